//! Verifies signed checklists, strictly: this one closed format, and nothing that another program would repair.
//!
//! The verdict rests on three comparisons and no interpretation. What a person reads is compared with the record by
//! making the document again ([`rendering`]); what the signatures add to the file is compared, byte for byte, with what this
//! program writes ([`revisions`]); the container of a signature is made again and compared too ([`signature`]). Whatever
//! differs is a [`Reason`].
//!
//! Accepted today: one signature by [`crate::signing::sign_worker`], perhaps a second one by
//! [`crate::signing::countersign`], both ECDSA P-256 with SHA-256 under certificates that the keys signed themselves. Time
//! stamps, issued certificates and the eID come later and are refused until then ([`Reason::UnsupportedAlgorithm`],
//! [`Reason::UnsupportedCertificate`]). No time is proven: each is what the signer's PC showed.
//!
//! The pictures inside the signature fields are drawings. They are kept inside their fields and free of actions, but no
//! rule says what they show: who signed is in the certificate.

mod certificate;
mod container;
mod drawing;
mod examination;
mod judgement;
mod reason;
mod record;
mod rendering;
mod revisions;
mod signature;
mod status;
#[cfg(test)]
mod tests;
mod trust;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

pub use examination::{
    Examined, ExaminedSignature, TextComparison, compare_text, verify_signatures,
};
pub use judgement::{Signature, Verification};
pub use reason::Reason;
pub use status::{Status, Weight};
#[cfg(test)]
pub(crate) use tests::samples;
pub use trust::{Trust, TrustError, TrustedAs, Vouched};

/// Where a key's certificate comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyKind {
    /// The key signed it itself.
    SelfSigned,
}

impl KeyKind {
    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SelfSigned => "self-signed",
        }
    }
}

/// How much of a file a signature covers, apart from its own place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Coverage {
    /// All of it.
    WholeFile,
    /// All that was there when it was made; only a second signature came after it.
    EarlierRevision,
}

impl Coverage {
    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::WholeFile => "whole-file",
            Self::EarlierRevision => "earlier-revision",
        }
    }
}

/// How far a clock may be off before a signature's time is doubted.
const CLOCK_TOLERANCE: SignedDuration = SignedDuration::from_hours(24);

/// Verifies a file: structure, signatures, record, and the text against the record.
///
/// `now` is only compared with the times of the signatures. It never panics: should a library do, the file is unreadable.
/// Whoever verifies many files takes the three steps apart: [`verify_signatures`], [`compare_text`], [`Examined::judge`].
#[must_use]
pub fn verify(bytes: &[u8], trust: &Trust, now: Timestamp) -> Verification {
    let mut examined = verify_signatures(bytes);
    examined.text = compare_text(bytes, &examined);
    examined.judge(trust, now)
}
