//! A small tagged PDF/A-3a with PDF/UA-1 made by Typst, as unsigned checklists are; shared by unit tests and judges.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// A record as the sample holds it.
pub const RECORD: &str = r#"{"format": 1, "worker": {"name": "Voornaam Naam"}}"#;

/// Two pages with headings, a table, a link, an attached record and two framed places to sign on the second page.
const TEMPLATE: &str = r#"
#set document(title: "Checklist telewerk", date: datetime(year: 2026, month: 11, day: 22))
#set page(paper: "a4", margin: 56pt)
#set text(font: "Noto Sans", size: 10pt, lang: "nl", region: "be")
#pdf.attach("checklist.json", relationship: "source", mime-type: "application/json", description: "Checklist")
#title()
= Wie
Voornaam Naam, #link("https://www.mi-is.be")[POD MI]
#table(columns: 2, table.header[Punt][Stand], [Antivirus], [in orde], [Firewall], [in orde])
#pagebreak()
= Handtekening
Voor gezien en akkoord.
#place(bottom + left, box(width: 232pt, height: 96pt, stroke: 0.5pt + gray))
#place(bottom + right, box(width: 232pt, height: 96pt, stroke: 0.5pt + gray))
"#;

/// Left, bottom, right and top of the two places to sign, on page 1 (the second).
pub const PLACES: [[f64; 4]; 2] = [[56.0, 56.0, 288.0, 152.0], [307.28, 56.0, 539.28, 152.0]];

/// The page that holds both places to sign, counted from 0.
pub const SIGNATURE_PAGE: usize = 1;

struct SampleWorld {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    source: Source,
}

/// Makes the sample; the same bytes each time.
pub fn sample_pdf() -> Vec<u8> {
    let fonts = [notosans::REGULAR_TTF, notosans::BOLD_TTF];
    let fonts: Vec<Font> = fonts
        .iter()
        .filter_map(|font| Font::new(Bytes::new(*font), 0))
        .collect();
    let world = SampleWorld {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        source: Source::new(file_id("sample.typ"), TEMPLATE.to_owned()),
    };
    let document: PagedDocument = typst::compile(&world).output.expect("the sample compiles");
    let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
        .expect("the two standards go together");
    let options = PdfOptions {
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).expect("the sample keeps both standards")
}

fn file_id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain file name is a path");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

impl World for SampleWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.source.id() {
            Ok(self.source.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == file_id("checklist.json") {
            Ok(Bytes::new(RECORD))
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
