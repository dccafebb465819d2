//! The attack files before programs that nobody here wrote: pyHanko and Poppler's `pdfsig`. The README shows the counts.

use std::path::Path;
use std::process::Command;

use rayon::prelude::*;
use serde_json::Value;

use super::super::Status;
use super::attack::Attack;
use super::families::{FAMILIES, Family, Needs};
use super::samples::{countersigned, signed, team_lead, verified, worker};
use crate::judges_python::judges_python;
use crate::signing::Signer as _;

/// When pyHanko judges: when the files were signed. `pdfsig` does not look at certificates here.
const MOMENT: &str = "2026-11-22T10:00:00+01:00";

const README: &str = include_str!("../../../README.md");

/// How many files of a family somebody calls valid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    files: usize,
    ours: usize,
    pyhanko: usize,
    pdfsig: usize,
}

fn command(program: &str) -> Command {
    #[expect(
        clippy::disallowed_methods,
        reason = "a judge from outside reads the files"
    )]
    let mut command = Command::new(program);
    command.env("LC_ALL", "C.UTF-8");
    command
}

/// Which files of a folder pyHanko calls valid: it reads them, finds signatures, and every one passes.
fn judged_by_pyhanko(folder: &Path) -> Vec<String> {
    let roots = [("worker.der", worker()), ("team-lead.der", team_lead())];
    let mut python = command(&judges_python());
    python
        .arg(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/judge_attacks.py"
        ))
        .arg(folder)
        .arg(MOMENT);
    for (name, credential) in roots {
        let path = folder.join(name);
        std::fs::write(&path, credential.certificate()).expect("a certificate");
        python.arg(path);
    }
    let output = python.output().expect("the judges' Python starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let valid: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let names = valid.as_array().expect("a list").iter();
    names
        .map(|name| name.as_str().expect("a name").to_owned())
        .collect()
}

/// Tells whether `pdfsig` finds signatures, and every one valid.
fn pdfsig_calls_valid(file: &Path) -> bool {
    let output = command("pdfsig").arg("-nocert").arg(file).output();
    let output = output.expect("pdfsig starts");
    let said = String::from_utf8_lossy(&output.stdout);
    let verdicts = said.matches("Signature Validation:").count();
    output.status.code().is_some()
        && verdicts > 0
        && said
            .matches("Signature Validation: Signature is Valid.")
            .count()
            == verdicts
}

fn made(family: &Family) -> Vec<Attack> {
    family
        .attacks
        .iter()
        .flat_map(|attacks| attacks())
        .collect()
}

fn counts() -> Vec<Counts> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let name = |family: usize, file: usize| format!("{family:02}-{file:03}.pdf");
    let mut counts: Vec<Counts> = FAMILIES
        .par_iter()
        .enumerate()
        .map(|(number, family)| {
            let attacks = made(family);
            let files: Vec<_> = attacks.iter().enumerate().collect();
            let seen = files.par_iter().map(|(at, (what, pdf, _))| {
                let path = folder.path().join(name(number, *at));
                std::fs::write(&path, pdf).expect("a file");
                let status = verified(pdf).status;
                let ours = matches!(status, Status::Valid | Status::Intact);
                assert!(!ours, "{}: {what}", family.title);
                usize::from(pdfsig_calls_valid(&path))
            });
            Counts {
                files: attacks.len(),
                pdfsig: seen.sum(),
                ..Counts::default()
            }
        })
        .collect();
    for valid in judged_by_pyhanko(folder.path()) {
        let family: usize = valid[..2].parse().expect("a family");
        counts[family].pyhanko += 1;
    }
    counts
}

/// The tables as the README has them.
fn tables(counts: &[Counts], pdfsig: &str) -> String {
    let mut text = String::new();
    for (needs, title) in [
        (Needs::NoKey, "Without any key"),
        (Needs::SignersKey, "With a signer's own key"),
    ] {
        let head = format!("| {title} | files | Teleklaar | pyHanko | {pdfsig} |\n");
        text += &head;
        text += "|---|---|---|---|---|\n";
        let rows = FAMILIES.iter().zip(counts);
        let rows: Vec<_> = rows.filter(|(family, _)| family.needs == needs).collect();
        let mut sum = Counts::default();
        for (family, one) in rows {
            text += &row(family.title, one);
            sum.files += one.files;
            sum.ours += one.ours;
            sum.pyhanko += one.pyhanko;
            sum.pdfsig += one.pdfsig;
        }
        text += &row("together", &sum);
        text.push('\n');
    }
    text
}

fn row(title: &str, counts: &Counts) -> String {
    let Counts {
        files,
        ours,
        pyhanko,
        pdfsig,
    } = counts;
    format!("| {title} | {files} | {ours} | {pyhanko} | {pdfsig} |\n")
}

/// Says which version of Poppler judges, such as `pdfsig 22.12.0`.
fn pdfsig_version() -> String {
    let output = command("pdfsig").arg("-v").output().expect("pdfsig starts");
    let said = String::from_utf8_lossy(&output.stderr);
    let version = said.lines().next().and_then(|line| line.rsplit(' ').next());
    format!("pdfsig {}", version.expect("a version"))
}

#[test]
fn both_judges_call_honest_files_valid() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, pdf) in [("00-one.pdf", signed()), ("00-two.pdf", countersigned())] {
        let path = folder.path().join(name);
        std::fs::write(&path, pdf).expect("a file");
        assert!(pdfsig_calls_valid(&path), "{name}");
    }
    assert_eq!(
        judged_by_pyhanko(folder.path()),
        ["00-one.pdf", "00-two.pdf"]
    );
}

#[test]
fn the_readme_shows_what_others_say_of_the_attack_files() {
    let counts = counts();
    let version = pdfsig_version();
    let files: usize = counts.iter().map(|one| one.files).sum();
    let expected = tables(&counts, &version);
    // Another version of Poppler may see other things; all the rest is the same everywhere.
    let known = README.contains(&format!("| {version} |"));
    for line in expected.lines() {
        let line = if known {
            line
        } else {
            line.rsplitn(3, '|').last().unwrap_or_default()
        };
        assert!(
            README.contains(line),
            "the README lacks {line:?} of\n{expected}"
        );
    }
    let sentence = format!("{files} attack files");
    assert!(README.contains(&sentence), "the README lacks: {sentence}");
}
