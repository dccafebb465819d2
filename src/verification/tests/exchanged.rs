//! The record or certificate of one checklist inside another one's file, and somebody else under the same name.

use ::cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use ::cms::signed_data::{CertificateSet, SignerIdentifier};
use der::Decode;
use der::asn1::OctetString;
use x509_cert::Certificate;
use x509_cert::ext::pkix::SubjectKeyIdentifier;

use super::super::{Reason, Status, verify};
use super::attack::{Attack, check};
use super::corpus::{sign, signer};
use super::forge::*;
use super::samples::*;
use crate::checklist::Checklist;
use crate::checklist::samples::{Sample, record};
use crate::document;
use crate::signing::{Signer as _, sign_worker};
use crate::text::Language;

/// Signs the document of one checklist with the record of another inside.
fn with_record_of(other: &Checklist) -> Vec<u8> {
    let document = document();
    sign(&with_record(&document, &other.to_json()))
}

/// Valid records inside the document of another checklist of the same person.
pub(super) fn exchanged_records() -> Vec<Attack> {
    let mine = |mut other: Checklist| {
        other.worker = checklist().worker;
        with_record_of(&other)
    };
    let sample = |sample, language| mine(record(sample, language));
    let changed = |change: &dyn Fn(&mut Checklist)| {
        let mut other = checklist();
        change(&mut other);
        with_record_of(&other)
    };
    let reason = Reason::TextDiffers;
    [
        reason.refuses([
            ("all in order", sample(Sample::Ready, Language::Nl)),
            ("not ready", sample(Sample::NotReady, Language::Nl)),
            ("to work on site", sample(Sample::WorkOnSite, Language::Nl)),
            ("on site", sample(Sample::OnSite, Language::Nl)),
            ("in French", sample(Sample::Conditions, Language::Fr)),
            ("the longest", sample(Sample::Longest, Language::Nl)),
            (
                "another role",
                changed(&|one| one.worker.role = "Directeur".to_owned()),
            ),
            (
                "another PC",
                changed(&|one| one.worker.pc_nickname = Some("Thuis".to_owned())),
            ),
            (
                "another day",
                changed(&|one| one.assessed_on = one.assessed_on.yesterday().expect("a day")),
            ),
            (
                "another version of the program",
                changed(&|one| one.program_version = "0.0.9".to_owned()),
            ),
        ]),
        Reason::RecordRefused.refuses([
            (
                "a name with a space behind",
                changed(&|one| one.worker.name.push(' ')),
            ),
            (
                "a name that turns the line around",
                changed(&|one| one.worker.name.insert(4, '\u{202e}')),
            ),
        ]),
    ]
    .concat()
}

/// Another certificate than the one that was named when the worker signed.
pub(super) fn exchanged_certificates() -> Vec<Attack> {
    let with = |der: &[u8]| {
        let certificate = Certificate::from_der(der).expect("a certificate");
        with_signed_data(&|data| {
            let one = CertificateChoices::Certificate(certificate.clone());
            data.certificates = Some(CertificateSet::try_from(vec![one]).expect("a set"));
            let mut signers = data.signer_infos.0.clone().into_vec();
            signers[0].sid = SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
                issuer: certificate.tbs_certificate().issuer().clone(),
                serial_number: certificate.tbs_certificate().serial_number().clone(),
            });
            data.signer_infos = signers.try_into().expect("signers");
        })
    };
    let same_key = |name, organisation| credential(name, organisation, 1).certificate().to_vec();
    let later = credential_at(
        "Voornaam Naam",
        "OCMW Voorbeeldstad",
        1,
        "2026-11-22T08:00:00Z",
    );
    let sid = |identifier: Vec<u8>| {
        signer(move |one| {
            let identifier = OctetString::new(identifier.clone()).expect("octets");
            one.sid = SignerIdentifier::SubjectKeyIdentifier(SubjectKeyIdentifier(identifier));
        })
    };
    [
        Reason::CertificateDiffers.refuses([
            (
                "another name on the same key",
                with(&same_key("Andere Naam", "OCMW Voorbeeldstad")),
            ),
            (
                "another organisation on the same key",
                with(&same_key("Voornaam Naam", "OCMW Elders")),
            ),
            (
                "another validity on the same key",
                with(later.certificate()),
            ),
            ("the team lead's", with(team_lead().certificate())),
        ]),
        Reason::SignerDiffers.refuses([
            ("a signer named by the key", sid(vec![1; 20])),
            ("a signer named by nothing", sid(Vec::new())),
        ]),
    ]
    .concat()
}

/// Somebody signs again under the worker's name: the file is in order, and nobody vouches for that key.
#[test]
fn the_same_name_with_another_key_is_never_valid() {
    let attacker = credential("Voornaam Naam", "OCMW Voorbeeldstad", 77);
    let document = document::render(&checklist()).expect("a document");
    let places = fields(document.signature_fields);
    let signed_again = sign_worker(
        &document.pdf,
        &places,
        &drawn_by(&checklist(), &attacker, &time()),
        &attacker,
        &time(),
    );
    let countersigned_again = answered_by(
        &signed(),
        &accepted(),
        &credential("Prénom Nom", "OCMW Voorbeeldstad", 78),
        &time(),
    );
    for pdf in [signed_again, countersigned_again] {
        let found = verify(
            &pdf.expect("signed"),
            &vouched(&[&worker(), &team_lead()]),
            now(),
        );
        assert_eq!(found.status, Status::Intact);
        assert_eq!(found.reasons, [Reason::SignerUnknown]);
    }
}

#[test]
fn the_record_of_another_checklist_is_refused() {
    check(exchanged_records());
}

#[test]
fn another_certificate_than_the_named_one_is_refused() {
    check(exchanged_certificates());
}
