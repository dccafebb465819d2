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
