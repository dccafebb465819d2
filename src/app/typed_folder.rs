//! A folder as a person types it: `~` for the own folder, and a sentence where it leads nowhere.

use std::path::{Path, PathBuf};

use crate::text::Texts;
use crate::text::ids::Sign;

/// Why a typed folder cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FolderProblem {
    /// It does not say from where: such a folder would lie wherever the program was started.
    Relative,
    /// There is no such folder.
    Missing,
}

impl FolderProblem {
    /// Says what is wrong and what to do.
    #[must_use]
    pub fn sentence(self, texts: &Texts) -> String {
        texts.get(match self {
            Self::Relative => Sign::FolderRelative,
            Self::Missing => Sign::FolderMissing,
        })
    }
}

/// Reads a typed folder; `home` is what `~` stands for.
///
/// # Errors
/// See [`FolderProblem`].
pub fn read(typed: &str, home: &Path) -> Result<PathBuf, FolderProblem> {
    let typed = Path::new(typed.trim());
    let folder = match typed.strip_prefix("~") {
        Ok(below) => home.join(below),
        Err(_) => typed.to_owned(),
    };
    if !folder.is_absolute() {
        return Err(FolderProblem::Relative);
    }
    if folder.is_dir() {
        Ok(folder)
    } else {
        Err(FolderProblem::Missing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_read_as_it_is_meant_or_refused_with_the_reason() {
        let home = tempfile::tempdir().unwrap();
        let below = home.path().join("Documenten");
        std::fs::create_dir(&below).unwrap();
        std::fs::write(home.path().join("bestand"), "").unwrap();
        let absolute = below.display().to_string();
        let cases = [
            ("~", Ok(home.path().to_owned())),
            ("~/Documenten", Ok(below.clone())),
            (absolute.as_str(), Ok(below.clone())),
            ("  ~/Documenten ", Ok(below.clone())),
            ("Documenten", Err(FolderProblem::Relative)),
            ("./Documenten", Err(FolderProblem::Relative)),
            ("~/Weg", Err(FolderProblem::Missing)),
            ("~/bestand", Err(FolderProblem::Missing)),
        ];
        for (typed, expected) in cases {
            assert_eq!(read(typed, home.path()), expected, "{typed}");
        }
    }
}
