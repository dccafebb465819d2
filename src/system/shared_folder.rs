//! The folder in which an administrator puts what holds for everyone on this PC, and whether nobody else can write there.

use std::path::{Path, PathBuf};

/// Returns where that folder is, whether it exists or not; `None` where the system does not tell.
#[cfg(unix)]
#[must_use]
pub fn shared_folder() -> Option<PathBuf> {
    Some(PathBuf::from("/etc/teleklaar"))
}

/// Returns where that folder is, whether it exists or not; `None` where the system does not tell.
#[cfg(windows)]
#[must_use]
pub fn shared_folder() -> Option<PathBuf> {
    let data = super::windows::api::folders::program_data()?;
    Some(data.join("Teleklaar"))
}

/// Tells whether only an administrator can write a file: neither it nor a folder above it can be changed, exchanged or
/// taken away by anyone else, and none of them is a link that leads elsewhere. What cannot be told counts as a no.
#[must_use]
pub fn only_administrator_writes(file: &Path) -> bool {
    file.is_absolute()
        && file
            .ancestors()
            .enumerate()
            .all(|(height, path)| is_protected(path, height))
}

/// Everything belongs to root, and nobody else may write there.
#[cfg(unix)]
fn is_protected(path: &Path, _height: usize) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    path.symlink_metadata().is_ok_and(|metadata| {
        is_administrators(metadata.uid(), metadata.mode(), metadata.is_symlink())
    })
}

#[cfg(unix)]
fn is_administrators(owner: u32, mode: u32, is_link: bool) -> bool {
    const WRITABLE_BY_OTHERS: u32 = 0o022;
    owner == 0 && mode & WRITABLE_BY_OTHERS == 0 && !is_link
}

/// The file and its folder are the administrators' alone; into the folders above others may put things, and no more.
#[cfg(windows)]
fn is_protected(path: &Path, height: usize) -> bool {
    use std::os::windows::fs::MetadataExt as _;

    use super::windows::api::descriptor;
    use super::windows::descriptor::{Role, only_administrators_change};

    /// `FILE_ATTRIBUTE_REPARSE_POINT`: a link, or something else that leads elsewhere.
    const LEADS_ELSEWHERE: u32 = 0x400;
    let role = if height < 2 {
        Role::Itself
    } else {
        Role::Above
    };
    path.symlink_metadata()
        .is_ok_and(|metadata| metadata.file_attributes() & LEADS_ELSEWHERE == 0)
        && descriptor::read(path).is_ok_and(|text| only_administrators_change(&text, role))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn what_others_can_write_or_a_link_is_not_the_administrators() {
        let cases = [
            (0, 0o100_644, false, true),
            (0, 0o40_755, false, true),
            (1000, 0o100_644, false, false),
            (0, 0o100_664, false, false),
            (0, 0o100_646, false, false),
            (0, 0o41_777, false, false),
            (0, 0o120_777, true, false),
        ];
        for (owner, mode, is_link, expected) in cases {
            assert_eq!(
                is_administrators(owner, mode, is_link),
                expected,
                "{owner} {mode:o}"
            );
        }
    }

    #[test]
    fn a_folder_for_temporary_files_is_not_the_administrators() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("policy.teleklaar");
        std::fs::write(&file, "").unwrap();
        // Even where the tests run as the administrator, everybody may write into the folder above.
        #[cfg(unix)]
        {
            let shared = std::os::unix::fs::PermissionsExt::from_mode(0o777);
            std::fs::set_permissions(folder.path(), shared).unwrap();
        }
        assert!(!only_administrator_writes(&file));
    }

    #[test]
    fn a_file_that_is_not_there_or_whose_place_is_unknown_is_nobodys() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!only_administrator_writes(&folder.path().join("missing")));
        assert!(!only_administrator_writes(Path::new("relative.teleklaar")));
    }
}
