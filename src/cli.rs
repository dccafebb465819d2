//! The command line (contract: commands). It holds no rule of its own: it reads files, asks the core, prints.
//!
//! Whatever it needs of the world is in [`Environment`], so that tests run it in the process. A result is printed whole
//! at the end; a [`Failure`] is one line on standard error, and then nothing else is written.

mod arguments;
mod bulletin;
mod check;
mod collect;
mod countersign;
mod export;
mod failure;
mod inputs;
mod output;
mod passphrase;
mod policy;
mod scan;
#[cfg(test)]
mod testing;
mod verify;

use std::ffi::OsString;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use jiff::Zoned;

use crate::file::Existing;
use crate::observation::Observations;
use crate::policy::Policy;
use crate::policy::store::InForce;
use crate::register::export::Export as RegisterExport;
use crate::signing::{Credential, Identity};
use crate::text::Texts;
use crate::text::ids::{BulletinText, CommandLineText, CountersignText, PolicyText, RegisterText};

pub use collect::NotExported;
pub use export::{ExportRequest, Exported};
pub use failure::Explain;
pub use passphrase::{AskSecret, NoPassphrase, PassphraseFor, Passphrases};

use arguments::{Command, Invocation};
use failure::Failure;

/// Measures this computer by the policy's limits.
pub type Measure<'a> = dyn Fn(&Policy) -> Observations + 'a;

/// Makes the signed checklist's bytes.
pub type Export<'a> = dyn Fn(&ExportRequest<'_>) -> Result<Exported, Box<dyn Explain>> + 'a;

/// Opens this PC's key, or makes it, with a certificate for the person who signs.
pub type OpenKey<'a> =
    dyn Fn(&Identity, &Passphrases<'_>) -> Result<Credential, Box<dyn Explain>> + 'a;

/// Writes the team lead's list into a file; a summary is signed with this PC's key.
pub type ExportRegister<'a> = dyn Fn(&Path, &RegisterExport<'_>, &Passphrases<'_>, Existing) -> Result<(), Box<dyn Explain>>
    + 'a;

/// What the command line is given of the world.
pub struct Environment<'a> {
    /// The languages that the system asks for, most wanted first.
    pub languages: &'a [String],
    /// Reads the clock.
    pub clock: &'a dyn Fn() -> Zoned,
    /// Measures this computer.
    pub measure: &'a Measure<'a>,
    /// Makes the signed checklist.
    pub export: &'a Export<'a>,
    /// Opens this PC's key.
    pub open_key: &'a OpenKey<'a>,
    /// Writes the team lead's list into a file.
    pub export_register: &'a ExportRegister<'a>,
    /// The person's own data folder: registers, and what was found in folders of checklists.
    pub data_folder: &'a Path,
    /// Returns the policy and bulletins that this PC acts on.
    pub in_force: &'a dyn Fn() -> InForce,
    /// Asks a passphrase on the terminal.
    pub ask_secret: &'a AskSecret<'a>,
    /// Where results go.
    pub stdout: &'a mut dyn Write,
    /// Where the one line about a failure goes.
    pub stderr: &'a mut dyn Write,
}

/// How a run ended (contract: exit codes).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done, whatever the verdict.
    Done = 0,
    /// Done, and something is not valid.
    NotValid = 1,
    /// Wrong use, or input that cannot be used; nothing was written.
    Refused = 2,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Runs the command that the arguments ask for; the program's own name is not among them.
pub fn run(arguments: Vec<OsString>, environment: &mut Environment<'_>) -> Exit {
    let language = arguments::message_language(&arguments, environment.languages);
    let texts = Texts::new(language);
    let result = arguments::parse(arguments)
        .map_err(Failure::Usage)
        .and_then(|invocation| perform(&invocation, environment, &texts))
        .and_then(|(output, exit)| print(environment.stdout, &output).map(|()| exit));
    match result {
        Ok(exit) => exit,
        Err(failure) => {
            let lines = failure.lines(&texts).join("\nteleklaar: ");
            let lines = format!("teleklaar: {lines}\n");
            // Where even standard error is gone, the exit code is all that is left.
            drop(environment.stderr.write_all(lines.as_bytes()));
            Exit::Refused
        }
    }
}

/// Does what was asked and returns what is to be printed, and how it ended.
fn perform(
    invocation: &Invocation,
    environment: &Environment<'_>,
    texts: &Texts,
) -> Result<(String, Exit), Failure> {
    let done = |output| (output, Exit::Done);
    match invocation {
        Invocation::Version => Ok(done(format!("teleklaar {}\n", env!("CARGO_PKG_VERSION")))),
        Invocation::Help(about) => Ok(done(help(*about, texts))),
        Invocation::Scan(format) => Ok(done(scan::run(*format, environment, texts))),
        Invocation::Check(request) => check::run(request, environment, texts).map(done),
        Invocation::Export(request) => export::run(request, environment, texts).map(done),
        Invocation::Verify(request) => verify::run(request, environment, texts),
        Invocation::Countersign(request) => countersign::run(request, environment, texts).map(done),
        Invocation::Collect(request) => collect::run(request, environment, texts),
        Invocation::Policy(request) => policy::run(request, environment, texts).map(done),
        Invocation::Bulletin(request) => bulletin::run(request, environment, texts).map(done),
    }
}

fn help(about: Option<Command>, texts: &Texts) -> String {
    let text = match about {
        None => texts.get(CommandLineText::Help),
        Some(Command::Scan) => texts.get(CommandLineText::HelpScan),
        Some(Command::Check) => texts.get(CommandLineText::HelpCheck),
        Some(Command::Export) => texts.get(CommandLineText::HelpExport),
        Some(Command::Verify) => texts.get(CommandLineText::HelpVerify),
        Some(Command::Countersign) => texts.get(CountersignText::Help),
        Some(Command::Collect) => texts.get(RegisterText::Help),
        Some(Command::Policy) => texts.get(PolicyText::Help),
        Some(Command::Bulletin) => texts.get(BulletinText::Help),
    };
    format!("{text}\n")
}

/// Says that no window could be opened, in the language of messages, with the system's cause for IT last.
pub fn no_window(languages: &[String], cause: &str, stderr: &mut dyn Write) -> Exit {
    let language = arguments::message_language(&[], languages);
    let sentence = Texts::new(language).get(CommandLineText::WindowFailed);
    // Where even standard error is gone, the exit code is all that is left.
    drop(writeln!(stderr, "teleklaar: {sentence} {cause}"));
    Exit::Refused
}

/// Prints the result. A reader that has seen enough (`| head`) is no failure.
fn print(stdout: &mut dyn Write, output: &str) -> Result<(), Failure> {
    let written = stdout
        .write_all(output.as_bytes())
        .and_then(|()| stdout.flush());
    match written {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Failure::OutputLost {
            code: error.raw_os_error(),
        }),
    }
}

#[cfg(test)]
mod tests;
