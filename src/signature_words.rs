//! The lines under a visible signature: who signed, what was answered, when, with which key.
//!
//! They are no evidence, but people read them: whoever verifies writes them once more from what the signature proves, and
//! refuses a page that says something else ([`crate::verification`]).

use jiff::Zoned;

use crate::signing::{Answer, KeyCode, SignedAnswer};
use crate::text::Texts;
use crate::text::ids::{CountersignText, Sign};

/// The most characters of a remark that stand in the field; the whole is in the signature.
const SHOWN: usize = 100;

/// Words who signed, when and with which key.
#[must_use]
pub fn of_signer(texts: &Texts, name: &str, at: &Zoned, code: &KeyCode) -> Vec<String> {
    words(texts, name, Vec::new(), at, code)
}

/// Words who answered, what, when and with which key.
#[must_use]
pub fn of_answer(
    texts: &Texts,
    name: &str,
    answer: &SignedAnswer,
    at: &Zoned,
    code: &KeyCode,
) -> Vec<String> {
    let (remark, is_whole) = shortened(answer.remark());
    let answer = texts.get(answer_text(answer.answer()));
    let mut answered = if remark.is_empty() {
        vec![answer]
    } else {
        let both = [("answer", answer.into()), ("remark", remark.into())];
        vec![texts.format(CountersignText::AppearanceRemark, &both)]
    };
    if !is_whole {
        answered.push(texts.get(CountersignText::AppearanceMore));
    }
    words(texts, name, answered, at, code)
}

fn words(
    texts: &Texts,
    name: &str,
    answered: Vec<String>,
    at: &Zoned,
    code: &KeyCode,
) -> Vec<String> {
    let date = texts.date(at.date());
    let time = at.strftime("%H:%M").to_string();
    let when = [("date", date.into()), ("time", time.into())];
    let signed = texts.format(Sign::AppearanceSigned, &[("name", name.into())]);
    let moment = texts.format(Sign::AppearanceTime, &when);
    let code = [("code", code.to_string().into())];
    let code = texts.format(Sign::AppearanceCode, &code);
    let mut lines = vec![signed];
    lines.extend(answered);
    lines.extend([moment, code]);
    lines
}

/// Returns the beginning of a remark on one line, and whether it is the whole.
fn shortened(remark: &str) -> (String, bool) {
    let line = remark.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= SHOWN {
        return (line, true);
    }
    let start: String = line.chars().take(SHOWN).collect();
    let words = start
        .rsplit_once(' ')
        .map_or(start.as_str(), |(words, _)| words);
    (format!("{words}…"), false)
}

/// Returns the words for an answer.
#[must_use]
pub const fn answer_text(answer: Answer) -> CountersignText {
    match answer {
        Answer::Accepted => CountersignText::Accepted,
        Answer::AcceptedWithRemark => CountersignText::AcceptedWithRemark,
        Answer::SentBack => CountersignText::SentBack,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_remark_is_shown_to_its_last_whole_word_and_says_so() {
        let remark = "woord ".repeat(30);
        let (shown, is_whole) = shortened(remark.trim());
        assert!(!is_whole && shown.ends_with("woord…"), "{shown}");
        assert!(shown.chars().count() <= SHOWN + 1);
        assert_eq!(shortened("een\ntwee"), ("een twee".to_owned(), true));
        let (shown, is_whole) = shortened(&"w".repeat(300));
        assert!(!is_whole && shown.chars().count() == SHOWN + 1);
    }
}
