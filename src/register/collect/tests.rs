//! Collections of folders made in code.

use std::path::Path;
use std::sync::Arc;

use super::super::examination::{FoundFile, Outcome};
use super::super::index::Index;
use super::super::intake::Limits;
use super::super::refusal::Refusal;
use super::*;
use crate::verification::{Reason, Status, TextComparison, samples};

/// A moment long after the files of the test were written.
fn later() -> Timestamp {
    "2100-01-01T00:00:00Z".parse().unwrap()
}

fn job(folder: &Path, index: Option<PathBuf>) -> Job {
    Job {
        sources: Sources::folder(folder),
        index,
        limits: Limits::default(),
        clock: Arc::new(later),
        wake: Arc::new(|| ()),
    }
}

fn collected(job: Job) -> (Progress, Vec<FoundFile>) {
    let (progress, snapshot) = Collection::start(job).unwrap().wait();
    assert_eq!(progress.phase, Phase::Done);
    (progress, snapshot.files)
}

/// A folder with a checklist, its copy, an altered one, text, and an archive that is none.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    let (signed, altered) = (samples::signed(), samples::altered());
    std::fs::create_dir(folder.path().join("sub")).unwrap();
    write("a.pdf", &signed);
    write("sub/copy.pdf", &signed);
    write("b.pdf", &altered);
    write("c.txt", b"text");
    write("d.zip", b"no archive");
    folder
}

fn places(file: &FoundFile) -> Vec<String> {
    let name = |place: &super::super::line::Place| place.file.display().to_string();
    file.places.iter().map(name).collect()
}

#[test]
fn every_file_is_listed_once_with_its_copies_and_what_it_is() {
    let folder = folder();
    let (progress, files) = collected(job(folder.path(), None));
    assert_eq!((progress.files, progress.looked_at), (5, 5));
    assert_eq!((progress.to_compare, progress.compared), (1, 1));
    let [valid, altered, archive] = files.as_slice() else {
        panic!("{files:?}")
    };
    assert_eq!(places(valid), ["a.pdf", "sub/copy.pdf"]);
    let Outcome::Examined(examination) = &valid.outcome else {
        panic!("{valid:?}")
    };
    assert_eq!(examination.examined.text, TextComparison::Same);
    assert!(examination.checklist.is_some());
    let Outcome::Examined(examination) = &altered.outcome else {
        panic!("{altered:?}")
    };
    assert_ne!(examination.examined.status(), Status::Valid);
    assert!(!examination.examined.reasons.contains(&Reason::ProgramFault));
    assert_eq!(archive.outcome, Outcome::Refused(Refusal::DamagedArchive));
}

#[test]
fn an_unchanged_folder_is_not_read_again_and_gives_the_same() {
    let (folder, data) = (folder(), tempfile::tempdir().unwrap());
    let index = Index::path(data.path(), folder.path());
    let (first, found) = collected(job(folder.path(), Some(index.clone())));
    assert_eq!((first.unchanged, first.index), (0, IndexUse::Kept));
    let (again, found_again) = collected(job(folder.path(), Some(index.clone())));
    assert_eq!((again.unchanged, again.to_compare), (5, 0));
    assert_eq!(found_again, found);
    std::fs::write(folder.path().join("new.pdf"), b"%PDF").unwrap();
    std::fs::remove_file(folder.path().join("b.pdf")).unwrap();
    let (third, found) = collected(job(folder.path(), Some(index.clone())));
    assert_eq!((third.files, third.unchanged), (5, 4));
    assert_eq!(found.len(), 3);
    Index::forget(&index);
    let (fourth, found_anew) = collected(job(folder.path(), Some(index)));
    assert_eq!(fourth.unchanged, 0);
    assert_eq!(found_anew, found);
}

#[test]
fn a_file_that_is_just_being_written_is_read_again_the_next_time() {
    let (folder, data) = (folder(), tempfile::tempdir().unwrap());
    let index = Index::path(data.path(), folder.path());
    for _ in 0..2 {
        let mut job = job(folder.path(), Some(index.clone()));
        job.clock = Arc::new(|| "2000-01-01T00:00:00Z".parse().unwrap());
        assert_eq!(collected(job).0.unchanged, 0);
    }
}

#[test]
fn without_a_place_for_the_index_everything_works_and_says_so() {
    let folder = folder();
    let index = folder.path().join("c.txt").join("index.sqlite");
    let (progress, files) = collected(job(folder.path(), Some(index)));
    assert_eq!(progress.index, IndexUse::Unusable);
    assert_eq!(files.len(), 3);
}

#[test]
fn a_folder_that_cannot_be_read_is_a_line_and_forgets_nothing() {
    let (folder, data) = (folder(), tempfile::tempdir().unwrap());
    let index = data.path().join("index.sqlite");
    collected(job(folder.path(), Some(index.clone())));
    let away = folder.path().join("missing");
    let (_, files) = collected(job(&away, Some(index.clone())));
    assert_eq!(files[0].outcome, Outcome::Refused(Refusal::NotRead));
    assert_eq!(places(&files[0]), [away.display().to_string()]);
    assert_eq!(collected(job(folder.path(), Some(index))).0.unchanged, 5);
}

#[test]
fn what_was_found_before_it_was_stopped_is_kept_and_not_read_again() {
    let (folder, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for number in 0..600 {
        let path = folder.path().join(format!("{number}.pdf"));
        std::fs::write(path, number.to_string()).unwrap();
    }
    let index = data.path().join("index.sqlite");
    let (sender, receiver) = std::sync::mpsc::sync_channel(1000);
    let mut stopped = job(folder.path(), Some(index.clone()));
    stopped.wake = Arc::new(move || {
        sender.send(()).ok();
    });
    let collection = Collection::start(stopped).unwrap();
    // The end of the walk, and the first batch.
    for _ in 0..2 {
        receiver.recv().unwrap();
    }
    collection.cancel();
    let (first, snapshot) = collection.wait();
    assert!(first.looked_at > 0);
    assert_eq!(snapshot.files.len(), first.looked_at);
    let (again, files) = collected(job(folder.path(), Some(index)));
    assert_eq!(again.unchanged, first.looked_at);
    assert_eq!((again.looked_at, files.len()), (600, 600));
}

#[test]
fn what_was_cancelled_says_so() {
    let folder = folder();
    let collection = Collection::start(job(folder.path(), None)).unwrap();
    collection.cancel();
    let (progress, _) = collection.wait();
    assert!(matches!(progress.phase, Phase::Cancelled | Phase::Done));
}
