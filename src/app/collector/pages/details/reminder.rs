//! The draft of a reminder to the person of a line.

use egui::Ui;

use crate::app::collector::pages::{Action, View};
use crate::app::collector::state::ReminderOutcome;
use crate::app::theme;
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::{button, words};
use crate::register::line::Line;
use crate::register::visible::visible;
use crate::text::ids::CollectorFollowUp;

/// Shows the button, for a line that is a person's.
pub(super) fn reminder_ui(ui: &mut Ui, view: &mut View<'_>, line: &Line) {
    if line.name.is_empty() || view.known.keeper.is_none() {
        return;
    }
    let texts = view.texts;
    if line.language.is_none() {
        words::note_ui(ui, &texts.get(CollectorFollowUp::LanguageUnknown));
    }
    if button::secondary_ui(ui, &texts.get(CollectorFollowUp::ReminderButton)).clicked() {
        view.ask(Action::MakeReminder);
    }
    ui.add_space(theme::GAP - theme::HALF_GAP);
    let path = |path: &std::path::Path| [("path", visible(&path.display().to_string()).into())];
    let (kind, said) = match &view.state.details.reminder {
        None => return,
        Some(ReminderOutcome::Nothing) => (Kind::Good, texts.get(CollectorFollowUp::NothingToSend)),
        Some(ReminderOutcome::Made(file)) => {
            let said = texts.format(CollectorFollowUp::ReminderMade, &path(file));
            (Kind::Good, said)
        }
        Some(ReminderOutcome::NotWritten(folder)) => {
            let said = texts.format(CollectorFollowUp::NotWritten, &path(folder));
            (Kind::Stop, said)
        }
    };
    banner_ui(ui, kind, &said);
}

#[cfg(test)]
mod tests {
    use egui::accesskit::Role;
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::app::collector::pages::Page;
    use crate::app::collector::samples::harness;
    use crate::checklist::samples::Sample;
    use crate::register::export::samples::{keeper, line, not_handed_in};
    use crate::register::line::State;
    use crate::text::{Language, Texts};

    fn notes_on_page_of(line: Line, language: Language) -> usize {
        let (name, texts) = (line.name.clone(), Texts::new(language));
        let mut shown = harness(vec![line], Page::List, language, [1040.0, 900.0], 1.0);
        shown.state_mut().collector.known.keeper = Some(keeper(language));
        shown.run();
        shown.get_by_label_contains(&name).click();
        shown.run();
        let button = texts.get(CollectorFollowUp::ReminderButton);
        shown.get_by_role_and_label(Role::Button, &button);
        let note = texts.get(CollectorFollowUp::LanguageUnknown);
        shown.query_all_by_label(&note).count()
    }

    #[test]
    fn that_a_language_is_unknown_is_said_beside_the_button_and_only_then() {
        for language in Language::FOR_PEOPLE {
            let missing = not_handed_in(language, "Prénom Nom");
            assert_eq!(notes_on_page_of(missing, language), 1);
            let known = line(State::Expired, Sample::Ready, language, "Prénom Nom");
            assert_eq!(notes_on_page_of(known, language), 0);
        }
    }
}
