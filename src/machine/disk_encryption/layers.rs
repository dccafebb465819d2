//! Walks from a block device down to the disks below it, through what the kernel shows under `/sys`.
//!
//! Encrypted layers are known by the beginning of their device-mapper id, which cryptsetup writes: `CRYPT-LUKS1-`,
//! `CRYPT-LUKS2-`, `CRYPT-PLAIN-` and so on. `CRYPT-VERITY-` and `CRYPT-INTEGRITY-` guard against change and hide
//! nothing. While a disk is being encrypted in use, cryptsetup puts a helper `<name>-hotzone-...` below the layer.

use super::{Protection, together};
use crate::observation::Reason;
use crate::system::{Refusal, System, optional};

/// Deeper than any real stack of layers.
const DEPTH_LIMIT: usize = 12;

/// Finds how the device with a number, `major:minor`, is protected.
pub(super) fn of_device_number(system: &System, number: &str) -> Result<Protection, Refusal> {
    let link = system.link(&format!("/sys/dev/block/{number}"))?;
    of_device(system, last_part(&link), 0)
}

/// Finds how a btrfs, which may lie on several devices, is protected.
pub(super) fn of_btrfs(system: &System, source: &str) -> Result<Protection, Refusal> {
    let device = device_name(system, source)?;
    for file_system in system.list("/sys/fs/btrfs")? {
        let devices = system.optional_list(&format!("/sys/fs/btrfs/{file_system}/devices"))?;
        if devices.contains(&device) {
            let protections: Result<Vec<_>, _> = devices
                .iter()
                .map(|device| of_device(system, device, 0))
                .collect();
            return protections.map(together);
        }
    }
    Err(Refusal::NotFound)
}

/// Finds how the device at a path, say `/dev/mapper/luks-root`, is protected.
pub(super) fn of_path(system: &System, path: &str) -> Result<Protection, Refusal> {
    of_device(system, &device_name(system, path)?, 0)
}

fn of_device(system: &System, name: &str, depth: usize) -> Result<Protection, Refusal> {
    let folder = format!("/sys/class/block/{name}");
    if depth > DEPTH_LIMIT {
        return Err(Refusal::Unreadable);
    }
    let below = system.optional_list(&format!("{folder}/slaves"))?;
    if hides_its_contents(system, &folder)? {
        for device in &below {
            let helper = system
                .optional_text(&format!("/sys/class/block/{device}/dm/name"))?
                .unwrap_or_default();
            if helper.contains("-hotzone-") {
                return Ok(Protection::Converting);
            }
        }
        return Ok(Protection::Encrypted);
    }
    if !below.is_empty() {
        let protections: Result<Vec<_>, _> = below
            .iter()
            .map(|device| of_device(system, device, depth + 1))
            .collect();
        return protections.map(together);
    }
    // What a loop device's file lies on is not followed.
    if system.exists(&format!("{folder}/loop/backing_file"))? {
        return Ok(Protection::Unknown(Reason::SystemDiskUnknown));
    }
    let link = system.link(&folder)?;
    if system.exists(&format!("{folder}/partition"))? {
        let whole = link.rsplit('/').nth(1).ok_or(Refusal::Unreadable)?;
        return of_device(system, whole, depth + 1);
    }
    Ok(Protection::Plain)
}

fn hides_its_contents(system: &System, folder: &str) -> Result<bool, Refusal> {
    let id = system
        .optional_text(&format!("{folder}/dm/uuid"))?
        .unwrap_or_default();
    let crypt = id.trim().strip_prefix("CRYPT-");
    Ok(crypt.is_some_and(|kind| !kind.starts_with("VERITY-") && !kind.starts_with("INTEGRITY-")))
}

/// Returns the kernel's name of a device that is known by a path, which may be a link.
fn device_name(system: &System, path: &str) -> Result<String, Refusal> {
    let target = match system.link(path) {
        // No link: the path's own name is the kernel's.
        Err(Refusal::Unreadable) => None,
        other => optional(other)?,
    };
    Ok(last_part(target.as_deref().unwrap_or(path)).to_owned())
}

fn last_part(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
