//! The week of January 2020 once through the window: the DPO closes the access on Friday and opens it again on Monday, and
//! the worker's window says each day what holds. `tests/january_2020.rs` plays all the days in code.

use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use teleklaar::assessment::ConditionKind;
use teleklaar::draft::Page;
use teleklaar::policy::bulletin::ReadyMade;
use teleklaar::text::Language;
use teleklaar::text::ids::{
    BannerKind, BannerText, BulletinForm, ComputerPage, ConditionText, ReadyMadeText, ResultPage,
    SignBulletin, Welcome, WriteBulletin,
};

use super::dpo::{begin, decide, dpo_pc, key_of, open, policy, sign, take_in, way};
use super::driver::{Driver, Place};
use super::walk::{answer_all_with_yes, answer_situation};

const FRIDAY: &str = "2020-01-17T08:30:00+01:00[Europe/Brussels]";
const MONDAY: &str = "2020-01-20T08:00:00+01:00[Europe/Brussels]";

/// Two PCs and the folder that both see.
struct Town {
    dpo: Place,
    worker: Place,
    shared: PathBuf,
    language: Language,
}

impl Town {
    /// The worker has compared the code of the policy's key.
    fn new(language: Language) -> Self {
        let (dpo, shared) = dpo_pc();
        let worker = Place::new();
        take_in(&worker, policy(&key_of(&dpo), &shared));
        Self {
            dpo,
            worker,
            shared,
            language,
        }
    }

    fn on(&mut self, day: &str) {
        let now: jiff::Zoned = day.parse().expect("a moment");
        self.dpo.now = now.clone();
        self.worker.now = now;
    }

    /// Signs and puts the bulletin where the worker's PC looks.
    fn publish(&self, driver: &mut Driver<'_>, folder: &Path) {
        let file = sign(driver, &self.dpo);
        driver.press(SignBulletin::CopyDrop);
        assert!(folder.join(file.file_name().expect("a name")).is_file());
    }

    fn close(&self) {
        let mut driver = open(&self.dpo, self.language);
        begin(&mut driver, ReadyMade::FlawInGateway);
        flaw(&mut driver);
        driver.fill_in(BulletinForm::AlternativesTitle, BulletinForm::Desks, "40");
        decide(&mut driver);
        for (field, text) in [
            (BulletinForm::PrimaryProcess, "Hulp aan cliënten"),
            (BulletinForm::Stops, "Dossiers van thuis inkijken"),
            (BulletinForm::Damage, "Diefstal van zeer gevoelige gegevens"),
            (
                BulletinForm::Weighed,
                "De toegang gaat dicht; er is plaats op kantoor.",
            ),
        ] {
            driver.fill_in(BulletinForm::WeighedTitle, field, text);
        }
        self.publish(&mut driver, &self.shared);
    }

    fn reopen(&self) {
        let mut driver = open(&self.dpo, self.language);
        begin(&mut driver, ReadyMade::Reopening);
        flaw(&mut driver);
        decide(&mut driver);
        self.publish(&mut driver, &self.shared);
    }

    /// Opens the worker's window, which finds what lies in the shared folder.
    fn worker<'a>(&self, banner: BannerKind) -> Driver<'a> {
        let mut driver = Driver::open(&self.worker, self.language);
        let title = title(&driver, banner);
        driver.wait_for("the banner", |driver| driver.shows(&title));
        driver
    }
}

/// Types in what was known of the flaw. The measures came after the cut-off day, and the form says what follows.
fn flaw(driver: &mut Driver<'_>) {
    for (field, text) in [
        (BulletinForm::Published, "17/12/2019"),
        (BulletinForm::Advisories, "NCSC-2019-0979, CVE-2019-19781"),
        (BulletinForm::CutOff, "9/1/2020"),
        (BulletinForm::MeasuresTaken, "9/1/2020"),
    ] {
        driver.fill_in(BulletinForm::FlawTitle, field, text);
    }
    driver.expect(&driver.text(BulletinForm::InTime));
    driver.fill_in(
        BulletinForm::FlawTitle,
        BulletinForm::MeasuresTaken,
        "14/1/2020",
    );
    driver.expect(&driver.text(BulletinForm::Compromise));
    driver.expect(&driver.text(BulletinForm::CompromiseCheckAgain));
}

/// Returns the title of a banner about the access way.
fn title(driver: &Driver<'_>, banner: BannerKind) -> String {
    let way = [("way", way(driver).into())];
    driver.texts.format(BannerText::Title(banner), &way)
}

/// Goes through all pages with everything in order, by way of the virtual desktop; the banner stands on each.
fn to_result(driver: &mut Driver<'_>, banner: BannerKind) {
    let (banner, way) = (title(driver, banner), way(driver));
    driver.next_to(Page::Situation);
    answer_situation(driver);
    driver
        .harness
        .get_by_role_and_label(Role::CheckBox, way)
        .click_accesskit();
    driver.settle();
    driver.next_to(Page::Computer);
    driver.press(ComputerPage::Declare);
    answer_all_with_yes(driver, Page::Computer);
    for page in [Page::Access, Page::Place, Page::Agreements] {
        driver.next_to(page);
        driver.expect(&banner);
        answer_all_with_yes(driver, page);
    }
    driver.next_to(Page::Result);
}

fn check_week(language: Language, desks: &str) {
    let mut town = Town::new(language);
    town.on(FRIDAY);
    town.close();
    let mut driver = town.worker(BannerKind::Suspended);
    driver.expect(desks);
    to_result(&mut driver, BannerKind::Suspended);
    driver.expect(&driver.text(ResultPage::WorkOnSite));
    driver.harness.state().wait_until_saved();
    drop(driver);

    town.on(MONDAY);
    town.reopen();
    let mut driver = town.worker(BannerKind::Reopened);
    driver.expect(&title(&driver, BannerKind::AssumeCompromise));
    assert!(!driver.shows(&title(&driver, BannerKind::Suspended)));
    driver.press(Welcome::Resume);
    driver.expect(&driver.text(ResultPage::Conditions));
    let measure = ReadyMadeText::Measure(ReadyMade::Reopening, 1);
    driver.expect(&driver.text(measure));
    for kind in [
        ConditionKind::ChangePasswords,
        ConditionKind::MonitorIntensively,
    ] {
        driver.expect(&driver.text(ConditionText(kind)));
    }
}

#[test]
fn the_week_of_january_2020_in_dutch() {
    check_week(Language::Nl, "er zijn 40 werkplekken");
}

#[test]
fn the_week_of_january_2020_in_french() {
    check_week(Language::Fr, "40 places sont disponibles");
}

#[test]
fn a_bulletin_that_is_not_signed_reaches_nobody() {
    let mut town = Town::new(Language::Nl);
    town.on(FRIDAY);
    let mut driver = open(&town.dpo, town.language);
    begin(&mut driver, ReadyMade::FlawInGateway);
    driver.press(WriteBulletin::ToSign);
    drop(driver);
    let files = std::fs::read_dir(&town.shared).expect("the folder").count();
    assert_eq!(files, 0);
    let driver = Driver::open(&town.worker, town.language);
    assert!(!driver.shows(&title(&driver, BannerKind::Suspended)));
}
