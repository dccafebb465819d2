//! Signed files before programs that nobody here wrote: pyHanko, Poppler's `pdfsig` and `pdftotext`, `qpdf`, OpenSSL.

use std::path::PathBuf;

use jiff::Zoned;
use serde_json::Value;
use teleklaar::document::FieldPlace;
use teleklaar::pdf::{File, Limits, Object};
use teleklaar::signing::device::{self, Credential, Identity};
use teleklaar::signing::randomness::SystemRandomness;
use teleklaar::signing::store::{CredentialStore, MemoryStore, PassphraseFile};
use teleklaar::signing::{
    Answer, Appearance, Field, Picture, SignedAnswer, Signer, countersign, sign_worker,
};
use zeroize::Zeroizing;

use crate::sample_document::{PLACES, SIGNATURE_PAGE, sample_pdf};
use crate::support::{Home, succeed};

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
    let identity = Identity {
        name: name.to_owned(),
        organisation: organisation.to_owned(),
    };
    let store = MemoryStore::default();
    device::open(&store, &identity, time().timestamp(), &mut SystemRandomness).expect("a key")
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

/// Returns the Python that has pyHanko.
pub fn judges_python() -> String {
    #[expect(
        clippy::disallowed_methods,
        reason = "tests/run says where the judges are"
    )]
    let folder = std::env::var("TELEKLAAR_JUDGES_VENV");
    let folder = folder.expect(
        "TELEKLAAR_JUDGES_VENV names the Python environment of tests/judges.txt: start tests/run",
    );
    format!("{folder}/bin/python")
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
    let range = signature
        .get("ByteRange")
        .and_then(Object::as_array)
        .expect("a byte range")
        .iter();
    let numbers: Vec<usize> = range
        .map(|n| usize::try_from(n.as_integer().expect("a number")).expect("a place"))
        .collect();
    [numbers[0]..numbers[1], numbers[2]..numbers[2] + numbers[3]]
}

fn place_of(pdf: &[u8], text: &str) -> usize {
    let found = pdf
        .windows(text.len())
        .position(|window| window == text.as_bytes());
    found.unwrap_or_else(|| panic!("{text} stands in the file"))
}

#[test]
fn pyhanko_finds_the_signature_intact_and_covering_the_whole_file() {
    let case = Case::new();
    let verdicts = case.pyhanko(&case.signed).expect("pyHanko reads it");
    let [verdict] = &verdicts[..] else {
        panic!("one signature: {verdicts:?}")
    };
    assert_eq!(verdict["field"], "worker");
    for fact in ["bottom-line", "intact", "valid", "trusted", "docmdp-ok"] {
        assert_eq!(verdict[fact], true, "{fact}: {verdict}");
    }
    assert_eq!(
        (&verdict["coverage"], &verdict["modification"]),
        (&"ENTIRE_FILE".into(), &"NONE".into())
    );
    assert_eq!(verdict["signer"]["common_name"], "Voornaam Naam");
    assert_eq!(
        verdict["signer"]["organization_name"],
        "OCMW Voorbeeld, afdeling \"Oost\""
    );
}

#[test]
fn pyhanko_finds_the_first_signature_valid_after_the_second() {
    let case = Case::new();
    let verdicts = case.pyhanko(&case.both).expect("pyHanko reads it");
    let [first, second] = &verdicts[..] else {
        panic!("two signatures: {verdicts:?}")
    };
    for verdict in [first, second] {
        assert_eq!(
            (&verdict["bottom-line"], &verdict["docmdp-ok"]),
            (&true.into(), &true.into()),
            "{verdict}"
        );
    }
    assert_eq!(
        (&first["field"], &first["coverage"]),
        (&"worker".into(), &"ENTIRE_REVISION".into())
    );
    assert_eq!(first["modification"], "FORM_FILLING");
    assert_eq!(
        (&second["field"], &second["coverage"]),
        (&"team-lead".into(), &"ENTIRE_FILE".into())
    );
    assert_eq!(second["modification"], "NONE");
}

#[test]
fn pdfsig_finds_both_signatures_valid_and_the_last_one_covering_all() {
    let case = Case::new();
    let once = case.pdfsig(&case.signed);
    assert_eq!(
        once.matches("Signature Validation: Signature is Valid.")
            .count(),
        1,
        "{once}"
    );
    assert!(once.contains("- Total document signed"), "{once}");
    assert!(
        once.contains("Signature Type: ETSI.CAdES.detached"),
        "{once}"
    );
    assert!(
        once.contains("Signer Certificate Common Name: Voornaam Naam"),
        "{once}"
    );
    let both = case.pdfsig(&case.both);
    assert_eq!(
        both.matches("Signature Validation: Signature is Valid.")
            .count(),
        2,
        "{both}"
    );
    let (first, second) = both.split_once("Signature #2").expect("two signatures");
    assert!(first.contains("Not total document signed"), "{first}");
    assert!(second.contains("- Total document signed"), "{second}");
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
fn openssl_verifies_the_container_over_the_signed_ranges() {
    let case = Case::new();
    let [before, after] = signed_ranges(&case.signed);
    let gap = &case.signed[before.end + 1..after.start - 1];
    let bytes: Vec<u8> = gap
        .chunks(2)
        .map(|pair| {
            u8::from_str_radix(std::str::from_utf8(pair).expect("digits"), 16).expect("digits")
        })
        .collect();
    let length = 4 + usize::from(u16::from_be_bytes([bytes[2], bytes[3]]));
    let container = case.file("signature.der", &bytes[..length]);
    let content = [&case.signed[before], &case.signed[after]].concat();
    let mut altered = content.clone();
    altered[1000] ^= 1;
    let root = case.home.path().join("root.pem");
    succeed(
        case.home
            .command("openssl")
            .args(["x509", "-inform", "DER", "-in", "worker.der", "-out"])
            .arg(&root),
    );
    let verify = |content: &[u8]| {
        let content = case.file("content", content);
        let mut command = case.home.command("openssl");
        command
            .args(["cms", "-verify", "-binary", "-inform", "DER", "-in"])
            .arg(&container);
        command
            .arg("-content")
            .arg(content)
            .arg("-CAfile")
            .arg(&root)
            .args(["-attime", "1795338000"]);
        command
            .args(["-out", "verified"])
            .output()
            .expect("openssl starts")
    };
    let good = verify(&content);
    assert!(
        good.status.success(),
        "{}",
        String::from_utf8_lossy(&good.stderr)
    );
    let bad = verify(&altered);
    assert!(!bad.status.success());
    assert!(
        String::from_utf8_lossy(&bad.stderr).contains("CMS_SignerInfo_verify_content"),
        "{}",
        String::from_utf8_lossy(&bad.stderr)
    );
    let (printed, _) = succeed(
        case.home
            .command("openssl")
            .args(["cms", "-cmsout", "-print", "-inform", "DER", "-in"])
            .arg(container),
    );
    assert!(
        printed.contains("id-smime-aa-signingCertificateV2") && !printed.contains("signingTime"),
        "{printed}"
    );
}

#[test]
fn one_flipped_bit_inside_the_signed_ranges_is_noticed() {
    let case = Case::new();
    let [before, after] = signed_ranges(&case.signed);
    let places = [
        (
            "the record",
            place_of(&case.signed, r#""name": "Voornaam"#) + 10,
        ),
        (
            "the document's title",
            place_of(&case.signed, "/Title(Checklist") + 8,
        ),
        ("a page's text", place_of(&case.signed, "/Contents 5") + 300),
        (
            "the field's description",
            place_of(&case.signed, "(Handtekening van de medewerker)") + 3,
        ),
        (
            "the time of signing",
            place_of(&case.signed, "(D:20261122100000") + 10,
        ),
        ("the last byte before the signature", before.end - 3),
        ("the trailer", after.end - 20),
    ];
    for (what, place) in places {
        assert!(before.contains(&place) || after.contains(&place), "{what}");
        let mut altered = case.signed.clone();
        altered[place] ^= 1;
        match case.pyhanko(&altered) {
            Ok(verdicts) => {
                assert!(
                    verdicts
                        .iter()
                        .all(|verdict| verdict["bottom-line"] == false),
                    "{what}: {verdicts:?}"
                );
            }
            Err(refused) => assert!(refused.contains("/pyhanko/"), "{what}: {refused}"),
        }
        let pdfsig = case.pdfsig(&altered);
        assert!(!pdfsig.contains("Signature is Valid"), "{what}: {pdfsig}");
    }
}

#[test]
fn the_text_of_document_and_signatures_reads_back() {
    let case = Case::new();
    let file = case.file("judged.pdf", &case.both);
    let (text, _) = succeed(
        case.home
            .command("pdftotext")
            .arg("-layout")
            .arg(file)
            .arg("-"),
    );
    let [first, second] = &case.lines;
    for expected in [
        "Voor gezien en akkoord.",
        "Ondertekend op 22 november 2026",
        first.as_str(),
        "Prénom Nom",
        second.as_str(),
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    let (fonts, _) = succeed(case.home.command("pdffonts").arg("judged.pdf"));
    for line in fonts.lines().skip(2) {
        // Columns: embedded, subset, with a map to Unicode.
        assert!(line.contains("yes yes yes"), "{line}");
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

#[test]
fn openssl_opens_the_key_file_with_its_passphrase_alone() {
    let home = Home::new();
    let saved = credential("Voornaam Naam", "OCMW Voorbeeld");
    let path = home.path().join("key.pem");
    let store = PassphraseFile::new(path.clone(), Zeroizing::new("vier natte eenden".to_owned()));
    store.save(&saved, &mut SystemRandomness).expect("saved");
    let pkey = |passphrase: &str| {
        let mut command = home.command("openssl");
        command.args([
            "pkey",
            "-passin",
            &format!("pass:{passphrase}"),
            "-pubout",
            "-outform",
            "DER",
            "-out",
            "public.der",
            "-in",
        ]);
        command.arg(&path).output().expect("openssl starts")
    };
    assert!(!pkey("vier natte eende").status.success());
    let opened = pkey("vier natte eenden");
    assert!(
        opened.status.success(),
        "{}",
        String::from_utf8_lossy(&opened.stderr)
    );
    let public = std::fs::read(home.path().join("public.der")).expect("the public key");
    assert_eq!(public, saved.key().public_key_info());
    let (certificate, _) = succeed(
        home.command("openssl")
            .args(["x509", "-noout", "-text", "-in"])
            .arg(&path),
    );
    for expected in [
        "CA:FALSE",
        "Digital Signature, Non Repudiation",
        "CN = Voornaam Naam",
        "NIST CURVE: P-256",
    ] {
        assert!(certificate.contains(expected), "{expected}: {certificate}");
    }
}
