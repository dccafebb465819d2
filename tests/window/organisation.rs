//! The organisation's rules act on every page and in the verdict: levels, sentences, bulletins, hours, the last day.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use teleklaar::control::Control;
use teleklaar::draft::Page;
use teleklaar::signing::device::Credential;
use teleklaar::text::Language;
use teleklaar::text::ids::{
    BannerKind, BannerText, CollectorVouching, Common, ComputerPage, OrganisationText, PolicyText,
    Question, ResultPage, SituationPage,
};

use super::driver::{Driver, Place};
use super::organisation_files::{CLOSED, POLICY, drop_file, key, put, sealed};
use super::walk::{answer_all_with_yes, answer_situation};

/// Opens the window, compares the code of the policy that was found, and takes it in.
pub fn with_policy<'a>(place: &Place, language: Language, dpo: &Credential) -> Driver<'a> {
    with_this_policy(place, language, POLICY, dpo)
}

/// The same with a policy that says something else.
pub fn with_this_policy<'a>(
    place: &Place,
    language: Language,
    policy: &str,
    dpo: &Credential,
) -> Driver<'a> {
    put(place, "beleid.teleklaar", &sealed(policy, dpo));
    let mut driver = Driver::open(place, language);
    let waits = driver.text(OrganisationText::WaitsTitle);
    driver.wait_for("the offer", |driver| driver.shows(&waits));
    driver.press(OrganisationText::WaitsLook);
    driver.expect(&dpo.code().to_string());
    compare(&mut driver);
    driver
}

/// Says that the code was compared by telephone and is the same.
pub fn compare(driver: &mut Driver<'_>) {
    let how = driver.text(CollectorVouching::How);
    let telephone = driver.text(CollectorVouching::Telephone);
    driver.choose(&how, &telephone);
    driver.press(OrganisationText::CodeSame);
}

/// Returns what a policy is called.
pub fn title(driver: &Driver<'_>, organisation: &str, version: &str) -> String {
    driver.texts.format(
        PolicyText::Title,
        &[
            ("organisation", organisation.into()),
            ("version", version.into()),
        ],
    )
}

/// Returns a banner's title.
pub fn banner_title(driver: &Driver<'_>, kind: BannerKind, way: &str) -> String {
    let way = [("way", way.into())];
    driver.texts.format(BannerText::Title(kind), &way)
}

/// Goes from the situation to the result, declares and says yes to everything.
fn answer_all(driver: &mut Driver<'_>) {
    driver.next_to(Page::Computer);
    driver.press(ComputerPage::Declare);
    answer_from_computer(driver);
}

fn answer_from_computer(driver: &mut Driver<'_>) {
    answer_all_with_yes(driver, Page::Computer);
    for page in [Page::Access, Page::Place, Page::Agreements] {
        driver.next_to(page);
        answer_all_with_yes(driver, page);
    }
    driver.next_to(Page::Result);
}

fn check_whole_way(language: Language, organisation: &str, way: &str, said: [&str; 3]) {
    let [reason, sentence, happened] = said;
    let (place, dpo) = (Place::new(), key());
    let mut driver = with_policy(&place, language, &dpo);
    driver.expect(&title(&driver, organisation, "2026-1"));
    driver.press(OrganisationText::Back);

    driver.next_to(Page::Situation);
    answer_situation(&mut driver);
    driver.expect(&driver.text(OrganisationText::WaysTitle));
    let way_box = driver.harness.get_by_role_and_label(Role::CheckBox, way);
    way_box.click_accesskit();
    driver.settle();
    driver.next_to(Page::Computer);
    driver.press(ComputerPage::Declare);
    driver.expect(reason);
    answer_from_computer(&mut driver);
    driver.expect(&driver.text(ResultPage::Ready));
    let today = driver.texts.date("2026-11-22".parse().expect("a day"));
    let none = driver
        .texts
        .format(OrganisationText::NoBulletin, &[("date", today.into())]);
    driver.expect(&none);
    for _ in 0..3 {
        driver.press(Common::Previous);
    }
    driver.expect(sentence);

    // A bulletin that is dropped in the middle acts at once, on every page and in the verdict.
    let closed = banner_title(&driver, BannerKind::Suspended, way);
    assert!(!driver.shows(&closed));
    drop_file(
        &mut driver,
        &place,
        "bericht.teleklaar",
        &sealed(CLOSED, &dpo),
    );
    driver.wait_for("the banner", |driver| driver.shows(&closed));
    driver.press(OrganisationText::Back);
    driver.expect_heading(&driver.text(Common::PageAccess));
    driver.expect(&closed);
    driver.expect(happened);
    for page in [Page::Place, Page::Agreements] {
        driver.next_to(page);
        driver.expect(&closed);
    }
    driver.next_to(Page::Result);
    driver.expect(&driver.text(ResultPage::WorkOnSite));
    driver.expect("00 00 00 00");
    assert!(!driver.shows(&none));
}

#[test]
fn offered_compared_taken_in_and_closed_in_dutch() {
    let said = [
        "Onze pc’s komen ook in andere netwerken.",
        "U gebruikt de code van itsme.",
        "Er zit een ernstig lek in Citrix.",
    ];
    check_whole_way(
        Language::Nl,
        "OCMW Voorbeeldstad",
        "Werken op afstand",
        said,
    );
}

#[test]
fn offered_compared_taken_in_and_closed_in_french() {
    let said = [
        "Nos PC se connectent aussi à d’autres réseaux.",
        "Vous utilisez le code d’itsme.",
        "Citrix présente une faille grave.",
    ];
    check_whole_way(
        Language::Fr,
        "CPAS de Villexemple",
        "Travail à distance",
        said,
    );
}

#[test]
fn an_expired_policy_is_told_on_every_page_and_is_a_condition() {
    let (place, dpo) = (Place::new(), key());
    let ends = POLICY.replace(
        "[organisation]",
        "expires-on = \"2026-11-22\"\n[organisation]",
    );
    let mut driver = Driver::open(&place, Language::Nl);
    drop_file(
        &mut driver,
        &place,
        "beleid.teleklaar",
        &sealed(&ends, &dpo),
    );
    let first = driver.text(OrganisationText::OfferFirst);
    driver.wait_for("the offer", |driver| driver.shows(&first));
    compare(&mut driver);
    driver.wait_for("the end of the offer", |driver| !driver.shows(&first));
    drop(driver);

    let mut driver = Driver::open_on(
        &place,
        Language::Nl,
        "2026-11-23T10:00:00+01:00[Europe/Brussels]",
    );
    let expired = driver.text(BannerText::Title(BannerKind::PolicyExpired));
    driver.wait_for("the banner", |driver| driver.shows(&expired));
    driver.next_to(Page::Situation);
    answer_situation(&mut driver);
    driver.expect(&expired);
    answer_all(&mut driver);
    driver.expect(&driver.text(ResultPage::Conditions));
}

#[test]
fn outside_the_hours_the_next_opening_stands_on_every_page() {
    let (place, dpo) = (Place::new(), key());
    let hours = "[connection-window]\ndays = [\"monday\", \"tuesday\"]\nfrom = \"07:00\"\nuntil = \"19:00\"\npublic-holidays = \"closed\"\n";
    let with_hours = POLICY.replace("[levels]", &format!("{hours}[levels]"));
    let mut driver = Driver::open(&place, Language::Fr);
    drop_file(
        &mut driver,
        &place,
        "regles.teleklaar",
        &sealed(&with_hours, &dpo),
    );
    let first = driver.text(OrganisationText::OfferFirst);
    driver.wait_for("the offer", |driver| driver.shows(&first));
    compare(&mut driver);
    // A Sunday.
    let outside = driver.text(BannerText::Title(BannerKind::OutsideWindow));
    driver.wait_for("the banner", |driver| driver.shows(&outside));
    driver.press(OrganisationText::Back);
    driver.next_to(Page::Situation);
    driver.expect("23 novembre 2026 à 07:00");
    answer_situation(&mut driver);
    // The clock drives no finding.
    answer_all(&mut driver);
    driver.expect(&driver.text(ResultPage::Ready));
}

#[test]
fn what_a_bulletin_for_another_way_says_disturbs_nobody_and_the_office_is_left_in_peace() {
    let (place, dpo) = (Place::new(), key());
    let two_ways = POLICY.replace(
        "[levels]",
        "[access-ways.vpn]\nname = { nl = \"Vpn\", fr = \"VPN\" }\n[levels]",
    );
    put(&place, "beleid.teleklaar", &sealed(&two_ways, &dpo));
    put(&place, "bericht.teleklaar", &sealed(CLOSED, &dpo));
    let mut driver = Driver::open(&place, Language::Nl);
    let waits = driver.text(OrganisationText::WaitsTitle);
    driver.wait_for("the offer", |driver| driver.shows(&waits));
    driver.press(OrganisationText::WaitsLook);
    compare(&mut driver);
    let closed = banner_title(&driver, BannerKind::Suspended, "Werken op afstand");
    driver.wait_for("the banner", |driver| driver.shows(&closed));
    driver.press(OrganisationText::Back);
    driver.next_to(Page::Situation);
    answer_situation(&mut driver);
    driver.expect(&closed);
    let vpn = driver.harness.get_by_role_and_label(Role::CheckBox, "Vpn");
    vpn.click_accesskit();
    driver.settle();
    assert!(!driver.shows(&closed), "the VPN is open");
    let vpn = driver.harness.get_by_role_and_label(Role::CheckBox, "Vpn");
    vpn.click_accesskit();
    driver.settle();
    driver.expect(&closed);
    let (where_, office) = (
        driver.text(SituationPage::Place),
        driver.text(SituationPage::PlaceOffice),
    );
    driver.choose(&where_, &office);
    assert!(!driver.shows(&closed), "at the office");
}

#[test]
fn other_limits_measure_the_pc_again() {
    let (place, dpo) = (Place::new(), key());
    let mut driver = Driver::open(&place, Language::Nl);
    driver.next_to(Page::Situation);
    answer_situation(&mut driver);
    driver.next_to(Page::Computer);
    driver.press(ComputerPage::Measure);
    let again = driver.text(ComputerPage::MeasureAgain);
    driver.wait_for("the end of measuring", |driver| driver.shows(&again));
    driver.answer(Control::Firewall, Question::Right);
    let stricter = POLICY.replace("[organisation]", "screen-lock-minutes = 5\n[organisation]");
    drop_file(
        &mut driver,
        &place,
        "beleid.teleklaar",
        &sealed(&stricter, &dpo),
    );
    let first = driver.text(OrganisationText::OfferFirst);
    driver.wait_for("the offer", |driver| driver.shows(&first));
    compare(&mut driver);
    driver.wait_for("the end of the offer", |driver| !driver.shows(&first));
    driver.press(OrganisationText::Back);
    driver.wait_for("the end of measuring", |driver| driver.shows(&again));
    driver.expect(&driver.text(Question::PillMeasuredGood));
}
