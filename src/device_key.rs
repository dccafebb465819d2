//! Where the key of this PC is found: the system's credential store first, a file under a passphrase where there is none.
//!
//! Window and command line ask here, so both find the same key.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::signing::certificate::Certificate;
use crate::signing::device::{self, Credential, DeviceError, Identity};
use crate::signing::randomness::Randomness;
use crate::signing::store::{CredentialStore, PassphraseFile, StoreError};

/// The two places where the key may be.
#[derive(Clone)]
pub struct KeyPlaces {
    /// The operating system's credential store.
    pub system: Arc<dyn CredentialStore + Send + Sync>,
    /// The file under a passphrase.
    pub file: PathBuf,
}

/// What is known of the key without opening it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum KeyState {
    /// Not looked yet, or the store has not answered.
    #[default]
    Unknown,
    /// There is none; the credential store will keep a new one.
    WillBeMade,
    /// There is none, and no credential store: a new one needs a passphrase.
    NeedsNewPassphrase,
    /// It lies in the file and waits for its passphrase; this is its code.
    NeedsPassphrase(String),
    /// It lies in the credential store; this is its code.
    Ready(String),
    /// The credential store is there and does not answer, or is locked.
    StoreLocked,
    /// What is kept as the key cannot be used.
    Damaged,
}

/// Where a key is to be kept or found.
enum Place {
    System,
    File,
}

impl KeyPlaces {
    /// The places on this PC: the desktop's credential store, under the label that it shows, and a file in the folder.
    #[must_use]
    pub fn this_pc(data_folder: &Path, label: &str) -> Self {
        Self {
            system: system_store(label),
            file: data_folder.join("key.pem"),
        }
    }

    /// Looks for the key; may take as long as the credential store needs to answer.
    #[must_use]
    pub fn look(&self) -> KeyState {
        match PassphraseFile::certificate_in(&self.file) {
            Ok(Some(certificate)) => {
                return code(&certificate).map_or(KeyState::Damaged, KeyState::NeedsPassphrase);
            }
            Ok(None) => {}
            Err(_) => return KeyState::Damaged,
        }
        match self.system.certificate() {
            Ok(Some(certificate)) => code(&certificate).map_or(KeyState::Damaged, KeyState::Ready),
            Ok(None) => KeyState::WillBeMade,
            Err(StoreError::Absent) => KeyState::NeedsNewPassphrase,
            Err(StoreError::Damaged) => KeyState::Damaged,
            Err(error) => {
                log::warn!("the credential store did not open: {}", error.code());
                KeyState::StoreLocked
            }
        }
    }

    /// Opens the key, or makes it on first use, with a certificate for name and organisation.
    ///
    /// The passphrase is needed exactly where [`Self::look`] says so.
    ///
    /// # Errors
    /// See [`DeviceError`].
    pub fn open(
        &self,
        identity: &Identity,
        passphrase: &Zeroizing<String>,
        now: Timestamp,
        randomness: &mut dyn Randomness,
    ) -> Result<Credential, DeviceError> {
        match self.place() {
            Place::System => device::open(&*self.system, identity, now, randomness),
            Place::File => {
                let file = PassphraseFile::new(self.file.clone(), passphrase.clone());
                device::open(&file, identity, now, randomness)
            }
        }
    }

    /// Deletes the key from both places.
    ///
    /// # Errors
    /// The first refusal; the other place is emptied all the same. A store that does not exist has nothing to delete.
    pub fn remove(&self) -> Result<(), StoreError> {
        let file = PassphraseFile::remove(&self.file);
        let system = match self.system.delete() {
            Err(StoreError::Absent) => Ok(()),
            other => other,
        };
        file.and(system)
    }

    fn place(&self) -> Place {
        match self.look() {
            KeyState::NeedsPassphrase(_) | KeyState::NeedsNewPassphrase => Place::File,
            KeyState::Unknown
            | KeyState::WillBeMade
            | KeyState::Ready(_)
            | KeyState::StoreLocked
            | KeyState::Damaged => Place::System,
        }
    }
}

#[cfg(target_os = "linux")]
fn system_store(label: &str) -> Arc<dyn CredentialStore + Send + Sync> {
    use crate::signing::store::{Bus, Patience, SystemStore};
    Arc::new(SystemStore::new(
        Bus::Session,
        label.to_owned(),
        Patience::default(),
    ))
}

#[cfg(windows)]
fn system_store(label: &str) -> Arc<dyn CredentialStore + Send + Sync> {
    use crate::signing::store::credential_manager::{CredentialManager, TARGET};
    Arc::new(CredentialManager::new(TARGET, label))
}

/// Other systems' stores are not reached yet; the key file under a passphrase serves there.
#[cfg(not(any(target_os = "linux", windows)))]
fn system_store(_label: &str) -> Arc<dyn CredentialStore + Send + Sync> {
    Arc::new(crate::signing::store::MemoryStore::failing(
        StoreError::Absent,
    ))
}

fn code(certificate: &[u8]) -> Option<String> {
    Certificate::read(certificate)
        .ok()
        .map(|certificate| certificate.code().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signing::randomness::SystemRandomness;
    use crate::signing::store::MemoryStore;

    const PASSPHRASE: &str = "vier natte eenden zwemmen";

    fn places(system: MemoryStore) -> (KeyPlaces, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("key.pem");
        let system = Arc::new(system);
        (KeyPlaces { system, file }, folder)
    }

    fn open(places: &KeyPlaces, passphrase: &str) -> Result<Credential, DeviceError> {
        let identity = Identity {
            name: "Voornaam Naam".to_owned(),
            organisation: "OCMW Voorbeeld".to_owned(),
        };
        let now = "2026-11-22T09:00:00Z".parse().unwrap();
        places.open(
            &identity,
            &Zeroizing::new(passphrase.to_owned()),
            now,
            &mut SystemRandomness,
        )
    }

    #[test]
    fn a_key_is_made_once_and_found_again_in_the_credential_store() {
        let (places, _folder) = places(MemoryStore::default());
        assert_eq!(places.look(), KeyState::WillBeMade);
        let first = open(&places, "").unwrap().code();
        assert_eq!(places.look(), KeyState::Ready(first.to_string()));
        assert_eq!(open(&places, "").unwrap().code(), first);
        assert!(!places.file.exists());
    }

    #[test]
    fn without_a_credential_store_the_key_lies_in_a_file_under_its_passphrase() {
        let (places, _folder) = places(MemoryStore::failing(StoreError::Absent));
        assert_eq!(places.look(), KeyState::NeedsNewPassphrase);
        let first = open(&places, PASSPHRASE).unwrap().code();
        assert_eq!(places.look(), KeyState::NeedsPassphrase(first.to_string()));
        assert_eq!(open(&places, PASSPHRASE).unwrap().code(), first);
        let wrong = open(&places, "een heel andere wachtzin").unwrap_err();
        assert_eq!(wrong, DeviceError::Store(StoreError::WrongPassphrase));
    }

    #[test]
    fn a_locked_credential_store_makes_no_second_key() {
        let (places, _folder) = places(MemoryStore::failing(StoreError::Locked));
        assert_eq!(places.look(), KeyState::StoreLocked);
        let refused = open(&places, PASSPHRASE).unwrap_err();
        assert_eq!(refused, DeviceError::Store(StoreError::Locked));
        assert!(!places.file.exists());
    }

    #[test]
    fn removing_empties_both_places() {
        let (places, _folder) = places(MemoryStore::default());
        open(&places, "").unwrap();
        places.remove().unwrap();
        assert_eq!(places.look(), KeyState::WillBeMade);
    }
}
