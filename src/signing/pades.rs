//! Signs a document of this program by PAdES baseline B-B (ETSI EN 319 142-1) in an incremental update.
//!
//! [`sign_worker`] adds one update behind Typst's bytes: two tagged, visible signature fields, the first of them signed as
//! the certification signature, which allows nothing later but signing the second (DocMDP 2, ISO 32000-1, 12.8.2.2).
//! [`countersign`] adds a further update that rewrites the second field alone and signs it. Each signature covers the whole
//! file up to and with its own update, but for its own place.
//!
//! What the updates may hold is fixed, so that the verifier can list it; `PADES.md` gives each clause.

mod drawing;
mod error;
mod placing;
mod signature;

use jiff::Zoned;

use crate::pdf::{File, Limits, Object, Update};

use super::answer::SignedAnswer;
use super::appearance::Appearance;
use super::field::{self, Field, Links, TEAM_LEAD, WORKER};
use super::keys::Signer;
use super::structure::{Structure, Tagged};
use placing::declared_fields;

pub(super) use drawing::Drawing;
pub(crate) use drawing::Drawings;
pub use error::SigningError;
pub(super) use placing::{add_to_pages, declare, page_of};
pub(crate) use signature::Prepared;
pub use signature::RESERVED;
pub(super) use signature::{certification_reference, finish, pdf_date, signature_dictionary};

/// How many object numbers each signature's update takes before those of its drawing, the worker's first: two fields, the
/// form and the signature; the signature.
pub(crate) const NUMBERS_BEFORE_DRAWING: [usize; 2] = [4, 1];

/// Declares both fields in an unsigned document and signs the worker's, at the time given.
///
/// `fields` are the worker's and that of team lead or DPO. The time goes into the signature dictionary with its offset from
/// UTC; nothing proves it.
///
/// # Errors
/// See [`SigningError`]. The same input gives the same bytes, as long as the signer signs the same way.
pub fn sign_worker(
    pdf: &[u8],
    fields: &[Field; 2],
    appearance: &Appearance,
    signer: &dyn Signer,
    time: &Zoned,
) -> Result<Vec<u8>, SigningError> {
    let file = File::read(pdf, &Limits::default())?;
    let time = pdf_date(time);
    let prepared = prepare_worker(&file, fields, &time, &mut Drawing(appearance))?;
    finish(prepared, signer)
}

/// Lays out what the worker's signature adds, up to the signature itself.
///
/// The verifier calls this too, with the drawings of the file that it looks at, and compares the bytes.
pub(crate) fn prepare_worker(
    file: &File<'_>,
    fields: &[Field; 2],
    time: &str,
    drawings: &mut dyn Drawings,
) -> Result<Prepared, SigningError> {
    let view = file.view();
    let catalog = view.dictionary(view.root()?)?;
    if file.revisions().len() > 1 || catalog.contains("AcroForm") || catalog.contains("Perms") {
        return Err(SigningError::AlreadySigned);
    }
    let structure = Structure::find(&view)?;
    let pages = view.pages()?;
    let [worker, team_lead] = fields;
    let worker_page = page_of(&view, &pages, worker, WORKER)?;
    let team_lead_page = page_of(&view, &pages, team_lead, TEAM_LEAD)?;

    let mut update = Update::new(file);
    let [worker_widget, team_lead_widget, form, signature]: [_; NUMBERS_BEFORE_DRAWING[0]] =
        std::array::from_fn(|_| update.reserve());
    let links = Links {
        page: worker_page,
        appearance: drawings.signed(&mut update, field::size(worker.place.rectangle))?,
        struct_parent: structure.next_key,
    };
    update.dictionary(
        worker_widget,
        &field::widget(WORKER, worker, &links).with("V", signature),
    );
    let links = Links {
        page: team_lead_page,
        appearance: drawings.empty(&mut update, field::size(team_lead.place.rectangle))?,
        struct_parent: structure.next_key + 1,
    };
    update.dictionary(
        team_lead_widget,
        &field::widget(TEAM_LEAD, team_lead, &links),
    );
    let placed = [
        (worker_page, worker_widget),
        (team_lead_page, team_lead_widget),
    ];
    add_to_pages(&view, &mut update, &placed)?;
    let tagged = [
        Tagged {
            field: worker,
            widget: worker_widget,
            page: worker_page,
        },
        Tagged {
            field: team_lead,
            widget: team_lead_widget,
            page: team_lead_page,
        },
    ];
    structure.add(&mut update, &tagged)?;
    let widgets = [worker_widget, team_lead_widget];
    declare(&view, &mut update, form, &widgets, signature)?;
    let certification = signature_dictionary(time).with(
        "Reference",
        vec![certification_reference(FILL_IN_AND_SIGN).into()],
    );
    let placeholder = update.signature(signature, &certification, RESERVED);
    Ok(Prepared::of(update, placeholder))
}

/// Signs the second field of a document that its worker has signed, at the time given.
///
/// The update rewrites that field's dictionary (`V` and `AP` alone are new) and adds the signature with its appearance. The
/// answer goes into the signature's dictionary, where the signature covers it ([`super::answer`]).
///
/// # Errors
/// See [`SigningError`]. Whether the worker's signature is valid is not asked here: verify first.
pub fn countersign(
    pdf: &[u8],
    answer: &SignedAnswer,
    appearance: &Appearance,
    signer: &dyn Signer,
    time: &Zoned,
) -> Result<Vec<u8>, SigningError> {
    let file = File::read(pdf, &Limits::default())?;
    let time = pdf_date(time);
    let prepared = prepare_countersignature(&file, &time, answer, &mut Drawing(appearance))?;
    finish(prepared, signer)
}

/// Lays out what the second signature adds, up to the signature itself. See [`prepare_worker`].
pub(crate) fn prepare_countersignature(
    file: &File<'_>,
    time: &str,
    answer: &SignedAnswer,
    drawings: &mut dyn Drawings,
) -> Result<Prepared, SigningError> {
    let view = file.view();
    if !view.dictionary(view.root()?)?.contains("AcroForm") {
        return Err(SigningError::NotSigned);
    }
    let (worker, team_lead) = declared_fields(&view)?;
    if !view.dictionary(worker)?.contains("V") {
        return Err(SigningError::NotSigned);
    }
    let widget = view.dictionary(team_lead)?;
    if widget.contains("V") {
        return Err(SigningError::AlreadyCountersigned);
    }
    let rectangle = widget
        .get("Rect")
        .and_then(placing::rectangle)
        .ok_or(SigningError::UnexpectedStructure("Rect"))?;

    let mut update = Update::new(file);
    let [signature]: [_; NUMBERS_BEFORE_DRAWING[1]] = std::array::from_fn(|_| update.reserve());
    let drawn = drawings.signed(&mut update, field::size(rectangle))?;
    update.dictionary(
        team_lead,
        &widget
            .clone()
            .with("AP", field::appearance(drawn))
            .with("V", signature),
    );
    let answered = signature_dictionary(time).with("Reason", Object::text(&answer.to_text()));
    let placeholder = update.signature(signature, &answered, RESERVED);
    Ok(Prepared::of(update, placeholder))
}

/// Filling in and signing declared fields, nothing else (ISO 32000-1, 12.8.2.2).
const FILL_IN_AND_SIGN: i64 = 2;

#[cfg(test)]
mod tests;
