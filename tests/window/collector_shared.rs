//! Windows that stay open: what a colleague decides on the shared register reaches them, and so do files that come or go.

use std::path::Path;

use teleklaar::register::line::State;
use teleklaar::text::ids::{
    CollectorExport, CollectorFolder, CollectorKeeper, CollectorProgress, CollectorSharing,
    CollectorText, CollectorVouching,
};
use teleklaar::text::{Language, Texts};
use tempfile::TempDir;

use super::collector::{expect_count, find_line, introduce, open_folder, vouch, wait_until_done};
use super::collector_folder::Worker;
use super::driver::{Driver, Place};

/// Opens the window of a team lead on a folder, with the register that another shares.
fn team_lead<'a>(place: &Place, folder: &Path, shared: &Path) -> Driver<'a> {
    let mut driver = open_folder(place, folder, Language::Nl, 1);
    introduce(&mut driver, place);
    driver.press(CollectorSharing::How);
    driver.fill(CollectorSharing::Field, &shared.display().to_string());
    driver.press(CollectorSharing::Share);
    driver.press(CollectorText::PageList);
    driver
}

/// A folder with one checklist.
fn folder_of_one() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let signed = Worker::new("Voornaam Een").sign("2026-11-20", str::to_owned);
    std::fs::write(folder.path().join("een.pdf"), signed).expect("a checklist");
    folder
}

fn withdraw(driver: &mut Driver<'_>, why: &str) {
    driver.press(CollectorVouching::WithdrawTitle);
    driver.fill(CollectorVouching::Why, why);
    driver.press(CollectorVouching::Withdraw);
}

#[test]
fn a_key_that_one_withdraws_is_not_ready_in_the_window_of_the_other_that_nobody_touches() {
    let (folder, shared) = (folder_of_one(), TempDir::new().expect("a folder"));
    let places = [Place::new(), Place::new()];
    let mut first = team_lead(&places[0], folder.path(), shared.path());
    let mut second = team_lead(&places[1], folder.path(), shared.path());
    find_line(&mut first, "Voornaam Een");
    vouch(&mut first);
    expect_count(&mut second, State::Ready, 1);
    withdraw(&mut first, "Pc verkocht");
    expect_count(&mut second, State::KeyWithdrawn, 1);
    find_line(&mut second, "Voornaam Een");
    second.expect("Sleutel ingetrokken door Prénom Nom op 22 november 2026, ‘Pc verkocht’");
}

#[test]
fn vouching_again_for_a_key_that_was_withdrawn_is_asked_once_more() {
    let (place, folder) = (Place::new(), folder_of_one());
    let mut driver = open_folder(&place, folder.path(), Language::Fr, 1);
    introduce(&mut driver, &place);
    find_line(&mut driver, "Voornaam Een");
    vouch(&mut driver);
    withdraw(&mut driver, "PC vendu");
    let title = "Clé retirée par Prénom Nom le 22 novembre 2026, «\u{a0}PC vendu\u{a0}»";
    driver.wait_for("the withdrawal", |driver| driver.shows(title));
    let how = driver.text(CollectorVouching::How);
    let telephone = driver.text(CollectorVouching::Telephone);
    driver.choose(&how, &telephone);
    driver.press(CollectorVouching::Vouch);
    assert!(driver.shows(title), "{}", driver.shown());
    driver.press(CollectorVouching::AgainYes);
    driver.wait_for("the vouching", |driver| !driver.shows(title));
    driver.press(CollectorText::PageList);
    expect_count(&mut driver, State::Ready, 1);
}

#[test]
fn a_register_that_cannot_be_read_is_told_on_the_list_where_nothing_counts_as_confirmed() {
    let (folder, shared) = (folder_of_one(), TempDir::new().expect("a folder"));
    let place = Place::new();
    let mut driver = team_lead(&place, folder.path(), shared.path());
    find_line(&mut driver, "Voornaam Een");
    vouch(&mut driver);
    driver.press(CollectorText::PageList);
    expect_count(&mut driver, State::Ready, 1);
    let name = format!("{}.register.json", "0".repeat(32));
    let file = shared.path().join(name);
    std::fs::write(&file, "{ \"format\": 1, \"dec").expect("half a file");
    let file = [("file", file.display().to_string().into())];
    let said = Texts::new(Language::Nl).format(CollectorKeeper::Unreadable, &file);
    driver.wait_for("the register", |driver| driver.shows(&said));
    expect_count(&mut driver, State::NotVouchedFor, 1);
}

#[test]
fn whoever_shares_no_more_keeps_what_was_decided_and_what_was_withdrawn() {
    let (folder, shared) = (folder_of_one(), TempDir::new().expect("a folder"));
    let place = Place::new();
    let mut driver = team_lead(&place, folder.path(), shared.path());
    find_line(&mut driver, "Voornaam Een");
    vouch(&mut driver);
    withdraw(&mut driver, "Pc gestolen");
    driver.press(CollectorText::PageList);
    expect_count(&mut driver, State::KeyWithdrawn, 1);
    driver.press(CollectorText::PageFolder);
    driver.press(CollectorSharing::KeepHere);
    driver.expect(&driver.text(CollectorSharing::Own));
    let left = driver.text(CollectorSharing::LeftBehind);
    assert!(!driver.shows(&left), "{}", driver.shown());
    driver.press(CollectorText::PageList);
    expect_count(&mut driver, State::KeyWithdrawn, 1);
}

#[test]
fn a_register_that_was_shared_before_its_folder_became_that_of_the_checklists_is_not_used() {
    let (folder, shared) = (folder_of_one(), folder_of_one());
    let place = Place::new();
    let mut driver = team_lead(&place, folder.path(), shared.path());
    find_line(&mut driver, "Voornaam Een");
    vouch(&mut driver);
    driver.press(CollectorText::PageFolder);
    let path = shared.path().display().to_string();
    driver.clear(CollectorFolder::Field);
    driver.fill(CollectorFolder::Field, &path);
    driver.press(CollectorFolder::Use);
    let said = [("folder", path.into())];
    let said = Texts::new(Language::Nl).format(CollectorSharing::SharedAmongChecklists, &said);
    driver.wait_for("the sentence", |driver| driver.shows(&said));
    expect_count(&mut driver, State::NotVouchedFor, 1);
}

#[test]
fn what_is_exported_knows_what_a_colleague_decided_a_moment_before() {
    let (folder, shared) = (folder_of_one(), TempDir::new().expect("a folder"));
    let places = [Place::new(), Place::new()];
    let mut first = team_lead(&places[0], folder.path(), shared.path());
    find_line(&mut first, "Voornaam Een");
    vouch(&mut first);
    let mut second = team_lead(&places[1], folder.path(), shared.path());
    expect_count(&mut second, State::Ready, 1);
    second.press(CollectorText::PageExport);
    let form = second.text(CollectorExport::Data);
    second.choose(&second.text(CollectorExport::FormTitle), &form);
    withdraw(&mut first, "Pc verkocht");
    second.press(CollectorExport::Button);
    let file = places[1].documents.path();
    let file = file.join("Register telewerk 2026-11-22.json");
    let shown = file.display().to_string();
    second.wait_for("the export", |driver| driver.shows(&shown));
    let exported = std::fs::read_to_string(&file).expect("the export");
    assert!(exported.contains("\"key-withdrawn\""), "{exported}");
    assert!(!exported.contains("\"state\": \"ready\""), "{exported}");
}

#[test]
fn files_that_come_and_go_are_noticed_while_nobody_presses_anything() {
    let (place, folder) = (Place::new(), folder_of_one());
    let mut driver = open_folder(&place, folder.path(), Language::Fr, 1);
    driver.expect("1 fichier vérifié à ");
    let second = Worker::new("Prénom Deux").sign("2026-11-20", str::to_owned);
    let path = folder.path().join("deux.pdf");
    std::fs::write(&path, second).expect("a checklist");
    wait_until_done(&mut driver, 2);
    expect_count(&mut driver, State::NotVouchedFor, 2);
    std::fs::remove_file(path).expect("it goes");
    wait_until_done(&mut driver, 1);
    expect_count(&mut driver, State::NotVouchedFor, 1);
    assert!(!driver.shows(&driver.text(CollectorProgress::Failed)));
}
