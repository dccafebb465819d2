//! What every test of the real program needs: a person's home of its own, the program in it, and a key.

use std::path::{Path, PathBuf};
use std::process::Command;

use teleklaar::signing::device::{self, Credential, Identity};
use teleklaar::signing::randomness::SystemRandomness;
use teleklaar::signing::store::MemoryStore;
use tempfile::TempDir;

/// The program as built for this test run.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_teleklaar");

/// A home that no other test and no real person shares; it goes when the value goes.
pub struct Home(TempDir);

impl Home {
    /// Makes an empty home inside the build's own folder for temporary files.
    pub fn new() -> Self {
        Self(TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("a temporary folder"))
    }

    /// Returns its folder.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file into it and returns its path.
    pub fn write(&self, name: &str, contents: &str) -> PathBuf {
        let path = self.path().join(name);
        std::fs::write(&path, contents).expect("a file in the home");
        path
    }

    /// Prepares a command that knows this home, the usual programs, and nothing else of who runs the tests.
    pub fn command(&self, program: &str) -> Command {
        #[expect(
            clippy::disallowed_methods,
            reason = "a test of the whole program starts it, and judges of its result"
        )]
        let mut command = Command::new(program);
        command
            .env_clear()
            .current_dir(self.path())
            .env("HOME", self.path());
        command.env(
            "PATH",
            "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        );
        command
    }
}

/// Runs a command to its end and returns standard output and standard error, demanding exit code 0.
pub fn succeed(command: &mut Command) -> (String, String) {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert!(
        output.status.success(),
        "{command:?} ended with {}\n{out}\n{err}",
        output.status
    );
    (out, err)
}

/// Makes a key of somebody, whose certificate begins at this moment.
pub fn key(name: &str, organisation: &str, made: &str) -> Credential {
    let identity = Identity {
        name: name.to_owned(),
        organisation: organisation.to_owned(),
    };
    let made = made.parse().expect("a moment");
    device::open(
        &MemoryStore::default(),
        &identity,
        made,
        &mut SystemRandomness,
    )
    .expect("a key")
}
