//! Files that are dropped on the window while a role is shown that does not take them: looked at where they belong, or told
//! where that is; nothing is lost.

use egui_kittest::kittest::Queryable as _;
use jiff::civil::date;
use teleklaar::app::pages::welcome::page_name;
use teleklaar::draft::Page;
use teleklaar::policy::store::Store;
use teleklaar::text::Language;
use teleklaar::text::ids::{
    CollectorWelcome, OrganisationText, RoleText, RulesStart, RulesText, Welcome,
};

use super::collector::{choose_role, wait_until_done};
use super::collector_folder::Worker;
use super::driver::{Driver, Place};
use super::organisation::{compare, title};
use super::organisation_files::{CLOSED, POLICY, drop_file, key, sealed};
use super::rules;

fn open_collector<'a>(place: &Place, language: Language) -> Driver<'a> {
    let mut driver = Driver::open(place, language);
    choose_role(&mut driver, RoleText::Collector);
    driver
}

/// Returns what is said of a file, in a sentence that names the file and a role.
fn said_of(
    driver: &Driver<'_>,
    id: impl teleklaar::text::TextId,
    file: &str,
    role: RoleText,
) -> String {
    let values = [("file", file.into()), ("role", driver.text(role).into())];
    driver.texts.format(id, &values)
}

#[track_caller]
fn check_collector(language: Language, organisation: &str) {
    let (place, dpo) = (Place::new(), key());
    let mut driver = open_collector(&place, language);
    drop_file(
        &mut driver,
        &place,
        "regels.teleklaar",
        &sealed(POLICY, &dpo),
    );
    let first = driver.text(OrganisationText::OfferFirst);
    driver.wait_for("the offer", |driver| driver.shows(&first));
    driver.expect(&driver.text(OrganisationText::ForWholePc));
    compare(&mut driver);
    let what = title(&driver, organisation, "2026-1");
    let taken_in = [("what", what.into())];
    let taken_in = driver
        .texts
        .format(OrganisationText::SaidTakenIn, &taken_in);
    driver.wait_for("the rules", |driver| driver.shows(&taken_in));
    // The known key's bulletin asks nothing more.
    drop_file(
        &mut driver,
        &place,
        "bericht.teleklaar",
        &sealed(CLOSED, &dpo),
    );
    let store = Store::in_places(place.places());
    driver.wait_for("the bulletin", |_| store.in_force().bulletins.len() == 1);
    driver.press(OrganisationText::BackToCollector);
    driver.expect_heading(&driver.text(CollectorWelcome::Heading));
    drop(driver);
    let driver = Driver::open(&place, language);
    driver.expect_heading(&driver.text(CollectorWelcome::Heading));
}

#[test]
fn whoever_collects_compares_and_takes_in_and_goes_back_in_dutch() {
    check_collector(Language::Nl, "OCMW Voorbeeldstad");
}

#[test]
fn whoever_collects_compares_and_takes_in_and_goes_back_in_french() {
    check_collector(Language::Fr, "CPAS de Villexemple");
}

#[test]
fn checklists_that_are_dropped_together_with_a_bulletin_are_collected_all_the_same() {
    let (place, dpo) = (Place::new(), key());
    let store = Store::in_places(place.places());
    let offer = store.offer(sealed(POLICY, &dpo), date(2026, 11, 22));
    store.accept(&offer.expect("an offer")).expect("taken in");
    let bulletin = place.documents.path().join("bericht.teleklaar");
    std::fs::write(&bulletin, sealed(CLOSED, &dpo)).expect("a bulletin");
    let checklist = place.documents.path().join("een.pdf");
    let signed = Worker::new("Voornaam Een").sign("2026-11-20", str::to_owned);
    std::fs::write(&checklist, signed).expect("a checklist");
    let mut driver = open_collector(&place, Language::Nl);
    driver.drop_files(&[&bulletin, &checklist]);
    driver.wait_for("the bulletin", |_| store.in_force().bulletins.len() == 1);
    driver.press(OrganisationText::BackToCollector);
    wait_until_done(&mut driver, 1);
}

#[test]
fn whoever_goes_on_to_the_own_workplace_stays_there() {
    let place = Place::new();
    let mut driver = open_collector(&place, Language::Nl);
    drop_file(&mut driver, &place, "regels.teleklaar", b"0");
    driver.expect_heading(&driver.text(OrganisationText::Heading));
    let first_page = page_name(&driver.texts, Page::Welcome);
    let step = driver.harness.get_by_label_contains(&first_page);
    step.click_accesskit();
    driver.settle();
    driver.expect_heading(&driver.text(Welcome::Heading));
}

#[test]
fn a_worker_reads_where_a_colleagues_checklist_belongs() {
    for language in Language::FOR_PEOPLE {
        let place = Place::new();
        let mut driver = Driver::open(&place, language);
        drop_file(&mut driver, &place, "collega.pdf", b"%PDF-1.7");
        let id = OrganisationText::SaidMayBeChecklist;
        let said = said_of(&driver, id, "collega.pdf", RoleText::Collector);
        driver.wait_for("the sentence", |driver| driver.shows(&said));
    }
}

#[test]
fn rules_dropped_on_a_page_of_the_form_are_opened_when_asked_and_the_draft_is_put_aside() {
    let (place, dpo) = (Place::new(), key());
    let mut driver = rules::open(&place, Language::Fr);
    driver.press(RulesStart::New);
    rules::fill(&mut driver, "organisation.fr", "CPAS d’essai");
    driver.press(RulesText::PageHolds);
    drop_file(
        &mut driver,
        &place,
        "regles.teleklaar",
        &sealed(POLICY, &dpo),
    );
    let file = [("file", "regles.teleklaar".into())];
    driver.expect(&driver.texts.format(RulesStart::Dropped, &file));
    let name = |driver: &Driver<'_>| {
        let form = driver.harness.state().rules_form().expect("a form");
        form.organisation.fr.clone()
    };
    assert_eq!(name(&driver), "CPAS d’essai", "nothing opens unasked");
    driver.press(RulesStart::DroppedOpen);
    driver.expect_heading(&driver.text(RulesText::PageOrganisation));
    assert_eq!(name(&driver), "CPAS de Villexemple");
    driver.press(RulesStart::TakeBack);
    assert_eq!(name(&driver), "CPAS d’essai");
}

#[test]
fn who_manages_the_rules_reads_where_bulletins_and_checklists_belong_on_any_page() {
    let (place, dpo) = (Place::new(), key());
    for page in [RulesText::PageStart, RulesText::PageBulletin] {
        let mut driver = rules::open(&place, Language::Nl);
        driver.press(page);
        drop_file(
            &mut driver,
            &place,
            "bericht.teleklaar",
            &sealed(CLOSED, &dpo),
        );
        let id = RulesStart::IsBulletin;
        driver.expect(&said_of(&driver, id, "bericht.teleklaar", RoleText::Worker));
        drop_file(&mut driver, &place, "collega.pdf", b"%PDF-1.7");
        let id = RulesStart::IsChecklist;
        driver.expect(&said_of(&driver, id, "collega.pdf", RoleText::Collector));
        choose_worker(&mut driver);
    }
}

/// Goes back to the own workplace, so that the next window begins there.
fn choose_worker(driver: &mut Driver<'_>) {
    driver.press(RulesText::PageStart);
    choose_role(driver, RoleText::Worker);
}
