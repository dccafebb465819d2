//! The organisation's rules seen by a team lead: whom a bulletin concerns, who has to check again, who has done so.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use jiff::civil::date;
use teleklaar::policy::store::Store;
use teleklaar::register::line::State;
use teleklaar::register::rules_standing::Cause;
use teleklaar::text::Language;
use teleklaar::text::ids::{
    CollectorFolder, CollectorProgress, CollectorRules, CollectorText, RegisterRulesWord, RoleText,
};
use tempfile::TempDir;

use super::collector::{choose_role, expect_count, find_line, introduce, vouch, wait_until_done};
use super::collector_folder::Worker;
use super::collector_pictures::key_codes;
use super::driver::{Driver, Place};
use super::organisation_files::{CLOSED, POLICY, key, sealed};
use super::pictures::{take, take_masked};

/// The virtual desktop is open again; the measures came after the cut-off day.
const REOPENED: &str = r#"format = 1
sequence = 2
decided-by = "Vast bureau"
decided-on = "2026-11-21"
access-way = "citrix"
state = "reopened-with-measures"
from = "2026-11-21"
what-happened = { nl = "Het lek is gedicht.", fr = "La faille est corrigée." }
measures = [{ nl = "Wijzig uw wachtwoord.", fr = "Changez votre mot de passe." }]
[flaw]
cut-off = "2026-11-18"
measures-taken-on = "2026-11-21"
"#;

/// A worker who uses this access.
fn signed(worker: &Worker, way: &str, on: &str) -> Vec<u8> {
    worker.sign(on, |said| {
        let ways = format!("[situation]\naccess-ways = [\"{way}\"]");
        said.replace("[situation]", &ways)
    })
}

fn take_in(place: &Place, file: Vec<u8>) {
    let store = Store::in_places(place.places());
    let offer = store.offer(file, date(2026, 11, 22)).expect("an offer");
    store.accept(&offer).expect("taken in");
}

fn collect_again(driver: &mut Driver<'_>, count: usize) {
    driver.press(CollectorProgress::Again);
    wait_until_done(driver, count);
}

fn check(language: Language) {
    let (place, folder) = (Place::new(), TempDir::new().expect("a folder"));
    let write = |name: &str, pdf: Vec<u8>| {
        std::fs::write(folder.path().join(name), pdf).expect("a checklist");
    };
    let dpo = key();
    take_in(&place, sealed(POLICY, &dpo));
    take_in(&place, sealed(CLOSED, &dpo));
    let desktop = Worker::new("Voornaam Een");
    write("een.pdf", signed(&desktop, "virtual-desktop", "2026-11-19"));
    write(
        "twee.pdf",
        signed(&Worker::new("Voornaam Twee"), "vpn", "2026-11-19"),
    );
    let mut driver = Driver::open(&place, language);
    choose_role(&mut driver, RoleText::Collector);
    driver.press(CollectorText::PageFolder);
    driver.fill(CollectorFolder::Field, &folder.path().display().to_string());
    driver.press(CollectorFolder::Use);
    wait_until_done(&mut driver, 2);
    introduce(&mut driver, &place);
    for name in ["Voornaam Een", "Voornaam Twee"] {
        find_line(&mut driver, name);
        vouch(&mut driver);
    }

    // Closed: it concerns whoever uses the virtual desktop, and nobody else.
    driver.press(CollectorText::PageFollowUp);
    driver.press(CollectorRules::ShowConcerned);
    expect_count(&mut driver, State::AccessClosed, 1);
    let rows = driver.harness.query_all_by_role(Role::ListBoxOption);
    assert_eq!(rows.count(), 1);

    // Open again after late measures: the same person checks again.
    take_in(&place, sealed(REOPENED, &dpo));
    collect_again(&mut driver, 2);
    let mut problems = Vec::new();
    driver.press(CollectorText::PageFollowUp);
    let due = [("count", 1_usize.into())];
    let due = driver.texts.format(CollectorRules::Due, &due);
    driver.wait_for("the new state of affairs", |driver| driver.shows(&due));
    take(&mut driver, "collector-8-rules", &mut problems);
    driver.press(CollectorRules::ShowDue);
    expect_count(&mut driver, State::CheckAgain, 1);
    find_line(&mut driver, "Voornaam Een");
    let why = RegisterRulesWord::CauseSentence(Cause::Bulletin);
    driver.expect(&driver.text(why));
    let codes = key_codes(&driver);
    take_masked(
        &mut driver,
        "collector-9-check-again",
        &codes,
        &mut problems,
    );

    // A checklist from after the measures has done it.
    write(
        "een bis.pdf",
        signed(&desktop, "virtual-desktop", "2026-11-22"),
    );
    collect_again(&mut driver, 3);
    driver.press(CollectorText::PageFollowUp);
    let done = [("count", 1_usize.into())];
    let done = driver.texts.format(CollectorRules::Done, &done);
    driver.wait_for("that it was done", |driver| driver.shows(&done));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn a_team_lead_sees_whom_a_bulletin_concerns_and_who_has_checked_again_in_dutch() {
    check(Language::Nl);
}

#[test]
fn a_team_lead_sees_whom_a_bulletin_concerns_and_who_has_checked_again_in_french() {
    check(Language::Fr);
}
