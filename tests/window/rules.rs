//! A DPO fills in the rules in the window, signs them, changes them, and nothing typed is lost.

use std::path::PathBuf;

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use teleklaar::app::rules::labels::{label, situation};
use teleklaar::control::{Control, Situation};
use teleklaar::policy::connection_window::WEEKDAYS;
use teleklaar::policy::store::Store;
use teleklaar::policy::{LevelRule, Policy, signed};
use teleklaar::text::Language;
use teleklaar::text::ids::{
    Common, ControlText, RoleText, RulesAccess, RulesControl, RulesDecision, RulesDistribute,
    RulesField, RulesHolds, RulesReview, RulesSign, RulesStart, RulesText, Sign, WeekdayText,
    WordText,
};

use super::collector::{choose_role, wait_for_key};
use super::driver::{Driver, Place};

/// Opens the window and chooses the role.
pub fn open<'a>(place: &Place, language: Language) -> Driver<'a> {
    let mut driver = Driver::open(place, language);
    choose_role(&mut driver, RoleText::Rules);
    driver.expect_heading(&driver.text(RulesText::Heading));
    driver
}

/// Types into the field with a key of the policy file, in place of what stands there.
pub fn fill(driver: &mut Driver<'_>, key: &str, text: &str) {
    let label = label(&driver.texts, key);
    fill_over(driver, &label, text);
}

/// Types into the field with a label, in place of what stands there.
pub fn fill_over(driver: &mut Driver<'_>, label: &str, text: &str) {
    let find = |driver: &Driver<'_>, act: &dyn Fn(egui_kittest::Node<'_>)| {
        let roles = [Role::TextInput, Role::MultilineTextInput];
        let mut found = roles
            .into_iter()
            .flat_map(|role| driver.harness.query_all_by_role_and_label(role, label));
        let Some(field) = found.next() else {
            panic!("no field {label:?}\n{}", driver.shown());
        };
        act(field);
    };
    find(driver, &|field| field.focus());
    driver.settle();
    let all = egui::Modifiers::COMMAND;
    driver.harness.key_press_modifiers(all, egui::Key::A);
    find(driver, &|field| field.type_text(text));
    driver.settle();
}

/// Goes on to the next page, which has this name.
fn next_to(driver: &mut Driver<'_>, page: RulesText) {
    driver.press(Common::Next);
    driver.expect_heading(&driver.text(page));
}

/// Fills in every page up to the decision, as a DPO would.
pub fn fill_in(driver: &mut Driver<'_>) {
    driver.press(RulesStart::New);
    driver.expect_heading(&driver.text(RulesText::PageOrganisation));
    for (key, text) in [
        ("organisation.nl", "OCMW Voorbeeldstad"),
        ("organisation.fr", "CPAS de Villexemple"),
        ("contacts.dpo.name.nl", "DPO"),
        ("contacts.dpo.name.fr", "DPD"),
        ("contacts.dpo.email", "dpo@example.be"),
    ] {
        fill(driver, key, text);
    }
    next_to(driver, RulesText::PageHolds);
    fill_in_hours(driver);
    next_to(driver, RulesText::PageAccess);
    driver.press(RulesAccess::AddVirtualDesktop);
    let way = "access-ways.virtual-desktop.name";
    fill(driver, &format!("{way}.nl"), "Werken op afstand");
    fill(driver, &format!("{way}.fr"), "Travail à distance");
    fill(driver, "remote-help-tools", "Voorbeeldhulp");
    next_to(driver, RulesText::PageControls);
    lower_vpn(driver);
    next_to(driver, RulesText::PageFiles);
    next_to(driver, RulesText::PageDecision);
}

fn fill_in_hours(driver: &mut Driver<'_>) {
    fill(driver, "screen-lock-minutes", "10");
    let question = driver.text(RulesHolds::WindowTitle);
    let set = driver.text(RulesHolds::HoursSet);
    driver.choose(&question, &set);
    for (_, day) in &WEEKDAYS[..5] {
        driver.tick(WeekdayText(*day));
    }
    fill(driver, "connection-window.from", "7u");
    fill(driver, "connection-window.until", "19:00");
}

fn lower_vpn(driver: &mut Driver<'_>) {
    driver.press(ControlText::Title(Control::Vpn));
    let where_to = situation(&driver.texts, Situation::EmployerPc);
    let advised = driver.text(WordText::Level(teleklaar::control::Level::Advised));
    driver.choose(&where_to, &advised);
    fill(driver, "level-reasons.vpn.nl", "Alles loopt via Citrix.");
    fill(driver, "level-reasons.vpn.fr", "Tout passe par Citrix.");
    driver.tick(RulesControl::Confirm);
    driver.press(RulesControl::Back);
}

/// Fills in the decision.
pub fn decide(driver: &mut Driver<'_>) {
    fill(driver, "decided-by", "Vast bureau");
    fill(driver, "decided-on", "20/11/2026");
    let question = driver.text(RulesField::CheckAgain);
    let everybody = driver.text(RulesDecision::AgainEverybody);
    driver.choose(&question, &everybody);
}

/// Goes to the sign page and signs; returns the file.
pub fn sign(driver: &mut Driver<'_>) -> PathBuf {
    driver.press(RulesText::PageSign);
    driver.fill_in(RulesSign::WhoTitle, Sign::Name, "Prénom Nom");
    let organisation = "OCMW Voorbeeldstad";
    driver.fill_in(RulesSign::WhoTitle, Sign::Organisation, organisation);
    wait_for_key(driver);
    driver.press(RulesSign::Button);
    let heading = driver.text(RulesDistribute::HowTitle);
    driver.wait_for("the signature", |driver| driver.shows(&heading));
    let form = driver.harness.state().rules_form().expect("a form");
    form.signed.as_ref().expect("a signed file").path.clone()
}

/// Opens a signed file as a worker's PC does.
fn policy_in(file: &std::path::Path) -> (Policy, String) {
    let opened = signed::open(&std::fs::read(file).expect("the file")).expect("a signed file");
    let policy = Policy::parse(&opened.content).expect("a policy");
    (policy, opened.signed_by.key)
}

#[track_caller]
fn check_new_rules(language: Language) {
    let place = Place::new();
    let mut driver = open(&place, language);
    fill_in(&mut driver);
    decide(&mut driver);
    next_to(&mut driver, RulesText::PageReview);
    driver.expect(&driver.text(RulesReview::Ready));
    let file = sign(&mut driver);
    let (policy, code) = policy_in(&file);
    driver.expect(&code);
    assert_eq!(policy.unfit(place.now.date()), []);
    assert_eq!(policy.screen_lock_minutes, 10);
    let window = policy.connection_window.as_ref().expect("hours");
    assert_eq!(
        (window.days.len(), window.from.hour(), window.until.hour()),
        (5, 7, 19)
    );
    assert_eq!(policy.access_ways[0].id, "virtual-desktop");
    let lowered = (Control::Vpn, Situation::EmployerPc);
    assert_eq!(policy.levels[&lowered], LevelRule::Advised);
    assert_eq!(policy.check_again_since, Some(1));
    let sequence = |policy: &Policy| policy.decision.as_ref().expect("a decision").sequence;
    assert_eq!(sequence(&policy), 1);
    // This PC acts on them, and what is signed next gets the next number.
    let known = Store::in_places(place.places()).in_force().policy;
    assert_eq!(known.version, policy.version);
    decide_again(&mut driver);
    let (next, same_code) = policy_in(&sign(&mut driver));
    assert_eq!((sequence(&next), same_code), (2, code));
    assert_eq!(next.check_again_since, Some(1), "as before");
}

pub fn decide_again(driver: &mut Driver<'_>) {
    driver.press(RulesText::PageDecision);
    fill(driver, "decided-on", "22/11/2026");
    let question = driver.text(RulesField::CheckAgain);
    let nobody = driver.text(RulesDecision::AgainNobody);
    driver.choose(&question, &nobody);
}

#[test]
fn new_rules_become_a_signed_file_in_dutch() {
    check_new_rules(Language::Nl);
}

#[test]
fn new_rules_become_a_signed_file_in_french() {
    check_new_rules(Language::Fr);
}

#[test]
fn rules_that_are_opened_and_changed_get_the_next_number() {
    let place = Place::new();
    let file = place.documents.path().join("regels.toml");
    std::fs::write(&file, include_bytes!("../../assets/policy-example.toml")).expect("the rules");
    let mut driver = open(&place, Language::Nl);
    driver.fill(RulesStart::ChangeField, &file.display().to_string());
    driver.press(RulesStart::Open);
    driver.expect_heading(&driver.text(RulesText::PageOrganisation));
    driver.press(RulesText::PageHolds);
    fill(&mut driver, "screen-lock-minutes", "5");
    decide_again(&mut driver);
    let (policy, _) = policy_in(&sign(&mut driver));
    let decision = policy.decision.expect("a decision");
    assert_eq!((decision.sequence, policy.screen_lock_minutes), (3, 5));
    assert_eq!(decision.decided_by, "Vast bureau");
    assert_eq!(policy.access_ways.len(), 2, "what was not touched stays");
}

#[test]
fn a_file_that_holds_no_rules_is_refused_with_the_reason() {
    let place = Place::new();
    let file = place.documents.path().join("brief.txt");
    std::fs::write(&file, "Geachte,").expect("a letter");
    let mut driver = open(&place, Language::Nl);
    driver.fill(RulesStart::ChangeField, &file.display().to_string());
    driver.press(RulesStart::Open);
    driver.expect_heading(&driver.text(RulesText::Heading));
    driver.expect("brief.txt");
}
