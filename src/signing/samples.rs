//! Keys for tests, the same in every run.

use jiff::Zoned;

use super::device::{self, Credential, Identity};
use super::randomness::KnownBytes;
use super::store::MemoryStore;

/// The moment at which tests sign.
pub(crate) fn time() -> Zoned {
    "2026-11-22T10:00:00+01:00[Europe/Brussels]"
        .parse()
        .expect("a moment")
}

/// Makes a new key with its certificate, always the same for the same seed.
pub(crate) fn credential(name: &str, organisation: &str, seed: u8) -> Credential {
    credential_at(name, organisation, seed, "2026-11-22T09:00:00Z")
}

/// Makes a key whose certificate begins at another moment.
pub(crate) fn credential_at(name: &str, organisation: &str, seed: u8, at: &str) -> Credential {
    let identity = Identity {
        name: name.to_owned(),
        organisation: organisation.to_owned(),
    };
    device::open(
        &MemoryStore::default(),
        &identity,
        at.parse().expect("a moment"),
        &mut KnownBytes(seed),
    )
    .expect("a key")
}
