//! How the PC belongs to an organisation (`lmjoin.h`). The one `unsafe` module of this interface. Names of tenants and
//! domains are freed unread.
#![expect(unsafe_code, reason = "network management is a C interface")]

use std::ptr::{null, null_mut};

use windows::Win32::NetworkManagement::NetManagement::{
    DSREG_DEVICE_JOIN, DSREG_JOIN_INFO, NETSETUP_JOIN_STATUS, NetApiBufferFree,
    NetGetJoinInformation, NetSetupDomainName,
};
use windows::core::PWSTR;

use super::check_win32;
use super::library::SystemLibrary;
use crate::system::Refusal;
use crate::system::windows::Join;
use crate::system::windows::code::refusal_of;

/// `NetGetAadJoinInformation` and `NetFreeAadJoinInformation`, since Windows 10 version 1511.
type GetEntraJoin = unsafe extern "system" fn(*const u16, *mut *mut DSREG_JOIN_INFO) -> i32;
type FreeEntraJoin = unsafe extern "system" fn(*mut DSREG_JOIN_INFO);

/// Asks for both kinds of membership.
pub(super) fn read() -> Result<Join, Refusal> {
    let domain = is_in_domain()?;
    let entra_device = match is_entra_device() {
        // A Windows that does not know it cannot be joined.
        Err(Refusal::Unsupported) => false,
        other => other?,
    };
    Ok(Join {
        domain,
        entra_device,
    })
}

fn is_in_domain() -> Result<bool, Refusal> {
    let mut name = PWSTR::null();
    let mut status = NETSETUP_JOIN_STATUS::default();
    // SAFETY: no name means this PC; both places outlive the call.
    check_win32(unsafe { NetGetJoinInformation(None, &raw mut name, &raw mut status) })?;
    // SAFETY: the buffer comes from the call above. A failure leaves nothing to do.
    unsafe { NetApiBufferFree(Some(name.as_ptr().cast())) };
    Ok(status == NetSetupDomainName)
}

fn is_entra_device() -> Result<bool, Refusal> {
    let library = SystemLibrary::open("netapi32.dll")?;
    // SAFETY: the functions have these signatures in every Windows that has them.
    let (get, free) = unsafe {
        (
            library.function::<GetEntraJoin>("NetGetAadJoinInformation")?,
            library.function::<FreeEntraJoin>("NetFreeAadJoinInformation")?,
        )
    };
    let mut information = null_mut();
    // SAFETY: no tenant means any; the place outlives the call.
    let result = unsafe { get(null(), &raw mut information) };
    if result < 0 {
        return Err(refusal_of(result.cast_unsigned()));
    }
    // A PC that is not joined gets success and nothing.
    if information.is_null() {
        return Ok(false);
    }
    // SAFETY: the structure comes from the call above, and is freed once.
    unsafe {
        let is_device = (*information).joinType == DSREG_DEVICE_JOIN;
        free(information);
        Ok(is_device)
    }
}
