//! The register with many files, from an empty index to one new file, and how fluent its list is:
//! `cargo bench --bench register`, with `-- COUNT` for another number than ten thousand. Every step runs in a process of its
//! own, so that each has its own peak of memory; every file is signed with a key of its own, so that each has its own line.
//!
//! With `-- files FOLDER COUNT` it writes that many signed files instead, and with `-- mixed FOLDER COUNT` that many files as
//! they lie in a folder that everybody uses.
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark that cannot start has nothing to say, and says what it measured"
)]

mod collecting;
#[path = "../window/driver.rs"]
#[expect(dead_code, reason = "shared with the tests, which use all of it")]
mod driver;
mod list_frames;
mod mixed_files;
#[path = "../window/place.rs"]
#[expect(dead_code, reason = "shared with the tests, which use all of it")]
mod place;
#[expect(dead_code, reason = "shared with the benchmark of verifying")]
mod processor;
mod signed_files;

use std::path::Path;
use std::process::Command;

use collecting::{Cost, Spent};

/// How many files a large organisation has after some years.
const FILES: usize = 10_000;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["files", folder, count, ..] => signed_files::write(Path::new(folder), number(count)),
        ["mixed", folder, count, ..] => mixed_files::write(Path::new(folder), number(count)),
        ["step", folder, data] => {
            let cost = collecting::collect(Path::new(folder), Path::new(data));
            println!("{}", serde_json::to_string(&cost).expect("JSON"));
        }
        [count, ..] if count.parse::<usize>().is_ok() => measure(number(count)),
        _ => measure(FILES),
    }
}

fn number(count: &str) -> usize {
    count.parse().expect("a number of files")
}

fn measure(count: usize) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let place = driver::Place::new();
    signed_files::write(folder.path(), count);
    println!("{count} files; the load of the machine before each step is in the last column\n");
    println!("| | seconds | of the processor | peak of memory | load |\n|---|---|---|---|---|");
    let step = |title: &str| {
        let load = processor::load();
        let cost = step(folder.path(), place.data.path());
        row(title, &cost.list, load);
        (cost, load)
    };
    let (first, load) = step("nothing known, the whole list");
    row("the same, every text compared", &first.all, load);
    step("again, nothing changed");
    let new = signed_files::Person::new(count).signed(0);
    std::fs::write(folder.path().join("new.pdf"), new).expect("a file");
    let (one_new, _) = step("one new file");
    assert_eq!((first.lines, one_new.lines), (count, count + 1));
    let frames = list_frames::measure(&place, folder.path(), one_new.lines);
    println!(
        "\na frame of the list: {:.1} ms of the processor, nineteen of twenty under {:.1} ms",
        frames.median, frames.nearly_all
    );
}

fn row(title: &str, spent: &Spent, load: f64) {
    println!(
        "| {title} | {:.2} | {:.2} | {:.0} MB | {load:.1} |",
        spent.seconds, spent.processor, spent.megabytes
    );
}

/// Collects in a process of its own.
fn step(folder: &Path, data: &Path) -> Cost {
    let this = std::env::current_exe().expect("the path of this program");
    #[expect(
        clippy::disallowed_methods,
        reason = "each step has a peak of memory of its own"
    )]
    let mut command = Command::new(this);
    let output = command.arg("step").args([folder, data]).output();
    let output = output.expect("this program starts again");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("a cost")
}
