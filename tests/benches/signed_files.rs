//! Signed checklists in any number, quickly: a person's document is typeset once and signed as often as wanted, on as many
//! PCs.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil::date;
use jiff::{SignedDuration, Timestamp, Zoned};
use teleklaar::answers::{Answer as Said, Answers};
use teleklaar::assessment::assess;
use teleklaar::checklist::Measurement;
use teleklaar::document::{self, FieldPlace};
use teleklaar::export::{Subject, record};
use teleklaar::policy::Policy;
use teleklaar::signature_words;
use teleklaar::signing::device::{self, Credential, Identity};
use teleklaar::signing::randomness::{NoRandomness, Randomness};
use teleklaar::signing::store::MemoryStore;
use teleklaar::signing::{
    Answer, Appearance, Field, Picture, SignedAnswer, countersign, sign_worker,
};
use teleklaar::text::{Language, Texts};

/// How many checklists a person has handed in, each from a PC of its own: a line each.
const PER_PERSON: usize = 5;

/// Bytes that follow from a number: keys for measuring, which anybody knows.
struct Known(usize);

impl Randomness for Known {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        let number = self.0.to_le_bytes();
        bytes.fill(1);
        bytes
            .iter_mut()
            .zip(number)
            .for_each(|(byte, one)| *byte ^= one);
        Ok(())
    }
}

/// Somebody whose document is typeset and waits for signatures.
pub struct Person {
    pdf: Vec<u8>,
    fields: [Field; 2],
    name: String,
    number: usize,
}

fn credential(name: &str, number: usize) -> Credential {
    let identity = Identity {
        name: name.to_owned(),
        organisation: "OCMW Voorbeeldstad".to_owned(),
    };
    let made: Timestamp = "2026-11-01T09:00:00Z".parse().expect("a moment");
    let store = MemoryStore::default();
    device::open(&store, &identity, made, &mut Known(number)).expect("a key")
}

fn typed(name: &str, lines: Vec<String>) -> Appearance {
    let picture = Picture::Typed(name.to_owned());
    Appearance { picture, lines }
}

impl Person {
    /// Typesets the document of the person with a number; every other one reads French.
    pub fn new(number: usize) -> Self {
        let policy = Policy::default_policy();
        let answers = include_bytes!("../data/ready.toml");
        let mut answers = Answers::parse(answers, &policy).expect("answers");
        answers.worker.name = format!("Voornaam Naam {number}");
        answer_otherwise(&mut answers, number);
        let day = date(2026, 11, 22);
        let assessment = assess(&answers, None, &policy, day).expect("an assessment");
        let language = Language::FOR_PEOPLE[number % 2];
        let record = record(&Subject {
            answers: &answers,
            measurement: Measurement::DeclaredOnly,
            policy: &policy,
            assessment: &assessment,
            language,
            pc_nickname: "",
        });
        let made = document::render(&record.expect("a record")).expect("a document");
        Self {
            pdf: made.pdf,
            fields: fields(made.signature_fields, language),
            name: answers.worker.name,
            number,
        }
    }

    /// Signs it on one of the person's PCs, as many minutes after nine o'clock.
    pub fn signed(&self, pc: usize) -> Vec<u8> {
        let texts = Texts::new(Language::FOR_PEOPLE[self.number % 2]);
        let key = credential(&self.name, self.number * PER_PERSON + pc);
        let at = moment(pc);
        let lines = signature_words::of_signer(&texts, &self.name, &at, &key.code());
        let shown = typed(&self.name, lines);
        sign_worker(&self.pdf, &self.fields, &shown, &key, &at).expect("a signature")
    }
}

/// Answers some questions otherwise, as people do: none for every fourth person, up to three for the others, elsewhere for each.
fn answer_otherwise(answers: &mut Answers, number: usize) {
    let count = answers.answers.len();
    for question in 0..number % 4 {
        let place = (number * 7 + question * 5) % count;
        let answer = answers.answers.values_mut().nth(place);
        *answer.expect("a place among them") = Said::ALL[1 + (number + question) % 2];
    }
}

/// The fields as the program declares them.
fn fields([worker, reader]: [FieldPlace; 2], language: Language) -> [Field; 2] {
    let [first, second] = document::field_descriptions(language);
    [(worker, first), (reader, second)].map(|(place, description)| Field { place, description })
}

fn moment(minutes: usize) -> Zoned {
    let nine: Zoned = "2026-11-22T09:00:00+01:00[Europe/Brussels]"
        .parse()
        .expect("a moment");
    &nine + SignedDuration::from_mins(i64::try_from(minutes).expect("some minutes"))
}

/// Adds the team lead's answer.
pub fn answered(pdf: &[u8], minutes: usize) -> Vec<u8> {
    let name = "Prénom Nom";
    let answer = SignedAnswer::new(Answer::Accepted, "").expect("an answer");
    let key = credential(name, usize::MAX);
    let (texts, at) = (Texts::new(Language::Nl), moment(minutes));
    let lines = signature_words::of_answer(&texts, name, &answer, &at, &key.code());
    countersign(pdf, &answer, &typed(name, lines), &key, &at).expect("a second signature")
}

/// Writes so many signed files into a folder, on every core; every fourth has a second signature. Those of one person lie far
/// from each other, so that comparing texts finds nothing of the one in memory when it comes to the other.
pub fn write(folder: &Path, count: usize) {
    std::fs::create_dir_all(folder).expect("a folder");
    let people = count.div_ceil(PER_PERSON);
    let next = AtomicUsize::new(0);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= people {
                        return;
                    }
                    let person = Person::new(number);
                    let files = (number..count).step_by(people).enumerate();
                    for (pc, file) in files {
                        let mut pdf = person.signed(pc);
                        if file.is_multiple_of(4) {
                            pdf = answered(&pdf, pc + 1);
                        }
                        let path = folder.join(format!("{file:06}.pdf"));
                        std::fs::write(path, pdf).expect("a file");
                    }
                }
            });
        }
    });
}
