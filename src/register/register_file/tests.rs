use super::super::decision::{Comparison, What};
use super::super::samples::{decision, keeper, signer, vouched, withdrawn};
use super::*;
use crate::signing::randomness::{Dry, KnownBytes};
use crate::verification::SignerRole;

fn writer(seed: u8) -> WriterId {
    let folder = tempfile::tempdir().unwrap();
    WriterId::of_this_pc(folder.path(), &mut KnownBytes(seed)).unwrap()
}

#[test]
fn what_was_added_is_read_and_the_own_file_alone_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let [mine, theirs] = [1, 2].map(|seed| RegisterPlace::shared(folder.path(), &writer(seed)));
    mine.add(vouched(1, &signer(1))).unwrap();
    let before = std::fs::read(mine.own_path()).unwrap();
    theirs.add(vouched(2, &signer(2))).unwrap();
    theirs.add(withdrawn(3, &signer(1))).unwrap();
    assert_eq!(std::fs::read(mine.own_path()).unwrap(), before);
    let read = mine.read().unwrap();
    assert_eq!(read, theirs.read().unwrap());
    assert_eq!(read.vouching(&signer(1), SignerRole::Checklists), None);
    let vouching = read.vouching(&signer(2), SignerRole::Checklists).unwrap();
    assert_eq!(vouching.compared, Comparison::Telephone);
}

#[test]
fn two_windows_of_one_person_do_not_undo_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let places = [1, 1].map(|seed| RegisterPlace::shared(folder.path(), &writer(seed)));
    std::thread::scope(|scope| {
        for (window, place) in places.iter().enumerate() {
            let first = i64::try_from(window).unwrap() * 100;
            std::thread::Builder::new()
                .spawn_scoped(scope, move || {
                    for second in first..first + 20 {
                        place.add(vouched(second, &signer(1))).unwrap();
                    }
                })
                .unwrap();
        }
    });
    assert_eq!(places[0].read().unwrap().all().len(), 40);
}

#[test]
fn a_register_that_is_not_there_holds_nothing_and_a_damaged_one_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let place = RegisterPlace::shared(&folder.path().join("new"), &writer(1));
    assert_eq!(place.read().unwrap(), Decisions::default());
    place.add(vouched(1, &signer(1))).unwrap();
    let other = place.folder().join("other.register.json");
    std::fs::write(&other, b"{").unwrap();
    let error = place.read().unwrap_err();
    assert_eq!(error.path, other);
    assert!(
        matches!(error.problem, RegisterProblem::Form(_)),
        "{error:?}"
    );
    // The own file still takes decisions.
    place.add(withdrawn(2, &signer(1))).unwrap();
    let alone = RegisterPlace::file(&place.own_path());
    assert_eq!(alone.read().unwrap().all().len(), 2);
}

#[test]
fn a_single_file_that_is_missing_is_refused_when_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let place = RegisterPlace::file(&folder.path().join("r.json"));
    let error = place.read().unwrap_err();
    assert!(
        matches!(&error.problem, RegisterProblem::Refused(error) if error.kind() == io::ErrorKind::NotFound),
        "{error:?}"
    );
}

#[test]
fn erasing_goes_through_everybodys_files() {
    let folder = tempfile::tempdir().unwrap();
    let places = [1, 2].map(|seed| RegisterPlace::shared(folder.path(), &writer(seed)));
    for (second, place) in (1..).zip(&places) {
        let note = What::Noted {
            line: "line".to_owned(),
            text: "note".to_owned(),
        };
        place.add(decision(second, note)).unwrap();
        place.add(vouched(second + 10, &signer(1))).unwrap();
    }
    let without_notes = |decision: &Decision| match decision.what {
        What::Noted { .. } => None,
        _ => Some(decision.clone()),
    };
    for place in &places {
        place.erase(without_notes).unwrap();
        assert_eq!(place.read().unwrap().all().len(), 2);
    }
}

#[test]
fn a_writer_keeps_its_id_and_without_randomness_there_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let first = WriterId::of_this_pc(folder.path(), &mut KnownBytes(1)).unwrap();
    let again = WriterId::of_this_pc(folder.path(), &mut KnownBytes(9)).unwrap();
    assert_eq!(first, again);
    let other = tempfile::tempdir().unwrap();
    let error = WriterId::of_this_pc(other.path(), &mut Dry).unwrap_err();
    assert!(matches!(error.problem, RegisterProblem::NoRandomness));
    let moment = "2026-11-22T10:00:00+01:00[Europe/Brussels]"
        .parse()
        .unwrap();
    let what = What::RetentionSet { months: 1 };
    assert!(Decision::new(what, &keeper(), &moment, &mut Dry).is_err());
}
