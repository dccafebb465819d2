use super::*;

fn walked(folder: &Path, limits: &Limits) -> Vec<(String, Option<Refusal>)> {
    Walk::new(folder, Path::new(""), limits)
        .map(|walked| match walked {
            Walked::File(file) => (file.place.display().to_string(), None),
            Walked::Refused { place, refusal } => (place.display().to_string(), Some(refusal)),
        })
        .collect()
}

fn named(name: &str, refusal: Option<Refusal>) -> (String, Option<Refusal>) {
    (name.to_owned(), refusal)
}

#[test]
fn files_come_in_the_order_of_their_names_with_folders_among_them() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["c.pdf", "b/z.pdf", "b/a.pdf", "a.pdf"] {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, b"").unwrap();
    }
    let names = ["a.pdf", "b/a.pdf", "b/z.pdf", "c.pdf"].map(|name| named(name, None));
    assert_eq!(walked(folder.path(), &Limits::default()), names);
}

#[test]
fn depth_and_number_are_limited_and_say_so() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("a/b")).unwrap();
    for name in ["a/1.pdf", "a/2.pdf", "a/3.pdf"] {
        std::fs::write(folder.path().join(name), b"").unwrap();
    }
    let limits = Limits {
        folders: 1,
        files: 2,
        ..Limits::default()
    };
    assert_eq!(
        walked(folder.path(), &limits),
        [
            named("a/1.pdf", None),
            named("a/2.pdf", None),
            named("a/3.pdf", Some(Refusal::TooMany)),
        ]
    );
    let limits = Limits {
        folders: 1,
        ..Limits::default()
    };
    assert_eq!(
        walked(folder.path(), &limits).last(),
        Some(&named("a/b", Some(Refusal::TooDeep)))
    );
}

#[test]
fn a_folder_that_is_not_there_is_refused_and_not_empty() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(
        walked(&folder.path().join("missing"), &Limits::default()),
        [named("", Some(Refusal::NotRead))]
    );
}

#[cfg(unix)]
#[test]
fn links_that_lead_out_to_nothing_or_in_a_circle_are_listed_and_not_followed() {
    use std::os::unix::fs::symlink;
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("x.pdf"), b"").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("a.pdf"), b"").unwrap();
    symlink(outside.path(), at("b-out")).unwrap();
    symlink(at("missing"), at("c-nothing")).unwrap();
    symlink(at("d-circle"), at("d-circle")).unwrap();
    symlink(at("a.pdf"), at("e-inside")).unwrap();
    symlink(folder.path(), at("f-self")).unwrap();
    let out = Some(Refusal::LinkLeadsOut);
    assert_eq!(
        walked(folder.path(), &Limits::default()),
        [
            named("a.pdf", None),
            named("b-out", out),
            named("c-nothing", out),
            named("d-circle", out),
        ]
    );
}

#[cfg(unix)]
#[test]
fn a_socket_is_listed_and_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("socket.pdf");
    let socket = std::os::unix::net::UnixListener::bind(&path).unwrap();
    assert_eq!(
        walked(folder.path(), &Limits::default()),
        [named("socket.pdf", Some(Refusal::SpecialFile))]
    );
    drop(socket);
}

#[cfg(unix)]
#[test]
fn a_name_that_is_no_unicode_is_a_file_like_any_other() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = tempfile::tempdir().unwrap();
    let name = std::ffi::OsStr::from_bytes(b"a\xff\n.pdf");
    std::fs::write(folder.path().join(name), b"").unwrap();
    let limits = Limits::default();
    let found: Vec<_> = Walk::new(folder.path(), Path::new(""), &limits).collect();
    let [Walked::File(file)] = found.as_slice() else {
        panic!("{found:?}")
    };
    assert_eq!(file.place, Path::new(name));
}
