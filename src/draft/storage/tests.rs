use super::*;

fn open(folder: &Path) -> (Storage, Draft, Option<PathBuf>) {
    match Storage::open(folder).unwrap() {
        Opened::Ready {
            storage,
            draft,
            set_aside,
        } => (storage, *draft, set_aside),
        Opened::OpenElsewhere => panic!("the folder is open elsewhere"),
    }
}

fn filled_in() -> Draft {
    Draft {
        room_measures: "deur dicht".to_owned(),
        ..Draft::default()
    }
}

#[test]
fn what_was_saved_is_there_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    {
        let (storage, draft, set_aside) = open(folder.path());
        assert!(draft.is_empty());
        assert_eq!(set_aside, None);
        storage.save(&Draft::default());
        storage.save(&filled_in());
        assert_eq!(storage.wait(), Ok(()));
    }
    let (_storage, draft, _) = open(folder.path());
    assert_eq!(draft, filled_in());
}

#[test]
fn a_second_window_is_told_and_touches_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (storage, _, _) = open(folder.path());
    assert!(matches!(
        Storage::open(folder.path()).unwrap(),
        Opened::OpenElsewhere
    ));
    drop(storage);
    assert!(matches!(
        Storage::open(folder.path()).unwrap(),
        Opened::Ready { .. }
    ));
}

#[test]
fn a_draft_that_cannot_be_read_is_set_aside_and_kept() {
    let newer = serde_json::to_string(&Draft {
        format: FORMAT + 1,
        ..Draft::default()
    })
    .unwrap();
    for (number, content) in [
        &b"{ half"[..],
        b"",
        b"\xff\xfe",
        newer.as_bytes(),
        b"{\"format\":1,\"colour\":2}",
    ]
    .into_iter()
    .enumerate()
    {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(DRAFT), content).unwrap();
        let (_storage, draft, set_aside) = open(folder.path());
        assert!(draft.is_empty(), "case {number}");
        let kept = set_aside.unwrap();
        assert_eq!(fs::read(kept).unwrap(), content, "case {number}");
    }
}

#[test]
fn a_failed_save_is_reported_and_the_next_one_can_succeed() {
    let folder = tempfile::tempdir().unwrap();
    let (storage, _, _) = open(folder.path());
    // A folder under the draft's name cannot be replaced by a file.
    fs::create_dir_all(folder.path().join(DRAFT).join("inside")).unwrap();
    storage.save(&filled_in());
    assert!(storage.wait().is_err());
    fs::remove_dir_all(folder.path().join(DRAFT)).unwrap();
    storage.save(&filled_in());
    assert_eq!(storage.wait(), Ok(()));
}

#[test]
fn remove_everything_leaves_no_draft_no_copy_and_nothing_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(DRAFT), "damaged").unwrap();
    let (storage, _, _) = open(folder.path());
    storage.save(&filled_in());
    storage.keep_as_previous(&filled_in()).unwrap();
    assert_eq!(storage.previous(), Some(filled_in()));
    storage.remove_everything().unwrap();
    let left: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left, [LOCK]);
}
