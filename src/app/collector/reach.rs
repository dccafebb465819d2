//! A folder on a network drive can be out of reach for a while. It is not empty then: what was known stays in sight, and
//! nothing is decided, signed or exported until it is back.

use std::path::{Path, PathBuf};

use super::Collector;
use crate::register::collect::Sources;
use crate::register::register_file::{RegisterError, RegisterProblem};
use crate::text::Texts;
use crate::text::ids::CollectorSource;

/// Returns the folder of these sources when it cannot be listed now.
#[must_use]
pub fn out_of_reach(sources: &Sources) -> Option<PathBuf> {
    let folder = sources.folder.as_deref()?;
    std::fs::read_dir(folder)
        .is_err()
        .then(|| folder.to_owned())
}

/// Refuses a shared register whose folder is gone: read as it is, it would say that nobody decided anything.
///
/// # Errors
/// [`RegisterProblem::Refused`] with what the system says of the folder.
pub fn in_reach(shared: &Path) -> Result<(), RegisterError> {
    match std::fs::read_dir(shared) {
        Ok(_) => Ok(()),
        Err(error) => Err(RegisterError {
            path: shared.to_owned(),
            problem: RegisterProblem::Refused(error),
        }),
    }
}

impl Collector {
    /// Looks whether the folder can be reached, and keeps it for the pages; returns why nothing is done now, as a sentence.
    pub(super) fn not_now(&mut self, texts: &Texts) -> Option<String> {
        self.look_for_folder();
        let unreachable = self.known.unreachable.is_some();
        unreachable.then(|| texts.get(CollectorSource::UnreachableNotNow))
    }

    /// Looks whether the folder can be reached.
    pub(super) fn look_for_folder(&mut self) {
        self.known.unreachable = out_of_reach(&self.work.sources);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::collect::Sources;

    #[test]
    fn a_folder_that_is_gone_is_out_of_reach_and_an_empty_one_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let gone = folder.path().join("gone");
        assert_eq!(out_of_reach(&Sources::folder(folder.path())), None);
        assert_eq!(out_of_reach(&Sources::folder(&gone)), Some(gone));
        assert_eq!(
            out_of_reach(&Sources::default()),
            None,
            "only dropped files"
        );
    }

    #[test]
    fn a_shared_register_whose_folder_is_gone_is_refused_and_not_empty() {
        let folder = tempfile::tempdir().unwrap();
        let gone = folder.path().join("gone");
        let refused = in_reach(&gone).unwrap_err();
        assert_eq!(refused.path, gone);
        assert!(matches!(refused.problem, RegisterProblem::Refused(_)));
        assert!(in_reach(folder.path()).is_ok());
    }
}
