//! Signs a document that one person answers for: a single declared field, and nothing may follow (DocMDP 1).
//!
//! The same update as the worker's signature under a checklist, without a second field: PAdES baseline B-B, the field
//! visible, tagged and described.

use jiff::Zoned;

use crate::pdf::{File, Limits, Update};

use super::appearance::Appearance;
use super::field::{self, Field, Links};
use super::keys::Signer;
use super::pades::{self, Drawing, Drawings as _, Prepared, SigningError};
use super::structure::{Structure, Tagged};

/// The field's name inside the file.
const AUTHOR: &str = "author";

/// No change at all is permitted (ISO 32000-1, 12.8.2.2).
const NO_CHANGES: i64 = 1;

/// What a long list may take: a hundred times the room of a checklist in objects, eight times in bytes.
///
/// The document was made by this program a moment ago, so the limits keep only a defect from filling the memory.
const ROOM: Limits = Limits {
    file_bytes: 128 * 1024 * 1024,
    depth: 32,
    objects: 2_000_000,
    values: 40_000_000,
    dictionary_entries: 256,
    revisions: 2,
    inflated_bytes: 128 * 1024 * 1024,
};

/// Declares the field in an unsigned document of this program and signs it as its author, at the time given.
///
/// # Errors
/// See [`SigningError`]; nothing is written then.
pub fn sign_author(
    pdf: &[u8],
    field: &Field,
    appearance: &Appearance,
    signer: &dyn Signer,
    time: &Zoned,
) -> Result<Vec<u8>, SigningError> {
    let file = File::read(pdf, &ROOM)?;
    let view = file.view();
    let catalog = view.dictionary(view.root()?)?;
    if catalog.contains("AcroForm") || catalog.contains("Perms") {
        return Err(SigningError::AlreadySigned);
    }
    let structure = Structure::find(&view)?;
    let page = pades::page_of(&view, &view.pages()?, field, AUTHOR)?;

    let mut update = Update::new(&file);
    let [widget, form, signature] = std::array::from_fn(|_| update.reserve());
    let links = Links {
        page,
        appearance: Drawing(appearance).signed(&mut update, field::size(field.place.rectangle))?,
        struct_parent: structure.next_key,
    };
    update.dictionary(
        widget,
        &field::widget(AUTHOR, field, &links).with("V", signature),
    );
    pades::add_to_pages(&view, &mut update, &[(page, widget)])?;
    structure.add(
        &mut update,
        &[Tagged {
            field,
            widget,
            page,
        }],
    )?;
    pades::declare(&view, &mut update, form, &[widget], signature)?;
    let time = pades::pdf_date(time);
    let certification = pades::signature_dictionary(&time).with(
        "Reference",
        vec![pades::certification_reference(NO_CHANGES).into()],
    );
    let placeholder = update.signature(signature, &certification, pades::RESERVED);
    pades::finish(Prepared::of(update, placeholder), signer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::FieldPlace;
    use crate::sample_document::{PLACES, SIGNATURE_PAGE, sample_pdf};
    use crate::signing::samples::{credential, time};
    use crate::signing::{Picture, countersign};

    fn field(description: &str) -> Field {
        Field {
            place: FieldPlace {
                page: SIGNATURE_PAGE,
                rectangle: PLACES[0],
            },
            description: description.to_owned(),
        }
    }

    fn sign(pdf: &[u8], description: &str) -> Result<Vec<u8>, SigningError> {
        let appearance = Appearance {
            picture: Picture::Typed("Voornaam Naam".to_owned()),
            lines: vec!["22 november 2026".to_owned()],
        };
        sign_author(
            pdf,
            &field(description),
            &appearance,
            &credential("Voornaam Naam", "OCMW Voorbeeldstad", 7),
            &time(),
        )
    }

    #[test]
    fn the_document_stays_as_it_was_and_one_update_follows() {
        let pdf = sample_pdf();
        let signed = sign(&pdf, "Handtekening").unwrap();
        assert!(signed.starts_with(&pdf));
        let file = File::read(&signed, &Limits::default()).unwrap();
        assert_eq!(file.revisions().len(), 2);
    }

    #[test]
    fn a_signed_document_is_neither_signed_again_nor_countersigned() {
        let signed = sign(&sample_pdf(), "Handtekening").unwrap();
        assert_eq!(
            sign(&signed, "Handtekening"),
            Err(SigningError::AlreadySigned)
        );
        let appearance = Appearance {
            picture: Picture::Typed("Prénom Nom".to_owned()),
            lines: Vec::new(),
        };
        assert_eq!(
            countersign(
                &signed,
                &crate::signing::SignedAnswer::new(crate::signing::Answer::Accepted, "").unwrap(),
                &appearance,
                &credential("Voornaam Naam", "OCMW Voorbeeldstad", 7),
                &time()
            ),
            Err(SigningError::UnexpectedStructure("Fields"))
        );
    }

    #[test]
    fn a_field_that_a_screen_reader_cannot_name_is_refused() {
        assert_eq!(
            sign(&sample_pdf(), " "),
            Err(SigningError::NoDescription { field: AUTHOR })
        );
    }
}
