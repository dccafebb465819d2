//! The signed summary of a register before programs that nobody here wrote: pyHanko, `pdfsig`, `qpdf`, `pdftotext`.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Zoned;
use serde_json::Value;
use teleklaar::device_key::KeyPlaces;
use teleklaar::export::Signature;
use teleklaar::file::Existing;
use teleklaar::register::decision::Keeper;
use teleklaar::register::export::{self, Expected, Export};
use teleklaar::register::line::{Line, LineId, State};
use teleklaar::register::rules_standing::RulesStanding;
use teleklaar::signing::randomness::SystemRandomness;
use teleklaar::signing::store::MemoryStore;
use teleklaar::signing::{Identity, Picture, Signer as _};
use teleklaar::text::Language;
use zeroize::Zeroizing;

use crate::judges_python::judges_python;
use crate::support::{Home, succeed};

/// When the summary is signed and judged; no real clock has a say.
const MOMENT: &str = "2026-11-22T10:00:00+01:00";
const ROOT: &str = "keeper.der";

fn not_handed_in(number: usize) -> Line {
    Line {
        id: LineId(format!("roster {number}")),
        name: format!("Prénom Nom {number}"),
        organisation: "CPAS de Ville-Exemple".to_owned(),
        email: Some("prenom.nom@example.be".to_owned()),
        pc_nickname: None,
        rules: RulesStanding::default(),
        language: None,
        state: State::NotHandedIn,
        validity: None,
        doubts: Vec::new(),
        newest: None,
        earlier: Vec::new(),
        looks_like: Vec::new(),
        conditions: Vec::new(),
        vouching: None,
        withdrawal: None,
        sent_back_gone: None,
        notes: Vec::new(),
    }
}

/// Exports the summary of so many lines, and puts the signer's certificate beside it.
fn summary(home: &Home, count: usize) -> PathBuf {
    let made_at: Zoned = format!("{MOMENT}[Europe/Brussels]")
        .parse()
        .expect("a moment");
    let keeper = Keeper {
        name: "Voornaam Naam".to_owned(),
        organisation: "OCMW Voorbeeldstad".to_owned(),
    };
    let keys = KeyPlaces {
        system: Arc::new(MemoryStore::default()),
        file: home.path().join("key.pem"),
    };
    let identity = Identity {
        name: keeper.name.clone(),
        organisation: keeper.organisation.clone(),
    };
    let passphrase = Zeroizing::new(String::new());
    let credential = keys
        .open(
            &identity,
            &passphrase,
            made_at.timestamp(),
            &mut SystemRandomness,
        )
        .expect("a key");
    std::fs::write(home.path().join(ROOT), credential.certificate()).expect("a certificate");
    let lines: Vec<_> = (0..count).map(not_handed_in).collect();
    let signature = Signature {
        picture: Picture::Typed(keeper.name.clone()),
        keys: &keys,
        passphrase: &passphrase,
        time: &made_at,
    };
    let path = home.path().join("summary.pdf");
    let export = Export {
        lines: &lines,
        expected: Expected::NotKnown,
        unused_columns: &[],
        keeper: &keeper,
        made_at: &made_at,
        language: Language::Fr,
    };
    export::write(&path, &export, Some(&signature), Existing::Keep).expect("exported");
    path
}

#[test]
fn pyhanko_finds_one_signature_over_the_whole_file_that_permits_no_change() {
    let home = Home::new();
    let path = summary(&home, 3);
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/judge_signatures.py");
    let (said, _) = succeed(
        home.command(&judges_python())
            .arg(script)
            .arg(path)
            .args([MOMENT, ROOT]),
    );
    let verdicts: Vec<Value> = said
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    let [verdict] = &verdicts[..] else {
        panic!("one signature: {verdicts:?}")
    };
    assert_eq!(verdict["field"], "author");
    for fact in ["bottom-line", "intact", "valid", "trusted", "docmdp-ok"] {
        assert_eq!(verdict[fact], true, "{fact}: {verdict}");
    }
    assert_eq!(verdict["coverage"], "ENTIRE_FILE");
    assert_eq!(verdict["modification"], "NONE");
    assert_eq!(verdict["signer"]["common_name"], "Voornaam Naam");
}

#[test]
fn pdfsig_and_qpdf_find_nothing_wrong_with_a_thousand_lines() {
    let home = Home::new();
    let path = summary(&home, 1_000);
    let (signatures, _) = succeed(home.command("pdfsig").arg("-nocert").arg(&path));
    for expected in [
        "Signature Validation: Signature is Valid.",
        "- Total document signed",
        "Signature Type: ETSI.CAdES.detached",
    ] {
        assert!(signatures.contains(expected), "{signatures}");
    }
    let (out, err) = succeed(home.command("qpdf").arg("--check").arg(&path));
    assert!(
        out.contains("No syntax or stream encoding errors found"),
        "{out}"
    );
    assert_eq!(err, "");
    let (text, _) = succeed(home.command("pdftotext").arg("-raw").arg(&path).arg("-"));
    assert!(text.contains("Prénom Nom 999"), "{text}");
}

#[test]
fn one_flipped_bit_is_noticed() {
    let home = Home::new();
    let path = summary(&home, 3);
    let mut pdf = std::fs::read(&path).expect("the summary");
    let place = pdf.len() / 3;
    pdf[place] ^= 1;
    std::fs::write(&path, pdf).expect("an altered summary");
    let output = home
        .command("pdfsig")
        .arg("-nocert")
        .arg(&path)
        .output()
        .expect("pdfsig starts");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(!said.contains("Signature is Valid"), "{said}");
}
