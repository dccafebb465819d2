//! No file of ours is ever refused: random records, signed once and twice, in both languages.

use rayon::prelude::*;

use super::super::{Status, verify};
use super::samples::*;
use crate::checklist::Checklist;
use crate::checklist::samples::{Sample, record};
use crate::text::Language;

const RECORDS: u64 = 1_000;

/// Draws numbers that look random and are the same in every run (Knuth's linear generator of 64 bits).
struct Dice(u64);

impl Dice {
    /// Starts far from the neighbouring rounds.
    fn of(round: u64) -> Self {
        Self(round.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % sides
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.roll(all.len())]
    }

    /// Letters of several scripts, and what PDF, JSON and Typst write in a way of their own.
    fn word(&mut self, most: usize) -> String {
        const LETTERS: [char; 32] = [
            'a', 'b', 'é', 'ï', 'ß', 'Ω', 'ж', 'z', 'A', 'Œ', '-', '\'', '(', ')', '\\', '/', '<',
            '"', '&', '☑', '%', '#', '*', '_', '$', '@', '[', ']', '{', '}', '0', '=',
        ];
        (0..=self.roll(most))
            .map(|_| self.one_of(&LETTERS))
            .collect()
    }

    fn text(&mut self, most: usize) -> String {
        let words: Vec<String> = (0..=self.roll(most)).map(|_| self.word(14)).collect();
        words.join(" ")
    }
}

const SHORT: [Sample; 5] = [
    Sample::Ready,
    Sample::Conditions,
    Sample::NotReady,
    Sample::WorkOnSite,
    Sample::OnSite,
];

/// One of the samples with other texts everywhere.
fn random(dice: &mut Dice) -> Checklist {
    let language = dice.one_of(&Language::FOR_PEOPLE);
    // The longest takes as much time as ten others.
    let sample = match dice.roll(30) {
        0 => Sample::Longest,
        _ => dice.one_of(&SHORT),
    };
    let mut checklist = record(sample, language);
    checklist.worker.name = format!("{} {}", dice.word(20), dice.word(60));
    checklist.worker.role = dice.word(90);
    checklist.worker.organisation = format!("OCMW {}", dice.word(90));
    checklist.worker.pc_nickname = (dice.roll(2) == 0).then(|| dice.word(30));
    for finding in &mut checklist.findings {
        if finding.explanation.is_some() {
            finding.explanation = Some(format!("{}\n{}", dice.text(20), dice.word(80)));
        }
    }
    for measure in &mut checklist.measures {
        measure.measure = dice.text(20);
    }
    checklist.check().expect("a record of ours");
    checklist
}

#[test]
fn no_record_of_a_thousand_random_ones_is_refused() {
    (0..RECORDS).into_par_iter().for_each(|round| {
        let mut dice = Dice::of(round);
        let checklist = random(&mut dice);
        let worker = worker_of(&checklist);
        let once = signed_record(&checklist, &worker, &time());
        let (pdf, signatures) = if round % 2 == 0 {
            let answer = if round % 4 == 0 {
                accepted()
            } else {
                sent_back(&dice.text(60))
            };
            let twice = answered_by(&once, &answer, &team_lead(), &time());
            (twice.expect("countersigned"), 2)
        } else {
            (once, 1)
        };
        let found = verify(&pdf, &vouched(&[&worker, &team_lead()]), now());
        assert_eq!(found.reasons, [], "{round}: {:?}", checklist.worker);
        assert_eq!(found.status, Status::Valid, "{round}");
        assert_eq!(found.signatures.len(), signatures, "{round}");
        assert_eq!(found.checklist, Some(checklist), "{round}");
    });
}

/// The draws reach what the test is meant for: each sample in each language, and the letters that are hard to write.
#[test]
fn the_random_records_are_of_every_kind() {
    let all: Vec<Checklist> = (0..RECORDS)
        .map(|round| random(&mut Dice::of(round)))
        .collect();
    for language in Language::FOR_PEOPLE {
        for sample in Sample::ALL {
            let sample = record(sample, language);
            let alike = |one: &&Checklist| {
                one.language == language
                    && one.verdict == sample.verdict
                    && one.findings.len() == sample.findings.len()
            };
            assert!(all.iter().filter(alike).count() >= 10, "{language:?}");
        }
    }
    for letter in ['Ω', 'ж', '☑', '\\', '(', '#', '"'] {
        let names = all.iter().filter(|one| one.worker.name.contains(letter));
        assert!(names.count() > 100, "{letter}");
    }
}
