//! Rule 10: the record is typeset again, and its document has to be the file's first revision, byte for byte.

use crate::checklist::Checklist;
use crate::document::{self, DocumentError, FieldPlace};
use crate::pdf::{Dictionary, File, Object};
use crate::signing::Field;

use super::examination::ExaminedSignature;
use super::{Reason, redrawing, revisions};

/// Compares text and record; also where the fields stand and what they are called, since a field can be enlarged to cover the
/// text, and a screen reader reads its name to whoever cannot see it.
///
/// A document by another version cannot be made again. It is then looked through for what acts by itself, so that it can at
/// least do nothing, and the reason says that nobody compared it.
pub(super) fn compare(
    file: &File<'_>,
    checklist: &Checklist,
    signatures: &[ExaminedSignature],
) -> Result<(), Reason> {
    let end = file
        .revisions()
        .first()
        .ok_or(Reason::ProgramFault)?
        .span
        .end;
    match document::render(checklist) {
        Ok(document) if file.bytes().get(..end) != Some(document.pdf.as_slice()) => {
            Err(Reason::TextDiffers)
        }
        Ok(document) => {
            let declared = revisions::declared_fields(file)?;
            let described = document::field_descriptions(checklist.language);
            let mut pairs = declared.iter().zip(described);
            if !are_same(&document.signature_fields, &declared) {
                Err(Reason::FieldMoved)
            } else if pairs.any(|(field, words)| field.description != words) {
                Err(Reason::FieldDescriptionDiffers)
            } else {
                let [worker, _] = document.signature_fields;
                redrawing::compare(file, checklist, signatures, worker.rectangle)
            }
        }
        Err(DocumentError::OtherTemplate { .. }) if acts(file) => Err(Reason::ActiveContent),
        Err(DocumentError::OtherTemplate { .. }) => Err(Reason::TextNotCompared),
        // This version would not have made a document of such a record.
        Err(_) => Err(Reason::TextDiffers),
    }
}

fn are_same(expected: &[FieldPlace; 2], declared: &[Field; 2]) -> bool {
    let declared = declared.iter().map(|field| field.place);
    expected.iter().zip(declared).all(|(one, other)| {
        one.page == other.page
            && Object::rectangle(one.rectangle) == Object::rectangle(other.rectangle)
    })
}

/// Keys that make a document do something by itself or carry something along.
const ACTING: [&str; 12] = [
    "OpenAction",
    "AA",
    "JS",
    "JavaScript",
    "XFA",
    "Launch",
    "RichMediaContent",
    "Movie",
    "Sound",
    "OCProperties",
    "Collection",
    "AcroForm",
];

/// Tells whether a dictionary of the document acts, or is an annotation other than a link.
fn acts(file: &File<'_>) -> bool {
    let Some(document) = file.revisions().first() else {
        return true;
    };
    let mut waiting: Vec<&Object<'_>> = document.objects().iter().map(|one| &one.value).collect();
    while let Some(value) = waiting.pop() {
        match value {
            Object::Array(items) => waiting.extend(items),
            Object::Dictionary(dictionary) => {
                if is_acting(dictionary) {
                    return true;
                }
                waiting.extend(dictionary.entries().iter().map(|entry| &entry.value));
            }
            _ => {}
        }
    }
    false
}

fn is_acting(dictionary: &Dictionary<'_>) -> bool {
    let is = |key, name| dictionary.is_name(key, name);
    let action = dictionary.contains("URI") || is("S", "GoTo");
    let foreign_action = is("Type", "Action") && !action
        || [
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
        ]
        .iter()
        .any(|name| is("S", name));
    let annotation = is("Type", "Annot") || dictionary.contains("Rect");
    ACTING.iter().any(|key| dictionary.contains(key))
        || foreign_action
        || annotation && !is("Subtype", "Link")
}
