//! The Windows program under Wine: measured values of a seeded registry, the commands, the same bytes as on Linux, and the
//! window up to a signed file.
//!
//! tests/run builds the program and names it in `TELEKLAAR_WINDOWS_PROGRAM`. Wine is one machine for all of these tests, so
//! one at a time uses it.

#[cfg(test)]
mod commands;
#[cfg(test)]
mod machine;
#[cfg(test)]
mod registry;
#[cfg(test)]
mod states;
#[cfg(test)]
mod window;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::program::Run;
use crate::support::Home;

/// Runs Windows programs, and makes Wine's folder on first use.
const WINE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/windows/wine");

/// Wine's registry and the person in it are shared.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// The Windows PC, for one test at a time, with a folder of the test's own.
pub struct WindowsPc {
    home: Home,
    _turn: MutexGuard<'static, ()>,
}

impl WindowsPc {
    /// Waits for the PC and makes it forget what the program kept before.
    pub fn new() -> Self {
        let turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        let pc = Self {
            home: Home::new(),
            _turn: turn,
        };
        let kept = pc.data_folder();
        if kept.exists() {
            std::fs::remove_dir_all(kept).expect("the program's own folder goes");
        }
        pc
    }

    /// Returns the test's folder; the program is started in it.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// Returns the folder in which the program keeps draft and key file, as Linux sees it.
    pub fn data_folder(&self) -> PathBuf {
        let output = self.wine(&["cmd", "/c", "echo %APPDATA%"]);
        let folder = String::from_utf8_lossy(&output.stdout);
        let folder = folder.trim().strip_prefix("C:\\").expect("a folder on C:");
        prefix(&self.home)
            .join("drive_c")
            .join(folder.replace('\\', "/"))
            .join("teleklaar")
    }

    /// Runs the program to its end, with messages in English.
    pub fn run(&self, arguments: &[&str]) -> Run {
        let output = self.program(arguments).output().expect("Wine starts");
        Run::from(output)
    }

    /// Prepares the program.
    pub fn program(&self, arguments: &[&str]) -> Command {
        let mut command = self.home.command(WINE);
        command.envs(wine_cache()).arg(program()).args(arguments);
        command
    }

    /// Runs a program of Wine's own.
    pub fn wine(&self, arguments: &[&str]) -> Output {
        let mut command = self.home.command(WINE);
        let output = command.envs(wine_cache()).args(arguments).output();
        output.expect("Wine starts")
    }
}

/// The program for Windows that tests/run built.
#[expect(
    clippy::disallowed_methods,
    reason = "tests/run says where the program is"
)]
fn program() -> PathBuf {
    let program = std::env::var_os("TELEKLAAR_WINDOWS_PROGRAM")
        .expect("TELEKLAAR_WINDOWS_PROGRAM names the program for Windows: start tests/run");
    assert!(Path::new(&program).is_file(), "{program:?} was not built");
    program.into()
}

/// Wine's folder is kept between runs, so it lies in the cache of whoever runs the tests and not in the test's home.
#[expect(
    clippy::disallowed_methods,
    reason = "the cache of whoever runs the tests"
)]
fn wine_cache() -> [(&'static str, PathBuf); 1] {
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = std::env::var_os("HOME").map(PathBuf::from);
    let cache = cache.or_else(|| home.map(|home| home.join(".cache")));
    [("XDG_CACHE_HOME", cache.expect("a home for the cache"))]
}

/// Returns Wine's folder, as the script that runs it names it.
fn prefix(home: &Home) -> PathBuf {
    let mut command = home.command(WINE);
    let output = command.envs(wine_cache()).arg("--prefix").output();
    let output = output.expect("the script starts");
    assert!(output.status.success(), "{output:?}");
    PathBuf::from(String::from_utf8_lossy(&output.stdout).trim())
}
