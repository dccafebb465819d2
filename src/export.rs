//! From a record and its document to the signed file; window and command line go the same way.

mod error;

use std::panic::resume_unwind;
use std::thread;

use jiff::Zoned;
use jiff::civil::Date;
use zeroize::Zeroizing;

use crate::answers::Answers;
use crate::assessment::Assessment;
use crate::checklist::{Checklist, Measurement, Occasion, RecordError};
use crate::device_key::KeyPlaces;
use crate::document::{self, FieldPlace};
use crate::policy::Policy;
use crate::signature_words;
use crate::signing::device::{Credential, Identity};
use crate::signing::randomness::SystemRandomness;
use crate::signing::{Appearance, Field, Picture, sign_author, sign_worker};
use crate::text::{Language, Texts};

pub use error::ExportError;

/// How the worker signs.
pub struct Signature<'a> {
    /// What was drawn or typed.
    pub picture: Picture,
    /// Where the key is kept.
    pub keys: &'a KeyPlaces,
    /// The passphrase of the key file; empty where the credential store keeps the key.
    pub passphrase: &'a Zeroizing<String>,
    /// The moment of signing, in the PC's time zone.
    pub time: &'a Zoned,
}

/// A signed checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The file.
    pub pdf: Vec<u8>,
    /// The code of the key that signed it.
    pub key_code: String,
    /// The day.
    pub signed_on: Date,
}

/// What a record is made of.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// What was said.
    pub answers: &'a Answers,
    /// Whether the PC was measured, by whom and when.
    pub measurement: Measurement,
    /// The rules in force.
    pub policy: &'a Policy,
    /// What came of it.
    pub assessment: &'a Assessment,
    /// The language of the checklist.
    pub language: Language,
    /// What the worker calls this PC; empty counts as none.
    pub pc_nickname: &'a str,
}

/// Makes the record of a finished assessment.
///
/// # Errors
/// See [`RecordError`].
pub fn record(subject: &Subject<'_>) -> Result<Checklist, RecordError> {
    let occasion = Occasion {
        program_version: env!("CARGO_PKG_VERSION"),
        template_version: document::template_version(),
        language: subject.language,
        measurement: subject.measurement,
        pc_nickname: Some(subject.pc_nickname),
    };
    Checklist::from_assessment(
        subject.assessment,
        subject.answers,
        subject.policy,
        &occasion,
    )
}

/// Goes the whole way: record, document, signature.
///
/// The key is opened while the document is typeset: both take their time, a key under a passphrase on purpose.
///
/// # Errors
/// See [`ExportError`]. No document is made then; a key that was made on first use stays for the next time.
pub fn make(subject: &Subject<'_>, signature: &Signature<'_>) -> Result<Signed, ExportError> {
    let checklist = record(subject).map_err(ExportError::Record)?;
    let identity = worker(&checklist);
    let opens = || open(&identity, signature);
    let (document, credential) = thread::scope(|scope| {
        let opening = thread::Builder::new()
            .name("key".to_owned())
            .spawn_scoped(scope, opens);
        let document = document::render(&checklist);
        // Where the system gives no thread, the key is opened here.
        let credential = opening.map_or_else(
            |_| opens(),
            |opening| opening.join().unwrap_or_else(|panic| resume_unwind(panic)),
        );
        (document, credential)
    });
    let document = document.map_err(ExportError::Document)?;
    let fields = &document.signature_fields;
    let texts = Texts::new(subject.language);
    sign_with(
        &credential?,
        &checklist,
        &document.pdf,
        fields,
        signature,
        &texts,
    )
}

/// Signs a document that [`crate::document::render`] has made of this record.
///
/// # Errors
/// See [`ExportError`]. Nothing is written then.
pub fn sign(
    checklist: &Checklist,
    pdf: &[u8],
    fields: &[FieldPlace; 2],
    signature: &Signature<'_>,
    texts: &Texts,
) -> Result<Signed, ExportError> {
    let credential = open(&worker(checklist), signature)?;
    sign_with(&credential, checklist, pdf, fields, signature, texts)
}

fn worker(checklist: &Checklist) -> Identity {
    Identity {
        name: checklist.worker.name.clone(),
        organisation: checklist.worker.organisation.clone(),
    }
}

fn sign_with(
    credential: &Credential,
    checklist: &Checklist,
    pdf: &[u8],
    fields: &[FieldPlace; 2],
    signature: &Signature<'_>,
    texts: &Texts,
) -> Result<Signed, ExportError> {
    let appearance = appearance(&checklist.worker.name, credential, signature, texts);
    let [worker, reader] = document::field_descriptions(checklist.language);
    let described = [(fields[0], worker), (fields[1], reader)];
    let fields = described.map(|(place, description)| Field { place, description });
    let pdf = sign_worker(pdf, &fields, &appearance, credential, signature.time)
        .map_err(ExportError::Signing)?;
    Ok(signed(pdf, credential, signature))
}

fn signed(pdf: Vec<u8>, credential: &Credential, signature: &Signature<'_>) -> Signed {
    Signed {
        pdf,
        key_code: credential.code().to_string(),
        signed_on: signature.time.date(),
    }
}

/// Signs a document that one person answers for, in its one field; nothing may be added afterwards.
///
/// # Errors
/// See [`ExportError`]. Nothing is written then.
pub fn sign_as_author(
    author: &Identity,
    pdf: &[u8],
    field: &Field,
    signature: &Signature<'_>,
    texts: &Texts,
) -> Result<Signed, ExportError> {
    let credential = open(author, signature)?;
    let appearance = appearance(&author.name, &credential, signature, texts);
    let pdf = sign_author(pdf, field, &appearance, &credential, signature.time)
        .map_err(ExportError::Signing)?;
    Ok(signed(pdf, &credential, signature))
}

/// Opens the key under a name.
fn open(identity: &Identity, signature: &Signature<'_>) -> Result<Credential, ExportError> {
    let now = signature.time.timestamp();
    signature
        .keys
        .open(identity, signature.passphrase, now, &mut SystemRandomness)
        .map_err(ExportError::Key)
}

/// Words what the visible signature says.
fn appearance(
    name: &str,
    credential: &Credential,
    signature: &Signature<'_>,
    texts: &Texts,
) -> Appearance {
    let lines = signature_words::of_signer(texts, name, signature.time, &credential.code());
    Appearance {
        picture: signature.picture.clone(),
        lines,
    }
}
