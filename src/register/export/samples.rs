//! Lines for tests, built in code: one per state, names that mean harm, and as many as wanted.

mod states;

use jiff::civil::{Date, date};
use jiff::{ToSpan as _, Zoned};

use std::sync::Arc;

use crate::checklist::samples::{Sample, record};
use crate::policy::Bilingual;
use crate::policy::bulletin::{Access, State as BulletinState};
use crate::register::decision::{Comparison, Keeper, Note, Vouching, Withdrawal};
use crate::register::export::{Expected, Export};
use crate::register::line::{
    Ahead, AnswerStands, DoneMark, Doubt, Entry, EntrySigner, FollowedCondition, GivenAnswer, Line,
    LineId, Place, State, Validity,
};
use crate::register::refusal::Refusal;
use crate::register::rules_standing::{
    Cause, CheckAgain, Concern, ConcerningBulletin, MadeUnder, RulesStanding,
};
use crate::signing::KeyCode;
use crate::signing::answer::Answer;
use crate::text::Language;
use crate::verification::{Reason, Status};

pub(crate) use states::one_per_state;

/// The moment at which the samples are exported.
pub(crate) fn moment() -> Zoned {
    "2026-12-01T10:05:00+01:00[Europe/Brussels]"
        .parse()
        .unwrap()
}

/// Who keeps the register, in a language.
pub(crate) fn keeper(language: Language) -> Keeper {
    let [name, organisation] = match language {
        Language::Fr => ["Prénom Responsable", "CPAS de Ville-Exemple"],
        Language::Nl | Language::En => ["Voornaam Verantwoordelijke", "OCMW Voorbeeldstad"],
    };
    Keeper {
        name: name.to_owned(),
        organisation: organisation.to_owned(),
    }
}

/// An export of these lines.
pub(crate) fn export<'a>(
    lines: &'a [Line],
    keeper: &'a Keeper,
    made_at: &'a Zoned,
    language: Language,
) -> Export<'a> {
    Export {
        lines,
        expected: Expected::OnRoster,
        unused_columns: &[],
        keeper,
        made_at,
        language,
    }
}

/// No checklist is in English.
fn of_document(language: Language) -> Language {
    match language {
        Language::En => Language::Nl,
        document => document,
    }
}

/// A file that lies in the folder itself.
pub(crate) fn place(file: &str) -> Place {
    Place {
        file: file.into(),
        inside: Vec::new(),
    }
}

/// A valid file with the record of a sample.
pub(crate) fn entry(sample: Sample, language: Language, name: &str) -> Entry {
    let mut checklist = record(sample, of_document(language));
    name.clone_into(&mut checklist.worker.name);
    let organisation = checklist.worker.organisation.clone();
    Entry {
        places: vec![place(&format!("{name}.pdf"))],
        hash: [0xab; 32],
        worker_revision: None,
        set_aside: None,
        status: Status::Valid,
        reasons: Vec::new(),
        key: Some(KeyCode::of_public_key(name.as_bytes())),
        signed_at: Some(
            "2026-11-22T10:05:00+01:00[Europe/Brussels]"
                .parse()
                .unwrap(),
        ),
        signer: Some(EntrySigner {
            public_key_info: vec![7; 91],
            name: name.to_owned(),
            organisation: organisation.clone(),
        }),
        signer_doubts: Vec::new(),
        ahead: None,
        refusal: None,
        checklist: Some(Arc::new(checklist)),
        answer: None,
    }
}

/// An answer by a key that is vouched for.
pub(crate) fn answer(answer: Answer, remark: &str) -> GivenAnswer {
    GivenAnswer {
        signer: EntrySigner {
            public_key_info: vec![9; 91],
            name: "Voornaam Verantwoordelijke".to_owned(),
            organisation: "OCMW Voorbeeldstad".to_owned(),
        },
        key: KeyCode::of_public_key(&[9; 91]),
        doubts: Vec::new(),
        at: moment(),
        answer,
        remark: remark.to_owned(),
        stands: AnswerStands::InFile,
    }
}

/// A line of a person whose newest checklist is a sample.
pub(crate) fn line(state: State, sample: Sample, language: Language, name: &str) -> Line {
    let entry = entry(sample, language, name);
    let checklist = entry.checklist.clone().unwrap();
    Line {
        id: LineId(format!("{} {name}", state.code())),
        name: name.to_owned(),
        organisation: checklist.worker.organisation.clone(),
        email: Some("voornaam.naam@example.be".to_owned()),
        pc_nickname: checklist.worker.pc_nickname.clone(),
        rules: RulesStanding::default(),
        language: Some(of_document(language)),
        state,
        validity: Some(match state {
            State::Expired => Validity::Expired,
            State::Expiring => Validity::Expiring,
            _ => Validity::Holds,
        }),
        doubts: Vec::new(),
        conditions: checklist
            .conditions
            .iter()
            .map(|condition| FollowedCondition {
                condition: *condition,
                done: None,
            })
            .collect(),
        newest: Some(entry),
        earlier: Vec::new(),
        looks_like: Vec::new(),
        vouching: None,
        withdrawal: None,
        sent_back_gone: None,
        notes: Vec::new(),
    }
}

/// A line of somebody who handed nothing in.
pub(crate) fn not_handed_in(language: Language, name: &str) -> Line {
    Line {
        language: None,
        newest: None,
        conditions: Vec::new(),
        pc_nickname: None,
        ..line(State::NotHandedIn, Sample::Ready, language, name)
    }
}

/// Names that mean harm, one line each.
pub(crate) fn hostile(language: Language) -> Vec<Line> {
    [
        "=HYPERLINK(\"http://example.invalid\";\"Naam\")",
        "+32 470 00 00 00",
        "-1+1",
        "@SUM(A1:A9)",
        "\t=1+1",
        "\r=1+1",
        "\"=1+1\"",
        "＝1+1",
        "Naam\u{202e}fdp.exe",
        "Naam;\"=1+1\"",
        "Naam\r\n=1+1",
        "<b>&amp;</b>",
        "🙂 漢字",
        "#panic() *vet* $x$",
    ]
    .iter()
    .map(|name| {
        let mut line = line(State::Ready, Sample::Ready, language, "Naam");
        (*name).clone_into(&mut line.name);
        (*name).clone_into(&mut line.organisation);
        line.pc_nickname = Some((*name).to_owned());
        line.email = Some((*name).to_owned());
        if let Some(entry) = &mut line.newest {
            entry.places = vec![place(name)];
        }
        line.doubts = vec![Doubt::OddCharacters];
        line
    })
    .collect()
}

/// As many lines as wanted, of all states in turn, each with a name of its own.
pub(crate) fn many(count: usize, language: Language) -> Vec<Line> {
    let each = one_per_state(language);
    (0..count)
        .map(|number| {
            let mut line = each[number % each.len()].clone();
            line.id = LineId(format!("{} {number}", line.id.0));
            if !line.name.is_empty() {
                line.name = format!("{} {number}", line.name);
            }
            line
        })
        .collect()
}
