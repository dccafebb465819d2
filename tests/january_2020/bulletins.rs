//! The three bulletins of that week.

pub const CLOSED: &str = r#"format = 1
sequence = 1
decided-by = "Algemeen directeur"
decided-on = "2020-01-17"
access-way = "citrix"
state = "suspended"
from = "2020-01-17"
what-happened = { nl = "Er zit een ernstig lek in Citrix.", fr = "Citrix présente une faille grave." }

[flaw]
published-on = "2019-12-17"
advisories = ["NCSC-2019-0979", "CVE-2019-19781"]
cut-off = "2020-01-09"
measures-taken-on = "2020-01-14"

[alternatives]
work-on-site = true
desks = 40
mobile-mail = true
telephone = "00 00 00 00"

[continuity]
primary-process = "Hulp aan cliënten"
stops-without-access = "Dossiers van thuis inkijken"
feared-damage = "Diefstal van zeer gevoelige gegevens"
decision = "De toegang gaat dicht; er is plaats op kantoor."
decided-by = "Vast bureau"
decided-on = "2020-01-17"
"#;

/// The access opens on Monday, and everybody changes their password first.
pub fn reopened() -> String {
    let text = CLOSED
        .replace("sequence = 1", "sequence = 2")
        .replace("suspended", "reopened-with-measures")
        .replace("from = \"2020-01-17\"", "from = \"2020-01-20\"")
        .replace(
            "decided-on = \"2020-01-17\"\naccess",
            "decided-on = \"2020-01-19\"\naccess",
        );
    text.replace(
        "[flaw]",
        "measures = [{ nl = \"Verander eerst uw wachtwoord.\", fr = \"Changez d’abord votre mot de passe.\" }]\n\n[flaw]",
    )
}

/// The flaw is mended for good.
pub fn open() -> String {
    let start = CLOSED.split("\n[flaw]").next().expect("a start");
    start
        .replace("sequence = 1", "sequence = 3")
        .replace("suspended", "open")
        .replace("2020-01-17", "2020-01-27")
}
