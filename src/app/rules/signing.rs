//! Signs the rules on a thread, saves the file, and lets this PC act on them too.

use std::path::PathBuf;

use egui::Context;
use zeroize::Zeroizing;

use super::Rules;
use super::form::{Form, Here, SignedRules};
use super::key_before::KeyBefore;
use super::pages::Page;
use super::state::{Delivery, SignState};
use crate::app::key_part::{KeyPart, Looked};
use crate::app::state::Signing;
use crate::app::typed_folder;
use crate::app::world::World;
use crate::checklist::tidy;
use crate::device_key::KeyPlaces;
use crate::export::ExportError;
use crate::file::{Existing, Readers, free_path, write_whole};
use crate::policy::store::{Asks, Store};
use crate::policy::{Policy, signed};
use crate::signing::Identity;
use crate::signing::randomness::SystemRandomness;
use crate::text::ids::{Key, RulesSign, Sign};
use crate::text::{Language, Texts, access};

/// What came of signing.
pub enum SigningDone {
    /// The file is there, and what it says.
    Saved(SignedRules, Box<Policy>),
    /// There is none; why, as a sentence.
    Refused(String),
}

/// Everything that signing needs, for a thread of its own.
struct SigningJob {
    policy: Box<Policy>,
    identity: Identity,
    keys: KeyPlaces,
    passphrase: Zeroizing<String>,
    now: jiff::Zoned,
    folder: PathBuf,
    store: Store,
    language: Language,
}

impl Rules {
    /// Looks for the key once, when something is about to be signed.
    pub(super) fn look_for_key(&mut self, context: &Context, world: &World) {
        if self.state.sign.key.looked.is_none() {
            self.state.sign.key.looked = Some(Looked);
            let keys = world.keys.clone();
            self.channel.start("look-for-key", context, move |deliver| {
                deliver(Delivery::Key(keys.look()));
            });
        }
    }

    /// Deletes the key so that the next signature makes a new one.
    pub(super) fn forget_key(&mut self, texts: &Texts, world: &World) {
        if let Err(error) = world.keys.remove() {
            log::error!("the key could not be removed: {}", error.code());
            self.state.sign.problem = Some(texts.get(Key::StoreLocked));
            return;
        }
        self.state.sign.key = KeyPart::default();
    }

    /// Signs, when everything that signing needs is there; else the page says what is missing.
    pub(super) fn sign(&mut self, context: &Context, texts: &Texts, world: &World) {
        self.state.sign.problem = None;
        let Some(job) = self.signing_job(texts, world) else {
            return;
        };
        self.state.sign.signing = Some(Signing);
        self.channel.start("sign-rules", context, move |deliver| {
            let done = job.run().unwrap_or_else(SigningDone::Refused);
            deliver(Delivery::Signed(Box::new(done)));
        });
    }

    fn signing_job(&mut self, texts: &Texts, world: &World) -> Option<SigningJob> {
        let sign = &mut self.state.sign;
        let signer = &self.state.keeping.kept.form.signer;
        let is_complete = sign.missing(signer).is_empty();
        let folder = typed_folder::read(&sign.folder, &world.home_folder);
        // An empty folder is named among what is missing.
        let problem = folder.as_ref().err().copied();
        sign.folder_problem = problem.filter(|_| !sign.folder.trim().is_empty());
        let identity = Identity {
            name: tidy(&signer.name),
            organisation: tidy(&signer.organisation),
        };
        if !is_complete || sign.signing.is_some() {
            return None;
        }
        Some(SigningJob {
            policy: self.state.checked.policy.clone()?,
            identity,
            keys: world.keys.clone(),
            passphrase: sign.key.passphrase.clone(),
            now: (world.clock)(),
            folder: folder.ok()?,
            store: world.store.clone(),
            language: texts.language(),
        })
    }

    /// Takes what came of signing. The form is then ready for the next change.
    pub(super) fn take_signed(&mut self, done: SigningDone, world: &World) {
        self.state.sign.signing = None;
        match done {
            SigningDone::Saved(signed, policy) => {
                let form = &mut self.state.keeping.kept.form;
                let key_before = KeyBefore {
                    code: signed.key_code.clone(),
                    successors: policy.successor_keys.clone(),
                };
                *form = Form {
                    signer: form.signer.clone(),
                    key_before: Some(key_before),
                    signed: Some(signed),
                    ..Form::of(&policy, 0).begun_on(world.today())
                };
                self.state.in_force = Some(policy);
                self.state.tried = None;
                self.state.sign = SignState {
                    folder: std::mem::take(&mut self.state.sign.folder),
                    ..SignState::default()
                };
                self.page = Page::Distribute;
            }
            SigningDone::Refused(problem) => self.state.sign.problem = Some(problem),
        }
    }
}

impl SigningJob {
    fn run(self) -> Result<SigningDone, String> {
        let texts = Texts::new(self.language);
        let now = self.now.timestamp();
        let credential = self
            .keys
            .open(&self.identity, &self.passphrase, now, &mut SystemRandomness)
            .map_err(|error| ExportError::Key(error).sentence(&texts))?;
        let file = signed::seal(self.policy.to_toml().as_bytes(), &credential)
            .map_err(|_| texts.get(Key::SigningFailed))?;
        // What this PC would refuse, others refuse too.
        let today = self.now.date();
        let offer = self.store.offer(file.clone(), today).map_err(|refusal| {
            let why = access::refusal_alone(&texts, &refusal);
            texts.format(RulesSign::NotAccepted, &[("why", why.into())])
        })?;
        let path = self.save(&file, &texts)?;
        let key_until_now = match &offer.asks {
            Asks::CompareKey { until_now } => until_now.clone(),
            Asks::Nothing | Asks::AlreadyKnown | Asks::Consent => None,
        };
        let here = match self.store.accept(&offer) {
            Ok(_) => Here::TakenIn,
            Err(error) => {
                log::warn!("the own rules were not taken in: {:?}", error.error);
                Here::NotTakenIn
            }
        };
        let sequence = self.policy.decision.as_ref();
        let signed = SignedRules {
            path,
            key_code: credential.code().to_string(),
            signed_on: today,
            sequence: sequence.map_or(0, |decision| decision.sequence),
            here,
            key_until_now,
        };
        Ok(SigningDone::Saved(signed, self.policy))
    }

    fn save(&self, file: &[u8], texts: &Texts) -> Result<PathBuf, String> {
        let organisation = self.policy.organisation.as_ref();
        let organisation = organisation.map_or("", |name| name.text(self.language));
        let name = [
            ("organisation", organisation.into()),
            ("version", (&self.policy.version).into()),
        ];
        let name = texts.format(RulesSign::FileName, &name);
        let path = free_path(&self.folder, &name, signed::ENDING);
        match write_whole(&path, file, Existing::Keep, Readers::AsTheSystemSays) {
            Ok(()) => Ok(path),
            Err(error) => {
                log::error!("the signed rules could not be saved: {:?}", error.kind());
                let path = [("path", path.display().to_string().into())];
                Err(texts.format(Sign::FailedWrite, &path))
            }
        }
    }
}
