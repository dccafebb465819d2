//! Answering from the window: what is chosen and typed, what signing needs, and what came of it.

use std::path::PathBuf;

use egui::Context;

use super::Collector;
use super::answer_job::AnswerJob;
use super::state::{Delivery, Signing};
use crate::app::key_part::{KeyPart, Looked};
use crate::app::state::Tried;
use crate::app::world::World;
use crate::checklist::tidy;
use crate::register::decision::{AnsweredCopy, Comparison, KeptAnswer, What};
use crate::register::line::Entry;
use crate::signing::answer::{Answer, SignedAnswer};
use crate::text::Texts;
use crate::text::ids::Key;
use crate::verification::SignerRole;

/// What the answer's card remembers.
#[derive(Default)]
pub struct AnswerState {
    /// The chosen answer.
    pub answer: Option<Answer>,
    /// The remark, as typed.
    pub remark: String,
    /// Someone pressed sign with something still missing.
    pub tried: Option<Tried>,
    /// Signing goes on.
    pub signing: Option<Signing>,
    /// What came of it.
    pub outcome: Option<AnswerOutcome>,
}

/// What came of answering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerOutcome {
    /// The file is there, and the draft of the mail unless it could not be written.
    Made {
        /// The answered checklist.
        file: PathBuf,
        /// The draft.
        mail: Option<PathBuf>,
    },
    /// The register has it; no file, since somebody else had used its field. The draft of the mail unless it could not be
    /// written.
    Noted {
        /// The draft.
        mail: Option<PathBuf>,
    },
    /// It was not signed or not saved; why, as a sentence.
    Refused(String),
    /// It was not signed: this file holds other bytes than those that were checked.
    FileChanged(PathBuf),
}

impl Collector {
    /// Looks for the key once, when somebody is about to sign.
    pub(super) fn look_for_key(&mut self, context: &Context, world: &World) {
        if self.state.key.looked.is_none() {
            self.state.key.looked = Some(Looked);
            let keys = world.keys.clone();
            self.channel.start("look-for-key", context, move |deliver| {
                deliver(Delivery::Key(keys.look()));
            });
        }
    }

    /// Deletes the key so that the next signature makes a new one.
    pub(super) fn forget_key(&mut self, context: &Context, texts: &Texts, world: &World) {
        if let Err(error) = world.keys.remove() {
            log::error!("the key could not be removed: {error}");
            let sentence = texts.get(Key::StoreLocked);
            self.state.details.answer.outcome = Some(AnswerOutcome::Refused(sentence));
            return;
        }
        self.state.key = KeyPart::default();
        self.look_for_key(context, world);
    }

    /// Signs the chosen answer, when everything that it needs is there; else the page shows what is missing.
    pub(super) fn sign_answer(&mut self, context: &Context, texts: &Texts, world: &World) {
        self.state.details.answer.outcome = None;
        self.state.changed_files.clear();
        if let Some(sentence) = self.not_now(texts) {
            self.state.details.answer.outcome = Some(AnswerOutcome::Refused(sentence));
            return;
        }
        let Some(job) = self.answer_job(texts, world) else {
            return;
        };
        self.state.details.answer.signing = Some(Signing);
        self.channel.start("answer", context, move |deliver| {
            let (outcome, kept) = job.run();
            deliver(Delivery::Answered(outcome, kept.map(Box::new)));
        });
    }

    fn answer_job(&self, texts: &Texts, world: &World) -> Option<AnswerJob> {
        let state = &self.state.details.answer;
        let line = self.selected_line()?;
        let newest = line.newest.as_ref()?;
        let mut places = newest.places.iter();
        let plain = places.find(|place| place.inside.is_empty());
        let place = plain.or(newest.places.first())?;
        if !self.state.key.is_ready() || state.signing.is_some() {
            return None;
        }
        let answer = state.answer?;
        let remark = if answer.has_remark() {
            tidy(&state.remark)
        } else {
            String::new()
        };
        Some(AnswerJob {
            shown: self.shown(world),
            path: self.work.path(&place.file),
            place: place.clone(),
            answer: SignedAnswer::new(answer, &remark).ok()?,
            copy: copy_of(newest),
            line: line.clone(),
            drafts: world.documents_folder.clone(),
            keeper: self.known.keeper.clone()?,
            keys: world.keys.clone(),
            passphrase: self.state.key.passphrase.clone(),
            now: (world.clock)(),
            language: texts.language(),
        })
    }

    /// Takes what came of signing: the folder has a new file, so it is looked at again.
    pub(super) fn take_answered(
        &mut self,
        (outcome, kept): (AnswerOutcome, Option<Box<KeptAnswer>>),
        context: &Context,
        texts: &Texts,
        world: &World,
    ) {
        self.state.details.answer.signing = None;
        self.state.details.reminder = None;
        self.look_at_register(world);
        if let Some(kept) = kept {
            // Nobody has to vouch for the key of this very PC: without this the answer would be a doubt of its own.
            if !self
                .decisions
                .vouches_for(&kept.signer, SignerRole::Answers)
            {
                let own = What::Vouched {
                    signer: kept.signer.clone(),
                    compared: Comparison::OwnKey,
                    role: SignerRole::Answers,
                };
                self.decide(own, texts, world);
            }
            // Whoever may write into the folder may delete the answered copy; the answer itself stays known.
            self.decide(What::Answered { answer: *kept }, texts, world);
        }
        if let AnswerOutcome::Made { mail, .. } | AnswerOutcome::Noted { mail } = &outcome {
            self.state.key = KeyPart::default();
            if let Some(mail) = mail {
                // The sentence names the file as well, so nothing is lost when no program opens it.
                let _ = (world.open)(mail);
            }
            self.collect(context, world);
        }
        if let AnswerOutcome::FileChanged(file) = outcome {
            self.check_anew(vec![file], context, world);
            return;
        }
        self.state.details.answer.outcome = Some(outcome);
    }
}

/// Tells whether a file takes an answer: once somebody answered it, its field is used.
pub(super) const fn copy_of(newest: &Entry) -> AnsweredCopy {
    match newest.worker_revision {
        Some(_) => AnsweredCopy::FieldTaken,
        None => AnsweredCopy::Signed,
    }
}
