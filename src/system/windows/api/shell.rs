//! Opens a page of the settings, or a program of Windows, for the person. The one `unsafe` module of this interface.

use std::ffi::OsString;
use std::os::windows::ffi::OsStringExt as _;
use std::path::{Path, PathBuf};

use windows::Win32::System::SystemInformation::GetSystemDirectoryW;
use windows::Win32::UI::Shell::ShellExecuteW;
use windows::Win32::UI::WindowsAndMessaging::SW_SHOWNORMAL;
use windows::core::{HSTRING, PCWSTR};

use super::com::Apartment;
use crate::system::Refusal;

/// How the addresses of the pages of the settings begin; Windows 10 and 11 have them all.
const SETTINGS: &str = "ms-settings:";

/// The largest number that means a failure (`shellapi.h`).
const LAST_FAILURE: usize = 32;

/// Tells whether a page of the settings, or a program of Windows, can be opened.
pub(in crate::system) fn can_open(what: &str) -> bool {
    what.starts_with(SETTINGS) || program(what).is_some()
}

/// Returns where a program of Windows is, if there is one of this name.
fn program(name: &str) -> Option<PathBuf> {
    if name.is_empty() || name.contains(['/', '\\', ':']) {
        return None;
    }
    let mut folder = [0_u16; 260];
    #[expect(unsafe_code, reason = "the shell is a C interface")]
    // SAFETY: the slice tells its own length.
    let length = unsafe { GetSystemDirectoryW(Some(&mut folder)) };
    let folder = folder.get(..usize::try_from(length).ok()?)?;
    let path = Path::new(&OsString::from_wide(folder)).join(name);
    path.is_file().then_some(path)
}

/// Opens an address such as `ms-settings:windowsupdate`, or a program with its arguments.
pub(in crate::system) fn open(what: &str, arguments: &[&str]) -> Result<(), Refusal> {
    let what = if what.starts_with(SETTINGS) {
        HSTRING::from(what)
    } else {
        HSTRING::from(program(what).ok_or(Refusal::NotFound)?.as_os_str())
    };
    execute(&what, &HSTRING::from(arguments.join(" ")))
}

/// Opens a file or folder with the program for it.
pub(in crate::system) fn open_path(path: &Path) -> Result<(), Refusal> {
    execute(&HSTRING::from(path.as_os_str()), &HSTRING::new())
}

fn execute(what: &HSTRING, arguments: &HSTRING) -> Result<(), Refusal> {
    // Some handlers need COM.
    let _apartment = Apartment::enter()?;
    #[expect(unsafe_code, reason = "the shell is a C interface")]
    // SAFETY: all texts are ended by a zero and outlive the call.
    let result = unsafe {
        ShellExecuteW(
            None,
            PCWSTR::null(),
            what,
            arguments,
            PCWSTR::null(),
            SW_SHOWNORMAL,
        )
    };
    if result.0.addr() > LAST_FAILURE {
        Ok(())
    } else {
        Err(Refusal::NotFound)
    }
}
