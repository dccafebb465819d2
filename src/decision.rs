//! The decision behind an access bulletin as a document for the organisation's file: PDF/A-3a and PDF/UA-1, signed like a
//! checklist, with the bulletin's own text inside.
//!
//! It says what the bulletin says, what workers read in both languages, and how management weighed continuity against damage.

use jiff::Zoned;
use jiff::civil::Date;
use serde::Serialize;

use crate::document::{DocumentError, FieldPlace, Template, missing_characters, typeset};
use crate::policy::Policy;
use crate::policy::bulletin::Bulletin;
use crate::signature_words;
use crate::signing::alone::sign_author;
use crate::signing::{Appearance, Credential, Field, Identity, Picture, SigningError};
use crate::text::ids::{BulletinText, Common, DocumentErrorText, DocumentText, Key};
use crate::text::policy::Section;
use crate::text::{Language, Texts, bulletin as words};

/// The file name of the bulletin's text inside the PDF.
pub const TEXT_NAME: &str = "bulletin.toml";

static TEMPLATE: Template = Template::new(
    "decision.typ",
    include_str!("../assets/decision.typ"),
    TEXT_NAME,
);

/// What the document is made of.
#[derive(Clone, Copy)]
pub struct Decision<'a> {
    /// The bulletin.
    pub bulletin: &'a Bulletin,
    /// Its text, as it was signed.
    pub text: &'a [u8],
    /// SHA-256 of the signed bulletin in lower-case hexadecimal.
    pub hash: &'a str,
    /// The policy that names the access ways and the organisation.
    pub policy: &'a Policy,
    /// The day on which it is made: what workers see is told as of it, or as of the bulletin's first day.
    pub today: Date,
    /// Who signs.
    pub identity: &'a Identity,
    /// The language, Dutch or French.
    pub language: Language,
}

/// Why there is no document.
#[derive(Debug, PartialEq)]
pub enum DecisionError {
    /// A text holds characters that no font of the document has.
    MissingCharacters(Vec<char>),
    /// It could not be typeset; a defect of the program.
    Document(DocumentError),
    /// The signature could not be written.
    Signing(SigningError),
}

impl DecisionError {
    /// Says why there is no document and what to do.
    #[must_use]
    pub fn sentence(&self, texts: &Texts) -> String {
        match self {
            Self::MissingCharacters(characters) => {
                let count = ("count", characters.len().into());
                let field = texts.get(DocumentErrorText::FieldBulletin);
                let shown: String = characters.iter().collect();
                let values = [count, ("field", field.into()), ("characters", shown.into())];
                texts.format(DocumentErrorText::MissingCharacters, &values)
            }
            Self::Document(error) => error.sentence(texts),
            Self::Signing(_) => texts.get(Key::SigningFailed),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct View {
    language: &'static str,
    title: String,
    subject: String,
    author: String,
    product: String,
    organisation: String,
    date: [i16; 3],
    attachment_description: String,
    page_of: String,
    summary: String,
    origin: Vec<String>,
    sections: Vec<SectionView>,
    signature: String,
    signer: String,
}

#[derive(Serialize)]
struct SectionView {
    language: &'static str,
    title: String,
    lines: Vec<String>,
}

/// Makes the document and signs it as its author, at the time given.
///
/// # Errors
/// See [`DecisionError`]; nothing is written then.
pub fn make(
    decision: &Decision<'_>,
    credential: &Credential,
    time: &Zoned,
) -> Result<Vec<u8>, DecisionError> {
    let texts = Texts::new(decision.language);
    let (pdf, place) = document(decision, &texts)?;
    let name = &decision.identity.name;
    let appearance = Appearance {
        picture: Picture::Typed(name.clone()),
        lines: signature_words::of_signer(&texts, name, time, &credential.code()),
    };
    let field = Field {
        place,
        description: texts.get(BulletinText::DecisionField),
    };
    sign_author(&pdf, &field, &appearance, credential, time).map_err(DecisionError::Signing)
}

/// Makes the document without a signature, with the place of its field.
///
/// # Errors
/// See [`DecisionError`].
pub fn document(
    decision: &Decision<'_>,
    texts: &Texts,
) -> Result<(Vec<u8>, FieldPlace), DecisionError> {
    let view = view(decision, texts);
    let said = view.sections.iter().flat_map(|section| &section.lines);
    let shown = said
        .chain(&view.origin)
        .chain([&view.summary, &view.signer]);
    let mut missing: Vec<char> = shown.flat_map(|text| missing_characters(text)).collect();
    missing.sort_unstable();
    missing.dedup();
    if !missing.is_empty() {
        return Err(DecisionError::MissingCharacters(missing));
    }
    let creator = format!(
        "{} {}",
        texts.get(Common::ProductName),
        env!("CARGO_PKG_VERSION")
    );
    let set = typeset(&TEMPLATE, &view, decision.text.to_vec(), creator)
        .map_err(DecisionError::Document)?;
    let place = set.field("author").map_err(DecisionError::Document)?;
    Ok((set.pdf, place))
}

fn view(decision: &Decision<'_>, texts: &Texts) -> View {
    let Decision {
        bulletin,
        policy,
        today,
        identity,
        ..
    } = decision;
    let language = texts.language();
    let mut sections = words::explain(texts, policy, bulletin, *today).into_iter();
    let (summary, mut origin) = sections
        .next()
        .map(|first| (first.title, first.lines))
        .unwrap_or_default();
    // Whether the text was signed is said by the fingerprint of the signed file.
    origin.truncate(2);
    origin.push(texts.format(
        BulletinText::DecisionFingerprint,
        &[("hash", decision.hash.into())],
    ));
    let of = |section: Section, language: Language| SectionView {
        language: language.code(),
        title: section.title,
        lines: section.lines,
    };
    let mut shown: Vec<SectionView> = sections.map(|section| of(section, language)).collect();
    // What workers read in the other language stands right after it.
    let other = match language {
        Language::Fr => Language::Nl,
        Language::Nl | Language::En => Language::Fr,
    };
    let in_other = words::worker(&Texts::new(other), policy, bulletin, *today);
    let after = in_other.len().min(shown.len());
    let in_other = in_other.into_iter().map(|section| of(section, other));
    shown.splice(after..after, in_other);
    let day = bulletin.decision.decided_on;
    let title = texts.get(BulletinText::DecisionTitle);
    View {
        language: language.code(),
        subject: texts.format(
            BulletinText::DecisionSubject,
            &[("title", (&title).into()), ("date", texts.date(day).into())],
        ),
        title,
        author: identity.name.clone(),
        product: texts.get(Common::ProductName),
        organisation: policy.organisation.as_ref().map_or_else(
            || identity.organisation.clone(),
            |name| name.text(language).to_owned(),
        ),
        date: [day.year(), day.month().into(), day.day().into()],
        attachment_description: texts.get(BulletinText::DecisionAttachment),
        page_of: texts.format(
            DocumentText::PageOf,
            &[("page", "<page>".into()), ("pages", "<pages>".into())],
        ),
        summary,
        origin,
        sections: shown,
        signature: texts.get(BulletinText::DecisionSignature),
        signer: format!("{}, {}", identity.name, identity.organisation),
    }
}

#[cfg(test)]
mod tests;
