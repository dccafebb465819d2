//! Answering from the window: signs the chosen answer on a thread, saves the file beside the worker's, drafts the mail.

use std::path::{Path, PathBuf};

use egui::Context;
use zeroize::Zeroizing;

use super::Collector;
use super::changed_since::hash;
use super::exporting::unreadable;
use super::mails::Desk;
use super::state::{Delivery, Signing};
use super::up_to_date::Shown;
use crate::app::key_part::{KeyPart, Looked};
use crate::app::state::Tried;
use crate::app::world::World;
use crate::checklist::tidy;
use crate::counter_signature::{Awaiting, CounterSignature};
use crate::device_key::KeyPlaces;
use crate::export::ExportError;
use crate::file::{Existing, Readers, free_path, write_whole};
use crate::register::decision::{Comparison, Keeper, KeptAnswer, VouchedSigner, What};
use crate::register::intake::{Limits, reopen};
use crate::register::line::{Entry, Line, Place};
use crate::signing::Picture;
use crate::signing::answer::{Answer, SignedAnswer};
use crate::signing::device::Identity;
use crate::signing::randomness::SystemRandomness;
use crate::text::ids::{CollectorAnswer, CollectorSharing, Key};
use crate::text::{Language, Texts};
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
    /// It was not signed or not saved; why, as a sentence.
    Refused(String),
    /// It was not signed: this file holds other bytes than those that were checked.
    FileChanged(PathBuf),
}

/// Everything that signing an answer needs, for a thread of its own.
struct AnswerJob {
    shown: Shown,
    line: Line,
    drafts: PathBuf,
    path: PathBuf,
    place: Place,
    answer: SignedAnswer,
    keeper: Keeper,
    keys: KeyPlaces,
    passphrase: Zeroizing<String>,
    now: jiff::Zoned,
    language: Language,
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
        let place = line.newest.as_ref()?.places.first()?;
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
        if let AnswerOutcome::Made { mail, .. } = &outcome {
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

impl AnswerJob {
    fn run(self) -> (AnswerOutcome, Option<KeptAnswer>) {
        let texts = Texts::new(self.language);
        match self.signed(&texts) {
            Ok((pdf, kept)) => match self.save(&pdf, &texts) {
                made @ AnswerOutcome::Made { .. } => (made, Some(kept)),
                not_saved => (not_saved, None),
            },
            Err(not_signed) => (not_signed, None),
        }
    }

    /// Signs; returns the file, and the answer as the register keeps it, or why not.
    fn signed(&self, texts: &Texts) -> Result<(Vec<u8>, KeptAnswer), AnswerOutcome> {
        let refused = AnswerOutcome::Refused;
        if let Some(worker) = self
            .line
            .newest
            .as_ref()
            .and_then(|one| one.signer.as_ref())
        {
            let hidden = self.shown.hides_decision_about(&worker.public_key_info);
            if hidden.map_err(|error| refused(unreadable(&error, texts)))? {
                return Err(refused(texts.get(CollectorSharing::DecidedMeanwhile)));
            }
        }
        let pdf = reopen(&self.path, &self.place.inside, &Limits::default())
            .ok_or_else(|| refused(texts.get(CollectorAnswer::NotRead)))?;
        // From here on these very bytes are signed: what was checked, and nothing that was put there since.
        if self.line.newest.as_ref().map(|newest| newest.hash) != Some(hash(&pdf)) {
            return Err(AnswerOutcome::FileChanged(self.place.file.clone()));
        }
        let awaiting = Awaiting::read(&pdf).map_err(|error| refused(error.sentence(texts)))?;
        let identity = Identity {
            name: self.keeper.name.clone(),
            organisation: self.keeper.organisation.clone(),
        };
        let now = self.now.timestamp();
        let credential = self
            .keys
            .open(&identity, &self.passphrase, now, &mut SystemRandomness)
            .map_err(|error| refused(ExportError::Key(error).sentence(texts)))?;
        let signature = CounterSignature {
            answer: &self.answer,
            picture: Picture::Typed(self.keeper.name.clone()),
            time: &self.now,
            language: None,
        };
        let answered = awaiting
            .sign(&signature, &credential)
            .map_err(|error| refused(error.sentence(texts)))?;
        let newest = self.line.newest.as_ref();
        let checklist = newest.map(Entry::checklist_hash).unwrap_or_default();
        let kept = KeptAnswer {
            checklist: base16ct::lower::encode_string(&checklist),
            signer: VouchedSigner {
                public_key: base16ct::lower::encode_string(credential.key().public_key_info()),
                name: identity.name,
                organisation: identity.organisation,
            },
            at: now,
            answer: self.answer.clone(),
        };
        Ok((answered, kept))
    }

    /// Saves the file beside the worker's, under a name that says what it is.
    fn save(&self, pdf: &[u8], texts: &Texts) -> AnswerOutcome {
        let name = match self.place.inside.last() {
            Some(inside) => Path::new(inside).file_stem(),
            None => self.place.file.file_stem(),
        };
        let name = name.unwrap_or_default().to_string_lossy().into_owned();
        let name = texts.format(CollectorAnswer::FileName, &[("name", name.into())]);
        let folder = self.path.parent().unwrap_or(&self.path);
        let file = free_path(folder, &name, "pdf");
        if let Err(error) = write_whole(&file, pdf, Existing::Keep, Readers::AsTheSystemSays) {
            log::warn!("the answer could not be saved: {error}");
            let path = [("path", file.display().to_string().into())];
            return AnswerOutcome::Refused(texts.format(CollectorAnswer::NotWritten, &path));
        }
        let desk = Desk {
            keeper: &self.keeper,
            now: &self.now,
            folder: &self.drafts,
            texts,
        };
        let mail = desk.answer(&self.line, &self.answer, &file, pdf);
        AnswerOutcome::Made { file, mail }
    }
}
