//! What the token of this program says of the person. The one `unsafe` module of this interface.
#![expect(unsafe_code, reason = "tokens and identifiers are a C interface")]

use std::mem::size_of;

use windows::Win32::Foundation::{CloseHandle, HANDLE};
use windows::Win32::Security::{
    CreateWellKnownSid, EqualSid, GetLengthSid, GetSidSubAuthority, GetSidSubAuthorityCount,
    GetTokenInformation, PSID, SECURITY_MAX_SID_SIZE, TOKEN_GROUPS, TOKEN_INFORMATION_CLASS,
    TOKEN_QUERY, TOKEN_USER, TokenGroups, TokenUser, WinBuiltinAdministratorsSid,
};
use windows::Win32::System::Threading::{GetCurrentProcess, OpenProcessToken};

use crate::system::Refusal;

/// Tells whether the administrators' group is in the token, also where it only denies (rights held back by UAC).
pub(super) fn is_administrator() -> Result<bool, Refusal> {
    let administrators = administrators()?;
    let groups = Information::read(TokenGroups)?;
    let groups = groups.cast::<TOKEN_GROUPS>();
    // SAFETY: `GetTokenInformation` filled the buffer with this structure; the array has as many entries as it says.
    let groups = unsafe {
        std::slice::from_raw_parts(
            (&raw const (*groups).Groups).cast::<windows::Win32::Security::SID_AND_ATTRIBUTES>(),
            usize::try_from((*groups).GroupCount).unwrap_or(0),
        )
    };
    let wanted = PSID(administrators.as_ptr().cast_mut().cast());
    Ok(groups
        .iter()
        // SAFETY: both identifiers are whole and outlive the call.
        .any(|group| unsafe { EqualSid(group.Sid, wanted) }.is_ok()))
}

/// Returns the last number of the person's identifier where it is one of a PC or domain (S-1-5-21-...).
pub(super) fn own_relative_id() -> Result<Option<u32>, Refusal> {
    let user = Information::read(TokenUser)?;
    // SAFETY: `GetTokenInformation` filled the buffer with this structure, whose identifier lies in the same buffer.
    let (first, last) = unsafe {
        let sid = (*user.cast::<TOKEN_USER>()).User.Sid;
        let count = u32::from(*GetSidSubAuthorityCount(sid));
        if count == 0 || GetLengthSid(sid) == 0 {
            return Err(Refusal::Unreadable);
        }
        (
            *GetSidSubAuthority(sid, 0),
            *GetSidSubAuthority(sid, count - 1),
        )
    };
    // SECURITY_NT_NON_UNIQUE.
    Ok((first == 21).then_some(last))
}

fn administrators() -> Result<Vec<u8>, Refusal> {
    let mut sid = vec![0_u8; usize::try_from(SECURITY_MAX_SID_SIZE).unwrap_or(68)];
    let mut length = SECURITY_MAX_SID_SIZE;
    let place = PSID(sid.as_mut_ptr().cast());
    // SAFETY: the buffer holds `length` bytes, the most that any identifier takes.
    unsafe {
        CreateWellKnownSid(
            WinBuiltinAdministratorsSid,
            None,
            Some(place),
            &raw mut length,
        )
    }?;
    Ok(sid)
}

/// A buffer with what a token says, aligned for the structures in it.
struct Information(Vec<u64>);

impl Information {
    fn read(class: TOKEN_INFORMATION_CLASS) -> Result<Self, Refusal> {
        let token = Token::own()?;
        let mut length = 0;
        // SAFETY: without a buffer the call only sets the length; its error says just that.
        let _ = unsafe { GetTokenInformation(token.0, class, None, 0, &raw mut length) };
        let bytes = usize::try_from(length).map_err(|_| Refusal::Unreadable)?;
        if bytes < size_of::<usize>() {
            return Err(Refusal::Unreadable);
        }
        let mut buffer = vec![0_u64; bytes.div_ceil(size_of::<u64>())];
        let place = Some(buffer.as_mut_ptr().cast());
        // SAFETY: the buffer holds at least `length` bytes and outlives the call.
        unsafe { GetTokenInformation(token.0, class, place, length, &raw mut length) }?;
        Ok(Self(buffer))
    }

    fn cast<T>(&self) -> *const T {
        self.0.as_ptr().cast()
    }
}

/// The token of this program; closed when dropped.
struct Token(HANDLE);

impl Token {
    fn own() -> Result<Self, Refusal> {
        let mut token = HANDLE::default();
        // SAFETY: the pseudo handle of this process is always valid; `token` outlives the call.
        unsafe { OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &raw mut token) }?;
        Ok(Self(token))
    }
}

impl Drop for Token {
    fn drop(&mut self) {
        // SAFETY: the handle comes from `OpenProcessToken` and is not used afterwards. A failure leaves nothing to do.
        let _ = unsafe { CloseHandle(self.0) };
    }
}
