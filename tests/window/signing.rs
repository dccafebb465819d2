//! Signing and what comes after it: what is missing is said, and what is said of the file is what was signed.

use egui_kittest::kittest::Queryable as _;
use teleklaar::app::pages::sign::Missing;
use teleklaar::control::Control;
use teleklaar::draft::Page;
use teleklaar::text::Language;
use teleklaar::text::ids::{Common, Done, Question, ResultPage, Sign};

use super::driver::{Driver, Place};
use super::walk::{fill_in_worker, walk_to_sign};

fn sign(driver: &mut Driver<'_>) {
    driver.press(Sign::Button);
    let done = driver.text(Done::Heading);
    driver.wait_for("the signature", |driver| driver.shows(&done));
}

fn signed<'a>(place: &Place) -> Driver<'a> {
    let mut driver = Driver::open(place, Language::Nl);
    walk_to_sign(&mut driver);
    fill_in_worker(&mut driver);
    sign(&mut driver);
    driver
}

/// Goes back to a page by the steps beside it.
fn go_to(driver: &mut Driver<'_>, page: Page) {
    let name = teleklaar::app::pages::welcome::page_name(&driver.texts, page);
    for state in [Common::StepComplete, Common::StepOpen, Common::StepHere] {
        let spoken = driver.texts.format(state, &[("name", (&name).into())]);
        if driver.harness.query_by_label(&spoken).is_some() {
            driver.press_labelled(&spoken);
            return;
        }
    }
    panic!("no step {name:?}\n{}", driver.shown());
}

fn mail(place: &Place) -> String {
    let folder = std::fs::read_dir(place.documents.path()).expect("the folder");
    let path = folder
        .map(|entry| entry.expect("an entry").path())
        .find(|path| path.extension().is_some_and(|ending| ending == "eml"))
        .expect("a mail");
    std::fs::read_to_string(path).expect("the mail")
}

#[test]
fn what_is_missing_is_said_at_the_button_and_the_first_field_gets_the_focus() {
    let place = Place::new();
    let mut driver = Driver::open(&place, Language::Nl);
    walk_to_sign(&mut driver);
    driver.fill(Sign::Name, "Voornaam Naam");
    driver.press(Sign::Button);
    let said = "Om te tekenen is nog nodig: uw functie, uw OCMW en uw handtekening.";
    driver.wait_for("what is missing, and the key", |driver| driver.shows(said));
    let role = driver.text(Sign::Role);
    let focused = driver
        .harness
        .query_all_by_label(&role)
        .any(|node| node.is_focused());
    assert!(focused, "{:?}\n{}", Missing::Role, driver.shown());
}

#[test]
fn the_mail_says_what_was_signed_and_the_page_that_it_was_changed_since() {
    let place = Place::new();
    let mut driver = signed(&place);
    let changed = driver.text(Done::ChangedSince);
    assert!(!driver.shows(&changed));
    go_to(&mut driver, Page::Agreements);
    driver.answer(Control::UsagePolicy, Question::No);
    go_to(&mut driver, Page::Done);
    driver.expect(&changed);
    driver.harness.state().wait_until_saved();

    // After a restart as well.
    drop(driver);
    let mut driver = Driver::open(&place, Language::Nl);
    driver.press(teleklaar::text::ids::Welcome::Resume);
    driver.expect(&changed);
    driver.press(Done::MailButton);
    let mail = mail(&place).replace("=\r\n", "");
    let (ready, not_ready) = (
        driver.text(ResultPage::Ready),
        driver.text(ResultPage::NotReady),
    );
    assert!(mail.contains(&ready), "{ready} in {mail}");
    assert!(!mail.contains(&not_ready), "{mail}");
}

#[test]
fn a_mail_about_a_file_that_is_gone_is_not_made() {
    let place = Place::new();
    let mut driver = signed(&place);
    let draft = driver.harness.state().draft().expect("a draft");
    let path = draft.signed.as_ref().expect("a signed file").path.clone();
    std::fs::remove_file(&path).expect("the file removed");
    driver.press(Done::MailButton);
    let path = path.display().to_string();
    let said = driver
        .texts
        .format(Done::NoSignedFile, &[("path", path.into())]);
    driver.expect(&said);
    assert_eq!(
        std::fs::read_dir(place.documents.path())
            .expect("the folder")
            .count(),
        0
    );
}

#[test]
fn what_no_program_opens_is_said_with_the_file_that_is_there() {
    let mut place = Place::new();
    place.opens_nothing = Some(std::io::ErrorKind::NotFound);
    let mut driver = signed(&place);
    driver.press(Done::MailButton);
    driver.press(Done::ReminderButton);
    for (name, ending) in [(Done::MailFileName, "eml"), (Done::ReminderFileName, "ics")] {
        let name = format!("{}.{ending}", driver.text(name));
        let path = place.documents.path().join(name);
        assert!(path.exists(), "{}", path.display());
        let path = path.display().to_string();
        let said = driver
            .texts
            .format(Done::MadeNotOpened, &[("path", path.into())]);
        driver.expect(&said);
    }
}

#[test]
fn a_folder_that_leads_nowhere_is_refused_at_its_field() {
    let place = Place::new();
    let mut driver = signed(&place);
    driver.fill(Done::CopyField, "Documenten");
    driver.press(Done::CopyButton);
    driver.expect(&driver.text(Sign::FolderRelative));
    driver.fill(Done::CopyField, "");
    driver
        .harness
        .key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    driver.fill(Done::CopyField, "~/weg");
    driver.press(Done::CopyButton);
    driver.expect(&driver.text(Sign::FolderMissing));
}
