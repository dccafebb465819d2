//! Opens one file: a PDF as it is, a message or an archive member by member.

use std::fs::File;
use std::io::{Cursor, Read, Seek, SeekFrom};
use std::path::Path;

use super::super::refusal::Refusal;
use super::budget::{Budget, Visit};
use super::kind::{Kind, PDF};
use super::{Limits, archive, message};

/// Something that may be a checklist, or why it was not looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The names on the way inside the message or archive, outermost first; none for the file itself.
    pub inside: Vec<String>,
    /// What it holds.
    pub content: Content,
}

/// The bytes of something that may be a checklist, or why there are none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// The bytes.
    Pdf(Vec<u8>),
    /// Why it was not read.
    Refused(Refusal),
}

/// Opens a file and hands on what may be checklists; a file that is nothing of ours hands on nothing.
pub fn open(path: &Path, size: u64, limits: &Limits, visit: &mut dyn FnMut(Member)) {
    let mut refused = |refusal| {
        visit(Member {
            inside: Vec::new(),
            content: Content::Refused(refusal),
        });
    };
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) => return refused(Refusal::of(&error)),
    };
    let mut beginning = [0; PDF.len()];
    let length = match read_some(&mut file, &mut beginning) {
        Ok(length) => length,
        Err(error) => return refused(Refusal::of(&error)),
    };
    let kind = Kind::of(&name, &beginning[..length]);
    let most = match kind {
        Kind::Pdf => limits.pdf_bytes,
        Kind::Message => limits.message_bytes,
        Kind::Archive => limits.archive_bytes,
        Kind::OutlookMessage => return refused(Refusal::OutlookMessage),
        Kind::Other => return,
    };
    if size > most {
        return refused(Refusal::TooLarge);
    }
    if let Err(error) = file.seek(SeekFrom::Start(0)) {
        return refused(Refusal::of(&error));
    }
    let mut budget = Budget::of(limits);
    if kind == Kind::Archive {
        return archive::open(file, &[], &mut budget, visit);
    }
    if kind == Kind::Message {
        budget.make_room(usize::try_from(size).unwrap_or(usize::MAX));
    }
    match read_at_most(file, most, size) {
        Ok(bytes) if kind == Kind::Message => message::open(&bytes, &[], &mut budget, visit),
        Ok(bytes) => visit(Member {
            inside: Vec::new(),
            content: Content::Pdf(bytes),
        }),
        Err(refusal) => refused(refusal),
    }
}

/// Opens a file again and returns the member that stands at these names; `None` when it is there no more.
#[must_use]
pub fn reopen(path: &Path, inside: &[String], limits: &Limits) -> Option<Vec<u8>> {
    let size = std::fs::metadata(path).ok()?.len();
    let mut found = None;
    open(path, size, limits, &mut |member| {
        if member.inside == inside
            && let Content::Pdf(bytes) = member.content
        {
            found = Some(bytes);
        }
    });
    found
}

/// Looks into a member of a message or an archive: hands it on, opens it, or passes it over.
pub(super) fn open_inside(
    bytes: Vec<u8>,
    inside: &[String],
    budget: &mut Budget<'_>,
    visit: &mut Visit<'_>,
) {
    let name = inside.last().map_or("", String::as_str);
    let kind = Kind::of(name, &bytes);
    let is_container = matches!(kind, Kind::Message | Kind::Archive);
    if is_container {
        budget.make_room(bytes.len());
    }
    let refusal = match kind {
        Kind::Pdf if bytes.len() as u64 > budget.limits.pdf_bytes => Refusal::TooLarge,
        Kind::Pdf => {
            return visit(Member {
                inside: inside.to_vec(),
                content: Content::Pdf(bytes),
            });
        }
        _ if is_container && inside.len() >= budget.limits.containers => Refusal::TooDeep,
        Kind::Message => return message::open(&bytes, inside, budget, visit),
        Kind::Archive => return archive::open(Cursor::new(bytes), inside, budget, visit),
        Kind::OutlookMessage => Refusal::OutlookMessage,
        Kind::Other => return,
    };
    budget.refuse(inside, refusal, visit);
}

/// Reads until the buffer is full or the file ends.
fn read_some(file: &mut impl Read, buffer: &mut [u8]) -> std::io::Result<usize> {
    let mut length = 0;
    while length < buffer.len() {
        match file.read(&mut buffer[length..])? {
            0 => break,
            read => length += read,
        }
    }
    Ok(length)
}

/// Reads to the end, or finds that the file has grown over its limit meanwhile.
///
/// `expected` is how many bytes there probably are: room that is there from the start need not grow.
pub(super) fn read_at_most(file: impl Read, most: u64, expected: u64) -> Result<Vec<u8>, Refusal> {
    let room = usize::try_from(expected.min(most)).unwrap_or_default();
    // One byte more, since the end shows only behind the last one.
    let mut bytes = Vec::with_capacity(room.saturating_add(1));
    file.take(most + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Refusal::of(&error))?;
    if bytes.len() as u64 > most {
        return Err(Refusal::TooLarge);
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(name: &str, bytes: &[u8], limits: &Limits) -> Vec<Content> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let mut found = Vec::new();
        open(&path, bytes.len() as u64, limits, &mut |member| {
            assert!(member.inside.is_empty());
            found.push(member.content);
        });
        found
    }

    #[test]
    fn a_pdf_is_told_by_its_beginning_or_its_name() {
        let limits = Limits::default();
        let pdf = |bytes: &[u8]| vec![Content::Pdf(bytes.to_vec())];
        for (name, bytes, expected) in [
            ("a.pdf", &b"%PDF-1.7"[..], pdf(b"%PDF-1.7")),
            ("a.PDF", b"nonsense", pdf(b"nonsense")),
            ("a.pdf", b"", pdf(b"")),
            ("scan", b"%PDF-1.7", pdf(b"%PDF-1.7")),
            ("letter.docx", b"PK", Vec::new()),
            ("pdf", b"x", Vec::new()),
            (
                "a.msg",
                b"\xd0\xcf",
                vec![Content::Refused(Refusal::OutlookMessage)],
            ),
        ] {
            assert_eq!(opened(name, bytes, &limits), expected, "{name}");
        }
    }

    #[test]
    fn what_is_too_large_is_refused_by_its_size_before_it_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        // A file of two gigabytes without a single block on disk.
        let file = File::create(&path).unwrap();
        file.set_len(2 * 1024 * 1024 * 1024).unwrap();
        let mut found = Vec::new();
        open(
            &path,
            2 * 1024 * 1024 * 1024,
            &Limits::default(),
            &mut |member| {
                found.push(member.content);
            },
        );
        assert_eq!(found, [Content::Refused(Refusal::TooLarge)]);
    }

    #[test]
    fn a_file_that_grew_meanwhile_is_too_large_too() {
        let limits = Limits {
            pdf_bytes: 8,
            ..Limits::default()
        };
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        std::fs::write(&path, b"%PDF-1.7\n").unwrap();
        let mut found = Vec::new();
        open(&path, 8, &limits, &mut |member| found.push(member.content));
        assert_eq!(found, [Content::Refused(Refusal::TooLarge)]);
    }

    #[test]
    fn a_file_that_went_away_is_not_read() {
        let mut found = Vec::new();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        open(&path, 8, &Limits::default(), &mut |member| {
            found.push(member.content);
        });
        assert_eq!(found, [Content::Refused(Refusal::NotRead)]);
    }
}
