//! A picture of each page of the role that collects, in both languages, and of the list and a line at 200 %.

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use teleklaar::register::line::State;
use teleklaar::text::Language;
use teleklaar::text::ids::{CollectorFolder, CollectorText, RoleText};
use tempfile::TempDir;

use super::collector::{
    choose_role, collected, expect_count, find_line, introduce, wait_until_done,
};
use super::driver::{Driver, Place};
use super::pictures::{take, take_masked};

/// The codes of keys, which are others at every run.
pub fn key_codes(driver: &Driver<'_>) -> Vec<String> {
    let is_code = |label: &str| {
        let groups: Vec<&str> = label.split(' ').collect();
        groups.len() == 6
            && groups
                .iter()
                .all(|group| group.len() == 5 && group.bytes().all(|byte| byte.is_ascii_digit()))
    };
    driver
        .harness
        .query_all_by_role(Role::Label)
        .filter_map(|node| node.accesskit_node().value())
        .filter(|value| is_code(value))
        .collect()
}

fn check(language: Language) {
    let (place, folder) = (Place::new(), TempDir::new().expect("a folder"));
    let mut problems = Vec::new();
    {
        let mut driver = Driver::open(&place, language);
        choose_role(&mut driver, RoleText::Collector);
        take(&mut driver, "collector-1-welcome", &mut problems);
        driver.press(CollectorText::PageFolder);
        take(&mut driver, "collector-2-folder", &mut problems);
        choose_role_again(&mut driver);
    }
    let mut driver = collected(&place, &folder, language);
    introduce(&mut driver, &place);
    let hint = driver.text(CollectorFolder::Drop);
    driver.expect(&hint);
    driver.press(CollectorText::PageList);
    expect_count(&mut driver, State::NotVouchedFor, 7);
    expect_count(&mut driver, State::NotHandedIn, 2);
    take(&mut driver, "collector-3-list", &mut problems);
    find_line(&mut driver, "Prénom Quatre");
    let codes = key_codes(&driver);
    take_masked(&mut driver, "collector-4-line", &codes, &mut problems);
    driver.press(CollectorText::PageFollowUp);
    take(&mut driver, "collector-5-follow-up", &mut problems);
    driver.press(CollectorText::PageExport);
    take(&mut driver, "collector-6-export", &mut problems);
    driver.press(CollectorText::PageKeeping);
    take(&mut driver, "collector-7-keeping", &mut problems);
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Goes back to the worker's role, in which the next window opens.
fn choose_role_again(driver: &mut Driver<'_>) {
    driver.press(CollectorText::PageWelcome);
    choose_role(driver, RoleText::Worker);
}

#[test]
fn the_pages_of_the_collector_in_dutch_look_as_they_did() {
    check(Language::Nl);
}

#[test]
fn the_pages_of_the_collector_in_french_look_as_they_did() {
    check(Language::Fr);
}

#[test]
fn the_list_at_two_hundred_percent_in_a_small_window_is_not_cut_off() {
    let mut problems = Vec::new();
    for language in Language::FOR_PEOPLE {
        let (place, folder) = (Place::new(), TempDir::new().expect("a folder"));
        drop(collected(&place, &folder, language));
        let mut driver = Driver::open_at(&place, language, [1040.0, 1200.0], 2.0);
        let list = driver.text(CollectorText::PageList);
        driver.expect_heading(&list);
        wait_until_done(&mut driver, 60);
        expect_count(&mut driver, State::NotVouchedFor, 7);
        take(&mut driver, "zoomed-collector-3-list", &mut problems);
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
