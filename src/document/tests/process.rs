//! What only another process can show: the same bytes there, and memory that does not grow.

use std::process::Command;

use sha2::{Digest, Sha256};

use super::*;

/// Set in a process that runs one test alone; elsewhere the tests that only print have nothing to do.
const ALONE: &str = "TELEKLAAR_TEST_ALONE";

fn is_alone() -> bool {
    #[expect(
        clippy::disallowed_methods,
        reason = "the parent process says so in no other way"
    )]
    let alone = std::env::var_os(ALONE);
    alone.is_some()
}

/// Runs one test of this file in a process of its own and returns what it prints.
fn alone(test: &str) -> String {
    let program = std::env::current_exe().unwrap();
    #[expect(
        clippy::disallowed_methods,
        reason = "the same test program, so that nothing is shared"
    )]
    let mut command = Command::new(program);
    command
        .args(["--exact", "--nocapture", "--test-threads=1"])
        .arg(format!("document::tests::process::{test}"));
    command.env(ALONE, "yes");
    // Another language, time zone and home: none of them may show.
    command
        .env("LC_ALL", "fr_BE.UTF-8")
        .env("TZ", "Pacific/Auckland")
        .env("HOME", "/nonexistent");
    let output = command.output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(
        output.status.success() && printed.contains("1 passed"),
        "{printed}"
    );
    printed
}

fn digests() -> Vec<String> {
    every_sample()
        .map(|(sample, language, record)| {
            let digest = Sha256::digest(render(&record).unwrap().pdf);
            let digest: Vec<_> = digest.iter().map(|byte| format!("{byte:02x}")).collect();
            format!("digest {sample:?} {language:?} {}", digest.concat())
        })
        .collect()
}

#[test]
fn says_the_digests_of_all_samples() {
    if is_alone() {
        println!("{}", digests().join("\n"));
    }
}

#[test]
fn the_same_record_gives_the_same_bytes_in_another_process() {
    let printed = alone("says_the_digests_of_all_samples");
    let there: Vec<_> = printed
        .lines()
        .filter_map(|line| line.find("digest ").map(|start| &line[start..]))
        .collect();
    assert_eq!(there, digests());
}

#[test]
fn the_same_record_gives_the_same_bytes_in_another_order() {
    let mut backwards: Vec<_> = every_sample().collect();
    backwards.reverse();
    let again: Vec<_> = backwards
        .iter()
        .map(|(_, _, record)| render(record).unwrap().pdf)
        .rev()
        .collect();
    let first: Vec<_> = every_sample()
        .map(|(_, _, record)| render(&record).unwrap().pdf)
        .collect();
    assert!(first == again);
}

/// Returns how much memory this process holds, in megabytes.
#[cfg(target_os = "linux")]
fn held_megabytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .unwrap();
    line.split_whitespace()
        .next()
        .unwrap()
        .parse::<u64>()
        .unwrap()
        / 1024
}

#[cfg(target_os = "linux")]
#[test]
fn says_how_much_memory_200_documents_take() {
    if !is_alone() {
        return;
    }
    let records: Vec<_> = every_sample()
        .filter(|(sample, ..)| *sample != Sample::Longest)
        .collect();
    let make = |documents: usize| {
        for (number, (_, _, record)) in records.iter().cycle().take(documents).enumerate() {
            let mut record = record.clone();
            record.worker.name = format!("Voornaam Naam {number}");
            let document = render(&record).unwrap();
            assert!(document.page_picture(0, 0.5).is_some());
        }
        held_megabytes()
    };
    // The first ones fill what stays: fonts, the library, what the allocator keeps.
    let before = make(20);
    let after = make(200);
    println!("grown by {}", after.saturating_sub(before));
}

#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_over_200_documents() {
    let printed = alone("says_how_much_memory_200_documents_take");
    let (_, grown) = printed.split_once("grown by ").unwrap();
    let grown: u64 = grown.split_whitespace().next().unwrap().parse().unwrap();
    // Without emptying the cache it is over 400.
    assert!(grown < 30, "grown by {grown} MB");
}
