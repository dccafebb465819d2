//! The role that collects checklists, driven by role and label: choosing it, and the whole way from a folder of sixty
//! mixed files to the signed summary.

use std::path::Path;

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use teleklaar::draft::Page;
use teleklaar::register::line::State;
use teleklaar::signature_words::answer_text;
use teleklaar::signing::Answer;
use teleklaar::text::Language;
use teleklaar::text::ids::{
    CollectorAnswer, CollectorConditions, CollectorDetails, CollectorExport, CollectorFolder,
    CollectorFollowUp, CollectorList, CollectorProgress, CollectorText, CollectorVouching,
    CollectorWelcome, Common, RegisterWord, RoleText, Sign, Welcome,
};
use tempfile::TempDir;

use super::collector_folder::{ROSTER, fill};
use super::driver::{Driver, Place};
use super::walk::answer_situation;

/// Chooses a role on the first page of another.
pub fn choose_role(driver: &mut Driver<'_>, role: RoleText) {
    let (title, option) = (driver.text(RoleText::Title), driver.text(role));
    driver.choose(&title, &option);
}

#[test]
fn a_role_is_changed_without_losing_an_answer_and_is_there_at_the_next_start() {
    let place = Place::new();
    let before = {
        let mut driver = Driver::open(&place, Language::Nl);
        driver.next_to(Page::Situation);
        answer_situation(&mut driver);
        driver.press(Common::Previous);
        let before = driver.harness.state().draft().expect("a draft").clone();
        choose_role(&mut driver, RoleText::Collector);
        driver.expect_heading(&driver.text(CollectorWelcome::Heading));
        driver.harness.state().wait_until_saved();
        before
    };
    let mut driver = Driver::open(&place, Language::Nl);
    driver.expect_heading(&driver.text(CollectorWelcome::Heading));
    choose_role(&mut driver, RoleText::Worker);
    driver.expect_heading(&driver.text(Welcome::Heading));
    assert_eq!(driver.harness.state().draft(), Some(&before));
}

#[test]
fn both_roles_speak_the_language_that_was_chosen_in_one() {
    let place = Place::new();
    let mut driver = Driver::open(&place, Language::Nl);
    choose_role(&mut driver, RoleText::Collector);
    driver.press(Common::LanguageNameFr);
    driver.texts = teleklaar::text::Texts::new(Language::Fr);
    driver.expect_heading(&driver.text(CollectorWelcome::Heading));
    choose_role(&mut driver, RoleText::Worker);
    driver.expect_heading(&driver.text(Welcome::Heading));
    let draft = driver.harness.state().draft().expect("a draft");
    assert_eq!(draft.language, Some(Language::Fr));
}

/// A folder of sixty mixed files, and the window that has looked at all of them.
pub fn collected<'a>(place: &Place, folder: &TempDir, language: Language) -> Driver<'a> {
    assert_eq!(fill(folder.path()), 60);
    open_folder(place, folder.path(), language, 60)
}

/// Opens the role on a folder and waits until all of its files were looked at.
pub fn open_folder<'a>(
    place: &Place,
    folder: &Path,
    language: Language,
    count: usize,
) -> Driver<'a> {
    let mut driver = Driver::open(place, language);
    choose_role(&mut driver, RoleText::Collector);
    driver.press(CollectorText::PageFolder);
    driver.fill(CollectorFolder::Field, &folder.display().to_string());
    driver.press(CollectorFolder::Use);
    wait_until_done(&mut driver, count);
    driver
}

/// Waits until everything in the folder was looked at and compared.
pub fn wait_until_done(driver: &mut Driver<'_>, count: usize) {
    let count = [("count", count.into())];
    let done = driver.texts.format(CollectorProgress::Done, &count);
    driver.wait_for("the end of collecting", |driver| driver.shows(&done));
}

/// Says who keeps the register and reads the roster.
pub fn introduce(driver: &mut Driver<'_>, place: &Place) {
    driver.press(CollectorText::PageFolder);
    driver.fill(CollectorFolder::Name, "Prénom Nom");
    driver.fill(CollectorFolder::Organisation, "OCMW Voorbeeldstad");
    driver.press(CollectorFolder::WhoSave);
    let roster = place.documents.path().join("namenlijst.csv");
    std::fs::write(&roster, ROSTER).expect("a roster");
    driver.fill(CollectorFolder::RosterField, &roster.display().to_string());
    driver.press(CollectorFolder::RosterRead);
    let there = driver
        .texts
        .format(CollectorFolder::RosterThere, &[("count", 4_u32.into())]);
    driver.expect(&there);
}

/// Waits until so many lines stand in a state.
pub fn expect_count(driver: &mut Driver<'_>, state: State, count: usize) {
    let word = driver.text(RegisterWord::State(state));
    let values = [("word", word.into()), ("count", count.into())];
    let pill = driver.texts.format(CollectorList::Pill, &values);
    driver.wait_for(&pill, |driver| driver.shows(&pill));
}

/// Opens the line whose row says something.
pub fn open_line(driver: &mut Driver<'_>, name: &str) {
    let rows: Vec<_> = driver
        .harness
        .query_all_by_role(Role::ListBoxOption)
        .filter(|row| {
            let label = row.accesskit_node().label();
            label.is_some_and(|label| label.contains(name))
        })
        .collect();
    let Some(row) = rows.first() else {
        panic!("no row of {name:?}\n{}", driver.shown());
    };
    row.click_accesskit();
    driver.settle();
    driver.expect_heading(name);
}

/// Searches for a person, so that the row is laid out, and opens it.
pub fn find_line(driver: &mut Driver<'_>, name: &str) {
    driver.press(CollectorText::PageList);
    driver.clear(CollectorList::Search);
    driver.fill(CollectorList::Search, name);
    open_line(driver, name);
}

/// What stands before the code of this PC's own key.
fn own_code(driver: &Driver<'_>) -> String {
    let code = driver.texts.format(Sign::KeyCode, &[("code", "".into())]);
    code.trim_end().to_owned()
}

/// Waits until the program has looked for the key: before, there is nothing to sign with.
pub fn wait_for_key(driver: &mut Driver<'_>) {
    let texts = teleklaar::text::Texts::new(driver.texts.language());
    let new_key = texts.get(Sign::KeyNew);
    let code = own_code(driver);
    driver.wait_for("the key", |driver| {
        driver.shows(&new_key) || driver.shows(&code)
    });
}

pub fn vouch(driver: &mut Driver<'_>) {
    let (how, telephone) = (
        driver.text(CollectorVouching::How),
        driver.text(CollectorVouching::Telephone),
    );
    driver.choose(&how, &telephone);
    driver.press(CollectorVouching::Vouch);
    let withdraw = driver.text(CollectorVouching::WithdrawTitle);
    driver.wait_for("the vouching", |driver| driver.shows(&withdraw));
}

/// Waits until the folder was looked at again; whoever answered still reads what was signed, where it lies and the draft.
fn expect_answered(driver: &mut Driver<'_>, file: &str) {
    let said = [
        ("answer", driver.text(answer_text(Answer::Accepted)).into()),
        ("name", "Prénom Nom".into()),
        (
            "date",
            driver.texts.date(jiff::civil::date(2026, 11, 22)).into(),
        ),
    ];
    let given = driver.texts.format(CollectorAnswer::Given, &said);
    driver.wait_for("the answer in the checklist", |driver| driver.shows(&given));
    driver.expect_heading("Voornaam Een");
    driver.expect(&driver.text(CollectorAnswer::Signed));
    // A colleague who gets the answered checklist asks for it.
    driver.expect(&own_code(driver));
    assert!(driver.shows(file), "{}", driver.shown());
    assert!(
        driver.shows("Antwoord aan Voornaam Een.eml"),
        "{}",
        driver.shown()
    );
}

#[test]
fn the_whole_way_from_sixty_mixed_files_to_the_signed_summary() {
    let (place, folder) = (Place::new(), TempDir::new().expect("a folder"));
    let mut driver = collected(&place, &folder, Language::Nl);
    expect_count(&mut driver, State::NotVouchedFor, 7);
    expect_count(&mut driver, State::Invalid, 1);
    introduce(&mut driver, &place);
    driver.press(CollectorText::PageList);
    expect_count(&mut driver, State::NotHandedIn, 2);

    // A checklist that is compared, answered and back in the list.
    find_line(&mut driver, "Voornaam Een");
    vouch(&mut driver);
    let (question, accept) = (
        driver.text(CollectorAnswer::Question),
        driver.text(CollectorAnswer::Accept),
    );
    driver.choose(&question, &accept);
    wait_for_key(&mut driver);
    driver.press(CollectorAnswer::Button);
    let answered = folder.path().join("checklist een - antwoord.pdf");
    let shown = answered.display().to_string();
    driver.wait_for("the answer", |driver| driver.shows(&shown));
    assert!(answered.exists());
    expect_answered(&mut driver, &shown);
    // A colleague who reads this answer asks for the code that stands beside the keeper's name.
    driver.press(CollectorText::PageFolder);
    let code = own_code(&driver);
    driver.wait_for("the own code", |driver| driver.shows(&code));
    driver.press(CollectorText::PageList);
    wait_until_done(&mut driver, 61);
    let accepted = driver.text(RegisterWord::Answer(Answer::Accepted));
    driver.expect(&accepted);

    // One with a condition, which is then done.
    find_line(&mut driver, "Voornaam Twee");
    vouch(&mut driver);
    driver.press(CollectorConditions::Mark);
    driver.fill(CollectorConditions::Note, "Ter plaatse gezien.");
    driver.press(CollectorConditions::Mark);
    let reopen = driver.text(CollectorConditions::Reopen);
    driver.wait_for("the mark", |driver| driver.shows(&reopen));

    // A forged one says why, and nothing of it is believed.
    find_line(&mut driver, "vervalst.pdf");
    driver.expect(&driver.text(RegisterWord::StateSentence(State::Invalid)));
    driver.expect(&driver.text(CollectorDetails::ReasonsTitle));
    let vouching = driver.text(CollectorVouching::Title);
    assert!(!driver.shows(&vouching), "{}", driver.shown());

    // What is still to be done, and the reminders.
    driver.press(CollectorText::PageFollowUp);
    driver.press(CollectorFollowUp::RemindersButton);
    let reminders = place.documents.path().join("Herinneringen 2026-11-22");
    let shown = reminders.display().to_string();
    driver.wait_for("the reminders", |driver| driver.shows(&shown));
    let drafts = std::fs::read_dir(&reminders).expect("the drafts").count();
    assert!(drafts >= 5, "{drafts} drafts");

    // The list and the signed summary leave the register.
    for (form, ending, start) in [
        (CollectorExport::Separated, "csv", &b"\xef\xbb\xbf"[..]),
        (CollectorExport::Workbook, "xlsx", b"PK"),
        (CollectorExport::Data, "json", b"{"),
        (CollectorExport::Summary, "pdf", b"%PDF-1.7"),
    ] {
        driver.press(CollectorText::PageExport);
        let (title, form) = (driver.text(CollectorExport::FormTitle), driver.text(form));
        driver.choose(&title, &form);
        if ending == "pdf" {
            wait_for_key(&mut driver);
        }
        driver.press(CollectorExport::Button);
        let name = format!("Register telewerk 2026-11-22.{ending}");
        let file = place.documents.path().join(name);
        let shown = file.display().to_string();
        driver.wait_for("the export", |driver| driver.shows(&shown));
        let bytes = std::fs::read(&file).expect("the export");
        assert!(bytes.starts_with(start), "{ending}");
    }
    let list = place
        .documents
        .path()
        .join("Register telewerk 2026-11-22.csv");
    let list = std::fs::read_to_string(list).expect("the list");
    for name in [
        "Voornaam Een",
        "Prénom Trois",
        "Voornaam Acht",
        "vervalst.pdf",
    ] {
        assert!(list.contains(name), "{name} is missing in {list}");
    }
}

#[test]
fn the_folder_is_taken_up_again_at_the_next_start_with_all_that_was_decided() {
    let (place, folder) = (Place::new(), TempDir::new().expect("a folder"));
    {
        let mut driver = collected(&place, &folder, Language::Fr);
        introduce(&mut driver, &place);
        find_line(&mut driver, "Prénom Trois");
        vouch(&mut driver);
    }
    let mut driver = Driver::open(&place, Language::Fr);
    driver.expect_heading(&driver.text(CollectorText::PageList));
    wait_until_done(&mut driver, 60);
    expect_count(&mut driver, State::Expiring, 1);
}
