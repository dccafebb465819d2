//! No file of ours is refused, and every attack is, for its own reason.

mod annotations;
mod answers;
mod attack;
mod attributes;
mod authority;
mod bombs;
mod circles;
mod corpus;
mod exchanged;
mod families;
mod fields;
mod forge;
mod honest;
mod issued;
mod judged;
mod layout;
mod random;
mod saving;
mod shadow;
mod spelling;
mod stamped;
mod tables;
mod wrapping;

/// Signed files for tests elsewhere.
pub(crate) mod samples {
    use super::forge;
    use crate::signing::Signer as _;

    /// Returns a checklist with one signature.
    pub(crate) fn signed() -> Vec<u8> {
        forge::signed()
    }

    /// Returns the same with the second signature, which accepts it.
    pub(crate) fn countersigned() -> Vec<u8> {
        forge::countersigned()
    }

    /// Returns its signer's certificate.
    pub(crate) fn worker_pem() -> String {
        forge::pem("CERTIFICATE", forge::worker().certificate())
    }
}
