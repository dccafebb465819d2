//! Why a document was not signed.

use std::fmt;

use crate::pdf::PdfError;
use crate::signing::appearance::AppearanceError;
use crate::signing::keys::SignerError;

/// Why a document was not signed. Nothing is written then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SigningError {
    /// The document is not of the one format that this program signs.
    Document(PdfError),
    /// The document has not the structure that Typst writes; names what is missing or different.
    UnexpectedStructure(&'static str),
    /// The worker's field is there already.
    AlreadySigned,
    /// There is no worker's signature to countersign.
    NotSigned,
    /// The second field is signed already.
    AlreadyCountersigned,
    /// A field's page is not in the document, or the field not inside its page.
    FieldOutsidePage {
        /// Which field: `worker` or `team-lead`.
        field: &'static str,
    },
    /// A field has no description for screen readers.
    NoDescription {
        /// Which field: `worker` or `team-lead`.
        field: &'static str,
    },
    /// The visible signature could not be drawn.
    Appearance(AppearanceError),
    /// The key did not sign.
    Signer(SignerError),
    /// The signer's certificate is none.
    MalformedCertificate,
    /// The signature is larger than its place, [`super::RESERVED`].
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// Something could not be encoded; a defect of the program.
    Encoding,
}

impl SigningError {
    /// Returns the stable kebab-case code; of a refused document the problem's own.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Document(error) => error.problem.code(),
            Self::UnexpectedStructure(_) => "unexpected-structure",
            Self::AlreadySigned => "already-signed",
            Self::NotSigned => "not-signed",
            Self::AlreadyCountersigned => "already-countersigned",
            Self::FieldOutsidePage { .. } => "field-outside-page",
            Self::NoDescription { .. } => "field-without-description",
            Self::Appearance(AppearanceError::Empty) => "signature-picture-empty",
            Self::Appearance(AppearanceError::NoGlyph(_)) => "signature-text-without-glyph",
            Self::Appearance(AppearanceError::FieldTooSmall) => "field-too-small",
            Self::Appearance(AppearanceError::Font) => "font-unreadable",
            Self::Signer(error) => error.code(),
            Self::MalformedCertificate => "malformed-certificate",
            Self::TooLarge { .. } => "signature-too-large",
            Self::Encoding => "encoding-failed",
        }
    }
}

impl fmt::Display for SigningError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document(error) => write!(formatter, "{error}"),
            Self::UnexpectedStructure(what) => write!(formatter, "{}: {what}", self.code()),
            Self::FieldOutsidePage { field } | Self::NoDescription { field } => {
                write!(formatter, "{}: {field}", self.code())
            }
            Self::Signer(error) => write!(formatter, "{error}"),
            Self::TooLarge { bytes } => write!(formatter, "{}: {bytes} bytes", self.code()),
            _ => formatter.write_str(self.code()),
        }
    }
}

impl std::error::Error for SigningError {}

impl From<PdfError> for SigningError {
    fn from(error: PdfError) -> Self {
        Self::Document(error)
    }
}

impl From<AppearanceError> for SigningError {
    fn from(error: AppearanceError) -> Self {
        Self::Appearance(error)
    }
}
