//! Seeds Wine's registry: every value that a check reads is set or removed, so that no state of an earlier test is left.

use super::WindowsPc;

pub const VERSION: &str = r"HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion";
pub const WINLOGON: &str =
    r"HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon";
pub const PAUSE: &str = r"HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\WindowsUpdate\UX\Settings";
pub const RESTART: &str = r"HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired";
pub const UPDATE_SERVICE: &str = r"HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\wuauserv";
pub const UPDATE_ORCHESTRATOR: &str =
    r"HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\UsoSvc";
pub const UPDATE_POLICY: &str =
    r"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU";
pub const FIREWALL: &str =
    r"HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy";
pub const FIREWALL_POLICY: &str = r"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\WindowsFirewall";
pub const LOCK_LIMIT: &str =
    r"HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System";
pub const SCREEN_SAVER: &str = r"HKEY_CURRENT_USER\Control Panel\Desktop";
pub const SCREEN_SAVER_POLICY: &str =
    r"HKEY_CURRENT_USER\Software\Policies\Microsoft\Windows\Control Panel\Desktop";
pub const REMOTE_DESKTOP: &str =
    r"HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Terminal Server";
pub const REMOTE_DESKTOP_POLICY: &str =
    r"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services";
pub const ENROLMENT: &str =
    r"HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Enrollments\{00000000-0000-0000-0000-000000000001}";
pub const INSTALLED: &str =
    r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Uninstall\TestClient";
pub const INSTALLED_FOR_ALL: &str =
    r"HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\TestClient";
pub const INSTALLED_32_BIT: &str = r"HKEY_LOCAL_MACHINE\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall\TestClient";
pub const EID_CARD: &str =
    r"HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Cryptography\Calais\SmartCards\Beid_v18";
pub const EID_FOLDER: &str = r"HKEY_LOCAL_MACHINE\SOFTWARE\BEID\general";
pub const EID_FOLDER_32_BIT: &str = r"HKEY_LOCAL_MACHINE\SOFTWARE\WOW6432Node\BEID\general";

/// Keys of which nothing is left before seeding.
const REMOVED: [&str; 17] = [
    PAUSE,
    RESTART,
    UPDATE_SERVICE,
    UPDATE_ORCHESTRATOR,
    UPDATE_POLICY,
    FIREWALL,
    FIREWALL_POLICY,
    SCREEN_SAVER_POLICY,
    ENROLMENT,
    INSTALLED,
    INSTALLED_FOR_ALL,
    INSTALLED_32_BIT,
    EID_CARD,
    EID_FOLDER,
    EID_FOLDER_32_BIT,
    REMOTE_DESKTOP,
    REMOTE_DESKTOP_POLICY,
];

/// Values that are removed before seeding, in keys that Wine itself needs.
const CLEARED: [(&str, &[&str]); 4] = [
    (WINLOGON, &["AutoAdminLogon"]),
    (LOCK_LIMIT, &["InactivityTimeoutSecs"]),
    (
        SCREEN_SAVER,
        &[
            "ScreenSaveActive",
            "ScreenSaverIsSecure",
            "ScreenSaveTimeOut",
            "SCRNSAVE.EXE",
            "DelayLockInterval",
        ],
    ),
    (
        VERSION,
        &["UBR", "EditionID", "InstallationType", "CurrentBuildNumber"],
    ),
];

/// What the registry shall hold.
pub struct Seed(Vec<String>);

impl Seed {
    /// Begins with nothing that a check reads but the build, which every Windows has.
    pub fn new(build: &str) -> Self {
        Self::without_build().text(VERSION, "CurrentBuildNumber", build)
    }

    /// Begins with nothing that a check reads.
    pub fn without_build() -> Self {
        let mut lines = vec!["REGEDIT4".to_owned()];
        for key in REMOVED {
            lines.push(format!("[-{key}]"));
        }
        for (key, names) in CLEARED {
            lines.push(format!("[{key}]"));
            for name in names {
                lines.push(format!("\"{name}\"=-"));
            }
        }
        Self(lines)
    }

    /// Sets a text.
    pub fn text(mut self, key: &str, name: &str, value: &str) -> Self {
        let value = value.replace('\\', "\\\\");
        self.key_line(key);
        self.0.push(format!("\"{name}\"=\"{value}\""));
        self
    }

    /// Sets a number.
    pub fn number(mut self, key: &str, name: &str, value: u32) -> Self {
        self.key_line(key);
        self.0.push(format!("\"{name}\"=dword:{value:08x}"));
        self
    }

    /// Adds an empty key.
    pub fn key(mut self, key: &str) -> Self {
        self.key_line(key);
        self
    }

    /// Sets what a screen saver that locks has.
    pub fn screen_saver(self, seconds: &str, secure: &str) -> Self {
        self.text(SCREEN_SAVER, "ScreenSaveActive", "1")
            .text(SCREEN_SAVER, "ScreenSaverIsSecure", secure)
            .text(SCREEN_SAVER, "ScreenSaveTimeOut", seconds)
            .text(
                SCREEN_SAVER,
                "SCRNSAVE.EXE",
                r"C:\windows\system32\blank.scr",
            )
    }

    /// Sets whether the firewall is on for each kind of network.
    pub fn firewall(self, values: [u32; 3]) -> Self {
        let profiles = ["DomainProfile", "StandardProfile", "PublicProfile"];
        profiles
            .iter()
            .zip(values)
            .fold(self, |seed, (profile, value)| {
                seed.number(&format!("{FIREWALL}\\{profile}"), "EnableFirewall", value)
            })
    }

    fn key_line(&mut self, key: &str) {
        self.0.push(format!("[{key}]"));
    }

    /// Writes all of it into the PC's registry.
    pub fn plant(self, pc: &WindowsPc) {
        pc.home().write("seed.reg", &(self.0.join("\r\n") + "\r\n"));
        let output = pc.wine(&["reg", "import", "seed.reg"]);
        assert!(output.status.success(), "{output:?}");
    }
}
