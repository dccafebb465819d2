//! How a line is shown: icon and colours of its state, and what a screen reader says of it in one sentence.

use jiff::civil::Date;

use crate::app::theme::{self, Tone};
use crate::app::widgets::icon::Icon;
use crate::assessment::{KszVerdict, Verdict};
use crate::checklist::RecordedFinding;
use crate::register::follow_up::answer::answered;
use crate::register::follow_up::in_the_way::sent_back;
use crate::register::follow_up::not_done;
use crate::register::line::{Line, State};
use crate::register::rules_words::hidden_state;
use crate::register::visible::visible;
use crate::text::Texts;
use crate::text::found::found;
use crate::text::ids::{
    CollectorList, CollectorSource, CollectorWord, Common, ControlText, RegisterWord, VerdictWord,
};

use crate::register::listing::{signed_on, valid_until};
use crate::verification::Status;

pub use crate::register::listing::title;

/// Returns the icon and the colours of a state; the word always stands beside them.
#[must_use]
pub const fn look(state: State) -> (Icon, Tone) {
    match state {
        State::Invalid | State::KeyWithdrawn | State::NotReady | State::AccessClosed => {
            (Icon::Cross, theme::STOP)
        }
        State::InFuture | State::Expired => (Icon::Clock, theme::STOP),
        State::NotVouchedFor | State::NotComparable => (Icon::Question, theme::ATTENTION),
        State::CheckAgain | State::Expiring => (Icon::Clock, theme::ATTENTION),
        State::ConditionsOpen => (Icon::Exclamation, theme::ATTENTION),
        State::Unreadable | State::NotHandedIn => (Icon::Question, theme::NEUTRAL),
        State::NotCompared => (Icon::Clock, theme::NEUTRAL),
        State::OnSite | State::Superseded => (Icon::Information, theme::NEUTRAL),
        State::Ready => (Icon::Tick, theme::GOOD),
    }
}

/// Tells whether nobody signed it: that deceives nobody, unlike what was altered.
#[must_use]
pub fn is_unsigned(line: &Line) -> bool {
    line.newest
        .as_ref()
        .is_some_and(|entry| entry.status == Status::Unsigned)
}

/// Returns the word for where a line stands.
#[must_use]
pub fn state(texts: &Texts, line: &Line) -> String {
    if is_unsigned(line) {
        texts.get(CollectorSource::UnsignedState)
    } else {
        texts.get(RegisterWord::State(line.state))
    }
}

/// Returns a text of several paragraphs with its hidden characters shown as their numbers; line breaks stay.
#[must_use]
pub fn paragraphs(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(visible).collect();
    lines.join("\n")
}

/// Returns organisation and PC, or what there is of them.
#[must_use]
pub fn subtitle(texts: &Texts, line: &Line) -> String {
    let organisation = visible(&line.organisation);
    match &line.pc_nickname {
        Some(pc) => texts.format(
            CollectorList::OrganisationAndPc,
            &[
                ("organisation", organisation.into()),
                ("pc", visible(pc).into()),
            ],
        ),
        None => organisation,
    }
}

/// Returns whom a line is about: name, organisation and PC.
#[must_use]
pub fn whose(texts: &Texts, line: &Line) -> String {
    let mut parts = vec![title(line), subtitle(texts, line)];
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}

/// Returns the first reason why a file is no checklist that counts, as a sentence; empty for a person's line.
#[must_use]
pub fn why(texts: &Texts, line: &Line) -> String {
    let Some(entry) = line.newest.as_ref().filter(|_| line.name.is_empty()) else {
        return String::new();
    };
    if let Some(refusal) = entry.refusal {
        return texts.get(RegisterWord::Refusal(refusal));
    }
    let said = found(texts, &entry.reasons, &entry.doubts_of_signatures());
    let first = said.into_iter().map(|(_, sentence)| sentence).next();
    first.unwrap_or_default()
}

/// Returns a point of a checklist with how it stands, on one line.
#[must_use]
pub fn point(texts: &Texts, finding: &RecordedFinding) -> String {
    let title = texts.get(ControlText::Title(finding.control));
    let status = texts.get(VerdictWord::Status(finding.status));
    let both = [("label", title.into()), ("text", status.into())];
    texts.format(Common::LabelAndText, &both)
}

/// Returns what the rules ask of a line that does not count yet, the answer, the open conditions and the doubts in a few
/// words; empty where there are none.
#[must_use]
pub fn counted(texts: &Texts, line: &Line) -> Vec<String> {
    let counts = [
        (CollectorList::OpenConditions, not_done(line).count()),
        (CollectorList::Doubts, line.doubts.len()),
    ];
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    let counts = counts.map(|(id, count)| texts.format(id, &[("count", count.into())]));
    let hidden = hidden_state(line).map(|state| texts.get(RegisterWord::State(state)));
    let said = hidden.into_iter().chain(answered(line, texts));
    said.chain(counts).collect()
}

/// Returns the verdicts of the newest checklist in a few words, the shortest way: the main one where the state does not say
/// it, and that about KSZ/BCSS data where they are needed.
#[must_use]
pub fn verdicts(texts: &Texts, line: &Line) -> Vec<String> {
    let checklist = line
        .newest
        .as_ref()
        .and_then(|entry| entry.checklist.as_ref());
    let Some(checklist) = checklist else {
        return Vec::new();
    };
    // Of what was sent back, that is said beside it: what the checklist came to before counts no more.
    let is_said = says(line.state, checklist.verdict) || sent_back(line).is_some();
    let main = (!is_said).then(|| texts.get(CollectorWord::Verdict(checklist.verdict)));
    let ksz = (checklist.ksz != KszVerdict::NotNeeded)
        .then(|| texts.get(RegisterWord::KszNamed(checklist.ksz)));
    main.into_iter().chain(ksz).collect()
}

/// Tells whether the words of a state say the verdict already.
const fn says(state: State, verdict: Verdict) -> bool {
    matches!(
        (state, verdict),
        (State::Ready | State::Expiring, Verdict::Ready)
            | (State::OnSite, Verdict::OnSite)
            | (State::KeyWithdrawn, _)
            | (State::NotReady, Verdict::NotReady)
            | (State::ConditionsOpen, Verdict::ReadyWithConditions)
    )
}

/// Returns when the newest checklist was signed and until when it holds, in a few words, with the days written as asked.
#[must_use]
pub fn dates(texts: &Texts, line: &Line, day: impl Fn(Date) -> String) -> Vec<String> {
    let dates = [
        (CollectorList::SignedOn, signed_on(line)),
        (CollectorList::ValidUntil, valid_until(line)),
    ];
    dates
        .into_iter()
        .filter_map(|(id, date)| Some(texts.format(id, &[("date", day(date?).into())])))
        .collect()
}

/// Returns everything that the row of a line shows, as a sentence.
#[must_use]
pub fn sentence(texts: &Texts, line: &Line) -> String {
    let mut parts = vec![state(texts, line)];
    parts.extend(verdicts(texts, line));
    parts.extend(counted(texts, line));
    parts.extend(dates(texts, line, |date| texts.date(date)));
    let row = [
        ("name", whose(texts, line).into()),
        ("what", texts.list(&parts).into()),
    ];
    let why = why(texts, line);
    let row = texts.format(CollectorList::Row, &row);
    format!("{row} {why}").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::collector::samples;
    use crate::checklist::samples::Sample;
    use crate::input::typed_date;
    use crate::register::export::samples::line;
    use crate::text::Language;
    use crate::text::ids::FoundText;
    use crate::verification::Reason;

    #[test]
    fn a_row_reads_as_a_sentence() {
        let lines = samples::lines();
        let cases = [
            (
                Language::Nl,
                1,
                "Naam Drie, OCMW Voorbeeldstad, pc ‘laptop’: sleutel nog niet bevestigd, met voorwaarden, 4 voorwaarden open, \
                 2 twijfels, getekend op 2 maart 2026 en geldig tot en met 2 maart 2027.",
            ),
            (
                Language::Fr,
                2,
                "Nom Quatre, CPAS Exemple\u{a0}: pas remise.",
            ),
        ];
        for (language, line, expected) in cases {
            assert_eq!(sentence(&Texts::new(language), &lines[line]), expected);
        }
    }

    #[test]
    fn what_the_state_says_and_what_nobody_needs_is_not_said_once_more() {
        let texts = Texts::new(Language::Fr);
        let ksz = "BCSS\u{a0}: accès en ordre";
        for (state, sample, expected) in [
            (State::Ready, Sample::Ready, &[ksz][..]),
            (
                State::NotReady,
                Sample::NotReady,
                &["BCSS\u{a0}: accès refusé"],
            ),
            (State::ConditionsOpen, Sample::Conditions, &[]),
            (State::NotVouchedFor, Sample::Ready, &["en ordre", ksz]),
        ] {
            let line = line(state, sample, Language::Fr, "Prénom Nom");
            assert_eq!(verdicts(&texts, &line), expected, "{state:?}");
        }
    }

    #[test]
    fn the_days_are_written_as_asked_and_the_year_of_the_last_one_is_there() {
        let line = &samples::lines()[1];
        let said = dates(&Texts::new(Language::Nl), line, typed_date::write);
        assert_eq!(
            said,
            ["getekend op 02/03/2026", "geldig tot en met 02/03/2027"]
        );
    }

    #[test]
    fn of_a_file_that_was_saved_again_the_row_says_that_and_not_where_the_reader_stumbled() {
        let texts = Texts::new(Language::Nl);
        let mut line = samples::lines().remove(0);
        let stumbled = Reason::Container(crate::pdf::Problem::NoHeader);
        line.newest.as_mut().unwrap().reasons = vec![stumbled, Reason::SavedAgain];
        let expected = texts.get(FoundText(Reason::SavedAgain));
        assert_eq!(why(&texts, &line), expected);
        assert!(sentence(&texts, &line).ends_with(&format!(". {expected}")));
    }

    #[test]
    fn a_file_without_a_name_is_called_by_its_file_name() {
        assert_eq!(title(&samples::lines()[0]), "vervalst.pdf");
    }

    #[test]
    fn a_name_that_turns_the_reading_direction_is_shown_with_the_number_of_its_character() {
        let mut line = samples::lines().remove(4);
        line.name = "Voornaam\u{202e}Naam".to_owned();
        assert_eq!(title(&line), "Voornaam[U+202E]Naam");
    }
}
