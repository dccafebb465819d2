//! A picture of the list with a line in each state, in both languages; people look at it when it changes.

use egui_kittest::SnapshotOptions;

use crate::app::collector::pages::Page;
use crate::app::collector::samples::harness;
use crate::register::export::samples::one_per_state;
use crate::text::Language;

fn check(language: Language) {
    let lines = one_per_state(language);
    let mut shown = harness(lines, Page::List, language, [1000.0, 2200.0], 1.0);
    shown.remove_cursor();
    shown.run();
    // As for the pictures of whole pages: other versions of Mesa round a few edges differently.
    let options = SnapshotOptions::new()
        .threshold(2.0)
        .max_failed_pixels(300_usize)
        .output_path("tests/pictures");
    let name = format!("{}-collector-states", language.code());
    let found = shown.try_snapshot_options(&name, &options);
    assert!(found.is_ok(), "{found:?}");
}

#[test]
fn each_state_in_dutch_looks_as_it_did() {
    check(Language::Nl);
}

#[test]
fn each_state_in_french_looks_as_it_did() {
    check(Language::Fr);
}
