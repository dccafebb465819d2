//! Everything about one line: where it stands and why, what is doubtful, vouching, conditions, the checklist, its files.

mod answer;
mod conditions;
mod files;
mod notes;
mod person;
mod record;
mod reminder;
mod rules;
mod standing;
mod vouching;

use egui::{Key, Ui};

use super::{Action, View, changed_files_ui};
use crate::app::collector::line_look;
use crate::app::widgets::banner::{Kind, banner_ui, banner_with_ui};
use crate::app::widgets::{button, card, words};
use crate::register::doubt_words;
use crate::register::line::{Doubt, Entry, Line};
use crate::text::Texts;
use crate::text::found::found;
use crate::text::ids::{CollectorDetails, CollectorVouching, RegisterWord, VerificationText};

/// Shows the page of the selected line.
pub fn details_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let escape = ui.input(|input| input.key_pressed(Key::Escape));
    if button::quiet_ui(ui, &texts.get(CollectorDetails::Back)).clicked() || escape {
        view.ask(Action::BackToList);
    }
    let known = view.known;
    let selected = view.state.selected.as_ref();
    let Some(line) = known.lines.iter().find(|line| Some(&line.id) == selected) else {
        // The file went away while it was looked at: the list says what there is now.
        view.ask(Action::BackToList);
        return;
    };
    // What was unfolded or typed on the page of one person is closed and gone on the next one's.
    ui.push_id(&line.id, |ui| line_ui(ui, view, line));
}

fn line_ui(ui: &mut Ui, view: &mut View<'_>, line: &Line) {
    let texts = view.texts;
    words::heading_ui(ui, &line_look::title(line));
    let subtitle = line_look::subtitle(texts, line);
    if !subtitle.is_empty() {
        words::lead_ui(ui, &subtitle);
    }
    ui.add_space(4.0);
    changed_files_ui(ui, view);
    standing::standing_ui(ui, texts, line);
    doubts_ui(ui, texts, line);
    reminder::reminder_ui(ui, view, line);
    let Some(newest) = &line.newest else {
        notes::notes_ui(ui, view, line);
        person::person_ui(ui, view, line);
        return;
    };
    rules::rules_ui(ui, view, line);
    reasons_ui(ui, texts, line, newest);
    vouching::vouching_ui(ui, view, line, newest);
    answer::answer_ui(ui, view, line, newest);
    conditions::conditions_ui(ui, view, line, newest);
    match &newest.checklist {
        Some(checklist) => record::record_ui(ui, view, newest, checklist),
        None => words::note_ui(ui, &texts.get(CollectorDetails::FileNote)),
    }
    files::files_ui(ui, view, line, newest);
    notes::notes_ui(ui, view, line);
    person::person_ui(ui, view, line);
}

fn doubts_ui(ui: &mut Ui, texts: &Texts, line: &Line) {
    // A key that was withdrawn is the heading itself.
    let said = |doubt: &&Doubt| **doubt != Doubt::KeyWithdrawn;
    for doubt in line.doubts.iter().filter(said) {
        let word = doubt_words::name(texts, line, *doubt);
        banner_with_ui(ui, Kind::Attention, &words::capitalised(&word), |ui| {
            words::body_ui(ui, &texts.get(RegisterWord::DoubtSentence(*doubt)));
            for about in doubt_words::about(texts, line, *doubt) {
                words::body_ui(ui, &about);
            }
        });
    }
}

/// Shows what verification found, each reason as a sentence; its code is for the command line.
fn reasons_ui(ui: &mut Ui, texts: &Texts, line: &Line, newest: &Entry) {
    if newest.reasons.is_empty() && newest.refusal.is_none() {
        return;
    }
    let title = texts.get(CollectorDetails::ReasonsTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let reasons = reasons(texts, line, newest);
        words::bullets_ui(ui, reasons.iter().map(String::as_str));
    });
}

fn reasons(texts: &Texts, line: &Line, newest: &Entry) -> Vec<String> {
    let refusal = newest.refusal.into_iter().map(RegisterWord::Refusal);
    let mut reasons: Vec<String> = refusal.map(|refusal| texts.get(refusal)).collect();
    let found = found(texts, &newest.reasons, &newest.doubts_of_signatures());
    reasons.extend(found.into_iter().map(|(_, sentence)| sentence));
    if line.withdrawal.is_some() {
        // Somebody did once: that nobody does yet would be untrue.
        let untrue = texts.get(VerificationText::WorkersKeyUnknown);
        for said in reasons.iter_mut().filter(|said| **said == untrue) {
            *said = texts.get(CollectorVouching::NobodyAnyMore);
        }
    }
    // Several codes may share a sentence.
    reasons.dedup();
    reasons
}

/// Shows that something could not be written, where it was asked for.
fn refused_ui(ui: &mut Ui, view: &View<'_>) {
    if let Some(problem) = &view.state.details.problem {
        banner_ui(ui, Kind::Stop, problem);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::export::samples::one_per_state;
    use crate::register::line::State;
    use crate::text::Language;
    use crate::verification::Reason;

    #[test]
    fn of_a_withdrawn_key_it_is_not_said_that_nobody_vouches_for_it_yet() {
        for (language, now, yet) in [
            (
                Language::Nl,
                "Niemand staat nog in voor deze sleutel.",
                "Nog niemand",
            ),
            (
                Language::Fr,
                "Plus personne ne se porte garant de cette clé.",
                "Personne ne se porte encore",
            ),
        ] {
            let mut lines = one_per_state(language).into_iter();
            let mut line = lines
                .find(|line| line.state == State::KeyWithdrawn)
                .unwrap();
            let mut entry = line.newest.take().unwrap();
            entry.reasons = vec![Reason::SignerUnknown];
            entry.signer_doubts.clone_from(&entry.reasons);
            let texts = Texts::new(language);
            assert_eq!(reasons(&texts, &line, &entry), [now]);
            line.withdrawal = None;
            let said = reasons(&texts, &line, &entry).remove(0);
            assert!(said.starts_with(yet), "{said}");
        }
    }
}
