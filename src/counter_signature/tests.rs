use super::*;
use crate::signing::Answer;
use crate::signing::samples::{credential, time};
use crate::verification::samples;

fn signed(
    pdf: &[u8],
    answer: &SignedAnswer,
    key: &Credential,
    language: Option<Language>,
) -> Result<Vec<u8>, CounterSignatureError> {
    let signature = CounterSignature {
        answer,
        picture: Picture::Typed("Prénom Nom".to_owned()),
        time: &time(),
        language,
    };
    Awaiting::read(pdf)?.sign(&signature, key)
}

fn team_lead() -> Credential {
    credential("Prénom Nom", "CPAS Exemple", 9)
}

#[test]
fn every_answer_is_signed_in_both_languages() {
    let pdf = samples::signed();
    let long = "Een opmerking die langer is dan het vak. ".repeat(40);
    for (answer, remark) in [
        (Answer::Accepted, ""),
        (Answer::AcceptedWithRemark, "Goed zo."),
        (Answer::SentBack, long.trim()),
    ] {
        let answer = SignedAnswer::new(answer, remark).expect("an answer");
        for language in [None, Some(Language::Nl), Some(Language::Fr)] {
            let made = signed(&pdf, &answer, &team_lead(), language).expect("signed");
            let found = verify_signatures(&made);
            assert_eq!(found.reasons, []);
            assert_eq!(found.signatures[1].answer.as_ref(), Some(&answer));
            assert_eq!(found.signatures[1].organisation, "CPAS Exemple");
        }
    }
}

#[test]
fn what_cannot_be_answered_says_why_in_each_language() {
    let accepted = SignedAnswer::new(Answer::Accepted, "").expect("an answer");
    let odd = SignedAnswer::new(Answer::SentBack, "Nee 漢").expect("an answer");
    let (once, twice) = (samples::signed(), samples::countersigned());
    let altered = samples::altered();
    let worker = credential("Voornaam Naam", "OCMW Voorbeeldstad", 1);
    let outcomes = [
        (signed(&twice, &accepted, &team_lead(), None), "answered"),
        (signed(&once, &accepted, &worker, None), "own"),
        (signed(&altered, &accepted, &team_lead(), None), "altered"),
        (signed(b"no PDF", &accepted, &team_lead(), None), "foreign"),
        (signed(&once, &odd, &team_lead(), None), "character"),
    ];
    for (outcome, name) in outcomes {
        let error = outcome.expect_err(name);
        let right = match name {
            "answered" => error == CounterSignatureError::AlreadyAnswered,
            "own" => error == CounterSignatureError::OwnChecklist,
            "character" => matches!(error, CounterSignatureError::Signing(_)),
            _ => matches!(error, CounterSignatureError::NotIntact(_)),
        };
        assert!(right, "{name}: {error:?}");
        for language in [Language::Nl, Language::Fr, Language::En] {
            let sentence = error.sentence(&Texts::new(language));
            assert!(sentence.contains(' '), "{name}: {sentence}");
        }
    }
}
