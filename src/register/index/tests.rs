use super::super::examination::BroughtMember;
use super::super::refusal::Refusal;
use super::*;

fn stamp(size: u64) -> Stamp {
    Stamp {
        size,
        modified: 1,
        changed: 2,
    }
}

fn file(name: &str) -> (FileOnDisk, Brought) {
    let on_disk = FileOnDisk {
        path: PathBuf::from("folder").join(name),
        place: PathBuf::from(name),
        stamp: stamp(8),
    };
    let examination = Arc::new(Examination::of(b"%PDF-1.7"));
    let members = vec![
        BroughtMember {
            inside: vec!["a.pdf".to_owned()],
            outcome: Ok(([7; 32], examination)),
        },
        BroughtMember {
            inside: Vec::new(),
            outcome: Err(Refusal::Encrypted),
        },
    ];
    let brought = Brought {
        file: PathBuf::from(name),
        members,
    };
    (on_disk, brought)
}

#[test]
fn what_was_kept_is_known_after_opening_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = Index::path(folder.path(), Path::new("checklists"));
    let mut index = Index::open(&path).unwrap();
    index
        .keep(&[file("a.zip"), file("b.zip")], |_| true)
        .unwrap();
    let text = TextComparison::Same;
    index.keep_texts(&[([7; 32], text)]).unwrap();
    drop(index);
    let mut index = Index::open(&path).unwrap();
    let known = index.known().unwrap();
    assert_eq!(known.files.len(), 2);
    let (kept, members) = &known.files[b"a.zip".as_slice()];
    assert_eq!(*kept, stamp(8));
    assert_eq!(members[0].outcome, Ok([7; 32]));
    assert_eq!(members[1].outcome, Err(Refusal::Encrypted));
    let examination = &known.results[&[7; 32]];
    assert_eq!(examination.examined.text, text);
    index.keep_only(&[b"a.zip".to_vec()], &[[7; 32]]).unwrap();
    let known = index.known().unwrap();
    assert_eq!((known.files.len(), known.results.len()), (1, 0));
}

#[test]
fn a_damaged_foreign_or_older_index_is_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("index.sqlite");
    let older = |path: &Path| {
        drop(Index::open(path).unwrap());
        let connection = Connection::open(path).unwrap();
        connection
            .execute("UPDATE program SET name = '0'", [])
            .unwrap();
    };
    let spoil: [&dyn Fn(&Path); 3] = [
        &|path| std::fs::write(path, b"no database").unwrap(),
        &|path| {
            let other = Connection::open(path).unwrap();
            other.execute_batch("CREATE TABLE x (y)").unwrap();
        },
        &older,
    ];
    for (round, spoil) in spoil.into_iter().enumerate() {
        Index::forget(&path);
        spoil(&path);
        let mut index = Index::open(&path).unwrap();
        assert!(index.known().unwrap().files.is_empty(), "round {round}");
        index.keep(&[file("a.zip")], |_| true).unwrap();
    }
}

#[test]
fn where_nothing_can_be_written_there_is_no_index_and_no_panic() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, b"").unwrap();
    assert!(Index::open(&file.join("index.sqlite")).is_err());
}

#[cfg(unix)]
#[test]
fn the_index_is_closed_to_everybody_else() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("index.sqlite");
    let index = Index::open(&path).unwrap();
    let mode = std::fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    drop(index);
}
