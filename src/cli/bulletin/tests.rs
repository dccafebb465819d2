use crate::cli::Exit;
use crate::cli::testing::{READY, Trial};
use crate::policy::signed::seal;
use crate::policy::signed::tests::key;

const POLICY: &str = include_str!("../../../assets/policy-example.toml");

const CLOSED: &str = include_str!("../../../tests/data/closed.toml");

struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.0.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().unwrap().to_owned()
    }

    fn check(&self, more: &[&str]) -> Trial {
        let answers = self.put("answers.toml", READY);
        let check = [
            "check",
            &answers,
            "--observations",
            "none",
            "--at",
            "2026-11-22",
        ];
        Trial::run(&[&check[..], more].concat())
    }
}

#[test]
fn a_bulletin_is_checked_and_shown_with_the_words_of_the_policy() {
    let desk = Desk::new();
    let (bulletin, policy) = (desk.put("b.toml", CLOSED), desk.put("p.toml", POLICY));
    let with = ["--policy", &policy, "--ui-lang", "fr"];
    let shown = Trial::run(&[&["bulletin", "show", &bulletin][..], &with].concat());
    assert_eq!(shown.exit, Exit::Done, "{}", shown.stderr);
    assert!(
        shown.stdout.contains("Travail à distance"),
        "{}",
        shown.stdout
    );
    assert!(shown.stdout.contains("40 places"), "{}", shown.stdout);
    // Without the policy nobody knows the way.
    let unknown = Trial::run(&["bulletin", "check", &bulletin]);
    assert_eq!(unknown.exit, Exit::Refused);
    assert!(
        unknown.stderr.contains("b.toml, line 5"),
        "{}",
        unknown.stderr
    );
}

#[test]
fn check_names_every_mistake_and_show_the_first() {
    let desk = Desk::new();
    let wrong = CLOSED
        .replace("desks = 40", "desks = 0")
        .replace("what-", "until = \"2026-11-19\"\nwhat-");
    let bulletin = desk.put("b.toml", wrong);
    let lines = |action| {
        let trial = Trial::run(&["bulletin", action, &bulletin]);
        assert_eq!(trial.exit, Exit::Refused);
        let places = ["line 5: ", "line 8: ", "line 12: "];
        places.map(|place| trial.stderr.contains(place))
    };
    assert_eq!(lines("check"), [true; 3]);
    assert_eq!(lines("show"), [true, false, false]);
}

#[test]
fn a_bulletin_is_signed_with_its_decision_for_the_file() {
    let desk = Desk::new();
    let (bulletin, policy) = (desk.put("b.toml", CLOSED), desk.put("p.toml", POLICY));
    let (out, pdf) = (desk.path("b.teleklaar"), desk.path("b.pdf"));
    let sign = [
        "bulletin",
        "sign",
        &bulletin,
        "--policy",
        &policy,
        "-o",
        &out,
        "--decision",
        &pdf,
        "--name",
        "Voornaam Naam",
        "--organisation",
        "OCMW",
        "--lang",
        "nl",
    ];
    let signed = Trial::run(&sign);
    assert_eq!((signed.exit, signed.stderr.as_str()), (Exit::Done, ""));
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF-1.7"));
    let shown = Trial::run(&["bulletin", "show", &out, "--policy", &policy]);
    assert!(
        shown.stdout.contains("Signed by Voornaam Naam, OCMW"),
        "{}",
        shown.stdout
    );
    let ahead = desk.put("ahead.toml", CLOSED.replace("2026-11-20", "2026-11-23"));
    let mut sign = sign;
    (sign[2], sign[6]) = (&ahead, "x");
    let refused = Trial::run(&sign);
    assert_eq!(refused.exit, Exit::Refused, "a day ahead is not signed");
}

#[test]
fn a_check_with_a_bulletin_closes_the_access_of_who_uses_it() {
    let desk = Desk::new();
    let (bulletin, policy) = (desk.put("b.toml", CLOSED), desk.put("p.toml", POLICY));
    let with = ["--policy", policy.as_str(), "--bulletin", bulletin.as_str()];
    let closed = desk.check(&with);
    assert!(
        closed
            .stdout
            .starts_with("Verdict: work inside the OCMW/CPAS for now\n"),
        "{}{}",
        closed.stdout,
        closed.stderr
    );
    for part in [
        "\nAccess closed: Werken op afstand\n- Er zit een ernstig lek in Citrix.\n",
        "\n- You can work at the office: there are 40 desks.\n",
        "\n- Remote access open: not met, by the access bulletins known on this PC\n",
    ] {
        assert!(closed.stdout.contains(part), "{part} in {}", closed.stdout);
    }
    let json = desk.check(&[&with[..], &["--format", "json"]].concat());
    let json: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(json["verdict"], "work-on-site");
    assert_eq!(json["because"], serde_json::json!(["remote-access-open"]));
    assert_eq!(json["bulletins"][0]["state"], "suspended");
    let after = desk.check(&[&with[..], &["--at", "2026-12-01"]].concat());
    assert_eq!(after.exit, Exit::Refused, "--at stands twice");
}

#[test]
fn several_bulletins_may_be_given_and_the_newest_holds() {
    let desk = Desk::new();
    let policy = desk.put("p.toml", POLICY);
    let closed = desk.put("b1.toml", CLOSED);
    let open = CLOSED
        .replace("sequence = 1", "sequence = 2")
        .replace("suspended", "open");
    let open = desk.put("b2.toml", open);
    let trial = desk.check(&[
        "--policy",
        &policy,
        "--bulletin",
        &open,
        "--bulletin",
        &closed,
    ]);
    assert_eq!(trial.exit, Exit::Done, "{}", trial.stderr);
    assert!(!trial.stdout.contains("work inside the OCMW/CPAS for now"));
}

#[test]
fn beside_a_signed_policy_only_a_bulletin_by_its_key_counts() {
    let desk = Desk::new();
    let policy = desk.put("p.teleklaar", seal(POLICY.as_bytes(), &key(1)).unwrap());
    let cases = [
        (seal(CLOSED.as_bytes(), &key(1)).unwrap(), Exit::Done, ""),
        (
            seal(CLOSED.as_bytes(), &key(2)).unwrap(),
            Exit::Refused,
            "another key",
        ),
        (CLOSED.as_bytes().to_vec(), Exit::Refused, "not signed"),
    ];
    for (bytes, exit, said) in cases {
        let bulletin = desk.put("b.teleklaar", bytes);
        let trial = desk.check(&["--policy", &policy, "--bulletin", &bulletin]);
        assert_eq!(trial.exit, exit, "{}", trial.stderr);
        assert!(trial.stderr.contains(said), "{}", trial.stderr);
    }
}

#[test]
fn a_file_of_another_kind_is_called_what_it_is() {
    let desk = Desk::new();
    let (bulletin, policy) = (desk.put("b.toml", CLOSED), desk.put("p.toml", POLICY));
    let (pdf, zip) = (
        desk.put("x.pdf", b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"),
        desk.put("x.zip", b"PK\x03\x04\x14\0\xFF"),
    );
    let cases = [
        (
            "policy",
            &bulletin,
            "dit is een toegangsbericht en geen beleid",
        ),
        (
            "bulletin",
            &policy,
            "dit is een beleid en geen toegangsbericht",
        ),
        ("policy", &pdf, "dit is een pdf en geen tekstbestand"),
        ("bulletin", &zip, "dit is een zip-bestand"),
    ];
    for (command, file, expected) in cases {
        let said = Trial::run(&[command, "check", file, "--ui-lang", "nl"]);
        assert_eq!(said.exit, Exit::Refused, "{}", said.stderr);
        assert!(said.stderr.contains(expected), "{}", said.stderr);
        assert_eq!(said.stderr.lines().count(), 1, "{}", said.stderr);
    }
}

#[test]
fn an_access_way_of_the_organisation_asks_for_its_policy() {
    let desk = Desk::new();
    let bulletin = desk.put("b.toml", CLOSED);
    let said = Trial::run(&["bulletin", "check", &bulletin, "--ui-lang", "nl"]);
    assert!(
        said.stderr.contains("geef dat beleid dan mee met --policy"),
        "{}",
        said.stderr
    );
}
