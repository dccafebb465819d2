//! A DPO writes an access bulletin in the window, reads it back in both languages, signs it, and nothing typed is lost.

use std::path::PathBuf;

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use jiff::civil::date;
use teleklaar::policy::bulletin::{ReadyMade, State};
use teleklaar::text::ids::{
    BannerKind, BannerText, BulletinForm, BulletinMistake, BulletinWord, Common, ReadyMadeText,
    RulesText, Sign, SignBulletin, WriteBulletin,
};
use teleklaar::text::{Language, Texts};

use super::dpo::{
    begin, decide, dpo_pc, key_of, newest, open, open_at, policy, read, sign, take_in, way,
};
use super::driver::{Driver, Place};
use super::organisation_offers::press_with_keyboard;

fn check_whole_way(language: Language) {
    let (place, drop_folder) = dpo_pc();
    let mut driver = open(&place, language);
    begin(&mut driver, ReadyMade::NetworkSaturated);
    driver.fill_in(BulletinForm::StateTitle, BulletinForm::Until, "4/12/2026");
    driver.expect(&driver.texts.date(date(2026, 12, 4)));
    driver.fill_in(BulletinForm::AlternativesTitle, BulletinForm::Desks, "12");
    decide(&mut driver);
    driver.press(WriteBulletin::ToSign);
    // What workers see stands there in both languages, whichever one the window speaks.
    for (other, way) in [
        (Language::Nl, "Werken op afstand"),
        (Language::Fr, "Travail à distance"),
    ] {
        let way = [("way", way.into())];
        driver.expect(&Texts::new(other).format(BannerText::Title(BannerKind::Limited), &way));
    }
    let page = driver.text(RulesText::PageBulletin);
    driver.press_labelled(&page);
    let file = sign(&mut driver, &place);
    let bulletin = read(&file);
    assert_eq!(
        (bulletin.state, bulletin.until),
        (State::Limited, Some(date(2026, 12, 4)))
    );
    assert_eq!(bulletin.alternatives.desks, Some(12));
    assert_eq!(bulletin.access_way, "citrix");
    let decision = std::fs::read(newest(place.documents.path(), "pdf")).expect("the decision");
    assert!(decision.starts_with(b"%PDF-1.7"));
    driver.press(SignBulletin::CopyDrop);
    let name = file.file_name().expect("a name");
    assert_eq!(
        std::fs::read(drop_folder.join(name)).expect("the copy"),
        std::fs::read(&file).expect("the file")
    );
    // The next one about the same way has the next number.
    driver.press(SignBulletin::Another);
    begin(&mut driver, ReadyMade::Reopening);
    let (group, number) = (
        driver.text(BulletinForm::WayTitle),
        driver.text(BulletinForm::Number),
    );
    let value = driver
        .harness
        .get_by_role_and_label(Role::Group, &group)
        .get_by_role_and_label(Role::TextInput, &number)
        .value();
    assert_eq!(value.as_deref(), Some("2"));
}

#[test]
fn a_bulletin_is_written_and_signed_in_dutch() {
    check_whole_way(Language::Nl);
}

#[test]
fn a_bulletin_is_written_and_signed_in_french() {
    check_whole_way(Language::Fr);
}

#[test]
fn mistakes_stand_beside_their_fields_and_lead_there() {
    let (place, _) = dpo_pc();
    let mut driver = open(&place, Language::Nl);
    driver.press(ReadyMadeText::Name(ReadyMade::Maintenance));
    let empty = driver.text(Sign::FieldEmpty);
    assert!(!driver.shows(&empty), "nobody asked to go on yet");
    driver.fill_in(BulletinForm::StateTitle, BulletinForm::Until, "morgen");
    let no_day = driver.text(BulletinMistake::NotADay);
    assert!(!driver.shows(&no_day), "it is still being typed");
    driver.press(WriteBulletin::ToSign);
    driver.expect_heading(&driver.text(RulesText::PageBulletin));
    driver.expect(&no_day);
    driver.expect(&empty);
    driver.expect(&driver.text(BulletinMistake::NoWay));
    // From the page on which one signs, each line leads to its field.
    let page = driver.text(RulesText::PageBulletinSign);
    driver.press_labelled(&page);
    let line = format!("{}: {empty}", driver.text(BulletinForm::DecidedBy));
    driver.press_labelled(&line);
    driver.settle();
    let field = driver.text(BulletinForm::DecidedBy);
    let focused = driver
        .harness
        .query_all_by_label(&field)
        .any(|node| node.is_focused());
    assert!(focused, "{}", driver.shown());
}

#[test]
fn what_was_typed_is_there_after_a_kill_and_after_beginning_anew() {
    let (place, _) = dpo_pc();
    let mut driver = open(&place, Language::Fr);
    begin(&mut driver, ReadyMade::FlawInGateway);
    driver.fill_in(
        BulletinForm::FlawTitle,
        BulletinForm::Advisories,
        "CVE-2019-19781",
    );
    drop(driver);
    let saved = place.data.path().join("bulletin-draft.json");
    let kept = std::fs::read_to_string(saved).expect("the draft");
    assert!(kept.contains("CVE-2019-19781"), "{kept}");
    let mut driver = open(&place, Language::Fr);
    let advisories = |driver: &Driver<'_>| {
        let label = driver.text(BulletinForm::Advisories);
        let mut fields = driver
            .harness
            .query_all_by_role_and_label(Role::TextInput, &label);
        fields.next().and_then(|field| field.value())
    };
    assert_eq!(advisories(&driver).as_deref(), Some("CVE-2019-19781"));
    driver.press(WriteBulletin::Anew);
    driver.expect(&driver.text(WriteBulletin::PutAside));
    driver.press(WriteBulletin::TakeBack);
    assert_eq!(advisories(&driver).as_deref(), Some("CVE-2019-19781"));
}

#[test]
fn a_pc_without_the_key_of_the_policy_says_that_nobody_would_take_the_bulletin() {
    let stranger = Place::new();
    let (place, drop_folder) = (Place::new(), PathBuf::from("gedeeld"));
    let dpo = key_of(&stranger);
    take_in(&place, policy(&dpo, &drop_folder));
    let mut driver = open(&place, Language::Nl);
    begin(&mut driver, ReadyMade::Maintenance);
    decide(&mut driver);
    driver.press(WriteBulletin::ToSign);
    let code = [("code", dpo.code().to_string().into())];
    let said = driver.texts.format(SignBulletin::ForeignKey, &code);
    driver.wait_for("the key", |driver| driver.shows(&said));
    // A page that nobody touches is not drawn again and again: this panics where it is.
    driver.harness.run();
}

#[test]
fn without_the_policy_a_way_can_be_typed_and_the_page_says_what_is_missing() {
    let place = Place::new();
    let mut driver = open(&place, Language::Nl);
    driver.expect(&driver.text(WriteBulletin::NoPolicy));
    driver.press(WriteBulletin::BeginEmpty);
    let (question, other) = (
        driver.text(BulletinForm::WayTitle),
        driver.text(BulletinForm::WayOther),
    );
    driver.choose(&question, &other);
    driver.fill_in(BulletinForm::WayTitle, BulletinForm::WayTyped, "Citrix 2");
    driver.press(WriteBulletin::ToSign);
    driver.expect(&driver.text(BulletinMistake::UnknownWay));
    driver.fill_in(BulletinForm::WayTitle, BulletinForm::WayTyped, "citrix-2");
    assert!(!driver.shows(&driver.text(BulletinMistake::UnknownWay)));
    let state = driver.text(BulletinWord::State(State::Open));
    let question = driver.text(BulletinForm::StateTitle);
    driver.choose(&question, &state);
}

#[test]
fn the_keyboard_alone_begins_a_bulletin_and_goes_on_to_sign_it() {
    let (place, _) = dpo_pc();
    let mut driver = open(&place, Language::Fr);
    for (role, label) in [
        (
            Role::Button,
            driver.text(ReadyMadeText::Name(ReadyMade::Maintenance)),
        ),
        (Role::RadioButton, way(&driver).to_owned()),
        (Role::Button, driver.text(WriteBulletin::ToSign)),
    ] {
        press_with_keyboard(&mut driver, role, &label);
    }
    // The first field that is not in order has the keyboard, and what it lacks is said.
    let label = driver.text(BulletinForm::DecidedBy);
    assert!(
        driver
            .harness
            .query_all_by_label(&label)
            .any(|node| node.is_focused())
    );
    decide(&mut driver);
    let label = driver.text(WriteBulletin::ToSign);
    press_with_keyboard(&mut driver, Role::Button, &label);
    driver.expect_heading(&driver.text(RulesText::PageBulletinSign));
}

#[test]
fn every_field_of_a_card_has_a_name_of_its_own() {
    let (place, _) = dpo_pc();
    let mut driver = open(&place, Language::Nl);
    begin(&mut driver, ReadyMade::Reopening);
    let names = |number: u32| {
        let number = [("number", number.into())];
        driver.texts.format(BulletinForm::Measure, &number)
    };
    for group in [names(1), names(2), driver.text(BulletinForm::Other)] {
        let group = driver.harness.get_by_role_and_label(Role::Group, &group);
        for language in [BulletinForm::InDutch, BulletinForm::InFrench] {
            // There is exactly one, or this panics.
            let field = driver.texts.get(language);
            group.get_by_role_and_label(Role::MultilineTextInput, &field);
        }
    }
}

#[test]
fn in_a_low_window_the_language_stays_in_sight_beside_all_pages() {
    let (place, _) = dpo_pc();
    let driver = open_at(&place, Language::Nl, [900.0, 420.0], 1.0);
    let language = driver.text(Common::LanguageNameFr);
    let button = driver
        .harness
        .get_by_role_and_label(Role::Button, &language);
    assert!(button.rect().bottom() <= 420.0, "{:?}", button.rect());
}
