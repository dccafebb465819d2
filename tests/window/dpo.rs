//! The PC of a DPO who writes access bulletins in the window: its policy and key, and the way through the form.

use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use teleklaar::policy::bulletin::{Bulletin, ReadyMade};
use teleklaar::policy::store::Store;
use teleklaar::policy::{Policy, signed};
use teleklaar::signing::device::{self, Credential, Identity};
use teleklaar::signing::randomness::SystemRandomness;
use teleklaar::text::Language;
use teleklaar::text::ids::{
    BulletinForm, ReadyMadeText, RulesText, Sign, SignBulletin, WriteBulletin,
};

use super::driver::{Driver, Place};

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
pub fn newest(folder: &Path, ending: &str) -> PathBuf {
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

/// Opens a signed bulletin.
pub fn read(file: &Path) -> Bulletin {
    let bytes = std::fs::read(file).expect("the file");
    let opened = signed::open(&bytes).expect("signed");
    let policy = Policy::parse(format!("{POLICY}{WAYS}").as_bytes()).expect("a policy");
    Bulletin::parse(&opened.content, &policy.access_ways).expect("a bulletin")
}
