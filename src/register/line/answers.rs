//! Which answer to a checklist counts: the newest one whose key is vouched for as that of somebody who answers.

use jiff::Timestamp;

use super::{Entry, GivenAnswer, Line};
use crate::signing::answer::Answer;
use crate::verification::Reason;

/// How much the answer of a copy counts beside those of the others of the same checklist, the least first. A copy with an
/// answer that nobody vouches for says less than the checklist alone, which can still be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnswerRank {
    /// Answered with a key that nobody vouches for.
    NotVouchedFor,
    /// Not answered.
    None,
    /// Answered at a moment that lies in the future.
    Ahead(Timestamp),
    /// Answered at this moment.
    At(Timestamp),
}

impl Entry {
    /// Returns the answer of this file, where somebody vouches for whoever gave it.
    #[must_use]
    pub fn counting_answer(&self) -> Option<&GivenAnswer> {
        self.answer.as_ref().filter(|one| one.is_vouched_for())
    }

    /// Tells how much its answer counts beside those of other copies.
    #[must_use]
    pub fn answer_rank(&self) -> AnswerRank {
        match &self.answer {
            None => AnswerRank::None,
            Some(answer) if !answer.is_vouched_for() => AnswerRank::NotVouchedFor,
            Some(answer) if answer.is_ahead() => AnswerRank::Ahead(answer.at.timestamp()),
            Some(answer) => AnswerRank::At(answer.at.timestamp()),
        }
    }

    /// Tells whether both are the same signed checklist, whatever was answered to it.
    #[must_use]
    pub fn is_copy_of(&self, other: &Self) -> bool {
        self.signed_at == other.signed_at
            && self.signer == other.signer
            && self.checklist == other.checklist
    }
}

impl GivenAnswer {
    /// Tells whether its moment lies more than a day in the future.
    #[must_use]
    pub fn is_ahead(&self) -> bool {
        self.doubts.contains(&Reason::SignedInFuture)
    }
}

impl Line {
    /// Returns the answer to the newest checklist, where somebody vouches for whoever gave it.
    #[must_use]
    pub fn answer(&self) -> Option<&GivenAnswer> {
        self.newest.as_ref()?.counting_answer()
    }

    /// Returns the answers to the newest checklist that do not count, since nobody vouches for who gave them.
    pub fn unconfirmed_answers(&self) -> impl Iterator<Item = &GivenAnswer> {
        unconfirmed(self.copies())
    }

    /// Returns what others answered to the newest checklist, who are vouched for and said something else.
    pub fn contradicting_answers(&self) -> impl Iterator<Item = &GivenAnswer> {
        let counting = self.answer().into_iter();
        counting.flat_map(|counting| contradicting(self.copies(), counting))
    }

    /// Returns the answer that sent the checklist before this one back, where nobody answered this one yet.
    #[must_use]
    pub fn sent_back_before(&self) -> Option<&GivenAnswer> {
        let newest = self.newest.as_ref()?;
        sent_back_before(newest, self.earlier.iter()).or(self.sent_back_gone.as_ref())
    }

    /// Returns the files of the newest checklist, whatever was answered to it.
    fn copies(&self) -> impl Iterator<Item = &Entry> {
        let newest = self.newest.iter();
        newest.flat_map(|newest| {
            let copies = self.earlier.iter().filter(|one| one.is_copy_of(newest));
            std::iter::once(newest).chain(copies)
        })
    }
}

/// Returns the last answer to an earlier checklist, newest first, where it sent that one back and this one is not answered.
pub fn sent_back_before<'a>(
    newest: &Entry,
    earlier: impl Iterator<Item = &'a Entry>,
) -> Option<&'a GivenAnswer> {
    let mut before = earlier.filter(|one| !one.is_copy_of(newest));
    let last = before.find_map(Entry::counting_answer)?;
    (newest.counting_answer().is_none() && last.answer == Answer::SentBack).then_some(last)
}

/// Returns the last answer of everybody else who is vouched for as answering, where it is another one than the answer that
/// counts.
pub fn contradicting<'a>(
    entries: impl Iterator<Item = &'a Entry>,
    counting: &GivenAnswer,
) -> impl Iterator<Item = &'a GivenAnswer> {
    let mut last: Vec<&GivenAnswer> = Vec::new();
    for given in entries.filter_map(Entry::counting_answer) {
        match last.iter_mut().find(|one| one.signer == given.signer) {
            Some(one) if given.at > one.at => *one = given,
            Some(_) => {}
            None => last.push(given),
        }
    }
    let (signer, answer) = (counting.signer.clone(), counting.answer);
    last.into_iter()
        .filter(move |one| one.signer != signer && one.answer != answer)
}

/// Returns the answers among these files whose key nobody vouches for.
pub fn unconfirmed<'a>(
    entries: impl Iterator<Item = &'a Entry>,
) -> impl Iterator<Item = &'a GivenAnswer> {
    let answers = entries.flat_map(|entry| entry.answer.iter().chain(&entry.set_aside));
    answers.filter(|answer| !answer.is_vouched_for())
}
