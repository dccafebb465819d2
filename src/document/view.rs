//! The record in words: every text of the document, formatted and translated, in the order of the page.
//!
//! The template only arranges what stands here. Nothing is decided here either: the record says it, this words it.

mod bulletins;
mod findings;
mod sections;

use jiff::civil::Date;
use serde::Serialize;

use crate::assessment::{KszVerdict, Provenance, Status, Verdict};
use crate::checklist::Checklist;
use crate::control::{Control, Situation};
use crate::observation::MeasuredAt;
use crate::text::ids::{Common, ControlText, DocumentText, DocumentWord, VerdictWord};
use crate::text::{Argument, Texts};

use findings::FindingsView;
use sections::{AboutView, ConditionsView, MeasuresView, SigningView};

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

/// A verdict with its shape, word, sentences and grounds.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct VerdictView {
    heading: String,
    /// Which of the template's shapes goes with it, beside the word: `good`, `conditions`, `stop`, `place` or `neutral`.
    shape: &'static str,
    word: String,
    sentences: Vec<String>,
    because: Option<ListView>,
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

    fn verdict(&self) -> VerdictView {
        let record = self.record;
        let mut sentences = Vec::new();
        if matches!(record.verdict, Verdict::NotReady | Verdict::WorkOnSite) {
            sentences.push(self.say(DocumentText::ClientsAreServed));
        }
        sentences.push(self.word(DocumentWord::VerdictSentence(record.verdict)));
        if record.verdict == Verdict::NotReady && record.situation == Situation::PrivateDirect {
            sentences.push(self.say(DocumentText::WaysOut));
        }
        if record.verdict == Verdict::WorkOnSite {
            sentences.extend(self.bulletin_sentences());
        }
        let because: Vec<_> = record
            .because
            .iter()
            .map(|&control| self.ground(control))
            .collect();
        VerdictView {
            heading: self.say(DocumentText::VerdictHeading),
            shape: match record.verdict {
                Verdict::Ready => "good",
                Verdict::ReadyWithConditions => "conditions",
                Verdict::NotReady => "stop",
                Verdict::OnSite | Verdict::WorkOnSite => "place",
            },
            word: self.word(DocumentWord::Verdict(record.verdict)),
            sentences,
            because: (!because.is_empty()).then(|| ListView {
                heading: self.say(DocumentText::Because),
                items: because,
            }),
        }
    }

    /// The second verdict; at the office nobody asked.
    fn ksz(&self) -> Option<VerdictView> {
        let record = self.record;
        if record.situation == Situation::Office {
            return None;
        }
        // Ready for KSZ/BCSS itself is no permission to telework: no green, and a sentence that says so.
        let later = record.ksz == KszVerdict::Ready
            && matches!(record.verdict, Verdict::NotReady | Verdict::WorkOnSite);
        let mut sentences = vec![if later {
            self.say(DocumentText::KszReadyLater)
        } else {
            self.word(DocumentWord::KszSentence(record.ksz))
        }];
        if record.ksz == KszVerdict::Blocked {
            let controls = self.titles(&record.ksz_because);
            sentences
                .push(self.format(DocumentText::KszBlockedBy, &[("controls", controls.into())]));
        }
        Some(VerdictView {
            heading: String::new(),
            shape: match record.ksz {
                KszVerdict::NotNeeded => "neutral",
                KszVerdict::Ready if later => "neutral",
                KszVerdict::Ready => "good",
                KszVerdict::Blocked => "stop",
            },
            word: self.word(DocumentWord::Ksz(record.ksz)),
            sentences,
            because: None,
        })
    }

    /// Names a control that led to the verdict, with what is the matter where one word says it.
    fn ground(&self, control: Control) -> String {
        let title = self.title(control);
        let word = self
            .record
            .finding(control)
            .and_then(|finding| match finding.status {
                Status::NotApplicable => None,
                _ if finding.provenance == Provenance::Corrected => {
                    Some(self.word(DocumentWord::Provenance(finding.provenance)))
                }
                status => Some(self.status(status)),
            });
        match word {
            None => title,
            Some(word) => self.format(
                DocumentText::BecauseItem,
                &[("title", title.into()), ("status", word.into())],
            ),
        }
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
