//! A folder as a team lead gets it: sixty files, real ones, forged ones, messages, archives, and things that are none.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;

use jiff::Zoned;
use teleklaar::answers::Answers;
use teleklaar::assessment::assess;
use teleklaar::checklist::Measurement;
use teleklaar::counter_signature::{Awaiting, CounterSignature};
use teleklaar::device_key::KeyPlaces;
use teleklaar::export::{Signature, Subject, make};
use teleklaar::policy::Policy;
use teleklaar::signing::randomness::SystemRandomness;
use teleklaar::signing::store::MemoryStore;
use teleklaar::signing::{Answer, Identity, Picture, SignedAnswer};
use teleklaar::text::Language;
use zeroize::Zeroizing;

/// What a worker said, but for the name.
const READY: &str = include_str!("../data/ready.toml");

/// A worker with a key of their own.
pub struct Worker {
    pub name: &'static str,
    keys: KeyPlaces,
}

impl Worker {
    pub fn new(name: &'static str) -> Self {
        let system = Arc::new(MemoryStore::default());
        let file = "no-file.pem".into();
        Self {
            name,
            keys: KeyPlaces { system, file },
        }
    }

    /// Signs a checklist at a moment; `change` changes what the worker said.
    pub fn sign(&self, at: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
        let time = moment(at);
        let said = change(READY).replace("Voornaam Naam", self.name);
        let policy = Policy::default_policy();
        let answers = Answers::parse(said.as_bytes(), &policy).expect("answers");
        let assessment = assess(&answers, None, &policy, time.date()).expect("an assessment");
        let subject = Subject {
            answers: &answers,
            measurement: Measurement::DeclaredOnly,
            policy: &policy,
            assessment: &assessment,
            language: Language::Nl,
            pc_nickname: "",
        };
        let signature = Signature {
            picture: Picture::Typed(self.name.to_owned()),
            keys: &self.keys,
            passphrase: &Zeroizing::new(String::new()),
            time: &time,
        };
        make(&subject, &signature).expect("a signed checklist").pdf
    }

    /// Answers somebody's checklist with the own key.
    pub fn answer(&self, checklist: &[u8], at: &str) -> Vec<u8> {
        let time = moment(at);
        let identity = Identity {
            name: self.name.to_owned(),
            organisation: "OCMW Voorbeeldstad".to_owned(),
        };
        let passphrase = Zeroizing::new(String::new());
        let now = time.timestamp();
        let key = self
            .keys
            .open(&identity, &passphrase, now, &mut SystemRandomness);
        let answer = SignedAnswer::new(Answer::AcceptedWithRemark, "Goed bezig.");
        let signature = CounterSignature {
            answer: &answer.expect("an answer"),
            picture: Picture::Typed(self.name.to_owned()),
            time: &time,
            language: None,
        };
        let awaiting = Awaiting::read(checklist).expect("a checklist without an answer");
        awaiting
            .sign(&signature, &key.expect("a key"))
            .expect("an answered checklist")
    }
}

/// Ten in the morning of a day.
fn moment(day: &str) -> Zoned {
    format!("{day}T10:00:00+01:00[Europe/Brussels]")
        .parse()
        .expect("a moment")
}

/// Says that there is no room apart, but measures: that makes a condition.
pub fn with_condition(said: &str) -> String {
    let said = said.replace("separate-room = \"yes\"", "separate-room = \"no\"");
    format!("{said}\n[measures]\nseparate-room = \"Scherm weggedraaid, hoofdtelefoon op.\"\n")
}

/// Fills the folder; returns how many files it has.
pub fn fill(folder: &Path) -> usize {
    let write = |name: &str, bytes: &[u8]| {
        std::fs::write(folder.join(name), bytes).expect("a file of the folder");
    };
    let as_said = |said: &str| said.to_owned();
    let not_ready = |said: &str| said.replace("password = \"yes\"", "password = \"no\"");
    let ready = Worker::new("Voornaam Een").sign("2026-11-20", as_said);
    let conditions = Worker::new("Voornaam Twee").sign("2026-11-19", with_condition);
    let expiring = Worker::new("Prénom Trois").sign("2025-12-10", as_said);
    let expired = Worker::new("Prénom Quatre").sign("2025-01-10", as_said);
    let missing = Worker::new("Voornaam Vijf").sign("2026-11-18", not_ready);
    let by_mail = Worker::new("Voornaam Zes").sign("2026-11-17", as_said);
    let archived = Worker::new("Voornaam Zeven").sign("2026-11-16", as_said);
    write("checklist een.pdf", &ready);
    write("checklist twee.pdf", &conditions);
    write("check-list trois.pdf", &expiring);
    write("check-list quatre.pdf", &expired);
    write("checklist vijf.pdf", &missing);
    write("mail van zes.eml", message(&by_mail).as_bytes());
    write("archief van zeven.zip", &archive(&archived));
    // Somebody changed one letter of a name that is signed, and somebody cut a file off.
    write("vervalst.pdf", &forged(&ready));
    write("afgebroken.pdf", &ready[..ready.len() / 2]);
    write("leeg.pdf", b"");
    write("tekst.pdf", b"dit is geen pdf");
    write("kapot archief.zip", b"PK\x03\x04 kapot");
    std::fs::create_dir(folder.join("kopie")).expect("a folder in the folder");
    write("kopie/checklist een.pdf", &ready);
    let mut count = 13;
    for number in 0..20 {
        write(&format!("nota {number}.txt"), b"een nota");
        write(&format!("foto {number}.jpg"), b"\xff\xd8\xff");
        count += 2;
    }
    for number in 0..7 {
        write(&format!("kladversie {number}.pdf"), &draft(number));
        count += 1;
    }
    count
}

/// The roster as Belgian Excel writes it: two people handed in nothing.
pub const ROSTER: &str = "Naam;OCMW;E-mail\r\n\
    Voornaam Een;OCMW Voorbeeldstad;een@example.be\r\n\
    Voornaam Twee;OCMW Voorbeeldstad;twee@example.be\r\n\
    Voornaam Acht;OCMW Voorbeeldstad;acht@example.be\r\n\
    Prénom Neuf;OCMW Voorbeeldstad;neuf@example.be\r\n";

/// A PDF of another program, each of its own bytes.
fn draft(number: usize) -> Vec<u8> {
    format!("%PDF-1.4\n% {number}\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n").into_bytes()
}

fn forged(signed: &[u8]) -> Vec<u8> {
    let mut forged = signed.to_vec();
    let middle = forged.len() / 3;
    forged[middle] ^= 0x01;
    forged
}

/// A mail with a checklist attached.
pub fn message(pdf: &[u8]) -> String {
    let mut message = String::from(
        "From: zes@example.be\r\nTo: team@example.be\r\nSubject: checklist\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=grens\r\n\r\n--grens\r\nContent-Type: text/plain\r\n\r\nDag\r\n\
         --grens\r\nContent-Type: application/pdf; name=\"checklist zes.pdf\"\r\n\
         Content-Disposition: attachment; filename=\"checklist zes.pdf\"\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n",
    );
    for line in base64(pdf).as_bytes().chunks(76) {
        let line = std::str::from_utf8(line).expect("base64 is ASCII");
        write!(message, "{line}\r\n").expect("a string takes everything");
    }
    message.push_str("--grens--\r\n");
    message
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let padded = [
            group[0],
            *group.get(1).unwrap_or(&0),
            *group.get(2).unwrap_or(&0),
        ];
        let number = padded
            .iter()
            .fold(0_u32, |number, byte| number << 8 | u32::from(*byte));
        for place in 0..4 {
            let sign = SIGNS[(number >> (18 - 6 * place) & 63) as usize];
            text.push(if place <= group.len() {
                char::from(sign)
            } else {
                '='
            });
        }
    }
    text
}

/// An archive with a checklist in it.
pub fn archive(pdf: &[u8]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    archive
        .start_file("checklist zeven.pdf", options)
        .expect("an entry of an archive");
    archive.write_all(pdf).expect("the entry's bytes");
    archive.finish().expect("an archive").into_inner()
}
