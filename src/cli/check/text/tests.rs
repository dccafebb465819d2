use super::*;
use crate::cli::Exit;
use crate::cli::testing::{READY, Trial};
use crate::text::Language;

fn check(answers: &str, language: &str) -> String {
    let trial = Trial::check(
        answers,
        &[
            "--observations",
            "none",
            "--at",
            "2026-11-22",
            "--ui-lang",
            language,
        ],
    );
    assert_eq!(trial.exit, Exit::Done, "{}", trial.stderr);
    trial.stdout
}

#[test]
fn a_ready_worker_reads_it_in_the_first_line() {
    for language in [Language::Nl, Language::Fr, Language::En] {
        let text = check(READY, language.code());
        let verdict = Texts::new(language).get(VerdictWord::Verdict(Verdict::Ready));
        let first = text.lines().next().unwrap();
        assert!(first.ends_with(&verdict), "{first}");
        assert!(!text.contains(['$', '{']), "{text}");
    }
}

#[test]
fn a_worker_who_is_not_ready_reads_first_how_clients_are_served_and_then_why() {
    let answers = READY
        .replace("computer = \"employer\"", "computer = \"private\"")
        .replace("two-factor = \"yes\"", "two-factor = \"no\"")
        .replace("eid-reader = \"yes\"\n", "");
    let text = check(&answers, "en");
    let expected = "Verdict: not ready for telework yet\nYour clients are still served: telephone the team lead and agree how that is done today, inside the OCMW/CPAS or by telephone.\nSituation: private PC without virtual desktop\nChecked on 22 November 2026, valid until 22 November 2027\n\nWhat decided it\n- Two-factor authentication (2FA): not met, declared\n\nWhat is possible\n- a PC of the OCMW/CPAS\n";
    assert!(text.starts_with(expected), "{text}");
    for part in [
        "\nConditions\n- Allowed hours and region: Confirm the hours and the region in which the firewall allows connections. Who: IT. By 22 December 2026.\n",
        "\nKSZ/BCSS data: access technically refused\nWhat is missing: eID card reader\n",
        "\n- Two-factor authentication (2FA) (required): not met, declared\n",
        "\n- Allowed hours and region: not applicable\n",
        "\n- eID card reader (required): not known\n",
        "\n- Remote access open (required): met, no access bulletin known on this PC on that date\n",
        "\n- VPN connection (required): met, declared\n    Measurement: ",
    ] {
        assert!(text.contains(part), "{part}\nis not in\n{text}");
    }
}

#[test]
fn what_a_worker_typed_stays_on_one_line() {
    let answers = READY.replace("separate-room = \"yes\"", "separate-room = \"no\"")
        + "\n[measures]\nseparate-room = \"\"\"koptelefoon\nen gordijn\"\"\"\n";
    let text = check(&answers, "nl");
    assert!(
        text.contains("\n    Uitleg: koptelefoon en gordijn\n"),
        "{text}"
    );
}

#[test]
fn the_office_is_short() {
    let text = check(
        "format = 1\n[worker]\nname = \"Voornaam Naam\"\nrole = \"maatschappelijk werker\"\norganisation = \"OCMW\"\n[situation]\nplace = \"office\"\n",
        "nl",
    );
    assert_eq!(
        text,
        "Besluit: werk in het OCMW, niets na te kijken\nWerkplek: werk in het OCMW\nNagekeken op 22 november 2026, geldig tot en met 22 november 2027\n"
    );
}
