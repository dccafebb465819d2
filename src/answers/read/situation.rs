//! Reads `[situation]`: where, with which computer, and what is done with it.

use crate::answers::{Answer, Computer, Place, Printing, SituationAnswers};
use crate::input::{Field, InputError, Kind, Problem, Section};
use crate::policy::access_way::{self, AccessWay};

const SITUATION_KEYS: &[&str] = &[
    "place",
    "computer",
    "virtual-desktop",
    "ksz-access",
    "personal-data-on-disk",
    "printing",
    "access-ways",
];

/// Reads the section; the organisation's own ways of access are known beside the usual ones.
pub(super) fn read(
    section: &Section<'_>,
    ways: &[AccessWay],
) -> Result<SituationAnswers, InputError> {
    section.only(SITUATION_KEYS)?;
    let place = section
        .required("place")?
        .word(&Place::ALL.map(|place| (place.id(), place)))?;
    // At the office nothing else matters; at home every fact decides something.
    let field = |key| match place {
        Place::Office => Ok(section.optional(key)),
        Place::Home => section.required(key).map(Some),
    };
    let fact = |key| match field(key)? {
        Some(field) => yes_no_unknown(&field),
        None => Ok(Answer::Unknown),
    };
    Ok(SituationAnswers {
        place,
        computer: field("computer")?
            .map(|field| field.word(&Computer::ALL.map(|computer| (computer.id(), computer))))
            .transpose()?,
        virtual_desktop: field("virtual-desktop")?
            .map(|field| field.boolean())
            .transpose()?,
        ksz_access: fact("ksz-access")?,
        personal_data_on_disk: fact("personal-data-on-disk")?,
        printing: field("printing")?
            .map(|field| field.word(&Printing::ALL.map(|printing| (printing.id(), printing))))
            .transpose()?,
        access_ways: match section.optional("access-ways") {
            Some(field) => access_ways(&field, ways)?,
            None => Vec::new(),
        },
    })
}

/// Reads `true`, `false` or `"unknown"`.
fn yes_no_unknown(field: &Field<'_>) -> Result<Answer, InputError> {
    match field.kind() {
        Kind::Boolean if field.boolean()? => Ok(Answer::Yes),
        Kind::Boolean => Ok(Answer::No),
        Kind::Text if field.raw_text()? == Answer::Unknown.id() => Ok(Answer::Unknown),
        _ => Err(field.wrong_type(Kind::BooleanOrUnknown)),
    }
}

fn access_ways(field: &Field<'_>, known: &[AccessWay]) -> Result<Vec<String>, InputError> {
    let mut ways: Vec<String> = Vec::new();
    for item in field.list()? {
        let way = access_way::read_id(&item, known)?;
        if ways.contains(&way) {
            return Err(item.error(Problem::Repeated));
        }
        ways.push(way);
    }
    if ways.is_empty() {
        return Err(field.error(Problem::EmptyList));
    }
    Ok(ways)
}
