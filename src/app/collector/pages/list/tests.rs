use egui::accesskit::Role;
use egui::{Event, Key};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::*;
use crate::app::collector::pages::Page;
use crate::app::collector::samples::{harness, lines};
use crate::register::line::{Line, LineId, State};
use crate::text::ids::RegisterWord;
use crate::text::{Language, Texts};
use crate::verification::Status;

fn many(count: usize) -> Vec<Line> {
    let sample = lines().remove(4);
    (0..count)
        .map(|number| Line {
            id: LineId(number.to_string()),
            name: format!("Naam {number:05}"),
            ..sample.clone()
        })
        .collect()
}

#[test]
fn of_ten_thousand_lines_only_those_in_view_are_laid_out() {
    let shown = harness(many(10_000), Page::List, Language::Nl, [1040.0, 760.0], 1.0);
    let laid_out = shown.state().collector.state().rows_laid_out;
    assert!((4..=10).contains(&laid_out), "{laid_out} rows");
    let rows = shown.query_all_by_role(Role::ListBoxOption).count();
    assert_eq!(rows, laid_out);
}

#[test]
fn arrows_walk_through_the_rows_and_typing_searches() {
    let mut shown = harness(many(300), Page::List, Language::Nl, [1040.0, 760.0], 1.0);
    let row = |shown: &egui_kittest::Harness<'_, _>, name: &str| {
        shown
            .get_by_label_contains(name)
            .accesskit_node()
            .is_focused()
    };
    shown.get_by_label_contains("Naam 00000").focus();
    shown.run();
    for key in [
        Key::ArrowDown,
        Key::ArrowDown,
        Key::End,
        Key::ArrowUp,
        Key::PageUp,
    ] {
        shown.key_press(key);
        shown.run();
    }
    assert!(row(&shown, "Naam 00290"), "{:?}", shown.root());
    shown.event(Event::Text("00007".to_owned()));
    shown.run();
    shown.get_by_label_contains("Naam 00007");
    assert!(shown.query_by_label_contains("Naam 00290").is_none());
    let search = Texts::new(Language::Nl).get(CollectorList::Search);
    assert!(
        shown
            .get_by_role_and_label(Role::TextInput, &search)
            .is_focused()
    );
}

#[test]
fn a_pill_shows_one_state_alone_and_says_that_it_is_pressed() {
    let texts = Texts::new(Language::Fr);
    let word = texts.get(RegisterWord::State(State::Expiring));
    let values = [("word", word.into()), ("count", 1_u32.into())];
    let label = texts.format(CollectorList::Pill, &values);
    let mut shown = harness(lines(), Page::List, Language::Fr, [1040.0, 760.0], 1.0);
    shown.get_by_role_and_label(Role::Button, &label).click();
    shown.run();
    assert_eq!(shown.query_all_by_role(Role::ListBoxOption).count(), 1);
    let pill = shown.get_by_role_and_label(Role::Button, &label);
    let toggled = pill.accesskit_node().toggled();
    assert_eq!(toggled, Some(egui::accesskit::Toggled::True));
}

#[test]
fn the_pill_that_is_pressed_stays_in_sight_when_the_search_leaves_it_nothing() {
    for language in Language::FOR_PEOPLE {
        let texts = Texts::new(language);
        let pill = |state: State, count: u32| {
            let word = texts.get(RegisterWord::State(state));
            let values = [("word", word.into()), ("count", count.into())];
            texts.format(CollectorList::Pill, &values)
        };
        let mut shown = harness(lines(), Page::List, language, [1040.0, 760.0], 1.0);
        let expiring = pill(State::Expiring, 1);
        shown.get_by_role_and_label(Role::Button, &expiring).click();
        shown.run();
        let search = texts.get(CollectorList::Search);
        shown
            .get_by_role_and_label(Role::TextInput, &search)
            .focus();
        shown.run();
        shown.event(Event::Text("Voornaam".to_owned()));
        shown.run();
        assert_eq!(shown.query_all_by_role(Role::ListBoxOption).count(), 0);
        let emptied = pill(State::Expiring, 0);
        let pressed = shown.get_by_role_and_label(Role::Button, &emptied);
        let toggled = pressed.accesskit_node().toggled();
        assert_eq!(toggled, Some(egui::accesskit::Toggled::True));
        pressed.click();
        shown.run();
        shown.get_by_label_contains("Voornaam Naam");
        assert!(shown.query_by_label(&emptied).is_none());
    }
}

/// The five lines and two files that are no checklist.
fn with_foreign_files() -> Vec<Line> {
    let mut all = lines();
    for name in ["een", "twee"] {
        let mut line = lines().remove(0);
        line.state = State::Unreadable;
        line.id = LineId(name.to_owned());
        let newest = line.newest.as_mut().unwrap();
        newest.status = Status::Unreadable;
        newest.places[0].file = format!("{name}.pdf").into();
        all.insert(0, line);
    }
    all
}

#[test]
fn files_that_are_no_checklist_are_one_line_at_the_end_that_opens() {
    for language in Language::FOR_PEOPLE {
        let texts = Texts::new(language);
        let folded = texts.format(CollectorSource::NoChecklists, &[("count", 2_u32.into())]);
        let mut shown = harness(
            with_foreign_files(),
            Page::List,
            language,
            [1040.0, 1200.0],
            1.0,
        );
        assert!(shown.query_by_label_contains("twee.pdf").is_none());
        let fold = shown.get_by_role_and_label(Role::Button, &folded);
        assert_eq!(fold.accesskit_node().data().is_expanded(), Some(false));
        fold.focus();
        shown.run();
        shown.key_press(Key::Space);
        shown.run();
        shown.get_by_label_contains("een.pdf").focus();
        shown.run();
        shown.key_press(Key::ArrowDown);
        shown.run();
        let second = shown.get_by_label_contains("twee.pdf");
        assert!(second.accesskit_node().is_focused());
        shown.key_press(Key::Home);
        shown.run();
        let first = shown.get_by_label_contains("een.pdf");
        assert!(first.accesskit_node().is_focused(), "it stays in its part");
    }
}

#[test]
fn a_search_finds_a_file_that_is_no_checklist_without_opening_anything() {
    let mut shown = harness(
        with_foreign_files(),
        Page::List,
        Language::Nl,
        [1040.0, 760.0],
        1.0,
    );
    let search = Texts::new(Language::Nl).get(CollectorList::Search);
    shown
        .get_by_role_and_label(Role::TextInput, &search)
        .focus();
    shown.run();
    shown.event(Event::Text("twee.pdf".to_owned()));
    shown.run();
    shown
        .get_by_role(Role::ListBoxOption)
        .accesskit_node()
        .label()
        .map(|label| assert!(label.contains("twee.pdf"), "{label}"))
        .unwrap();
}
