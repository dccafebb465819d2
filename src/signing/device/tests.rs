use p256::ecdsa::VerifyingKey;
use p256::ecdsa::signature::Verifier as _;

use super::super::randomness::{Dry, KnownBytes};
use super::super::store::MemoryStore;
use super::*;

fn worker() -> Identity {
    Identity {
        name: "Voornaam Naam".to_owned(),
        organisation: "OCMW Voorbeeld".to_owned(),
    }
}

fn now() -> Timestamp {
    "2026-11-22T09:00:00Z".parse().expect("a moment")
}

#[test]
fn the_first_use_makes_a_key_and_the_next_uses_find_it() {
    let store = MemoryStore::default();
    let first = open(&store, &worker(), now(), &mut KnownBytes(1)).expect("a new key");
    let second = open(&store, &worker(), now(), &mut KnownBytes(9)).expect("the same key");
    assert_eq!(first.code(), second.code());
    assert_eq!(first.certificate(), second.certificate());
}

#[test]
fn another_name_or_organisation_gets_a_new_certificate_for_the_same_key() {
    let store = MemoryStore::default();
    let first = open(&store, &worker(), now(), &mut KnownBytes(1)).expect("a new key");
    let moved = Identity {
        organisation: "CPAS Exemple".to_owned(),
        ..worker()
    };
    let second = open(&store, &moved, now(), &mut KnownBytes(9)).expect("the same key");
    assert_eq!(first.code(), second.code());
    let certificate = Certificate::read(second.certificate()).expect("a certificate");
    assert_eq!(certificate.organisation.as_deref(), Some("CPAS Exemple"));
    let third = open(&store, &moved, now(), &mut KnownBytes(17)).expect("the same key");
    assert_eq!(
        second.certificate(),
        third.certificate(),
        "the new certificate was kept"
    );
}

#[test]
fn replacing_gives_another_code() {
    let store = MemoryStore::default();
    let first = open(&store, &worker(), now(), &mut KnownBytes(1)).expect("a new key");
    let second = replace(&store, &worker(), now(), &mut KnownBytes(9)).expect("another key");
    assert_ne!(first.code(), second.code());
    let found = open(&store, &worker(), now(), &mut KnownBytes(1)).expect("the second key");
    assert_eq!(found.code(), second.code());
}

#[test]
fn a_store_that_does_not_answer_gives_no_new_key() {
    let store = MemoryStore::failing(StoreError::Locked);
    let error = open(&store, &worker(), now(), &mut KnownBytes(1)).expect_err("locked");
    assert_eq!(error, DeviceError::Store(StoreError::Locked));
}

#[test]
fn without_randomness_there_is_no_key() {
    let store = MemoryStore::default();
    let error = open(&store, &worker(), now(), &mut Dry).expect_err("no randomness");
    assert_eq!(error, DeviceError::NoRandomness);
    assert!(
        store.load().expect("the store answers").is_none(),
        "nothing was stored"
    );
}

#[test]
fn its_signature_verifies_with_the_public_key_and_no_other_message() {
    let store = MemoryStore::default();
    let credential = open(&store, &worker(), now(), &mut KnownBytes(1)).expect("a key");
    let signature = credential.sign(b"attributes").expect("a signature");
    let signature = DerSignature::try_from(signature.as_slice()).expect("DER");
    let public: VerifyingKey = credential.key().secret.public_key().into();
    assert!(public.verify(b"attributes", &signature).is_ok());
    assert!(public.verify(b"attributez", &signature).is_err());
}

#[test]
fn a_certificate_of_another_key_is_refused() {
    let store = MemoryStore::default();
    let first = open(&store, &worker(), now(), &mut KnownBytes(1)).expect("a key");
    let other = DeviceKey::generate(&mut KnownBytes(9)).expect("another key");
    assert_eq!(
        Credential::new(other, first.certificate.clone()).err(),
        Some(MalformedCertificate)
    );
}

#[test]
fn the_key_shows_nothing_of_itself_in_a_log() {
    let key = DeviceKey::generate(&mut KnownBytes(1)).expect("a key");
    assert_eq!(format!("{key:?}"), "DeviceKey { .. }");
}
