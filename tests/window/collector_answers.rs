//! A checklist that a colleague answered: whose key that is, is compared as the worker's is, after it and by itself.

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use teleklaar::register::line::{Doubt, State};
use teleklaar::text::Language;
use teleklaar::text::ids::{CollectorAnswer, CollectorText, CollectorVouching, RegisterWord};
use tempfile::TempDir;

use super::collector::{
    expect_count, find_line, introduce, open_folder, vouch, wait_for_key, wait_until_done,
};
use super::collector_folder::Worker;
use super::collector_pictures::key_codes;
use super::driver::{Driver, Place};
use super::pictures::take_masked;

/// Opens the line of a checklist that somebody with an unknown key answered.
fn answered<'a>(place: &Place, folder: &TempDir, language: Language) -> Driver<'a> {
    answered_by("Prénom Deux", place, folder, language)
}

fn answered_by<'a>(
    name: &'static str,
    place: &Place,
    folder: &TempDir,
    language: Language,
) -> Driver<'a> {
    let signed = Worker::new("Voornaam Een").sign("2026-11-20", str::to_owned);
    let answered = Worker::new(name).answer(&signed, "2026-11-21");
    std::fs::write(folder.path().join("beantwoord.pdf"), answered).expect("a checklist");
    let mut driver = open_folder(place, folder.path(), language, 1);
    introduce(&mut driver, place);
    find_line(&mut driver, "Voornaam Een");
    driver
}

#[test]
fn the_key_of_whoever_answered_is_compared_after_the_workers_and_by_itself() {
    for language in Language::FOR_PEOPLE {
        let (place, folder) = (Place::new(), TempDir::new().expect("a folder"));
        let mut driver = answered(&place, &folder, language);
        let title = driver.text(CollectorVouching::AnswerTitle);
        assert!(!driver.shows(&title), "{}", driver.shown());
        vouch(&mut driver);
        let doubt = driver.text(RegisterWord::DoubtSentence(Doubt::AnswerNotVouchedFor));
        for said in [
            title,
            doubt.clone(),
            driver.text(CollectorVouching::StepReadAnswer),
            driver.text(CollectorAnswer::GivenTitle),
        ] {
            driver.expect(&said);
        }
        // How the worker's was compared says nothing of this one.
        expect_not_compared(&driver);
        let own_name = driver.text(CollectorVouching::OwnName);
        assert!(!driver.shows(&own_name), "{}", driver.shown());
        let how = driver.text(CollectorVouching::How);
        let in_person = driver.text(CollectorVouching::InPerson);
        driver.choose(&how, &in_person);
        driver.press(CollectorVouching::Vouch);
        driver.wait_for("the vouching", |driver| !driver.shows(&doubt));
        let today = driver.texts.date(jiff::civil::date(2026, 11, 22));
        let held = [("name", "Prénom Nom".into()), ("date", today.into())];
        let held = driver.texts.format(CollectorVouching::HeldInPerson, &held);
        driver.expect(&held);
    }
}

/// The one key on the page that waits for a comparison cannot be vouched for yet.
fn expect_not_compared(driver: &Driver<'_>) {
    let button = driver.text(CollectorVouching::Vouch);
    let button = driver.harness.get_by_role_and_label(Role::Button, &button);
    assert!(button.accesskit_node().is_disabled());
}

#[test]
fn an_answer_under_the_own_name_with_a_foreign_key_is_said_to_be_none_of_this_pc() {
    for language in Language::FOR_PEOPLE {
        let (place, folder) = (Place::new(), TempDir::new().expect("a folder"));
        let mut driver = answered_by("Prénom Nom", &place, &folder, language);
        vouch(&mut driver);
        let own_name = driver.text(CollectorVouching::OwnName);
        driver.wait_for("the warning", |driver| driver.shows(&own_name));
    }
}

#[test]
fn whoever_deletes_the_answered_copy_takes_no_sending_back_back() {
    for language in Language::FOR_PEOPLE {
        let (place, folder) = (Place::new(), TempDir::new().expect("a folder"));
        let signed = Worker::new("Voornaam Een").sign("2026-11-20", str::to_owned);
        std::fs::write(folder.path().join("een.pdf"), signed).expect("a checklist");
        let mut driver = open_folder(&place, folder.path(), language, 1);
        introduce(&mut driver, &place);
        find_line(&mut driver, "Voornaam Een");
        vouch(&mut driver);
        let question = driver.text(CollectorAnswer::Question);
        driver.choose(&question, &driver.text(CollectorAnswer::SendBack));
        driver.fill(CollectorAnswer::Remark, "Wie is de verantwoordelijke?");
        wait_for_key(&mut driver);
        driver.press(CollectorAnswer::Button);
        wait_until_done(&mut driver, 2);
        driver.press(CollectorText::PageList);
        expect_count(&mut driver, State::NotReady, 1);
        let answered = std::fs::read_dir(folder.path()).expect("the folder");
        let mut answered = answered.map(|entry| entry.expect("a file").path());
        let answered = answered.find(|path| !path.ends_with("een.pdf"));
        std::fs::remove_file(answered.expect("the answered copy")).expect("it goes");
        wait_until_done(&mut driver, 1);
        expect_count(&mut driver, State::NotReady, 1);
        find_line(&mut driver, "Voornaam Een");
        let doubt = RegisterWord::DoubtSentence(Doubt::AnswerFileMissing);
        for said in [
            driver.text(doubt),
            driver.text(CollectorAnswer::GivenTitle),
            driver.text(CollectorAnswer::Question),
        ] {
            driver.expect(&said);
        }
    }
}

#[test]
fn what_a_stranger_answered_is_sent_back_without_a_field() {
    for language in Language::FOR_PEOPLE {
        let (place, folder) = (Place::new(), TempDir::new().expect("a folder"));
        let mut driver = answered(&place, &folder, language);
        vouch(&mut driver);
        let why = driver.text(CollectorAnswer::SendBackOnly);
        driver.wait_for("the way to send back", |driver| driver.shows(&why));
        driver.press(CollectorAnswer::SendBack);
        wait_for_key(&mut driver);
        driver.press(CollectorAnswer::SendBack);
        driver.expect(&driver.text(CollectorAnswer::RemarkMissing));
        driver.fill(CollectorAnswer::Remark, "Wie is de verantwoordelijke?");
        driver.press(CollectorAnswer::SendBack);
        let noted = driver.text(CollectorAnswer::Noted);
        driver.wait_for("the note", |driver| driver.shows(&noted));
        let only_here = driver.text(CollectorAnswer::GivenOnlyHere);
        driver.wait_for("the answer", |driver| driver.shows(&only_here));
        driver.press(CollectorText::PageList);
        expect_count(&mut driver, State::NotReady, 1);
        let drafts = std::fs::read_dir(place.documents.path()).expect("the documents");
        let mut drafts = drafts.map(|entry| entry.expect("a file").path());
        let draft = drafts.find(|path| path.extension().is_some_and(|ending| ending == "eml"));
        let draft = std::fs::read_to_string(draft.expect("a draft")).expect("a draft");
        assert!(!draft.contains("application/pdf"), "{draft}");
        assert_eq!(std::fs::read_dir(folder.path()).expect("it").count(), 1);
    }
}

#[test]
fn the_card_about_the_key_of_an_answer_looks_as_it_did() {
    let (place, folder) = (Place::new(), TempDir::new().expect("a folder"));
    let mut driver = answered(&place, &folder, Language::Nl);
    vouch(&mut driver);
    let title = driver.text(CollectorVouching::AnswerTitle);
    driver
        .harness
        .get_by_role_and_label(Role::Heading, &title)
        .scroll_to_me();
    driver.settle();
    let codes = key_codes(&driver);
    let mut problems = Vec::new();
    take_masked(&mut driver, "collector-9-answer", &codes, &mut problems);
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
