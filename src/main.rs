//! The window or, with arguments, the command line.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::ffi::OsString;
use std::process::ExitCode;

use teleklaar::app::world::World;
use teleklaar::system::console;
use teleklaar::{app, cli, command_line, diagnostics};

fn main() -> ExitCode {
    let languages: Vec<String> = sys_locale::get_locales().collect();
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    if arguments.is_empty() {
        open_window(&languages)
    } else {
        console::join();
        command_line::run(arguments, &languages).into()
    }
}

/// Opens the window and stays until it is closed.
fn open_window(languages: &[String]) -> ExitCode {
    diagnostics::install();
    let world = World::this_pc(languages.to_vec());
    match app::run(&world) {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) => {
            app::say_no_window(world.language(), &cause);
            cli::no_window(languages, &cause, &mut std::io::stderr().lock()).into()
        }
    }
}
