//! File systems that lie on several devices.

use super::*;

#[test]
fn a_btrfs_is_encrypted_when_all_its_devices_are() {
    let btrfs = |devices: &[&str]| {
        let fake = partition(
            disk(
                simple_disk(pc("0:30", "btrfs", "/dev/mapper/root")),
                "sdb",
                "8:16",
            ),
            "sdb",
            "sdb1",
            "8:17",
        );
        let fake =
            layer(fake, "dm-0", "254:0", LUKS, &["sda2"]).link("/dev/mapper/root", "../dm-0");
        let fake = fake.folder("/sys/fs/btrfs/features");
        devices.iter().fold(fake, |fake, device| {
            fake.link(&format!("/sys/fs/btrfs/0a1b/devices/{device}"), "../x")
        })
    };
    check(btrfs(&["dm-0"]), &Observation::ok());
    check(
        btrfs(&["dm-0", "sdb1"]),
        &Observation::action(Reason::PartlyEncrypted),
    );
    check(
        btrfs(&["sdb1"]),
        &Observation::undetermined(Reason::NotFound),
    );
}

#[test]
fn zfs_is_encrypted_by_itself_or_by_what_it_lies_on() {
    let zfs = |encryption| {
        simple_disk(pc("0:30", "zfs", "rpool/ROOT/debian")).output(
            "zfs get -H -o value encryption rpool/ROOT/debian",
            encryption,
        )
    };
    check(zfs(Ok("aes-256-gcm\n")), &Observation::ok());
    let list = "rpool\t100G\t10G\n\t/dev/mapper/z\t100G\t-\n";
    let pool = |name| {
        zfs(Ok("off\n"))
            .output("zpool list -H -P -v rpool", Ok(list))
            .link("/dev/mapper/z", name)
    };
    check(
        layer(pool("../dm-0"), "dm-0", "254:0", LUKS, &["sda2"]),
        &Observation::ok(),
    );
    check(pool("../sda2"), &Observation::action(Reason::NotEncrypted));
    check(
        zfs(Ok("-\n")),
        &Observation::undetermined(Reason::Unreadable),
    );
    check(
        zfs(Err(Refusal::TimedOut)),
        &Observation::undetermined(Reason::TimedOut),
    );
}
