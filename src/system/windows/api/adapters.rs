//! The network adapters (`iphlpapi.h`). The one `unsafe` module of this interface. No address is asked for.
#![expect(unsafe_code, reason = "network adapters are a C interface")]

use std::mem::size_of;

use windows::Win32::Foundation::{ERROR_BUFFER_OVERFLOW, ERROR_NO_DATA};
use windows::Win32::NetworkManagement::IpHelper::{
    GAA_FLAG_SKIP_ANYCAST, GAA_FLAG_SKIP_DNS_SERVER, GAA_FLAG_SKIP_MULTICAST,
    GAA_FLAG_SKIP_UNICAST, GetAdaptersAddresses, IP_ADAPTER_ADDRESSES_LH,
};
use windows::Win32::NetworkManagement::Ndis::IfOperStatusUp;
use windows::Win32::Networking::WinSock::AF_UNSPEC;

use super::check_win32;
use crate::system::Refusal;
use crate::system::windows::Adapter;

/// How often the list may grow between asking for its size and asking for itself.
const ATTEMPTS: usize = 4;
/// What the documentation advises to begin with, in bytes.
const FIRST_SIZE: u32 = 15_000;

/// Lists the adapters.
pub(super) fn list() -> Result<Vec<Adapter>, Refusal> {
    let flags = GAA_FLAG_SKIP_UNICAST
        | GAA_FLAG_SKIP_ANYCAST
        | GAA_FLAG_SKIP_MULTICAST
        | GAA_FLAG_SKIP_DNS_SERVER;
    let mut size = FIRST_SIZE;
    for _ in 0..ATTEMPTS {
        let mut buffer = vec![0_u64; (size as usize).div_ceil(size_of::<u64>())];
        let first = buffer.as_mut_ptr().cast::<IP_ADAPTER_ADDRESSES_LH>();
        let family = u32::from(AF_UNSPEC.0);
        // SAFETY: the buffer holds `size` bytes and is aligned for the structures.
        let result =
            unsafe { GetAdaptersAddresses(family, flags, None, Some(first), &raw mut size) };
        if result == ERROR_BUFFER_OVERFLOW.0 {
            continue;
        }
        if result == ERROR_NO_DATA.0 {
            return Ok(Vec::new());
        }
        check_win32(result)?;
        return Ok(adapters_from(first));
    }
    Err(Refusal::Unreadable)
}

fn adapters_from(first: *const IP_ADAPTER_ADDRESSES_LH) -> Vec<Adapter> {
    let mut adapters = Vec::new();
    let mut next = first;
    // SAFETY: the list was filled by the system; each entry points to the next, the last to nothing.
    while let Some(adapter) = unsafe { next.as_ref() } {
        adapters.push(Adapter {
            kind: adapter.IfType,
            is_up: adapter.OperStatus == IfOperStatusUp,
            // SAFETY: a text of the same buffer, ended by a zero; a missing one becomes an error.
            description: if adapter.Description.is_null() {
                String::new()
            } else {
                unsafe { adapter.Description.to_string() }.unwrap_or_default()
            },
        });
        next = adapter.Next;
    }
    adapters
}
