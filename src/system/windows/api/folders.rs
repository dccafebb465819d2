//! Where Windows keeps folders of its own (`shlobj_core.h`). The one `unsafe` module of this interface.
#![expect(unsafe_code, reason = "the shell is a C interface")]

use std::path::PathBuf;

use windows::Win32::System::Com::CoTaskMemFree;
use windows::Win32::UI::Shell::{FOLDERID_ProgramData, KF_FLAG_DONT_VERIFY, SHGetKnownFolderPath};

/// Returns the folder for the data of programs, for all users of the PC. An administrator says where it is; the
/// environment, which anyone can set, does not.
pub(in crate::system) fn program_data() -> Option<PathBuf> {
    // SAFETY: the identifier is a constant, and the result is freed once, below.
    let found =
        unsafe { SHGetKnownFolderPath(&FOLDERID_ProgramData, KF_FLAG_DONT_VERIFY, None) }.ok()?;
    // SAFETY: on success the path is ended by a zero.
    let path = unsafe { found.to_string() };
    // SAFETY: the call above allocated it; it is not used afterwards.
    unsafe { CoTaskMemFree(Some(found.0.cast())) };
    path.ok().map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_for_all_users_is_known_and_there() {
        let folder = program_data().unwrap();
        assert!(folder.is_absolute() && folder.is_dir(), "{folder:?}");
    }
}
