//! The window or, with arguments, the command line.

use std::ffi::OsString;
use std::process::ExitCode;

use teleklaar::{cli, clock};

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    if arguments.is_empty() {
        open_window()
    } else {
        run_command(arguments)
    }
}

/// Opens the window and stays until it is closed.
fn open_window() -> ExitCode {
    // Seam: `teleklaar::app::run` with the real world goes here.
    ExitCode::SUCCESS
}

/// Runs one command.
fn run_command(arguments: Vec<OsString>) -> ExitCode {
    let languages: Vec<String> = sys_locale::get_locales().collect();
    let mut environment = cli::Environment {
        languages: &languages,
        clock: &clock::now,
        // Seam: `Some(&|policy| machine::observations(...))` goes here.
        measure: None,
        // Seam: `Some(&|request| ...)`, checklist, document and signing, goes here.
        export: None,
        stdout: &mut std::io::stdout().lock(),
        stderr: &mut std::io::stderr().lock(),
    };
    cli::run(arguments, &mut environment).into()
}
