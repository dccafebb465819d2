//! The role that manages the rules as somebody meets it who cannot see it, from the first page to the signed file; and
//! the worker who cannot see either, from the file that was found to the rules that hold.

use std::path::PathBuf;

use teleklaar::app::rules::labels::{label, situation};
use teleklaar::control::{Control, Level, Situation};
use teleklaar::policy::signed;
use teleklaar::text::ids::{
    CollectorVouching, Common, ControlText, OrganisationText, RoleText, RulesAccess, RulesControl,
    RulesControls, RulesDecision, RulesDistribute, RulesField, RulesHolds, RulesReview, RulesSign,
    RulesStart, RulesText, Sign, WeekdayText, Welcome, WordText,
};
use teleklaar::text::{Language, Texts};

use crate::accessibility::Walk;
use crate::support::Home;

/// Where the Dutch user policy stands.
const USER_POLICY: &str = "https://example.be/beleid";

/// What the DPO types on a page, by the keys of the policy file.
const ORGANISATION: [(&str, &str); 7] = [
    ("organisation.nl", "OCMW Voorbeeldstad"),
    ("organisation.fr", "CPAS de Villexemple"),
    ("contacts.dpo.name.nl", "DPO"),
    ("contacts.dpo.name.fr", "DPD"),
    ("contacts.dpo.email", "dpo@example.be"),
    ("user-policy.nl", USER_POLICY),
    ("user-policy.fr", "https://example.be/politique"),
];
const HOURS: [(&str, &str); 3] = [
    ("screen-lock-minutes", "10"),
    ("connection-window.from", "7:30"),
    ("connection-window.until", "19:00"),
];
const WAY: [(&str, &str); 2] = [
    ("access-ways.virtual-desktop.name.nl", "Werken op afstand"),
    ("access-ways.virtual-desktop.name.fr", "Travail à distance"),
];
const REASON: [(&str, &str); 2] = [
    ("level-reasons.vpn.nl", "Alles loopt via Citrix."),
    ("level-reasons.vpn.fr", "Tout passe par Citrix."),
];
// Long ago, so that no clock finds it in the future.
const DECISION: [(&str, &str); 2] = [
    ("decided-by", "Bureau permanent"),
    ("decided-on", "06/01/2020"),
];

/// Walks from the first page to the signed rules, and leaves no page of the form out.
fn sign_rules(language: Language) -> Walk {
    let texts = Texts::new(language);
    let mut walk = Walk::new(language);
    walk.arrive(Welcome::Heading)
        .choose(RoleText::Title, RoleText::Rules)
        .arrive(RulesText::Heading)
        .press(RulesStart::New)
        .arrive(RulesText::PageOrganisation);
    fill_in(&mut walk, &texts, &ORGANISATION).press(Common::Next);
    walk.arrive(RulesText::PageHolds)
        .choose(RulesHolds::WindowTitle, RulesHolds::HoursSet)
        .tick(WeekdayText(jiff::civil::Weekday::Monday));
    fill_in(&mut walk, &texts, &HOURS).press(Common::Next);
    walk.arrive(RulesText::PageAccess)
        .press(RulesAccess::AddVirtualDesktop);
    fill_in(&mut walk, &texts, &WAY).press(Common::Next);
    walk.arrive(RulesText::PageControls)
        .press(ControlText::Title(Control::Vpn))
        .arrive(ControlText::Title(Control::Vpn))
        .choose_labelled(
            &situation(&texts, Situation::EmployerPc),
            &texts.get(WordText::Level(Level::Advised)),
        );
    fill_in(&mut walk, &texts, &REASON)
        .tick(RulesControl::Confirm)
        .press(RulesControl::Back);
    walk.arrive(RulesText::PageControls)
        .read(RulesControls::Lowered)
        .press(Common::Next)
        .arrive(RulesText::PageFiles)
        .press(Common::Next)
        .arrive(RulesText::PageDecision);
    fill_in(&mut walk, &texts, &DECISION)
        .choose(RulesField::CheckAgain, RulesDecision::AgainEverybody)
        .press(Common::Next);
    walk.arrive(RulesText::PageReview)
        .read(RulesReview::Ready)
        .press(Common::Next)
        .arrive(RulesText::PageSign)
        .fill_in(Sign::Name, "Prénom Nom")
        .fill_in(Sign::Organisation, "CPAS de Villexemple")
        .choose_passphrase()
        .press(RulesSign::Button)
        .arrive(RulesText::PageDistribute)
        .read(RulesDistribute::HowTitle);
    walk
}

fn fill_in<'a>(walk: &'a mut Walk, texts: &Texts, fields: &[(&str, &str)]) -> &'a mut Walk {
    for (key, text) in fields {
        walk.fill_in_labelled(&label(texts, key), text);
    }
    walk
}

/// Returns the one signed file of a home.
fn signed_file(home: &Home) -> PathBuf {
    let entries = std::fs::read_dir(home.path()).unwrap();
    let files = entries.map(|entry| entry.unwrap().path());
    let signed: Vec<PathBuf> = files
        .filter(|path| path.extension().is_some_and(|it| it == signed::ENDING))
        .collect();
    assert_eq!(signed.len(), 1, "{signed:?}");
    signed[0].clone()
}

#[test]
fn rules_are_signed_in_french_and_taken_in_in_dutch_by_people_who_cannot_see_the_screen() {
    let dpo = Home::new();
    sign_rules(Language::Fr).take(&dpo, None);
    let bytes = std::fs::read(signed_file(&dpo)).unwrap();
    let code = signed::open(&bytes).unwrap().signed_by.key;

    let worker = Home::new();
    let configuration = worker.path().join(".config/teleklaar");
    std::fs::create_dir_all(&configuration).unwrap();
    std::fs::write(configuration.join("regels.teleklaar"), bytes).unwrap();
    let mut walk = Walk::new(Language::Nl);
    walk.arrive(Welcome::Heading)
        .read(OrganisationText::WaitsTitle)
        .press(OrganisationText::WaitsLook)
        .arrive(OrganisationText::Heading)
        .read(OrganisationText::OfferFirst)
        .read_words(&code)
        .choose(CollectorVouching::How, CollectorVouching::Telephone)
        .press(OrganisationText::CodeSame)
        .read(OrganisationText::LeadOwn)
        .arrive(OrganisationText::Heading)
        .find_link(USER_POLICY)
        .press(OrganisationText::Back)
        .arrive(Welcome::Heading);
    walk.take(&worker, None);
}
