//! What a DPO is told before signing rules: that workers know another key, and what is missing.

use teleklaar::text::Language;
use teleklaar::text::ids::{RulesSign, RulesStart, RulesText, Sign};

use super::collector::wait_for_key;
use super::dpo::{key_of, policy};
use super::driver::Place;
use super::rules::{decide, decide_again, fill_in, fill_over, open, sign};

#[track_caller]
fn check_rules_of_another_key(language: Language) {
    let (place, other_pc) = (Place::new(), Place::new());
    let key = key_of(&other_pc);
    let file = place.documents.path().join("regels.teleklaar");
    std::fs::write(&file, policy(&key, place.documents.path())).expect("the rules");
    let mut driver = open(&place, language);
    driver.fill(RulesStart::ChangeField, &file.display().to_string());
    driver.press(RulesStart::Open);
    decide_again(&mut driver);
    driver.press(RulesText::PageSign);
    wait_for_key(&mut driver);
    let code = [("code", key.code().to_string().into())];
    driver.expect(&driver.texts.format(RulesSign::OtherKey, &code));
    // From the next rules on it is the key of this PC that workers know.
    sign(&mut driver);
    decide_again(&mut driver);
    driver.press(RulesText::PageSign);
    wait_for_key(&mut driver);
    assert!(!driver.shows(&key.code().to_string()), "{}", driver.shown());
}

#[test]
fn rules_of_another_key_are_named_before_signing_in_dutch() {
    check_rules_of_another_key(Language::Nl);
}

#[test]
fn rules_of_another_key_are_named_before_signing_in_french() {
    check_rules_of_another_key(Language::Fr);
}

#[test]
fn an_empty_folder_is_named_among_what_is_missing() {
    let place = Place::new();
    let mut driver = open(&place, Language::Fr);
    fill_in(&mut driver);
    decide(&mut driver);
    driver.press(RulesText::PageSign);
    wait_for_key(&mut driver);
    let folder = driver.text(Sign::Folder);
    fill_over(&mut driver, &folder, " ");
    driver.press(RulesSign::Button);
    driver.expect(&driver.text(Sign::MissingFolder));
    // The organisation's name was typed on the first page already, in both languages.
    let form = driver.harness.state().rules_form().expect("a form");
    assert_eq!(form.signer.organisation, form.organisation.fr);
    assert_ne!(form.organisation.fr, "");
    assert!(driver.shows(&driver.text(Sign::MissingName)));
}
