//! Reads an ANSWERS file strictly (contract: ANSWERS).

mod situation;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::answers::{
    Afterwards, Answer, Answers, Place, Printing, PrintingAnswers, SituationAnswers, Worker,
};
use crate::control::{Control, Source};
use crate::input::{Document, Field, InputError, NotHere, Problem, Section, TextRule};
use crate::policy::Policy;

const KEYS: &[&str] = &[
    "format",
    "worker",
    "situation",
    "answers",
    "measures",
    "printing",
    "corrections",
];

impl Answers {
    /// Reads an ANSWERS file. The policy says whether `connection-window` may be answered.
    ///
    /// # Errors
    /// The first mistake in the file; see [`Problem`].
    pub fn parse(bytes: &[u8], policy: &Policy) -> Result<Self, InputError> {
        Self::read(&Document::parse(bytes)?, policy)
    }

    /// Reads answers out of a document that was parsed before.
    ///
    /// # Errors
    /// The first mistake in the document; see [`Problem`].
    pub fn read(document: &Document, policy: &Policy) -> Result<Self, InputError> {
        let root = document.open(KEYS)?;
        let section = root.required_section("situation")?;
        let situation = situation::read(&section, &policy.access_ways)?;
        let printing = match root.optional_section("printing")? {
            Some(section) => Some(printing(&section, &situation)?),
            None => None,
        };
        Ok(Self {
            worker: worker(&root.required_section("worker")?)?,
            answers: by_control(&root, "answers", |field, control| {
                may_be_answered(field, control, policy)?;
                field.word(&Answer::ALL.map(|answer| (answer.id(), answer)))
            })?,
            measures: by_control(&root, "measures", |field, control| {
                if control != Control::SeparateRoom {
                    return Err(not_here(field, NotHere::NoMeasurePossible));
                }
                field.text(TextRule::OPTIONAL_EXPLANATION)
            })?,
            corrections: by_control(&root, "corrections", |field, control| {
                if !control.is_observable() {
                    return Err(not_here(field, NotHere::NotMeasured));
                }
                field.text(TextRule::EXPLANATION)
            })?,
            situation,
            printing,
        })
    }
}

fn worker(section: &Section<'_>) -> Result<Worker, InputError> {
    section.only(&["name", "role", "organisation"])?;
    let text = |key| section.required(key)?.text(TextRule::NAME);
    Ok(Worker {
        name: text("name")?,
        role: text("role")?,
        organisation: text("organisation")?,
    })
}

/// Reads `[printing]`. What is missing makes the control not met, except the date, without which nobody knows until
/// when the paper lies there.
fn printing(
    section: &Section<'_>,
    situation: &SituationAnswers,
) -> Result<PrintingAnswers, InputError> {
    section.only(&["reason", "out-of-reach", "kept-safely", "afterwards", "by"])?;
    let applies =
        situation.place == Place::Home && situation.printing == Some(Printing::Exceptionally);
    let boolean = |key| match section.optional(key) {
        Some(field) => field.boolean(),
        None => Ok(false),
    };
    let by = match section.optional("by") {
        None if applies => section.required("by").map(Some)?,
        field => field,
    };
    Ok(PrintingAnswers {
        reason: match section.optional("reason") {
            Some(field) => field.text(TextRule::OPTIONAL_EXPLANATION)?,
            None => String::new(),
        },
        out_of_reach: boolean("out-of-reach")?,
        kept_safely: boolean("kept-safely")?,
        afterwards: section
            .optional("afterwards")
            .map(|field| field.word(&Afterwards::ALL.map(|after| (after.id(), after))))
            .transpose()?,
        by: by.map(|field| field.date()).transpose()?,
    })
}

/// Reads a section whose keys are controls; a section left out is empty.
fn by_control<T>(
    root: &Section<'_>,
    key: &str,
    read: impl Fn(&Field<'_>, Control) -> Result<T, InputError>,
) -> Result<BTreeMap<Control, T>, InputError> {
    let Some(section) = root.optional_section(key)? else {
        return Ok(BTreeMap::new());
    };
    section
        .fields()
        .map(|field| {
            let control = field.control()?;
            Ok((control, read(&field, control)?))
        })
        .collect()
}

fn may_be_answered(field: &Field<'_>, control: Control, policy: &Policy) -> Result<(), InputError> {
    if policy.asks_about(control) {
        return Ok(());
    }
    Err(not_here(
        field,
        match (control, control.row().source) {
            (Control::ConnectionWindow, _) => NotHere::NoConnectionWindow,
            (_, Source::Printing) => NotHere::DecidedByPrinting,
            _ => NotHere::DecidedByPolicy,
        },
    ))
}

fn not_here(field: &Field<'_>, why: NotHere) -> InputError {
    field.error(Problem::ControlNotHere { why })
}
