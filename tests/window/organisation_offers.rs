//! Files with rules that wait for the worker: compared, put off, declined, and refused when altered, older or something else.

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use teleklaar::draft::Page;
use teleklaar::text::Language;
use teleklaar::text::ids::{
    BannerKind, CollectorVouching, Common, OrganisationText, PolicyText, RefusalText,
};

use super::driver::{Driver, Place};
use super::organisation::{banner_title, compare, title, with_policy};
use super::organisation_files::{CLOSED, POLICY, drop_file, key, put, put_into, sealed};
use super::walk::answer_situation;

#[test]
fn nothing_acts_before_the_comparison_and_an_offer_that_was_put_off_comes_back_at_the_next_start() {
    let (place, dpo) = (Place::new(), key());
    put(&place, "beleid.teleklaar", &sealed(POLICY, &dpo));
    for _ in 0..2 {
        let mut driver = Driver::open(&place, Language::Nl);
        let waits = driver.text(OrganisationText::WaitsTitle);
        driver.wait_for("the offer", |driver| driver.shows(&waits));
        driver.press(OrganisationText::WaitsLook);
        let same = driver.text(OrganisationText::CodeSame);
        let button = driver.harness.get_by_role_and_label(Role::Button, &same);
        assert!(button.accesskit_node().is_disabled(), "not compared yet");
        driver.press(OrganisationText::Later);
        assert!(!driver.shows(&waits), "put off");
        driver.expect(&driver.text(OrganisationText::EntryWaiting));
        driver.next_to(Page::Situation);
        answer_situation(&mut driver);
        assert!(!driver.shows(&driver.text(OrganisationText::WaysTitle)));
        driver.press(Common::Previous);
        driver.harness.state().wait_until_saved();
    }
}

#[test]
fn a_code_that_differs_leaves_everything_as_it_was() {
    let (place, dpo) = (Place::new(), key());
    let mut driver = Driver::open(&place, Language::Fr);
    drop_file(
        &mut driver,
        &place,
        "regles.teleklaar",
        &sealed(POLICY, &dpo),
    );
    let first = driver.text(OrganisationText::OfferFirst);
    driver.wait_for("the offer", |driver| driver.shows(&first));
    driver.press(OrganisationText::CodeDiffers);
    driver.expect(&driver.text(OrganisationText::SaidDeclined));
    assert!(!driver.shows(&first));
    driver.expect(&driver.text(OrganisationText::LeadNone));
    assert!(!place.data.path().join("policy").exists());
}

#[test]
fn a_file_that_is_altered_older_or_something_else_says_so_and_the_last_good_one_stays() {
    let (place, dpo) = (Place::new(), key());
    let newer = POLICY
        .replace("sequence = 1", "sequence = 2")
        .replace("2026-1\"", "2026-2\"");
    let mut driver = with_policy(&place, Language::Nl, &dpo);
    // The known key's newer one is taken in without comparing again.
    drop_file(
        &mut driver,
        &place,
        "nieuw.teleklaar",
        &sealed(&newer, &dpo),
    );
    let in_force = title(&driver, "OCMW Voorbeeldstad", "2026-2");
    driver.wait_for("the newer policy", |driver| driver.shows(&in_force));

    let mut altered = sealed(&newer.replace("sequence = 2", "sequence = 3"), &dpo);
    let at = altered.len() / 2;
    altered[at] ^= 1;
    let older = sealed(&POLICY.replace("Vast bureau", "Directie"), &dpo);
    let cases = [
        ("veranderd.teleklaar", altered, RefusalText("altered")),
        ("oud.teleklaar", older, RefusalText("older")),
    ];
    for (name, bytes, reason) in cases {
        drop_file(&mut driver, &place, name, &bytes);
        let sequence = [("sequence", "2".into())];
        let said = driver.texts.format(reason, &sequence);
        driver.wait_for(name, |driver| driver.shows(&said));
        driver.expect(&driver.text(PolicyText::Stays));
        driver.expect(&in_force);
    }
    drop_file(&mut driver, &place, "foto.jpg", b"\xff\xd8\xff");
    let file = [("file", "foto.jpg".into())];
    let said = driver.texts.format(OrganisationText::SaidNotOurs, &file);
    driver.wait_for("the sentence", |driver| driver.shows(&said));
    drop_file(&mut driver, &place, "weer.teleklaar", &sealed(&newer, &dpo));
    let known = driver.text(OrganisationText::SaidKnown);
    driver.wait_for("that it is known", |driver| driver.shows(&known));
}

#[test]
fn another_key_is_shown_as_a_change_and_compared_anew() {
    let (place, dpo, other) = (Place::new(), key(), key());
    let mut driver = with_policy(&place, Language::Nl, &dpo);
    let newer = POLICY.replace("sequence = 1", "sequence = 2");
    drop_file(
        &mut driver,
        &place,
        "nieuw.teleklaar",
        &sealed(&newer, &other),
    );
    let changed = driver.text(OrganisationText::ChangedTitle);
    driver.wait_for("the change", |driver| driver.shows(&changed));
    driver.expect(&other.code().to_string());
    let until_now = [("code", dpo.code().to_string().into())];
    let until_now = driver
        .texts
        .format(OrganisationText::ChangedUntilNow, &until_now);
    driver.expect(&until_now);
    compare(&mut driver);
    driver.wait_for("the end of the offer", |driver| !driver.shows(&changed));
}

#[test]
fn a_bulletin_before_its_policy_is_refused_and_acts_once_the_policy_does() {
    let (place, dpo) = (Place::new(), key());
    let mut driver = Driver::open(&place, Language::Fr);
    drop_file(&mut driver, &place, "avis.teleklaar", &sealed(CLOSED, &dpo));
    let said = driver.text(RefusalText("no-policy-yet"));
    driver.wait_for("the sentence", |driver| driver.shows(&said));
    drop_file(
        &mut driver,
        &place,
        "regles.teleklaar",
        &sealed(POLICY, &dpo),
    );
    let first = driver.text(OrganisationText::OfferFirst);
    driver.wait_for("the offer", |driver| driver.shows(&first));
    compare(&mut driver);
    let closed = banner_title(&driver, BannerKind::Suspended, "Travail à distance");
    driver.wait_for("the banner", |driver| driver.shows(&closed));
}

#[test]
fn the_keyboard_alone_compares_and_takes_in() {
    let (place, dpo) = (Place::new(), key());
    put(&place, "beleid.teleklaar", &sealed(POLICY, &dpo));
    let mut driver = Driver::open(&place, Language::Nl);
    let waits = driver.text(OrganisationText::WaitsTitle);
    driver.wait_for("the offer", |driver| driver.shows(&waits));
    for (role, label) in [
        (Role::Button, driver.text(OrganisationText::WaitsLook)),
        (Role::RadioButton, driver.text(CollectorVouching::InPerson)),
        (Role::Button, driver.text(OrganisationText::CodeSame)),
    ] {
        press_with_keyboard(&mut driver, role, &label);
    }
    let own = driver.text(OrganisationText::LeadOwn);
    driver.wait_for("the rules in force", |driver| driver.shows(&own));
}

/// Goes to a thing with the tabulator and presses it with the space bar.
pub fn press_with_keyboard(driver: &mut Driver<'_>, role: Role, label: &str) {
    for _ in 0..60 {
        driver.harness.key_press(egui::Key::Tab);
        driver.settle();
        let reached = driver.harness.get_by_role_and_label(role, label);
        if reached.is_focused() {
            driver.harness.key_press(egui::Key::Space);
            driver.settle();
            return;
        }
    }
    panic!("Tab never reached {label:?}\n{}", driver.shown());
}

#[test]
fn a_file_held_above_the_window_is_welcomed_and_let_go_again() {
    let place = Place::new();
    let mut driver = Driver::open(&place, Language::Nl);
    let before = driver.harness.render().expect("a picture");
    driver
        .harness
        .input_mut()
        .hovered_files
        .push(egui::HoveredFile::default());
    driver.settle();
    assert_ne!(driver.harness.render().expect("a picture"), before);
    driver.harness.input_mut().hovered_files.clear();
    driver.settle();
    assert_eq!(driver.harness.render().expect("a picture"), before);
}

#[test]
fn a_file_is_picked_with_the_systems_dialog_and_where_there_is_none_the_page_says_how_else() {
    let (place, dpo) = (Place::new(), key());
    let path = place.documents.path().join("regles.teleklaar");
    std::fs::write(&path, sealed(POLICY, &dpo)).expect("a file");
    let mut driver = Driver::open_picking(&place, Language::Fr, Some(path));
    driver.press(OrganisationText::GiveButton);
    let first = driver.text(OrganisationText::OfferFirst);
    driver.wait_for("the offer", |driver| driver.shows(&first));
    drop(driver);

    let mut driver = Driver::open_picking(&place, Language::Nl, None);
    driver.press(OrganisationText::GiveButton);
    let how_else = driver.text(OrganisationText::GiveNoFile);
    driver.wait_for("how else", |driver| driver.shows(&how_else));
}

#[test]
fn what_is_put_into_a_folder_is_found_when_the_window_is_taken_up_again() {
    let (place, dpo) = (Place::new(), key());
    let mut driver = with_policy(&place, Language::Nl, &dpo);
    let own = driver.text(OrganisationText::LeadOwn);
    driver.wait_for("the rules in force", |driver| driver.shows(&own));
    put(&place, "bericht.teleklaar", &sealed(CLOSED, &dpo));
    let taken_up = egui::Event::WindowFocused(true);
    driver.harness.input_mut().events.push(taken_up);
    let closed = banner_title(&driver, BannerKind::Suspended, "Werken op afstand");
    driver.wait_for("the banner", |driver| driver.shows(&closed));
}

#[test]
fn rules_that_cannot_be_read_any_more_are_told_and_do_not_look_in_force() {
    let (place, dpo) = (Place::new(), key());
    let mut driver = with_policy(&place, Language::Nl, &dpo);
    let own = driver.text(OrganisationText::LeadOwn);
    driver.wait_for("the rules in force", |driver| driver.shows(&own));
    drop(driver);
    std::fs::remove_dir_all(place.configuration()).expect("the folder removed");
    for entry in std::fs::read_dir(place.data.path().join("policy")).expect("what is kept") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|ending| ending == "teleklaar") {
            std::fs::write(path, "0").expect("a damaged file");
        }
    }
    let mut driver = Driver::open(&place, Language::Nl);
    let one = [("count", 1_u32.into())];
    let told = driver.texts.format(OrganisationText::NotUsable, &one);
    driver.wait_for("the sentence", |driver| driver.shows(&told));
    driver.press(OrganisationText::NotUsableLook);
    driver.expect(&driver.text(OrganisationText::LostText));
    driver.expect(&driver.text(OrganisationText::LeadNone));
}

#[test]
fn what_an_administrator_put_there_acts_without_comparing_and_is_told_once() {
    let (mut place, dpo) = (Place::new(), key());
    place.only_administrator_writes = |path| path.to_string_lossy().contains("system-wide");
    put_into(
        &place.system_wide(),
        "regles.teleklaar",
        &sealed(POLICY, &dpo),
    );
    let mut driver = Driver::open(&place, Language::Fr);
    let what = title(&driver, "CPAS de Villexemple", "2026-1");
    let said = [("what", what.into())];
    let said = driver.texts.format(OrganisationText::SaidTakenIn, &said);
    driver.wait_for("the rules in force", |driver| driver.shows(&said));
    assert!(!driver.shows(&driver.text(OrganisationText::WaitsTitle)));
    driver.next_to(Page::Situation);
    driver.press(Common::Previous);
    assert!(!driver.shows(&said));
    driver.expect(&driver.text(OrganisationText::Entry));
}
