//! Arch Linux and its kin: reads `/var/log/pacman.log` for the last upgraded package.

use jiff::{Timestamp, Zoned};

use super::Updates;
use crate::system::{Refusal, System};

/// The most that is read of the log, in bytes; it is never rotated.
const LOG_LIMIT: usize = 256 * 1024 * 1024;

/// Reads what pacman tells. It never looks for updates by itself; a notifier may.
///
/// # Errors
/// When the log cannot be read.
pub fn read(system: &System) -> Result<Updates, Refusal> {
    let log = system.read("/var/log/pacman.log", LOG_LIMIT)?;
    Ok(Updates {
        last: last_in_log(&String::from_utf8_lossy(&log)),
        ..Updates::default()
    })
}

/// Finds the last line `[2026-11-20T10:00:00+0100] [ALPM] upgraded <package> (<from> -> <to>)`.
fn last_in_log(log: &str) -> Option<Timestamp> {
    log.lines().rev().find_map(|line| {
        let (moment, rest) = line.strip_prefix('[')?.split_once("] ")?;
        if !rest.starts_with("[ALPM] upgraded ") {
            return None;
        }
        let moment = Zoned::strptime("%Y-%m-%dT%H:%M:%S%z", moment);
        Some(moment.ok()?.timestamp())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::fake::Fake;

    #[test]
    fn the_last_upgrade_counts_and_an_installation_does_not() {
        let log = "[2026-11-19T10:00:00+0100] [ALPM] upgraded linux (1 -> 2)\n\
                   [2026-11-21T10:00:00+0100] [ALPM] installed gimp (2)\n\
                   [2026-11-21T10:00:00+0100] [PACMAN] upgraded by hand\n";
        assert_eq!(
            last_in_log(log).map(|last| last.to_string()).as_deref(),
            Some("2026-11-19T09:00:00Z")
        );
        assert_eq!(last_in_log("garbage\n[x] [ALPM] upgraded y\n"), None);
    }

    #[test]
    fn a_log_that_cannot_be_read_is_refused() {
        assert_eq!(read(&Fake::linux().system()), Err(Refusal::NotFound));
        assert_eq!(
            read(&Fake::linux().denied("/var/log/pacman.log").system()),
            Err(Refusal::Denied)
        );
    }
}
