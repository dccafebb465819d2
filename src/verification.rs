//! Verifies signed checklists, strictly: this one closed format, and nothing that another program would repair.
//!
//! The verdict rests on three comparisons and no interpretation. What a person reads is compared with the record by
//! making the document again ([`rendering`]); what the signatures add to the file is compared, byte for byte, with what this
//! program writes ([`revisions`]); the container of a signature is made again and compared too ([`signature`]). Whatever
//! differs is a [`Reason`].
//!
//! Accepted: one signature by [`crate::signing::sign_worker`], perhaps a second one by [`crate::signing::countersign`] with
//! its answer. Their certificates are the keys' own, or were issued by an authority, the eID's among them; SHA-2 with ECDSA
//! (P-256, P-384, P-521) or RSA from 2048 bits. A time stamp beside a signature proves its moment where its service is
//! relied on; else each time is what the signer's PC showed. Archive data in further updates (DSS, document time stamps) is
//! refused as [`Reason::UnexpectedRevision`]. Nothing is fetched, so nobody asks here whether a certificate was revoked.
//!
//! ```text
//! bytes -> verify_signatures -> Examined -> judge(trust, now) -> Verification
//!                  compare_text -> Examined::text ─┘
//! ```
//! The first two depend on the bytes alone and can be kept under their hash; judging is done again at will.
//!
//! How long a file can take is bounded by work and not by a clock, so that the same file has the same result on a slow PC:
//! 16 MiB and [`crate::pdf::Limits`] for reading; 1 MiB for a drawing's operators and 2 MiB for each of its fonts; 16 KiB
//! for a container with [`MAX_ISSUERS`] certificates, of which twelve ways to an authority are tried at most; a record of
//! limited texts for typesetting, and no typesetting at all of a file that is altered.
//!
//! The pictures inside the signature fields are drawings. They are kept inside their fields and free of actions, but no
//! rule says what they show: who signed is in the certificate.

mod certificate;
mod container;
mod drawing;
mod examination;
mod hashed;
mod judgement;
mod path;
mod public_key;
mod reason;
mod record;
mod redrawing;
mod rendering;
mod revisions;
mod signature;
mod standing;
mod status;
#[cfg(test)]
mod tests;
mod time_stamp;
mod trust;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

pub use examination::{
    Examined, ExaminedSignature, TextComparison, compare_text, verify_signatures,
};
pub use judgement::{Signature, Verdict, Verification};
pub use path::{IssuedCertificate, MAX_ISSUERS};
pub use reason::Reason;
pub use status::{Status, Weight};
#[cfg(test)]
pub(crate) use tests::samples;
pub use time_stamp::TimeStamp;
pub use trust::{Purpose, SignerRole, Trust, TrustError, TrustedAs, Vouched};

/// Where a key's certificate comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyKind {
    /// The key signed it itself.
    SelfSigned,
    /// An authority issued it.
    Issued,
    /// It is that of a Belgian eID.
    Eid,
}

impl KeyKind {
    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SelfSigned => "self-signed",
            Self::Issued => "issued",
            Self::Eid => "eid",
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

/// How far two clocks may be apart before a signature's time is doubted.
const CLOCK_TOLERANCE: SignedDuration = SignedDuration::from_hours(24);

/// How far a signature's time may lie ahead of now: as much as a PC is wrong on which nobody changed to winter time. Whoever
/// claims more would outrank what is signed until then; when that moment has come, the doubt is gone.
const AHEAD_TOLERANCE: SignedDuration = SignedDuration::from_hours(1);

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

/// Checks a signature's container against the two parts of a file that it covers, and nothing else: for the fuzz targets,
/// which would otherwise wrap every try into a file.
///
/// # Errors
/// What is wrong with it.
#[doc(hidden)]
pub fn check_signature_container(container: &[u8], covered: [&[u8]; 2]) -> Result<(), Reason> {
    signature::check_container(container, |algorithm| algorithm.digest(covered)).map(|_| ())
}
