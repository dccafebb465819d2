//! Where policies and bulletins are looked for.

use std::path::{Path, PathBuf};

use crate::policy::signed::is_named_signed;
use crate::system::shared_folder::{only_administrator_writes, shared_folder};

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
            system_wide: shared_folder(),
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
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| is_named_signed(path))
        .filter(|path| path.is_file())
        .take(MOST_FILES)
        .collect();
    files.sort_unstable();
    files
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
}
