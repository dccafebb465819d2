//! Systems on all kinds of disks.

mod homes;
mod pools;

use super::*;
use crate::machine::tests::circumstances;
use crate::system::fake::Fake;

const LUKS: &str = "CRYPT-LUKS2-0123456789abcdef-luks-root\n";

/// A PC whose system lies on a device, with the home folder in it.
fn pc(device: &str, kind: &str, source: &str) -> Fake {
    mounted(&[(device, "/", kind, source)])
}

fn mounted(mounts: &[(&str, &str, &str, &str)]) -> Fake {
    let line = |(device, point, kind, source): &(&str, &str, &str, &str)| {
        format!("27 1 {device} / {point} rw - {kind} {source} rw\n")
    };
    let lines = mounts.iter().map(line).collect::<Vec<_>>().concat();
    Fake::linux()
        .file("/proc/self/mountinfo", lines)
        .variable("HOME", "/home/worker")
}

/// A whole disk.
fn disk(fake: Fake, name: &str, number: &str) -> Fake {
    let path = format!("../../devices/pci0/block/{name}");
    node(fake, name, number, &path)
}

/// A partition of a disk.
fn partition(fake: Fake, disk: &str, name: &str, number: &str) -> Fake {
    let path = format!("../../devices/pci0/block/{disk}/{name}");
    node(fake, name, number, &path).file(&format!("/sys/class/block/{name}/partition"), "1\n")
}

/// A device-mapper layer on top of others.
fn layer(fake: Fake, name: &str, number: &str, uuid: &str, below: &[&str]) -> Fake {
    let path = format!("../../devices/virtual/block/{name}");
    let fake =
        node(fake, name, number, &path).file(&format!("/sys/class/block/{name}/dm/uuid"), uuid);
    below.iter().fold(fake, |fake, device| {
        fake.link(&format!("/sys/class/block/{name}/slaves/{device}"), "../x")
    })
}

fn node(fake: Fake, name: &str, number: &str, path: &str) -> Fake {
    fake.link(&format!("/sys/dev/block/{number}"), path)
        .link(&format!("/sys/class/block/{name}"), path)
}

fn simple_disk(fake: Fake) -> Fake {
    partition(disk(fake, "sda", "8:0"), "sda", "sda2", "8:2")
}

fn check(fake: Fake, expected: &Observation) {
    assert_eq!(observe(&fake.system(), &circumstances()), *expected);
}

#[test]
fn a_system_on_luks_is_encrypted() {
    let fake = simple_disk(pc("254:0", "ext4", "/dev/mapper/luks-root"));
    check(
        layer(fake, "dm-0", "254:0", LUKS, &["sda2"]),
        &Observation::ok(),
    );
}

#[test]
fn a_system_on_lvm_on_luks_is_encrypted() {
    let fake = simple_disk(pc("254:1", "ext4", "/dev/mapper/vg-root"));
    let fake = layer(fake, "dm-0", "254:0", LUKS, &["sda2"]);
    check(
        layer(fake, "dm-1", "254:1", "LVM-abc\n", &["dm-0"]),
        &Observation::ok(),
    );
}

#[test]
fn a_system_on_a_bare_partition_or_lvm_is_not_encrypted() {
    check(
        simple_disk(pc("8:2", "ext4", "/dev/sda2")),
        &Observation::action(Reason::NotEncrypted),
    );
    let fake = simple_disk(pc("254:1", "ext4", "/dev/mapper/vg-root"));
    check(
        layer(fake, "dm-1", "254:1", "LVM-abc\n", &["sda2"]),
        &Observation::action(Reason::NotEncrypted),
    );
}

#[test]
fn an_encrypted_usb_stick_does_not_count() {
    let fake = mounted(&[
        ("8:2", "/", "ext4", "/dev/sda2"),
        ("254:0", "/media/stick", "ext4", "/dev/mapper/stick"),
    ]);
    let fake = partition(
        disk(simple_disk(fake), "sdb", "8:16"),
        "sdb",
        "sdb1",
        "8:17",
    );
    check(
        layer(fake, "dm-0", "254:0", LUKS, &["sdb1"]),
        &Observation::action(Reason::NotEncrypted),
    );
}

#[test]
fn a_layer_that_only_guards_against_change_hides_nothing() {
    for uuid in ["CRYPT-VERITY-abc-root\n", "CRYPT-INTEGRITY-abc\n"] {
        let fake = simple_disk(pc("254:0", "ext4", "/dev/mapper/root"));
        check(
            layer(fake, "dm-0", "254:0", uuid, &["sda2"]),
            &Observation::action(Reason::NotEncrypted),
        );
    }
}

#[test]
fn one_bare_disk_under_several_makes_it_partly_encrypted() {
    let fake = partition(
        disk(
            simple_disk(pc("254:1", "ext4", "/dev/mapper/vg-root")),
            "sdb",
            "8:16",
        ),
        "sdb",
        "sdb1",
        "8:17",
    );
    let fake = layer(fake, "dm-0", "254:0", LUKS, &["sda2"]);
    check(
        layer(fake, "dm-1", "254:1", "LVM-abc\n", &["dm-0", "sdb1"]),
        &Observation::action(Reason::PartlyEncrypted),
    );
}

#[test]
fn a_disk_that_is_being_encrypted_in_use_is_in_progress() {
    let fake = simple_disk(pc("254:0", "ext4", "/dev/mapper/root"));
    let fake = layer(fake, "dm-2", "254:2", "CRYPT-SUBDEV-abc\n", &["sda2"])
        .file("/sys/class/block/dm-2/dm/name", "root-hotzone-forward\n");
    check(
        layer(fake, "dm-0", "254:0", LUKS, &["dm-2", "sda2"]),
        &Observation::in_progress(Reason::Encrypting),
    );
}

#[test]
fn a_system_from_a_stick_or_the_network_has_no_known_disk() {
    for (kind, source) in [
        ("overlay", "overlay"),
        ("tmpfs", "tmpfs"),
        ("squashfs", "none"),
        ("nfs4", "server:/"),
    ] {
        check(
            pc("0:40", kind, source),
            &Observation::undetermined(Reason::SystemDiskUnknown),
        );
    }
    let fake = node(
        pc("7:0", "ext4", "/dev/loop0"),
        "loop0",
        "7:0",
        "../../devices/virtual/block/loop0",
    );
    check(
        fake.file(
            "/sys/class/block/loop0/loop/backing_file",
            "/host/root.disk\n",
        ),
        &Observation::undetermined(Reason::SystemDiskUnknown),
    );
}

#[test]
fn what_cannot_be_read_is_undetermined() {
    check(Fake::linux(), &Observation::undetermined(Reason::NotFound));
    check(
        Fake::linux().file("/proc/self/mountinfo", "garbage\n"),
        &Observation::undetermined(Reason::Unreadable),
    );
    check(
        pc("8:2", "ext4", "/dev/sda2"),
        &Observation::undetermined(Reason::NotFound),
    );
    check(
        simple_disk(pc("8:2", "ext4", "/dev/sda2")).denied("/sys/class/block"),
        &Observation::undetermined(Reason::AccessDenied),
    );
}

#[test]
fn layers_that_go_round_in_a_circle_end() {
    let fake = layer(
        pc("254:0", "ext4", "/dev/mapper/a"),
        "dm-0",
        "254:0",
        "LVM-a\n",
        &["dm-1"],
    );
    check(
        layer(fake, "dm-1", "254:1", "LVM-b\n", &["dm-0"]),
        &Observation::undetermined(Reason::Unreadable),
    );
}
