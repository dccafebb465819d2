//! The whole way from the first page to a signed file that is there.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use teleklaar::answers::Answer;
use teleklaar::control::Control;
use teleklaar::draft::{Page, PasswordCriterion};
use teleklaar::text::Language;
use teleklaar::text::ids::{
    Common, ComputerPage, Done, Key, Password, Question, ResultPage, Sign, SituationPage, Welcome,
};

use super::driver::{Driver, Place};

/// Answers the situation: at home, employer's PC, no KSZ/BCSS, no data on the disk, no printing.
pub fn answer_situation(driver: &mut Driver<'_>) {
    let choices = [
        (SituationPage::Place, SituationPage::PlaceHome),
        (SituationPage::Computer, SituationPage::ComputerEmployer),
    ];
    for (question, option) in choices {
        let (question, option) = (driver.text(question), driver.text(option));
        driver.choose(&question, &option);
    }
    for question in [SituationPage::Ksz, SituationPage::PersonalData] {
        let (question, no) = (driver.text(question), driver.text(Question::No));
        driver.choose(&question, &no);
    }
    let (question, never) = (
        driver.text(SituationPage::Printing),
        driver.text(SituationPage::PrintingNever),
    );
    driver.choose(&question, &never);
}

/// Answers every question of a page with yes.
pub fn answer_all_with_yes(driver: &mut Driver<'_>, page: Page) {
    for control in page.controls() {
        let title = driver.text(teleklaar::text::ids::ControlText::Title(*control));
        if driver
            .harness
            .query_by_role_and_label(Role::Group, &title)
            .is_none()
        {
            continue;
        }
        match control {
            Control::NoHomePrinting => {}
            Control::Password => {
                for id in [
                    Password::Length,
                    Password::UpperCase,
                    Password::LowerCase,
                    Password::Digit,
                    Password::Special,
                ] {
                    driver.tick(id);
                }
            }
            _ => driver.answer(*control, Question::Yes),
        }
    }
}

/// Goes from the first page to the page on which one signs, declaring everything.
pub fn walk_to_sign(driver: &mut Driver<'_>) {
    walk_to(driver, Page::Agreements);
    answer_all_with_yes(driver, Page::Agreements);
    driver.next_to(Page::Result);
    driver.next_to(Page::Sign);
}

/// Goes from the first page to one with questions about access, place or agreements, declaring everything before it.
pub fn walk_to(driver: &mut Driver<'_>, last: Page) {
    driver.next_to(Page::Situation);
    answer_situation(driver);
    driver.next_to(Page::Computer);
    driver.press(ComputerPage::Declare);
    answer_all_with_yes(driver, Page::Computer);
    for page in [Page::Access, Page::Place, Page::Agreements] {
        driver.next_to(page);
        if page == last {
            return;
        }
        answer_all_with_yes(driver, page);
    }
}

/// Fills in who signs and waits for the pictures of the document.
pub fn fill_in_worker(driver: &mut Driver<'_>) {
    driver.fill(Sign::Name, "Prénom Nom");
    driver.fill(Sign::Role, "Travailleuse sociale");
    driver.fill(Sign::Organisation, "OCMW Voorbeeld");
    let (first, typed) = (driver.text(Sign::StyleGroup), driver.text(Sign::StyleTyped));
    driver.choose(&first, &typed);
    let first_pages: Vec<String> = (1..=6_u32)
        .map(|total| {
            driver.texts.format(
                Sign::PageOfPages,
                &[("number", 1_u32.into()), ("total", total.into())],
            )
        })
        .collect();
    let rendering = driver.text(Sign::Rendering);
    driver.wait_for("the document", |driver| {
        first_pages.iter().any(|page| driver.shows(page)) && !driver.shows(&rendering)
    });
}

fn check_whole_way(language: Language) {
    let place = Place::new();
    let mut driver = Driver::open(&place, language);
    driver.expect_heading(&driver.text(Welcome::Heading));
    walk_to_sign(&mut driver);
    fill_in_worker(&mut driver);
    let key_new = driver.text(Key::Label);
    assert!(
        !driver.shows(&key_new),
        "the store's label is not for the page"
    );
    driver.press(Sign::Button);
    let done = driver.text(Done::Heading);
    driver.wait_for("the signature", |driver| driver.shows(&done));
    let signed = driver
        .harness
        .state()
        .draft()
        .and_then(|draft| draft.signed.clone())
        .expect("a signed file");
    let pdf = std::fs::read(&signed.path).expect("the signed file");
    assert!(pdf.starts_with(b"%PDF-1.7"), "no PDF");
    assert!(contains(&pdf, b"ETSI.CAdES.detached"), "no signature");
    assert_eq!(signed.path.parent(), Some(place.documents.path()));
    driver.expect(&signed.key_code);

    driver.press(Done::OpenFile);
    driver.press(Done::OpenFolder);
    driver.press(Done::MailButton);
    driver.press(Done::ReminderButton);
    let opened = place.opened.lock().expect("the opened files").clone();
    let endings: Vec<_> = opened
        .iter()
        .map(|path| path.extension().map(|e| e.to_string_lossy().into_owned()))
        .collect();
    let expected =
        [Some("pdf"), None, Some("eml"), Some("ics")].map(|ending| ending.map(str::to_owned));
    assert_eq!(endings[0], expected[0]);
    assert_eq!(opened[1], place.documents.path());
    assert_eq!(endings[2..], expected[2..]);
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[test]
fn the_whole_way_in_dutch_ends_with_a_signed_file() {
    check_whole_way(Language::Nl);
}

#[test]
fn the_whole_way_in_french_ends_with_a_signed_file() {
    check_whole_way(Language::Fr);
}

#[test]
fn without_a_credential_store_a_passphrase_is_asked_twice_and_then_signs() {
    let place = Place::without_credential_store();
    let mut driver = Driver::open(&place, Language::Nl);
    walk_to_sign(&mut driver);
    fill_in_worker(&mut driver);
    let label = driver.text(Sign::PassphraseNew);
    driver.wait_for("the question for a passphrase", |driver| {
        driver.shows(&label)
    });
    driver.press(Sign::Button);
    driver.expect(&driver.text(Key::PassphraseTooShort));
    driver.fill(Sign::PassphraseNew, "vier natte eenden");
    driver.fill(Sign::PassphraseRepeat, "vijf natte eenden");
    driver.press(Sign::Button);
    driver.expect(&driver.text(Sign::PassphraseDiffers));
    // Ctrl+A and typing replaces what stands there.
    driver
        .harness
        .key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    driver.fill(Sign::PassphraseRepeat, "vier natte eenden");
    driver.press(Sign::Button);
    let done = driver.text(Done::Heading);
    driver.wait_for("the signature", |driver| driver.shows(&done));
    assert!(place.data.path().join("key.pem").exists());
}

#[test]
fn at_the_office_only_the_situation_is_asked_and_the_result_is_on_site() {
    let place = Place::new();
    let mut driver = Driver::open(&place, Language::Fr);
    driver.next_to(Page::Situation);
    let (question, office) = (
        driver.text(SituationPage::Place),
        driver.text(SituationPage::PlaceOffice),
    );
    driver.choose(&question, &office);
    driver.next_to(Page::Result);
    driver.expect(&driver.text(ResultPage::OnSite));
}

#[test]
fn the_language_can_be_switched_in_the_middle_without_losing_an_answer() {
    let place = Place::new();
    let mut driver = Driver::open(&place, Language::Nl);
    driver.next_to(Page::Situation);
    answer_situation(&mut driver);
    let before = driver.harness.state().draft().expect("a draft").clone();
    let french = teleklaar::text::Texts::new(Language::Fr);
    driver.press_labelled(&french.get(Common::LanguageNameFr));
    driver.texts = french;
    driver.expect_heading(&driver.text(Common::PageSituation));
    let mut after = driver.harness.state().draft().expect("a draft").clone();
    assert_eq!(after.language, Some(Language::Fr));
    after.language = before.language;
    assert_eq!(after, before);
}

#[test]
fn a_no_on_a_required_control_gives_not_ready_and_leads_back_to_the_question() {
    let place = Place::new();
    let mut driver = Driver::open(&place, Language::Nl);
    driver.next_to(Page::Situation);
    answer_situation(&mut driver);
    driver.next_to(Page::Computer);
    driver.press(ComputerPage::Declare);
    answer_all_with_yes(&mut driver, Page::Computer);
    for page in [Page::Access, Page::Place, Page::Agreements] {
        driver.next_to(page);
        answer_all_with_yes(&mut driver, page);
    }
    driver.answer(Control::UsagePolicy, Question::No);
    driver.next_to(Page::Result);
    driver.expect(&driver.text(ResultPage::NotReady));
    let title = driver.text(teleklaar::text::ids::ControlText::Title(
        Control::UsagePolicy,
    ));
    let back = driver
        .texts
        .format(ResultPage::GoToQuestion, &[("control", title.into())]);
    driver.press_labelled(&back);
    driver.expect_heading(&driver.text(Common::PageAgreements));
}

#[test]
fn the_five_criteria_give_the_answer_yes() {
    let place = Place::new();
    let mut driver = Driver::open(&place, Language::Nl);
    walk_to_sign(&mut driver);
    let draft = driver.harness.state().draft().expect("a draft");
    assert_eq!(draft.criteria.len(), PasswordCriterion::ALL.len());
    assert_eq!(draft.answers.get(&Control::Password), Some(&Answer::Yes));
}

#[test]
fn the_keyboard_alone_reaches_the_second_page() {
    let place = Place::new();
    let mut driver = Driver::open(&place, Language::Nl);
    let begin = driver.text(Common::Begin);
    for _ in 0..60 {
        driver.harness.key_press(egui::Key::Tab);
        driver.settle();
        if driver
            .harness
            .get_by_role_and_label(Role::Button, &begin)
            .is_focused()
        {
            driver.harness.key_press(egui::Key::Space);
            driver.settle();
            driver.expect_heading(&driver.text(Common::PageSituation));
            return;
        }
    }
    panic!("Tab never reached {begin:?}\n{}", driver.shown());
}
