//! Hints that pre-fill a question: whether an organisation manages the PC, which clients and eID programs are
//! installed, how many other accounts there are. Reads whether certain files exist, and the account list.
//!
//! What cannot be read stays unknown; only what is surely absent is said to be absent. For Windows see [`windows`].

mod windows;

use crate::machine::settings::{accounts as read_accounts, identity};
use crate::observation::{Family, Hints};
use crate::system::{Refusal, System};

/// What joining an organisation's directory or management leaves behind: SSSD (realmd), `FreeIPA`, Kerberos,
/// adsys, Himmelblau, Intune, Landscape.
const MANAGEMENT_FILES: [&str; 8] = [
    "/etc/sssd/sssd.conf",
    "/etc/ipa/default.conf",
    "/etc/krb5.keytab",
    "/etc/adsys.yaml",
    "/etc/himmelblau/himmelblau.conf",
    "/opt/microsoft/intune/bin/intune-agent",
    "/usr/bin/intune-portal",
    "/var/lib/landscape/client/broker.bpickle",
];

/// Installed virtual-desktop clients: Citrix, Horizon (of `VMware`, then Omnissa), Parallels, Amazon. Awingu and others run
/// in the browser and cannot be seen.
const VIRTUAL_DESKTOP_FILES: [&str; 9] = [
    "/opt/Citrix/ICAClient/wfica",
    "/usr/bin/horizon-client",
    "/usr/bin/vmware-view",
    "/usr/lib/omnissa/horizon",
    "/usr/lib/vmware/view",
    "/opt/2X/Client",
    "/opt/workspacesclient",
    "/usr/lib/x86_64-linux-gnu/workspacesclient",
    "/var/lib/flatpak/app/com.citrix.ICAClient",
];

/// Programs that open a remote desktop.
const REMOTE_DESKTOP_PROGRAMS: [&str; 9] = [
    "gnome-connections",
    "krdc",
    "rdesktop",
    "remmina",
    "sdl-freerdp3",
    "vinagre",
    "wlfreerdp",
    "xfreerdp",
    "xfreerdp3",
];

/// The same, installed as Flatpak for everyone.
const REMOTE_DESKTOP_FILES: [&str; 3] = [
    "/var/lib/flatpak/app/org.gnome.Connections",
    "/var/lib/flatpak/app/org.kde.krdc",
    "/var/lib/flatpak/app/org.remmina.Remmina",
];

/// Where the Belgian eID middleware (eid-mw) puts its library.
const EID_FILES: [&str; 6] = [
    "/usr/lib/x86_64-linux-gnu/libbeidpkcs11.so.0",
    "/usr/lib/aarch64-linux-gnu/libbeidpkcs11.so.0",
    "/usr/lib64/libbeidpkcs11.so.0",
    "/usr/lib/libbeidpkcs11.so.0",
    "/usr/local/lib/libbeidpkcs11.so.0",
    "/usr/local/lib64/libbeidpkcs11.so.0",
];

/// The numbers that Linux gives to people's accounts.
const PEOPLE: std::ops::RangeInclusive<u32> = 1000..=59_999;

/// Shells that let nobody in.
const NO_SHELLS: [&str; 4] = ["nologin", "false", "sync", "true"];

/// Looks whether an organisation manages the PC.
#[must_use]
pub fn management(system: &System) -> Hints {
    Hints {
        employer_managed: on(system, windows::is_managed, |system| {
            any_exists(system, &MANAGEMENT_FILES)
        }),
        ..Hints::default()
    }
}

/// Looks which clients and eID programs are installed.
#[must_use]
pub fn programs(system: &System) -> Hints {
    Hints {
        virtual_desktop_client: on(system, windows::has_virtual_desktop, |system| {
            any_exists(system, &VIRTUAL_DESKTOP_FILES)
        }),
        remote_desktop_client: on(
            system,
            |system| Ok(windows::has_remote_desktop(system)),
            |system| {
                if REMOTE_DESKTOP_PROGRAMS
                    .iter()
                    .any(|program| system.has_program(program))
                {
                    return Ok(true);
                }
                any_exists(system, &REMOTE_DESKTOP_FILES)
            },
        ),
        eid_middleware: on(system, windows::has_eid_middleware, |system| {
            any_exists(system, &EID_FILES)
        }),
        ..Hints::default()
    }
}

/// Counts the accounts of other people; one account that all share cannot be seen.
#[must_use]
pub fn accounts(system: &System) -> Hints {
    Hints {
        other_accounts: on(system, windows::other_accounts, |system| {
            let own = identity(system)?.user;
            let list = system.text("/etc/passwd")?;
            let accounts = read_accounts(&list);
            if accounts.is_empty() {
                return Err(Refusal::Unreadable);
            }
            let others = accounts.iter().filter(|account| {
                let shell = account.shell.rsplit('/').next().unwrap_or_default();
                account.user != own && PEOPLE.contains(&account.user) && !NO_SHELLS.contains(&shell)
            });
            u32::try_from(others.count()).map_err(|_| Refusal::Unreadable)
        }),
        ..Hints::default()
    }
}

fn on<T>(
    system: &System,
    look_on_windows: impl FnOnce(&System) -> Result<T, Refusal>,
    look_on_linux: impl FnOnce(&System) -> Result<T, Refusal>,
) -> Option<T> {
    match system.family() {
        Family::Linux => look_on_linux(system).ok(),
        Family::Windows => look_on_windows(system).ok(),
        Family::Macos | Family::Other => None,
    }
}

/// Tells whether one of the paths exists; a refusal counts only when none of the others does.
fn any_exists(system: &System, paths: &[&str]) -> Result<bool, Refusal> {
    let mut refused = None;
    for path in paths {
        match system.exists(path) {
            Ok(true) => return Ok(true),
            Ok(false) => {}
            Err(refusal) => refused = Some(refusal),
        }
    }
    refused.map_or(Ok(false), Err)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::fake::Fake;

    const STATUS: &str = "Uid:\t1000\nGid:\t1000\nGroups:\t1000\n";
    const PASSWD: &str = "root:x:0:0::/root:/bin/bash\ndaemon:x:1:1::/:/usr/sbin/nologin\n\
        worker:x:1000:1000::/home/w:/bin/bash\nother:x:1001:1001::/home/o:/bin/zsh\n\
        printing:x:1002:1002::/:/usr/sbin/nologin\nnobody:x:65534:65534::/:/usr/sbin/nologin\n";

    #[test]
    fn a_joined_pc_is_managed_and_an_unreadable_folder_leaves_it_open() {
        let managed = |fake: Fake| management(&fake.system()).employer_managed;
        assert_eq!(managed(Fake::linux()), Some(false));
        assert_eq!(
            managed(Fake::linux().file("/etc/sssd/sssd.conf", "")),
            Some(true)
        );
        assert_eq!(managed(Fake::linux().denied("/etc/sssd")), None);
        assert_eq!(
            managed(
                Fake::linux()
                    .denied("/etc/sssd")
                    .file("/etc/krb5.keytab", "")
            ),
            Some(true)
        );
    }

    #[test]
    fn installed_clients_are_seen() {
        let nothing = programs(&Fake::linux().system());
        assert_eq!(nothing.virtual_desktop_client, Some(false));
        assert_eq!(nothing.remote_desktop_client, Some(false));
        assert_eq!(nothing.eid_middleware, Some(false));
        let some = Fake::linux()
            .file("/opt/Citrix/ICAClient/wfica", "")
            .program("remmina")
            .file("/usr/lib/x86_64-linux-gnu/libbeidpkcs11.so.0", "");
        let some = programs(&some.system());
        assert_eq!(some.virtual_desktop_client, Some(true));
        assert_eq!(some.remote_desktop_client, Some(true));
        assert_eq!(some.eid_middleware, Some(true));
    }

    #[test]
    fn only_other_peoples_accounts_are_counted() {
        let count = |fake: Fake| accounts(&fake.system()).other_accounts;
        let pc = || {
            Fake::linux()
                .file("/proc/self/status", STATUS)
                .file("/etc/passwd", PASSWD)
        };
        assert_eq!(count(pc()), Some(1));
        assert_eq!(count(pc().file("/etc/passwd", "garbage")), None);
        assert_eq!(count(pc().denied("/etc/passwd")), None);
        assert_eq!(count(Fake::linux()), None);
    }

    #[test]
    fn a_hint_sets_its_own_fields_only() {
        let system = Fake::linux()
            .file("/proc/self/status", STATUS)
            .file("/etc/passwd", PASSWD)
            .system();
        let only_accounts = Hints {
            other_accounts: Some(1),
            ..Hints::default()
        };
        assert_eq!(accounts(&system), only_accounts);
    }
}
