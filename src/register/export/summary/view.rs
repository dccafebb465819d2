//! The summary in words: every text of the pages, formatted, in their order. The template only arranges it.

use serde::Serialize;

use crate::document::missing_characters;
use crate::register::export::Export;
use crate::register::visible::{visible, with_numbers};
use crate::text::ids::{Common, SummaryText};
use crate::text::{Argument, Texts};

use super::front::{AboutSection, CountsSection, Fact, SigningSection};
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
    rules: TableSection,
    doubts: TableSection,
    refused: TableSection,
    list: ListSection,
    about: AboutSection,
    signing: SigningSection,
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
            rules: words.rules(),
            doubts: words.doubts(),
            refused: words.refused(),
            list: words.list(),
            about: words.about(&product),
            signing: words.signing(),
            product,
        }
    }
}

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
