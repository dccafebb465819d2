//! The organisation's user policy is read in the person's own browser, and only when the person asks for it.

use std::io::ErrorKind;
use std::path::Path;

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use teleklaar::control::Control;
use teleklaar::draft::Page;
use teleklaar::text::Language;
use teleklaar::text::ids::{ControlText, OrganisationText};

use super::driver::{Driver, Place};
use super::organisation::with_this_policy;
use super::organisation_files::{POLICY, key};
use super::organisation_offers::press_with_keyboard;
use super::walk::walk_to;

/// Opens the window where the organisation's rules say where the user policy stands.
fn open<'a>(place: &Place, language: Language) -> Driver<'a> {
    let addresses =
        "[user-policy]\nnl = \"https://example.be/nl\"\nfr = \"https://example.be/fr\"\n[levels]";
    let policy = POLICY.replace("[levels]", addresses);
    let mut driver = with_this_policy(place, language, &policy, &key());
    let own = driver.text(OrganisationText::LeadOwn);
    driver.wait_for("the rules in force", |driver| driver.shows(&own));
    driver
}

fn opened(place: &Place) -> usize {
    place.opened.lock().expect("the list of opened files").len()
}

#[track_caller]
fn check_the_page_of_the_organisation(language: Language, address: &str) {
    let place = Place::new();
    let mut driver = open(&place, language);
    assert_eq!(opened(&place), 0, "nothing is opened unasked");
    press_with_keyboard(&mut driver, Role::Link, address);
    let opened = place.opened.lock().expect("the list of opened files");
    assert_eq!(*opened, [Path::new(address)]);
    assert!(!driver.shows(&driver.texts.format(
        OrganisationText::UserPolicyNotOpened,
        &[("address", address.into())]
    )));
}

#[test]
fn the_keyboard_alone_opens_it_from_the_page_of_the_organisation_in_dutch() {
    check_the_page_of_the_organisation(Language::Nl, "https://example.be/nl");
}

#[test]
fn the_keyboard_alone_opens_it_from_the_page_of_the_organisation_in_french() {
    check_the_page_of_the_organisation(Language::Fr, "https://example.be/fr");
}

#[test]
fn where_no_browser_opens_the_page_says_what_to_do() {
    let place = Place {
        opens_nothing: Some(ErrorKind::NotFound),
        ..Place::new()
    };
    let mut driver = open(&place, Language::Fr);
    let address = "https://example.be/fr";
    press_with_keyboard(&mut driver, Role::Link, address);
    let how_else = [("address", address.into())];
    let how_else = driver
        .texts
        .format(OrganisationText::UserPolicyNotOpened, &how_else);
    driver.expect(&how_else);
}

#[test]
fn it_is_opened_beside_the_question_about_it_too() {
    let place = Place::new();
    let mut driver = open(&place, Language::Nl);
    driver.press(OrganisationText::Back);
    walk_to(&mut driver, Page::Agreements);
    let title = driver.text(ControlText::Title(Control::UsagePolicy));
    driver
        .harness
        .get_by_role_and_label(Role::Group, &title)
        .get_by_role_and_label(Role::Link, "https://example.be/nl")
        .click_accesskit();
    driver.settle();
    assert_eq!(opened(&place), 1);
}
