//! Windows: reads in the registry whether someone is logged in when the PC starts (`Winlogon\AutoAdminLogon`).

use crate::system::windows::registry::RegistryKey;
use crate::system::{Refusal, System};

const WINLOGON: RegistryKey<'static> =
    RegistryKey::machine("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon");

/// Tells whether someone is logged in without a password when the PC starts.
pub(super) fn is_on(system: &System) -> Result<bool, Refusal> {
    let windows = system.windows()?;
    match WINLOGON.number(windows, "AutoAdminLogon") {
        // Windows takes anything but 1 for off.
        Err(Refusal::Unreadable) => Ok(false),
        other => Ok(other? == Some(1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::fake::Fake;
    use crate::system::windows::registry::RegistryValue;

    #[test]
    fn only_one_is_on() {
        let set = |value: RegistryValue| {
            is_on(
                &Fake::windows()
                    .registry(WINLOGON, "AutoAdminLogon", value)
                    .system(),
            )
        };
        assert_eq!(set("1".into()), Ok(true));
        assert_eq!(set(1.into()), Ok(true));
        assert_eq!(set("0".into()), Ok(false));
        assert_eq!(set("yes".into()), Ok(false));
        assert_eq!(is_on(&Fake::windows().system()), Ok(false));
    }

    #[test]
    fn a_refusal_stays_one() {
        let denied = Fake::windows().registry_refused(WINLOGON, Refusal::Denied);
        assert_eq!(is_on(&denied.system()), Err(Refusal::Denied));
    }
}
