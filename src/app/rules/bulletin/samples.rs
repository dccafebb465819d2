//! Bulletins for the tests of this part.

use jiff::civil::date;

use crate::policy::bulletin::{Alternatives, Bulletin, Continuity, Flaw, ReadyMade};
use crate::policy::{Bilingual, Decision};

/// The bulletin that closed the access in January 2020, with everything that one can hold but measures.
pub fn complete() -> Bulletin {
    let day = date(2020, 1, 17);
    Bulletin {
        decision: Decision {
            sequence: 1,
            decided_by: "Vast bureau".to_owned(),
            decided_on: day,
        },
        until: Some(date(2020, 1, 31)),
        flaw: Some(Flaw {
            published_on: Some(date(2019, 12, 17)),
            advisories: vec!["NCSC-2019-0979".to_owned(), "CVE-2019-19781".to_owned()],
            cut_off: Some(date(2020, 1, 9)),
            measures_taken_on: Some(date(2020, 1, 14)),
        }),
        alternatives: Alternatives {
            work_on_site: true,
            desks: Some(40),
            mobile_mail: true,
            telephone: Some("00 00 00 00".to_owned()),
            other: Some(Bilingual::new("anders", "autrement")),
        },
        services_down: vec![Bilingual::new("het loket", "le guichet")],
        continuity: Some(Continuity {
            primary_process: "Hulp aan cliënten".to_owned(),
            stops_without_access: "Dossiers van thuis inkijken".to_owned(),
            feared_damage: "Diefstal van gegevens".to_owned(),
            decision: "De toegang gaat dicht.".to_owned(),
            decided_by: "Vast bureau".to_owned(),
            decided_on: day,
        }),
        ..ReadyMade::FlawInGateway.fill_in(day, 1, "virtual-desktop")
    }
}
