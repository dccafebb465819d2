//! A picture of each page in both languages, and at 200 %; they are looked at by people when they change.

use egui_kittest::SnapshotOptions;
use egui_kittest::kittest::Queryable as _;
use teleklaar::draft::Page;
use teleklaar::text::Language;
use teleklaar::text::ids::{Common, ComputerPage, Done, Sign};

use super::driver::{Driver, Place};
use super::walk::{answer_all_with_yes, answer_situation, fill_in_worker};

/// Other versions of Mesa round a few edges differently; a wrong colour or a moved line changes thousands of pixels.
fn options() -> SnapshotOptions {
    SnapshotOptions::new()
        .threshold(2.0)
        .max_failed_pixels(300_usize)
        .output_path("tests/pictures")
}

/// Takes a picture of the window as it is.
pub fn take(driver: &mut Driver<'_>, name: &str, problems: &mut Vec<String>) {
    take_masked(driver, name, &[], problems);
}

/// Takes a picture in which labels that differ at every run are painted over.
pub fn take_masked(
    driver: &mut Driver<'_>,
    name: &str,
    changing: &[String],
    problems: &mut Vec<String>,
) {
    driver.harness.remove_cursor();
    driver.settle();
    let places: Vec<_> = changing
        .iter()
        .map(|label| driver.harness.get_by_label(label).rect())
        .collect();
    for place in places {
        // To the card's edge, because a longer text is wider.
        let place = place.with_max_x(place.left() + 680.0);
        driver.harness.mask(place);
    }
    let name = format!("{}-{name}", driver.texts.language().code());
    if let Err(problem) = driver.harness.try_snapshot_options(&name, &options()) {
        problems.push(problem.to_string());
    }
}

fn check(language: Language) {
    let place = Place::new();
    let mut problems = Vec::new();
    let mut driver = Driver::open(&place, language);
    take(&mut driver, "1-welcome", &mut problems);
    driver.next_to(Page::Situation);
    answer_situation(&mut driver);
    take(&mut driver, "2-situation", &mut problems);
    driver.next_to(Page::Computer);
    take(&mut driver, "3-computer-before", &mut problems);
    driver.press(ComputerPage::Measure);
    let again = driver.text(ComputerPage::MeasureAgain);
    driver.wait_for("the end of measuring", |driver| driver.shows(&again));
    take(&mut driver, "3-computer", &mut problems);
    driver.press(ComputerPage::DeclareAfterAll);
    answer_all_with_yes(&mut driver, Page::Computer);
    for (page, name) in [
        (Page::Access, "4-access"),
        (Page::Place, "5-place"),
        (Page::Agreements, "6-agreements"),
    ] {
        driver.next_to(page);
        take(&mut driver, name, &mut problems);
        if page != Page::Agreements {
            answer_all_with_yes(&mut driver, page);
        }
    }
    driver.next_to(Page::Result);
    take(&mut driver, "7-result", &mut problems);
    driver.press(Common::Previous);
    answer_all_with_yes(&mut driver, Page::Agreements);
    driver.next_to(Page::Result);
    take(&mut driver, "7-result-ready", &mut problems);
    driver.next_to(Page::Sign);
    fill_in_worker(&mut driver);
    take(&mut driver, "8-sign", &mut problems);
    driver.press(Sign::Button);
    let done = driver.text(Done::Heading);
    driver.wait_for("the signature", |driver| driver.shows(&done));
    let draft = driver.harness.state().draft().expect("a draft");
    let signed = draft.signed.clone().expect("a signed file");
    // Folder and key differ at every run.
    let changing = [signed.path.display().to_string(), signed.key_code];
    take_masked(&mut driver, "9-done", &changing, &mut problems);
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_pages_in_dutch_look_as_they_did() {
    check(Language::Nl);
}

#[test]
fn the_pages_in_french_look_as_they_did() {
    check(Language::Fr);
}

#[test]
fn at_two_hundred_percent_in_a_small_window_nothing_is_cut_off() {
    let mut problems = Vec::new();
    for language in Language::FOR_PEOPLE {
        let place = Place::new();
        let mut driver = Driver::open_at(&place, language, [1040.0, 1200.0], 2.0);
        take(&mut driver, "zoomed-1-welcome", &mut problems);
        driver.next_to(Page::Situation);
        answer_situation(&mut driver);
        take(&mut driver, "zoomed-2-situation", &mut problems);
        driver.next_to(Page::Computer);
        driver.press(ComputerPage::Declare);
        take(&mut driver, "zoomed-3-computer", &mut problems);
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
