//! The signed summary for the DPO: counts, a chart, what is missing, doubtful or refused, and the list.
//!
//! PDF/A-3a and PDF/UA-1 as the checklist, with the whole data ([`data`]) attached, signed with this PC's key. It is set in
//! Dutch or French; other languages get Dutch, as for a checklist.

mod front;
mod sections;
mod view;

use crate::document::{self, DocumentError, FieldPlace, Template};
use crate::export::{Signature, sign_as_author};
use crate::register::export::{Export, ExportError, data};
use crate::signing::{Field, Identity};
use crate::text::ids::SummaryText;
use crate::text::{Language, Texts};

use view::View;

/// The file name of the data inside the PDF.
pub const DATA_NAME: &str = "register.json";

static SUMMARY: Template = Template::new(
    "summary.typ",
    include_str!("../../../assets/summary.typ"),
    DATA_NAME,
);

/// A summary that is set and waits for its signature.
struct Rendered {
    pdf: Vec<u8>,
    field: FieldPlace,
}

/// Sets and signs the summary.
///
/// # Errors
/// [`ExportError::Signing`].
pub fn bytes(export: &Export<'_>, signature: &Signature<'_>) -> Result<Vec<u8>, ExportError> {
    let texts = Texts::new(document_language(export.language));
    let rendered = render(export, &texts)
        .map_err(|error| ExportError::Signing(crate::export::ExportError::Document(error)))?;
    let author = Identity {
        name: export.keeper.name.clone(),
        organisation: export.keeper.organisation.clone(),
    };
    let field = Field {
        place: rendered.field,
        description: texts.get(SummaryText::Field),
    };
    sign_as_author(&author, &rendered.pdf, &field, signature, &texts)
        .map(|signed| signed.pdf)
        .map_err(ExportError::Signing)
}

fn render(export: &Export<'_>, texts: &Texts) -> Result<Rendered, DocumentError> {
    let view = View::new(export, texts);
    let creator = view.creator().to_owned();
    let set = document::typeset(&SUMMARY, &view, data::bytes(export), creator)?;
    Ok(Rendered {
        field: set.field("author")?,
        pdf: set.pdf,
    })
}

fn document_language(language: Language) -> Language {
    match language {
        Language::Nl | Language::Fr => language,
        Language::En => Language::Nl,
    }
}

#[cfg(test)]
mod tests;
