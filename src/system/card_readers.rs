//! Lists the connected card readers through PC/SC. The `unsafe` modules of this interface: one for pcsc-lite, opened at
//! run time, and one for Windows.
//!
//! Interface: PC/SC Workgroup part 5 as pcsc-lite implements it (`winscard.h`, `wintypes.h`), and as Windows does. Only a context and the
//! list of readers are asked for; no card is connected to and nothing is read from it.

use super::Refusal;

/// Returns the readers' names.
#[cfg(not(any(target_os = "linux", windows)))]
pub(super) fn list() -> Result<Vec<String>, Refusal> {
    Err(Refusal::Unsupported)
}

#[cfg(target_os = "linux")]
pub(super) use pcsc_lite::list;
#[cfg(windows)]
pub(super) use winscard::list;

#[cfg(target_os = "linux")]
#[expect(unsafe_code, reason = "PC/SC is a C interface")]
mod pcsc_lite {
    use std::ffi::{c_char, c_long, c_ulong, c_void};
    use std::ptr::{null, null_mut};

    use libloading::Library;

    use super::{Refusal, names};

    type EstablishContext =
        unsafe extern "C" fn(c_ulong, *const c_void, *const c_void, *mut c_long) -> c_long;
    type ListReaders =
        unsafe extern "C" fn(c_long, *const c_char, *mut c_char, *mut c_ulong) -> c_long;
    type ReleaseContext = unsafe extern "C" fn(c_long) -> c_long;

    /// `SCARD_SCOPE_SYSTEM`: the readers of the machine.
    const SCOPE_SYSTEM: c_ulong = 2;
    /// The most bytes of reader names; pcsc-lite knows at most 16 readers of 128 bytes.
    const NAMES_LIMIT: c_ulong = 64 * 1024;

    /// Returns the readers' names.
    pub fn list() -> Result<Vec<String>, Refusal> {
        // SAFETY: the system's own PC/SC library; loading it runs no code of ours and its initialisers do nothing.
        let library = unsafe { Library::new("libpcsclite.so.1") }.map_err(|_| Refusal::NotFound)?;
        // SAFETY: the three symbols have these signatures in every pcsc-lite with soname 1.
        let (establish, list, release) = unsafe {
            (
                library
                    .get::<EstablishContext>(c"SCardEstablishContext")
                    .map_err(|_| Refusal::Unreadable)?,
                library
                    .get::<ListReaders>(c"SCardListReaders")
                    .map_err(|_| Refusal::Unreadable)?,
                library
                    .get::<ReleaseContext>(c"SCardReleaseContext")
                    .map_err(|_| Refusal::Unreadable)?,
            )
        };
        let mut context: c_long = 0;
        // SAFETY: the two reserved arguments are null as the interface asks; `context` outlives the call.
        judge(unsafe { establish(SCOPE_SYSTEM, null(), null(), &raw mut context) })?;
        let names = read_names(context, *list);
        // SAFETY: the context comes from a successful `SCardEstablishContext` and is not used afterwards.
        unsafe { release(context) };
        names
    }

    fn read_names(context: c_long, list: ListReaders) -> Result<Vec<String>, Refusal> {
        let mut length: c_ulong = 0;
        // SAFETY: without a buffer the call only sets the length.
        let needed = judge(unsafe { list(context, null(), null_mut(), &raw mut length) });
        match needed {
            Err(super::NO_READER) => return Ok(Vec::new()),
            other => other?,
        }
        if length > NAMES_LIMIT {
            return Err(Refusal::Unreadable);
        }
        let mut buffer = vec![0_u8; usize::try_from(length).map_err(|_| Refusal::Unreadable)?];
        // SAFETY: the buffer holds `length` bytes and outlives the call.
        let read =
            judge(unsafe { list(context, null(), buffer.as_mut_ptr().cast(), &raw mut length) });
        match read {
            Err(super::NO_READER) => Ok(Vec::new()),
            Err(refusal) => Err(refusal),
            Ok(()) => Ok(names(&buffer)),
        }
    }

    /// Only the lower 32 bits are the code.
    fn judge(code: c_long) -> Result<(), Refusal> {
        super::judge(u32::try_from(code & 0xffff_ffff).unwrap_or(u32::MAX))
    }
}

#[cfg(windows)]
#[expect(unsafe_code, reason = "PC/SC is a C interface")]
mod winscard {
    use windows::Win32::Security::Credentials::{
        SCARD_SCOPE_USER, SCardEstablishContext, SCardListReadersW, SCardReleaseContext,
    };
    use windows::core::{PCWSTR, PWSTR};

    use super::{NO_READER, Refusal, judge, names};

    /// The most letters of reader names that are read.
    const NAMES_LIMIT: u32 = 64 * 1024;

    /// Returns the readers' names.
    pub fn list() -> Result<Vec<String>, Refusal> {
        let mut context = 0;
        // SAFETY: the reserved arguments are left out; `context` outlives the call.
        let code = unsafe { SCardEstablishContext(SCARD_SCOPE_USER, None, None, &raw mut context) };
        judge(code.cast_unsigned())?;
        let names = read_names(context);
        // SAFETY: the context comes from a successful call and is not used afterwards.
        unsafe { SCardReleaseContext(context) };
        names
    }

    fn read_names(context: usize) -> Result<Vec<String>, Refusal> {
        let mut length = 0;
        // SAFETY: without a buffer the call only sets the length, in letters.
        let code = unsafe { SCardListReadersW(context, PCWSTR::null(), None, &raw mut length) };
        match judge(code.cast_unsigned()) {
            Err(NO_READER) => return Ok(Vec::new()),
            other => other?,
        }
        if length > NAMES_LIMIT {
            return Err(Refusal::Unreadable);
        }
        let mut buffer = vec![0_u16; length as usize];
        let place = Some(PWSTR(buffer.as_mut_ptr()));
        // SAFETY: the buffer holds `length` letters and outlives the call.
        let code = unsafe { SCardListReadersW(context, PCWSTR::null(), place, &raw mut length) };
        match judge(code.cast_unsigned()) {
            Err(NO_READER) => Ok(Vec::new()),
            Err(refusal) => Err(refusal),
            Ok(()) => Ok(names(String::from_utf16_lossy(&buffer).as_bytes())),
        }
    }
}

/// What "no reader connected" is turned into on its way to an empty list.
#[cfg(any(target_os = "linux", windows))]
const NO_READER: Refusal = Refusal::NotFound;

/// Tells what a return code means; the codes are the same everywhere.
#[cfg(any(target_os = "linux", windows))]
fn judge(code: u32) -> Result<(), Refusal> {
    match code {
        0 => Ok(()),
        // No service, service stopped, service gone while asking (communication error).
        0x8010_001d | 0x8010_001e | 0x8010_0013 => Err(Refusal::Unavailable),
        0x8010_002e => Err(NO_READER),
        // Security violation: the system's rules keep this account from the readers.
        0x8010_006a => Err(Refusal::Denied),
        0x8010_000a => Err(Refusal::TimedOut),
        _ => Err(Refusal::Unreadable),
    }
}

/// Splits a multi-string: names ended by a zero, the list ended by an empty one.
#[cfg(any(target_os = "linux", windows))]
fn names(buffer: &[u8]) -> Vec<String> {
    buffer
        .split(|byte| *byte == 0)
        .take_while(|name| !name.is_empty())
        .map(|name| String::from_utf8_lossy(name).into_owned())
        .collect()
}

#[cfg(test)]
#[cfg(any(target_os = "linux", windows))]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_readers_ends_at_the_empty_name() {
        assert_eq!(
            names(b"Reader A\0Reader B\0\0rest"),
            ["Reader A", "Reader B"]
        );
        assert_eq!(names(b"\0"), Vec::<String>::new());
        assert_eq!(names(b""), Vec::<String>::new());
        assert_eq!(names(b"never ended"), ["never ended"]);
    }

    #[test]
    fn a_return_code_keeps_its_meaning() {
        let cases = [
            (0, Ok(())),
            (0x8010_001d, Err(Refusal::Unavailable)),
            (0x8010_002e, Err(NO_READER)),
            (0x8010_006a, Err(Refusal::Denied)),
            (0x8010_0001, Err(Refusal::Unreadable)),
        ];
        for (code, expected) in cases {
            assert_eq!(judge(code), expected, "{code:x}");
        }
    }
}
