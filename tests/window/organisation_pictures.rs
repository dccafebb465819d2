//! Pictures of the organisation's rules at the worker's: an offer to compare, and a closed access on a page of questions.

use teleklaar::draft::Page;
use teleklaar::text::Language;
use teleklaar::text::ids::{BannerKind, OrganisationText};

use super::driver::{Driver, Place};
use super::organisation::{banner_title, compare};
use super::organisation_files::{CLOSED, POLICY, drop_file, key, put, sealed};
use super::pictures::{take, take_masked};
use super::walk::walk_to;

/// Takes the pictures; the key and its code differ at every run.
fn check(language: Language, way: &str, size: [f32; 2], scale: f32, prefix: &str) {
    let (place, dpo) = (Place::new(), key());
    put(&place, "beleid.teleklaar", &sealed(POLICY, &dpo));
    let mut problems = Vec::new();
    let mut driver = Driver::open_at(&place, language, size, scale);
    let waits = driver.text(OrganisationText::WaitsTitle);
    driver.wait_for("the offer", |driver| driver.shows(&waits));
    driver.press(OrganisationText::WaitsLook);
    let code = [dpo.code().to_string()];
    let name = format!("{prefix}organisation-1-offer");
    take_masked(&mut driver, &name, &code, &mut problems);
    compare(&mut driver);
    drop_file(
        &mut driver,
        &place,
        "bericht.teleklaar",
        &sealed(CLOSED, &dpo),
    );
    let closed = banner_title(&driver, BannerKind::Suspended, way);
    driver.wait_for("the banner", |driver| driver.shows(&closed));
    driver.press(OrganisationText::Back);
    walk_to(&mut driver, Page::Access);
    take(
        &mut driver,
        &format!("{prefix}organisation-2-closed"),
        &mut problems,
    );
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_organisations_rules_look_as_they_did() {
    let size = [1040.0, 760.0];
    check(Language::Nl, "Werken op afstand", size, 1.0, "");
    check(Language::Fr, "Travail à distance", size, 1.0, "");
}

#[test]
fn at_two_hundred_percent_the_organisations_rules_are_not_cut_off() {
    check(
        Language::Fr,
        "Travail à distance",
        [1040.0, 1200.0],
        2.0,
        "zoomed-",
    );
}
