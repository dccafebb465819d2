//! Where the key of this PC is kept between two runs.
//!
//! First choice is the operating system's credential store (`SystemStore`, `CredentialManager`), which opens with the person's own log-in. Where
//! there is none, or it does not answer, the key goes into a file under a passphrase ([`PassphraseFile`]). Each keeps one
//! credential. [`MemoryStore`] forgets and is for tests.

#[cfg(windows)]
pub mod credential_manager;
mod passphrase_file;
mod pem;
#[cfg(target_os = "linux")]
mod system;

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::Mutex;

use pkcs8::SecretDocument;

use super::device::{Credential, DeviceKey};
use super::randomness::Randomness;

pub use passphrase_file::{MINIMUM_PASSPHRASE, PassphraseFile};
#[cfg(target_os = "linux")]
pub use system::{Bus, Patience, SystemStore};

/// Keeps one credential.
pub trait CredentialStore {
    /// Returns the credential; nothing where none was saved yet.
    ///
    /// # Errors
    /// See [`StoreError`].
    fn load(&self) -> Result<Option<Credential>, StoreError>;

    /// Returns the certificate alone, which is no secret, so that the key's code can be shown; nothing where there is none.
    ///
    /// Opens the whole credential, unless the store keeps the certificate in clear.
    ///
    /// # Errors
    /// See [`StoreError`].
    fn certificate(&self) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self
            .load()?
            .map(|credential| super::Signer::certificate(&credential).to_vec()))
    }

    /// Keeps a credential in the place of the one before.
    ///
    /// # Errors
    /// See [`StoreError`]. What was kept before is kept still then.
    fn save(
        &self,
        credential: &Credential,
        randomness: &mut dyn Randomness,
    ) -> Result<(), StoreError>;

    /// Forgets the credential for good. No error where there is none.
    ///
    /// # Errors
    /// See [`StoreError`].
    fn delete(&self) -> Result<(), StoreError>;
}

/// Why a store did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// This PC has no credential store, or none that runs. The passphrase file is the way then.
    Absent,
    /// The store is locked and cannot be opened from here.
    Locked,
    /// The person closed the store's question. Not a fault.
    Cancelled,
    /// The store, or the person it asked, did not answer in time. What was asked may still happen.
    TimedOut,
    /// The store said no.
    Refused {
        /// What it said, in English, for the log.
        detail: String,
    },
    /// The passphrase is not the one of the file.
    WrongPassphrase,
    /// The passphrase is shorter than [`MINIMUM_PASSPHRASE`] characters.
    PassphraseTooShort,
    /// What is kept is no credential of this program. It is not overwritten; the person decides.
    Damaged,
    /// The system gave no random bytes.
    NoRandomness,
    /// The file could not be read, written or removed.
    File {
        /// What the system said.
        kind: io::ErrorKind,
        /// The file.
        path: PathBuf,
    },
}

impl StoreError {
    /// Returns the stable kebab-case code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Absent => "store-absent",
            Self::Locked => "store-locked",
            Self::Cancelled => "store-cancelled",
            Self::TimedOut => "store-timed-out",
            Self::Refused { .. } => "store-refused",
            Self::WrongPassphrase => "wrong-passphrase",
            Self::PassphraseTooShort => "passphrase-too-short",
            Self::Damaged => "store-damaged",
            Self::NoRandomness => "no-randomness",
            Self::File { .. } => "store-file",
        }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { detail } => write!(formatter, "{}: {detail}", self.code()),
            Self::File { kind, path } => {
                write!(formatter, "{}: {kind}: {}", self.code(), path.display())
            }
            other => formatter.write_str(other.code()),
        }
    }
}

impl std::error::Error for StoreError {}

/// Puts together the credential that a store of the system kept.
#[cfg(any(windows, target_os = "linux"))]
fn restored(key: &[u8], certificate: Vec<u8>) -> Result<Credential, StoreError> {
    let key = DeviceKey::from_pkcs8(key).map_err(|_| StoreError::Damaged)?;
    Credential::new(key, certificate).map_err(|_| StoreError::Damaged)
}

/// Returns the private key as stores keep it.
fn private_key(credential: &Credential) -> Result<SecretDocument, StoreError> {
    let key = credential.key().to_pkcs8();
    key.map_err(|_| StoreError::Damaged)
}

/// A store that forgets with the program. For tests: it can be told to fail.
#[derive(Debug, Default)]
pub struct MemoryStore {
    kept: Mutex<Option<Credential>>,
    failure: Option<StoreError>,
}

impl MemoryStore {
    /// Makes a store that answers everything with the error.
    #[must_use]
    pub fn failing(error: StoreError) -> Self {
        Self {
            kept: Mutex::default(),
            failure: Some(error),
        }
    }

    fn kept(&self) -> Result<std::sync::MutexGuard<'_, Option<Credential>>, StoreError> {
        match &self.failure {
            Some(error) => Err(error.clone()),
            None => self.kept.lock().map_err(|_| StoreError::Damaged),
        }
    }
}

impl CredentialStore for MemoryStore {
    fn load(&self) -> Result<Option<Credential>, StoreError> {
        self.kept()?.as_ref().map(copy).transpose()
    }

    fn save(&self, credential: &Credential, _: &mut dyn Randomness) -> Result<(), StoreError> {
        *self.kept()? = Some(copy(credential)?);
        Ok(())
    }

    fn delete(&self) -> Result<(), StoreError> {
        *self.kept()? = None;
        Ok(())
    }
}

fn copy(credential: &Credential) -> Result<Credential, StoreError> {
    let key = credential
        .key()
        .to_pkcs8()
        .and_then(|der| DeviceKey::from_pkcs8(der.as_bytes()));
    let key = key.map_err(|_| StoreError::Damaged)?;
    Credential::new(key, super::Signer::certificate(credential).to_vec())
        .map_err(|_| StoreError::Damaged)
}
