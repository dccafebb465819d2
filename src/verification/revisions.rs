//! Rules 2, 3 and 8: behind the document come the worker's signature and perhaps the second one, each byte for byte as this
//! program writes it.
//!
//! Instead of listing what may change, each update is written once more with the program's own writer, from the values that
//! must differ from file to file: the fields' places and descriptions, the time, the drawings. The bytes must be those of
//! the file, apart from the signature's digits. A new field, annotation, page or key, another order or another spelling all
//! show as a difference; where it is found gives the reason.

mod copied;
mod difference;
mod stated;

use std::ops::Range;

use jiff::Zoned;

use crate::pdf::{File, IndirectObject, Limits, Object, Reference, Revision};
use crate::signing::pades::{prepare_countersignature, prepare_worker};
use crate::signing::{Field, SignedAnswer};

use super::Reason;
use copied::Copied;
use difference::{Kinds, compare};
use stated::{appearance_of, claimed_answer, claimed_time, field, placed, read_time};

/// A signature's place in the file and what its dictionary says.
#[derive(Clone, Debug)]
pub(super) struct Signing {
    /// The bytes that it signs.
    pub(super) signed: [Range<usize>; 2],
    /// The bytes in the signature's place, as its own revision has them: the container, and zeros behind it.
    pub(super) placed: Vec<u8>,
    /// The claimed time.
    pub(super) time: Zoned,
    /// The end of its revision.
    pub(super) end: usize,
    /// The answer; of the second signature only.
    pub(super) answer: Option<SignedAnswer>,
}

/// Checks all updates; returns the signatures, the worker's first.
pub(super) fn check(file: &File<'_>, limits: &Limits) -> Result<Vec<Signing>, Reason> {
    let document = file.view_of_first(1).ok_or(Reason::ProgramFault)?;
    let catalog = document.dictionary(document.root()?)?;
    let declares_form = catalog.contains("AcroForm") || catalog.contains("Perms");
    match file.revisions() {
        [_] if declares_form => Err(Reason::FormInDocument),
        [_] => Err(Reason::NotSigned),
        _ if declares_form => Err(Reason::FormInDocument),
        [document, worker] => Ok(vec![by_worker(file, document, worker, limits)?]),
        [document, worker, team_lead] => Ok(vec![
            by_worker(file, document, worker, limits)?,
            by_team_lead(file, worker, team_lead, limits)?,
        ]),
        _ => Err(Reason::UnexpectedRevision),
    }
}

fn by_worker(
    file: &File<'_>,
    document: &Revision<'_>,
    revision: &Revision<'_>,
    limits: &Limits,
) -> Result<Signing, Reason> {
    let before = file.beginning(1).ok_or(Reason::ProgramFault)?;
    same_trailer(document, revision)?;
    let highest = before.highest_number();
    let new = |number: u32| Reference(highest.saturating_add(number));
    let [worker, team_lead, form, signature] = [new(1), new(2), new(3), new(4)];
    let root = document.root().ok_or(Reason::ProgramFault)?;
    let pages = before.view().pages()?;
    let time_text = claimed_time(revision, signature)?;
    let time = read_time(&time_text).ok_or(Reason::MalformedTime)?;
    let fields = [
        field(revision, worker, &pages)?,
        field(revision, team_lead, &pages)?,
    ];
    let drawings = drawings(revision, highest, WORKER_OBJECTS)?;
    let mut copied = Copied {
        file,
        revision,
        limits,
        form: appearance_of(revision, worker)?,
        empty: Some(appearance_of(revision, team_lead)?),
        count: drawings,
        refused: None,
    };
    let prepared = prepare_worker(&before, &fields, &time_text, &mut copied);
    let prepared = prepared.map_err(|error| copied.reason(&error))?;
    let kinds = Kinds {
        catalog: root,
        fields: vec![worker, team_lead, form],
        signature,
        pages,
        structure_from: Some(highest + 4 + drawings + 1),
        drawings: highest + 5..=highest + 4 + drawings + 1,
    };
    Ok(Signing {
        signed: compare(file, revision, prepared, &kinds, limits)?,
        placed: placed(revision, signature)?,
        time,
        end: revision.span.end,
        answer: None,
    })
}

/// Returns both fields as the worker's update declares them; of a file that was checked before.
pub(super) fn declared_fields(file: &File<'_>) -> Result<[Field; 2], Reason> {
    let [document, worker, ..] = file.revisions() else {
        return Err(Reason::NotSigned);
    };
    let before = file.view_of_first(1).ok_or(Reason::ProgramFault)?;
    let pages = before.pages()?;
    let highest = document.objects().iter().map(|one| one.reference.0).max();
    let highest = highest.unwrap_or_default();
    let declared = |number| {
        let widget = Reference(highest.saturating_add(number));
        field(worker, widget, &pages)
    };
    Ok([declared(1)?, declared(2)?])
}

/// Returns the drawing of a signed field, of a file that was checked before; 0 is the worker's.
pub(super) fn signed_form<'f, 'a>(
    file: &'f File<'a>,
    signature: usize,
) -> Result<&'f IndirectObject<'a>, Reason> {
    let [document, updates @ ..] = file.revisions() else {
        return Err(Reason::NotSigned);
    };
    let revision = updates.get(signature).ok_or(Reason::NotSigned)?;
    let highest = document.objects().iter().map(|one| one.reference.0).max();
    let after = u32::try_from(signature + 1).map_err(|_| Reason::ProgramFault)?;
    let widget = Reference(highest.unwrap_or_default().saturating_add(after));
    let form = appearance_of(revision, widget)?;
    revision.object(form).ok_or(Reason::AppearanceDiffers)
}

/// The new objects of the worker's update that are no part of the drawn signature: two widgets, the form, the signature,
/// the empty drawing, two elements of the structure.
const WORKER_OBJECTS: usize = 7;
/// Those of the second signature's update: the signature.
const TEAM_LEAD_OBJECTS: usize = 1;

/// Counts the new objects that the drawn signature must have.
fn drawings(revision: &Revision<'_>, highest: u32, others: usize) -> Result<u32, Reason> {
    let new = revision.objects().iter();
    let new = new.filter(|object| object.reference.0 > highest).count();
    new.checked_sub(others)
        .and_then(|count| u32::try_from(count).ok())
        .ok_or(Reason::UnexpectedObject)
}

fn by_team_lead(
    file: &File<'_>,
    worker: &Revision<'_>,
    revision: &Revision<'_>,
    limits: &Limits,
) -> Result<Signing, Reason> {
    let before = file.beginning(2).ok_or(Reason::ProgramFault)?;
    same_trailer(worker, revision)?;
    let view = before.view();
    let root = view.root()?;
    let form = view.dictionary(view.reference(root, "AcroForm")?)?;
    let declared = form.array("Fields");
    let Some([_, Object::Reference(widget)]) = declared else {
        return Err(Reason::FieldDiffers);
    };
    let highest = before.highest_number();
    let signature = Reference(highest.saturating_add(1));
    let time_text = claimed_time(revision, signature)?;
    let time = read_time(&time_text).ok_or(Reason::MalformedTime)?;
    let answer = claimed_answer(revision, signature)?;
    let drawings = drawings(revision, highest, TEAM_LEAD_OBJECTS)?;
    let mut copied = Copied {
        file,
        revision,
        limits,
        form: appearance_of(revision, *widget)?,
        empty: None,
        count: drawings,
        refused: None,
    };
    let prepared = prepare_countersignature(&before, &time_text, &answer, &mut copied);
    let prepared = prepared.map_err(|error| copied.reason(&error))?;
    let kinds = Kinds {
        catalog: root,
        fields: vec![*widget],
        signature,
        pages: view.pages()?,
        structure_from: None,
        drawings: highest + 2..=highest + 1 + drawings,
    };
    Ok(Signing {
        signed: compare(file, revision, prepared, &kinds, limits)?,
        placed: placed(revision, signature)?,
        time,
        end: revision.span.end,
        answer: Some(answer),
    })
}

fn same_trailer(before: &Revision<'_>, after: &Revision<'_>) -> Result<(), Reason> {
    let same = ["Root", "Info", "ID"]
        .iter()
        .all(|key| before.trailer.get(key) == after.trailer.get(key));
    if same {
        Ok(())
    } else {
        Err(Reason::TrailerDiffers)
    }
}
