//! How fast signed files are verified, beside pyHanko and `pdfsig` on the same files in the same run:
//! `cargo bench --bench verifying`. Seconds are those of the processor, so that other work on the machine counts little.
//!
//! The judges' Python is found as the tests find it: through `TELEKLAAR_JUDGES_VENV`, which `tests/run` sets.
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a benchmark that cannot start has nothing to say, and says what it measured"
)]

#[expect(dead_code, reason = "shared with the register's benchmark")]
mod processor;
#[expect(dead_code, reason = "shared with the register's benchmark")]
mod signed_files;

use std::hint::black_box;
use std::path::Path;
use std::process::Command;

use p256::ecdsa::signature::{Signer as _, Verifier as _};
use p256::ecdsa::{DerSignature, SigningKey, VerifyingKey};
use sha2::{Digest as _, Sha256};
use teleklaar::pdf::{File, Limits};
use teleklaar::verification::{Status, compare_text, verify_signatures};

use signed_files::Person;

/// Files of each kind. They are read into memory before anything is measured. Their workers are more people than the
/// program remembers certificates of, so that each worker's is checked anew; the team lead's is the same on all of them.
const FILES: usize = 100;
/// How many seconds of the processor each measurement takes at least.
const LONG_ENOUGH: f64 = 3.0;

fn main() {
    // Typesetting shares its work out; threads that wait for a share would count as work.
    let one_thread = rayon::ThreadPoolBuilder::new().num_threads(1);
    one_thread.build_global().expect("no thread of rayon yet");
    let (one, two) = files();
    println!(
        "{FILES} files of each kind, {} kB and {} kB; files per second of the processor; load {:.1}",
        kilobytes(&one),
        kilobytes(&two),
        processor::load()
    );
    println!("| | one signature | two signatures |\n|---|---|---|");
    let ours = [&one, &two].map(|files| rate(files, signatures));
    row("structure and signatures", ours);
    row(
        "with the text compared",
        [&one, &two].map(|files| rate(files, everything)),
    );
    let folder = tempfile::tempdir().expect("a temporary folder");
    let kinds = [("one", &one), ("two", &two)].map(|(name, files)| {
        let folder = folder.path().join(name);
        std::fs::create_dir(&folder).expect("a folder");
        for (number, pdf) in files.iter().enumerate() {
            std::fs::write(folder.join(format!("{number:03}.pdf")), pdf).expect("a file");
        }
        folder
    });
    let pyhanko = [&kinds[0], &kinds[1]].map(|folder| pyhanko(folder));
    let pdfsig = [&kinds[0], &kinds[1]].map(|folder| pdfsig(folder));
    row("pyHanko, one process for all", pyhanko);
    row("pdfsig, a process for each", pdfsig);
    let times = |others: [f64; 2]| [ours[0] / others[0], ours[1] / others[1]];
    row("as many times pyHanko", times(pyhanko));
    row("as many times pdfsig", times(pdfsig));
    parts(&one, &two);
}

fn row(title: &str, [one, two]: [f64; 2]) {
    println!("| {title} | {one:.0} | {two:.0} |");
}

fn files() -> (Vec<Vec<u8>>, Vec<Vec<u8>>) {
    let once: Vec<Vec<u8>> = (0..FILES)
        .map(|number| Person::new(number).signed(0))
        .collect();
    let twice = once
        .iter()
        .map(|pdf| signed_files::answered(pdf, 1))
        .collect();
    (once, twice)
}

fn kilobytes(files: &[Vec<u8>]) -> usize {
    files.iter().map(Vec::len).sum::<usize>() / files.len() / 1000
}

fn signatures(pdf: &[u8]) {
    let examined = verify_signatures(black_box(pdf));
    assert_eq!(examined.status(), Status::Valid, "{:?}", examined.reasons);
}

fn everything(pdf: &[u8]) {
    let examined = verify_signatures(black_box(pdf));
    black_box(compare_text(pdf, &examined));
}

/// Returns how many files a second are done, after one round that counts for nothing.
fn rate(files: &[Vec<u8>], each: impl Fn(&[u8])) -> f64 {
    for pdf in files {
        each(pdf);
    }
    let start = processor::of_process();
    let mut done = 0;
    loop {
        for pdf in files {
            each(pdf);
        }
        done += files.len();
        let spent = processor::of_process() - start;
        if spent >= LONG_ENOUGH {
            return done as f64 / spent;
        }
    }
}

/// Says what one file's time goes into.
fn parts(one: &[Vec<u8>], two: &[Vec<u8>]) {
    println!("\nmicroseconds a file: one signature, two signatures");
    let limits = Limits::default();
    let micro = |each: &dyn Fn(&[u8])| [one, two].map(|files| 1e6 / rate(files, each));
    let line = |title: &str, [one, two]: [f64; 2]| println!("{title}: {one:.0}, {two:.0}");
    line("everything but the text", micro(&signatures));
    line(
        "reading the file strictly, once",
        micro(&|pdf| {
            black_box(File::read(pdf, &limits)).expect("our own file");
        }),
    );
    line(
        "copying it once",
        micro(&|pdf| drop(black_box(pdf.to_vec()))),
    );
    line(
        "SHA-256 over all of it",
        micro(&|pdf| {
            black_box(Sha256::digest(pdf));
        }),
    );
    let key = SigningKey::from_slice(&[7; 32]).expect("a key");
    let signature: DerSignature = key.sign(b"attributes");
    let public = VerifyingKey::from(&key);
    line(
        "one P-256 signature, by the crate p256",
        micro(&|_| {
            public
                .verify(b"attributes", &signature)
                .expect("a right one");
        }),
    );
    let point = public.to_sec1_point(false);
    let key = aws_lc_rs::signature::UnparsedPublicKey::new(
        &aws_lc_rs::signature::ECDSA_P256_SHA256_ASN1,
        point.as_bytes(),
    );
    line(
        "one P-256 signature, by aws-lc-rs",
        micro(&|_| {
            key.verify(b"attributes", signature.as_bytes())
                .expect("a right one");
        }),
    );
}

#[expect(
    clippy::disallowed_methods,
    reason = "a benchmark starts what it is compared with"
)]
fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.env("LC_ALL", "C.UTF-8");
    command
}

/// Files per second in one Python process, without its start.
fn pyhanko(folder: &Path) -> f64 {
    #[expect(
        clippy::disallowed_methods,
        reason = "tests/run says where the judges are"
    )]
    let judges = std::env::var("TELEKLAAR_JUDGES_VENV").expect("TELEKLAAR_JUDGES_VENV");
    let output = command(&format!("{judges}/bin/python"))
        .arg(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/benches/pyhanko_speed.py"
        ))
        .arg(folder)
        .output()
        .expect("the judges' Python starts");
    let said = String::from_utf8_lossy(&output.stdout);
    said.trim().parse().expect("a number")
}

/// Files per second, with the start of a process for each: it takes one file.
fn pdfsig(folder: &Path) -> f64 {
    let start = processor::of_children();
    let files = std::fs::read_dir(folder).expect("a folder");
    let mut done = 0;
    for file in files {
        let output = command("pdfsig")
            .arg("-nocert")
            .arg(file.expect("a file").path())
            .output();
        let said = output.expect("pdfsig starts").stdout;
        assert!(String::from_utf8_lossy(&said).contains("Signature is Valid"));
        done += 1;
    }
    f64::from(done) / (processor::of_children() - start)
}
