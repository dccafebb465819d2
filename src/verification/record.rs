//! Rule 9: the record, read from the document's own revision.

use crate::checklist::{Checklist, MAX_RECORD_BYTES, RecordError};
use crate::decision;
use crate::document::RECORD_NAME;
use crate::pdf::{Dictionary, File, Limits, Object, Reference, Revision, View, stream};
use crate::register::export::summary;

use super::Reason;

/// Refuses a document that carries what another of the program's documents carries: whatever its signature is worth, it is
/// no checklist, and calling it an altered one would be wrong. None of them could pass: [`read`] takes [`RECORD_NAME`] alone.
pub(super) fn is_for_a_checklist(file: &File<'_>) -> Result<(), Reason> {
    let others = [decision::TEXT_NAME, summary::DATA_NAME].map(str::as_bytes);
    match file.view_of_first(1) {
        Some(view) if attached(&view).is_some_and(|name| others.contains(&name)) => {
            Err(Reason::NotAChecklist)
        }
        _ => Ok(()),
    }
}

/// Returns the name of the one attached file, as the names tree has it.
fn attached<'v>(view: &'v View<'_, '_>) -> Option<&'v [u8]> {
    let catalog = view.dictionary(view.root().ok()?).ok()?;
    let files = dictionary(dictionary(catalog, "Names")?, "EmbeddedFiles")?;
    let [name, _] = files.get("Names")?.as_array()? else {
        return None;
    };
    name.as_string()
}

/// Reads the one record, which stands in the names tree and in `AF` alike.
pub(super) fn read(file: &File<'_>, limits: &Limits) -> Result<Checklist, Reason> {
    let view = file.view_of_first(1).ok_or(Reason::ProgramFault)?;
    let document = file.revisions().first().ok_or(Reason::ProgramFault)?;
    let specification = named(&view).ok_or(Reason::RecordMissing)?;
    let embedded = embedded_file(&view, specification).ok_or(Reason::RecordMissing)?;
    if !is_alone(document, specification, embedded) {
        return Err(Reason::RecordNotAlone);
    }
    let limits = Limits {
        inflated_bytes: MAX_RECORD_BYTES.min(limits.inflated_bytes),
        ..limits.clone()
    };
    let content = stream::content(&view, view.object(embedded)?, &limits)?;
    Checklist::parse(&content).map_err(|error| match error {
        RecordError::NewerFormat { .. } => Reason::RecordNewer,
        _ => Reason::RecordRefused,
    })
}

fn dictionary<'d, 'a>(of: &'d Dictionary<'a>, key: &str) -> Option<&'d Dictionary<'a>> {
    of.get(key)?.as_dictionary()
}

/// Finds the file specification that the names tree and `AF` both name, and nothing else beside it.
fn named(view: &View<'_, '_>) -> Option<Reference> {
    let catalog = view.dictionary(view.root().ok()?).ok()?;
    let names = dictionary(catalog, "Names")?;
    let files = dictionary(names, "EmbeddedFiles")?;
    let [name, Object::Reference(specification)] = files.get("Names")?.as_array()? else {
        return None;
    };
    let associated = catalog.get("AF")?.as_array()?;
    let right = name.as_string() == Some(RECORD_NAME.as_bytes())
        && *associated == [Object::Reference(*specification)]
        && names.entries().len() == 1
        && files.entries().len() == 1;
    right.then_some(*specification)
}

/// Finds the embedded file of a specification: both of its names lead to one stream.
fn embedded_file(view: &View<'_, '_>, specification: Reference) -> Option<Reference> {
    let specification = view.dictionary(specification).ok()?;
    let named = ["F", "UF"].iter().all(|key| {
        let name = specification.get(key).and_then(Object::as_string);
        name == Some(RECORD_NAME.as_bytes())
    });
    let files = dictionary(specification, "EF")?;
    let file = files.get("F")?.as_reference()?;
    let both = files.get("UF")?.as_reference() == Some(file) && files.entries().len() == 2;
    let kind = view.dictionary(file).ok()?.get("Type")?;
    (named && both && kind.is_name("EmbeddedFile")).then_some(file)
}

/// Tells whether no other object is an embedded file or names one.
fn is_alone(document: &Revision<'_>, specification: Reference, embedded: Reference) -> bool {
    document.objects().iter().all(|object| {
        let Some(dictionary) = object.value.as_dictionary() else {
            return true;
        };
        let is = |name| dictionary.is_name("Type", name);
        let names_file = dictionary.contains("EF") || is("Filespec");
        (!names_file || object.reference == specification)
            && (!is("EmbeddedFile") || object.reference == embedded)
    })
}
