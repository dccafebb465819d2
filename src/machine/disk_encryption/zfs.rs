//! Asks ZFS whether a dataset is encrypted, and if not, on which devices its pool lies.
//!
//! `zfs get -H -o value` and `zpool list -H -P -v` answer in a fixed form, one value or device per line, and need no
//! administrator rights (zfs-get(8), zpool-list(8)).

use super::{Protection, layers, together};
use crate::system::{Refusal, System};

/// Finds how a dataset is protected: by its own encryption, or by what its pool lies on.
pub(super) fn protection(system: &System, dataset: &str) -> Result<Protection, Refusal> {
    let encryption = system.run("zfs", &["get", "-H", "-o", "value", "encryption", dataset])?;
    match encryption.trim() {
        "" | "-" => Err(Refusal::Unreadable),
        "off" => {
            let pool = dataset.split('/').next().unwrap_or(dataset);
            let list = system.run("zpool", &["list", "-H", "-P", "-v", pool])?;
            let devices = list
                .lines()
                .filter_map(|line| line.trim_start().split('\t').next());
            let protections: Result<Vec<_>, _> = devices
                .filter(|device| device.starts_with("/dev/"))
                .map(|device| layers::of_path(system, device))
                .collect();
            protections.map(together)
        }
        _ => Ok(Protection::Encrypted),
    }
}
