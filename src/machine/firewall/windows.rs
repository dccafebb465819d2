//! Windows: asks Windows Security for its judgement, which knows firewalls of other makers too; where it gives none,
//! Windows' own firewall, and where that does not answer, its settings in the registry.

use crate::observation::{Observation, Reason};
use crate::system::windows::registry::RegistryKey;
use crate::system::windows::{ProductState, SecurityHealth, SecurityProvider, WindowsDoor};
use crate::system::{Refusal, System};

/// The kinds of networks: an organisation's, a home's, any other.
const PROFILES: [&str; 3] = ["DomainProfile", "StandardProfile", "PublicProfile"];

/// What an organisation sets; it wins.
const POLICY: &str = "SOFTWARE\\Policies\\Microsoft\\WindowsFirewall";
/// What the PC itself is set to.
const SETTINGS: &str =
    "SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy";

/// Looks whether a firewall is on.
pub(super) fn read(system: &System) -> Result<Observation, Refusal> {
    let windows = system.windows()?;
    match windows.security_health(SecurityProvider::Firewall) {
        Ok(SecurityHealth::Good) => return Ok(Observation::ok()),
        Ok(SecurityHealth::Poor | SecurityHealth::Snoozed) => {
            return Ok(Observation::action(Reason::FirewallOff));
        }
        Ok(SecurityHealth::NotMonitored | SecurityHealth::Unknown) | Err(_) => {}
    }
    let profiles = match windows.firewall_profiles() {
        Ok(profiles) => profiles,
        Err(refusal) => profiles_in_registry(windows)?.ok_or(refusal)?,
    };
    Ok(if profiles.is_empty() {
        Observation::undetermined(Reason::NotFound)
    } else if profiles.iter().all(|is_on| *is_on) || has_another(windows) {
        Observation::ok()
    } else {
        Observation::action(Reason::FirewallOff)
    })
}

/// Reads the settings; `None` where nothing is set.
fn profiles_in_registry(windows: &dyn WindowsDoor) -> Result<Option<Vec<bool>>, Refusal> {
    let mut profiles = Vec::new();
    for profile in PROFILES {
        let read = |place| {
            let path = format!("{place}\\{profile}");
            RegistryKey::machine(&path).number(windows, "EnableFirewall")
        };
        match read(POLICY)? {
            Some(is_on) => profiles.push(is_on != 0),
            None => profiles.extend(read(SETTINGS)?.map(|is_on| is_on != 0)),
        }
    }
    Ok((profiles.len() == PROFILES.len()).then_some(profiles))
}

/// Tells whether another maker's firewall is on, which switches Windows' own off. A refusal is no firewall.
fn has_another(windows: &dyn WindowsDoor) -> bool {
    windows
        .security_products(SecurityProvider::Firewall)
        .is_ok_and(|products| {
            products
                .iter()
                .any(|product| product.state == ProductState::On)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::firewall::observe;
    use crate::machine::tests::circumstances;
    use crate::system::fake::Fake;
    use crate::system::windows::SecurityProduct;

    fn judged(health: Result<SecurityHealth, Refusal>) -> Fake {
        Fake::windows().security_health(SecurityProvider::Firewall, health)
    }

    fn set(place: &str, values: [u64; 3]) -> Fake {
        PROFILES
            .iter()
            .zip(values)
            .fold(Fake::windows(), |fake, (profile, value)| {
                let path = format!("{place}\\{profile}");
                fake.registry(RegistryKey::machine(&path), "EnableFirewall", value.into())
            })
    }

    fn check(fake: Fake, expected: &Observation) {
        assert_eq!(observe(&fake.system(), &circumstances()), *expected);
    }

    #[test]
    fn the_judgement_counts_whoever_made_the_firewall() {
        let own_off = |health| judged(Ok(health)).firewall_profiles(Ok(vec![false]));
        check(own_off(SecurityHealth::Good), &Observation::ok());
        let off = Observation::action(Reason::FirewallOff);
        check(judged(Ok(SecurityHealth::Poor)), &off);
        check(judged(Ok(SecurityHealth::Snoozed)), &off);
    }

    #[test]
    fn without_a_judgement_windows_own_firewall_tells() {
        let off = Observation::action(Reason::FirewallOff);
        for health in [
            Err(Refusal::Unavailable),
            Ok(SecurityHealth::NotMonitored),
            Ok(SecurityHealth::Unknown),
        ] {
            let own = |profiles| judged(health).firewall_profiles(Ok(profiles));
            check(own(vec![true, true]), &Observation::ok());
            check(own(vec![true, false]), &off);
            check(
                own(Vec::new()),
                &Observation::undetermined(Reason::NotFound),
            );
        }
    }

    #[test]
    fn another_makers_firewall_switches_windows_own_off() {
        let product = |state| SecurityProduct {
            state,
            is_up_to_date: true,
        };
        let with = |state| {
            judged(Ok(SecurityHealth::NotMonitored))
                .firewall_profiles(Ok(vec![false]))
                .security_products(SecurityProvider::Firewall, Ok(vec![product(state)]))
        };
        check(with(ProductState::On), &Observation::ok());
        check(
            with(ProductState::Off),
            &Observation::action(Reason::FirewallOff),
        );
    }

    #[test]
    fn without_any_service_the_registry_tells_and_the_organisation_wins() {
        let off = Observation::action(Reason::FirewallOff);
        check(set(SETTINGS, [1, 1, 1]), &Observation::ok());
        check(set(SETTINGS, [1, 1, 0]), &off);
        let public = format!("{POLICY}\\PublicProfile");
        let public = RegistryKey::machine(&public);
        check(
            set(SETTINGS, [1, 1, 0]).registry(public, "EnableFirewall", 1.into()),
            &Observation::ok(),
        );
        check(
            set(SETTINGS, [1, 1, 1]).registry(public, "EnableFirewall", 0.into()),
            &off,
        );
    }

    #[test]
    fn what_cannot_be_read_is_undetermined() {
        check(
            Fake::windows(),
            &Observation::undetermined(Reason::NotSupportedHere),
        );
        check(
            Fake::windows().firewall_profiles(Err(Refusal::Unavailable)),
            &Observation::undetermined(Reason::ServiceUnavailable),
        );
        check(
            set(SETTINGS, [1, 1, 1])
                .registry_refused(RegistryKey::machine(SETTINGS), Refusal::Denied),
            &Observation::undetermined(Reason::AccessDenied),
        );
        let public = format!("{SETTINGS}\\PublicProfile");
        check(
            set(SETTINGS, [1, 1, 1]).registry(
                RegistryKey::machine(&public),
                "EnableFirewall",
                "perhaps".into(),
            ),
            &Observation::undetermined(Reason::Unreadable),
        );
    }
}
