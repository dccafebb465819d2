//! Rule 1: the file is of this format, read to its last byte under limits.

use memchr::memmem::{find, rfind};

use crate::document::RECORD_NAME;
use crate::pdf::{File, Limits, Problem};

use super::{Reason, Weight};

/// Reads the file with the strict reader, which promises what [`crate::pdf`] lists.
pub(super) fn read<'a>(bytes: &'a [u8], limits: &Limits) -> Result<File<'a>, Reason> {
    File::read(bytes, limits).map_err(|error| {
        let reason = Reason::from(error);
        // Whoever protects a file with a password writes it anew: the reader stumbles before it comes to that.
        let is_read = reason != Reason::Container(Problem::FileTooLarge);
        if is_read && reason.weight() == Weight::Unreadable && asks_for_password(bytes) {
            Reason::Container(Problem::Encrypted)
        } else {
            reason
        }
    })
}

/// Tells whether a file that the reader refuses is probably protected with a password; a guess, good enough to say so.
fn asks_for_password(bytes: &[u8]) -> bool {
    let trailer = rfind(bytes, b"trailer").max(rfind(bytes, b"/XRef"));
    let reference = rfind(bytes, b"/Encrypt ").and_then(|at| bytes.get(at + 9..));
    let is_reference = reference.is_some_and(|rest| rest.first().is_some_and(u8::is_ascii_digit));
    trailer.is_some() && is_reference
}

/// Tells whether a file that the reader refuses shows a signed checklist to other programs, which forgive more: it was saved
/// again, or something was added. One that was merely cut off on its way shows none.
///
/// It is a guess, good enough to warn: whatever comes of it, the file counts for nothing.
pub(super) fn holds_signed_checklist(bytes: &[u8]) -> bool {
    const END: &[u8] = b"%%EOF";
    let record = format!("({RECORD_NAME})");
    let Some(end) = rfind(bytes, END) else {
        return false;
    };
    let behind = bytes.get(end + END.len()..).unwrap_or_default();
    // Where an update breaks off, the number of an object stands behind the revision before.
    let is_cut_off = behind
        .trim_ascii_start()
        .first()
        .is_some_and(u8::is_ascii_digit);
    !is_cut_off && find(bytes, record.as_bytes()).is_some() && find(bytes, b"/ByteRange").is_some()
}

#[cfg(test)]
mod tests {
    use super::super::tests::samples::{countersigned, signed, verified};
    use super::*;
    use crate::verification::Status;

    #[test]
    fn a_checklist_that_was_added_to_or_saved_again_is_altered_and_not_merely_unreadable() {
        let pdf = countersigned();
        let with = |before: &[u8], behind: &[u8]| [before, &pdf, behind].concat();
        let altered = [
            ("a line end", with(b"", b"\n")),
            ("words", with(b"", b"added by a mailbox")),
            ("a second file", with(b"", &signed())),
            ("bytes in front", with(b"\n", b"")),
        ];
        for (name, pdf) in altered {
            let found = verified(&pdf);
            assert_eq!(found.status, Status::Invalid, "{name}");
            assert_eq!(found.reasons.get(1), Some(&Reason::SavedAgain), "{name}");
        }
    }

    #[test]
    fn a_file_under_a_password_is_not_called_foreign() {
        let protected: [&[u8]; 2] = [
            b"%PDF-1.7\n%\xbf\xf7\xa2\xfe\ntrailer << /Encrypt 31 0 R >>\n%%EOF\n",
            b"%PDF-1.7\n9 0 obj << /Type /XRef /Encrypt 31 0 R >>\n%%EOF\n",
        ];
        for bytes in protected {
            let found = verified(bytes);
            let encrypted = Reason::Container(Problem::Encrypted);
            assert_eq!(found.reasons, [encrypted], "{:?}", found.reasons);
        }
        let words = verified(b"%PDF-1.7\n(/Encrypt nothing)\ntrailer\n%%EOF\n");
        assert_ne!(words.reasons, [Reason::Container(Problem::Encrypted)]);
    }

    #[test]
    fn a_foreign_file_and_one_that_was_cut_off_are_unreadable() {
        let pdf = countersigned();
        let foreign: [&[u8]; 4] = [
            b"",
            b"%PDF-1.7\nnothing\n%%EOF\n",
            b"%PDF-1.7\n(checklist.json)\n%%EOF\n",
            &pdf[..pdf.len() - 100],
        ];
        for bytes in foreign {
            let found = verified(bytes);
            assert_eq!(found.status, Status::Unreadable, "{:?}", found.reasons);
        }
    }
}
