//! Noticing that somebody decided something, without reading it all again.

use super::super::decisions::Decisions;
use super::super::intake::Stamp;
use super::{RegisterError, RegisterPlace, refused};

/// What the files of a register looked like: as long as it is the same, nobody decided anything.
///
/// Decisions are only ever added, or erased, so a file that changed has another size too; a clock that stands still on a
/// share hides nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegisterStamp(Vec<(std::path::PathBuf, Stamp)>);

/// A register as it was read at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct RegisterRead {
    /// Where.
    pub place: RegisterPlace,
    /// What people decided.
    pub decisions: Decisions,
    /// What its files looked like just before: whatever is written meanwhile shows as a change.
    pub stamp: RegisterStamp,
}

impl RegisterPlace {
    /// Looks at the files without opening any.
    ///
    /// # Errors
    /// When the folder or a file cannot be looked at.
    pub fn stamp(&self) -> Result<RegisterStamp, RegisterError> {
        let mut stamps = Vec::new();
        for path in self.files()? {
            match std::fs::metadata(&path) {
                Ok(metadata) => stamps.push((path, Stamp::of(&metadata))),
                // One file alone that nobody has written yet.
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(error) => return Err(refused(&path, error)),
            }
        }
        Ok(RegisterStamp(stamps))
    }

    /// Reads all of its files.
    ///
    /// # Errors
    /// See [`RegisterPlace::read`].
    pub fn read_anew(self) -> Result<RegisterRead, RegisterError> {
        let stamp = self.stamp()?;
        Ok(RegisterRead {
            decisions: self.read()?,
            stamp,
            place: self,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::samples::{signer, vouched, withdrawn};
    use super::*;
    use crate::register::register_file::WriterId;
    use crate::signing::randomness::KnownBytes;

    #[test]
    fn what_another_decided_or_erased_shows_and_nothing_else_does() {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str, seed| {
            let writer = WriterId::of_this_pc(&folder.path().join(name), &mut KnownBytes(seed));
            RegisterPlace::shared(&folder.path().join("shared"), &writer.unwrap())
        };
        let (own, other) = (place("own", 1), place("other", 2));
        let read = || own.clone().read_anew().unwrap();
        let nothing = read();
        assert_eq!(nothing.decisions.all(), []);
        assert_eq!(nothing.stamp, RegisterStamp::default());

        own.add(vouched(1, &signer(1))).unwrap();
        let before = read();
        assert_ne!(before.stamp, nothing.stamp);
        assert_eq!(own.stamp().unwrap(), before.stamp);

        other.add(withdrawn(2, &signer(1))).unwrap();
        let after = read();
        assert_ne!(after.stamp, before.stamp);
        assert_eq!(after.decisions.all().len(), 2);

        other.erase(|_| None).unwrap();
        assert_ne!(own.stamp().unwrap(), after.stamp);
    }
}
