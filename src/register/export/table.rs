//! The columns of an exported list, and what stands in them.

use crate::register::doubt_words;
use crate::register::export::cell::Cell;
use crate::register::follow_up;
use crate::register::follow_up::answer::answered_by;
use crate::register::ksz_words;
use crate::register::line::{Doubt, Line, Place, State};
use crate::register::listing::{signed_on, valid_until};
use crate::register::rules_words;
use crate::text::Texts;
use crate::text::found::found;
use crate::text::ids::{ExportText, RegisterWord, VerdictWord, WordText};
use crate::verification::Reason;

/// A column of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Who.
    Name,
    /// The OCMW/CPAS.
    Organisation,
    /// From the roster.
    Email,
    /// What the worker calls the PC.
    PcNickname,
    /// Where the line stands, and what that hides of one that does not count yet.
    State,
    /// Where and on what the person works.
    Situation,
    /// The main verdict.
    Verdict,
    /// The verdict about KSZ/BCSS data.
    Ksz,
    /// How many conditions nobody marked as done.
    ConditionsOpen,
    /// The day of the signature, by the signer's clock.
    SignedOn,
    /// The last day, also of one that is past.
    ValidUntil,
    /// What the signature is worth.
    Signature,
    /// What the team lead or DPO answered, who, when and with which remark.
    Answer,
    /// Whether it has to be made again, and why.
    CheckAgain,
    /// The bulletins that concern the person.
    Bulletins,
    /// What is doubtful, and why a file is refused.
    Doubts,
    /// Where the file lies.
    File,
}

impl Column {
    /// Every column, in the order of the list.
    pub const ALL: [Self; 17] = [
        Self::Name,
        Self::Organisation,
        Self::Email,
        Self::PcNickname,
        Self::State,
        Self::Situation,
        Self::Verdict,
        Self::Ksz,
        Self::ConditionsOpen,
        Self::SignedOn,
        Self::ValidUntil,
        Self::Signature,
        Self::Answer,
        Self::CheckAgain,
        Self::Bulletins,
        Self::Doubts,
        Self::File,
    ];

    /// Returns the heading.
    #[must_use]
    pub const fn heading(self) -> ExportText {
        match self {
            Self::Name => ExportText::Name,
            Self::Organisation => ExportText::Organisation,
            Self::Email => ExportText::Email,
            Self::PcNickname => ExportText::PcNickname,
            Self::State => ExportText::State,
            Self::Situation => ExportText::Situation,
            Self::Verdict => ExportText::Verdict,
            Self::Ksz => ExportText::Ksz,
            Self::ConditionsOpen => ExportText::ConditionsOpen,
            Self::SignedOn => ExportText::SignedOn,
            Self::ValidUntil => ExportText::ValidUntil,
            Self::Signature => ExportText::Signature,
            Self::Answer => ExportText::Answer,
            Self::CheckAgain => ExportText::CheckAgain,
            Self::Bulletins => ExportText::Bulletins,
            Self::Doubts => ExportText::Doubts,
            Self::File => ExportText::File,
        }
    }

    /// Returns what stands in the column for a line.
    #[must_use]
    pub fn cell(self, line: &Line, texts: &Texts) -> Cell {
        let entry = line.newest.as_ref();
        let record = entry.and_then(|entry| entry.checklist.as_ref());
        let word = |text: Option<String>| text.map_or(Cell::Empty, |text| Cell::text(&text));
        match self {
            Self::Name => Cell::text(&line.name),
            Self::Organisation => Cell::text(&line.organisation),
            Self::Email => Cell::text(line.email.as_deref().unwrap_or_default()),
            Self::PcNickname => Cell::text(line.pc_nickname.as_deref().unwrap_or_default()),
            Self::State => word(Some(rules_words::states(texts, line).join("; "))),
            Self::Situation => {
                word(record.map(|record| texts.get(WordText::Situation(record.situation))))
            }
            Self::Verdict => {
                word(record.map(|record| texts.get(VerdictWord::Verdict(record.verdict))))
            }
            Self::Ksz => word(record.map(|record| ksz_words::ksz(texts, record))),
            Self::ConditionsOpen => record.map_or(Cell::Empty, |_| {
                Cell::Count(follow_up::not_done(line).count())
            }),
            Self::SignedOn => Cell::date(signed_on(line)),
            Self::ValidUntil => Cell::date(valid_until(line)),
            Self::Signature => {
                word(entry.map(|entry| texts.get(RegisterWord::signature_of(entry))))
            }
            Self::Answer => word(answered_by(line, texts)),
            Self::CheckAgain => word(rules_words::check_again(texts, line)),
            Self::Bulletins => Cell::text(&rules_words::bulletins(texts, line).join("; ")),
            Self::Doubts => Cell::text(&doubts(line, texts).join("; ")),
            Self::File => word(entry.map(|entry| places(&entry.places))),
        }
    }
}

/// Says each doubt in a few words, and in sentences why the file is refused or doubted.
#[must_use]
pub fn doubts(line: &Line, texts: &Texts) -> Vec<String> {
    let words = line.doubts.iter();
    let words = words.map(|&doubt| doubt_words::doubt(texts, line, doubt));
    words.chain(reasons(line, texts)).collect()
}

/// Says in sentences why the file of a line is refused or doubted, without what the state or another doubt says already.
#[must_use]
pub fn reasons(line: &Line, texts: &Texts) -> Vec<String> {
    let Some(entry) = &line.newest else {
        return Vec::new();
    };
    let told = |reason: Reason| match reason {
        Reason::SignerUnknown => {
            matches!(line.state, State::KeyWithdrawn | State::NotVouchedFor)
                || line.doubts.contains(&Doubt::AnswerNotVouchedFor)
        }
        Reason::TextNotComparedYet => line.state == State::NotCompared,
        _ => false,
    };
    let refusal = entry
        .refusal
        .map(|refusal| texts.get(RegisterWord::Refusal(refusal)));
    let mut sentences: Vec<_> = refusal.into_iter().collect();
    for (reason, sentence) in found(texts, &entry.reasons, &entry.doubts_of_signatures()) {
        // The reader's reasons share four sentences.
        if !told(reason) && !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    sentences
}

/// Writes where a file lies: each place, with the way inside messages and archives.
#[must_use]
pub fn places(places: &[Place]) -> String {
    let each: Vec<_> = places.iter().map(Place::written).collect();
    each.join("; ")
}
