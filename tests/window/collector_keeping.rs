//! Keeping and deleting: several people whose period is over, the data of one person, one person erased, and what is left on
//! disk each time.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::ToSpan as _;
use teleklaar::clock;
use teleklaar::register::decision::What;
use teleklaar::register::index::Index;
use teleklaar::register::line::State;
use teleklaar::register::register_file::read_own;
use teleklaar::text::Language;
use teleklaar::text::ids::{
    CollectorKeeping, CollectorNotes, CollectorProgress, CollectorRetention, CollectorText,
    CollectorVouching, Common, RegisterWord,
};
use tempfile::TempDir;

use super::collector::{find_line, introduce, open_folder, vouch, wait_until_done};
use super::collector_folder::{Worker, archive, message};
use super::driver::{Driver, Place};

fn signed(worker: &Worker, on: &str) -> Vec<u8> {
    worker.sign(on, str::to_owned)
}

fn write(folder: &TempDir, name: &str, bytes: &[u8]) {
    std::fs::write(folder.path().join(name), bytes).expect("a file of the folder");
}

fn names_in(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).expect("the folder");
    let mut names: Vec<String> = files
        .map(|file| file.expect("a file").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.sort_unstable();
    names
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|part| part == text.as_bytes())
}

/// Lists the files in a folder, and in those inside it, that hold a text.
fn files_with(folder: &Path, text: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let found = paths.flat_map(|path| {
        if path.is_dir() {
            return files_with(&path, text);
        }
        let bytes = std::fs::read(&path).expect("a file");
        Vec::from_iter(holds(&bytes, text).then_some(path))
    });
    found.collect()
}

fn choose_years(driver: &mut Driver<'_>, years: u32) {
    let count = [("count", years.into())];
    let years = driver.texts.format(CollectorKeeping::Years, &count);
    let question = driver.text(CollectorKeeping::PeriodTitle);
    driver.choose(&question, &years);
}

fn expect_nothing_ticked(driver: &Driver<'_>) {
    let ticks: Vec<_> = driver.harness.query_all_by_role(Role::CheckBox).collect();
    assert_eq!(ticks.len(), 4, "three checklists, and all of them");
    for tick in ticks {
        let toggled = tick.accesskit_node().toggled();
        assert_eq!(toggled, Some(Toggled::False), "{tick:?}");
    }
}

/// Four people: two signed longer ago than a year, one of those again since; one more checklist of that age is in an archive.
fn several_people(folder: &TempDir) {
    let twice = Worker::new("Voornaam Twee");
    write(
        folder,
        "een.pdf",
        &signed(&Worker::new("Voornaam Een"), "2025-01-10"),
    );
    write(folder, "twee.pdf", &signed(&twice, "2025-02-10"));
    write(folder, "twee nieuw.pdf", &signed(&twice, "2026-11-20"));
    let archived = signed(&Worker::new("Prénom Trois"), "2025-03-10");
    write(folder, "trois.zip", &archive(&archived));
    write(
        folder,
        "quatre.pdf",
        &signed(&Worker::new("Prénom Quatre"), "2026-11-19"),
    );
}

/// Ticks everything that is due and asks for its deletion; nothing is deleted before the yes.
fn ask_to_delete(driver: &mut Driver<'_>, count: u32) {
    let count = [("count", count.into())];
    let delete = driver.texts.format(CollectorRetention::Delete, &count);
    driver.press_labelled(&delete);
    driver.expect(&driver.texts.format(CollectorRetention::Sure, &count));
    driver.expect(&driver.text(CollectorRetention::What));
}

#[test]
fn several_people_whose_period_is_over_are_deleted_after_one_question() {
    for language in Language::FOR_PEOPLE {
        let (place, folder) = (Place::new(), TempDir::new().expect("a folder"));
        several_people(&folder);
        let mut driver = open_folder(&place, folder.path(), language, 5);
        introduce(&mut driver, &place);
        for name in ["Voornaam Een", "Voornaam Twee", "Prénom Trois"] {
            find_line(&mut driver, name);
            vouch(&mut driver);
        }
        driver.press(CollectorText::PageKeeping);
        choose_years(&mut driver, 1);
        let due = [("count", 3_u32.into())];
        driver.expect(&driver.texts.format(CollectorKeeping::DueTitle, &due));
        driver.expect("Voornaam Een, OCMW Voorbeeldstad");

        expect_nothing_ticked(&driver);
        driver.tick(CollectorRetention::All);
        ask_to_delete(&mut driver, 3);
        driver.expect(&driver.text(CollectorKeeping::EraseInside));
        driver.expect("trois.zip");
        driver.press(Common::Cancel);
        assert_eq!(names_in(folder.path()).len(), 5);
        ask_to_delete(&mut driver, 3);
        driver.press(CollectorKeeping::EraseYes);
        wait_until_done(&mut driver, 3);
        let deleted = [("count", 2_u32.into())];
        driver.expect(&driver.texts.format(CollectorRetention::Deleted, &deleted));
        driver.expect(&driver.text(CollectorRetention::Left));
        driver.expect("trois.zip");
        expect_left_after_deletion(&mut driver, &place, &folder);
    }
}

/// Whoever has no checklist any more is gone from index and register, but for the roster; of all others everything is there.
fn expect_left_after_deletion(driver: &mut Driver<'_>, place: &Place, folder: &TempDir) {
    let names = names_in(folder.path());
    assert_eq!(names, ["quatre.pdf", "trois.zip", "twee nieuw.pdf"]);
    let decisions = read_own(place.data.path(), folder.path()).expect("the register");
    // All of one moment here, so in no order.
    let vouched: BTreeSet<&str> = decisions
        .all()
        .iter()
        .filter_map(|one| match &one.what {
            What::Vouched { signer, .. } => Some(signer.name.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(vouched, ["Prénom Trois", "Voornaam Twee"].into());
    assert_eq!(decisions.roster().len(), 4);
    assert_eq!(decisions.retention_months(), Some(12));
    let index = std::fs::read(Index::path(place.data.path(), folder.path())).expect("the index");
    assert!(holds(&index, "Voornaam Twee") && holds(&index, "Prénom Trois"));
    assert!(!holds(&index, "Voornaam Een") && !holds(&index, "een.pdf"));
    find_line(driver, "Voornaam Een");
    driver.expect(&driver.text(RegisterWord::StateSentence(State::NotHandedIn)));
    find_line(driver, "Prénom Trois");
    driver.expect(&driver.text(CollectorVouching::WithdrawTitle));
}

#[test]
fn a_person_gets_all_data_as_a_file_and_is_erased_to_the_last_byte() {
    for language in Language::FOR_PEOPLE {
        let (mut place, folder) = (Place::new(), TempDir::new().expect("a folder"));
        // What was written a moment ago may change again, and is known again only later.
        place.now = clock::now().saturating_add(1.hour());
        let [first, second] =
            ["2026-11-20", "2026-11-18"].map(|day| signed(&Worker::new("Voornaam Een"), day));
        write(&folder, "een.pdf", &first);
        write(&folder, "mail.eml", message(&second).as_bytes());
        write(
            &folder,
            "twee.pdf",
            &signed(&Worker::new("Voornaam Twee"), "2026-11-19"),
        );
        let mut driver = open_folder(&place, folder.path(), language, 3);
        introduce(&mut driver, &place);
        find_line(&mut driver, "Voornaam Een");
        vouch(&mut driver);
        driver.fill(CollectorNotes::New, "Werkt op dinsdag thuis.");
        driver.press(CollectorNotes::Add);
        expect_data_of_one_person(&mut driver, &place);

        driver.press(CollectorKeeping::EraseTitle);
        driver.expect(&driver.text(CollectorKeeping::EraseInside));
        driver.expect("mail.eml");
        let count = [("count", 1_u32.into())];
        let files = driver.texts.format(CollectorKeeping::EraseFiles, &count);
        driver
            .harness
            .get_by_role_and_label(Role::CheckBox, &files)
            .click_accesskit();
        driver.settle();
        driver.press(CollectorKeeping::EraseButton);
        driver.press(Common::Cancel);
        assert_eq!(names_in(folder.path()).len(), 3);
        driver.press(CollectorKeeping::EraseButton);
        driver.press(CollectorKeeping::EraseYes);
        driver.expect(&driver.text(CollectorKeeping::Erased));
        wait_until_done(&mut driver, 2);
        assert_eq!(names_in(folder.path()), ["mail.eml", "twee.pdf"]);

        // What was to be taken out by hand is taken out.
        std::fs::remove_file(folder.path().join("mail.eml")).expect("the mail goes");
        driver.press(CollectorProgress::Again);
        wait_until_done(&mut driver, 1);
        let own = files_with(place.data.path(), "Voornaam Een");
        assert!(own.is_empty(), "{own:?}");
        assert!(!files_with(place.data.path(), "Voornaam Twee").is_empty());
    }
}

/// The file has both PCs, the note and the own row of the roster; of nobody else anything.
fn expect_data_of_one_person(driver: &mut Driver<'_>, place: &Place) {
    driver.press(CollectorKeeping::PersonExport);
    let name = [("name", "Voornaam Een".into())];
    let name = driver.texts.format(CollectorKeeping::PersonFileName, &name);
    let file = place.documents.path().join(format!("{name}.json"));
    let shown = [("path", file.display().to_string().into())];
    driver.expect(
        &driver
            .texts
            .format(CollectorKeeping::PersonExported, &shown),
    );
    let data = std::fs::read_to_string(file).expect("the person's data");
    for own in [
        "een.pdf",
        "mail.eml",
        "Werkt op dinsdag thuis.",
        "een@example.be",
    ] {
        assert!(data.contains(own), "{own} is missing in {data}");
    }
    assert!(!data.contains("Voornaam Twee"), "{data}");
    assert!(!data.contains("Voornaam Acht"), "{data}");
}
