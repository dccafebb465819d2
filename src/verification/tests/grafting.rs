//! Right signatures behind other files than theirs.

use super::super::Reason;
use super::attack::{Attack, check, reader};
use super::forge::*;
use super::layout::{Raw, relaid};
use super::samples::*;
use crate::document;
use crate::pdf::{File, Limits, Problem};
use crate::signing::sign_worker;

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
    let twice = answered_by(&theirs, &accepted(), &team_lead(), &time()).expect("countersigned");
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
        let later = sign_worker(
            &document.pdf,
            &fields,
            &drawn_by(&checklist(), &worker(), &later),
            &worker(),
            &later,
        )
        .expect("signed");
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
fn a_signature_of_another_file_is_refused() {
    check(exchanged_updates());
}
