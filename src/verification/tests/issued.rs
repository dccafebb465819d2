//! Certificates that an authority issued: they count under a configured authority, and only where every step holds.

mod refused;

use jiff::Timestamp;
use x509_cert::ext::pkix::KeyUsages;
use x509_cert::ext::pkix::certpolicy::{CertificatePolicies, PolicyInformation};

use super::super::{
    KeyKind, Purpose, Reason, SignerRole, Status, Trust, TrustedAs, Verification, verify,
};
use super::authority::*;
use super::samples::{checklist, now, pem, signed_record, time};
use crate::signing::Signer;

fn relying_on(authority: &Authority) -> Trust {
    let mut trust = Trust::default();
    trust
        .rely_on(
            &authority.certificate,
            Purpose::Signatures(SignerRole::Checklists),
        )
        .expect("an authority");
    trust
}

fn found(signer: &dyn Signer, trust: &Trust) -> Verification {
    verify(&signed_record(&checklist(), signer, &time()), trust, now())
}

#[test]
fn every_kind_of_key_counts_under_a_configured_authority() {
    for kind in Kind::ALL {
        let root = Authority::root(kind, "Wortel");
        let below = root.below(kind, "Uitgever", |_| {});
        let mut holder = holder(&below, kind, &worker_name(), |_| {});
        holder.issuers = vec![below.certificate.clone(), root.certificate.clone()];
        let verified = found(&holder, &relying_on(&root));
        assert_eq!(verified.reasons, [], "{kind:?}");
        assert_eq!(verified.status, Status::Valid);
        let signature = &verified.signatures[0];
        assert_eq!(signature.key, KeyKind::Issued);
        assert_eq!(signature.trust, TrustedAs::Trusted);
        assert_eq!(signature.name, "Voornaam Naam");
        let verified = found(&holder, &Trust::default());
        assert_eq!(verified.reasons, [Reason::IssuerUnknown], "{kind:?}");
        assert_eq!(verified.status, Status::Intact);
        // An authority that is configured half way up serves as well.
        assert_eq!(found(&holder, &relying_on(&below)).status, Status::Valid);
    }
}

#[test]
fn an_identity_card_says_so_only_under_its_authority() {
    let root = Authority::root(Kind::P384, "Belgium Root CA");
    let policy = |policy: &str| {
        let policy_identifier = oid(policy);
        let policies = CertificatePolicies(vec![PolicyInformation {
            policy_identifier,
            policy_qualifiers: None,
        }]);
        extension("2.5.29.32", false, &policies)
    };
    let card = |given: &str, surname: &str, one: &str| {
        let subject = name(&[
            (COUNTRY, "BE"),
            (COMMON_NAME, "Voornaam Naam (Signature)"),
            (SURNAME, surname),
            (GIVEN_NAME, given),
            (SERIAL_NUMBER, "00000000000"),
        ]);
        holder(&root, Kind::P384, &subject, |says| {
            says.extensions.push(policy(one));
        })
    };
    let similar = Reason::SignerNameSimilar;
    let unlike = Reason::SignerIsNotWorker;
    let eid = "2.16.56.12.1.1.2.1";
    let trust = relying_on(&root);
    for (given, surname, one, kind, reason) in [
        ("Voornaam", "Naam", eid, KeyKind::Eid, similar),
        ("Voornaam Tweede", "Naam", eid, KeyKind::Eid, similar),
        ("VOORNAAM", "NAAM", eid, KeyKind::Eid, similar),
        (
            "Voornaam",
            "Naam",
            "2.16.56.12.1.1.2.2",
            KeyKind::Issued,
            similar,
        ),
        ("Andere", "Naam", eid, KeyKind::Eid, unlike),
        ("Voornaam", "Naam Anders", eid, KeyKind::Eid, unlike),
        ("Naam", "Voornaam Anders", eid, KeyKind::Eid, unlike),
    ] {
        let holder = card(given, surname, one);
        let verified = found(&holder, &trust);
        assert_eq!(verified.reasons, [reason], "{given} {surname}");
        assert_eq!(verified.signatures[0].key, kind, "{given} {surname}");
        let unknown = found(&holder, &Trust::default());
        assert_eq!(unknown.signatures[0].key, KeyKind::Issued);
        assert_eq!(unknown.signatures[0].organisation, "");
    }
}

#[test]
fn purposes_for_documents_and_mail_are_accepted() {
    let root = Authority::root(Kind::P256, "Wortel");
    let trust = relying_on(&root);
    for purpose in ["1.3.6.1.5.5.7.3.36", "1.3.6.1.5.5.7.3.4", "2.5.29.37.0"] {
        let signer = holder(&root, Kind::P256, &worker_name(), |says| {
            says.extensions.push(purposes(false, &[purpose]));
        });
        assert_eq!(found(&signer, &trust).reasons, [], "{purpose}");
    }
}

#[test]
fn an_authority_counts_for_its_own_purpose_alone() {
    let root = Authority::root(Kind::P256, "Wortel");
    let signer = holder(&root, Kind::P256, &worker_name(), |_| {});
    let certificate = pem("CERTIFICATE", &root.certificate);
    for (text, reasons) in [
        (certificate.clone(), vec![]),
        (format!("Purpose: checklists\n{certificate}"), vec![]),
        (
            format!("Purpose: time-stamps\n{certificate}"),
            vec![Reason::IssuerUnknown],
        ),
    ] {
        let mut trust = Trust::default();
        trust.add_pem(&text).expect("an authority");
        assert_eq!(found(&signer, &trust).reasons, reasons, "{text}");
    }
}

#[test]
fn authorities_in_a_circle_lead_nowhere() {
    let first = Authority::root(Kind::P256, "Eerste");
    let second = first.below(Kind::P256, "Tweede", |_| {});
    let back = Says::of(&second.name, &first.name, for_certificates());
    let back = back.signed(&first.key.info, &second.key);
    let mut signer = holder(&first, Kind::P256, &worker_name(), |_| {});
    signer.issuers = vec![second.certificate.clone(), back];
    let verified = found(&signer, &Trust::default());
    assert_eq!(verified.reasons, [Reason::IssuerUnknown]);
}

#[test]
fn an_old_authority_is_asked_how_things_were_when_it_was_signed() {
    let root = Authority::root(Kind::P256, "Wortel");
    let signer = holder(&root, Kind::P256, &worker_name(), |_| {});
    let pdf = signed_record(&checklist(), &signer, &time());
    let later: Timestamp = "2035-01-01T00:00:00Z".parse().expect("a moment");
    assert_eq!(verify(&pdf, &relying_on(&root), later).reasons, []);
}

#[test]
fn a_short_key_is_not_accepted() {
    let root = Authority::root(Kind::P256, "Wortel");
    let mut short = holder(&root, Kind::Rsa, &worker_name(), |_| {});
    let mut info = short.key.info.clone();
    // Half of the modulus: a key of 1024 bits.
    let modulus = [&[0_u8][..], &[0xc1; 128]].concat();
    let parts = [
        der::asn1::Any::new(der::Tag::Integer, modulus).expect("a number"),
        any(&65_537_u32),
    ];
    info.subject_public_key = der::asn1::BitString::from_bytes(&sequence(&parts)).expect("bits");
    let says = Says::of(
        &root.name,
        &worker_name(),
        vec![key_usage(KeyUsages::NonRepudiation)],
    );
    short.certificate = says.signed(&info, &root.key);
    let verified = found(&short, &relying_on(&root));
    assert_eq!(verified.reasons, [Reason::UnsupportedAlgorithm]);
}
