//! Fields on their pages and in the form: checked, added, and found again.

use crate::pdf::{Dictionary, Object, Reference, Update, View};
use crate::signing::field::{self, Field, TEAM_LEAD, WORKER};

use super::SigningError;

/// Bit 1: signatures exist; bit 2: later changes are to be appended (ISO 32000-1, 12.7.2).
pub(in crate::signing) const SIGNATURES_EXIST_APPEND_ONLY: i64 = 3;

/// Finds the page of a field and checks that the field lies on it.
pub(in crate::signing) fn page_of(
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

pub(super) fn rectangle(object: &Object<'_>) -> Option<[f64; 4]> {
    let corners: Vec<f64> = object
        .as_array()?
        .iter()
        .map(Object::as_number)
        .collect::<Option<_>>()?;
    corners.try_into().ok()
}

/// Adds the widgets to their pages' annotations. Their reading order is that of the structure (ISO 14289-1, 7.18.3).
pub(in crate::signing) fn add_to_pages(
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

/// Writes the form with its fields, and names it in the catalog beside the signature that certifies the document.
pub(in crate::signing) fn declare(
    view: &View<'_, '_>,
    update: &mut Update<'_, '_>,
    form: Reference,
    fields: &[Reference],
    certification: Reference,
) -> Result<(), SigningError> {
    let fields: Vec<Object<'_>> = fields.iter().map(|field| (*field).into()).collect();
    let declared = Dictionary::new()
        .with("Fields", fields)
        .with("SigFlags", SIGNATURES_EXIST_APPEND_ONLY);
    update.dictionary(form, &declared);
    let permissions = Dictionary::new().with("DocMDP", certification);
    let root = view.root()?;
    let catalog = view.dictionary(root)?.clone();
    update.dictionary(
        root,
        &catalog.with("AcroForm", form).with("Perms", permissions),
    );
    Ok(())
}

/// Finds the two fields that [`super::sign_worker`] declared.
pub(super) fn declared_fields(view: &View<'_, '_>) -> Result<(Reference, Reference), SigningError> {
    let form = view.dictionary(view.reference(view.root()?, "AcroForm")?)?;
    let unexpected = SigningError::UnexpectedStructure("Fields");
    let Some([Object::Reference(worker), Object::Reference(team_lead)]) = form.array("Fields")
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
