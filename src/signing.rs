//! The signature under a checklist: a key of this PC, its certificate, and PAdES baseline B-B in the PDF.
//!
//! What this signature is, and what it is not: it is made with a key that the program made on this PC, under a certificate
//! that the program made for name and organisation as they were typed. Nobody has checked who typed them. It becomes worth
//! something when the team lead has compared the key's code ([`key_code`]) with the worker and vouches for it. It is no
//! eID signature and makes no claim to be a qualified one.
//!
//! A signer vouches for *key, name and organisation together*. One PC keeps one key; when name or organisation change, the
//! same key gets a new certificate ([`device`]), so the code stays the same and yet nobody can sign as someone else
//! unnoticed.
//!
//! Data flows from the top: [`store`] keeps a [`device::Credential`], which is a [`keys::Signer`]; [`pades`] lays the
//! fields, the [`appearance`] and the room for the signature into the PDF, and [`cms`] fills the room.
//! `PADES.md` beside this module's files lists the clauses of the standards and the tests that show them.

pub mod algorithm;
pub mod alone;
pub mod answer;
pub mod appearance;
pub mod certificate;
pub mod cms;
pub mod device;
pub(crate) mod field;
pub mod key_code;
pub mod keys;
pub mod pades;
pub mod randomness;
#[cfg(test)]
pub(crate) mod samples;
pub mod store;
mod structure;

pub use alone::sign_author;
pub use answer::{Answer, SignedAnswer};
pub use appearance::{Appearance, Picture};
pub use device::{Credential, Identity};
pub use field::Field;
pub use key_code::KeyCode;
pub use keys::{Signer, SignerError};
pub use pades::{SigningError, countersign, sign_worker};
