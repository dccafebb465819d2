//! Incremental saving (pdf-insecurity.org): updates behind right signatures, and right signatures behind other files.

use super::super::Reason;
use super::attack::{Attack, check, reader};
use super::corpus::{first_page, numbers, record_number, root, updated};
use super::forge::*;
use super::layout::{Raw, relaid, with_trailer};
use super::samples::*;
use crate::document;
use crate::pdf::{Dictionary, File, Limits, Object, Problem, Reference};
use crate::signing::{countersign, sign_worker};

/// Updates behind one and two signatures, whole and broken, with what they would show.
pub(super) fn incremental_savings() -> Vec<Attack> {
    let (once, twice) = (signed(), countersigned());
    let n = numbers(&once);
    let later = Reason::UnexpectedRevision;
    let set = |pdf: &[u8], number: u32, key, value| updated(pdf, Reference(number), key, value);
    let stream = |pdf: &[u8], number: Reference, kind: Dictionary<'_>, content: &[u8]| {
        appended(pdf, |_, update| update.stream(number, kind, content))
    };
    let page_text = {
        let file = read(&once);
        let page = first_page(&once);
        file.view().reference(page, "Contents").expect("a text")
    };
    let copied_signature = appended(&once, |file, update| {
        let span = file
            .view()
            .object(Reference(n.signature))
            .expect("it")
            .span
            .clone();
        update.copy(Reference(n.signature), &once[span]);
    });
    let other_root = {
        let pdf = appended(&twice, |file, update| {
            let number = update.reserve();
            let view = file.view();
            let catalog = view.dictionary(root(&once)).expect("a catalog").clone();
            update.dictionary(number, &catalog);
        });
        let highest = read(&pdf).highest_number();
        with_trailer(&pdf, |text| {
            text.replace(
                &format!("/Root {} 0 R", n.root),
                &format!("/Root {highest} 0 R"),
            )
        })
    };
    let annotation = || Dictionary::new().with("Subtype", Object::name("Widget"));
    let without_table = |bytes: &[u8]| [&once, bytes].concat();
    [
        later.refuses([
            (
                "another text of a page",
                stream(&once, page_text, Dictionary::new(), b"q Q"),
            ),
            (
                "another text of a page after two",
                stream(&twice, page_text, Dictionary::new(), b"q Q"),
            ),
            (
                "no record",
                set(&once, n.root, "Names", Dictionary::new().into()),
            ),
            (
                "an empty record",
                stream(
                    &twice,
                    record_number(&once),
                    Dictionary::new().with("Type", Object::name("EmbeddedFile")),
                    b"",
                ),
            ),
            (
                "another picture of the signature",
                stream(&twice, Reference(n.drawing), Dictionary::new(), b""),
            ),
            (
                "a field without its signature",
                set(&twice, n.worker, "V", Object::Null),
            ),
            (
                "no fields",
                set(&twice, n.form, "Fields", Vec::new().into()),
            ),
            ("no permissions", set(&twice, n.root, "Perms", Object::Null)),
            ("no form", set(&twice, n.root, "AcroForm", Object::Null)),
            (
                "another permission",
                set(&once, n.signature, "Reference", Object::Null),
            ),
            (
                "another structure",
                set(&twice, n.structure, "K", Vec::new().into()),
            ),
            ("a signature once more", copied_signature),
            ("another catalog", other_root),
            (
                "a store of revocation data",
                set(&twice, n.root, "DSS", Dictionary::new().into()),
            ),
            (
                "a time stamp that is none",
                appended(&twice, |_, update| {
                    let number = update.reserve();
                    let stamp = Dictionary::new()
                        .with("Type", Object::name("DocTimeStamp"))
                        .with("SubFilter", Object::name("ETSI.RFC3161"));
                    update.dictionary(number, &stamp);
                }),
            ),
            (
                "a new field",
                appended(&twice, |file, update| {
                    let number = update.reserve();
                    update.dictionary(number, &annotation().with("FT", Object::name("Tx")));
                    let form = file
                        .view()
                        .dictionary(Reference(n.form))
                        .expect("a form")
                        .clone();
                    update.dictionary(Reference(n.form), &form.with("Fields", vec![number.into()]));
                }),
            ),
        ]),
        reader(Problem::NoEnd).refuses([
            (
                "an object without a table",
                without_table(format!("{} 0 obj\n<< >>\nendobj\n", n.root).as_bytes()),
            ),
            (
                "a trailer without a table",
                without_table(format!("trailer\n<< /Root {} 0 R >>\n%%EOF\n", n.page).as_bytes()),
            ),
            (
                "a table without its end",
                updated(&once, Reference(n.root), "Lang", Object::Null)
                    .strip_suffix(b"%%EOF\n")
                    .expect("an end")
                    .to_vec(),
            ),
        ]),
    ]
    .concat()
}

/// The raw objects of the last update.
fn objects_of(pdf: &[u8]) -> Vec<Raw> {
    let mut raw = Vec::new();
    relaid(pdf, |objects| raw.clone_from(objects));
    raw
}

/// An update at another place than it was made for. What stands where its end points depends on the lengths of the two
/// documents, so any of three reasons is the right one.
fn misplaced(name: &'static str, pdf: Vec<u8>) -> Attack {
    let found = File::read(&pdf, &Limits::default()).map_err(|error| error.problem);
    let led_astray = [
        Problem::MalformedXref,
        Problem::XrefStream,
        Problem::OffsetOutside,
    ]
    .into_iter()
    .find(|problem| found.as_ref().err() == Some(problem));
    (name, pdf, reader(led_astray.expect("no table is there")))
}

/// Right signatures on other files than theirs.
pub(super) fn exchanged_updates() -> Vec<Attack> {
    let other = {
        let mut other = checklist();
        other.worker.role = "Hoofdmaatschappelijk werker".to_owned();
        other
    };
    let theirs = signed_record(&other, &worker(), &time());
    let document = document::render(&checklist()).expect("a document");
    let ours = signed();
    let update = |pdf: &[u8]| pdf[read(pdf).revisions()[0].span.end..].to_vec();
    let last = |pdf: &[u8]| {
        let file = read(pdf);
        pdf[file.revisions().last().expect("it").span.clone()].to_vec()
    };
    let twice = countersign(&theirs, &accepted(), &typed("N"), &team_lead(), &time())
        .expect("countersigned");
    let digits = |pdf: &[u8]| {
        let at = pdf
            .windows(11)
            .rposition(|one| one == b"/Contents <")
            .expect("it")
            + 11;
        at..at + 32_768
    };
    let with_their_digits = {
        let mut made = ours.clone();
        let place = digits(&made);
        made[place].copy_from_slice(&theirs[digits(&theirs)]);
        made
    };
    let worker_signs_later = {
        let later = "2026-11-22T11:00:00+01:00[Europe/Brussels]"
            .parse()
            .expect("a moment");
        let fields = fields(document.signature_fields);
        let later =
            sign_worker(&document.pdf, &fields, &drawn(), &worker(), &later).expect("signed");
        let mut made = ours.clone();
        let place = digits(&made);
        made[place].copy_from_slice(&later[digits(&later)]);
        made
    };
    vec![
        misplaced(
            "another file's update",
            [&document.pdf, &update(&theirs)[..]].concat(),
        ),
        misplaced(
            "another file's second signature",
            [&ours, &last(&twice)[..]].concat(),
        ),
        (
            "another file's update with its places put right",
            relaid(&ours, |objects| *objects = objects_of(&theirs)),
            Reason::ByteRangeDiffers,
        ),
        (
            "another file's second signature with its places put right",
            relaid(&countersigned(), |objects| *objects = objects_of(&twice)),
            Reason::ByteRangeDiffers,
        ),
        (
            "another file's digits",
            with_their_digits,
            Reason::DigestDiffers,
        ),
        (
            "the digits of another hour",
            worker_signs_later,
            Reason::DigestDiffers,
        ),
        (
            "the second signature without the first",
            [&document.pdf, &last(&countersigned())[..]].concat(),
            reader(Problem::OffsetOutside),
        ),
    ]
}

#[test]
fn an_update_behind_the_signatures_is_refused() {
    check(incremental_savings());
}

#[test]
fn a_signature_of_another_file_is_refused() {
    check(exchanged_updates());
}
