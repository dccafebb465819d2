//! `teleklaar collect`: a folder of checklists, one line per person and PC.

mod refused;
#[cfg(test)]
mod tests;
mod text;

use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use crate::app::preferences::Preferences;
use crate::cli::arguments::{CollectArguments, Format, Strictness};
use crate::cli::failure::Failure;
use crate::cli::inputs::rules;
use crate::cli::output::look_at;
use crate::cli::passphrase::Passphrases;
use crate::cli::{Environment, Exit, verify};
use crate::input::FileError;
use crate::register::collect::{Collection, IndexUse, Job, Progress, Sources};
use crate::register::decision::Keeper;
use crate::register::decisions::Decisions;
use crate::register::examination::FoundFile;
use crate::register::export::{Expected, Export, Form, data};
use crate::register::index::Index;
use crate::register::intake::Limits;
use crate::register::line::Line;
use crate::register::lines::{Basis, lines};
use crate::register::listing::{Criteria, Listing};
use crate::register::register_file::{
    RegisterError, RegisterProblem, is_among, read_named, read_own,
};
use crate::register::roster::matching::Roster;
use crate::register::roster::{self, ReadRoster};
use crate::register::{decision_ahead, own_clock};
use crate::text::Texts;
use crate::text::ids::RegisterText;
use refused::{FolderRefused, RosterRefused, Sentence, explained};

use crate::verification::Status;
pub use refused::NotExported;

/// Runs the command. What the lines are looked at with is read first, so that a mistake there costs no time.
pub(super) fn run(
    request: &CollectArguments,
    environment: &Environment<'_>,
    texts: &Texts,
) -> Result<(String, Exit), Failure> {
    let export = export_path(request)?;
    if let Some(path) = export {
        let inputs = [
            request.register.as_deref(),
            request.roster.as_deref(),
            request.trust.as_deref(),
            request.policy.as_deref(),
            request.passphrase_file.as_deref(),
        ];
        look_at(path, request.existing, &inputs)?;
    }
    let rules = rules(request.policy.as_deref(), &request.bulletins, environment)?;
    let mut trust = verify::trust(request.trust.as_deref())?;
    let decisions = decisions(request, environment.data_folder)?;
    decisions.add_to(&mut trust);
    let read_roster = roster(request.roster.as_deref(), &decisions)?;
    let roster = Roster::new(&read_roster.rows);
    let (progress, files) = collect(&request.folder, environment)?;
    let now = (environment.clock)();
    let basis = Basis {
        decisions: &decisions,
        trust: &trust,
        roster: &roster,
        rules: &rules,
        now: &now,
    };
    let all = Arc::new(lines(&files, &basis));
    let lines = chosen(&all, &request.criteria, now.date());
    let keeper = Keeper {
        name: request.name.clone(),
        organisation: request.organisation.clone(),
    };
    let exported = Export {
        lines: &lines,
        expected: Expected::of(roster.rows().count()),
        unused_columns: &read_roster.unused,
        keeper: &keeper,
        made_at: &now,
        language: texts.language(),
    };
    if let Some(path) = export {
        let passphrases = Passphrases::new(
            request.passphrase_file.as_deref(),
            environment.ask_secret,
            texts,
        )?;
        (environment.export_register)(path, &exported, &passphrases, request.existing)
            .map_err(Failure::Explained)?;
    }
    let mut output = match request.format {
        Format::Json => String::from_utf8_lossy(&data::bytes(&exported)).into_owned(),
        Format::Text => {
            let today = now.date();
            let own = own_clock::sentence(&all, today, texts);
            let ahead = decision_ahead::sentence(&decisions, today, texts);
            let clocks = own.into_iter().chain(ahead).collect();
            text::write(&lines, all.len(), clocks, texts)
        }
    };
    if request.format == Format::Text {
        output.extend(text::remarks(
            progress.index == IndexUse::Unusable,
            read_roster.unused_sentence(texts),
            export,
            texts,
        ));
    }
    Ok((output, exit(request.strictness, &all)))
}

/// Returns the lines that were asked for, in the order that was asked for.
fn chosen(lines: &Arc<Vec<Line>>, criteria: &Criteria, today: Date) -> Vec<Line> {
    let mut listing = Listing::default();
    listing.follow(lines, criteria, today);
    listing.lines().cloned().collect()
}

/// Strict means: everything that was found is a valid checklist, whatever is listed of it.
fn exit(strictness: Strictness, lines: &[Line]) -> Exit {
    let is_valid = |line: &Line| {
        let mut entries = line.newest.iter().chain(&line.earlier);
        entries.all(|entry| entry.status == Status::Valid)
    };
    match strictness {
        Strictness::Strict if !lines.iter().all(is_valid) => Exit::NotValid,
        Strictness::Strict | Strictness::Lenient => Exit::Done,
    }
}

/// Looks at the name of the exported file before anything is collected.
fn export_path(request: &CollectArguments) -> Result<Option<&Path>, Failure> {
    let Some(path) = request.export.as_deref() else {
        return Ok(None);
    };
    let nameless = request.name.is_empty() || request.organisation.is_empty();
    match Form::of(path) {
        None => {
            let error = crate::register::export::ExportError::UnknownEnding;
            Err(explained(NotExported {
                path: path.to_owned(),
                error,
            }))
        }
        Some(Form::Summary) if nameless => Err(explained(Sentence(RegisterText::SignerMissing))),
        Some(_) => Ok(Some(path)),
    }
}

fn decisions(request: &CollectArguments, data_folder: &Path) -> Result<Decisions, Failure> {
    // Without a choice it is the one that the window goes by: here it may be shared with colleagues.
    let shared = || Preferences::read(data_folder).shared_register;
    match &request.register.clone().or_else(shared) {
        Some(path) if may_be_handed_in(path, &request.folder) => {
            let (path, problem) = (path.clone(), RegisterProblem::AmongChecklists);
            return Err(explained(RegisterError { path, problem }));
        }
        Some(path) => read_named(path),
        None => read_own(data_folder, &request.folder),
    }
    .map_err(explained)
}

/// Tells whether whoever hands in a checklist could write this register: a folder, or one file.
fn may_be_handed_in(register: &Path, checklists: &Path) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if register.is_dir() {
        is_among(register, checklists)
    } else {
        real(register).starts_with(real(checklists))
    }
}

/// Reads the roster that was given, or takes the register's, whose columns were looked at long ago.
fn roster(path: Option<&Path>, decisions: &Decisions) -> Result<ReadRoster, Failure> {
    match path {
        Some(path) => read_roster(path),
        None => Ok(ReadRoster {
            rows: decisions.roster().to_vec(),
            unused: Vec::new(),
        }),
    }
}

fn read_roster(path: &Path) -> Result<ReadRoster, Failure> {
    use std::io::Read as _;
    let failed = |error: &std::io::Error| Failure::File {
        path: path.to_owned(),
        error: FileError::of(error),
    };
    let file = std::fs::File::open(path).map_err(|error| failed(&error))?;
    let mut bytes = Vec::new();
    let most = roster::MAX_BYTES as u64 + 1;
    file.take(most)
        .read_to_end(&mut bytes)
        .map_err(|error| failed(&error))?;
    roster::read(&bytes).map_err(|error| {
        explained(RosterRefused {
            path: path.to_owned(),
            error,
        })
    })
}

fn collect(
    folder: &Path,
    environment: &Environment<'_>,
) -> Result<(Progress, Vec<FoundFile>), Failure> {
    look_at_folder(folder)?;
    // Only tells files that were written a moment ago; the moment of the start is early enough for that.
    let now = (environment.clock)().timestamp();
    let job = Job {
        sources: Sources::folder(folder),
        index: Some(Index::path(environment.data_folder, folder)),
        limits: Limits::default(),
        clock: Arc::new(move || now),
        wake: Arc::new(|| ()),
    };
    let collection =
        Collection::start(job).map_err(|_| explained(Sentence(RegisterText::NotStarted)))?;
    let (progress, snapshot) = collection.wait();
    Ok((progress, snapshot.files))
}

fn look_at_folder(folder: &Path) -> Result<(), Failure> {
    let refused = |why| explained(FolderRefused(folder.to_owned(), why));
    match std::fs::metadata(folder) {
        Ok(metadata) if metadata.is_dir() => Ok(()),
        Ok(_) => Err(refused(RegisterText::NotAFolder)),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            Err(refused(RegisterText::NoSuchFolder))
        }
        Err(error) => Err(Failure::File {
            path: folder.to_owned(),
            error: FileError::of(&error),
        }),
    }
}
