//! The answer in the second signature: read as it was given, and refused in every other form.

use super::super::{Reason, Status};
use super::attack::{Attack, check};
use super::forge::*;
use super::samples::*;
use crate::checklist::MAX_TEXT;
use crate::pdf::Object;

fn answered(remark: &str) -> Vec<u8> {
    answered_by(&signed(), &sent_back(remark), &team_lead(), &time()).expect("countersigned")
}

/// Puts another value in the place of the answer; the team lead signs it.
fn with_answer(pdf: &[u8], value: Option<Object<'static>>) -> Vec<u8> {
    let number = signature_number(pdf);
    rewrite(pdf, |drafts| {
        let signature = drafts.get_mut(&number).expect("a signature");
        match value {
            Some(value) => signature.dictionary.set("Reason", value),
            None => signature.dictionary = without(&signature.dictionary, "Reason"),
        }
    })
}

fn utf_16(text: &str) -> Object<'static> {
    let units = text.encode_utf16().flat_map(u16::to_be_bytes);
    let bytes: Vec<u8> = [0xfe, 0xff].into_iter().chain(units).collect();
    Object::String(bytes.into())
}

#[test]
fn answer_and_remark_come_out_as_they_were_given() {
    let long = "é".repeat(MAX_TEXT);
    for remark in ["Zet de firewall aan.", "Deux\nlignes (é) \\", &long] {
        let found = verified(&answered(remark));
        assert_eq!((found.status, &found.reasons), (Status::Valid, &Vec::new()));
        assert_eq!(found.signatures[0].answer, None);
        assert_eq!(found.signatures[1].answer, Some(sent_back(remark)));
    }
    let found = verified(&countersigned());
    assert_eq!(found.signatures[1].answer, Some(accepted()));
}

/// Answers as this program never writes them, signed by the team lead.
pub(super) fn malformed_answers() -> Vec<Attack> {
    let (plain, accented) = (answered("Nee"), answered("Né"));
    let text = |text: &str| Some(Object::text(text));
    let malformed = Reason::MalformedAnswer;
    [
        malformed.refuses([
            ("none", with_answer(&plain, None)),
            ("an empty one", with_answer(&plain, text(""))),
            ("a foreign one", with_answer(&plain, text("maybe"))),
            (
                "accepted with a remark that does not belong",
                with_answer(&plain, text("accepted: Nee")),
            ),
            (
                "sent back without saying why",
                with_answer(&plain, text("sent-back")),
            ),
            (
                "no text",
                with_answer(&plain, Some(Object::name("accepted"))),
            ),
            (
                "half a UTF-16 unit",
                with_answer(
                    &accented,
                    Some(Object::String(vec![0xfe, 0xff, 0, 65, 0].into())),
                ),
            ),
            (
                "a lone surrogate",
                with_answer(
                    &accented,
                    Some(Object::String(vec![0xfe, 0xff, 0xd8, 0].into())),
                ),
            ),
            (
                "a control character",
                with_answer(&plain, text("sent-back: a\u{1b}b")),
            ),
            (
                "a turned direction",
                with_answer(&plain, text("sent-back: a\u{202e}b")),
            ),
            (
                "an invisible character",
                with_answer(&plain, text("sent-back: a\u{200b}b")),
            ),
            (
                "too long",
                with_answer(
                    &plain,
                    text(&format!("sent-back: {}", "a".repeat(MAX_TEXT + 1))),
                ),
            ),
            (
                "white space around",
                with_answer(&plain, text("sent-back: a ")),
            ),
        ]),
        Reason::SignatureDictionaryDiffers.refuses([
            (
                "UTF-8",
                with_answer(
                    &accented,
                    Some(Object::String("sent-back: Né".as_bytes().to_vec().into())),
                ),
            ),
            (
                "UTF-16 where ASCII would do",
                with_answer(&plain, Some(utf_16("sent-back: Nee"))),
            ),
            (
                "an answer of the worker",
                with_answer(&signed(), text("accepted")),
            ),
        ]),
    ]
    .concat()
}

#[test]
fn an_answer_in_any_other_form_is_refused() {
    check(malformed_answers());
}

#[test]
fn an_answer_that_was_changed_after_signing_is_refused() {
    let from = b"/Reason (sent-back: Nee)";
    let to = b"/Reason (sent-back: Jaa)";
    let found = verified(&replaced(&answered("Nee"), from, to));
    assert_eq!(found.reasons, [Reason::DigestDiffers]);
    let to = b"/Reason (accepted)      ";
    let found = verified(&replaced(&answered("Nee"), from, to));
    assert_eq!(found.status, Status::Invalid);
    assert_eq!(found.signatures.len(), 0, "{:?}", found.reasons);
}
