//! `disk-encryption`: reads on which device the system and the home folder lie (`/proc/self/mountinfo`), and walks from
//! there down to the disk (`/sys/class/block`, `/sys/fs/btrfs`, `zfs get`) looking for an encrypted layer.
//!
//! Only what lies under `/` and the home folder counts: an encrypted stick does not. A disk that encrypts itself
//! cannot be told from one that does not, and counts as not encrypted; the person can correct that. For Windows see [`windows`].

mod layers;
mod windows;
mod zfs;

use crate::machine::Circumstances;
use crate::machine::mounts::{self, Mount, holding};
use crate::observation::{Family, Observation, Reason};
use crate::system::{Refusal, System};

/// How a place on the disk is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Protection {
    /// Every path down to the disk passes an encrypted layer.
    Encrypted,
    /// Some do and some do not.
    Partly,
    /// None does.
    Plain,
    /// An encrypted layer is being made or changed.
    Converting,
    /// It cannot be told.
    Unknown(Reason),
    /// It does not lie on this PC's disk.
    Elsewhere,
}

/// File systems that encrypt what is in them, on top of whatever lies below.
const ENCRYPTING_KINDS: [&str; 5] = [
    "ecryptfs",
    "fuse.gocryptfs",
    "fuse.cryfs",
    "fuse.encfs",
    "fuse.securefs",
];

/// File systems that lie on another machine.
const REMOTE_KINDS: [&str; 6] = ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone"];

/// Looks whether the system disk is encrypted.
#[must_use]
pub fn observe(system: &System, _circumstances: &Circumstances) -> Observation {
    match system.family() {
        Family::Linux => read(system).unwrap_or_else(Observation::from),
        Family::Windows => windows::read(system).unwrap_or_else(Observation::from),
        Family::Macos | Family::Other => Observation::undetermined(Reason::NotSupportedHere),
    }
}

fn read(system: &System) -> Result<Observation, Refusal> {
    let mounts = mounts::read(system)?;
    let root = holding(&mounts, "/").ok_or(Refusal::Unreadable)?;
    let home = system
        .variable("HOME")
        .and_then(|home| holding(&mounts, &home).cloned());
    let root_protection = protection(system, root);
    let home_protection = match &home {
        Some(home) if home != root => protection(system, home),
        _ => root_protection,
    };
    Ok(judge(root_protection, home_protection))
}

fn judge(root: Protection, home: Protection) -> Observation {
    use Protection::{Converting, Elsewhere, Encrypted, Partly, Plain, Unknown};
    match (root, home) {
        (Elsewhere, _) => Observation::undetermined(Reason::SystemDiskUnknown),
        (Encrypted, Encrypted | Elsewhere) => Observation::ok(),
        (Unknown(reason), _) => Observation::undetermined(reason),
        (Plain, Plain | Elsewhere | Unknown(_)) => Observation::action(Reason::NotEncrypted),
        (Plain | Partly, _) | (_, Plain | Partly) => Observation::action(Reason::PartlyEncrypted),
        (_, Unknown(reason)) => Observation::undetermined(reason),
        (Converting, _) | (_, Converting) => Observation::in_progress(Reason::Encrypting),
    }
}

fn protection(system: &System, mount: &Mount) -> Protection {
    let kind = mount.kind.as_str();
    if ENCRYPTING_KINDS.contains(&kind) {
        return Protection::Encrypted;
    }
    if REMOTE_KINDS.contains(&kind) {
        return Protection::Elsewhere;
    }
    let protection = match kind {
        "zfs" => zfs::protection(system, &mount.source),
        "btrfs" => layers::of_btrfs(system, &mount.source),
        _ if mount.device.starts_with("0:") => Ok(Protection::Unknown(Reason::SystemDiskUnknown)),
        _ => layers::of_device_number(system, &mount.device),
    };
    protection.unwrap_or_else(|refusal| Protection::Unknown(refusal.into()))
}

/// Puts the protections of several devices together that hold one thing.
fn together(protections: impl IntoIterator<Item = Protection>) -> Protection {
    use Protection::{Converting, Encrypted, Partly, Plain, Unknown};
    let combined = protections
        .into_iter()
        .reduce(|one, other| match (one, other) {
            _ if one == other => one,
            (Unknown(reason), _) | (_, Unknown(reason)) => Unknown(reason),
            (Converting, Encrypted) | (Encrypted, Converting) => Converting,
            _ => Partly,
        });
    match combined {
        Some(Plain) => Plain,
        Some(protection) => protection,
        None => Unknown(Reason::SystemDiskUnknown),
    }
}

#[cfg(test)]
mod tests;
