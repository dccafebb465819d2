//! Windows' own firewall (`netfw.h`, `INetFwPolicy2`). The one `unsafe` module of this interface.
#![expect(unsafe_code, reason = "the firewall is a COM interface")]

use windows::Win32::NetworkManagement::WindowsFirewall::{
    INetFwPolicy2, NET_FW_PROFILE_TYPE2, NET_FW_PROFILE2_DOMAIN, NET_FW_PROFILE2_PRIVATE,
    NET_FW_PROFILE2_PUBLIC, NetFwPolicy2,
};

use super::com::Apartment;
use crate::system::Refusal;

const PROFILES: [NET_FW_PROFILE_TYPE2; 3] = [
    NET_FW_PROFILE2_DOMAIN,
    NET_FW_PROFILE2_PRIVATE,
    NET_FW_PROFILE2_PUBLIC,
];

/// Tells for each kind of network that is connected now whether the firewall is on; for all kinds when none is.
pub(super) fn profiles() -> Result<Vec<bool>, Refusal> {
    let apartment = Apartment::enter()?;
    let policy: INetFwPolicy2 = apartment.create(&NetFwPolicy2)?;
    // SAFETY: calls on a live object, on the thread that made it.
    unsafe {
        let connected = policy.CurrentProfileTypes()?;
        PROFILES
            .into_iter()
            .filter(|profile| connected == 0 || connected & profile.0 != 0)
            .map(|profile| Ok(policy.get_FirewallEnabled(profile)?.as_bool()))
            .collect()
    }
}
