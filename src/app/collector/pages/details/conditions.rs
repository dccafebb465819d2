//! The conditions of a checklist: what, who, by when, and the mark that one is done.

use egui::Ui;

use crate::app::collector::pages::{Action, View, keeper_is_known_ui};
use crate::app::theme;
use crate::app::widgets::field::{Lines, field_ui};
use crate::app::widgets::icon::Icon;
use crate::app::widgets::{button, card, words};
use crate::checklist::MAX_TEXT;
use crate::register::decision::{ConditionOf, What};
use crate::register::follow_up::word_for;
use crate::register::line::{DoneMark, Entry, FollowedCondition, Line, names_of_checklist};
use crate::register::visible::visible;
use crate::text::Texts;
use crate::text::ids::{CollectorConditions, Common, ConditionText, ControlText};

/// Shows the card, when the checklist has conditions.
pub(super) fn conditions_ui(ui: &mut Ui, view: &mut View<'_>, line: &Line, newest: &Entry) {
    if line.conditions.is_empty() {
        return;
    }
    let texts = view.texts;
    let title = texts.get(CollectorConditions::Title);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let names = names_of_checklist(newest, &line.earlier);
        for (index, followed) in line.conditions.iter().enumerate() {
            if index > 0 {
                ui.separator();
            }
            ui.push_id(index, |ui| condition_ui(ui, view, &names, followed, index));
        }
    });
}

fn condition_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    names: &[[u8; 32]],
    followed: &FollowedCondition,
    index: usize,
) {
    let texts = view.texts;
    let condition = &followed.condition;
    let what = texts.format(
        Common::LabelAndText,
        &[
            (
                "label",
                texts.get(ControlText::Title(condition.control)).into(),
            ),
            ("text", texts.get(ConditionText(condition.kind)).into()),
        ],
    );
    let (icon, tone) = match followed.done {
        Some(_) => (Icon::Tick, theme::GOOD),
        None => (Icon::Exclamation, theme::ATTENTION),
    };
    words::marked_ui(ui, &what, |ui, rect| icon.paint(ui.painter(), rect, tone));
    let by = [
        ("who", texts.get(word_for(condition.who)).into()),
        ("date", texts.date(condition.by).into()),
    ];
    let text = if condition.kind.is_kept() {
        CollectorConditions::KeptUntil
    } else {
        CollectorConditions::By
    };
    words::note_ui(ui, &texts.format(text, &by));
    let mut of = names.iter().map(|name| ConditionOf {
        checklist: base16ct::lower::encode_string(name),
        control: condition.control,
        kind: condition.kind,
    });
    match &followed.done {
        Some(done) => done_ui(ui, view, of, done),
        None => {
            if let Some(of) = of.next() {
                open_ui(ui, view, of, index);
            }
        }
    }
}

/// Shows the mark, and the way to take it back under every name by which it may stand in the register.
fn done_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    of: impl Iterator<Item = ConditionOf>,
    done: &DoneMark,
) {
    let texts = view.texts;
    words::note_ui(ui, &done_sentence(texts, done));
    if !done.note.is_empty() {
        let note = [("text", visible(&done.note).into())];
        words::note_ui(ui, &texts.format(CollectorConditions::NoteSaid, &note));
    }
    if view.known.keeper.is_some()
        && button::quiet_ui(ui, &texts.get(CollectorConditions::Reopen)).clicked()
    {
        for condition in of {
            view.ask(Action::Decide(What::ConditionReopened { condition }));
        }
    }
}

fn done_sentence(texts: &Texts, done: &DoneMark) -> String {
    texts.format(
        CollectorConditions::Done,
        &[
            ("date", texts.date(done.on).into()),
            ("name", visible(&done.by).into()),
        ],
    )
}

/// Shows the note and the button for the condition that was opened, and for the others the way to open them.
fn open_ui(ui: &mut Ui, view: &mut View<'_>, of: ConditionOf, index: usize) {
    let texts = view.texts;
    let mark = texts.get(CollectorConditions::Mark);
    if view.state.details.marking != Some(index) {
        if button::quiet_ui(ui, &mark).clicked() {
            view.state.details.marking = Some(index);
            view.state.details.done_note.clear();
        }
        return;
    }
    if !keeper_is_known_ui(ui, view) {
        return;
    }
    let label = texts.get(CollectorConditions::Note);
    let note = &mut view.state.details.done_note;
    field_ui(ui, &label, note, Lines::Several, MAX_TEXT, None);
    ui.horizontal_wrapped(|ui| {
        if button::secondary_ui(ui, &mark).clicked() {
            let note = view.state.details.done_note.trim().to_owned();
            view.state.details.marking = None;
            view.ask(Action::Decide(What::ConditionDone {
                condition: of,
                note,
            }));
        }
        if button::quiet_ui(ui, &texts.get(Common::Cancel)).clicked() {
            view.state.details.marking = None;
        }
    });
}
