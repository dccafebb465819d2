//! Answering on a thread: signs into a copy beside the worker's file, or notes in the register what no file can take, and
//! drafts the mail.

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::answering::AnswerOutcome;
use super::changed_since::hash;
use super::exporting::unreadable;
use super::mails::Desk;
use super::up_to_date::Shown;
use crate::counter_signature::{Awaiting, CounterSignature};
use crate::device_key::KeyPlaces;
use crate::export::ExportError;
use crate::file::{Existing, Readers, free_path, write_whole};
use crate::register::decision::{AnsweredCopy, Keeper, KeptAnswer, VouchedSigner};
use crate::register::intake::{Limits, reopen};
use crate::register::line::{Entry, Line, Place};
use crate::register::visible::visible;
use crate::signing::answer::SignedAnswer;
use crate::signing::device::Identity;
use crate::signing::randomness::SystemRandomness;
use crate::signing::{Credential, Picture};
use crate::text::ids::{CollectorAnswer, CollectorSharing};
use crate::text::{Language, Texts};

/// Everything that an answer needs.
pub(super) struct AnswerJob {
    pub(super) shown: Shown,
    pub(super) line: Line,
    /// Where drafts of mails are put.
    pub(super) drafts: PathBuf,
    pub(super) path: PathBuf,
    pub(super) place: Place,
    pub(super) answer: SignedAnswer,
    /// Whether the file takes the answer, or the register alone.
    pub(super) copy: AnsweredCopy,
    pub(super) keeper: Keeper,
    pub(super) keys: KeyPlaces,
    pub(super) passphrase: Zeroizing<String>,
    pub(super) now: jiff::Zoned,
    pub(super) language: Language,
}

impl AnswerJob {
    /// Returns what came of it, and the answer as the register keeps it.
    pub(super) fn run(self) -> (AnswerOutcome, Option<KeptAnswer>) {
        let texts = Texts::new(self.language);
        match self.answered(&texts) {
            Ok((outcome, kept)) => (outcome, Some(kept)),
            Err(refused) => (refused, None),
        }
    }

    fn answered(&self, texts: &Texts) -> Result<(AnswerOutcome, KeptAnswer), AnswerOutcome> {
        let pdf = self.checked(texts)?;
        let credential = self.credential(texts)?;
        let kept = self.kept(&credential);
        match self.copy {
            AnsweredCopy::Signed => {
                let answered = self.signed(&pdf, &credential, texts)?;
                let file = self.save(&answered, texts)?;
                let mail = self.mail(Some((&file, &answered)), texts);
                Ok((AnswerOutcome::Made { file, mail }, kept))
            }
            AnsweredCopy::FieldTaken => {
                let mail = self.mail(None, texts);
                Ok((AnswerOutcome::Noted { mail }, kept))
            }
        }
    }

    /// Reads the file, unless it or what was decided about the worker's key is not what the page shows.
    fn checked(&self, texts: &Texts) -> Result<Vec<u8>, AnswerOutcome> {
        let refused = AnswerOutcome::Refused;
        let newest = self.line.newest.as_ref();
        if let Some(worker) = newest.and_then(|one| one.signer.as_ref()) {
            let hidden = self.shown.hides_decision_about(&worker.public_key_info);
            if hidden.map_err(|error| refused(unreadable(&error, texts)))? {
                return Err(refused(texts.get(CollectorSharing::DecidedMeanwhile)));
            }
        }
        let pdf = reopen(&self.path, &self.place.inside, &Limits::default())
            .ok_or_else(|| refused(texts.get(CollectorAnswer::NotRead)))?;
        // From here on these very bytes are answered: what was checked, and nothing that was put there since.
        if newest.map(|newest| newest.hash) != Some(hash(&pdf)) {
            return Err(AnswerOutcome::FileChanged(self.place.file.clone()));
        }
        Ok(pdf)
    }

    fn credential(&self, texts: &Texts) -> Result<Credential, AnswerOutcome> {
        let identity = Identity {
            name: self.keeper.name.clone(),
            organisation: self.keeper.organisation.clone(),
        };
        let now = self.now.timestamp();
        self.keys
            .open(&identity, &self.passphrase, now, &mut SystemRandomness)
            .map_err(|error| AnswerOutcome::Refused(ExportError::Key(error).sentence(texts)))
    }

    fn signed(
        &self,
        pdf: &[u8],
        credential: &Credential,
        texts: &Texts,
    ) -> Result<Vec<u8>, AnswerOutcome> {
        let signature = CounterSignature {
            answer: &self.answer,
            picture: Picture::Typed(self.keeper.name.clone()),
            time: &self.now,
            language: None,
        };
        Awaiting::read(pdf)
            .and_then(|awaiting| awaiting.sign(&signature, credential))
            .map_err(|error| AnswerOutcome::Refused(error.sentence(texts)))
    }

    /// Returns the answer as the register keeps it.
    fn kept(&self, credential: &Credential) -> KeptAnswer {
        let newest = self.line.newest.as_ref();
        let checklist = newest.map(Entry::checklist_hash).unwrap_or_default();
        KeptAnswer {
            checklist: base16ct::lower::encode_string(&checklist),
            worker: newest
                .and_then(|newest| newest.signer.as_ref())
                .map(VouchedSigner::from),
            signer: VouchedSigner {
                public_key: base16ct::lower::encode_string(credential.key().public_key_info()),
                name: self.keeper.name.clone(),
                organisation: self.keeper.organisation.clone(),
            },
            at: self.now.timestamp(),
            answer: self.answer.clone(),
            copy: self.copy,
        }
    }

    /// Saves the answered copy beside the worker's file, under a name that says what it is.
    fn save(&self, pdf: &[u8], texts: &Texts) -> Result<PathBuf, AnswerOutcome> {
        let name = self.name_of_copy();
        let name = texts.format(CollectorAnswer::FileName, &[("name", name.into())]);
        let folder = self.path.parent().unwrap_or(&self.path);
        let file = free_path(folder, &name, "pdf");
        match write_whole(&file, pdf, Existing::Keep, Readers::AsTheSystemSays) {
            Ok(()) => Ok(file),
            Err(error) => {
                log::warn!("the answer could not be saved: {error}");
                let path = [("path", file.display().to_string().into())];
                let said = texts.format(CollectorAnswer::NotWritten, &path);
                Err(AnswerOutcome::Refused(said))
            }
        }
    }

    /// Names the copy after the worker's file, or after the worker where the file lies inside a message or an archive: whoever
    /// packed it chose the name there.
    fn name_of_copy(&self) -> String {
        if self.place.inside.is_empty() {
            let stem = self.place.file.file_stem().unwrap_or_default();
            stem.to_string_lossy().into_owned()
        } else {
            visible(&self.line.name)
        }
    }

    fn mail(&self, file: Option<(&Path, &[u8])>, texts: &Texts) -> Option<PathBuf> {
        let desk = Desk {
            keeper: &self.keeper,
            now: &self.now,
            folder: &self.drafts,
            texts,
        };
        desk.answer(&self.line, &self.answer, file)
    }
}
