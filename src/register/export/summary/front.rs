//! What frames the summary's tables: facts, counts with their bars, what the summary is, and the signature.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Serialize;

use crate::register::export::standing::{Tone, is_refused};
use crate::register::follow_up::in_the_way::{sent_back, verdict_against};
use crate::register::line::{Line, State};
use crate::register::listing::signed_on;
use crate::text::ids::{RegisterWord, SummaryText};

use super::view::{Words, printable};

/// How many organisations are named; of more there is the number.
const NAMED_ORGANISATIONS: usize = 5;

/// A label and what stands beside it.
#[derive(Serialize)]
pub(super) struct Fact {
    label: String,
    value: String,
}

/// How many lines are in each state, as a table and a chart in one.
#[derive(Serialize)]
pub(super) struct CountsSection {
    heading: String,
    lead: String,
    summary: String,
    columns: [String; 3],
    rows: Vec<CountRow>,
}

/// A state, its number and the length of its bar.
#[derive(Serialize)]
struct CountRow {
    tone: &'static str,
    word: String,
    meaning: String,
    count: usize,
    /// Of the longest bar, in thousandths.
    length: usize,
}

/// What there is to know about the summary itself.
#[derive(Serialize)]
pub(super) struct AboutSection {
    heading: String,
    facts: Vec<Fact>,
}

/// The declaration above the signature, and what that signature is.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct SigningSection {
    heading: String,
    declaration: String,
    explanation: String,
    label: String,
    name_label: String,
    name: String,
}

impl Words<'_> {
    /// Names the keeper's organisation and those of the lines that somebody stands for, each once: what a stranger's file
    /// says is no heading.
    pub(super) fn organisations(&self) -> String {
        let is_known = |line: &&Line| line.vouching.is_some() || line.state == State::NotHandedIn;
        let lines = self.export.lines.iter().filter(is_known);
        let names: BTreeSet<&str> = lines
            .map(|line| line.organisation.as_str())
            .chain([self.export.keeper.organisation.as_str()])
            .filter(|name| !name.is_empty())
            .collect();
        let names = match names.len() {
            0 => vec![self.say(SummaryText::NoOrganisation)],
            count => {
                let first = names.into_iter().take(NAMED_ORGANISATIONS);
                let mut list: Vec<_> = first.map(printable).collect();
                if count > list.len() {
                    let rest = count - list.len();
                    let more = SummaryText::MoreOrganisations;
                    list.push(self.format(more, &[("count", rest.into())]));
                }
                list
            }
        };
        self.texts.list(&names)
    }

    /// The facts under the title.
    pub(super) fn facts(&self) -> Vec<Fact> {
        let made = self.export.made_at;
        let moment = self.format(
            SummaryText::Moment,
            &[
                ("date", self.texts.date(made.date()).into()),
                ("hour", made.hour().to_string().into()),
                ("minute", format!("{:02}", made.minute()).into()),
            ],
        );
        let keeper = self.export.keeper;
        let by = if keeper.organisation.is_empty() {
            printable(&keeper.name)
        } else {
            self.format(
                SummaryText::MadeByOf,
                &[
                    ("name", printable(&keeper.name).into()),
                    ("organisation", printable(&keeper.organisation).into()),
                ],
            )
        };
        let mut facts = vec![
            self.fact(SummaryText::Organisation, self.organisations()),
            self.fact(SummaryText::AsOf, moment),
            self.fact(SummaryText::MadeBy, by),
        ];
        let signed = self.export.lines.iter();
        let days: BTreeSet<Date> = signed.filter_map(signed_on).collect();
        if let (Some(first), Some(last)) = (days.first(), days.last()) {
            let (from, to) = (self.texts.date(*first), self.texts.date(*last));
            let period = if first == last {
                from
            } else {
                let days = [("from", from.into()), ("to", to.into())];
                self.format(SummaryText::PeriodFromTo, &days)
            };
            facts.push(self.fact(SummaryText::Period, period));
        }
        facts
    }

    fn fact(&self, label: SummaryText, value: String) -> Fact {
        Fact {
            label: self.say(label),
            value,
        }
    }

    /// How many lines are in each state.
    pub(super) fn counts(&self) -> CountsSection {
        let lines = self.export.lines;
        let count = |state: State| lines.iter().filter(|line| line.state == state).count();
        let most = State::ALL.into_iter().map(count).max().unwrap_or(0).max(1);
        // What is well comes first here: a summary tells how things stand, not what to do next.
        let states = State::ALL.into_iter().rev();
        let (counted, replaced): (Vec<_>, Vec<_>) =
            states.partition(|state| *state != State::Superseded);
        let rows = counted.into_iter().chain(replaced);
        let rows = rows.map(|state| (state, count(state)));
        let rows = rows.filter(|(_, count)| *count > 0);
        let counts = |line: &&Line| line.state != State::Superseded && !is_refused(line.state);
        let counting = lines.iter().filter(counts).count();
        let against = lines.iter().filter(counts);
        let against = against.filter_map(verdict_against).count();
        let sent_back = lines.iter().filter_map(sent_back).count();
        let ready = count(State::Ready) + count(State::Expiring) + count(State::ConditionsOpen);
        CountsSection {
            heading: self.say(SummaryText::CountsHeading),
            lead: if lines.is_empty() {
                self.say(SummaryText::CountsNone)
            } else {
                self.format(
                    SummaryText::CountsLead,
                    &[
                        ("count", counting.into()),
                        ("ready", ready.into()),
                        ("against", against.into()),
                        ("sent-back", sent_back.into()),
                    ],
                )
            },
            summary: self.say(SummaryText::CountsSummary),
            columns: [
                SummaryText::ColumnState,
                SummaryText::ColumnCount,
                SummaryText::ColumnMeaning,
            ]
            .map(|column| self.say(column)),
            rows: rows
                .map(|(state, count)| CountRow {
                    tone: Tone::of(state).name(),
                    word: self.texts.get(RegisterWord::State(state)),
                    meaning: self.texts.get(RegisterWord::StateSentence(state)),
                    count,
                    length: (count * 1000).div_ceil(most),
                })
                .collect(),
        }
    }

    /// What there is to know about the summary itself.
    pub(super) fn about(&self, product: &str) -> AboutSection {
        let version = self.format(
            SummaryText::ProgramVersion,
            &[
                ("product", product.into()),
                ("version", env!("CARGO_PKG_VERSION").into()),
            ],
        );
        AboutSection {
            heading: self.say(SummaryText::AboutHeading),
            facts: vec![
                self.fact(
                    SummaryText::AboutSignatures,
                    self.say(SummaryText::WhatIsValid),
                ),
                self.fact(SummaryText::AboutData, self.say(SummaryText::DataInside)),
                self.fact(SummaryText::AboutProgram, version),
            ],
        }
    }

    /// What stands around the signature.
    pub(super) fn signing(&self) -> SigningSection {
        SigningSection {
            heading: self.say(SummaryText::SigningHeading),
            declaration: self.say(SummaryText::Declaration),
            explanation: self.say(SummaryText::WhatTheSignatureIs),
            label: self.say(SummaryText::SignatureLabel),
            name_label: self.say(SummaryText::SignatureName),
            name: printable(&self.export.keeper.name),
        }
    }
}
