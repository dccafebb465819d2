//! What a file is: a PDF, a message, an archive, or nothing of ours.

use std::path::Path;

/// What a file is, by its name and its beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Pdf,
    Message,
    Archive,
    OutlookMessage,
    Other,
}

/// How every PDF begins.
pub(super) const PDF: &[u8] = b"%PDF";

impl Kind {
    /// Tells what a file is. The beginning counts more than the name: a PDF may have any name.
    pub(super) fn of(name: &str, beginning: &[u8]) -> Self {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        let is = |known: &str| ending.eq_ignore_ascii_case(known);
        if beginning.starts_with(PDF) || is("pdf") {
            Self::Pdf
        } else if is("eml") {
            Self::Message
        } else if is("zip") {
            Self::Archive
        } else if is("msg") {
            Self::OutlookMessage
        } else {
            Self::Other
        }
    }
}

/// Tells by a file's name alone whether it may hold checklists.
#[must_use]
pub fn may_hold_checklists(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let kind = Kind::of(&name, b"");
    matches!(kind, Kind::Pdf | Kind::Message | Kind::Archive)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_counts_more_than_the_name() {
        for (name, beginning, expected) in [
            ("a.pdf", &b""[..], Kind::Pdf),
            ("a.zip", b"%PDF-1.7", Kind::Pdf),
            ("a.EML", b"From:", Kind::Message),
            ("a.zip", b"PK", Kind::Archive),
            ("a.msg", b"", Kind::OutlookMessage),
            ("pdf", b"x", Kind::Other),
        ] {
            assert_eq!(Kind::of(name, beginning), expected, "{name}");
        }
    }

    #[test]
    fn a_name_alone_tells_what_may_hold_checklists() {
        for (name, expected) in [("b/a.zip", true), ("a.msg", false), ("pdf", false)] {
            assert_eq!(may_hold_checklists(Path::new(name)), expected, "{name}");
        }
    }
}
