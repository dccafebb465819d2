//! Windows: lists the network adapters with their kinds and what their drivers call them.
//!
//! A connection that Windows itself dials (`IKEv2`, L2TP, SSTP) is an adapter of the kind "PPP" while it is up. Others are
//! known by their kind or by the maker's word in the description.

use crate::observation::{Observation, Reason};
use crate::system::windows::Adapter;
use crate::system::{Refusal, System};

/// Kinds of the IANA's list: PPP, virtual of a maker's own kind, tunnel.
const KINDS: [u32; 3] = [23, 53, 131];

/// Words of programs that lead into an office, in lower case.
const WORDS: [&str; 21] = [
    "anyconnect",
    "array networks",
    "barracuda",
    "check point",
    "cisco secure client",
    "citrix",
    "f5 networks",
    "fortinet",
    "fortissl",
    "globalprotect",
    "ivanti",
    "juniper",
    "netextender",
    "openvpn",
    "pangp",
    "pulse secure",
    "sonicwall",
    "tap-windows",
    "vpn",
    "wintun",
    "wireguard",
];

/// Words of adapters that are no way into an office: consumer VPNs, meshes, virtual machines, and Windows' own tunnels
/// that are always there.
const OTHERS: [&str; 20] = [
    "6to4",
    "bluetooth",
    "cloudflare",
    "cyberghost",
    "expressvpn",
    "hamachi",
    "hyper-v",
    "isatap",
    "loopback",
    "mullvad",
    "nord",
    "private internet access",
    "proton",
    "surfshark",
    "tailscale",
    "teredo",
    "virtualbox",
    "vmware",
    "windscribe",
    "zerotier",
];

/// Looks whether a VPN is up.
pub(super) fn read(system: &System) -> Result<Observation, Refusal> {
    let adapters = system.windows()?.adapters()?;
    Ok(if adapters.iter().any(is_vpn) {
        Observation::ok()
    } else {
        Observation::undetermined(Reason::NotConnected)
    })
}

fn is_vpn(adapter: &Adapter) -> bool {
    let description = adapter.description.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| description.contains(word));
    adapter.is_up && !has(&OTHERS) && (KINDS.contains(&adapter.kind) || has(&WORDS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::tests::circumstances;
    use crate::machine::vpn::observe;
    use crate::system::fake::Fake;

    /// Ethernet, as virtual adapters call themselves too.
    const ETHERNET: u32 = 6;

    fn check(adapters: &[(u32, bool, &str)], expected: &Observation) {
        let adapters = adapters
            .iter()
            .map(|(kind, is_up, description)| Adapter {
                kind: *kind,
                is_up: *is_up,
                description: (*description).to_owned(),
            })
            .collect();
        let fake = Fake::windows().adapters(Ok(adapters));
        assert_eq!(observe(&fake.system(), &circumstances()), *expected);
    }

    #[test]
    fn a_vpn_is_known_by_its_kind_or_by_its_makers_word() {
        let up = Observation::ok();
        check(&[(23, true, "OCMW")], &up);
        check(&[(53, true, "Some Tunnel")], &up);
        check(&[(131, true, "Some Tunnel")], &up);
        check(
            &[
                (ETHERNET, true, "Intel(R) Ethernet Connection"),
                (ETHERNET, true, "Fortinet SSL VPN Virtual Ethernet Adapter"),
            ],
            &up,
        );
        check(&[(ETHERNET, true, "TAP-Windows Adapter V9")], &up);
    }

    #[test]
    fn no_vpn_now_is_no_fault() {
        let none = Observation::undetermined(Reason::NotConnected);
        check(&[(ETHERNET, true, "Intel(R) Wi-Fi 6 AX201")], &none);
        check(&[(23, false, "OCMW")], &none);
        check(&[], &none);
    }

    #[test]
    fn adapters_that_lead_into_no_office_do_not_count() {
        let none = Observation::undetermined(Reason::NotConnected);
        for description in [
            "NordLynx Tunnel",
            "Tailscale Tunnel",
            "ExpressVPN TAP Adapter",
            "Microsoft Teredo Tunneling Adapter",
            "Hyper-V Virtual Ethernet Adapter",
            "VMware Virtual Ethernet Adapter for VMnet8",
        ] {
            check(&[(131, true, description)], &none);
        }
    }

    #[test]
    fn what_cannot_be_read_is_undetermined() {
        let refused = |refusal| {
            let fake = Fake::windows().adapters(Err(refusal));
            observe(&fake.system(), &circumstances())
        };
        for (refusal, reason) in [
            (Refusal::Denied, Reason::AccessDenied),
            (Refusal::Unreadable, Reason::Unreadable),
            (Refusal::Unsupported, Reason::NotSupportedHere),
        ] {
            assert_eq!(refused(refusal), Observation::undetermined(reason));
        }
    }
}
