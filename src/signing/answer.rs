//! The answer that a team lead or DPO gives by counter-signing: accepted, accepted with a remark, or sent back.
//!
//! Answer and remark stand in the second signature's dictionary, as its `Reason` (ISO 32000-1, table 252). There the whole
//! remark is covered by the signature, every PDF program shows it among the signature's properties, and no page has to
//! change. The picture in the field shows its beginning.

use serde::{Deserialize, Serialize};

use crate::checklist::{MAX_TEXT, TextProblem, refused_characters};

/// An answer to a checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Accepted as it is.
    Accepted,
    /// Accepted, and something has to be said.
    AcceptedWithRemark,
    /// Sent back: the worker should change something and sign again.
    SentBack,
}

impl Answer {
    /// Every answer.
    pub const ALL: [Self; 3] = [Self::Accepted, Self::AcceptedWithRemark, Self::SentBack];

    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::AcceptedWithRemark => "accepted-with-remark",
            Self::SentBack => "sent-back",
        }
    }

    /// Tells whether it says something beside itself; the others take no remark.
    #[must_use]
    pub const fn has_remark(self) -> bool {
        match self {
            Self::Accepted => false,
            Self::AcceptedWithRemark | Self::SentBack => true,
        }
    }
}

/// An answer with its remark, as a signature may hold it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SignedAnswer {
    answer: Answer,
    remark: String,
}

/// Why an answer cannot be signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerError {
    /// Accepting with a remark, or sending back, without saying why.
    RemarkMissing,
    /// Accepting without remark, and yet a remark.
    RemarkNotAllowed,
    /// The remark is too long, or has a character that is refused. [`crate::checklist::tidy`] helps before.
    Remark(TextProblem),
    /// No answer that this version has; only of a text that was read.
    UnknownAnswer,
}

/// Stands between answer and remark.
const SEPARATOR: &str = ": ";

impl SignedAnswer {
    /// Puts an answer and its remark together; empty for none.
    ///
    /// # Errors
    /// See [`AnswerError`]. The remark is held to the rules of typed texts: at most [`MAX_TEXT`] characters, trimmed, none
    /// that is invisible or turns the direction of reading.
    pub fn new(answer: Answer, remark: &str) -> Result<Self, AnswerError> {
        if remark.is_empty() {
            if answer.has_remark() {
                return Err(AnswerError::RemarkMissing);
            }
        } else if !answer.has_remark() {
            return Err(AnswerError::RemarkNotAllowed);
        }
        check(remark).map_err(AnswerError::Remark)?;
        Ok(Self {
            answer,
            remark: remark.to_owned(),
        })
    }

    /// Reads an answer as [`Self::to_text`] writes it, and in no other form.
    ///
    /// # Errors
    /// See [`AnswerError`].
    pub fn read(text: &str) -> Result<Self, AnswerError> {
        let (code, remark) = text.split_once(SEPARATOR).unwrap_or((text, ""));
        let answer = Answer::ALL.into_iter().find(|one| one.code() == code);
        let read = Self::new(answer.ok_or(AnswerError::UnknownAnswer)?, remark)?;
        if read.to_text() == text {
            Ok(read)
        } else {
            Err(AnswerError::UnknownAnswer)
        }
    }

    /// Writes the answer's code and, where there is a remark, a colon, a space and the remark.
    #[must_use]
    pub fn to_text(&self) -> String {
        if self.remark.is_empty() {
            self.answer.code().to_owned()
        } else {
            format!("{}{SEPARATOR}{}", self.answer.code(), self.remark)
        }
    }

    /// Returns the answer.
    #[must_use]
    pub const fn answer(&self) -> Answer {
        self.answer
    }

    /// Returns the remark; empty without one.
    #[must_use]
    pub fn remark(&self) -> &str {
        &self.remark
    }
}

impl From<SignedAnswer> for String {
    fn from(answer: SignedAnswer) -> Self {
        answer.to_text()
    }
}

impl TryFrom<String> for SignedAnswer {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::read(&text).map_err(|_| "no answer")
    }
}

fn check(remark: &str) -> Result<(), TextProblem> {
    if remark.trim() != remark {
        Err(TextProblem::NotTrimmed)
    } else if remark.chars().count() > MAX_TEXT {
        Err(TextProblem::TooLong { limit: MAX_TEXT })
    } else {
        match refused_characters(remark).first() {
            Some(character) => Err(TextProblem::RefusedCharacter(*character)),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_reads_back_as_it_was_written() {
        for (answer, remark) in [
            (Answer::Accepted, ""),
            (Answer::AcceptedWithRemark, "Bel mij: even."),
            (
                Answer::SentBack,
                "Zet de firewall aan.\nEt signez à nouveau.",
            ),
        ] {
            let made = SignedAnswer::new(answer, remark).expect("an answer");
            assert_eq!(SignedAnswer::read(&made.to_text()), Ok(made.clone()));
            assert_eq!((made.answer(), made.remark()), (answer, remark));
        }
    }

    #[test]
    fn what_is_no_answer_says_why() {
        let long = format!("sent-back: {}", "é".repeat(MAX_TEXT + 1));
        for (text, expected) in [
            ("", AnswerError::UnknownAnswer),
            ("Accepted", AnswerError::UnknownAnswer),
            ("accepted ", AnswerError::UnknownAnswer),
            ("accepted:", AnswerError::UnknownAnswer),
            ("accepted: ", AnswerError::UnknownAnswer),
            ("accepted: ja", AnswerError::RemarkNotAllowed),
            ("sent-back", AnswerError::RemarkMissing),
            ("accepted-with-remark: ", AnswerError::RemarkMissing),
            (
                "sent-back:  a",
                AnswerError::Remark(TextProblem::NotTrimmed),
            ),
            (
                "sent-back: a\u{202e}b",
                AnswerError::Remark(TextProblem::RefusedCharacter('\u{202e}')),
            ),
            (
                "sent-back: a\tb",
                AnswerError::Remark(TextProblem::RefusedCharacter('\t')),
            ),
            (
                long.as_str(),
                AnswerError::Remark(TextProblem::TooLong { limit: MAX_TEXT }),
            ),
        ] {
            assert_eq!(SignedAnswer::read(text), Err(expected), "{text:?}");
        }
    }
}
