//! The summary in words: every text of the pages, formatted, in their order. The template only arranges it.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Serialize;

use crate::document::missing_characters;
use crate::register::export::Export;
use crate::register::export::tone::Tone;
use crate::register::export::workbook::is_refused;
use crate::register::line::State;
use crate::register::visible::{visible, with_numbers};
use crate::text::ids::{Common, RegisterWord, SummaryText};
use crate::text::{Argument, Texts};

use super::sections::{ListSection, TableSection};

/// Everything that the template shows.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct View {
    language: &'static str,
    title: String,
    subtitle: String,
    subject: String,
    author: String,
    #[serde(skip)]
    creator: String,
    product: String,
    organisations: String,
    /// Year, month and day, for the PDF's own date.
    date: [i16; 3],
    attachment_description: String,
    running_title: String,
    /// With `<page>` and `<pages>` where the numbers go.
    page_of: String,
    facts: Vec<Fact>,
    counts: CountsSection,
    missing: TableSection,
    doubts: TableSection,
    refused: TableSection,
    list: ListSection,
    about: AboutSection,
    signing: SigningSection,
}

/// A label and what stands beside it.
#[derive(Serialize)]
struct Fact {
    label: String,
    value: String,
}

/// How many lines are in each state, as a table and a chart in one.
#[derive(Serialize)]
struct CountsSection {
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

#[derive(Serialize)]
struct AboutSection {
    heading: String,
    facts: Vec<Fact>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct SigningSection {
    heading: String,
    declaration: String,
    explanation: String,
    label: String,
    name_label: String,
    name: String,
}

impl View {
    /// Returns the program and its version, for the PDF's own data.
    pub(super) fn creator(&self) -> &str {
        &self.creator
    }

    /// Words an export.
    pub(super) fn new(export: &Export<'_>, texts: &Texts) -> Self {
        let words = Words { export, texts };
        let made = export.made_at.date();
        let date = texts.date(made);
        let product = texts.get(Common::ProductName);
        let organisations = words.organisations();
        Self {
            language: texts.language().code(),
            title: words.say(SummaryText::Title),
            subtitle: words.say(SummaryText::Subtitle),
            subject: words.format(
                SummaryText::Subject,
                &[
                    ("organisations", (&organisations).into()),
                    ("date", (&date).into()),
                ],
            ),
            author: printable(&export.keeper.name),
            creator: format!("{product} {}", env!("CARGO_PKG_VERSION")),
            organisations,
            date: [made.year(), made.month().into(), made.day().into()],
            attachment_description: words.say(SummaryText::AttachmentDescription),
            running_title: words.format(SummaryText::RunningTitle, &[("date", date.into())]),
            page_of: words.format(
                SummaryText::PageOf,
                &[("page", "<page>".into()), ("pages", "<pages>".into())],
            ),
            facts: words.facts(),
            counts: words.counts(),
            missing: words.missing(),
            doubts: words.doubts(),
            refused: words.refused(),
            list: words.list(),
            about: words.about(&product),
            signing: words.signing(),
            product,
        }
    }
}

/// How many organisations are named; of more there is the number.
const NAMED_ORGANISATIONS: usize = 5;

/// An export and the texts that it is worded with.
pub(super) struct Words<'a> {
    pub(super) export: &'a Export<'a>,
    pub(super) texts: &'a Texts,
}

impl Words<'_> {
    pub(super) fn say(&self, text: SummaryText) -> String {
        self.texts.get(text)
    }

    pub(super) fn format(&self, text: SummaryText, arguments: &[(&str, Argument<'_>)]) -> String {
        self.texts.format(text, arguments)
    }

    /// Returns a typed text, or a dash where there is none.
    pub(super) fn or_nothing(&self, text: &str) -> String {
        if text.is_empty() {
            self.say(SummaryText::Nothing)
        } else {
            printable(text)
        }
    }

    /// Names the organisations of the lines, each once, or the keeper's where no line names one.
    fn organisations(&self) -> String {
        let lines = self.export.lines.iter();
        let names: BTreeSet<&str> = lines
            .map(|line| line.organisation.as_str())
            .filter(|name| !name.is_empty())
            .collect();
        let names = match (names.len(), self.export.keeper.organisation.as_str()) {
            (0, "") => vec![self.say(SummaryText::NoOrganisation)],
            (0, keepers) => vec![printable(keepers)],
            (count, _) => {
                let named = names.into_iter().take(NAMED_ORGANISATIONS).map(printable);
                let mut named: Vec<_> = named.collect();
                if count > named.len() {
                    let rest = count - named.len();
                    let more = SummaryText::MoreOrganisations;
                    named.push(self.format(more, &[("count", rest.into())]));
                }
                named
            }
        };
        self.texts.list(&names)
    }

    fn facts(&self) -> Vec<Fact> {
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
        let days: BTreeSet<Date> = signed
            .filter_map(|line| Some(line.newest.as_ref()?.signed_at.as_ref()?.date()))
            .collect();
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

    fn counts(&self) -> CountsSection {
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
        let counting = lines
            .iter()
            .filter(|line| line.state != State::Superseded && !is_refused(line.state))
            .count();
        let ready = count(State::Ready) + count(State::Expiring) + count(State::ConditionsOpen);
        CountsSection {
            heading: self.say(SummaryText::CountsHeading),
            lead: if lines.is_empty() {
                self.say(SummaryText::CountsNone)
            } else {
                self.format(
                    SummaryText::CountsLead,
                    &[("count", counting.into()), ("ready", ready.into())],
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

    fn about(&self, product: &str) -> AboutSection {
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

    fn signing(&self) -> SigningSection {
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

/// Returns a text that the document's fonts can set: hidden characters and those without a glyph stand as their numbers.
pub(super) fn printable(text: &str) -> String {
    let shown = visible(text);
    let missing = missing_characters(&shown);
    if missing.is_empty() {
        return shown;
    }
    with_numbers(&shown, |character| missing.contains(&character))
}
