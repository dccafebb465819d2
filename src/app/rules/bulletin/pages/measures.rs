//! What workers do meanwhile: measures, other ways to work, services that are down.

use egui::Ui;

use super::what::both_ui;
use crate::app::rules::bulletin::draft::TypedBoth;
use crate::app::rules::bulletin::form::Form;
use crate::app::rules::bulletin::place::Place;
use crate::app::theme;
use crate::app::widgets::field::Lines;
use crate::app::widgets::{button, card, choice, words};
use crate::text::Language;
use crate::text::ids::BulletinForm;

/// A list of texts in both languages, with its words.
struct List {
    title: BulletinForm,
    item: BulletinForm,
    add: BulletinForm,
    remove: BulletinForm,
    height: Lines,
    place: fn(usize, Language) -> Place,
    lines: for<'d> fn(&'d mut Form<'_>) -> &'d mut Vec<TypedBoth>,
}

const MEASURES: List = List {
    title: BulletinForm::MeasuresTitle,
    item: BulletinForm::Measure,
    add: BulletinForm::MeasureAdd,
    remove: BulletinForm::MeasureRemove,
    height: Lines::Several,
    place: Place::Measure,
    lines: |form| &mut form.draft.measures,
};

const SERVICES: List = List {
    title: BulletinForm::ServicesTitle,
    item: BulletinForm::Service,
    add: BulletinForm::ServiceAdd,
    remove: BulletinForm::ServiceRemove,
    height: Lines::One,
    place: Place::Service,
    lines: |form| &mut form.draft.services_down,
};

/// Shows the card with the measures.
pub fn measures_ui(ui: &mut Ui, form: &mut Form<'_>) {
    let title = form.texts.get(MEASURES.title);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &form.texts.get(BulletinForm::MeasuresText));
        list_ui(ui, form, &MEASURES);
        form.problem_ui(ui, Place::Measures);
    });
}

/// Shows the card with the services that are down.
pub fn services_ui(ui: &mut Ui, form: &mut Form<'_>) {
    let title = form.texts.get(SERVICES.title);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        list_ui(ui, form, &SERVICES);
    });
}

fn list_ui(ui: &mut Ui, form: &mut Form<'_>, list: &List) {
    let texts = form.texts;
    let mut removed = None;
    for line in 0..(list.lines)(form).len() {
        let number = [("number", (line + 1).into())];
        let name = texts.format(list.item, &number);
        // The group tells a screen reader which line a field belongs to.
        card::group_ui(ui, &name, |ui| {
            words::strong_ui(ui, &name);
            both_ui(ui, form, list.height, |language| {
                (list.place)(line, language)
            });
            if button::quiet_ui(ui, &texts.format(list.remove, &number)).clicked() {
                removed = Some(line);
            }
        });
        ui.add_space(theme::HALF_GAP);
    }
    if let Some(line) = removed {
        (list.lines)(form).remove(line);
    }
    if button::secondary_ui(ui, &texts.get(list.add)).clicked() {
        (list.lines)(form).push(TypedBoth::default());
    }
}

/// Shows the card with the other ways to work.
pub fn alternatives_ui(ui: &mut Ui, form: &mut Form<'_>) {
    let texts = form.texts;
    let title = texts.get(BulletinForm::AlternativesTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(BulletinForm::AlternativesText));
        let label = texts.get(BulletinForm::OnSite);
        if choice::tick_ui(ui, &label, form.draft.work_on_site) {
            form.draft.work_on_site = !form.draft.work_on_site;
        }
        if form.draft.work_on_site {
            form.line_ui(ui, Place::Desks, &texts.get(BulletinForm::Desks));
        }
        let label = texts.get(BulletinForm::MobileMail);
        if choice::tick_ui(ui, &label, form.draft.mobile_mail) {
            form.draft.mobile_mail = !form.draft.mobile_mail;
        }
        ui.add_space(theme::HALF_GAP);
        form.line_ui(ui, Place::Telephone, &texts.get(BulletinForm::Telephone));
        form.note_ui(ui, BulletinForm::TelephoneNote);
        let other = texts.get(BulletinForm::Other);
        card::group_ui(ui, &other, |ui| {
            words::strong_ui(ui, &other);
            both_ui(ui, form, Lines::Several, Place::Other);
        });
    });
}
