//! Rule 1: the file is of this format, read to its last byte under limits.

use crate::pdf::{File, Limits};

use super::Reason;

/// Reads the file with the strict reader, which promises what [`crate::pdf`] lists.
pub(super) fn read<'a>(bytes: &'a [u8], limits: &Limits) -> Result<File<'a>, Reason> {
    Ok(File::read(bytes, limits)?)
}
