//! The accounts of this PC (`lmaccess.h`). The one `unsafe` module of this interface. Names are freed unread.
#![expect(unsafe_code, reason = "network management is a C interface")]

use std::ptr::null_mut;

use windows::Win32::NetworkManagement::NetManagement::{
    FILTER_NORMAL_ACCOUNT, MAX_PREFERRED_LENGTH, NetApiBufferFree, NetUserEnum, UF_ACCOUNTDISABLE,
    USER_INFO_20,
};

use super::{check_win32, token};
use crate::system::Refusal;
use crate::system::windows::LocalAccount;

/// Lists the accounts. The program's own is known by its number; that of a domain may be a local one's too, which only
/// makes the count of others smaller by one.
pub(super) fn list() -> Result<Vec<LocalAccount>, Refusal> {
    let own = token::own_relative_id()?;
    let mut buffer = null_mut();
    let (mut read, mut total) = (0, 0);
    // SAFETY: no server means this PC; all places outlive the call.
    let result = unsafe {
        NetUserEnum(
            None,
            20,
            FILTER_NORMAL_ACCOUNT,
            &raw mut buffer,
            MAX_PREFERRED_LENGTH,
            &raw mut read,
            &raw mut total,
            None,
        )
    };
    let accounts = check_win32(result).and_then(|()| {
        if buffer.is_null() {
            return Err(Refusal::Unreadable);
        }
        #[expect(
            clippy::cast_ptr_alignment,
            reason = "the system aligns its buffers for what it puts there"
        )]
        // SAFETY: the call filled `read` structures of level 20.
        let users =
            unsafe { std::slice::from_raw_parts(buffer.cast::<USER_INFO_20>(), read as usize) };
        let account = |user: &USER_INFO_20| LocalAccount {
            relative_id: user.usri20_user_id,
            is_disabled: user.usri20_flags.contains(UF_ACCOUNTDISABLE),
            is_own: Some(user.usri20_user_id) == own,
        };
        Ok(users.iter().map(account).collect())
    });
    if !buffer.is_null() {
        // SAFETY: the buffer comes from the call above and is not used afterwards.
        unsafe { NetApiBufferFree(Some(buffer.cast())) };
    }
    accounts
}
