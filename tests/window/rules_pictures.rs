//! Pictures of the role that manages the rules: in both languages, and at 200 % in a small window.

use teleklaar::control::Control;
use teleklaar::text::Language;
use teleklaar::text::ids::{ControlText, RulesText};

use super::driver::{Driver, Place};
use super::pictures::{take, take_masked};
use super::rules::{decide, fill_in, open, sign};

fn check(language: Language) {
    let place = Place::new();
    let mut problems = Vec::new();
    let mut driver = open(&place, language);
    take(&mut driver, "rules-1-start", &mut problems);
    fill_in(&mut driver);
    driver.press(RulesText::PageOrganisation);
    take(&mut driver, "rules-2-organisation", &mut problems);
    driver.press(RulesText::PageHolds);
    take(&mut driver, "rules-3-holds", &mut problems);
    driver.press(RulesText::PageControls);
    take(&mut driver, "rules-4-controls", &mut problems);
    driver.press(ControlText::Title(Control::Vpn));
    take(&mut driver, "rules-5-control", &mut problems);
    driver.press(RulesText::PageReview);
    take(&mut driver, "rules-6-review", &mut problems);
    driver.press(RulesText::PageDecision);
    decide(&mut driver);
    let file = sign(&mut driver).display().to_string();
    let form = driver.harness.state().rules_form().expect("a form");
    let code = form.signed.as_ref().expect("a file").key_code.clone();
    // Folder and key differ at every run.
    take_masked(
        &mut driver,
        "rules-7-distribute",
        &[file, code],
        &mut problems,
    );
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_pages_of_the_rules_in_dutch_look_as_they_did() {
    check(Language::Nl);
}

#[test]
fn the_pages_of_the_rules_in_french_look_as_they_did() {
    check(Language::Fr);
}

#[test]
fn a_control_at_two_hundred_percent_in_a_small_window_is_not_cut_off() {
    let mut problems = Vec::new();
    for language in Language::FOR_PEOPLE {
        let place = Place::new();
        {
            let mut driver = open(&place, language);
            fill_in(&mut driver);
            driver.press(RulesText::PageReview);
            driver.harness.state().wait_until_saved();
        }
        let mut driver = Driver::open_at(&place, language, [1040.0, 1200.0], 2.0);
        take(&mut driver, "zoomed-rules-1-start", &mut problems);
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
