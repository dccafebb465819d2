//! What goes wrong is told to IT by its kind alone: no path, no name, nothing that was typed.

use std::sync::Mutex;

use ::log::{LevelFilter, Log, Metadata, Record};
use teleklaar::text::Language;
use teleklaar::text::ids::{Done, Sign, Welcome};

use super::driver::{Driver, Place};
use super::walk::{fill_in_worker, walk_to_sign};

/// Keeps every line that this program logs during the tests.
struct Kept(Mutex<Vec<String>>);

static KEPT: Kept = Kept(Mutex::new(Vec::new()));

impl Log for Kept {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("teleklaar")
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            let line = record.args().to_string();
            self.0.lock().expect("the lines").push(line);
        }
    }

    fn flush(&self) {}
}

/// Lets nothing be written in a folder: it becomes a file.
fn take_away(folder: &std::path::Path) {
    std::fs::remove_dir_all(folder).expect("the folder removed");
    std::fs::write(folder, "").expect("a file in its place");
}

#[test]
fn what_cannot_be_written_or_opened_names_no_path_and_no_person() {
    ::log::set_logger(&KEPT).expect("no other logger");
    ::log::set_max_level(LevelFilter::Info);
    let mut place = Place::new();
    place.opens_nothing = Some(std::io::ErrorKind::NotFound);
    let mut driver = Driver::open(&place, Language::Nl);
    walk_to_sign(&mut driver);
    fill_in_worker(&mut driver);
    driver.press(Sign::Button);
    let done = driver.text(Done::Heading);
    driver.wait_for("the signature", |driver| driver.shows(&done));
    driver.press(Done::MailButton);
    driver.harness.state().wait_until_saved();
    // Now neither the documents' folder nor the draft's takes a file.
    take_away(place.documents.path());
    driver.press(Done::ReminderButton);
    std::fs::create_dir_all(place.data.path().join("draft-previous.json").join("inside"))
        .expect("a folder under the file's name");
    std::fs::remove_file(place.data.path().join("draft.json")).expect("the draft removed");
    std::fs::create_dir_all(place.data.path().join("draft.json").join("inside"))
        .expect("a folder under the file's name");
    driver.press(Done::AnewButton);
    driver.expect(&driver.text(Welcome::NotStartedAnew));
    driver.harness.state().wait_until_saved();

    let lines = KEPT.0.lock().expect("the lines").clone();
    for said in [
        "a file could not be opened",
        "a file could not be written",
        "the draft could not be put aside",
        "a draft could not be saved",
    ] {
        assert!(
            lines.iter().any(|line| line.contains(said)),
            "{said}: {lines:?}"
        );
    }
    let folders = [place.documents.path(), place.data.path()];
    let told = folders.map(|folder| folder.display().to_string());
    for line in &lines {
        for private in told
            .iter()
            .map(String::as_str)
            .chain(["Prénom", "OCMW Voorbeeld"])
        {
            assert!(!line.contains(private), "{line}");
        }
    }
}
