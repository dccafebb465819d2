//! The console from which a command was started. On Windows a program with a window has none until it asks for it; there
//! this is the one `unsafe` module of this interface.

/// Takes part in the console of whoever started the program, so that commands can print and ask. Standard input and output
/// that were sent elsewhere stay where they are. Does nothing on systems where it needs nothing.
#[cfg(not(windows))]
pub fn join() {}

#[cfg(windows)]
pub use windows_console::join;

#[cfg(windows)]
#[expect(unsafe_code, reason = "the console is a C interface")]
mod windows_console {
    use windows::Win32::Foundation::{GENERIC_READ, GENERIC_WRITE, HANDLE};
    use windows::Win32::Storage::FileSystem::{
        CreateFileW, FILE_FLAGS_AND_ATTRIBUTES, FILE_SHARE_READ, FILE_SHARE_WRITE, OPEN_EXISTING,
    };
    use windows::Win32::System::Console::{
        ATTACH_PARENT_PROCESS, AttachConsole, GetStdHandle, STD_ERROR_HANDLE, STD_HANDLE,
        STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, SetStdHandle,
    };
    use windows::core::{PCWSTR, w};

    /// Takes part in the console of whoever started the program.
    pub fn join() {
        let places = [
            (STD_INPUT_HANDLE, w!("CONIN$")),
            (STD_OUTPUT_HANDLE, w!("CONOUT$")),
            (STD_ERROR_HANDLE, w!("CONOUT$")),
        ];
        let unset: Vec<_> = places
            .into_iter()
            .filter(|(which, _)| !is_set(*which))
            .collect();
        // SAFETY: only this process is concerned. Without such a console there is nobody to print for.
        if unset.is_empty() || unsafe { AttachConsole(ATTACH_PARENT_PROCESS) }.is_err() {
            return;
        }
        for (which, name) in unset {
            if !is_set(which)
                && let Some(console) = open(name)
            {
                // SAFETY: the handle is open and stays so until the program ends. A failure leaves it unset.
                let _ = unsafe { SetStdHandle(which, console) };
            }
        }
    }

    fn is_set(which: STD_HANDLE) -> bool {
        // SAFETY: only asks.
        unsafe { GetStdHandle(which) }.is_ok_and(|handle| !handle.is_invalid())
    }

    fn open(name: PCWSTR) -> Option<HANDLE> {
        // SAFETY: the name is ended by a zero; nothing else is passed.
        unsafe {
            CreateFileW(
                name,
                (GENERIC_READ | GENERIC_WRITE).0,
                FILE_SHARE_READ | FILE_SHARE_WRITE,
                None,
                OPEN_EXISTING,
                FILE_FLAGS_AND_ATTRIBUTES::default(),
                None,
            )
        }
        .ok()
    }
}
