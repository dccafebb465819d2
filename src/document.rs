//! From a record to its document: PDF/A-3a with PDF/UA-1, pictures of the pages, places of the signature fields.
//!
//! Typst works inside the process, sealed off: it sees the template, the record and the view made of it, and the fonts in
//! the program; no file, clock, locale or system font. The same record gives the same bytes on every PC, so whoever
//! verifies a checklist can render its record again and compare.

mod fields;
mod fonts;
mod sentence;
mod threads;
mod typeset;
mod version;
mod view;
mod world;

use image::RgbaImage;
use typst_layout::PagedDocument;
use typst_render::RenderOptions;

use crate::checklist::{Checklist, RecordError, TypedField};
use crate::text::ids::DocumentText;
use crate::text::{Language, with_texts};

pub use fields::FieldPlace;
pub use fonts::missing_characters;
pub(crate) use typeset::typeset;
pub use version::{TEMPLATE_VERSION, template_version};
pub(crate) use world::Template;

/// The file name of the record inside the PDF.
pub const RECORD_NAME: &str = "checklist.json";

/// The text of the checklist's template.
const CHECKLIST_SOURCE: &str = include_str!("../assets/checklist.typ");

/// The checklist's template.
static CHECKLIST: Template = Template::new("checklist.typ", CHECKLIST_SOURCE, RECORD_NAME);

/// A finished document. The PDF's bytes are not to be touched: the signature comes behind them.
pub struct RenderedDocument {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// Where the signature fields are: the worker's, then that of team lead or DPO.
    pub signature_fields: [FieldPlace; 2],
    pages: PagedDocument,
}

/// Why a document could not be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentError {
    /// A typed text holds characters that no font of the document has.
    MissingCharacters {
        /// Where it stands.
        field: TypedField,
        /// The characters, each once.
        characters: Vec<char>,
    },
    /// The record itself is not right.
    Record(RecordError),
    /// Another version of the document made it, so this program would not give the same bytes.
    OtherTemplate {
        /// The version that made it.
        found: String,
    },
    /// Typst refused; this is a defect of the program, and the text is Typst's, for the log.
    Typesetting {
        /// What Typst says, in English.
        problem: String,
    },
}

/// Makes the document of a record that this program has just built or that names the same template.
///
/// # Errors
/// See [`DocumentError`]. [`DocumentError::OtherTemplate`] keeps a record of another version from being shown in a text that
/// its worker never saw.
pub fn render(checklist: &Checklist) -> Result<RenderedDocument, DocumentError> {
    checklist.check().map_err(DocumentError::Record)?;
    if checklist.template_version != template_version() {
        return Err(DocumentError::OtherTemplate {
            found: checklist.template_version.clone(),
        });
    }
    for (field, text) in checklist.typed_texts() {
        let characters = missing_characters(text);
        if !characters.is_empty() {
            return Err(DocumentError::MissingCharacters { field, characters });
        }
    }
    let view = with_texts(checklist.language, |texts| {
        view::View::new(checklist, texts)
    });
    let creator = view.creator().to_owned();
    let set = typeset(&CHECKLIST, &view, checklist.to_json(), creator)?;
    Ok(RenderedDocument {
        signature_fields: [set.field("worker")?, set.field("reader")?],
        pdf: set.pdf,
        pages: set.pages,
    })
}

/// Returns what the two signature fields of a document in this language are called, the worker's first.
///
/// PDF programs and screen readers show these words; a file in which a field is called otherwise is no file of ours.
#[must_use]
pub fn field_descriptions(language: Language) -> [String; 2] {
    let described = [DocumentText::FieldWorker, DocumentText::FieldReader];
    with_texts(language, |texts| described.map(|text| texts.get(text)))
}

impl RenderedDocument {
    /// Returns how many pages there are.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.pages.pages().len()
    }

    /// Returns the size of a page in PDF points (1/72 inch), width then height; `None` when there is no such page.
    #[must_use]
    pub fn page_size(&self, index: usize) -> Option<[f64; 2]> {
        let frame = &self.pages.pages().get(index)?.frame;
        Some([frame.width().to_pt(), frame.height().to_pt()])
    }

    /// Paints a page, the first has index 0, at so many pixels per point; `None` when there is no such page.
    ///
    /// The scale is kept between 0.1 and 8, which is a picture of some 190 MB.
    #[must_use]
    pub fn page_picture(&self, index: usize, pixels_per_point: f32) -> Option<RgbaImage> {
        let page = self.pages.pages().get(index)?;
        let options = RenderOptions {
            pixel_per_pt: f64::from(pixels_per_point.clamp(0.1, 8.0)).into(),
            render_bleed: false,
        };
        let pixmap = typst_render::render(page, &options);
        let (width, height) = (pixmap.width(), pixmap.height());
        // The page is opaque, so premultiplied colour is plain colour.
        let picture = RgbaImage::from_raw(width, height, pixmap.take());
        comemo::evict(PICTURES_KEPT);
        picture
    }
}

/// After how many further pictures the parts of one are forgotten: zooming and turning pages stays quick.
const PICTURES_KEPT: usize = 8;

#[cfg(test)]
mod tests;
