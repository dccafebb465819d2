//! Where the role that collects looks and where it keeps what was decided: a folder, dropped files, a shared register.

use std::path::{Path, PathBuf};

use teleklaar::control::Control;
use teleklaar::register::line::State;
use teleklaar::text::Language;
use teleklaar::text::ids::{
    CollectorDetails, CollectorFolder, CollectorRecord, CollectorSharing, CollectorText,
    ControlText,
};
use tempfile::TempDir;

use super::collector::{
    expect_count, find_line, introduce, open_folder, open_line, vouch, wait_until_done,
};
use super::collector_folder::Worker;
use super::driver::{Driver, Place};

/// Signs somebody's checklist into a folder.
fn checklist(folder: &TempDir, name: &str, who: &'static str) -> PathBuf {
    let signed = Worker::new(who).sign("2026-11-20", str::to_owned);
    let path = folder.path().join(name);
    std::fs::write(&path, signed).expect("a checklist");
    path
}

#[test]
fn what_was_dropped_is_looked_at_with_the_folder_and_again_at_the_next_start() {
    let [folder, elsewhere] = [(); 2].map(|()| TempDir::new().expect("a folder"));
    let place = Place::new();
    checklist(&folder, "in.pdf", "Voornaam Een");
    let dropped = checklist(&elsewhere, "dropped.pdf", "Voornaam Twee");
    {
        let mut driver = open_folder(&place, folder.path(), Language::Nl, 1);
        driver.drop_file(&dropped);
        wait_until_done(&mut driver, 2);
    }
    let mut driver = Driver::open(&place, Language::Nl);
    wait_until_done(&mut driver, 2);
    find_line(&mut driver, "Voornaam Twee");
    driver.press(CollectorText::PageFolder);
    driver.press(CollectorFolder::ForgetDropped);
    wait_until_done(&mut driver, 1);
    assert!(dropped.exists(), "the file itself stays");
}

#[test]
fn two_team_leads_share_one_register_and_the_second_sees_what_the_first_decided() {
    let [folder, shared] = [(); 2].map(|()| TempDir::new().expect("a folder"));
    checklist(&folder, "in.pdf", "Voornaam Een");
    let share = |driver: &mut Driver<'_>, folder: &Path| {
        driver.fill(CollectorSharing::Field, &folder.display().to_string());
        driver.press(CollectorSharing::Share);
    };
    let places = [Place::new(), Place::new()];
    for (place, state) in places.iter().zip([State::NotVouchedFor, State::Ready]) {
        let mut driver = open_folder(place, folder.path(), Language::Nl, 1);
        introduce(&mut driver, place);
        driver.press(CollectorSharing::How);
        share(&mut driver, folder.path());
        driver.expect(&driver.text(CollectorSharing::AmongChecklists));
        driver.clear(CollectorSharing::Field);
        share(&mut driver, shared.path());
        let where_it_is = [("folder", shared.path().display().to_string().into())];
        driver.expect(&driver.texts.format(CollectorSharing::Shared, &where_it_is));
        driver.press(CollectorText::PageList);
        expect_count(&mut driver, state, 1);
        if state == State::NotVouchedFor {
            find_line(&mut driver, "Voornaam Een");
            vouch(&mut driver);
        }
    }
}

#[test]
fn of_another_folder_nothing_is_searched_for_and_of_another_person_nothing_is_unfolded() {
    let [folder, other] = [(); 2].map(|()| TempDir::new().expect("a folder"));
    let place = Place::new();
    checklist(&folder, "in.pdf", "Voornaam Een");
    checklist(&other, "in.pdf", "Voornaam Twee");
    checklist(&other, "also.pdf", "Voornaam Drie");
    let mut driver = open_folder(&place, folder.path(), Language::Nl, 1);
    find_line(&mut driver, "Voornaam Een");
    driver.press(CollectorText::PageFolder);
    driver.clear(CollectorFolder::Field);
    driver.fill(CollectorFolder::Field, &other.path().display().to_string());
    driver.press(CollectorFolder::Use);
    wait_until_done(&mut driver, 2);
    open_line(&mut driver, "Voornaam Drie");
    driver.press(CollectorRecord::Findings);
    let finding = driver.text(ControlText::Title(Control::DiskEncryption));
    driver.wait_for("the findings", |driver| driver.shows(&finding));
    driver.press(CollectorDetails::Back);
    open_line(&mut driver, "Voornaam Twee");
    assert!(!driver.shows(&finding), "{}", driver.shown());
}
