//! The arguments of `verify`.

use std::path::PathBuf;

use super::given::Given;
use super::{Format, UsageError};

/// The arguments of `verify`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) struct VerifyRequest {
    pub files: Vec<PathBuf>,
    pub trust: Option<PathBuf>,
    pub format: Format,
}

impl Given {
    pub(super) fn verify(&self) -> Result<VerifyRequest, UsageError> {
        if self.arguments.is_empty() {
            return Err(UsageError::MissingFiles);
        }
        Ok(VerifyRequest {
            files: self.arguments.iter().map(PathBuf::from).collect(),
            trust: self.path("--trust"),
            format: self.format()?,
        })
    }
}
