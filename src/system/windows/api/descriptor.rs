//! Reads the security descriptor of a file or a folder (`aclapi.h`, `sddl.h`). The one `unsafe` module of this interface.
#![expect(unsafe_code, reason = "access control is a C interface")]

use std::path::Path;

use windows::Win32::Foundation::{HLOCAL, LocalFree};
use windows::Win32::Security::Authorization::{
    ConvertSecurityDescriptorToStringSecurityDescriptorW, GetNamedSecurityInfoW, SDDL_REVISION_1,
    SE_FILE_OBJECT,
};
use windows::Win32::Security::{
    DACL_SECURITY_INFORMATION, OWNER_SECURITY_INFORMATION, PSECURITY_DESCRIPTOR,
};
use windows::core::{HSTRING, PWSTR};

use super::check_win32;
use crate::system::Refusal;

/// Returns the owner and the list of rights of a path, as Windows writes them down.
pub(in crate::system) fn read(path: &Path) -> Result<String, Refusal> {
    let wanted = OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION;
    let mut descriptor = PSECURITY_DESCRIPTOR::default();
    // SAFETY: the path is ended by a zero; `descriptor` outlives the call, and nothing else is asked for.
    let result = unsafe {
        GetNamedSecurityInfoW(
            &HSTRING::from(path),
            SE_FILE_OBJECT,
            wanted,
            None,
            None,
            None,
            None,
            &raw mut descriptor,
        )
    };
    check_win32(result.0)?;
    let mut text = PWSTR::null();
    // SAFETY: the call above filled the descriptor; both places outlive the call.
    let written = unsafe {
        ConvertSecurityDescriptorToStringSecurityDescriptorW(
            descriptor,
            SDDL_REVISION_1,
            wanted,
            &raw mut text,
            None,
        )
    };
    // SAFETY: where the call succeeded, the text is ended by a zero.
    let read = written
        .map_err(Refusal::from)
        .and_then(|()| unsafe { text.to_string() }.map_err(|_| Refusal::Unreadable));
    // SAFETY: the system allocated both with `LocalAlloc`, or left them empty; they are not used afterwards.
    unsafe {
        LocalFree(Some(HLOCAL(text.0.cast())));
        LocalFree(Some(HLOCAL(descriptor.0)));
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_an_owner_and_a_list() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a file with accents é.teleklaar");
        std::fs::write(&file, "").unwrap();
        for path in [folder.path(), &file] {
            let text = read(path).unwrap();
            assert!(text.starts_with("O:") && text.contains("D:"), "{text}");
        }
    }

    #[test]
    fn what_is_not_there_has_none() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(&folder.path().join("missing")), Err(Refusal::NotFound));
    }
}
