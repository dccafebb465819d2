//! What the rules say to a worker in one language and situation, and what they say as a whole.

use egui::Ui;
use jiff::{Timestamp, ToSpan as _};

use super::labels;
use crate::app::pages::welcome::language_name;
use crate::app::rules_in_force::beside_question::{added, added_ui};
use crate::app::widgets::banner::{Kind, banner_with_ui};
use crate::app::widgets::{card, choice, words};
use crate::control::{Control, Situation};
use crate::policy::bulletin::Banner;
use crate::policy::connection_window::WindowNow;
use crate::policy::{ConnectionWindow, Facts, Policy};
use crate::text::ids::{ControlText, RulesReview};
use crate::text::policy::explain;
use crate::text::{Language, Texts, access};

/// As the worker's pages count what nobody has said yet.
const FACTS: Facts = Facts {
    ksz_access: true,
    personal_data_on_disk: true,
    antivirus_expected: true,
};

/// Within this many hours an example is looked for of a moment at which nobody may connect.
const HOURS_OF_A_WEEK: i64 = 7 * 24;

/// Whom the preview shows the rules to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reader {
    /// The language, once chosen; before, the window's.
    pub language: Option<Language>,
    /// Where and on what the reader works.
    pub situation: Situation,
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            language: None,
            situation: Situation::EmployerPc,
        }
    }
}

/// Shows the preview. `texts` are the window's words, the reader's follow from the choice.
pub fn preview_ui(
    ui: &mut Ui,
    texts: &Texts,
    reader: &mut Reader,
    (policy, now): (&Policy, Timestamp),
) {
    reader_ui(ui, texts, reader);
    let shown = Texts::new(reader.language.unwrap_or_else(|| texts.language()));
    if let Some(banner) = policy
        .connection_window
        .as_ref()
        .and_then(|window| outside(window, now))
    {
        let words = access::banner(&shown, &[], &banner);
        words::note_ui(ui, &texts.get(RulesReview::OutsideHours));
        banner_with_ui(ui, Kind::Attention, &words.title, |ui| {
            for line in &words.lines {
                words::body_ui(ui, line);
            }
        });
    }
    for (control, lines) in additions(&shown, policy, reader.situation) {
        let title = shown.get(ControlText::Title(control));
        card::card_ui(ui, &title, |ui| {
            words::section_ui(ui, &title);
            words::body_ui(
                ui,
                &shown.get(ControlText::QuestionFor(control, reader.situation)),
            );
            added_ui(ui, &shown, &lines);
        });
    }
    words::section_ui(ui, &texts.get(RulesReview::WholeTitle));
    for section in explain(&shown, policy) {
        card::card_ui(ui, &section.title, |ui| {
            words::card_title_ui(ui, &section.title);
            words::bullets_ui(ui, section.lines.iter().map(String::as_str));
        });
    }
}

/// Returns what a worker is told at the next moment at which nobody may connect; `None` where that is not within a week.
fn outside(window: &ConnectionWindow, now: Timestamp) -> Option<Banner> {
    let hours = (0..HOURS_OF_A_WEEK).map(|hours| now.saturating_add(hours.hours()));
    let mut moments = hours.filter_map(Result::ok);
    moments.find_map(|moment| match window.now(moment) {
        WindowNow::Closed { opens } => Some(Banner::OutsideWindow { opens }),
        WindowNow::Open { .. } => None,
    })
}

fn reader_ui(ui: &mut Ui, texts: &Texts, reader: &mut Reader) {
    let title = texts.get(RulesReview::PreviewTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(RulesReview::PreviewText));
        let options =
            Language::FOR_PEOPLE.map(|language| (language, language_name(texts, language)));
        let group = texts.get(RulesReview::PreviewLanguage);
        let shown = reader.language.unwrap_or_else(|| texts.language());
        let chosen = choice::choice_ui(ui, &group, &options, Some(shown));
        reader.language = chosen.or(reader.language);
        let options =
            Situation::AT_HOME.map(|situation| (situation, labels::situation(texts, situation)));
        let group = texts.get(RulesReview::PreviewSituation);
        let chosen = choice::choice_ui(ui, &group, &options, Some(reader.situation));
        reader.situation = chosen.unwrap_or(reader.situation);
    });
}

/// Returns what stands beside each question for a worker in a situation.
fn additions(texts: &Texts, policy: &Policy, situation: Situation) -> Vec<(Control, Vec<String>)> {
    let changes = policy.changed_levels_for(situation, &FACTS);
    Control::all()
        .map(|control| {
            let change = changes.iter().find(|change| change.control == control);
            (control, added(texts, policy, change.copied(), control))
        })
        .filter(|(_, lines)| !lines.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_outside_the_hours_name_the_next_opening() {
        use jiff::civil::{Weekday, time};
        let days = vec![Weekday::Monday, Weekday::Tuesday];
        let window = ConnectionWindow::of_days(days, time(7, 30, 0, 0), time(19, 0, 0, 0));
        // A Monday at noon: the evening is the first moment outside, and Tuesday the next opening.
        let now = "2026-11-23T11:00:00Z".parse().unwrap();
        let Some(Banner::OutsideWindow { opens: Some(opens) }) = outside(&window, now) else {
            panic!("no opening is named");
        };
        assert_eq!(
            opens.datetime(),
            jiff::civil::date(2026, 11, 24).at(7, 30, 0, 0)
        );
    }

    #[test]
    fn a_worker_sees_the_changes_of_the_own_situation_alone() {
        let example = include_bytes!("../../../assets/policy-example.toml");
        let policy = Policy::parse(example).unwrap();
        let texts = Texts::new(Language::Fr);
        let employer = additions(&texts, &policy, Situation::EmployerPc);
        let private = additions(&texts, &policy, Situation::PrivateVirtual);
        let has = |all: &[(Control, Vec<String>)], control| all.iter().any(|one| one.0 == control);
        assert!(has(&employer, Control::NoAdminRights));
        assert!(!has(&private, Control::NoAdminRights));
        assert!(has(&employer, Control::TwoFactor) && has(&private, Control::TwoFactor));
    }
}
