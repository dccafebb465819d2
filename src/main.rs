//! The window or, with arguments, the command line.

use std::ffi::OsString;
use std::process::ExitCode;

use teleklaar::machine::{self, Limits};
use teleklaar::observation::MeasuredAt;
use teleklaar::system::System;
use teleklaar::{cli, clock};
use zeroize::Zeroizing;

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
        measure: &|policy| {
            let now = || MeasuredAt::from(&clock::now());
            machine::observations(&System::this_pc(), Limits::from(policy), &now)
        },
        // Seam: `Some(&|request| ...)`, checklist, document and signing, goes here.
        export: None,
        ask_secret: &|question| rpassword::prompt_password(question).map(Zeroizing::new),
        stdout: &mut std::io::stdout().lock(),
        stderr: &mut std::io::stderr().lock(),
    };
    cli::run(arguments, &mut environment).into()
}
