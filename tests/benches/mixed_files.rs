//! Files as they lie in a folder that everybody uses: letters, pictures, other PDFs, messages, and a few checklists.

use std::io::Write as _;
use std::path::Path;

use super::signed_files;

/// One file in so many is a signed checklist.
const CHECKLIST_IN: usize = 100;
/// How many files lie in one folder.
const IN_FOLDER: usize = 1_000;

/// What is no checklist: the ending of its name and what it holds.
fn other(number: usize) -> (&'static str, Vec<u8>) {
    let text = format!("Nota {number}\r\n").into_bytes();
    match number % 8 {
        0 => ("txt", text),
        1 => ("docx", [b"PK\x03\x04".as_slice(), &text].concat()),
        2 => ("jpg", [b"\xff\xd8\xff\xe0".as_slice(), &text].concat()),
        3 => ("pdf", [b"%PDF-1.4\n%".as_slice(), &text].concat()),
        4 => ("eml", message(&text)),
        5 => ("zip", archive(&text)),
        6 => ("msg", [b"\xd0\xcf\x11\xe0".as_slice(), &text].concat()),
        _ => ("xlsx", Vec::new()),
    }
}

fn message(text: &[u8]) -> Vec<u8> {
    let head =
        b"From: Naam <naam@example.org>\r\nSubject: Telewerk\r\nContent-Type: text/plain\r\n\r\n";
    [head.as_slice(), text].concat()
}

fn archive(text: &[u8]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    archive.start_file("nota.txt", options).expect("an entry");
    archive.write_all(text).expect("a text");
    archive.finish().expect("an archive").into_inner()
}

/// Writes so many files into folders inside a folder.
pub fn write(folder: &Path, count: usize) {
    let checklists = folder.join("checklists");
    signed_files::write(&checklists, count / CHECKLIST_IN);
    for number in 0..count - count / CHECKLIST_IN {
        let inside = folder.join(format!("{:03}", number / IN_FOLDER));
        if number % IN_FOLDER == 0 {
            std::fs::create_dir_all(&inside).expect("a folder");
        }
        let (ending, bytes) = other(number);
        let path = inside.join(format!("bestand {number:06}.{ending}"));
        std::fs::write(path, bytes).expect("a file");
    }
}
