//! Sets a template with its view and one attached file: PDF/A-3a and PDF/UA-1, as every document of this program.
//!
//! Typst keeps the parts of a document (a paragraph, a cell, a compressed stream) and takes them again where a later one is
//! made of the same: it tells so by a hash of 128 bits over everything that a part depends on, styles included. A document
//! is the same to the byte whether its parts were kept or are set anew, so the comparison of a checklist's text with its
//! record loses nothing. How much is taken again is the templates' doing: what differs from person to person must stand in
//! no rule, since every part after the rule depends on it.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::ecow::EcoVec;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::fields::{self, FieldPlace};
use super::threads;
use super::world::SealedWorld;
use super::{DocumentError, Template};

/// After how many documents the parts are looked through, which takes time: those that no document has used since the last
/// look but one are forgotten. What documents have in common, and those that are made at the same time, is set once; at
/// most twice as many documents lie in memory, with some two megabytes each.
const DOCUMENTS_BETWEEN_LOOKS: usize = 8;

/// How many looks a part outlasts without being used.
const LOOKS_OUTLASTED: usize = 1;

/// A document that is set. Its bytes are not to be touched: the signature comes behind them.
pub(crate) struct Typeset {
    /// The PDF.
    pub(crate) pdf: Vec<u8>,
    /// The pages that the PDF was made of.
    pub(crate) pages: PagedDocument,
}

/// Sets a document; the same input gives the same bytes on every PC.
///
/// # Errors
/// [`DocumentError::Typesetting`] when Typst refuses.
pub(crate) fn typeset(
    template: &Template,
    view: &impl Serialize,
    attachment: Vec<u8>,
    creator: String,
) -> Result<Typeset, DocumentError> {
    let view = serde_json::to_vec(view).map_err(|error| DocumentError::Typesetting {
        problem: error.to_string(),
    })?;
    let world = SealedWorld::new(template, attachment, view);
    let set = threads::apart(|| set(&world, creator));
    forget_unused();
    set
}

/// Keeps what Typst remembers of documents within bounds.
fn forget_unused() {
    static MADE: AtomicUsize = AtomicUsize::new(0);
    if MADE.fetch_add(1, Ordering::Relaxed) % DOCUMENTS_BETWEEN_LOOKS == DOCUMENTS_BETWEEN_LOOKS - 1
    {
        comemo::evict(LOOKS_OUTLASTED);
    }
}

fn set(world: &SealedWorld, creator: String) -> Result<Typeset, DocumentError> {
    let pages: PagedDocument = typst::compile(world)
        .output
        .map_err(|problems| refused(world, &problems))?;
    let standards =
        PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1]).map_err(|error| {
            DocumentError::Typesetting {
                problem: error.message().to_string(),
            }
        })?;
    let options = PdfOptions {
        creator: Smart::Custom(Some(creator)),
        standards,
        ..PdfOptions::default()
    };
    let pdf = typst_pdf::pdf(&pages, &options).map_err(|problems| refused(world, &problems))?;
    Ok(Typeset { pdf, pages })
}

impl Typeset {
    /// Finds the box whose corners the template labels `<name>-field-start` and `<name>-field-end`, each once.
    ///
    /// # Errors
    /// [`DocumentError::Typesetting`] when it does not.
    pub(crate) fn field(&self, name: &str) -> Result<FieldPlace, DocumentError> {
        fields::field(&self.pages, name).ok_or_else(|| DocumentError::Typesetting {
            problem: format!("the template places no signature field for {name}"),
        })
    }
}

/// Keeps what Typst says and in which line of the template.
fn refused(world: &SealedWorld, diagnostics: &EcoVec<SourceDiagnostic>) -> DocumentError {
    let problems: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| match world.line(diagnostic.span) {
            Some(line) => format!("{} (line {line} of the template)", diagnostic.message),
            None => diagnostic.message.to_string(),
        })
        .collect();
    DocumentError::Typesetting {
        problem: problems.join("; "),
    }
}
