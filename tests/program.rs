//! Runs the real program in a fresh folder and looks at what it printed, how it ended and what it left behind.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// The program as built for this test run.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_teleklaar");

/// Answers with which everything on the employer's PC holds.
pub const READY: &str = include_str!("data/ready.toml");

/// An observations file with one good and one bad result.
pub const OBSERVATIONS: &str = include_str!("data/observations.json");

/// A fresh folder in which the program runs.
pub struct Workplace {
    folder: TempDir,
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
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A folder with a file of answers in it.
    pub fn with_answers(answers: impl AsRef<[u8]>) -> Self {
        let workplace = Self::new();
        workplace.write("answers.toml", answers);
        workplace
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), content).unwrap();
    }

    /// Returns the program, to be started in the folder with messages in English.
    pub fn program(&self, arguments: &[&str]) -> Command {
        let mut command = self.command(PROGRAM);
        command.env("LC_ALL", "en_GB.UTF-8").args(arguments);
        command
    }

    /// Returns a command that has the folder as its home and knows nothing of the person who runs the tests.
    pub fn command(&self, program: &str) -> Command {
        #[expect(
            clippy::disallowed_methods,
            reason = "the program itself is what is tested"
        )]
        let mut command = Command::new(program);
        command
            .env_clear()
            .env(
                "PATH",
                "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            )
            .env("HOME", self.folder.path())
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
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

    /// Returns every file and folder below the folder.
    pub fn files(&self) -> Vec<PathBuf> {
        files_below(self.folder.path())
    }

    /// Returns every file in the folder: its length and, where it is small, its content.
    fn everything(&self) -> BTreeMap<PathBuf, (u64, Vec<u8>)> {
        self.files()
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

impl Run {
    /// Runs any command to its end and demands that it succeeds.
    #[track_caller]
    pub fn success(command: &mut Command) -> Self {
        let run = Self::from(command.output().unwrap());
        assert_eq!(
            run.code,
            Some(0),
            "{command:?}\n{}\n{}",
            run.stdout,
            run.stderr
        );
        run
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
