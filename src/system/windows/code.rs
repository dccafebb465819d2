//! What the error codes of Windows mean to a check (`winerror.h`).

use crate::system::Refusal;

/// Tells what an HRESULT that is an error means. Codes of the Win32 kind are its lower half under `0x8007`.
pub(super) fn refusal_of(hresult: u32) -> Refusal {
    match hresult {
        // E_ACCESSDENIED; ERROR_PRIVILEGE_NOT_HELD.
        0x8007_0005 | 0x8007_0522 => Refusal::Denied,
        // ERROR_FILE_NOT_FOUND, ERROR_PATH_NOT_FOUND, ERROR_NOT_FOUND.
        0x8007_0002 | 0x8007_0003 | 0x8007_0490 => Refusal::NotFound,
        // Service disabled, not active, none; RPC server unavailable, gone; COM server does not start; update service off.
        0x8007_0422 | 0x8007_0426 | 0x8007_0424 | 0x8007_06ba | 0x8007_06be | 0x8008_0005
        | 0x8024_8007 => Refusal::Unavailable,
        // ERROR_TIMEOUT, RPC call timed out.
        0x8007_05b4 | 0x8001_011f => Refusal::TimedOut,
        // Class not registered, interface not there, not implemented, procedure or module missing, name not known.
        0x8004_0154 | 0x8000_4002 | 0x8000_4001 | 0x8007_007f | 0x8007_007e | 0x8007_0032
        | 0x8002_802b | 0x8007_0078 => Refusal::Unsupported,
        _ => Refusal::Unreadable,
    }
}

/// Tells what an error code of the Win32 kind means.
pub(super) fn refusal_of_win32(code: u32) -> Refusal {
    refusal_of(0x8007_0000 | (code & 0xffff))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_code_keeps_its_meaning() {
        let cases = [
            (0x8007_0005, Refusal::Denied),
            (0x8007_0002, Refusal::NotFound),
            (0x8004_0154, Refusal::Unsupported),
            (0x8007_06ba, Refusal::Unavailable),
            (0x8001_011f, Refusal::TimedOut),
            (0x8000_4005, Refusal::Unreadable),
        ];
        for (code, expected) in cases {
            assert_eq!(refusal_of(code), expected, "{code:x}");
        }
        assert_eq!(refusal_of_win32(5), Refusal::Denied);
        assert_eq!(refusal_of_win32(50), Refusal::Unsupported);
    }
}
