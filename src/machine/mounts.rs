//! Which file system stands where: reads `/proc/self/mountinfo` (proc(5)).

use crate::system::{Refusal, System};

/// A mounted file system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mount {
    /// The device's number as `major:minor`; major 0 when no device stands behind it directly.
    pub device: String,
    /// Where it is mounted.
    pub point: String,
    /// The file system's kind, say `ext4`.
    pub kind: String,
    /// What is mounted: a device's path, a ZFS dataset, or nothing that says anything.
    pub source: String,
}

/// Reads all mounts, in the order in which they were made.
///
/// # Errors
/// [`Refusal::Unreadable`] when the file names no mount.
pub fn read(system: &System) -> Result<Vec<Mount>, Refusal> {
    let mounts: Vec<Mount> = system
        .text("/proc/self/mountinfo")?
        .lines()
        .filter_map(parse)
        .collect();
    if mounts.is_empty() {
        Err(Refusal::Unreadable)
    } else {
        Ok(mounts)
    }
}

/// Finds the mount that a path lies on: the longest mount point above it, and of those the last.
#[must_use]
pub fn holding<'a>(mounts: &'a [Mount], path: &str) -> Option<&'a Mount> {
    let holds = |mount: &&Mount| match path.strip_prefix(mount.point.as_str()) {
        Some(rest) => rest.is_empty() || rest.starts_with('/') || mount.point == "/",
        None => false,
    };
    mounts
        .iter()
        .filter(holds)
        .max_by_key(|mount| mount.point.len())
}

/// Reads one line: `36 35 98:0 /root /point options optional... - kind source super-options`.
fn parse(line: &str) -> Option<Mount> {
    let (mount, file_system) = line.split_once(" - ")?;
    let mut mount = mount.split(' ').skip(2);
    let mut file_system = file_system.split(' ');
    Some(Mount {
        device: mount.next()?.to_owned(),
        point: unescaped(mount.nth(1)?),
        kind: file_system.next()?.to_owned(),
        source: unescaped(file_system.next()?),
    })
}

/// Undoes the kernel's octal escapes of space, tab, newline and backslash.
fn unescaped(text: &str) -> String {
    text.replace("\\040", " ")
        .replace("\\011", "\t")
        .replace("\\012", "\n")
        .replace("\\134", "\\")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::fake::Fake;

    const MOUNTS: &str = "22 1 0:21 / /proc rw - proc proc rw\n\
        27 1 254:1 / / rw,relatime shared:1 - ext4 /dev/mapper/vg-root rw\n\
        30 27 254:2 / /home rw shared:2 master:1 - ext4 /dev/mapper/vg-home rw\n\
        31 27 8:17 / /media/a\\040stick rw - vfat /dev/sdb1 rw\n\
        damaged line\n";

    #[test]
    fn a_path_lies_on_the_longest_mount_point_above_it() {
        let mounts = read(&Fake::linux().file("/proc/self/mountinfo", MOUNTS).system()).unwrap();
        let source = |path| holding(&mounts, path).map(|mount| mount.source.as_str());
        assert_eq!(source("/"), Some("/dev/mapper/vg-root"));
        assert_eq!(source("/etc/fstab"), Some("/dev/mapper/vg-root"));
        assert_eq!(source("/home/worker"), Some("/dev/mapper/vg-home"));
        assert_eq!(source("/homework"), Some("/dev/mapper/vg-root"));
        assert_eq!(source("/media/a stick/file"), Some("/dev/sdb1"));
    }

    #[test]
    fn the_last_mount_on_a_point_hides_the_earlier_ones() {
        let text = "1 1 0:2 / / rw - rootfs rootfs rw\n2 1 8:1 / / rw - ext4 /dev/sda1 rw\n";
        let mounts = read(&Fake::linux().file("/proc/self/mountinfo", text).system()).unwrap();
        assert_eq!(holding(&mounts, "/").unwrap().device, "8:1");
    }

    #[test]
    fn a_file_without_mounts_is_unreadable() {
        for text in ["", "garbage\n", "1 2 3 - x\n"] {
            let system = Fake::linux().file("/proc/self/mountinfo", text).system();
            assert_eq!(read(&system), Err(Refusal::Unreadable), "{text:?}");
        }
    }
}
