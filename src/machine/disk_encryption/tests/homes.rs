//! A home folder on another device than the system.

use super::*;

#[test]
fn an_encrypted_home_alone_is_partly_encrypted() {
    let ecryptfs = mounted(&[
        ("8:2", "/", "ext4", "/dev/sda2"),
        ("0:50", "/home/worker", "ecryptfs", "/home/.x"),
    ]);
    check(
        simple_disk(ecryptfs),
        &Observation::action(Reason::PartlyEncrypted),
    );
    let luks = mounted(&[
        ("8:2", "/", "ext4", "/dev/sda2"),
        ("254:0", "/home", "ext4", "/dev/mapper/home"),
    ]);
    check(
        layer(simple_disk(luks), "dm-0", "254:0", LUKS, &["sda2"]),
        &Observation::action(Reason::PartlyEncrypted),
    );
}

#[test]
fn a_bare_home_beside_an_encrypted_system_is_partly_encrypted() {
    let fake = mounted(&[
        ("254:0", "/", "ext4", "/dev/mapper/root"),
        ("8:2", "/home", "ext4", "/dev/sda2"),
    ]);
    check(
        layer(simple_disk(fake), "dm-0", "254:0", LUKS, &["sda2"]),
        &Observation::action(Reason::PartlyEncrypted),
    );
}

#[test]
fn a_home_on_another_machine_leaves_the_disk_to_decide() {
    let fake = mounted(&[
        ("254:0", "/", "ext4", "/dev/mapper/root"),
        ("0:60", "/home", "nfs4", "server:/home"),
    ]);
    check(
        layer(simple_disk(fake), "dm-0", "254:0", LUKS, &["sda2"]),
        &Observation::ok(),
    );
}
