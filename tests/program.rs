//! Runs the real program in a fresh home and looks at what it printed, how it ended and what it left behind.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::support::{Home, PROGRAM};

/// Answers with which everything on the employer's PC holds.
pub const READY: &str = include_str!("data/ready.toml");

/// An observations file with one good and one bad result.
pub const OBSERVATIONS: &str = include_str!("data/observations.json");

/// A fresh home in which the program runs.
pub struct Workplace {
    home: Home,
}

/// What a run printed and how it ended.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Workplace {
    pub fn new() -> Self {
        Self { home: Home::new() }
    }

    /// A home with a file of answers in it.
    pub fn with_answers(answers: impl AsRef<[u8]>) -> Self {
        let workplace = Self::new();
        workplace.write("answers.toml", answers);
        workplace
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), content).unwrap();
    }

    /// Returns the program, to be started in the folder with messages in English.
    pub fn program(&self, arguments: &[&str]) -> Command {
        let mut command = self.home.command(PROGRAM);
        command
            .env("LC_ALL", "en_GB.UTF-8")
            .stdin(Stdio::null())
            .args(arguments);
        command
    }

    /// Runs the program to its end.
    pub fn run(&self, arguments: &[&str]) -> Run {
        Run::from(self.program(arguments).output().unwrap())
    }

    /// Runs the program and expects one line on standard error, exit 2, and nothing written anywhere.
    #[track_caller]
    pub fn refused(&self, arguments: &[&str], message: &str) {
        let before = self.everything();
        let run = self.run(arguments);
        assert_eq!(
            run.stderr,
            format!("teleklaar: {message}\n"),
            "{arguments:?}"
        );
        assert_eq!(run.code, Some(2), "{arguments:?}");
        assert_eq!(run.stdout, "", "{arguments:?}");
        assert!(before == self.everything(), "a file changed: {arguments:?}");
    }

    /// Returns every file in the folder: its length and, where it is small, its content.
    fn everything(&self) -> BTreeMap<PathBuf, (u64, Vec<u8>)> {
        files_below(self.home.path())
            .into_iter()
            .map(|path| {
                let length = path.metadata().unwrap().len();
                let small = path.is_file() && length < 4 * 1024 * 1024;
                let content = if small {
                    std::fs::read(&path).unwrap()
                } else {
                    Vec::new()
                };
                (path, (length, content))
            })
            .collect()
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path));
        }
        files.push(path);
    }
    files
}
