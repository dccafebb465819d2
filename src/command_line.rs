//! Joins the command line to this PC: clock, machine, key, standard output.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::app::world::World;
use crate::cli::{
    self, Environment, Exit, Explain, ExportRequest, Exported, NoPassphrase, NotExported,
    PassphraseFor, Passphrases,
};
use crate::clock;
use crate::device_key::KeyState;
use crate::export::{self, ExportError, Signature, Subject};
use crate::file::Existing;
use crate::machine::{self, Limits};
use crate::observation::{MeasuredAt, Observations};
use crate::policy::Policy;
use crate::policy::store::Store;
use crate::register::export::{self as register, Export as RegisterExport, Form};
use crate::signing::randomness::SystemRandomness;
use crate::signing::{Credential, Identity, Picture};
use crate::text::Texts;
use crate::text::problem::about_file;

/// Runs one command on this PC.
#[must_use]
pub fn run(arguments: Vec<OsString>, languages: &[String]) -> Exit {
    let world = World::this_pc(languages.to_vec());
    let measure = |policy: &Policy| measure(&world, policy);
    let export = |request: &ExportRequest<'_>| export(&world, request);
    let open_key = |identity: &Identity, passphrases: &Passphrases<'_>| {
        open_key(&world, identity, passphrases)
    };
    let export_register = |path: &Path,
                           export: &RegisterExport<'_>,
                           passphrases: &Passphrases<'_>,
                           existing: Existing| {
        export_register(&world, path, export, passphrases, existing)
    };
    let store = Store::this_pc(&world.data_folder);
    let mut environment = Environment {
        languages,
        clock: &clock::now,
        measure: &measure,
        export: &export,
        open_key: &open_key,
        export_register: &export_register,
        data_folder: &world.data_folder,
        in_force: &|| store.look(clock::now().date()).in_force,
        ask_secret: &|question| rpassword::prompt_password(question).map(Zeroizing::new),
        stdout: &mut std::io::stdout().lock(),
        stderr: &mut std::io::stderr().lock(),
    };
    cli::run(arguments, &mut environment)
}

fn measure(world: &World, policy: &Policy) -> Observations {
    machine::observations(&world.system, Limits::from(policy), &|| {
        MeasuredAt::from(&clock::now())
    })
}

fn export(world: &World, request: &ExportRequest<'_>) -> Result<Exported, Box<dyn Explain>> {
    let subject = Subject {
        answers: request.answers,
        measurement: request.measurement,
        policy: request.policy,
        assessment: request.assessment,
        language: request.language,
        pc_nickname: "",
    };
    let passphrase = passphrase(world, request.passphrases).map_err(explained)?;
    let signature = Signature {
        picture: Picture::Typed(request.answers.worker.name.clone()),
        keys: &world.keys,
        passphrase: &passphrase,
        time: &clock::now(),
    };
    let signed = export::make(&subject, &signature)
        .map_err(|error| not_signed(error, request.passphrases))?;
    Ok(Exported {
        pdf: signed.pdf,
        key_code: signed.key_code,
    })
}

fn open_key(
    world: &World,
    identity: &Identity,
    passphrases: &Passphrases<'_>,
) -> Result<Credential, Box<dyn Explain>> {
    let passphrase = passphrase(world, passphrases).map_err(explained)?;
    let now = clock::now().timestamp();
    world
        .keys
        .open(identity, &passphrase, now, &mut SystemRandomness)
        .map_err(|error| not_signed(ExportError::Key(error), passphrases))
}

fn export_register(
    world: &World,
    path: &Path,
    export: &RegisterExport<'_>,
    passphrases: &Passphrases<'_>,
    existing: Existing,
) -> Result<(), Box<dyn Explain>> {
    let write = |signature| {
        register::write(path, export, signature, existing).map_err(|error| {
            explained(NotExported {
                path: path.to_owned(),
                error,
            })
        })
    };
    if Form::of(path) != Some(Form::Summary) {
        return write(None);
    }
    let passphrase = passphrase(world, passphrases).map_err(explained)?;
    write(Some(&Signature {
        picture: Picture::Typed(export.keeper.name.clone()),
        keys: &world.keys,
        passphrase: &passphrase,
        time: &clock::now(),
    }))
}

/// Asks the passphrase where the key needs one, and gives an empty one where it does not.
fn passphrase(
    world: &World,
    passphrases: &Passphrases<'_>,
) -> Result<Zeroizing<String>, NoPassphrase> {
    match world.keys.look() {
        KeyState::NeedsPassphrase(_) => passphrases.get(PassphraseFor::Key),
        KeyState::NeedsNewPassphrase => passphrases.get(PassphraseFor::NewKey),
        KeyState::Unknown
        | KeyState::WillBeMade
        | KeyState::Ready(_)
        | KeyState::StoreLocked
        | KeyState::Damaged => Ok(Zeroizing::default()),
    }
}

/// A passphrase that does not fit, with the file that gave it.
struct PassphraseRefused {
    file: PathBuf,
    error: ExportError,
}

impl Explain for PassphraseRefused {
    fn sentence(&self, texts: &Texts) -> String {
        let file = self.file.display().to_string();
        about_file(texts, &file, self.error.sentence(texts))
    }
}

/// Explains why nothing was signed; of a passphrase from a file that file is named.
fn not_signed(error: ExportError, passphrases: &Passphrases<'_>) -> Box<dyn Explain> {
    match passphrases.file() {
        Some(file) if error.is_about_passphrase() => explained(PassphraseRefused {
            file: file.to_owned(),
            error,
        }),
        _ => explained(error),
    }
}

fn explained(error: impl Explain + 'static) -> Box<dyn Explain> {
    Box::new(error)
}

impl Explain for ExportError {
    fn sentence(&self, texts: &Texts) -> String {
        ExportError::sentence(self, texts)
    }
}
