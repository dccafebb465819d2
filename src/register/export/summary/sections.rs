//! The tables of the summary: what is missing, doubtful or refused, and the list.

use jiff::civil::Date;
use serde::Serialize;

use crate::assessment::KszVerdict;
use crate::register::doubt_words;
use crate::register::export::Expected;
use crate::register::export::standing::{Tone, is_refused, lacks_a_checklist};
use crate::register::export::table::{places, reasons};
use crate::register::follow_up;
use crate::register::follow_up::answer::{answered, answered_by};
use crate::register::follow_up::in_the_way::sent_back;
use crate::register::ksz_words;
use crate::register::line::{Doubt, Line, State};
use crate::register::listing::valid_until;
use crate::register::rules_standing::MadeUnder;
use crate::register::rules_words;
use crate::text::ids::{RegisterWord, SummaryText, VerdictWord};

use super::view::{Words, printable};

/// A table whose first column names the row; without rows there is a sentence alone.
#[derive(Serialize)]
pub(super) struct TableSection {
    heading: String,
    lead: String,
    summary: String,
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// The list of everybody.
#[derive(Serialize)]
pub(super) struct ListSection {
    heading: String,
    lead: String,
    summary: String,
    columns: Vec<String>,
    rows: Vec<ListRow>,
}

/// A line of the list.
#[derive(Serialize)]
struct ListRow {
    name: String,
    /// What the worker calls the PC; empty without a name.
    pc: String,
    organisation: String,
    tone: &'static str,
    state: String,
    until: String,
    signature: String,
    answer: String,
    conditions: String,
}

/// The texts of a table: heading, lead, what stands there without rows, and what a screen reader says of it.
struct About {
    heading: SummaryText,
    lead: SummaryText,
    none: SummaryText,
    summary: SummaryText,
}

impl Words<'_> {
    /// Who has to hand in a first or a new checklist.
    pub(super) fn missing(&self) -> TableSection {
        let lines = self.export.lines.iter();
        let lacks = |line: &&Line| lacks_a_checklist(line) || sent_back(line).is_some();
        let rows = lines.filter(lacks).map(|line| {
            let mut states = rules_words::states(self.texts, line);
            states.extend(sent_back(line).and_then(|_| answered(line, self.texts)));
            vec![
                self.or_nothing(&line.name),
                self.or_nothing(&line.organisation),
                self.or_nothing(line.email.as_deref().unwrap_or_default()),
                states.join("; "),
            ]
        });
        let about = About {
            heading: SummaryText::MissingHeading,
            lead: SummaryText::MissingLead,
            none: match self.export.expected {
                Expected::OnRoster => SummaryText::MissingNone,
                Expected::NotKnown => SummaryText::MissingNoRoster,
            },
            summary: SummaryText::MissingSummary,
        };
        let columns = [
            SummaryText::ColumnName,
            SummaryText::ColumnOrganisation,
            SummaryText::ColumnEmail,
            SummaryText::ColumnState,
        ];
        self.table(&about, &columns, rows.collect())
    }

    /// Who has to check again, and whom a bulletin concerns.
    pub(super) fn rules(&self) -> TableSection {
        let lines = self.export.lines.iter();
        let rows: Vec<Vec<String>> = lines
            .filter_map(|line| {
                let again = rules_words::check_again(self.texts, line);
                let bulletins = rules_words::bulletins(self.texts, line).join("; ");
                (again.is_some() || !bulletins.is_empty()).then(|| {
                    vec![
                        self.or_nothing(&line.name),
                        self.texts.get(RegisterWord::State(line.state)),
                        self.or_nothing(&again.unwrap_or_default()),
                        self.or_nothing(&bulletins),
                    ]
                })
            })
            .collect();
        let about = About {
            heading: SummaryText::RulesHeading,
            lead: SummaryText::RulesLead,
            none: self.no_rules(),
            summary: SummaryText::RulesSummary,
        };
        let columns = [
            SummaryText::ColumnName,
            SummaryText::ColumnState,
            SummaryText::ColumnCheckAgain,
            SummaryText::ColumnBulletins,
        ];
        self.table(&about, &columns, rows)
    }

    /// Tells that the rules ask nothing of these checklists, or that this is not known: nothing was there to compare.
    fn no_rules(&self) -> SummaryText {
        let mut lines = self.export.lines.iter();
        if lines.any(|line| line.rules.made_under != MadeUnder::NotCompared) {
            SummaryText::RulesNone
        } else {
            SummaryText::RulesUnknown
        }
    }

    /// What a person has to look at.
    pub(super) fn doubts(&self) -> TableSection {
        let lines = self.export.lines.iter();
        let mut lines: Vec<_> = lines
            .filter(|line| !is_refused(line.state))
            .filter(|line| !line.doubts.is_empty())
            .collect();
        // Who is merely missing on the roster comes last and buries nobody.
        lines.sort_by_key(|line| line.doubts == [Doubt::NotOnRoster]);
        let rows = lines
            .into_iter()
            .map(|line| vec![self.or_nothing(&line.name), self.doubt_sentences(line)]);
        let about = About {
            heading: SummaryText::DoubtsHeading,
            lead: SummaryText::DoubtsLead,
            none: SummaryText::DoubtsNone,
            summary: SummaryText::DoubtsSummary,
        };
        let columns = [SummaryText::ColumnName, SummaryText::ColumnDoubt];
        self.table(&about, &columns, rows.collect())
    }

    /// Says what a doubt means, and of which files.
    fn doubt_sentence(&self, doubt: Doubt, line: &Line) -> String {
        let said = self.texts.get(RegisterWord::DoubtSentence(doubt));
        let about = doubt_words::about(self.texts, line, doubt);
        let about: Vec<_> = about.iter().map(|one| printable(one)).collect();
        if about.is_empty() {
            said
        } else {
            format!("{said} {}.", about.join(", "))
        }
    }

    fn doubt_sentences(&self, line: &Line) -> String {
        let mut sentences: Vec<_> = line
            .doubts
            .iter()
            .map(|&doubt| self.doubt_sentence(doubt, line))
            .collect();
        if line.doubts.contains(&Doubt::Verification) {
            sentences.extend(reasons(line, self.texts));
        }
        sentences.join(" ")
    }

    /// Why a file counts for nobody, and what else is doubtful about it.
    fn why_refused(&self, line: &Line) -> String {
        let doubts = line.doubts.iter();
        let doubts = doubts.map(|&doubt| self.doubt_sentence(doubt, line));
        let said: Vec<_> = reasons(line, self.texts)
            .into_iter()
            .chain(doubts)
            .collect();
        said.join(" ")
    }

    /// The files that count for nobody.
    pub(super) fn refused(&self) -> TableSection {
        let lines = self.export.lines.iter();
        let rows = lines.filter(|line| is_refused(line.state)).map(|line| {
            let where_it_is = line.newest.as_ref().map(|entry| places(&entry.places));
            vec![
                self.or_nothing(&where_it_is.unwrap_or_default()),
                self.texts.get(RegisterWord::State(line.state)),
                self.or_nothing(&self.why_refused(line)),
            ]
        });
        let about = About {
            heading: SummaryText::RefusedHeading,
            lead: SummaryText::RefusedLead,
            none: SummaryText::RefusedNone,
            summary: SummaryText::RefusedSummary,
        };
        let columns = [
            SummaryText::ColumnFile,
            SummaryText::ColumnState,
            SummaryText::ColumnWhy,
        ];
        self.table(&about, &columns, rows.collect())
    }

    fn table(
        &self,
        about: &About,
        columns: &[SummaryText],
        rows: Vec<Vec<String>>,
    ) -> TableSection {
        let lead = if rows.is_empty() {
            about.none
        } else {
            about.lead
        };
        TableSection {
            heading: self.say(about.heading),
            lead: self.say(lead),
            summary: self.say(about.summary),
            columns: columns.iter().map(|&column| self.say(column)).collect(),
            rows,
        }
    }

    /// Everybody, without the files that count for nobody.
    pub(super) fn list(&self) -> ListSection {
        let lines = self.export.lines.iter();
        let rows: Vec<_> = lines
            .filter(|line| !is_refused(line.state))
            .map(|line| self.list_row(line))
            .collect();
        let lead = if rows.is_empty() {
            SummaryText::ListNone
        } else {
            SummaryText::ListLead
        };
        ListSection {
            heading: self.say(SummaryText::ListHeading),
            lead: self.say(lead),
            summary: self.say(SummaryText::ListSummary),
            columns: [
                SummaryText::ColumnName,
                SummaryText::ColumnOrganisation,
                SummaryText::ColumnState,
                SummaryText::ColumnUntil,
                SummaryText::ColumnSignature,
                SummaryText::ColumnAnswer,
                SummaryText::ColumnConditions,
            ]
            .map(|column| self.say(column))
            .to_vec(),
            rows,
        }
    }

    fn list_row(&self, line: &Line) -> ListRow {
        let entry = line.newest.as_ref();
        let nothing = || self.say(SummaryText::Nothing);
        ListRow {
            name: self.or_nothing(&line.name),
            pc: printable(line.pc_nickname.as_deref().unwrap_or_default()),
            organisation: self.or_nothing(&line.organisation),
            tone: Tone::of(line.state).name(),
            state: self.state(line),
            until: valid_until(line).map_or_else(nothing, short),
            signature: entry.map_or_else(nothing, |entry| {
                self.texts.get(RegisterWord::signature_of(entry))
            }),
            answer: self.or_nothing(&answered_by(line, self.texts).unwrap_or_default()),
            conditions: self.conditions(line),
        }
    }

    /// Says where a line stands and what that hides, with the verdict where the state does not say it, and that data of the
    /// KSZ/BCSS are out of reach.
    fn state(&self, line: &Line) -> String {
        let state = rules_words::states(self.texts, line).join("; ");
        let entry = line.newest.as_ref();
        let record = entry.and_then(|entry| entry.checklist.as_ref());
        let verdict = record.filter(|_| line.state.hides_verdict());
        let verdict = verdict.map(|record| self.texts.get(VerdictWord::Verdict(record.verdict)));
        let blocked = record.filter(|record| record.ksz == KszVerdict::Blocked);
        let blocked = blocked.map(|record| ksz_words::named(self.texts, record));
        verdict
            .into_iter()
            .chain(blocked)
            .fold(state, |said, word| {
                let both = [("state", said.into()), ("verdict", word.into())];
                self.format(SummaryText::StateAndVerdict, &both)
            })
    }

    fn conditions(&self, line: &Line) -> String {
        let open: Vec<Date> = follow_up::not_done(line)
            .map(|followed| followed.condition.by)
            .collect();
        match open.iter().min() {
            Some(&first) if line.state != State::Superseded => self.format(
                SummaryText::ConditionsOpen,
                &[("count", open.len().into()), ("date", short(first).into())],
            ),
            None if !line.conditions.is_empty() => self.say(SummaryText::ConditionsDone),
            _ => self.say(SummaryText::Nothing),
        }
    }
}

/// Writes a day as a table does in Belgium.
fn short(date: Date) -> String {
    date.strftime("%d/%m/%Y").to_string()
}
