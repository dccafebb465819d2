//! Where policies and bulletins are looked for.

use std::path::{Path, PathBuf};

use crate::policy::signed::ENDING;

/// The most signed files that are looked at in one folder.
const MOST_FILES: usize = 200;

/// Where a file was found, in the order in which the places count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// A person brought it.
    Dropped,
    /// Beside the program.
    BesideProgram,
    /// In the system-wide folder, and only an administrator can write there.
    SystemWideProtected,
    /// In the system-wide folder, where others can write too, or nobody can tell.
    SystemWide,
    /// In the person's own configuration folder.
    OwnConfiguration,
    /// In the folder into which finished checklists go.
    DropFolder,
}

/// The folders of one PC. A place that a PC does not have is left out.
#[derive(Clone, Debug)]
pub struct Places {
    /// Where the store keeps what it has taken in.
    pub kept: PathBuf,
    /// The folder of the program.
    pub beside_program: Option<PathBuf>,
    /// The folder for all users of the PC.
    pub system_wide: Option<PathBuf>,
    /// The person's own configuration folder.
    pub own_configuration: Option<PathBuf>,
    /// Tells whether only an administrator can write a file and the folders that it lies in.
    pub only_administrator_writes: fn(&Path) -> bool,
}

impl Places {
    /// The places of this PC.
    #[must_use]
    pub fn this_pc(data_folder: &Path) -> Self {
        let program = std::env::current_exe().ok();
        Self {
            beside_program: program.and_then(|program| program.parent().map(Path::to_owned)),
            system_wide: system_wide(),
            own_configuration: dirs::config_dir().map(|folder| folder.join("teleklaar")),
            only_administrator_writes,
            ..Self::keeping_in(data_folder.join("policy"))
        }
    }

    /// A store that looks nowhere and keeps what a person brings.
    #[must_use]
    pub fn keeping_in(kept: PathBuf) -> Self {
        Self {
            kept,
            beside_program: None,
            system_wide: None,
            own_configuration: None,
            only_administrator_writes: |_| false,
        }
    }

    /// Lists the signed files of the drop folder.
    pub(super) fn files_of_drop_folder(folder: &str) -> Vec<(PathBuf, Origin)> {
        let files = signed_files(Path::new(folder)).into_iter();
        files.map(|file| (file, Origin::DropFolder)).collect()
    }

    /// Lists the signed files of every other place.
    pub(super) fn files(&self) -> Vec<(PathBuf, Origin)> {
        let of = |folder: &Option<PathBuf>| folder.as_deref().map(signed_files).unwrap_or_default();
        let beside = of(&self.beside_program).into_iter();
        let system = of(&self.system_wide).into_iter().map(|file| {
            let origin = if (self.only_administrator_writes)(&file) {
                Origin::SystemWideProtected
            } else {
                Origin::SystemWide
            };
            (file, origin)
        });
        let own = of(&self.own_configuration).into_iter();
        beside
            .map(|file| (file, Origin::BesideProgram))
            .chain(system)
            .chain(own.map(|file| (file, Origin::OwnConfiguration)))
            .collect()
    }
}

/// Lists the files of a folder whose names say that they are signed, in the order of their names.
fn signed_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let named = |path: &PathBuf| {
        let ending = path.extension().and_then(|ending| ending.to_str());
        ending.is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING))
    };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(named)
        .filter(|path| path.is_file())
        .take(MOST_FILES)
        .collect();
    files.sort_unstable();
    files
}

#[cfg(unix)]
#[expect(
    clippy::unnecessary_wraps,
    reason = "another system may not say where its folder for all users is"
)]
fn system_wide() -> Option<PathBuf> {
    Some(PathBuf::from("/etc/teleklaar"))
}

#[cfg(windows)]
#[expect(
    clippy::disallowed_methods,
    reason = "only the environment says where Windows keeps the folder for all users"
)]
fn system_wide() -> Option<PathBuf> {
    std::env::var_os("ProgramData").map(|folder| PathBuf::from(folder).join("Teleklaar"))
}

/// Tells whether only the administrator can write a file: it and every folder above it belong to root, nobody else may write
/// there, and none of them is a link that leads elsewhere.
#[cfg(unix)]
fn only_administrator_writes(file: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    file.is_absolute()
        && file.ancestors().all(|path| {
            path.symlink_metadata().is_ok_and(|metadata| {
                is_administrators(metadata.uid(), metadata.mode(), metadata.is_symlink())
            })
        })
}

#[cfg(unix)]
fn is_administrators(owner: u32, mode: u32, is_link: bool) -> bool {
    const WRITABLE_BY_OTHERS: u32 = 0o022;
    owner == 0 && mode & WRITABLE_BY_OTHERS == 0 && !is_link
}

/// Access lists are not read here: nobody can tell, so the key is compared as everywhere else.
#[cfg(not(unix))]
fn only_administrator_writes(_: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_with_the_ending_are_found_in_the_order_of_their_names() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b.teleklaar", "a.TELEKLAAR", "c.toml", "teleklaar"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        std::fs::create_dir(folder.path().join("d.teleklaar")).unwrap();
        let found: Vec<_> = signed_files(folder.path())
            .iter()
            .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
            .collect();
        assert_eq!(found, ["a.TELEKLAAR", "b.teleklaar"]);
        assert_eq!(
            signed_files(&folder.path().join("missing")),
            Vec::<PathBuf>::new()
        );
    }

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

    #[cfg(unix)]
    #[test]
    fn a_folder_for_temporary_files_is_not_the_administrators() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("policy.teleklaar");
        std::fs::write(&file, "").unwrap();
        // Even where the tests run as the administrator, everybody may write into the folder above.
        let shared = std::os::unix::fs::PermissionsExt::from_mode(0o777);
        std::fs::set_permissions(folder.path(), shared).unwrap();
        assert!(!only_administrator_writes(&file));
        assert!(!only_administrator_writes(Path::new("relative.teleklaar")));
    }
}
