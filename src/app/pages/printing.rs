//! The printing card: nothing is printed, or the reason and the handling rules of the circular's list H.

use egui::Ui;
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::View;
use crate::answers::{Afterwards, Printing};
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::date_field::date_field_ui;
use crate::app::widgets::field::{Lines, field_ui};
use crate::app::widgets::{button, choice, words};
use crate::control::Control;
use crate::draft::Page;
use crate::input::typed_date;
use crate::text::Texts;
use crate::text::ids::{ControlText, Prints, SituationPage};

/// Shows the card's inside.
pub fn printing_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    if view.session.draft.printing != Some(Printing::Exceptionally) {
        words::body_ui(ui, &texts.get(Prints::Never));
        if button::quiet_ui(ui, &texts.get(Prints::Change)).clicked() {
            view.ask(super::Action::GoTo(Page::Situation));
        }
        return;
    }
    words::body_ui(ui, &texts.get(SituationPage::PrintingHelp));
    words::note_ui(ui, &texts.get(ControlText::Why(Control::NoHomePrinting)));
    let today = view.session.today;
    let days = view.session.in_force.policy.printing_days;
    let prints = &mut view.session.draft.prints;
    let limit = super::question::TEXT_LIMIT;
    field_ui(
        ui,
        &texts.get(Prints::Reason),
        &mut prints.reason,
        Lines::Several,
        limit,
        None,
    );
    words::strong_ui(ui, &texts.get(Prints::Rules));
    if choice::tick_ui(ui, &texts.get(Prints::OutOfReach), prints.out_of_reach) {
        prints.out_of_reach = !prints.out_of_reach;
    }
    if choice::tick_ui(ui, &texts.get(Prints::KeptSafely), prints.kept_safely) {
        prints.kept_safely = !prints.kept_safely;
    }
    let question = texts.get(Prints::Afterwards);
    words::strong_ui(ui, &question);
    let options = [
        (Afterwards::Returned, texts.get(Prints::Returned)),
        (Afterwards::Destroyed, texts.get(Prints::Destroyed)),
    ];
    if let Some(pressed) = choice::choice_ui(ui, &question, &options, prints.afterwards) {
        prints.afterwards = Some(pressed);
    }
    ui.add_space(4.0);
    by_ui(ui, texts, &mut prints.by, today, days);
    let complete = !prints.reason.trim().is_empty()
        && prints.out_of_reach
        && prints.kept_safely
        && prints.afterwards.is_some()
        && problem(texts, &prints.by, today, days).is_none()
        && !prints.by.trim().is_empty();
    if !complete {
        banner_ui(ui, Kind::Attention, &texts.get(Prints::NotComplete));
    }
}

fn by_ui(ui: &mut Ui, texts: &Texts, by: &mut String, today: Date, days: u32) {
    let problem = problem(texts, by, today, days);
    date_field_ui(ui, texts, &texts.get(Prints::By), by, problem.as_deref());
    ui.horizontal_wrapped(|ui| {
        for (id, ahead) in [
            (Prints::InAWeek, 7),
            (Prints::InTwoWeeks, 14),
            (Prints::InAMonth, 30),
        ] {
            if button::quiet_ui(ui, &texts.get(id)).clicked()
                && let Ok(date) = today.checked_add(ahead.days())
            {
                *by = typed_date::write(date);
            }
        }
    });
}

/// Says what is wrong with the typed day, if anything is; nothing typed is not wrong yet.
fn problem(texts: &Texts, by: &str, today: Date, days: u32) -> Option<String> {
    if by.trim().is_empty() {
        return None;
    }
    let last = today.checked_add(i64::from(days).days()).ok()?;
    match typed_date::read(by) {
        None if typed_date::is_written_as_day(by) => Some(texts.get(Prints::ByNoSuchDay)),
        None => {
            let example = typed_date::write(last);
            Some(texts.format(Prints::ByUnreadable, &[("example", example.into())]))
        }
        Some(date) if date < today => Some(texts.get(Prints::ByPast)),
        Some(date) if date > last => {
            Some(texts.format(Prints::ByTooLate, &[("date", texts.date(last).into())]))
        }
        Some(_) => None,
    }
}
