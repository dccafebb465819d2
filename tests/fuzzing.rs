//! The entries of the fuzz targets, with what they start from and with some hundred damaged forms of it.

use crate::fuzz::seeds::Seeds;
use crate::fuzz::{entries, rules};

/// Writes the seeds for `tests/fuzz/run`, which says where.
fn write(seeds: &[(&str, Vec<Vec<u8>>)]) {
    #[expect(clippy::disallowed_methods, reason = "tests/fuzz/run says where")]
    let Ok(folder) = std::env::var("TELEKLAAR_FUZZ_SEEDS") else {
        return;
    };
    for (target, seeds) in seeds {
        let folder = std::path::Path::new(&folder).join(target);
        std::fs::create_dir_all(&folder).expect("a folder");
        for (number, seed) in seeds.iter().enumerate() {
            std::fs::write(folder.join(number.to_string()), seed).expect("a seed");
        }
    }
}

fn entry(target: &str) -> fn(&[u8]) {
    match target {
        "container" => entries::container,
        "signature" => entries::signature,
        "record" => entries::record,
        "file" => entries::file,
        "edits" => entries::edits,
        "policy" => rules::policy,
        "bulletin" => rules::bulletin,
        _ => panic!("{target} has no entry"),
    }
}

/// Numbers that look random and are the same in every run (Knuth's linear generator of 64 bits).
fn draw(state: &mut u64, below: usize) -> usize {
    *state = state
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*state >> 33).expect("31 bits") % below.max(1)
}

#[test]
fn no_seed_and_no_damaged_seed_breaks_an_entry() {
    let seeds = [&Seeds::new().of_targets()[..], &rules::seeds()].concat();
    write(&seeds);
    let mut state = 7;
    for (target, seeds) in seeds {
        let entry = entry(target);
        for seed in &seeds {
            entry(seed);
            let rounds = if seed.len() > 10_000 { 30 } else { 300 };
            for _ in 0..rounds {
                entry(&damaged(seed, &mut state));
            }
        }
    }
}

fn damaged(seed: &[u8], state: &mut u64) -> Vec<u8> {
    let mut damaged = seed.to_vec();
    for _ in 0..=draw(state, 3) {
        let at = draw(state, damaged.len() + 1);
        let to = (at + draw(state, 4)).min(damaged.len());
        let new = (0..draw(state, 5)).map(|_| draw(state, 256));
        let new: Vec<u8> = new.filter_map(|one| u8::try_from(one).ok()).collect();
        damaged.splice(at.min(to)..to, new);
    }
    damaged
}

#[test]
fn the_seeds_are_the_same_in_every_run_and_pass() {
    let (one, other) = (Seeds::new(), Seeds::new());
    assert!(one.signed == other.signed && one.countersigned == other.countersigned);
    for pdf in [&one.signed, &one.countersigned] {
        let examined = teleklaar::verification::verify_signatures(pdf);
        assert_eq!(examined.reasons, []);
        assert_eq!(examined.checklist.as_ref(), Some(&one.checklist));
    }
}
