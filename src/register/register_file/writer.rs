//! Who writes: the id of this PC's own file, and decisions with ids of their own.

use std::path::Path;

use jiff::Zoned;

use super::super::decision::{Decision, Keeper, What};
use super::{RegisterError, RegisterProblem, refused};
use crate::file::{Existing, Readers, write_whole};
use crate::signing::randomness::Randomness;

/// Names the register files that this PC's account writes: thirty-two random hexadecimal digits, drawn once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WriterId(pub(super) String);

impl WriterId {
    /// Reads the id from the data folder, or draws and keeps it.
    ///
    /// # Errors
    /// When it can be neither read nor kept.
    pub fn of_this_pc(
        data_folder: &Path,
        randomness: &mut dyn Randomness,
    ) -> Result<Self, RegisterError> {
        let path = data_folder.join("register-writer");
        let kept = |path: &Path| {
            let text = std::fs::read_to_string(path).ok()?;
            let id = text.trim();
            let digits = id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
            digits.then(|| Self(id.to_owned()))
        };
        if let Some(id) = kept(&path) {
            return Ok(id);
        }
        let id = random_id(randomness).ok_or_else(|| RegisterError {
            path: path.clone(),
            problem: RegisterProblem::NoRandomness,
        })?;
        std::fs::create_dir_all(data_folder).map_err(|error| refused(data_folder, error))?;
        let line = format!("{id}\n");
        write_whole(&path, line.as_bytes(), Existing::Replace, Readers::Owner)
            .map_err(|error| refused(&path, error))?;
        Ok(Self(id))
    }
}

impl Decision {
    /// Makes a decision of this moment.
    ///
    /// # Errors
    /// [`RegisterProblem::NoRandomness`].
    pub fn new(
        what: What,
        by: &Keeper,
        now: &Zoned,
        randomness: &mut dyn Randomness,
    ) -> Result<Self, RegisterProblem> {
        Ok(Self {
            id: random_id(randomness).ok_or(RegisterProblem::NoRandomness)?,
            at: now.timestamp(),
            on: now.date(),
            by: by.clone(),
            what,
        })
    }
}

fn random_id(randomness: &mut dyn Randomness) -> Option<String> {
    let mut bytes = [0; 16];
    randomness.fill(&mut bytes).ok()?;
    Some(base16ct::lower::encode_string(&bytes))
}
