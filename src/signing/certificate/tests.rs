use super::super::device::DeviceKey;
use super::super::randomness::{Dry, KnownBytes};
use super::*;

fn identity(name: &str, organisation: &str) -> Identity {
    Identity {
        name: name.to_owned(),
        organisation: organisation.to_owned(),
    }
}

fn now() -> Timestamp {
    "2026-11-22T09:00:00Z".parse().expect("a moment")
}

fn made_for(identity: &Identity) -> Certificate {
    let key = DeviceKey::generate(&mut KnownBytes(1)).expect("a key");
    let der = key
        .certificate(identity, now(), &mut KnownBytes(2))
        .expect("a certificate");
    Certificate::read(&der).expect("it reads")
}

#[test]
fn the_certificate_names_person_and_organisation_as_typed() {
    for (name, organisation) in [
        ("Prénom Nom", "CPAS de Liège"),
        ("Nom, Prénom + \"x\" <y>; \\ #=", "OCMW A/B, afd. 1"),
        ("Ψ", &"o".repeat(200)),
    ] {
        let certificate = made_for(&identity(name, organisation));
        assert_eq!(certificate.name.as_deref(), Some(name));
        assert_eq!(certificate.organisation.as_deref(), Some(organisation));
    }
}

#[test]
fn it_is_for_signatures_alone_and_no_authority() {
    let key = DeviceKey::generate(&mut KnownBytes(1)).expect("a key");
    let der = key
        .certificate(
            &identity("Voornaam Naam", "OCMW"),
            now(),
            &mut KnownBytes(2),
        )
        .expect("a certificate");
    let certificate = x509_cert::Certificate::from_der(&der).expect("it reads");
    let certificate = certificate.tbs_certificate();
    let (critical, usage) = certificate
        .get_extension::<KeyUsage>()
        .expect("one")
        .expect("there");
    assert!(critical);
    assert_eq!(
        usage.0,
        KeyUsages::DigitalSignature | KeyUsages::NonRepudiation
    );
    let (_, constraints) = certificate
        .get_extension::<BasicConstraints>()
        .expect("one")
        .expect("there");
    assert!(!constraints.ca);
    assert_eq!(certificate.issuer(), certificate.subject());
}

#[test]
fn its_serial_number_is_positive_and_has_sixteen_bytes() {
    for seed in 0..=255 {
        let key = DeviceKey::generate(&mut KnownBytes(1)).expect("a key");
        let der = key.certificate(
            &identity("Voornaam Naam", "OCMW"),
            now(),
            &mut KnownBytes(seed),
        );
        let certificate =
            x509_cert::Certificate::from_der(&der.expect("a certificate")).expect("it reads");
        let serial = certificate
            .tbs_certificate()
            .serial_number()
            .as_bytes()
            .to_vec();
        assert_eq!(serial.len(), SERIAL_BYTES);
        assert!(serial[0] < 0x80, "{serial:02x?}");
    }
}

#[test]
fn it_is_valid_from_the_day_before_for_five_years() {
    let certificate = made_for(&identity("Voornaam Naam", "OCMW"));
    assert_eq!(certificate.not_before.to_string(), "2026-11-21T09:00:00Z");
    assert_eq!(certificate.not_after.to_string(), "2031-11-21T09:00:00Z");
}

#[test]
fn it_serves_the_same_person_as_long_as_a_checklist_may_last() {
    let worker = identity("Voornaam Naam", "OCMW");
    let certificate = made_for(&worker);
    let cases = [
        (worker.clone(), "2026-11-22T09:00:00Z", true),
        (worker.clone(), "2026-11-20T09:00:00Z", false),
        (worker.clone(), "2030-10-01T09:00:00Z", true),
        (worker, "2030-12-01T09:00:00Z", false),
        (
            identity("Voornaam Naam ", "OCMW"),
            "2026-11-22T09:00:00Z",
            false,
        ),
        (
            identity("Voornaam Naam", "CPAS"),
            "2026-11-22T09:00:00Z",
            false,
        ),
    ];
    for (identity, at, expected) in cases {
        let at: Timestamp = at.parse().expect("a moment");
        assert_eq!(
            certificate.serves(&identity, at),
            expected,
            "{identity:?} {at}"
        );
    }
}

#[test]
fn what_makes_no_certificate_says_why() {
    let key = DeviceKey::generate(&mut KnownBytes(1)).expect("a key");
    let make = |identity: &Identity, at: Timestamp, randomness: &mut dyn Randomness| {
        key.certificate(identity, at, randomness).map(|_| ())
    };
    let worker = identity("Voornaam Naam", "OCMW");
    assert_eq!(
        make(&identity(" ", "OCMW"), now(), &mut KnownBytes(2)),
        Err(CertificateError::EmptyIdentity)
    );
    assert_eq!(
        make(&worker, Timestamp::UNIX_EPOCH, &mut KnownBytes(2)),
        Err(CertificateError::ImpossibleTime)
    );
    assert_eq!(
        make(&worker, now(), &mut Dry),
        Err(CertificateError::NoRandomness)
    );
    assert_eq!(Certificate::read(b"0"), Err(MalformedCertificate));
}
