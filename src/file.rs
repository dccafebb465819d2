//! Files that appear whole or not at all: a temporary file beside the target, flushed, then renamed.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// What happens when the file is already there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and writing fails with [`io::ErrorKind::AlreadyExists`].
    Keep,
    /// It is replaced.
    Replace,
}

/// Who may read the new file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// The owner alone: keys and drafts.
    Owner,
    /// Whoever the system's own mask lets read a new file, so that a team lead can read a PDF in a shared folder.
    AsTheSystemSays,
}

/// Writes a file whole or not at all.
///
/// # Errors
/// When the folder cannot be written, or the file is there and is to be kept, or what is to be replaced is a device, a pipe
/// or a link ([`io::ErrorKind::InvalidInput`]).
pub fn write_whole(
    path: &Path,
    bytes: &[u8],
    existing: Existing,
    readers: Readers,
) -> io::Result<()> {
    let is_special = path
        .symlink_metadata()
        .is_ok_and(|found| !found.is_file() && !found.is_dir());
    if existing == Existing::Replace && is_special {
        // A device would be gone, and a link no longer lead where it led.
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut file = match readers {
        Readers::Owner => tempfile::NamedTempFile::new_in(folder)?,
        Readers::AsTheSystemSays => as_the_system_says().tempfile_in(folder)?,
    };
    file.write_all(bytes)?;
    file.flush()?;
    file.as_file().sync_all()?;
    match existing {
        Existing::Replace => file.persist(path),
        Existing::Keep => file.persist_noclobber(path),
    }
    .map_err(|error| error.error)?;
    Ok(())
}

/// A new file as any program makes it; `tempfile` alone keeps it to its owner.
#[cfg(unix)]
fn as_the_system_says() -> tempfile::Builder<'static, 'static> {
    use std::os::unix::fs::PermissionsExt as _;
    let mut builder = tempfile::Builder::new();
    builder.permissions(std::fs::Permissions::from_mode(0o666));
    builder
}

#[cfg(not(unix))]
fn as_the_system_says() -> tempfile::Builder<'static, 'static> {
    tempfile::Builder::new()
}

/// Returns the first free path for a name in a folder: `name.ext`, then `name (2).ext` and so on.
#[must_use]
pub fn free_path(folder: &Path, name: &str, ending: &str) -> PathBuf {
    let name = safe_name(name);
    let first = folder.join(format!("{name}.{ending}"));
    if !first.exists() {
        return first;
    }
    (2..10_000_u32)
        .map(|number| folder.join(format!("{name} ({number}).{ending}")))
        .find(|path| !path.exists())
        .unwrap_or(first)
}

/// Returns the name without what a file system may refuse: separators, reserved signs, control characters, length.
#[must_use]
pub fn safe_name(name: &str) -> String {
    let allowed = |character: char| {
        let reserved = matches!(
            character,
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|'
        );
        if reserved || character.is_control() {
            '-'
        } else {
            character
        }
    };
    let mut safe = String::new();
    for character in name.chars().map(allowed) {
        // File systems count bytes: 255 at most, of which ending and number take some.
        if safe.len() + character.len_utf8() > 150 {
            break;
        }
        safe.push(character);
    }
    safe.trim_matches(['.', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_to_be_kept_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        write_whole(&path, b"first", Existing::Keep, Readers::AsTheSystemSays).unwrap();
        let refused =
            write_whole(&path, b"second", Existing::Keep, Readers::AsTheSystemSays).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read(&path).unwrap(), b"first");
        write_whole(&path, b"third", Existing::Replace, Readers::AsTheSystemSays).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"third");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_replaced_and_what_it_leads_to_stays() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("a.pdf"), folder.path().join("b.pdf"));
        std::fs::write(&file, b"kept").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        for existing in [Existing::Keep, Existing::Replace] {
            assert!(write_whole(&link, b"new", existing, Readers::AsTheSystemSays).is_err());
            assert!(link.is_symlink());
            assert_eq!(std::fs::read(&file).unwrap(), b"kept");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_file_for_its_owner_is_closed_to_everybody_else() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("draft.json");
        write_whole(&path, b"{}", Existing::Keep, Readers::Owner).unwrap();
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn nothing_is_left_behind_where_a_file_cannot_be_written() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("missing").join("a.pdf");
        let refused = write_whole(
            &missing,
            b"bytes",
            Existing::Replace,
            Readers::AsTheSystemSays,
        )
        .unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::NotFound);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn the_next_free_name_is_counted_up() {
        let folder = tempfile::tempdir().unwrap();
        let first = free_path(folder.path(), "Checklist Voornaam Naam", "pdf");
        assert_eq!(first.file_name().unwrap(), "Checklist Voornaam Naam.pdf");
        std::fs::write(&first, b"").unwrap();
        let second = free_path(folder.path(), "Checklist Voornaam Naam", "pdf");
        assert_eq!(
            second.file_name().unwrap(),
            "Checklist Voornaam Naam (2).pdf"
        );
    }

    #[test]
    fn a_name_becomes_one_that_every_file_system_takes() {
        let cases = [
            ("Prénom Nom", "Prénom Nom"),
            ("a/b\\c:d*e?", "a-b-c-d-e-"),
            ("..", ""),
            ("naam\n", "naam-"),
        ];
        for (name, expected) in cases {
            assert_eq!(safe_name(name), expected);
        }
        assert!(safe_name(&"é".repeat(200)).len() <= 150);
    }
}
