//! The register of the chosen folder: read at the start and after each decision, written whole with each one.

use std::path::Path;
use std::sync::Arc;

use super::Collector;
use super::reach::in_reach;
use super::state::{RosterOutcome, UnusedRegister};
use super::up_to_date::differ_about;
use crate::app::world::World;
use crate::register::decision::{Decision, What};
use crate::register::decisions::Decisions;
use crate::register::register_file::{
    RegisterError, RegisterPlace, RegisterProblem, RegisterRead, WriterId, is_among,
};
use crate::register::roster;
use crate::register::visible::visible;
use crate::signing::randomness::SystemRandomness;
use crate::text::Texts;
use crate::text::ids::{CollectorFolder, CollectorKeeper, CollectorSharing, Common};

impl Collector {
    /// Reads the register of the folder; what cannot be read is said, and nothing is decided on top of it.
    pub(super) fn read_register(&mut self, world: &World) {
        let shared = self.known.shared_register.clone();
        let read = self
            .register_place(shared.as_deref(), world)
            .and_then(RegisterPlace::read_anew);
        self.take_register(read);
    }

    /// Takes over what was read of the register.
    pub(super) fn take_register(&mut self, read: Result<RegisterRead, RegisterError>) {
        match read {
            Ok(read) => {
                self.take_decisions(read.decisions);
                self.register = Some(read.place);
                self.register_stamp = Some(read.stamp);
                self.known.unused_register = None;
            }
            Err(error) => self.refuse_register(&error),
        }
    }

    /// Returns where the register is kept: in a shared folder, else in the person's own data folder.
    pub(super) fn register_place(
        &self,
        shared: Option<&Path>,
        world: &World,
    ) -> Result<RegisterPlace, RegisterError> {
        let writer = WriterId::of_this_pc(&world.data_folder, &mut SystemRandomness)?;
        // Files that were dropped without any folder have a register of their own.
        let folder = self.work.sources.folder.as_deref();
        // Also of a register that was shared first: whoever hands in there could vouch for himself.
        if let (Some(shared), Some(folder)) = (shared, folder)
            && is_among(shared, folder)
        {
            return Err(RegisterError {
                path: shared.to_owned(),
                problem: RegisterProblem::AmongChecklists,
            });
        }
        let folder = folder.unwrap_or_else(|| Path::new(""));
        shared.map_or(Ok(()), in_reach)?;
        Ok(match shared {
            Some(shared) => RegisterPlace::shared(shared, &writer),
            None => RegisterPlace::own(&world.data_folder, folder, &writer),
        })
    }

    /// Writes a decision and makes the lines anew. About a key of which somebody else decided something that was not shown
    /// here yet, nothing is written: it is shown first.
    pub(super) fn decide(&mut self, what: What, texts: &Texts, world: &World) {
        self.state.details.problem = None;
        // What was said of the reminder before need not hold any more.
        self.state.details.reminder = None;
        if let Some(sentence) = self.not_now(texts) {
            self.state.details.problem = Some(sentence);
            return;
        }
        // A shared folder that is gone would be made anew, where nobody else reads it.
        let shared = self.known.shared_register.as_deref();
        if let Err(error) = shared.map_or(Ok(()), in_reach) {
            self.refuse_register(&error);
            return;
        }
        let (Some(keeper), Some(place)) = (&self.known.keeper, &self.register) else {
            return;
        };
        let now = (world.clock)();
        let written = place.clone().read_anew().and_then(|read| {
            if differ_about(key_of(&what), &self.decisions, &read.decisions) {
                return Ok((read, Written::DecidedMeanwhile));
            }
            let decision = Decision::new(what, keeper, &now, &mut SystemRandomness);
            let mut decision = decision.map_err(|problem| RegisterError {
                path: place.folder().to_owned(),
                problem,
            })?;
            decision.at = read.decisions.moment_after(decision.at);
            place.add(decision)?;
            Ok((place.clone().read_anew()?, Written::Yes))
        });
        match written {
            Ok((read, written)) => {
                self.take_register(Ok(read));
                if written == Written::DecidedMeanwhile {
                    let sentence = texts.get(CollectorSharing::DecidedMeanwhile);
                    self.state.details.problem = Some(sentence);
                }
            }
            Err(error) => {
                log::error!("a decision was not written: {error:?}");
                let folder = [("folder", error.path.display().to_string().into())];
                let sentence = texts.format(CollectorKeeper::NotWritten, &folder);
                self.state.details.problem = Some(sentence);
            }
        }
    }

    /// Takes over a roster, or says why not.
    pub(super) fn read_roster(&mut self, file: &Path, texts: &Texts, world: &World) {
        self.state.folder.roster_outcome = self.not_now(texts).map(RosterOutcome::Refused);
        if self.state.folder.roster_outcome.is_some() {
            return;
        }
        let refused = match std::fs::read(file).map(|bytes| roster::read(&bytes)) {
            Ok(Ok(read)) => {
                let unused = read.unused_sentence(texts);
                self.state.folder.roster_outcome = unused.map(RosterOutcome::Partly);
                let rows = read.rows;
                self.decide(What::RosterReplaced { rows }, texts, world);
                return;
            }
            Ok(Err(error)) => {
                let file = file.file_name().unwrap_or_default().to_string_lossy();
                let both = [
                    ("label", visible(&file).into()),
                    ("text", error.sentence(texts).into()),
                ];
                texts.format(Common::LabelAndText, &both)
            }
            Err(error) => {
                log::warn!("the roster cannot be read: {error}");
                texts.get(CollectorFolder::RosterNotRead)
            }
        };
        self.state.folder.roster_outcome = Some(RosterOutcome::Refused(refused));
    }

    fn take_decisions(&mut self, decisions: Decisions) {
        self.known.roster = decisions.roster().len();
        self.known.retention_months = decisions.retention_months();
        self.decisions = Arc::new(decisions);
        self.known.decisions = Arc::clone(&self.decisions);
        self.work.make_anew();
    }

    pub(super) fn refuse_register(&mut self, error: &RegisterError) {
        log::error!("the register cannot be read: {error:?}");
        self.register = None;
        self.register_stamp = None;
        self.take_decisions(Decisions::default());
        let path = error.path.clone();
        self.known.unused_register = Some(match error.problem {
            RegisterProblem::AmongChecklists => UnusedRegister::AmongChecklists(path),
            _ => UnusedRegister::Unreadable(path),
        });
    }
}

/// What came of writing a decision.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Written {
    Yes,
    /// Somebody else decided about the same key.
    DecidedMeanwhile,
}

/// Returns the key that a decision is about.
fn key_of(what: &What) -> Option<Vec<u8>> {
    match what {
        What::Vouched { signer, .. } | What::Withdrawn { signer, .. } => {
            base16ct::lower::decode_vec(&signer.public_key).ok()
        }
        What::Noted { .. }
        | What::Answered { .. }
        | What::ConditionDone { .. }
        | What::ConditionReopened { .. }
        | What::RosterReplaced { .. }
        | What::RetentionSet { .. } => None,
    }
}
