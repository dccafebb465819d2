//! Killed at any moment, two windows at once, a damaged draft, remove everything.

use teleklaar::draft::Page;
use teleklaar::text::Language;
use teleklaar::text::ids::{Common, Welcome};

use super::driver::{Driver, Place};
use super::walk::answer_situation;

#[test]
fn a_window_that_was_closed_in_the_middle_comes_back_where_it_was() {
    let place = Place::new();
    let before = {
        let mut driver = Driver::open(&place, Language::Nl);
        driver.next_to(Page::Situation);
        answer_situation(&mut driver);
        driver.harness.state().wait_until_saved();
        driver.harness.state().draft().expect("a draft").clone()
    };
    let mut driver = Driver::open(&place, Language::Nl);
    driver.expect(&driver.text(Welcome::ResumeTitle));
    assert!(!driver.shows(&driver.text(Common::Begin)), "one way on");
    driver.press(Welcome::Resume);
    driver.expect_heading(&driver.text(Common::PageSituation));
    assert_eq!(driver.harness.state().draft(), Some(&before));
}

#[test]
fn starting_anew_can_be_undone() {
    let place = Place::new();
    {
        let mut driver = Driver::open(&place, Language::Fr);
        driver.next_to(Page::Situation);
        answer_situation(&mut driver);
        driver.harness.state().wait_until_saved();
    }
    let mut driver = Driver::open(&place, Language::Fr);
    driver.press(Welcome::StartAnew);
    assert_eq!(
        driver.harness.state().draft().and_then(|draft| draft.place),
        None
    );
    driver.expect(&driver.text(Common::Begin));
    driver.press(Welcome::Undo);
    assert!(
        driver
            .harness
            .state()
            .draft()
            .and_then(|draft| draft.place)
            .is_some()
    );
    driver.expect(&driver.text(Welcome::ResumeTitle));
}

#[test]
fn a_second_window_says_so_and_touches_nothing() {
    let place = Place::new();
    let first = Driver::open(&place, Language::Nl);
    let second = Driver::open(&place, Language::Nl);
    second.expect_heading(&second.text(Common::OpenElsewhereHeading));
    assert!(second.harness.state().draft().is_none());
    assert!(first.harness.state().draft().is_some());
}

#[test]
fn a_damaged_draft_is_set_aside_and_named() {
    let place = Place::new();
    std::fs::write(place.data.path().join("draft.json"), "{ half").expect("a damaged draft");
    let driver = Driver::open(&place, Language::Fr);
    driver.expect("draft-set-aside-1.json");
    let kept = std::fs::read_to_string(place.data.path().join("draft-set-aside-1.json"))
        .expect("the damaged draft");
    assert_eq!(kept, "{ half");
}

#[test]
fn remove_everything_asks_once_more_and_leaves_no_draft_and_no_key() {
    let place = Place::without_credential_store();
    std::fs::write(place.data.path().join("key.pem"), "a key").expect("a key");
    let mut driver = Driver::open(&place, Language::Nl);
    driver.next_to(Page::Situation);
    answer_situation(&mut driver);
    driver.press(Common::Previous);
    driver.press(Welcome::RemoveTitle);
    driver.press(Welcome::Remove);
    driver.expect(&driver.text(Welcome::RemoveSure));
    driver.press(Welcome::RemoveYes);
    driver.expect(&driver.text(Welcome::Removed));
    let left: Vec<_> = std::fs::read_dir(place.data.path())
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    assert_eq!(left, ["window.lock"]);
}

/// Nothing can be saved under a name that a folder has.
fn block(place: &Place, name: &str) {
    std::fs::create_dir_all(place.data.path().join(name).join("inside")).expect("a folder");
}

#[test]
fn with_a_full_disk_nothing_says_that_all_is_saved() {
    let place = Place::new();
    let mut driver = Driver::open(&place, Language::Nl);
    block(&place, "draft.json");
    driver.next_to(Page::Situation);
    answer_situation(&mut driver);
    driver.harness.state().wait_until_saved();
    driver.settle();
    driver.expect(&driver.text(Common::SaveFailed));
    driver.expect(&driver.text(Common::NotSaved));
    assert!(!driver.shows(&driver.text(Common::Saved)));
}

#[test]
fn starting_anew_with_a_full_disk_says_so_and_loses_nothing() {
    let place = Place::new();
    {
        let mut driver = Driver::open(&place, Language::Nl);
        driver.next_to(Page::Situation);
        answer_situation(&mut driver);
        driver.harness.state().wait_until_saved();
    }
    let mut driver = Driver::open(&place, Language::Nl);
    block(&place, "draft-previous.json");
    driver.press(Welcome::StartAnew);
    driver.expect(&driver.text(Welcome::NotStartedAnew));
    driver.press(Welcome::Resume);
    let draft = driver.harness.state().draft().expect("a draft");
    assert!(draft.situation_is_complete());
}

#[test]
fn starting_anew_is_offered_later_in_the_same_run_too() {
    let place = Place::new();
    let mut driver = Driver::open(&place, Language::Fr);
    driver.next_to(Page::Situation);
    answer_situation(&mut driver);
    driver.press(Common::Previous);
    driver.press(Welcome::StartAnew);
    driver.expect(&driver.text(Welcome::StartedAnew));
}

#[test]
fn a_second_window_speaks_the_language_of_the_first() {
    let place = Place::new();
    let mut first = Driver::open(&place, Language::Nl);
    let french = teleklaar::text::Texts::new(Language::Fr);
    first.press_labelled(&french.get(Common::LanguageNameFr));
    first.harness.state().wait_until_saved();
    let second = Driver::open(&place, Language::Nl);
    second.expect_heading(&french.get(Common::OpenElsewhereHeading));
}
