//! What each fuzz target asserts of any bytes at all. The targets in `targets/` call these, and so does a test that runs
//! with all others, so that they stay alive.

use std::sync::LazyLock;

use sha2::{Digest, Sha256};
use teleklaar::checklist::Checklist;
use teleklaar::pdf::update::Placeholder;
use teleklaar::pdf::{File, Limits, Problem, Reference, Update, stream};
use teleklaar::signing::pades::RESERVED;
use teleklaar::signing::{Credential, cms};
use teleklaar::verification::{self, Examined, Reason, Status, verify_signatures};

use super::seeds::{Seeds, worker};

static SEEDS: LazyLock<Seeds> = LazyLock::new(Seeds::new);
static WORKER: LazyLock<Credential> = LazyLock::new(worker);

/// What the strict reader accepts tiles the file, stands where it says, and takes an update.
pub fn container(bytes: &[u8]) {
    let limits = Limits::default();
    let Ok(file) = File::read(bytes, &limits) else {
        return;
    };
    let mut end = 0;
    for revision in file.revisions() {
        assert_eq!(revision.span.start, end, "revisions tile the file");
        end = revision.span.end;
        for object in revision.objects() {
            let text = &bytes[object.span.clone()];
            let number = format!("{} 0 obj\n", object.reference.0);
            assert!(text.starts_with(number.as_bytes()) && text.ends_with(b"endobj"));
            let small = Limits {
                inflated_bytes: 1 << 16,
                ..limits.clone()
            };
            if let Ok(content) = stream::content(&file.view(), object, &small) {
                assert!(content.len() <= bytes.len().max(small.inflated_bytes));
            }
        }
    }
    assert_eq!(end, bytes.len(), "the last revision ends with the file");
    // Whatever comes of the walks, they end.
    let _ = file.view().pages();
    let longer = Update::new(&file).finish();
    let refused = File::read(&longer, &limits)
        .err()
        .map(|error| error.problem);
    let full = [
        Problem::TooManyRevisions,
        Problem::FileTooLarge,
        Problem::TooManyValues,
    ];
    assert!(
        refused.is_none_or(|problem| full.contains(&problem)),
        "{refused:?}"
    );
}

/// No container but the worker's own passes for the bytes that the worker signed.
pub fn signature(bytes: &[u8]) {
    let (covered, container) = SEEDS.signature();
    if verification::check_signature_container(bytes, covered).is_ok() {
        assert_eq!(bytes, container, "another container passes");
    }
}

/// A record that is read is written as the same bytes, and keeps its own rules.
pub fn record(bytes: &[u8]) {
    if let Ok(record) = Checklist::parse(bytes) {
        assert_eq!(record.to_json(), bytes, "two forms of one record");
        assert!(record.check().is_ok(), "a record against its rules");
    }
}

/// No file passes but those that were signed.
pub fn file(bytes: &[u8]) {
    let examined = examine(bytes);
    if passes(&examined) {
        let known = [&SEEDS.signed, &SEEDS.countersigned];
        assert!(known.iter().any(|one| *one == bytes), "another file passes");
    }
}

/// However the worker edits their own update before signing, the record that comes out is the one that is typeset.
pub fn edits(script: &[u8]) {
    let Some(pdf) = edited(&SEEDS.signed, script) else {
        return;
    };
    let examined = examine(&pdf);
    if passes(&examined) {
        assert_eq!(examined.checklist.as_ref(), Some(&SEEDS.checklist));
        assert_eq!(examined.signatures.len(), 1);
    }
}

fn examine(bytes: &[u8]) -> Examined {
    let examined = verify_signatures(bytes);
    assert!(!examined.reasons.contains(&Reason::ProgramFault));
    examined
}

fn passes(examined: &Examined) -> bool {
    matches!(examined.status(), Status::Valid | Status::Intact)
}

/// Applies edits to the objects of the last update, puts their places right, and lets the worker sign.
///
/// An edit: the object's index, where in its first 256 bytes, how many bytes go, how many come, and these.
fn edited(pdf: &[u8], script: &[u8]) -> Option<Vec<u8>> {
    let limits = Limits::default();
    let file = File::read(pdf, &limits).ok()?;
    let last = file.revisions().last()?;
    let mut objects: Vec<_> = last.objects().iter().collect();
    objects.sort_by_key(|object| object.span.start);
    let mut texts: Vec<(Reference, Vec<u8>)> = objects
        .iter()
        .map(|object| (object.reference, pdf[object.span.clone()].to_vec()))
        .collect();
    let mut rest = script;
    while let Some(([index, at, gone, come], more)) = rest.split_first_chunk::<4>() {
        let (new, more) = more.split_at(usize::from(*come).min(more.len()));
        let count = texts.len();
        let (_, text) = &mut texts[usize::from(*index) % count];
        let from = usize::from(*at).min(text.len());
        let to = (from + usize::from(*gone)).min(text.len());
        text.splice(from..to, new.iter().copied());
        rest = more;
    }
    let before = File::read(&pdf[..last.span.start], &limits).ok()?;
    let mut update = Update::new(&before);
    while update.reserve().0 < file.highest_number() {}
    for (number, text) in &texts {
        update.copy(*number, text);
    }
    sign(update.finish())
}

/// Fills the last signature's place, where it is whole.
fn sign(mut pdf: Vec<u8>) -> Option<Vec<u8>> {
    let find = |text: &[u8]| pdf.windows(text.len()).rposition(|one| one == text);
    let contents = find(b"/Contents <")? + 10;
    let range = find(b"/ByteRange ")? + 11;
    let room = pdf[range..].iter().position(|byte| *byte == b'>')?;
    let placeholder = Placeholder {
        contents: contents..contents + 2 * RESERVED + 2,
        byte_range: range..range + room.checked_sub(1)?,
    };
    let digits = pdf.get_mut(contents + 1..contents + 1 + 2 * RESERVED)?;
    digits.fill(b'0');
    pdf.get_mut(placeholder.byte_range.clone())?.fill(b' ');
    let [before, after] = placeholder.fill_byte_range(&mut pdf);
    let mut digest = Sha256::new();
    digest.update(pdf.get(before)?);
    digest.update(pdf.get(after)?);
    let container = cms::sign(&digest.finalize(), &*WORKER).ok()?;
    placeholder.fill_contents(&mut pdf, &container)?;
    Some(pdf)
}
