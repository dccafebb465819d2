//! The whole world that Typst sees: three files and the program's fonts.

use std::sync::{LazyLock, OnceLock};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{DiagSpan, FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World, WorldExt};

use super::fonts::FONTS;

/// A template and the name of the file that its PDF carries.
///
/// A template holds no sentence: every text comes with the view.
pub(crate) struct Template {
    name: &'static str,
    source: &'static str,
    attachment: &'static str,
    /// Parsed for the first document, and the same for all that follow.
    parsed: OnceLock<Source>,
}

impl Template {
    /// Takes its name, for messages about it; its text; and the name of the attached file.
    pub(crate) const fn new(
        name: &'static str,
        source: &'static str,
        attachment: &'static str,
    ) -> Self {
        Self {
            name,
            source,
            attachment,
            parsed: OnceLock::new(),
        }
    }

    fn parsed(&self) -> Source {
        let parse = || Source::new(file_id(self.name), self.source.to_owned());
        self.parsed.get_or_init(parse).clone()
    }
}

const VIEW_NAME: &str = "view.json";

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    // Row headers of tables are behind this switch in Typst 0.15.
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});
static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// A world that answers for the template, the attached file and the view, and refuses every other path.
pub(super) struct SealedWorld {
    template: Source,
    attachment: (FileId, Bytes),
    view: (FileId, Bytes),
}

impl SealedWorld {
    /// Seals template, attached file and view in.
    pub(super) fn new(template: &Template, attachment: Vec<u8>, view: Vec<u8>) -> Self {
        Self {
            template: template.parsed(),
            attachment: (file_id(template.attachment), Bytes::new(attachment)),
            view: (file_id(VIEW_NAME), Bytes::new(view)),
        }
    }

    /// Returns the line of the template, from 1, that a message of Typst is about.
    pub(super) fn line(&self, span: DiagSpan) -> Option<usize> {
        let start = self.range(span)?.start;
        Some(self.template.lines().byte_to_line(start)? + 1)
    }
}

impl World for SealedWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() {
            Ok(self.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        [&self.attachment, &self.view]
            .into_iter()
            .find_map(|(known, bytes)| (*known == id).then(|| bytes.clone()))
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[expect(
    clippy::expect_used,
    reason = "the names are constants, and the tests ask for each of them"
)]
fn file_id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain file name is a path");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::CHECKLIST;

    #[test]
    fn every_path_but_the_three_is_refused() {
        let world = SealedWorld::new(&CHECKLIST, b"{}".to_vec(), b"{}".to_vec());
        assert!(world.source(file_id(CHECKLIST.name)).is_ok());
        assert!(world.file(file_id(CHECKLIST.attachment)).is_ok());
        assert!(world.file(file_id(VIEW_NAME)).is_ok());
        for name in [
            "other.typ",
            "etc/passwd",
            "a/checklist.json",
            "Checklist.json",
        ] {
            assert_eq!(
                world.source(file_id(name)).unwrap_err(),
                FileError::AccessDenied,
                "{name}"
            );
            assert_eq!(
                world.file(file_id(name)).unwrap_err(),
                FileError::AccessDenied,
                "{name}"
            );
        }
    }

    #[test]
    fn there_is_no_clock() {
        let world = SealedWorld::new(&CHECKLIST, Vec::new(), Vec::new());
        assert_eq!(world.today(None), None);
    }
}
