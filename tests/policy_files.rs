//! Signed policies, bulletins and decisions before programs that nobody here wrote: OpenSSL, qpdf and Poppler.

use std::path::Path;

use crate::program::Workplace;
use crate::support::{Home, succeed};

const POLICY: &str = include_str!("../assets/policy-example.toml");

const BULLETIN: &str = include_str!("data/closed.toml");

const WHO: [&str; 6] = [
    "--name",
    "Voornaam Naam",
    "--organisation",
    "OCMW Voorbeeldstad",
    "--passphrase-file",
    "phrase",
];

/// A workplace in which the policy and a bulletin were signed, with the decision beside it.
fn workplace() -> Workplace {
    let workplace = Workplace::new();
    workplace.write("phrase", "vier natte eenden zwemmen\n");
    workplace.write("policy.toml", POLICY);
    workplace.write("bulletin.toml", BULLETIN);
    let policy = ["policy", "sign", "policy.toml", "-o", "policy.teleklaar"];
    let bulletin = [
        "bulletin",
        "sign",
        "bulletin.toml",
        "--policy",
        "policy.toml",
        "-o",
        "bulletin.teleklaar",
        "--decision",
        "decision.pdf",
        "--lang",
        "fr",
    ];
    for command in [&policy[..], &bulletin] {
        let run = workplace.run(&[command, &WHO].concat());
        assert_eq!(
            (run.code, run.stderr.as_str()),
            (Some(0), ""),
            "{command:?}"
        );
    }
    workplace
}

/// Asks OpenSSL whether a signed file is unaltered, and for the text inside.
fn text_inside(home: &Home, file: &Path) -> Option<Vec<u8>> {
    let out = home.path().join("text");
    let output = home
        .command("openssl")
        .args([
            "cms",
            "-verify",
            "-noverify",
            "-binary",
            "-inform",
            "DER",
            "-in",
        ])
        .arg(file)
        .arg("-out")
        .arg(&out)
        .output()
        .expect("openssl starts");
    let text = output.status.success().then(|| std::fs::read(&out));
    text.map(|text| text.expect("the text"))
}

#[test]
fn openssl_reads_the_signed_files_and_finds_the_text_unaltered() {
    let (workplace, home) = (workplace(), Home::new());
    for (name, text) in [("policy", POLICY), ("bulletin", BULLETIN)] {
        let path = workplace.path(&format!("{name}.teleklaar"));
        assert_eq!(text_inside(&home, &path).as_deref(), Some(text.as_bytes()));
        let mut altered = std::fs::read(&path).expect("a signed file");
        let at = altered
            .windows(9)
            .position(|part| part == b"sequence ")
            .expect("the text");
        altered[at] = b'S';
        std::fs::write(&path, altered).expect("a file");
        assert_eq!(text_inside(&home, &path), None, "openssl refuses it too");
        let name = format!("{name}.teleklaar");
        let command = if name.starts_with("policy") {
            "policy"
        } else {
            "bulletin"
        };
        let run = workplace.run(&[command, "check", &name]);
        assert_eq!(run.code, Some(2));
        assert!(
            run.stderr.contains("changed after it was signed"),
            "{}",
            run.stderr
        );
    }
}

#[test]
fn the_decision_is_a_whole_signed_document_with_the_bulletin_inside() {
    let (workplace, home) = (workplace(), Home::new());
    let pdf = workplace.path("decision.pdf");
    succeed(home.command("qpdf").arg("--check").arg(&pdf));
    let (said, _) = succeed(home.command("pdfsig").args(["-nocert"]).arg(&pdf));
    assert!(said.contains("Signature is Valid."), "{said}");
    assert!(said.contains("Total document signed"), "{said}");
    let (text, _) = succeed(home.command("pdftotext").arg(&pdf).arg("-"));
    for part in [
        "Décision sur l’accès à distance",
        "Er zit een ernstig lek in Citrix.",
        "Citrix présente une faille grave.",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let (files, _) = succeed(home.command("pdfdetach").arg("-list").arg(&pdf));
    assert!(files.contains("bulletin.toml"), "{files}");
    let (about, _) = succeed(home.command("pdfinfo").arg(&pdf));
    assert!(about.contains("Tagged:          yes"), "{about}");
}
