//! The window of the Windows program: from the first page to a signed file that verifies, in both languages.

use std::path::PathBuf;

use teleklaar::answers::{Answer, Computer, Place, Printing, Worker};
use teleklaar::control::Control;
use teleklaar::draft::{Draft, Measuring, Page, PasswordCriterion, SignatureDraft, SignatureStyle};
use teleklaar::text::Language;

use super::{WINE, WindowsPc, prefix, program, wine_cache};
use crate::support::{PROGRAM, succeed};

const WALK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/windows/window.py");

/// A draft that was left on the first page, in which every question is answered and nothing is signed.
fn draft(language: Language) -> Draft {
    let yes = |control: Control| (control, Answer::Yes);
    Draft {
        language: Some(language),
        page: Page::Welcome,
        worker: Worker {
            name: "Prénom Nom".to_owned(),
            role: "assistant social".to_owned(),
            organisation: "CPAS d’exemple".to_owned(),
        },
        place: Some(Place::Home),
        computer: Some(Computer::Employer),
        ksz_access: Some(Answer::No),
        personal_data_on_disk: Some(Answer::No),
        printing: Some(Printing::Never),
        measuring: Measuring::Declare,
        answers: Control::all().map(yes).collect(),
        criteria: PasswordCriterion::ALL.into_iter().collect(),
        signature: SignatureDraft {
            style: SignatureStyle::Typed,
            ..SignatureDraft::default()
        },
        ..Draft::default()
    }
}

#[track_caller]
fn check(language: Language) {
    let pc = WindowsPc::new();
    let data = pc.data_folder();
    std::fs::create_dir_all(&data).unwrap();
    let saved = serde_json::to_vec(&draft(language)).unwrap();
    std::fs::write(data.join("draft.json"), saved).unwrap();
    let documents = documents(&pc);
    for left_over in pdfs(&documents) {
        std::fs::remove_file(left_over).unwrap();
    }
    let picture = format!("windows-{}.png", language.code());
    let picture = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(picture);
    let mut walk = pc.home().command("/usr/bin/python3");
    walk.envs(wine_cache()).arg(WALK);
    walk.args([
        PathBuf::from(WINE),
        program(),
        data,
        documents.clone(),
        picture,
    ]);
    succeed(&mut walk);
    let signed = pdfs(&documents).pop().expect("the walk ends with a file");
    let mut verify = pc.home().command(PROGRAM);
    let verified = verify.arg("verify").arg(&signed).args(["--format", "json"]);
    let verified = String::from_utf8(verified.output().unwrap().stdout).unwrap();
    assert!(verified.contains("\"intact\""), "{verified}");
    std::fs::remove_file(signed).unwrap();
}

/// Where the window puts the file when nothing else is chosen.
fn documents(pc: &WindowsPc) -> PathBuf {
    prefix(pc.home()).join("home")
}

fn pdfs(folder: &PathBuf) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "pdf"))
        .collect()
}

#[test]
fn the_window_leads_to_a_signed_file_in_dutch() {
    check(Language::Nl);
}

#[test]
fn the_window_leads_to_a_signed_file_in_french() {
    check(Language::Fr);
}
