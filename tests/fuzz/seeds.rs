//! Signed files that the fuzz targets start from, the same bytes in every run: known keys, a clock that stands still.

use jiff::civil::date;
use jiff::{Timestamp, Zoned};
use teleklaar::answers::Answers;
use teleklaar::assessment::assess;
use teleklaar::checklist::{Checklist, Measurement};
use teleklaar::document;
use teleklaar::export::{Subject, record};
use teleklaar::pdf::{File, Limits, Object};
use teleklaar::policy::Policy;
use teleklaar::signature_words;
use teleklaar::signing::device::{self, Credential, Identity};
use teleklaar::signing::randomness::{NoRandomness, Randomness};
use teleklaar::signing::store::MemoryStore;
use teleklaar::signing::{
    Answer, Appearance, Field, Picture, SignedAnswer, countersign, sign_worker,
};
use teleklaar::text::{Language, Texts};

/// Bytes that repeat: a key that anybody knows, for files that nobody trusts.
struct Known(u8);

impl Randomness for Known {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        bytes.fill(self.0);
        Ok(())
    }
}

/// What the targets start from.
pub struct Seeds {
    /// The record inside both files.
    pub checklist: Checklist,
    /// A checklist that its worker signed.
    pub signed: Vec<u8>,
    /// The same with the team lead's answer.
    pub countersigned: Vec<u8>,
}

/// The key of the worker, or of the team lead with another number.
pub fn credential(name: &str, number: u8) -> Credential {
    let identity = Identity {
        name: name.to_owned(),
        organisation: "OCMW Voorbeeldstad".to_owned(),
    };
    let made: Timestamp = "2026-11-22T09:00:00Z".parse().expect("a moment");
    let mut known = Known(number);
    device::open(&MemoryStore::default(), &identity, made, &mut known).expect("a key")
}

/// The worker's key, with which the target of edits signs again.
pub fn worker() -> Credential {
    credential("Voornaam Naam", 1)
}

fn checklist() -> Checklist {
    let policy = Policy::default_policy();
    let answers = include_bytes!("../data/ready.toml");
    let answers = Answers::parse(answers, &policy).expect("answers");
    let assessment = assess(&answers, None, &policy, date(2026, 11, 22)).expect("an assessment");
    let subject = Subject {
        answers: &answers,
        measurement: Measurement::DeclaredOnly,
        policy: &policy,
        assessment: &assessment,
        language: Language::Nl,
        pc_nickname: "",
    };
    record(&subject).expect("a record")
}

fn typed(name: &str, lines: Vec<String>) -> Appearance {
    let picture = Picture::Typed(name.to_owned());
    Appearance { picture, lines }
}

impl Seeds {
    /// Makes them.
    pub fn new() -> Self {
        let checklist = checklist();
        let time: Zoned = "2026-11-22T10:00:00+01:00[Europe/Brussels]"
            .parse()
            .expect("a moment");
        let made = document::render(&checklist).expect("a document");
        let [first, second] = document::field_descriptions(checklist.language);
        let [worker_place, reader_place] = made.signature_fields;
        let described = [(worker_place, first), (reader_place, second)];
        let fields = described.map(|(place, description)| Field { place, description });
        let name = &checklist.worker.name;
        let texts = Texts::new(checklist.language);
        let key = worker();
        let lines = signature_words::of_signer(&texts, name, &time, &key.code());
        let signed = sign_worker(&made.pdf, &fields, &typed(name, lines), &key, &time);
        let signed = signed.expect("a signature");
        let answer = SignedAnswer::new(Answer::SentBack, "Zet de firewall aan.").expect("one");
        let lead = credential("Prénom Nom", 9);
        let name = "Prénom Nom";
        let lines = signature_words::of_answer(&texts, name, &answer, &time, &lead.code());
        let shown = typed(name, lines);
        let countersigned = countersign(&signed, &answer, &shown, &lead, &time).expect("a second");
        Self {
            checklist,
            signed,
            countersigned,
        }
    }

    /// The two parts that the worker's signature covers, and its container.
    pub fn signature(&self) -> ([&[u8]; 2], Vec<u8>) {
        let file = File::read(&self.signed, &Limits::default()).expect("our own file");
        let mut objects = file.revisions()[1].objects().iter();
        let signature = objects.find_map(|one| {
            let dictionary = one.value.as_dictionary()?;
            dictionary.contains("ByteRange").then_some(dictionary)
        });
        let signature = signature.expect("a signature");
        let range = signature.array("ByteRange");
        let numbers = range.expect("a byte range").iter();
        let numbers: Vec<usize> = numbers
            .map(|one| usize::try_from(one.as_integer().expect("a number")).expect("a place"))
            .collect();
        let contents = signature.get("Contents").and_then(Object::as_string);
        let contents = contents.expect("contents");
        let end = 4 + usize::from(u16::from_be_bytes([contents[2], contents[3]]));
        let parts = [
            &self.signed[..numbers[1]],
            &self.signed[numbers[2]..numbers[2] + numbers[3]],
        ];
        (parts, contents[..end].to_vec())
    }

    /// What each target starts from, by the target's name.
    pub fn of_targets(&self) -> [(&'static str, Vec<Vec<u8>>); 5] {
        let files = vec![self.signed.clone(), self.countersigned.clone()];
        let document = File::read(&self.signed, &Limits::default()).expect("our own file");
        let document = self.signed[..document.revisions()[0].span.end].to_vec();
        let edits = vec![
            Vec::new(),
            b"\x00\x10\x02\x04/AA ".to_vec(),
            b"\x03\x40\x00\x05/JS()\x01\x00\x00\x01 ".to_vec(),
        ];
        let container = [vec![document], files.clone()].concat();
        [
            ("container", container),
            ("signature", vec![self.signature().1]),
            ("record", vec![self.checklist.to_json()]),
            ("file", files),
            ("edits", edits),
        ]
    }
}
