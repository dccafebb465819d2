//! Files as this program makes them, and what is said of their signers.

use super::super::{Coverage, Reason, Status, Trust, TrustError, TrustedAs, verify};
use super::forge::*;
use super::samples::*;
use crate::checklist::samples::{Sample, record};
use crate::document;
use crate::signing::Signer;
use crate::text::Language;

#[test]
fn every_sample_is_valid_with_one_and_with_two_signatures_in_both_languages() {
    for sample in Sample::ALL {
        for language in Language::FOR_PEOPLE {
            let checklist = record(sample, language);
            let worker = worker_of(&checklist);
            let once = signed_record(&checklist, &worker, &time());
            let twice = answered_by(&once, &accepted(), &team_lead(), &time()).unwrap();
            for (pdf, count) in [(once, 1), (twice, 2)] {
                let found = verify(&pdf, &vouched(&[&worker, &team_lead()]), now());
                assert_eq!(found.reasons, [], "{} {language:?}", sample.name());
                assert_eq!(found.status, Status::Valid);
                assert_eq!(found.signatures.len(), count);
                assert_eq!(found.checklist.as_ref(), Some(&checklist));
            }
        }
    }
}

#[test]
fn the_first_signature_of_two_covers_the_earlier_revision() {
    let found = verified(&countersigned());
    let covers: Vec<_> = found.signatures.iter().map(|one| one.covers).collect();
    assert_eq!(covers, [Coverage::EarlierRevision, Coverage::WholeFile]);
    assert_eq!(found.signatures[0].name, "Voornaam Naam");
    assert_eq!(found.signatures[1].name, "Prénom Nom");
    assert_eq!(found.signatures[0].at.timestamp(), now());
}

#[test]
fn a_signer_that_nobody_vouches_for_leaves_the_file_intact() {
    let (once, twice) = (signed(), countersigned());
    let cases: [(&[u8], Trust, Status, &[Reason]); 5] = [
        (
            &once,
            Trust::default(),
            Status::Intact,
            &[Reason::SignerUnknown],
        ),
        (&once, vouched(&[&worker()]), Status::Valid, &[]),
        (
            &twice,
            vouched(&[&worker()]),
            Status::Intact,
            &[Reason::SignerUnknown],
        ),
        (
            &twice,
            vouched(&[&team_lead()]),
            Status::Intact,
            &[Reason::SignerUnknown],
        ),
        (
            &twice,
            vouched(&[&worker(), &team_lead()]),
            Status::Valid,
            &[],
        ),
    ];
    for (pdf, trust, status, reasons) in cases {
        let found = verify(pdf, &trust, now());
        assert_eq!(found.reasons, reasons);
        assert_eq!(found.status, status);
        assert!(found.checklist.is_some());
    }
}

#[test]
fn a_known_key_under_another_name_or_organisation_is_not_trusted() {
    for (name, organisation) in [
        ("Andere Naam", "OCMW Voorbeeldstad"),
        ("Voornaam Naam", "OCMW Elders"),
    ] {
        let other = credential(name, organisation, 1);
        let found = verify(&signed(), &vouched(&[&other]), now());
        assert_eq!(found.signatures[0].trust, TrustedAs::Known);
        assert_eq!(found.reasons, [Reason::SignerNameChanged]);
        assert_eq!(found.status, Status::Intact);
    }
}

#[test]
fn an_unsigned_document_is_unsigned() {
    let pdf = document::render(&checklist()).unwrap().pdf;
    let found = verified(&pdf);
    assert_eq!(
        (found.status, found.reasons),
        (Status::Unsigned, vec![Reason::NotSigned])
    );
    assert_eq!(found.checklist, None);
}

#[test]
fn times_that_do_not_fit_are_doubts() {
    let early: jiff::Zoned = "2026-11-20T10:00:00+01:00[Europe/Brussels]"
        .parse()
        .unwrap();
    let checklist = checklist();
    let worker = credential_at(
        "Voornaam Naam",
        "OCMW Voorbeeldstad",
        1,
        "2026-11-20T09:00:00Z",
    );
    let lead = credential_at(
        "Prénom Nom",
        "OCMW Voorbeeldstad",
        9,
        "2026-11-20T09:00:00Z",
    );
    let pdf = signed_record(&checklist, &worker, &early);
    let trust = vouched(&[&worker, &lead]);
    let found = verify(&pdf, &trust, now());
    assert_eq!(found.reasons, [Reason::AssessmentDateDiffers]);
    assert_eq!(found.status, Status::Intact);
    let found = verify(&signed(), &trust, early.timestamp());
    assert_eq!(found.reasons, [Reason::SignedInFuture]);
    for (minutes, reasons) in [(59, &[][..]), (61, &[Reason::SignedInFuture])] {
        let before = now() - jiff::SignedDuration::from_mins(minutes);
        assert_eq!(
            verify(&signed(), &trust, before).reasons,
            reasons,
            "{minutes}"
        );
    }
    let reversed = answered_by(&signed(), &accepted(), &lead, &early).unwrap();
    let found = verify(&reversed, &trust, now());
    assert_eq!(found.reasons, [Reason::SignedOutOfOrder]);
}

#[test]
fn a_worker_who_signs_both_fields_is_a_doubt() {
    let pdf = answered_by(&signed(), &accepted(), &worker(), &time()).unwrap();
    let found = verified(&pdf);
    assert_eq!(
        (found.status, found.reasons),
        (Status::Intact, vec![Reason::SameKeyTwice])
    );
}

#[test]
fn a_name_in_other_case_or_order_is_a_doubt() {
    let signer = credential("NAAM, voornaam", "Ocmw Voorbeeldstad", 4);
    let pdf = signed_record(&checklist(), &signer, &time());
    let found = verify(&pdf, &vouched(&[&signer]), now());
    assert_eq!(found.reasons, [Reason::SignerNameSimilar]);
    assert_eq!(found.status, Status::Intact);
}

#[test]
fn a_document_of_another_template_is_intact_and_not_compared() {
    let pdf = other_template(|pdf| pdf);
    let found = verified(&pdf);
    assert_eq!(found.reasons, [Reason::TextNotCompared]);
    assert_eq!(found.status, Status::Intact);
    assert_eq!(found.checklist.unwrap().template_version, OTHER);
}

#[test]
fn vouching_reads_certificates_and_named_keys_and_nothing_else() {
    let worker = worker();
    let certificate = pem("CERTIFICATE", worker.certificate());
    let key = &vouched_key(&worker);
    let key = pem("PUBLIC KEY", key);
    let named = format!("Name: Voornaam Naam\nOrganisation: OCMW Voorbeeldstad\n{key}");
    let cases = [
        (certificate.clone(), Ok(())),
        (named.clone(), Ok(())),
        (format!("{named}{certificate}"), Ok(())),
        (String::new(), Err(TrustError::Nothing)),
        ("no PEM".to_owned(), Err(TrustError::Nothing)),
        (key.clone(), Err(TrustError::Nameless)),
        (
            format!("Name: Voornaam Naam\n{key}"),
            Err(TrustError::Nameless),
        ),
        (format!("{named}{key}"), Err(TrustError::Nameless)),
        (key[..80].to_owned(), Err(TrustError::MalformedPem)),
        (pem("PRIVATE KEY", b"abc"), Err(TrustError::UnknownBlock)),
        (pem("CERTIFICATE", b"abc"), Err(TrustError::MalformedKey)),
    ];
    for (text, expected) in cases {
        let mut trust = Trust::default();
        assert_eq!(trust.add_pem(&text), expected, "{text}");
        let status = verify(&signed(), &trust, now()).status;
        let valid = expected.is_ok();
        assert_eq!(status == Status::Valid, valid, "{text}");
    }
}
