//! Finds, runs and starts programs: from the system's own folders only, without a shell, with a time limit.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::Duration;

use super::Refusal;

/// Where Linux systems keep programs. The search path of the environment is not used: anyone may have changed it.
const FOLDERS: [&str; 7] = [
    "/usr/bin",
    "/bin",
    "/usr/sbin",
    "/sbin",
    "/usr/local/bin",
    "/run/current-system/sw/bin",
    "/snap/bin",
];

/// The most output that is read, in bytes: one setting is short.
const OUTPUT_LIMIT: u64 = 64 * 1024;

/// Returns where a program is; on other systems than Linux no program is used.
pub(super) fn find(name: &str) -> Option<PathBuf> {
    if !cfg!(target_os = "linux") || name.is_empty() || name.contains('/') {
        return None;
    }
    FOLDERS
        .iter()
        .map(|folder| Path::new(folder).join(name))
        .find(|path| path.is_file())
}

/// Runs a program to its end and returns its output.
pub(super) fn run(program: &Path, arguments: &[&str], limit: Duration) -> Result<String, Refusal> {
    let mut child = command(program, arguments).stdout(Stdio::piped()).spawn()?;
    let output = child.stdout.take().ok_or(Refusal::Unreadable)?;
    let (sender, receiver) = sync_channel(1);
    let reader = move || {
        let mut bytes = Vec::new();
        let read = output.take(OUTPUT_LIMIT).read_to_end(&mut bytes);
        // Nobody waits any more after the time limit.
        let _ = sender.send(read.map(|_| bytes));
    };
    thread::Builder::new()
        .name("program output".to_owned())
        .spawn(reader)?;
    let Ok(output) = receiver.recv_timeout(limit) else {
        // It may have ended by itself in the meantime; either way it is gone after this.
        let _ = child.kill();
        let _ = child.wait();
        return Err(Refusal::TimedOut);
    };
    if !child.wait()?.success() {
        return Err(Refusal::Unreadable);
    }
    String::from_utf8(output?).map_err(|_| Refusal::Unreadable)
}

/// Starts a program and leaves it to the person; a thread waits for its end, so that nothing is left in the process table.
#[cfg(not(windows))]
pub(super) fn start(program: &Path, arguments: &[&str]) -> Result<(), Refusal> {
    let mut child = command(program, arguments).stdout(Stdio::null()).spawn()?;
    thread::Builder::new()
        .name("settings panel".to_owned())
        .spawn(move || child.wait())?;
    Ok(())
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that starts programs"
)]
fn command(program: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stderr(Stdio::null());
    command
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::*;

    fn check(program: &str, arguments: &[&str], limit: Duration, expected: Result<&str, Refusal>) {
        let program = find(program).unwrap();
        assert_eq!(run(&program, arguments, limit), expected.map(str::to_owned));
    }

    #[test]
    fn a_program_is_heard_to_its_end_or_stopped_at_its_limit() {
        let patient = Duration::from_secs(20);
        check("printf", &["uint32 %s", "300"], patient, Ok("uint32 300"));
        check("false", &[], patient, Err(Refusal::Unreadable));
        check(
            "sleep",
            &["60"],
            Duration::from_millis(20),
            Err(Refusal::TimedOut),
        );
    }

    #[test]
    fn a_program_is_looked_for_by_its_name_only() {
        assert_eq!(find("../bin/sh"), None);
        assert_eq!(find("/bin/sh"), None);
        assert_eq!(find(""), None);
        assert_eq!(find("no-such-program-anywhere"), None);
    }
}
