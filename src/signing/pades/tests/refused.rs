//! What cannot be signed, with the reason.

use super::*;
use crate::signing::appearance::AppearanceError;
use crate::signing::keys::SignerError;

#[test]
fn what_cannot_be_signed_says_why() {
    let pdf = sample_pdf();
    let [first, second] = fields([SIGNATURE_PAGE; 2]);
    let sign = |pdf: &[u8], fields: &[Field; 2]| {
        sign_worker(pdf, fields, &drawn(), &worker(), &time()).err()
    };
    let moved = |rectangle: [f64; 4]| Field {
        place: FieldPlace { page: 1, rectangle },
        ..first.clone()
    };
    let both = [first.clone(), second.clone()];
    assert_eq!(sign(&signed(), &both), Some(SigningError::AlreadySigned));
    let error = sign(b"%PDF-1.4", &both).expect("refused");
    assert_eq!(error.code(), "no-header");
    for rectangle in [
        [-1.0, 56.0, 288.0, 152.0],
        [56.0, 56.0, 288.0, 1000.0],
        [288.0, 56.0, 56.0, 152.0],
        [56.0, f64::NAN, 288.0, 152.0],
    ] {
        let outside = sign(&pdf, &[moved(rectangle), second.clone()]);
        assert_eq!(
            outside,
            Some(SigningError::FieldOutsidePage { field: WORKER }),
            "{rectangle:?}"
        );
    }
    let no_page = Field {
        place: FieldPlace {
            page: 2,
            ..second.place
        },
        ..second.clone()
    };
    assert_eq!(
        sign(&pdf, &[first.clone(), no_page]),
        Some(SigningError::FieldOutsidePage { field: TEAM_LEAD })
    );
    let silent = Field {
        description: " ".to_owned(),
        ..second.clone()
    };
    assert_eq!(
        sign(&pdf, &[first.clone(), silent]),
        Some(SigningError::NoDescription { field: TEAM_LEAD })
    );
    let small = sign(&pdf, &[moved([56.0, 56.0, 100.0, 152.0]), second]);
    assert_eq!(
        small,
        Some(SigningError::Appearance(AppearanceError::FieldTooSmall))
    );
}

#[test]
fn a_countersignature_needs_a_first_one_and_there_is_only_one() {
    let counter = |pdf: &[u8]| countersign(pdf, &remark(), &typed(), &team_lead(), &time()).err();
    assert_eq!(counter(&sample_pdf()), Some(SigningError::NotSigned));
    assert_eq!(
        counter(&countersigned()),
        Some(SigningError::AlreadyCountersigned)
    );
}

#[test]
fn a_signature_that_does_not_fit_is_refused_and_not_cut() {
    let large = credential("Voornaam Naam", &"o".repeat(RESERVED), 1);
    let error = sign_worker(&sample_pdf(), &fields([1, 1]), &drawn(), &large, &time())
        .expect_err("too large");
    assert!(
        matches!(error, SigningError::TooLarge { bytes } if bytes > RESERVED),
        "{error}"
    );
}

#[test]
fn a_signer_that_says_no_leaves_no_file() {
    struct Unwilling(Credential);
    impl Signer for Unwilling {
        fn certificate(&self) -> &[u8] {
            self.0.certificate()
        }
        fn sign(&self, _: &[u8]) -> Result<Vec<u8>, SignerError> {
            Err(SignerError::Cancelled)
        }
    }
    let error = sign_worker(
        &sample_pdf(),
        &fields([1, 1]),
        &drawn(),
        &Unwilling(worker()),
        &time(),
    )
    .err();
    assert_eq!(error, Some(SigningError::Signer(SignerError::Cancelled)));
}
