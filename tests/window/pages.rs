//! Each page by role and label, and the cards that measuring changes.

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use teleklaar::answers::Answer;
use teleklaar::control::Control;
use teleklaar::draft::Page;
use teleklaar::observation::{Observation, Reason};
use teleklaar::text::ids::{
    Common, ComputerPage, ControlText, Password, Prints, Question, SituationPage, Welcome,
};
use teleklaar::text::{Language, observed};

use super::driver::{Driver, Place};
use super::walk::answer_situation;

fn at_computer<'a>(place: &Place, language: Language) -> Driver<'a> {
    let mut driver = Driver::open(place, language);
    driver.next_to(Page::Situation);
    answer_situation(&mut driver);
    driver.next_to(Page::Computer);
    driver
}

fn measure(driver: &mut Driver<'_>) {
    driver.press(ComputerPage::Measure);
    let again = driver.text(ComputerPage::MeasureAgain);
    driver.wait_for("the end of measuring", |driver| driver.shows(&again));
}

#[test]
fn the_first_page_says_what_it_does_and_what_it_never_does() {
    for language in Language::FOR_PEOPLE {
        let place = Place::new();
        let driver = Driver::open(&place, language);
        driver.expect_heading(&driver.text(Welcome::Heading));
        driver.expect(&driver.text(Welcome::NeverNetwork));
        driver.expect(&driver.text(Welcome::NeverPassword));
        let begin = driver.text(Common::Begin);
        driver.harness.get_by_role_and_label(Role::Button, &begin);
    }
}

#[test]
fn the_situation_page_goes_on_only_when_it_is_complete() {
    let place = Place::new();
    let mut driver = Driver::open(&place, Language::Nl);
    driver.next_to(Page::Situation);
    let next = driver.text(Common::Next);
    let disabled = |driver: &Driver<'_>| {
        driver
            .harness
            .get_by_role_and_label(Role::Button, &next)
            .accesskit_node()
            .is_disabled()
    };
    assert!(disabled(&driver));
    answer_situation(&mut driver);
    assert!(!disabled(&driver));
}

#[test]
fn what_will_be_read_is_listed_before_anything_is_measured() {
    let place = Place::new();
    let driver = at_computer(&place, Language::Fr);
    for read in teleklaar::machine::everything_read() {
        driver.expect(&driver.text(teleklaar::text::ids::ReadsText(read)));
    }
    driver.expect(&driver.text(ComputerPage::Stays));
}

#[test]
fn a_measured_control_is_confirmed_and_not_asked_again() {
    let place = Place::new();
    let mut driver = at_computer(&place, Language::Nl);
    measure(&mut driver);
    let sentence = observed::observation(&driver.texts, Control::Firewall, &Observation::ok());
    driver.expect(&sentence);
    driver.answer(Control::Firewall, Question::Right);
    let draft = driver.harness.state().draft().expect("a draft");
    assert_eq!(draft.answers.get(&Control::Firewall), Some(&Answer::Yes));
}

#[test]
fn a_contradiction_asks_why_and_keeps_what_was_typed() {
    let place = Place::new();
    let mut driver = at_computer(&place, Language::Nl);
    measure(&mut driver);
    driver.answer(Control::Firewall, Question::Wrong);
    driver.expect(&driver.text(Question::DisagreeTitle));
    driver.fill(Question::Explain, "de firewall staat uit sinds gisteren");
    let draft = driver.harness.state().draft().expect("a draft");
    assert_eq!(
        draft
            .corrections
            .get(&Control::Firewall)
            .map(String::as_str),
        Some("de firewall staat uit sinds gisteren")
    );
}

#[test]
fn what_could_not_be_measured_says_why_and_asks() {
    let place = Place::new();
    let mut driver = at_computer(&place, Language::Fr);
    measure(&mut driver);
    driver.expect(&driver.text(Question::NotMeasured));
    let reason = Observation::undetermined(Reason::NotExpectedOnThisSystem);
    driver.expect(&observed::observation(
        &driver.texts,
        Control::Antivirus,
        &reason,
    ));
    driver.answer(Control::Antivirus, Question::Unknown);
}

#[test]
fn the_practice_password_never_reaches_the_draft() {
    let place = Place::new();
    let mut driver = at_computer(&place, Language::Nl);
    driver.press(ComputerPage::Declare);
    driver.next_to(Page::Access);
    driver.press(Password::PracticeTitle);
    driver.expect(&driver.text(Password::PracticeWarning));
    driver.fill(Password::PracticeField, "Zomer-regen-7");
    driver.expect(&driver.text(Password::HasAll));
    driver.harness.state().wait_until_saved();
    let saved =
        std::fs::read_to_string(place.data.path().join("draft.json")).expect("the saved draft");
    assert!(!saved.contains("Zomer"), "{saved}");
    driver.press(Password::PracticeTitle);
    driver.press(Password::PracticeTitle);
    driver.expect(&driver.text(Password::PracticeEmpty));
}

#[test]
fn printing_exceptionally_opens_the_handling_rules() {
    let place = Place::new();
    let mut driver = Driver::open(&place, Language::Fr);
    driver.next_to(Page::Situation);
    answer_situation(&mut driver);
    let (question, option) = (
        driver.text(SituationPage::Printing),
        driver.text(SituationPage::PrintingExceptionally),
    );
    driver.choose(&question, &option);
    driver.next_to(Page::Computer);
    driver.press(ComputerPage::Declare);
    driver.next_to(Page::Access);
    driver.next_to(Page::Place);
    driver.expect(&driver.text(Prints::NotComplete));
    driver.fill(Prints::Reason, "une décision à signer");
    driver.tick(Prints::OutOfReach);
    driver.tick(Prints::KeptSafely);
    let (question, option) = (
        driver.text(Prints::Afterwards),
        driver.text(Prints::Destroyed),
    );
    driver.choose(&question, &option);
    driver.press(Prints::InAWeek);
    driver.expect("29 novembre 2026");
    assert!(!driver.shows(&driver.text(Prints::NotComplete)));
}

#[test]
fn no_separate_room_opens_the_measures() {
    let place = Place::new();
    let mut driver = at_computer(&place, Language::Nl);
    driver.press(ComputerPage::Declare);
    driver.next_to(Page::Access);
    driver.next_to(Page::Place);
    driver.answer(Control::SeparateRoom, Question::No);
    driver.fill(Question::RoomMeasures, "koptelefoon");
    driver.expect(&driver.text(Question::PillCompensated));
    driver.expect(&driver.text(ControlText::Title(Control::SeparateRoom)));
}
