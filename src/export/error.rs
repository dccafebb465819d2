//! Why a checklist was not signed, with its code and its sentence.

use crate::checklist::RecordError;
use crate::document::DocumentError;
use crate::signing::SigningError;
use crate::signing::device::DeviceError;
use crate::signing::store::StoreError;
use crate::text::Texts;
use crate::text::ids::Key;

/// Why a checklist was not signed.
#[derive(Debug, PartialEq)]
pub enum ExportError {
    /// The record cannot hold what was typed.
    Record(RecordError),
    /// The document could not be made.
    Document(DocumentError),
    /// The key could not be opened or made.
    Key(DeviceError),
    /// The signature could not be written.
    Signing(SigningError),
}

impl ExportError {
    /// Returns what could not be made, in a word for logs: the errors themselves can hold what was typed.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Record(_) => "record",
            Self::Document(_) => "document",
            Self::Key(_) => "key",
            Self::Signing(_) => "signature",
        }
    }

    /// Tells whether the passphrase is what is wrong.
    #[must_use]
    pub fn is_about_passphrase(&self) -> bool {
        let Self::Key(DeviceError::Store(error)) = self else {
            return false;
        };
        matches!(
            error,
            StoreError::WrongPassphrase | StoreError::PassphraseTooShort
        )
    }

    /// Says what happened and what to do next.
    #[must_use]
    pub fn sentence(&self, texts: &Texts) -> String {
        match self {
            Self::Record(error) => error.sentence(texts),
            Self::Document(error) => error.sentence(texts),
            Self::Key(DeviceError::Store(StoreError::WrongPassphrase)) => {
                texts.get(Key::PassphraseWrong)
            }
            Self::Key(DeviceError::Store(StoreError::PassphraseTooShort)) => {
                texts.get(Key::PassphraseTooShort)
            }
            Self::Key(DeviceError::Store(
                StoreError::Locked
                | StoreError::Cancelled
                | StoreError::TimedOut
                | StoreError::Refused { .. },
            )) => texts.get(Key::StoreLocked),
            Self::Key(_) => texts.get(Key::Unusable),
            Self::Signing(_) => texts.get(Key::SigningFailed),
        }
    }
}
