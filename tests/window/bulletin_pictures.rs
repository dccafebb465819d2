//! A picture of the form and of the page on which a bulletin is signed, in both languages, and of the form at 200 %.

use teleklaar::policy::bulletin::ReadyMade;
use teleklaar::text::Language;
use teleklaar::text::ids::{Sign, WriteBulletin};

use super::dpo::{begin, decide, dpo_pc, key_of, open_at};
use super::driver::Driver;
use super::pictures::{take, take_masked};

fn check(language: Language) {
    let (place, _) = dpo_pc();
    let mut problems = Vec::new();
    let mut driver = open_at(&place, language, [840.0, 470.0], 1.0);
    take(&mut driver, "bulletin-1-begin", &mut problems);
    begin(&mut driver, ReadyMade::FlawInGateway);
    take(&mut driver, "bulletin-2-form", &mut problems);
    decide(&mut driver);
    driver.press(WriteBulletin::ToSign);
    let code = key_of(&place).code().to_string();
    let code = driver.texts.format(Sign::KeyCode, &[("code", code.into())]);
    driver.wait_for("the key", |driver| driver.shows(&code));
    take_masked(&mut driver, "bulletin-3-sign", &[code], &mut problems);
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_pages_about_bulletins_in_dutch_look_as_they_did() {
    check(Language::Nl);
}

#[test]
fn the_pages_about_bulletins_in_french_look_as_they_did() {
    check(Language::Fr);
}

#[test]
fn the_form_at_two_hundred_percent_is_whole() {
    let mut problems = Vec::new();
    for language in Language::FOR_PEOPLE {
        let (place, _) = dpo_pc();
        let mut driver: Driver<'_> = open_at(&place, language, [840.0, 880.0], 2.0);
        begin(&mut driver, ReadyMade::NetworkSaturated);
        take(&mut driver, "zoomed-bulletin-2-form", &mut problems);
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
