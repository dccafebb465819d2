//! What single parts cost inside a process that already runs: `cargo bench`.
//!
//! Whole processes, from start to end, are measured by `tests/benches/whole-process` beside this file.
#![expect(
    clippy::expect_used,
    reason = "a benchmark that cannot start has nothing to say"
)]

use std::hint::black_box;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::civil::{Date, date};
use teleklaar::answers::{Answer, Answers, Computer, Place, Printing, SituationAnswers, Worker};
use teleklaar::assessment::{Assessment, assess};
use teleklaar::checklist::Measurement;
use teleklaar::control::{Control, Source};
use teleklaar::device_key::KeyPlaces;
use teleklaar::document;
use teleklaar::export::{Signature, Subject, make, record};
use teleklaar::machine::{CHECKS, Circumstances, Limits};
use teleklaar::observation::MeasuredAt;
use teleklaar::policy::Policy;
use teleklaar::signing::Picture;
use teleklaar::signing::store::MemoryStore;
use teleklaar::system::System;
use teleklaar::text::Language;
use zeroize::Zeroizing;

const TODAY: Date = date(2026, 11, 22);

/// Answers of a person on a private PC with a virtual desktop, for whom everything holds.
fn answers() -> Answers {
    let declared = Control::all()
        .filter(|control| matches!(control.row().source, Source::Declared | Source::Observed));
    Answers {
        worker: Worker {
            name: "Voornaam Naam".to_owned(),
            role: "Maatschappelijk werker".to_owned(),
            organisation: "OCMW".to_owned(),
        },
        situation: SituationAnswers {
            place: Place::Home,
            computer: Some(Computer::Private),
            virtual_desktop: Some(true),
            ksz_access: Answer::Yes,
            personal_data_on_disk: Answer::Unknown,
            printing: Some(Printing::Never),
            access_ways: Vec::new(),
        },
        answers: declared.map(|control| (control, Answer::Yes)).collect(),
        measures: [].into(),
        printing: None,
        corrections: [].into(),
    }
}

fn assessed(answers: &Answers, policy: &Policy) -> Assessment {
    assess(answers, None, policy, TODAY).expect("answers without corrections can be assessed")
}

fn assessment(criterion: &mut Criterion) {
    let (answers, policy) = (answers(), Policy::default_policy());
    criterion.bench_function("assessment", |bencher| {
        bencher.iter(|| assessed(black_box(&answers), &policy));
    });
}

/// The document and the signed file, with a key that only memory keeps.
fn exporting(criterion: &mut Criterion) {
    let (answers, policy) = (answers(), Policy::default_policy());
    let subject = Subject {
        answers: &answers,
        measurement: Measurement::DeclaredOnly,
        policy: &policy,
        assessment: &assessed(&answers, &policy),
        language: Language::Nl,
        pc_nickname: "",
    };
    let checklist = record(&subject).expect("these answers make a record");
    let render = || document::render(&checklist).expect("this record makes a document");
    let start = stopwatch();
    let first = render();
    report(&format!(
        "document, first one of the process: {:.1?}",
        start.elapsed()
    ));
    criterion.bench_function("document, next one", |bencher| bencher.iter(render));
    criterion.bench_function("picture of a page", |bencher| {
        bencher.iter(|| first.page_picture(0, 2.0));
    });
    let keys = KeyPlaces {
        system: Arc::new(MemoryStore::default()),
        file: PathBuf::new(),
    };
    let signature = Signature {
        picture: Picture::Typed(answers.worker.name.clone()),
        keys: &keys,
        passphrase: &Zeroizing::default(),
        time: &TODAY
            .at(10, 0, 0, 0)
            .in_tz("UTC")
            .expect("a moment of that day"),
    };
    criterion.bench_function("signed file, next one", |bencher| {
        bencher.iter(|| make(&subject, &signature).expect("this record can be signed"));
    });
}

/// Every check by itself, on the machine at hand: the slowest one decides how long measuring takes.
fn checks(criterion: &mut Criterion) {
    let system = System::this_pc();
    let now = jiff::Timestamp::from_second(1_795_350_000).expect("a moment in 2026");
    let circumstances = Circumstances {
        limits: Limits::from(&Policy::default_policy()),
        now: MeasuredAt {
            timestamp: now,
            offset_seconds: 3600,
        },
    };
    let mut group = criterion.benchmark_group("check");
    group.sample_size(10);
    for check in &CHECKS {
        group.bench_function(check.control.id(), |bencher| {
            bencher.iter(|| (check.observe)(black_box(&system), &circumstances));
        });
    }
    group.finish();
}

#[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
fn stopwatch() -> Instant {
    Instant::now()
}

#[expect(
    clippy::print_stdout,
    reason = "criterion repeats, and the first one cannot be repeated"
)]
fn report(line: &str) {
    println!("{line}");
}

criterion_group!(benches, assessment, exporting, checks);
criterion_main!(benches);
