//! A DPO writes an access bulletin in the window, reads it back in both languages, signs it, and nothing typed is lost.

use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use jiff::civil::date;
use teleklaar::policy::bulletin::{Bulletin, ReadyMade, State};
use teleklaar::policy::signed;
use teleklaar::policy::store::Store;
use teleklaar::signing::device::{self, Credential, Identity};
use teleklaar::signing::randomness::SystemRandomness;
use teleklaar::text::ids::{
    BannerKind, BannerText, BulletinForm, BulletinMistake, BulletinWord, ReadyMadeText, RulesText,
    Sign, SignBulletin, WriteBulletin,
};
use teleklaar::text::{Language, Texts};

use super::driver::{Driver, Place};
use super::organisation_offers::press_with_keyboard;

/// What a policy is made of here; `drop-folder` comes below.
const POLICY: &str = "format = 1\nversion = \"1\"\nsequence = 1\ndecided-by = \"Vast bureau\"\ndecided-on = \"2020-01-06\"\n";
const WAYS: &str = "[organisation]\nnl = \"OCMW Voorbeeldstad\"\nfr = \"CPAS de Villexemple\"\n[access-ways.citrix]\nkind = \"virtual-desktop\"\nname = { nl = \"Werken op afstand\", fr = \"Travail à distance\" }\n";

/// Returns the key of a PC, made when there is none.
pub fn key_of(place: &Place) -> Credential {
    let dpo = Identity {
        name: "Voornaam Naam".to_owned(),
        organisation: "OCMW Voorbeeldstad".to_owned(),
    };
    let now = "2020-01-06T09:00:00Z".parse().expect("a moment");
    device::open(&*place.store, &dpo, now, &mut SystemRandomness).expect("a key")
}

/// Returns a policy that names a drop folder, signed.
pub fn policy(key: &Credential, drop_folder: &Path) -> Vec<u8> {
    let folder = drop_folder.display();
    let text = format!("{POLICY}drop-folder = '{folder}'\n{WAYS}");
    signed::seal(text.as_bytes(), key).expect("signed")
}

/// Takes a policy in on a PC, whose worker has compared the code.
pub fn take_in(place: &Place, policy: Vec<u8>) {
    let store = Store::in_places(place.places());
    let offer = store.offer(policy, place.now.date()).expect("an offer");
    store.accept(&offer).expect("taken in");
}

/// A DPO's PC that knows the policy that it signed, with a drop folder beside the documents.
pub fn dpo_pc() -> (Place, PathBuf) {
    let place = Place::new();
    let drop_folder = place.documents.path().join("gedeeld");
    std::fs::create_dir(&drop_folder).expect("a folder");
    take_in(&place, policy(&key_of(&place), &drop_folder));
    (place, drop_folder)
}

/// Opens the window in the role that manages the rules, at the page on which one writes a bulletin.
pub fn open<'a>(place: &Place, language: Language) -> Driver<'a> {
    open_at(place, language, [1040.0, 760.0], 1.0)
}

/// The same in a size in pixels and a scale.
pub fn open_at<'a>(place: &Place, language: Language, size: [f32; 2], scale: f32) -> Driver<'a> {
    let preferences = r#"{"format": 1, "role": "rules"}"#;
    std::fs::write(place.data.path().join("window.json"), preferences).expect("the role");
    let mut driver = Driver::open_at(place, language, size, scale);
    let page = driver.text(RulesText::PageBulletin);
    if driver
        .harness
        .query_by_role_and_label(Role::Button, &page)
        .is_some()
    {
        driver.press_labelled(&page);
    } else {
        let pages = driver.text(RulesText::NavigationName);
        driver
            .harness
            .get_by_role_and_label(Role::ComboBox, &pages)
            .click_accesskit();
        driver.settle();
        driver.press_labelled(&page);
    }
    driver
}

/// Begins with a ready-made form about the virtual desktop of the policy.
pub fn begin(driver: &mut Driver<'_>, form: ReadyMade) {
    driver.press(ReadyMadeText::Name(form));
    let way = way(driver);
    let question = driver.text(BulletinForm::WayTitle);
    driver.choose(&question, way);
}

/// Returns what the policy calls its access way.
pub fn way(driver: &Driver<'_>) -> &'static str {
    match driver.texts.language() {
        Language::Fr => "Travail à distance",
        Language::Nl | Language::En => "Werken op afstand",
    }
}

/// Fills in who decided.
pub fn decide(driver: &mut Driver<'_>) {
    driver.fill_in(
        BulletinForm::DecisionTitle,
        BulletinForm::DecidedBy,
        "Vast bureau",
    );
}

/// Goes to the page on which one signs, signs, and returns the bulletin's file.
pub fn sign(driver: &mut Driver<'_>, place: &Place) -> PathBuf {
    driver.press(WriteBulletin::ToSign);
    driver.expect_heading(&driver.text(RulesText::PageBulletinSign));
    if driver
        .harness
        .query_by_role_and_label(Role::TextInput, &driver.text(Sign::Name))
        .is_some()
    {
        driver.fill_in(SignBulletin::WhoTitle, Sign::Name, "Voornaam Naam");
        driver.fill_in(
            SignBulletin::WhoTitle,
            Sign::Organisation,
            "OCMW Voorbeeldstad",
        );
    }
    let code = key_of(place).code().to_string();
    driver.wait_for("the key", |driver| driver.shows(&code));
    driver.press(SignBulletin::Button);
    let done = driver.text(SignBulletin::DoneTitle);
    driver.wait_for("the signature", |driver| driver.shows(&done));
    newest(place.documents.path(), "teleklaar")
}

/// Returns the file with an ending that was written last.
fn newest(folder: &Path, ending: &str) -> PathBuf {
    let files = std::fs::read_dir(folder).expect("the folder");
    let mut files: Vec<PathBuf> = files
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    files.sort_by_key(|path| {
        std::fs::metadata(path)
            .and_then(|about| about.modified())
            .ok()
    });
    files.pop().expect("a file")
}

fn read(file: &Path) -> Bulletin {
    let bytes = std::fs::read(file).expect("the file");
    let opened = signed::open(&bytes).expect("signed");
    let example = teleklaar::policy::Policy::parse(format!("{POLICY}{WAYS}").as_bytes());
    let ways = example.expect("a policy").access_ways;
    Bulletin::parse(&opened.content, &ways).expect("a bulletin")
}

fn check_whole_way(language: Language) {
    let (place, drop_folder) = dpo_pc();
    let mut driver = open(&place, language);
    begin(&mut driver, ReadyMade::NetworkSaturated);
    driver.fill_in(BulletinForm::StateTitle, BulletinForm::Until, "4/12/2026");
    driver.expect(&driver.texts.date(date(2026, 12, 4)));
    driver.fill_in(BulletinForm::AlternativesTitle, BulletinForm::Desks, "12");
    decide(&mut driver);
    driver.press(WriteBulletin::ToSign);
    // What workers see stands there in both languages, whichever one the window speaks.
    for (other, way) in [
        (Language::Nl, "Werken op afstand"),
        (Language::Fr, "Travail à distance"),
    ] {
        let way = [("way", way.into())];
        driver.expect(&Texts::new(other).format(BannerText::Title(BannerKind::Limited), &way));
    }
    let page = driver.text(RulesText::PageBulletin);
    driver.press_labelled(&page);
    let file = sign(&mut driver, &place);
    let bulletin = read(&file);
    assert_eq!(
        (bulletin.state, bulletin.until),
        (State::Limited, Some(date(2026, 12, 4)))
    );
    assert_eq!(bulletin.alternatives.desks, Some(12));
    assert_eq!(bulletin.access_way, "citrix");
    let decision = std::fs::read(newest(place.documents.path(), "pdf")).expect("the decision");
    assert!(decision.starts_with(b"%PDF-1.7"));
    driver.press(SignBulletin::CopyDrop);
    let name = file.file_name().expect("a name");
    assert_eq!(
        std::fs::read(drop_folder.join(name)).expect("the copy"),
        std::fs::read(&file).expect("the file")
    );
    // The next one about the same way has the next number.
    driver.press(SignBulletin::Another);
    begin(&mut driver, ReadyMade::Reopening);
    let (group, number) = (
        driver.text(BulletinForm::WayTitle),
        driver.text(BulletinForm::Number),
    );
    let value = driver
        .harness
        .get_by_role_and_label(Role::Group, &group)
        .get_by_role_and_label(Role::TextInput, &number)
        .value();
    assert_eq!(value.as_deref(), Some("2"));
}

#[test]
fn a_bulletin_is_written_and_signed_in_dutch() {
    check_whole_way(Language::Nl);
}

#[test]
fn a_bulletin_is_written_and_signed_in_french() {
    check_whole_way(Language::Fr);
}

#[test]
fn mistakes_stand_beside_their_fields_and_lead_there() {
    let (place, _) = dpo_pc();
    let mut driver = open(&place, Language::Nl);
    driver.press(ReadyMadeText::Name(ReadyMade::Maintenance));
    let empty = driver.text(Sign::FieldEmpty);
    assert!(!driver.shows(&empty), "nobody asked to go on yet");
    driver.fill_in(BulletinForm::StateTitle, BulletinForm::Until, "morgen");
    let no_day = driver.text(BulletinMistake::NotADay);
    assert!(!driver.shows(&no_day), "it is still being typed");
    driver.press(WriteBulletin::ToSign);
    driver.expect_heading(&driver.text(RulesText::PageBulletin));
    driver.expect(&no_day);
    driver.expect(&empty);
    driver.expect(&driver.text(BulletinMistake::NoWay));
    // From the page on which one signs, each line leads to its field.
    let page = driver.text(RulesText::PageBulletinSign);
    driver.press_labelled(&page);
    let line = format!("{}: {empty}", driver.text(BulletinForm::DecidedBy));
    driver.press_labelled(&line);
    driver.settle();
    let field = driver.text(BulletinForm::DecidedBy);
    let focused = driver
        .harness
        .query_all_by_label(&field)
        .any(|node| node.is_focused());
    assert!(focused, "{}", driver.shown());
}

#[test]
fn what_was_typed_is_there_after_a_kill_and_after_beginning_anew() {
    let (place, _) = dpo_pc();
    let mut driver = open(&place, Language::Fr);
    begin(&mut driver, ReadyMade::FlawInGateway);
    driver.fill_in(
        BulletinForm::FlawTitle,
        BulletinForm::Advisories,
        "CVE-2019-19781",
    );
    drop(driver);
    let saved = place.data.path().join("bulletin-draft.json");
    let kept = std::fs::read_to_string(saved).expect("the draft");
    assert!(kept.contains("CVE-2019-19781"), "{kept}");
    let mut driver = open(&place, Language::Fr);
    let advisories = |driver: &Driver<'_>| {
        let label = driver.text(BulletinForm::Advisories);
        let mut fields = driver
            .harness
            .query_all_by_role_and_label(Role::TextInput, &label);
        fields.next().and_then(|field| field.value())
    };
    assert_eq!(advisories(&driver).as_deref(), Some("CVE-2019-19781"));
    driver.press(WriteBulletin::Anew);
    driver.expect(&driver.text(WriteBulletin::PutAside));
    driver.press(WriteBulletin::TakeBack);
    assert_eq!(advisories(&driver).as_deref(), Some("CVE-2019-19781"));
}

#[test]
fn a_pc_without_the_policys_key_says_that_nobody_would_take_the_bulletin() {
    let stranger = Place::new();
    let (place, drop_folder) = (Place::new(), PathBuf::from("gedeeld"));
    let dpo = key_of(&stranger);
    take_in(&place, policy(&dpo, &drop_folder));
    let mut driver = open(&place, Language::Nl);
    begin(&mut driver, ReadyMade::Maintenance);
    decide(&mut driver);
    driver.press(WriteBulletin::ToSign);
    let code = [("code", dpo.code().to_string().into())];
    let said = driver.texts.format(SignBulletin::ForeignKey, &code);
    driver.wait_for("the key", |driver| driver.shows(&said));
}

#[test]
fn without_the_policy_a_way_can_be_typed_and_the_page_says_what_is_missing() {
    let place = Place::new();
    let mut driver = open(&place, Language::Nl);
    driver.expect(&driver.text(WriteBulletin::NoPolicy));
    driver.press(WriteBulletin::BeginEmpty);
    let (question, other) = (
        driver.text(BulletinForm::WayTitle),
        driver.text(BulletinForm::WayOther),
    );
    driver.choose(&question, &other);
    driver.fill_in(BulletinForm::WayTitle, BulletinForm::WayTyped, "Citrix 2");
    driver.press(WriteBulletin::ToSign);
    driver.expect(&driver.text(BulletinMistake::UnknownWay));
    driver.fill_in(BulletinForm::WayTitle, BulletinForm::WayTyped, "citrix-2");
    assert!(!driver.shows(&driver.text(BulletinMistake::UnknownWay)));
    let state = driver.text(BulletinWord::State(State::Open));
    let question = driver.text(BulletinForm::StateTitle);
    driver.choose(&question, &state);
}

#[test]
fn the_keyboard_alone_begins_a_bulletin_and_goes_on_to_sign_it() {
    let (place, _) = dpo_pc();
    let mut driver = open(&place, Language::Fr);
    for (role, label) in [
        (
            Role::Button,
            driver.text(ReadyMadeText::Name(ReadyMade::Maintenance)),
        ),
        (Role::RadioButton, way(&driver).to_owned()),
        (Role::Button, driver.text(WriteBulletin::ToSign)),
    ] {
        press_with_keyboard(&mut driver, role, &label);
    }
    // The first field that is not in order has the keyboard, and what it lacks is said.
    let label = driver.text(BulletinForm::DecidedBy);
    assert!(
        driver
            .harness
            .query_all_by_label(&label)
            .any(|node| node.is_focused())
    );
    decide(&mut driver);
    let label = driver.text(WriteBulletin::ToSign);
    press_with_keyboard(&mut driver, Role::Button, &label);
    driver.expect_heading(&driver.text(RulesText::PageBulletinSign));
}

#[test]
fn every_field_of_a_card_has_a_name_of_its_own() {
    let (place, _) = dpo_pc();
    let mut driver = open(&place, Language::Nl);
    begin(&mut driver, ReadyMade::Reopening);
    let names = |number: u32| {
        let number = [("number", number.into())];
        driver.texts.format(BulletinForm::Measure, &number)
    };
    for group in [
        names(1),
        names(2),
        names(3),
        driver.text(BulletinForm::Other),
    ] {
        let group = driver.harness.get_by_role_and_label(Role::Group, &group);
        for language in [BulletinForm::InDutch, BulletinForm::InFrench] {
            // There is exactly one, or this panics.
            let field = driver.texts.get(language);
            group.get_by_role_and_label(Role::MultilineTextInput, &field);
        }
    }
}
