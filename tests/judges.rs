//! Signed files before programs that nobody here wrote: pyHanko, Poppler's `pdfsig` and `pdftotext`, `qpdf`, OpenSSL.

mod altered;
mod openssl;
mod poppler;
mod pyhanko;

use std::path::PathBuf;

use jiff::Zoned;
use serde_json::Value;
use teleklaar::document::FieldPlace;
use teleklaar::pdf::{File, Limits, Object};
use teleklaar::signing::device::Credential;
use teleklaar::signing::{
    Answer, Appearance, Field, Picture, SignedAnswer, Signer, countersign, sign_worker,
};

use crate::judges_python::judges_python;
use crate::sample_document::{PLACES, SIGNATURE_PAGE, sample_pdf};
use crate::support::{Home, key, succeed};

/// A sample that its worker has signed, and that a team lead has countersigned, in a home with both certificates.
struct Case {
    home: Home,
    signed: Vec<u8>,
    both: Vec<u8>,
    /// What stands in the two fields.
    lines: [String; 2],
}

/// When the files are signed and judged; no real clock has a say.
const MOMENT: &str = "2026-11-22T10:00:00+01:00";
const ROOTS: [&str; 2] = ["worker.der", "team-lead.der"];

fn time() -> Zoned {
    format!("{MOMENT}[Europe/Brussels]")
        .parse()
        .expect("a moment")
}

fn credential(name: &str, organisation: &str) -> Credential {
    key(name, organisation, MOMENT)
}

impl Case {
    fn new() -> Self {
        Self::for_people(
            ["Voornaam Naam", "Prénom Nom"],
            "OCMW Voorbeeld, afdeling \"Oost\"",
        )
    }

    fn for_people(names: [&str; 2], organisation: &str) -> Self {
        let [worker, team_lead] = names.map(|name| credential(name, organisation));
        let field = |index: usize, description: &str| Field {
            place: FieldPlace {
                page: SIGNATURE_PAGE,
                rectangle: PLACES[index],
            },
            description: description.to_owned(),
        };
        let fields = [
            field(0, "Handtekening van de medewerker"),
            field(1, "Signature du responsable d'équipe"),
        ];
        let lines =
            [&worker, &team_lead].map(|credential| format!("sleutel {}", credential.code()));
        let strokes = vec![
            vec![[0.1, 0.5], [0.4, 0.1], [0.6, 0.9], [0.9, 0.5]],
            vec![[0.5, 0.5]],
        ];
        let drawn = Appearance {
            picture: Picture::Drawn {
                strokes,
                aspect: 3.2,
            },
            lines: vec![
                "Ondertekend op 22 november 2026".to_owned(),
                lines[0].clone(),
            ],
        };
        let typed = Appearance {
            picture: Picture::Typed("Prénom Nom".to_owned()),
            lines: vec![lines[1].clone()],
        };
        let answer = SignedAnswer::new(Answer::AcceptedWithRemark, "Prima, één vraag nog.");
        let answer = answer.expect("an answer");
        let signed = sign_worker(&sample_pdf(), &fields, &drawn, &worker, &time()).expect("signed");
        let both =
            countersign(&signed, &answer, &typed, &team_lead, &time()).expect("countersigned");
        let home = Home::new();
        for (name, credential) in ROOTS.iter().zip([&worker, &team_lead]) {
            std::fs::write(home.path().join(name), credential.certificate())
                .expect("a certificate");
        }
        Self {
            home,
            signed,
            both,
            lines,
        }
    }

    fn file(&self, name: &str, pdf: &[u8]) -> PathBuf {
        let path = self.home.path().join(name);
        std::fs::write(&path, pdf).expect("a file");
        path
    }

    /// What pyHanko says of each signature; an error is its text.
    fn pyhanko(&self, pdf: &[u8]) -> Result<Vec<Value>, String> {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/judge_signatures.py");
        let mut command = self.home.command(&judges_python());
        command
            .arg(script)
            .arg(self.file("judged.pdf", pdf))
            .arg(MOMENT)
            .args(ROOTS);
        let output = command.output().expect("the judges' Python starts");
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        let text = String::from_utf8(output.stdout).expect("JSON");
        Ok(text
            .lines()
            .map(|line| serde_json::from_str(line).expect("JSON"))
            .collect())
    }

    fn pdfsig(&self, pdf: &[u8]) -> String {
        let file = self.file("judged.pdf", pdf);
        // Its exit code tells of the certificate too, which no authority of this machine knows.
        let output = self
            .home
            .command("pdfsig")
            .arg("-nocert")
            .arg(file)
            .output()
            .expect("pdfsig starts");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

/// The first signed range of the first signature, which ends where the signature stands, and the second.
fn signed_ranges(pdf: &[u8]) -> [std::ops::Range<usize>; 2] {
    let file = File::read(pdf, &Limits::default()).expect("our own file");
    let is_signature = |object: &&Object<'_>| {
        object
            .as_dictionary()
            .is_some_and(|d| d.contains("ByteRange"))
    };
    let objects = file.revisions()[1]
        .objects()
        .iter()
        .map(|object| &object.value);
    let signature = objects
        .clone()
        .find(is_signature)
        .and_then(Object::as_dictionary)
        .expect("a signature");
    let range = signature.array("ByteRange").expect("a byte range").iter();
    let numbers: Vec<usize> = range
        .map(|n| usize::try_from(n.as_integer().expect("a number")).expect("a place"))
        .collect();
    [numbers[0]..numbers[1], numbers[2]..numbers[2] + numbers[3]]
}

#[test]
fn qpdf_finds_nothing_wrong() {
    let case = Case::new();
    for pdf in [&case.signed, &case.both] {
        let file = case.file("judged.pdf", pdf);
        // Exit code 0: neither errors nor warnings.
        let (out, err) = succeed(case.home.command("qpdf").arg("--check").arg(file));
        assert!(
            out.contains("No syntax or stream encoding errors found"),
            "{out}"
        );
        assert_eq!(err, "");
    }
}

#[test]
fn the_longest_and_oddest_names_are_accepted_by_all() {
    let odd = "N".repeat(190) + " +,=\"é";
    let case = Case::for_people([&odd, "Ψ Ж ß"], &"o".repeat(200));
    let verdicts = case.pyhanko(&case.both).expect("pyHanko reads it");
    assert!(
        verdicts
            .iter()
            .all(|verdict| verdict["bottom-line"] == true),
        "{verdicts:?}"
    );
    assert_eq!(verdicts[0]["signer"]["common_name"], odd.as_str());
    let pdfsig = case.pdfsig(&case.both);
    assert_eq!(pdfsig.matches("Signature is Valid").count(), 2, "{pdfsig}");
}
