//! `no-admin-rights`: reads the identity of this program (`/proc/self/status`) and the lists of accounts and groups.
//!
//! An account is an administrator when it is root or in a group that may become root. What `/etc/sudoers` grants to a
//! single account stays invisible without administrator rights. For Windows see [`windows`].

mod windows;

use crate::machine::Circumstances;
use crate::machine::settings::{self, Account};
use crate::observation::{Family, Observation, Reason};
use crate::system::{Refusal, System};

/// Groups whose members may become root: by `sudo` or polkit, and those that are as good as it (containers run as
/// root on request).
const ADMINISTRATOR_GROUPS: [&str; 8] = [
    "root",
    "sudo",
    "wheel",
    "admin",
    "docker",
    "lxd",
    "incus-admin",
    "libvirt",
];

/// Looks whether the account that runs the program is an administrator.
#[must_use]
pub fn observe(system: &System, _circumstances: &Circumstances) -> Observation {
    match system.family() {
        Family::Linux => read(system).map_or_else(Observation::from, judge),
        Family::Windows => windows::is_administrator(system).map_or_else(Observation::from, judge),
        Family::Macos | Family::Other => Observation::undetermined(Reason::NotSupportedHere),
    }
}

fn judge(administrator: bool) -> Observation {
    if administrator {
        Observation::action(Reason::AdministratorAccount)
    } else {
        Observation::ok()
    }
}

fn read(system: &System) -> Result<bool, Refusal> {
    let identity = settings::identity(system)?;
    if identity.user == 0 {
        return Ok(true);
    }
    let groups = system.text("/etc/group")?;
    let passwd = system.text("/etc/passwd")?;
    let accounts = settings::accounts(&passwd);
    // Accounts of a directory service are not in the file; then only the numbers of this session's groups count.
    let own = accounts
        .iter()
        .find(|account| account.user == identity.user);
    let mut known = 0;
    for line in groups.lines() {
        let mut fields = line.split(':');
        let (Some(name), Some(_), Some(number), Some(members)) =
            (fields.next(), fields.next(), fields.next(), fields.next())
        else {
            continue;
        };
        let Ok(number) = number.parse::<u32>() else {
            continue;
        };
        known += 1;
        let member = identity.groups.contains(&number)
            || own.is_some_and(|own| is_member(own, number, members));
        if member && ADMINISTRATOR_GROUPS.contains(&name) {
            return Ok(true);
        }
    }
    if known == 0 {
        return Err(Refusal::Unreadable);
    }
    Ok(false)
}

/// Tells whether an account is in a group, also when that will only hold from the next login on.
fn is_member(account: &Account<'_>, group: u32, members: &str) -> bool {
    account.group == group || members.split(',').any(|member| member == account.name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::tests::circumstances;
    use crate::system::fake::Fake;

    const PASSWD: &str =
        "root:x:0:0:root:/root:/bin/bash\nworker:x:1000:1000:,,,:/home/worker:/bin/bash\n";

    fn status(user: u32, groups: &str) -> String {
        format!(
            "Name:\tteleklaar\nUid:\t{user}\t{user}\t{user}\t{user}\nGid:\t1000\t1000\t1000\t1000\nGroups:\t{groups}\n"
        )
    }

    fn pc(user: u32, session_groups: &str, groups: &str) -> Fake {
        Fake::linux()
            .file("/proc/self/status", status(user, session_groups))
            .file("/etc/passwd", PASSWD)
            .file("/etc/group", groups)
    }

    fn check(fake: Fake, expected: &Observation) {
        assert_eq!(observe(&fake.system(), &circumstances()), *expected);
    }

    #[test]
    fn an_account_in_no_special_group_is_no_administrator() {
        check(
            pc(
                1000,
                "24 1000",
                "cdrom:x:24:worker\nsudo:x:27:\nworker:x:1000:\n",
            ),
            &Observation::ok(),
        );
    }

    #[test]
    fn root_and_members_of_an_administrator_group_are_administrators() {
        let administrator = Observation::action(Reason::AdministratorAccount);
        check(pc(0, "", "worker:x:1000:\n"), &administrator);
        check(
            pc(1000, "27 1000", "sudo:x:27:\nworker:x:1000:\n"),
            &administrator,
        );
        check(pc(1000, "10", "wheel:x:10:worker\n"), &administrator);
        check(pc(1000, "998", "docker:x:998:worker\n"), &administrator);
    }

    #[test]
    fn a_membership_that_starts_at_the_next_login_counts() {
        check(
            pc(1000, "1000", "sudo:x:27:other,worker\nworker:x:1000:\n"),
            &Observation::action(Reason::AdministratorAccount),
        );
    }

    #[test]
    fn a_group_that_only_looks_alike_does_not_count() {
        check(
            pc(1000, "50 1000", "sudoku:x:50:worker\nworker:x:1000:\n"),
            &Observation::ok(),
        );
    }

    #[test]
    fn an_account_of_a_directory_service_is_judged_by_its_session() {
        check(
            pc(70001, "27", "sudo:x:27:\n"),
            &Observation::action(Reason::AdministratorAccount),
        );
        check(pc(70001, "70001", "sudo:x:27:\n"), &Observation::ok());
    }

    #[test]
    fn what_cannot_be_read_is_undetermined() {
        check(Fake::linux(), &Observation::undetermined(Reason::NotFound));
        check(
            pc(1000, "1000", "").denied("/etc/group"),
            &Observation::undetermined(Reason::AccessDenied),
        );
        check(
            pc(1000, "1000", "not a group list"),
            &Observation::undetermined(Reason::Unreadable),
        );
        check(
            pc(1000, "1000", "sudo:x:27:\n").file("/proc/self/status", "Name: x\n"),
            &Observation::undetermined(Reason::Unreadable),
        );
    }
}
