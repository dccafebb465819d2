//! The whole data as JSON, for a program: codes instead of sentences, days as `2026-11-22`, names as they are.
//!
//! A form of its own with a version, apart from the working types. Hidden characters stand as `\u202e`, so that the data is
//! whole and yet no text editor obeys them.

mod entry;
mod rules;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::Zoned;
use jiff::civil::Date;
use serde::Serialize;

use crate::assessment::{Actor, ConditionKind};
use crate::checklist::refused_characters;
use crate::control::Control;
use crate::register::decision::{Keeper, Note, Vouching};
use crate::register::export::Export;
use crate::register::line::{FollowedCondition, Line, State, Validity};
use crate::register::own_clock;
use crate::register::rules_words::hidden_state;
use crate::text::Language;

use entry::ExportedEntry;
pub(super) use entry::ExportedPlace;
use rules::ExportedRules;

/// The version of this form.
pub const FORMAT: u32 = 1;

/// The exported register.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct ExportedRegister<'a> {
    format: u32,
    program_version: &'static str,
    made_at: String,
    keeper: ExportedKeeper<'a>,
    /// How many lines are in each state; every state is named.
    counts: BTreeMap<&'static str, usize>,
    /// The roster's columns that mean nothing here, where it was read for this; left out where there are none.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    roster_columns_not_used: &'a [String],
    /// This PC's day, where its clock is probably wrong; else left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    clock_in_doubt: Option<Date>,
    lines: Vec<ExportedLine<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct ExportedKeeper<'a> {
    name: &'a str,
    organisation: &'a str,
}

/// A line as it is exported, for the whole register and for one person.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct ExportedLine<'a> {
    id: &'a str,
    name: &'a str,
    organisation: &'a str,
    email: Option<&'a str>,
    pc_nickname: Option<&'a str>,
    language: Option<Language>,
    state: &'static str,
    /// The state that it will have once it counts, where its days or the rules ask something of it.
    hidden_state: Option<&'static str>,
    /// Whether the last day is past or near, whatever the state.
    validity: Option<&'static str>,
    doubts: Vec<&'static str>,
    /// The names that are like this one and not the same, where that is a doubt.
    looks_like: &'a [String],
    rules: ExportedRules<'a>,
    newest: Option<ExportedEntry<'a>>,
    earlier: Vec<ExportedEntry<'a>>,
    conditions: Vec<ExportedCondition<'a>>,
    vouching: Option<ExportedVouching<'a>>,
    withdrawal: Option<ExportedWithdrawal<'a>>,
    notes: Vec<ExportedNote<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct ExportedWithdrawal<'a> {
    by: ExportedKeeper<'a>,
    on: Date,
    why: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct ExportedCondition<'a> {
    control: Control,
    kind: ConditionKind,
    who: Actor,
    by: Date,
    done: Option<ExportedMark<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct ExportedMark<'a> {
    on: Date,
    by: &'a str,
    note: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct ExportedVouching<'a> {
    by: ExportedKeeper<'a>,
    on: Date,
    compared: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct ExportedNote<'a> {
    by: ExportedKeeper<'a>,
    on: Date,
    text: &'a str,
}

/// Writes the whole register.
#[must_use]
pub fn bytes(export: &Export<'_>) -> Vec<u8> {
    let counts = State::ALL.map(|state| {
        let lines = export.lines.iter();
        (
            state.code(),
            lines.filter(|line| line.state == state).count(),
        )
    });
    written(&ExportedRegister {
        format: FORMAT,
        program_version: env!("CARGO_PKG_VERSION"),
        made_at: moment(export.made_at),
        keeper: ExportedKeeper::from(export.keeper),
        counts: counts.into_iter().collect(),
        roster_columns_not_used: export.unused_columns,
        clock_in_doubt: own_clock::doubtful_day(export.lines, export.made_at.date()),
        lines: export.lines.iter().map(ExportedLine::from).collect(),
    })
}

/// Writes JSON in which hidden characters stand as escapes.
pub(super) fn written(value: &impl Serialize) -> Vec<u8> {
    // Plain data with text keys: there is nothing that could fail.
    let json = serde_json::to_string_pretty(value).unwrap_or_default();
    let hidden = refused_characters(&json);
    let mut escaped = String::with_capacity(json.len() + 1);
    for character in json.chars() {
        if hidden.contains(&character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                // Writing to a string cannot fail.
                let _ = write!(escaped, "\\u{unit:04x}");
            }
        } else {
            escaped.push(character);
        }
    }
    escaped.push('\n');
    escaped.into_bytes()
}

/// Writes a moment with its offset from UTC, to the second.
pub(super) fn moment(at: &Zoned) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

impl<'a> ExportedLine<'a> {
    /// Makes the line as the person may get it: without the names of others.
    pub(super) fn for_the_person(line: &'a Line) -> Self {
        Self {
            looks_like: &[],
            ..Self::from(line)
        }
    }
}

impl<'a> From<&'a Line> for ExportedLine<'a> {
    fn from(line: &'a Line) -> Self {
        Self {
            id: &line.id.0,
            name: &line.name,
            organisation: &line.organisation,
            email: line.email.as_deref(),
            pc_nickname: line.pc_nickname.as_deref(),
            language: line.language,
            state: line.state.code(),
            hidden_state: hidden_state(line).map(State::code),
            validity: line.validity.map(Validity::code),
            doubts: line.doubts.iter().map(|doubt| doubt.code()).collect(),
            looks_like: &line.looks_like,
            rules: ExportedRules::from(&line.rules),
            newest: line.newest.as_ref().map(ExportedEntry::from),
            earlier: line.earlier.iter().map(ExportedEntry::from).collect(),
            conditions: line
                .conditions
                .iter()
                .map(ExportedCondition::from)
                .collect(),
            vouching: line.vouching.as_ref().map(ExportedVouching::from),
            withdrawal: line.withdrawal.as_ref().map(|one| ExportedWithdrawal {
                by: ExportedKeeper::from(&one.by),
                on: one.on,
                why: &one.why,
            }),
            notes: line.notes.iter().map(ExportedNote::from).collect(),
        }
    }
}

impl<'a> From<&'a FollowedCondition> for ExportedCondition<'a> {
    fn from(followed: &'a FollowedCondition) -> Self {
        let condition = &followed.condition;
        Self {
            control: condition.control,
            kind: condition.kind,
            who: condition.who,
            by: condition.by,
            done: followed.done.as_ref().map(|mark| ExportedMark {
                on: mark.on,
                by: &mark.by,
                note: &mark.note,
            }),
        }
    }
}

impl<'a> From<&'a Keeper> for ExportedKeeper<'a> {
    fn from(keeper: &'a Keeper) -> Self {
        Self {
            name: &keeper.name,
            organisation: &keeper.organisation,
        }
    }
}

impl<'a> From<&'a Vouching> for ExportedVouching<'a> {
    fn from(vouching: &'a Vouching) -> Self {
        Self {
            by: ExportedKeeper::from(&vouching.by),
            on: vouching.on,
            compared: vouching.compared.code(),
        }
    }
}

impl<'a> From<&'a Note> for ExportedNote<'a> {
    fn from(note: &'a Note) -> Self {
        Self {
            by: ExportedKeeper::from(&note.by),
            on: note.on,
            text: &note.text,
        }
    }
}
