//! The role that collects checklists, driven by role and label: choosing it, and coming back.

use teleklaar::draft::Page;
use teleklaar::text::Language;
use teleklaar::text::ids::{CollectorWelcome, Common, RoleText, Welcome};

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
