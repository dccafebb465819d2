//! What came of a file that was brought or found, for the page that says it.

use std::path::PathBuf;

use crate::app::dropped::may_hold_rules;
use crate::policy::Refusal;
use crate::policy::store::{Contents, Refused};
use crate::register::intake::may_hold_checklists;

/// What came of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// It acts from now on.
    TakenIn(Contents),
    /// It is what this PC acts on already.
    Known,
    /// It does not come into force.
    Refused(Refused),
    /// It is neither a policy nor a bulletin.
    NotOurs(PathBuf),
    /// It is none either, and may be what the role that collects takes.
    MayBeChecklist(PathBuf),
    /// The person found another code than the file's.
    Declined,
}

impl Said {
    /// Says why a file is refused, or that it is none of this program's.
    #[must_use]
    pub fn refused(path: PathBuf, refusal: Refusal) -> Self {
        let is_no_container = matches!(
            refusal,
            Refusal::NotSigned | Refusal::Damaged | Refusal::TooLarge | Refusal::File(_)
        );
        if is_no_container && may_hold_checklists(&path) {
            Self::MayBeChecklist(path)
        } else if is_no_container && !may_hold_rules(&path) {
            Self::NotOurs(path)
        } else {
            Self::Refused(Refused { path, refusal })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::FileError;

    #[test]
    fn a_file_of_another_kind_is_none_of_ours_and_a_damaged_one_of_ours_is_refused() {
        let not_ours = |name: &str, refusal| {
            matches!(
                Said::refused(PathBuf::from(name), refusal),
                Said::NotOurs(_)
            )
        };
        let of_collector = Said::refused(PathBuf::from("x.pdf"), Refusal::NotSigned);
        assert_eq!(of_collector, Said::MayBeChecklist(PathBuf::from("x.pdf")));
        assert!(not_ours("foto.jpg", Refusal::NotSigned));
        assert!(not_ours("map", Refusal::File(FileError::NotFound)));
        assert!(not_ours("certificaat.der", Refusal::Damaged));
        assert!(!not_ours("beleid.TELEKLAAR", Refusal::Damaged));
        assert!(!not_ours("beleid.toml", Refusal::NotSigned));
        assert!(!not_ours("beleid.bin", Refusal::Altered));
    }
}
