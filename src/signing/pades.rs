//! Signs a document of this program by PAdES baseline B-B (ETSI EN 319 142-1) in an incremental update.
//!
//! [`sign_worker`] adds one update behind Typst's bytes: two tagged, visible signature fields, the first of them signed as
//! the certification signature, which allows nothing later but signing the second (DocMDP 2, ISO 32000-1, 12.8.2.2).
//! [`countersign`] adds a further update that rewrites the second field alone and signs it. Each signature covers the whole
//! file up to and with its own update, but for its own place.
//!
//! What the updates may hold is fixed, so that the verifier can list it; `PADES.md` gives each clause.

mod error;

use jiff::Zoned;

use crate::pdf::update::Placeholder;
use crate::pdf::{Dictionary, File, Limits, Object, Reference, Update, View};

use super::answer::SignedAnswer;
use super::appearance::{self, Appearance};
use super::cms::{self, CmsError};
use super::field::{self, Field, Links, TEAM_LEAD, WORKER};
use super::keys::Signer;
use super::structure::{Structure, Tagged};

pub use error::SigningError;

/// Bytes that are kept free for a signature. Ours needs about one thousand; a chain of three certificates with a time stamp
/// some four, RSA-4096 authorities up to ten.
pub const RESERVED: usize = 16 * 1024;

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
    let [worker_widget, team_lead_widget, form, signature] =
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
    let declared = Dictionary::new()
        .with(
            "Fields",
            vec![worker_widget.into(), team_lead_widget.into()],
        )
        .with("SigFlags", SIGNATURES_EXIST_APPEND_ONLY);
    update.dictionary(form, &declared);
    let permissions = Dictionary::new().with("DocMDP", signature);
    update.dictionary(
        view.root()?,
        &catalog
            .clone()
            .with("AcroForm", form)
            .with("Perms", permissions),
    );
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
        .and_then(rectangle)
        .ok_or(SigningError::UnexpectedStructure("Rect"))?;

    let mut update = Update::new(file);
    let signature = update.reserve();
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

/// Bit 1: signatures exist; bit 2: later changes are to be appended (ISO 32000-1, 12.7.2).
pub(super) const SIGNATURES_EXIST_APPEND_ONLY: i64 = 3;
/// Filling in and signing declared fields, nothing else (ISO 32000-1, 12.8.2.2).
const FILL_IN_AND_SIGN: i64 = 2;

/// Writes what both signatures have (EN 319 142-1, 5.3 and 6.3); contents and byte range come with the update.
pub(super) fn signature_dictionary(time: &str) -> Dictionary<'_> {
    Dictionary::new()
        .with("Type", Object::name("Sig"))
        .with("Filter", Object::name("Adobe.PPKLite"))
        .with("SubFilter", Object::name("ETSI.CAdES.detached"))
        .with("M", Object::text(time))
}

/// Writes what a certification signature permits afterwards, a level of DocMDP (ISO 32000-1, 12.8.2.2).
pub(super) fn certification_reference<'a>(permitted: i64) -> Dictionary<'a> {
    let parameters = Dictionary::new()
        .with("Type", Object::name("TransformParams"))
        .with("P", permitted)
        .with("V", Object::name("1.2"));
    Dictionary::new()
        .with("Type", Object::name("SigRef"))
        .with("TransformMethod", Object::name("DocMDP"))
        .with("TransformParams", parameters)
}

/// Writes a time as PDF does (ISO 32000-1, 7.9.4), with its offset from UTC to the minute.
pub(super) fn pdf_date(time: &Zoned) -> String {
    let minutes = time.offset().seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    let (hours, minutes) = (minutes.abs() / 60, minutes.abs() % 60);
    format!(
        "{}{sign}{hours:02}'{minutes:02}'",
        time.strftime("D:%Y%m%d%H%M%S")
    )
}

/// Finds the page of a field and checks that the field lies on it.
pub(super) fn page_of(
    view: &View<'_, '_>,
    pages: &[Reference],
    field: &Field,
    name: &'static str,
) -> Result<Reference, SigningError> {
    if field.description.trim().is_empty() {
        return Err(SigningError::NoDescription { field: name });
    }
    let outside = SigningError::FieldOutsidePage { field: name };
    let page = *pages.get(field.place.page).ok_or(outside.clone())?;
    let media = view.dictionary(page)?.get("MediaBox").and_then(rectangle);
    let media = media.ok_or(SigningError::UnexpectedStructure("MediaBox"))?;
    if field::is_inside(field.place.rectangle, media) {
        Ok(page)
    } else {
        Err(outside)
    }
}

fn rectangle(object: &Object<'_>) -> Option<[f64; 4]> {
    let corners: Vec<f64> = object
        .as_array()?
        .iter()
        .map(Object::as_number)
        .collect::<Option<_>>()?;
    corners.try_into().ok()
}

/// Adds the widgets to their pages' annotations. Their reading order is that of the structure (ISO 14289-1, 7.18.3).
pub(super) fn add_to_pages(
    view: &View<'_, '_>,
    update: &mut Update<'_, '_>,
    placed: &[(Reference, Reference)],
) -> Result<(), SigningError> {
    let mut done: Vec<Reference> = Vec::new();
    for (page, _) in placed {
        if done.contains(page) {
            continue;
        }
        done.push(*page);
        let dictionary = view.dictionary(*page)?;
        let mut annotations = match dictionary.get("Annots") {
            None => Vec::new(),
            Some(Object::Array(annotations)) => annotations.clone(),
            Some(_) => return Err(SigningError::UnexpectedStructure("Annots")),
        };
        annotations.extend(
            placed
                .iter()
                .filter(|(on, _)| on == page)
                .map(|(_, widget)| Object::from(*widget)),
        );
        let by_structure = Object::name("S");
        if dictionary
            .get("Tabs")
            .is_some_and(|order| *order != by_structure)
        {
            return Err(SigningError::UnexpectedStructure("Tabs"));
        }
        update.dictionary(
            *page,
            &dictionary
                .clone()
                .with("Annots", annotations)
                .with("Tabs", by_structure),
        );
    }
    Ok(())
}

/// Finds the two fields that [`sign_worker`] declared.
fn declared_fields(view: &View<'_, '_>) -> Result<(Reference, Reference), SigningError> {
    let form = view.dictionary(view.reference(view.root()?, "AcroForm")?)?;
    let unexpected = SigningError::UnexpectedStructure("Fields");
    let Some([Object::Reference(worker), Object::Reference(team_lead)]) =
        form.get("Fields").and_then(Object::as_array)
    else {
        return Err(unexpected);
    };
    for (reference, name) in [(worker, WORKER), (team_lead, TEAM_LEAD)] {
        let title = view.dictionary(*reference)?.get("T");
        if title != Some(&Object::text(name)) {
            return Err(unexpected);
        }
    }
    Ok((*worker, *team_lead))
}

/// Writes the drawings into an update: new ones, or those of a file that is being verified.
pub(crate) trait Drawings {
    /// Writes the appearance of the field that is being signed, of a size in points.
    fn signed(
        &mut self,
        update: &mut Update<'_, '_>,
        size: [f64; 2],
    ) -> Result<Reference, SigningError>;

    /// Writes the appearance of the field that stays empty.
    fn empty(
        &mut self,
        update: &mut Update<'_, '_>,
        size: [f64; 2],
    ) -> Result<Reference, SigningError>;
}

/// A new drawing.
pub(super) struct Drawing<'d>(pub(super) &'d Appearance);

impl Drawings for Drawing<'_> {
    fn signed(
        &mut self,
        update: &mut Update<'_, '_>,
        size: [f64; 2],
    ) -> Result<Reference, SigningError> {
        Ok(self.0.write(update, size)?)
    }

    fn empty(
        &mut self,
        update: &mut Update<'_, '_>,
        size: [f64; 2],
    ) -> Result<Reference, SigningError> {
        Ok(appearance::write_empty(update, size))
    }
}

/// A file that waits for nothing but its signature.
pub(crate) struct Prepared {
    /// The whole file, with zeros where the signature goes.
    pub(crate) file: Vec<u8>,
    /// The file's bytes that are signed.
    pub(crate) signed: [std::ops::Range<usize>; 2],
    /// Where the signature goes.
    pub(crate) placeholder: Placeholder,
}

impl Prepared {
    pub(super) fn of(update: Update<'_, '_>, placeholder: Placeholder) -> Self {
        let mut file = update.finish();
        let signed = placeholder.fill_byte_range(&mut file);
        Self {
            file,
            signed,
            placeholder,
        }
    }
}

/// Digests all of the file but the signature's place, signs, and fills the place.
pub(super) fn finish(prepared: Prepared, signer: &dyn Signer) -> Result<Vec<u8>, SigningError> {
    let Prepared {
        mut file,
        signed,
        placeholder,
    } = prepared;
    let parts = signed.map(|part| file.get(part).unwrap_or_default());
    let digest = signer.algorithm().digest.digest(parts);
    let signature = cms::sign(&digest, signer).map_err(|error| match error {
        CmsError::Signer(error) => SigningError::Signer(error),
        CmsError::MalformedCertificate => SigningError::MalformedCertificate,
        CmsError::Encoding => SigningError::Encoding,
    })?;
    if signature.len() > RESERVED {
        return Err(SigningError::TooLarge {
            bytes: signature.len(),
        });
    }
    placeholder
        .fill_contents(&mut file, &signature)
        .ok_or(SigningError::Encoding)?;
    Ok(file)
}

#[cfg(test)]
mod tests;
