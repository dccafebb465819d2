//! Signs the bulletin and the decision behind it, on a thread, and saves both or neither.

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::decision::{self, Decision};
use crate::device_key::KeyPlaces;
use crate::export::ExportError;
use crate::file::{Existing, Readers, free_path, write_whole};
use crate::policy::bulletin::Bulletin;
use crate::policy::signed::{self, ENDING};
use crate::policy::store::Store;
use crate::policy::{Policy, Refusal};
use crate::signing::randomness::SystemRandomness;
use crate::signing::{Credential, Identity};
use crate::text::ids::{Key, SignBulletin};
use crate::text::{Language, Texts, access};

/// The files that were made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The bulletin.
    pub bulletin: PathBuf,
    /// The decision.
    pub decision: PathBuf,
    /// Whether this PC acts on the bulletin now.
    pub here: Here,
}

/// Whether this PC acts on the bulletin that it made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Here {
    /// It does: its key is the policy's.
    TakenIn,
    /// It does not know the organisation's policy, so nobody has checked whether others take the bulletin.
    NoPolicyYet,
}

/// Everything that signing needs, for a thread of its own.
pub struct SigningJob {
    /// The bulletin.
    pub bulletin: Bulletin,
    /// The policy that names its access way.
    pub policy: Policy,
    /// Who signs.
    pub identity: Identity,
    /// Where the key is.
    pub keys: KeyPlaces,
    /// The passphrase typed for it.
    pub passphrase: Zeroizing<String>,
    /// When.
    pub now: jiff::Zoned,
    /// Where the files go.
    pub folder: PathBuf,
    /// What this PC acts on.
    pub store: Store,
    /// The language of the decision's document.
    pub language: Language,
}

impl SigningJob {
    /// Signs and saves.
    ///
    /// # Errors
    /// A sentence that says why there are no files.
    pub fn run(self) -> Result<Signed, String> {
        let texts = Texts::new(self.language);
        let credential = self.credential(&texts)?;
        let text = self.bulletin.to_toml();
        let file = signed::seal(text.as_bytes(), &credential)
            .map_err(|_| texts.get(Key::SigningFailed))?;
        let offer = match self.store.offer(file.clone(), self.now.date()) {
            Ok(offer) => Some(offer),
            Err(Refusal::NoPolicyYet) => None,
            Err(refusal) => return Err(self.refused(&texts, &refusal)),
        };
        let pdf = self.decision(&file, text.as_bytes(), &credential, &texts)?;
        let (bulletin, decision) = self.save(&file, &pdf, &texts)?;
        let here = match offer {
            None => Here::NoPolicyYet,
            Some(offer) => match self.store.accept(&offer) {
                Ok(_) => Here::TakenIn,
                Err(error) => {
                    log::warn!("the own bulletin was not taken in: {error:?}");
                    Here::NoPolicyYet
                }
            },
        };
        Ok(Signed {
            bulletin,
            decision,
            here,
        })
    }

    fn credential(&self, texts: &Texts) -> Result<Credential, String> {
        let now = self.now.timestamp();
        self.keys
            .open(&self.identity, &self.passphrase, now, &mut SystemRandomness)
            .map_err(|error| ExportError::Key(error).sentence(texts))
    }

    /// Says why other PCs would refuse the file.
    fn refused(&self, texts: &Texts, refusal: &Refusal) -> String {
        if let (Refusal::ForeignKey { .. }, Some(signed_by)) = (refusal, &self.policy.signed_by) {
            let code = [("code", (&signed_by.key).into())];
            return texts.format(SignBulletin::ForeignKey, &code);
        }
        let why = access::refusal_alone(texts, refusal);
        texts.format(SignBulletin::NotAccepted, &[("why", why.into())])
    }

    fn decision(
        &self,
        file: &[u8],
        text: &[u8],
        credential: &Credential,
        texts: &Texts,
    ) -> Result<Vec<u8>, String> {
        let opened = signed::open(file).map_err(|refusal| self.refused(texts, &refusal))?;
        let decision = Decision {
            bulletin: &self.bulletin,
            text,
            hash: &opened.signed_by.hash,
            policy: &self.policy,
            identity: &self.identity,
            today: self.now.date(),
            language: self.language,
        };
        decision::make(&decision, credential, &self.now).map_err(|error| error.sentence(texts))
    }

    /// Saves both files, or neither.
    fn save(&self, file: &[u8], pdf: &[u8], texts: &Texts) -> Result<(PathBuf, PathBuf), String> {
        let way = access::way(texts, &self.policy.access_ways, &self.bulletin.access_way);
        let number = self.bulletin.decision.sequence.to_string();
        let values = [
            ("way", way.into()),
            ("number", number.into()),
            ("date", self.bulletin.from.to_string().into()),
        ];
        let path = |id, ending| free_path(&self.folder, &texts.format(id, &values), ending);
        let decision = path(SignBulletin::DecisionName, "pdf");
        let bulletin = path(SignBulletin::BulletinName, ENDING);
        write(&decision, pdf, texts)?;
        if let Err(sentence) = write(&bulletin, file, texts) {
            // It was made a moment ago and says of a bulletin what does not exist.
            let _ = std::fs::remove_file(&decision);
            return Err(sentence);
        }
        Ok((bulletin, decision))
    }
}

fn write(path: &Path, bytes: &[u8], texts: &Texts) -> Result<(), String> {
    write_whole(path, bytes, Existing::Keep, Readers::AsTheSystemSays).map_err(|error| {
        log::warn!("a signed file could not be saved: {:?}", error.kind());
        let path = [("path", path.display().to_string().into())];
        texts.format(SignBulletin::NotWritten, &path)
    })
}

#[cfg(test)]
mod tests;
