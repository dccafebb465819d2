//! Windows: asks whether the PC belongs to an organisation, reads the names of installed programs and what the eID
//! middleware leaves in the registry, and counts the accounts.

use crate::system::windows::WindowsDoor;
use crate::system::windows::registry::RegistryKey;
use crate::system::{Refusal, System, optional};

/// One key per management service that looks after the PC (MDM).
const ENROLMENTS: &str = "SOFTWARE\\Microsoft\\Enrollments";

/// Where installed programs are listed: for all, 32-bit ones, the person's own.
const PROGRAMS: [RegistryKey<'static>; 3] = [
    RegistryKey::machine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall"),
    RegistryKey::machine("SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall"),
    RegistryKey::user("Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall"),
];

/// How the names of virtual-desktop clients begin. Awingu and others run in the browser and cannot be seen.
const VIRTUAL_DESKTOPS: [&str; 8] = [
    "Amazon WorkSpaces",
    "Citrix Receiver",
    "Citrix Workspace",
    "Omnissa Horizon Client",
    "Parallels Client",
    "Remote Desktop",
    "VMware Horizon Client",
    "Windows App",
];

/// Windows' own client for remote desktops.
const REMOTE_DESKTOP_PROGRAM: &str = "mstsc.exe";

/// Where the Belgian eID middleware (eid-mw) registers the card, and where it notes its own folder.
const EID_CARDS: RegistryKey<'static> =
    RegistryKey::machine("SOFTWARE\\Microsoft\\Cryptography\\Calais\\SmartCards");
const EID_FOLDERS: [RegistryKey<'static>; 2] = [
    RegistryKey::machine("SOFTWARE\\BEID\\general"),
    RegistryKey::machine("SOFTWARE\\WOW6432Node\\BEID\\general"),
];

/// The first number of accounts that people made; lower ones are built in.
const FIRST_ACCOUNT: u32 = 1000;

/// Tells whether an organisation manages the PC. A work account that was added to a private PC is not that.
pub(super) fn is_managed(system: &System) -> Result<bool, Refusal> {
    let windows = system.windows()?;
    let join = windows.join();
    if let Ok(join) = join
        && (join.domain || join.entra_device)
    {
        return Ok(true);
    }
    Ok(has_enrolment(windows)? || join.map(|_| false)?)
}

fn has_enrolment(windows: &dyn WindowsDoor) -> Result<bool, Refusal> {
    let enrolments = optional(windows.registry_keys(RegistryKey::machine(ENROLMENTS)))?;
    for name in enrolments.unwrap_or_default() {
        let path = format!("{ENROLMENTS}\\{name}");
        let key = RegistryKey::machine(&path);
        let provider = key.text(windows, "ProviderID")?.unwrap_or_default();
        if !provider.is_empty() && key.number(windows, "EnrollmentState")? == Some(1) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Tells whether a virtual-desktop client is installed.
pub(super) fn has_virtual_desktop(system: &System) -> Result<bool, Refusal> {
    let windows = system.windows()?;
    for list in PROGRAMS {
        for name in optional(windows.registry_keys(list))?.unwrap_or_default() {
            let path = format!("{}\\{name}", list.path);
            let key = RegistryKey {
                path: &path,
                ..list
            };
            // A program that hides its name is none of these.
            let shown = match key.text(windows, "DisplayName") {
                Err(Refusal::Unreadable) | Ok(None) => continue,
                other => other?.unwrap_or_default(),
            };
            if VIRTUAL_DESKTOPS
                .iter()
                .any(|client| shown.starts_with(client))
            {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// Tells whether a client for remote desktops is there; every Windows brings one.
pub(super) fn has_remote_desktop(system: &System) -> bool {
    system.has_program(REMOTE_DESKTOP_PROGRAM)
}

/// Tells whether the eID middleware is installed.
pub(super) fn has_eid_middleware(system: &System) -> Result<bool, Refusal> {
    let windows = system.windows()?;
    let cards = optional(windows.registry_keys(EID_CARDS))?.unwrap_or_default();
    let is_belgian = |card: &String| card.to_ascii_lowercase().starts_with("beid");
    if cards.iter().any(is_belgian) {
        return Ok(true);
    }
    for folder in EID_FOLDERS {
        if folder.exists(windows)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Counts the accounts of other people on this PC; those of a domain are not among them.
pub(super) fn other_accounts(system: &System) -> Result<u32, Refusal> {
    let accounts = system.windows()?.accounts()?;
    let others = accounts.iter().filter(|account| {
        !account.is_own && !account.is_disabled && account.relative_id >= FIRST_ACCOUNT
    });
    u32::try_from(others.count()).map_err(|_| Refusal::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::hints::{accounts, management, programs};
    use crate::system::fake::Fake;
    use crate::system::windows::{Join, LocalAccount};

    const PRIVATE: Join = Join {
        domain: false,
        entra_device: false,
    };

    fn enrolled(state: u64) -> Fake {
        let path = format!("{ENROLMENTS}\\{{00000000-0000-0000-0000-000000000001}}");
        let key = RegistryKey::machine(&path);
        Fake::windows()
            .join(Ok(PRIVATE))
            .registry(key, "ProviderID", "MS DM Server".into())
            .registry(key, "EnrollmentState", state.into())
    }

    #[test]
    fn a_domain_entra_or_a_management_service_makes_it_the_employers() {
        let managed = |fake: Fake| management(&fake.system()).employer_managed;
        let joined = |join| Fake::windows().join(Ok(join));
        assert_eq!(managed(joined(PRIVATE)), Some(false));
        let domain = Join {
            domain: true,
            ..PRIVATE
        };
        assert_eq!(managed(joined(domain)), Some(true));
        let entra = Join {
            entra_device: true,
            ..PRIVATE
        };
        assert_eq!(managed(joined(entra)), Some(true));
        assert_eq!(managed(enrolled(1)), Some(true));
        assert_eq!(managed(enrolled(0)), Some(false));
    }

    #[test]
    fn what_cannot_be_read_stays_unknown() {
        assert_eq!(management(&Fake::windows().system()).employer_managed, None);
        let denied = Fake::windows()
            .registry_refused(RegistryKey::machine("SOFTWARE"), Refusal::Denied)
            .system();
        assert_eq!(programs(&denied).virtual_desktop_client, None);
        assert_eq!(programs(&denied).eid_middleware, None);
        assert_eq!(accounts(&Fake::windows().system()).other_accounts, None);
    }

    #[test]
    fn installed_clients_are_seen_in_every_list() {
        for list in PROGRAMS {
            let path = format!("{}\\Client", list.path);
            let key = RegistryKey {
                path: &path,
                ..list
            };
            let installed = |name: &str| {
                let fake = Fake::windows().registry(key, "DisplayName", name.into());
                programs(&fake.system()).virtual_desktop_client
            };
            assert_eq!(installed("Citrix Workspace 2402"), Some(true));
            assert_eq!(installed("Omnissa Horizon Client"), Some(true));
            assert_eq!(installed("LibreOffice"), Some(false));
        }
    }

    #[test]
    fn remote_desktop_and_the_eid_software_are_seen() {
        let nothing = programs(&Fake::windows().system());
        assert_eq!(nothing.remote_desktop_client, Some(false));
        assert_eq!(nothing.eid_middleware, Some(false));
        let card =
            RegistryKey::machine("SOFTWARE\\Microsoft\\Cryptography\\Calais\\SmartCards\\Beid_v18");
        let some = Fake::windows().program("mstsc.exe").registry_key(card);
        let some = programs(&some.system());
        assert_eq!(some.remote_desktop_client, Some(true));
        assert_eq!(some.eid_middleware, Some(true));
        let folder = Fake::windows().registry_key(EID_FOLDERS[1]);
        assert_eq!(programs(&folder.system()).eid_middleware, Some(true));
    }

    #[test]
    fn only_other_peoples_accounts_are_counted() {
        let account = |relative_id, is_disabled, is_own| LocalAccount {
            relative_id,
            is_disabled,
            is_own,
        };
        let fake = Fake::windows().accounts(Ok(vec![
            account(500, true, false),
            account(503, true, false),
            account(504, false, false),
            account(1001, false, true),
            account(1002, false, false),
            account(1003, true, false),
        ]));
        assert_eq!(accounts(&fake.system()).other_accounts, Some(1));
    }
}
