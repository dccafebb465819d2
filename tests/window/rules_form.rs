//! The form of the rules: nothing typed is lost, and what is missing or wrong is said where it stands.

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use teleklaar::app::rules::labels::label;
use teleklaar::text::Language;
use teleklaar::text::ids::{Common, RulesAccess, RulesKind, RulesSign, RulesStart, RulesText};

use super::driver::{Driver, Place};
use super::rules::{fill, fill_in, open};

#[test]
fn what_was_typed_is_there_after_a_new_start_and_can_be_taken_back() {
    let place = Place::new();
    {
        let mut driver = open(&place, Language::Fr);
        fill_in(&mut driver);
        driver.harness.state().wait_until_saved();
    }
    let mut driver = Driver::open(&place, Language::Fr);
    driver.expect_heading(&driver.text(RulesText::Heading));
    driver.expect("CPAS de Villexemple");
    let before = driver.harness.state().rules_form().expect("a form").clone();
    driver.press(RulesStart::New);
    let name = |driver: &Driver<'_>| {
        let form = driver.harness.state().rules_form().expect("a form");
        form.organisation.fr.clone()
    };
    assert_eq!(name(&driver), "");
    // It is said at once, where one lands, that nothing is lost.
    driver.expect_heading(&driver.text(RulesText::PageOrganisation));
    driver.expect(&driver.text(RulesStart::Previous));
    driver.press(RulesStart::TakeBack);
    assert_eq!(name(&driver), "CPAS de Villexemple");
    driver.press(RulesText::PageStart);
    driver.press(RulesStart::New);
    driver.press(RulesText::PageStart);
    driver.press(RulesStart::TakeBack);
    assert_eq!(driver.harness.state().rules_form(), Some(&before));
    assert_eq!(name(&driver), "CPAS de Villexemple");
}

#[test]
fn what_is_missing_is_listed_with_a_way_to_its_field() {
    let place = Place::new();
    let mut driver = open(&place, Language::Nl);
    driver.press(RulesStart::New);
    driver.press(RulesText::PageSign);
    let button = driver.text(RulesSign::Button);
    assert!(!driver.shows(&button), "{}", driver.shown());
    let missing = label(&driver.texts, "organisation.fr");
    driver.press_labelled(&missing);
    driver.expect_heading(&driver.text(RulesText::PageOrganisation));
    let field = driver
        .harness
        .get_by_role_and_label(Role::TextInput, &missing);
    assert!(field.accesskit_node().is_focused(), "{}", driver.shown());
}

#[test]
fn a_mistake_is_said_beside_its_field_at_once() {
    let place = Place::new();
    let mut driver = open(&place, Language::Nl);
    driver.press(RulesStart::New);
    driver.press(RulesText::PageHolds);
    fill(&mut driver, "screen-lock-minutes", "20");
    driver.expect("van 1 tot 15");
    fill(&mut driver, "screen-lock-minutes", "15");
    assert!(!driver.shows("van 1 tot 15"));
}

#[test]
fn the_card_of_a_way_is_named_as_it_is_typed_and_the_field_keeps_the_keyboard() {
    let place = Place::new();
    let mut driver = open(&place, Language::Fr);
    driver.press(RulesStart::New);
    driver.press(RulesText::PageAccess);
    driver.press(RulesAccess::AddVirtualDesktop);
    let kind = driver.text(RulesKind::VirtualDesktop);
    driver.harness.get_by_role_and_label(Role::Group, &kind);
    let key = "access-ways.virtual-desktop.name.fr";
    fill(&mut driver, key, "Citrix");
    let words = [("label", kind.into()), ("text", "Citrix".into())];
    let named = driver.texts.format(Common::LabelAndText, &words);
    let field = driver
        .harness
        .get_by_role_and_label(Role::Group, &named)
        .get_by_role_and_label(Role::TextInput, &label(&driver.texts, key))
        .is_focused();
    assert!(field, "{}", driver.shown());
}

#[test]
fn a_way_that_is_removed_can_be_taken_back() {
    let place = Place::new();
    let mut driver = open(&place, Language::Nl);
    driver.press(RulesStart::New);
    driver.press(RulesText::PageAccess);
    driver.press(RulesAccess::AddVpn);
    fill(&mut driver, "access-ways.vpn.name.nl", "Stadsvpn");
    let way = [("way", "Stadsvpn".into())];
    let remove = driver.texts.format(RulesAccess::Remove, &way);
    driver.press_labelled(&remove);
    assert!(!driver.shows(&remove));
    driver.press(RulesAccess::TakeBack);
    driver.expect(&remove);
}
