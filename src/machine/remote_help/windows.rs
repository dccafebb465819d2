//! Windows: reads the names of the running programs, and in the registry whether Remote Desktop lets others in.
//!
//! A tool's background service counts: it waits for a call. Remote Assistance does not while nobody asked for help: it is
//! on by default and needs an invitation. Home editions let nobody in whatever the registry says.

use crate::machine::operating_system::windows::WindowsVersion;
use crate::system::windows::WindowsDoor;
use crate::system::windows::registry::RegistryKey;
use crate::system::{Refusal, System};

/// Programs of remote-help tools, by the product they belong to; the last two are Windows' own.
pub(super) const TOOLS: [&[&str]; 28] = [
    &["TeamViewer.exe", "TeamViewer_Service.exe"],
    &["AnyDesk.exe"],
    &["rustdesk.exe"],
    &["remoting_host.exe"],
    &["SRServer.exe", "SRService.exe"],
    &["Supremo.exe", "SupremoService.exe"],
    &[
        "ScreenConnect.ClientService.exe",
        "ScreenConnect.WindowsClient.exe",
    ],
    &["LogMeIn.exe", "LMIGuardianSvc.exe"],
    &["g2ax_service.exe", "GoToAssist.exe"],
    &["ISLLight.exe", "ISLLightClient.exe"],
    &["AA_v3.exe"],
    &["AeroAdmin.exe"],
    &["dwagent.exe", "dwagsvc.exe"],
    &["ZA_Connect.exe", "ZohoMeeting.exe"],
    &["bomgar-scc.exe"],
    &["MeshAgent.exe"],
    &["UltraViewer_Desktop.exe", "UltraViewer_Service.exe"],
    &["RemotePCService.exe"],
    &["rutserv.exe"],
    &["hoptodesk.exe"],
    &["getscreen.exe"],
    &["IperiusRemote.exe"],
    &["ToDesk.exe"],
    &["AweSun.exe"],
    &["nxserver64.exe", "nxd.exe"],
    &["client32.exe"],
    &["quickassist.exe"],
    &["msra.exe"],
];

/// Servers that share the screen or let others in.
pub(super) const SERVERS: [&str; 7] = [
    "winvnc.exe",
    "tvnserver.exe",
    "vncserver.exe",
    "vncserverui.exe",
    "uvnc_service.exe",
    "winvnc4.exe",
    "sshd.exe",
];

/// What an organisation sets; it wins.
const POLICY: RegistryKey<'static> =
    RegistryKey::machine("SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services");
/// What the PC itself is set to.
const SETTINGS: RegistryKey<'static> =
    RegistryKey::machine("SYSTEM\\CurrentControlSet\\Control\\Terminal Server");

/// Counts the ways by which Remote Desktop lets others in: one or none.
pub(super) fn open_desktops(system: &System) -> Result<u32, Refusal> {
    let windows = system.windows()?;
    if !lets_others_in(windows)? {
        return Ok(0);
    }
    match WindowsVersion::read(system) {
        Ok(version) => Ok(u32::from(!version.is_home())),
        // The edition is not known: the setting counts.
        Err(_) => Ok(1),
    }
}

fn lets_others_in(windows: &dyn WindowsDoor) -> Result<bool, Refusal> {
    const NAME: &str = "fDenyTSConnections";
    let denies = match POLICY.number(windows, NAME)? {
        None => SETTINGS.number(windows, NAME)?,
        some => some,
    };
    // Windows denies unless told otherwise.
    Ok(denies == Some(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::operating_system::windows::tests::windows;
    use crate::machine::remote_help::tests::check;
    use crate::observation::{Observation, Reason};
    use crate::system::fake::Fake;

    fn pro() -> Fake {
        windows("26200", 1, "Professional").processes(&["explorer.exe", "svchost.exe"])
    }

    #[test]
    fn a_pc_that_lets_nobody_in_is_closed() {
        check(pro(), Observation::ok(), None);
        check(
            pro().registry(SETTINGS, "fDenyTSConnections", 1.into()),
            Observation::ok(),
            None,
        );
    }

    #[test]
    fn remote_desktop_that_is_on_is_open_except_on_home_editions() {
        let open = |fake: Fake| fake.registry(SETTINGS, "fDenyTSConnections", 0.into());
        let on = Observation::action(Reason::RemoteAccessOn);
        check(open(pro()), on, Some(1));
        let home = windows("26200", 1, "Core").processes(&["explorer.exe"]);
        check(open(home), Observation::ok(), None);
    }

    #[test]
    fn the_organisations_setting_wins() {
        let both = |policy: u64, setting: u64| {
            pro()
                .registry(POLICY, "fDenyTSConnections", policy.into())
                .registry(SETTINGS, "fDenyTSConnections", setting.into())
        };
        check(both(1, 0), Observation::ok(), None);
        let on = Observation::action(Reason::RemoteAccessOn);
        check(both(0, 1), on, Some(1));
    }

    #[test]
    fn tools_and_servers_that_run_are_counted_once_each() {
        let tools = ["TeamViewer.exe", "TeamViewer_Service.exe", "AnyDesk.exe"];
        let running = Observation::action(Reason::RemoteHelpRunning);
        check(pro().processes(&tools), running, Some(2));
        let open = Observation::action(Reason::RemoteAccessOn);
        check(pro().processes(&["tvnserver.exe"]), open, Some(1));
    }

    #[test]
    fn what_cannot_be_read_is_undetermined() {
        let denied = pro().registry_refused(SETTINGS, Refusal::Denied);
        check(
            denied,
            Observation::undetermined(Reason::AccessDenied),
            None,
        );
        let garbage = pro().registry(SETTINGS, "fDenyTSConnections", "perhaps".into());
        check(garbage, Observation::undetermined(Reason::Unreadable), None);
        let hidden = pro().processes_refused(Refusal::Unsupported);
        check(
            hidden,
            Observation::undetermined(Reason::NotSupportedHere),
            None,
        );
    }
}
