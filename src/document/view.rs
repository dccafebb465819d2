//! The record in words: every text of the document, formatted and translated, in the order of the page.
//!
//! The template only arranges what stands here. Nothing is decided here either: the record says it, this words it.

mod about;
mod bulletins;
mod findings;
mod notes;
mod sections;
mod signing;
mod verdict;

use jiff::civil::Date;
use serde::Serialize;

use crate::assessment::Status;
use crate::checklist::Checklist;
use crate::control::Control;
use crate::observation::MeasuredAt;
use crate::text::ids::{Common, ControlText, DocumentText, DocumentWord, VerdictWord};
use crate::text::{Argument, Texts};

use about::AboutView;
use findings::FindingsView;
use sections::{ConditionsView, MeasuresView};
use signing::SigningView;
use verdict::VerdictView;

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
    organisation: String,
    /// Year, month and day of the check, for the PDF's own date.
    date: [i16; 3],
    attachment_description: String,
    /// With [`NAME`] where the name goes.
    running_title: String,
    running_name: String,
    /// With [`PAGE`] and [`PAGES`] where the numbers go.
    page_of: String,
    worker: WorkerView,
    verdict: VerdictView,
    ksz: Option<VerdictView>,
    conditions: Option<ConditionsView>,
    measures: Option<MeasuresView>,
    advice: Option<ListView>,
    findings: FindingsView,
    about: AboutView,
    signing: SigningView,
}

/// Stands in [`View::page_of`] for the page's number.
const PAGE: &str = "<page>";
/// Stands in [`View::page_of`] for the number of pages.
const PAGES: &str = "<pages>";

/// Stands in [`View::running_title`] for the name.
const NAME: &str = "<name>";

/// How many characters of a name the foot of the page holds.
const RUNNING_NAME: usize = 48;

/// A label and what stands beside it. What was typed may have several lines.
#[derive(Serialize)]
struct Fact {
    label: String,
    lines: Vec<String>,
}

/// A heading with facts below it.
#[derive(Serialize)]
struct WorkerView {
    heading: String,
    facts: Vec<Fact>,
}

/// A heading or lead-in and a list.
#[derive(Serialize)]
struct ListView {
    heading: String,
    items: Vec<String>,
}

impl View {
    /// Returns the program and its version, for the PDF's own data.
    pub(super) fn creator(&self) -> &str {
        &self.creator
    }

    /// Words a record.
    pub(super) fn new(record: &Checklist, texts: &Texts) -> Self {
        let words = Words { record, texts };
        let worker = &record.worker;
        let date = texts.date(record.assessed_on);
        Self {
            language: texts.language().code(),
            title: words.say(DocumentText::Title),
            subtitle: words.say(DocumentText::Subtitle),
            subject: words.format(
                DocumentText::Subject,
                &[
                    ("name", (&worker.name).into()),
                    ("organisation", (&worker.organisation).into()),
                    ("date", (&date).into()),
                ],
            ),
            author: worker.name.clone(),
            creator: format!(
                "{} {}",
                texts.get(Common::ProductName),
                record.program_version
            ),
            product: texts.get(Common::ProductName),
            organisation: worker.organisation.clone(),
            date: [
                record.assessed_on.year(),
                record.assessed_on.month().into(),
                record.assessed_on.day().into(),
            ],
            attachment_description: words.say(DocumentText::AttachmentDescription),
            running_title: words.format(
                DocumentText::RunningTitle,
                &[("name", NAME.into()), ("date", (&date).into())],
            ),
            running_name: shortened(&worker.name),
            page_of: words.format(
                DocumentText::PageOf,
                &[("page", PAGE.into()), ("pages", PAGES.into())],
            ),
            worker: words.worker(),
            verdict: words.verdict(),
            ksz: words.ksz(),
            conditions: words.conditions(),
            measures: words.measures(),
            advice: words.advice(),
            findings: words.findings(),
            about: words.about(),
            signing: words.signing(),
        }
    }
}

/// A record and the texts that it is worded with.
struct Words<'a> {
    record: &'a Checklist,
    texts: &'a Texts,
}

impl Words<'_> {
    fn say(&self, text: DocumentText) -> String {
        self.texts.get(text)
    }

    fn format(&self, text: DocumentText, arguments: &[(&str, Argument<'_>)]) -> String {
        self.texts.format(text, arguments)
    }

    fn word(&self, word: DocumentWord) -> String {
        self.texts.get(word)
    }

    fn status(&self, status: Status) -> String {
        self.texts.get(VerdictWord::Status(status))
    }

    fn title(&self, control: Control) -> String {
        self.texts.get(ControlText::Title(control))
    }

    fn titles(&self, controls: &[Control]) -> String {
        let titles: Vec<_> = controls
            .iter()
            .map(|&control| self.title(control))
            .collect();
        self.texts.list(&titles)
    }

    fn fact(&self, label: DocumentText, value: impl Into<String>) -> Fact {
        Fact {
            label: self.say(label),
            lines: lines(&value.into()),
        }
    }

    fn yes_or_no(&self, holds: bool) -> String {
        self.say(if holds {
            DocumentText::Yes
        } else {
            DocumentText::No
        })
    }

    fn date(&self, date: Date) -> String {
        self.texts.date(date)
    }

    /// Writes a moment as the clock of the PC showed it.
    fn moment(&self, at: MeasuredAt) -> String {
        let offset =
            jiff::tz::Offset::from_seconds(at.offset_seconds).unwrap_or(jiff::tz::Offset::UTC);
        let time = offset.to_datetime(at.timestamp).time();
        self.format(
            DocumentText::DateAndTime,
            &[
                ("date", self.date(at.date()).into()),
                ("hour", time.hour().to_string().into()),
                ("minute", format!("{:02}", time.minute()).into()),
            ],
        )
    }
}

/// Cuts a name for the foot of the page, where one line must hold it; the whole name stands on the first page.
fn shortened(name: &str) -> String {
    if name.chars().count() <= RUNNING_NAME {
        return name.to_owned();
    }
    let kept: String = name.chars().take(RUNNING_NAME - 1).collect();
    format!("{}…", kept.trim_end())
}

/// Splits what was typed into its lines, so that the template need not know line breaks.
fn lines(text: &str) -> Vec<String> {
    text.split('\n').map(str::to_owned).collect()
}
