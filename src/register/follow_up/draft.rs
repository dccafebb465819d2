//! A mail that is ready to be read and sent: to whom, subject, text, perhaps a file.

use crate::mail::{Attachment, MailDraft};
use crate::register::decision::Keeper;
use crate::register::follow_up::salutation::without_courtesy;
use crate::register::visible::{hides_something, visible};
use crate::text::ids::FollowUpText;
use crate::text::{Language, Texts};

/// A draft of a mail. The program sends nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The address; `None` where the roster gives none that a mail program would take.
    pub to: Option<String>,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// The attached PDF.
    pub attachment: Option<AttachedFile>,
}

/// A PDF that goes with a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachedFile {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub pdf: Vec<u8>,
}

impl Draft {
    /// Writes the draft as a file that a mail program opens as a new message. See [`MailDraft::to_eml`].
    #[must_use]
    pub fn to_eml(&self, timestamp: i64, message_id: &str) -> Vec<u8> {
        let attachment = self.attachment.as_ref();
        MailDraft {
            to: self.to.as_deref(),
            subject: &self.subject,
            body: &self.body,
            attachment: attachment.map(|file| Attachment {
                name: &file.name,
                pdf: &file.pdf,
            }),
            timestamp,
            message_id,
        }
        .to_eml()
    }
}

/// Who writes, and in which languages.
pub struct Correspondence<'a> {
    pub(super) keeper: &'a Keeper,
    /// The keeper's own language; `None` when it is not known.
    keeper_language: Option<Language>,
    dutch: Texts,
    french: Texts,
}

impl<'a> Correspondence<'a> {
    /// Prepares the texts once for many mails.
    ///
    /// Somebody whose language is not known is written to in both, the keeper's first; Dutch first when that is not known
    /// either.
    #[must_use]
    pub fn new(keeper: &'a Keeper, keeper_language: Option<Language>) -> Self {
        Self {
            keeper,
            keeper_language,
            dutch: Texts::new(Language::Nl),
            french: Texts::new(Language::Fr),
        }
    }

    /// Returns the texts of each language that somebody is written to in; one or both.
    pub(super) fn texts_for(&self, language: Option<Language>) -> Vec<&Texts> {
        match (language, self.keeper_language) {
            (Some(Language::Nl), _) => vec![&self.dutch],
            (Some(Language::Fr), _) => vec![&self.french],
            (_, Some(Language::Fr)) => vec![&self.french, &self.dutch],
            // Nobody at an office of this country is written to in English.
            (_, Some(Language::Nl | Language::En) | None) => vec![&self.dutch, &self.french],
        }
    }

    /// Puts a letter together: greeting, paragraphs, closing, name and organisation.
    pub(super) fn letter(&self, texts: &Texts, name: &str, paragraphs: &[String]) -> String {
        let greeting = if name.is_empty() {
            texts.get(FollowUpText::GreetingNobody)
        } else {
            let name = visible(&without_courtesy(name));
            texts.format(FollowUpText::Greeting, &[("name", name.into())])
        };
        let mut signed = visible(&self.keeper.name);
        if !self.keeper.organisation.is_empty() {
            signed.push('\n');
            signed.push_str(&visible(&self.keeper.organisation));
        }
        let closing = format!("{}\n{signed}", texts.get(FollowUpText::Closing));
        let mut parts = vec![greeting];
        parts.extend_from_slice(paragraphs);
        parts.push(closing);
        parts.join("\n\n") + "\n"
    }
}

/// Joins the letters of the languages, with a line between two.
pub(super) fn joined(letters: &[String]) -> String {
    letters.join("\n----------\n\n")
}

/// Joins the subjects of the languages.
pub(super) fn joined_subjects(subjects: &[String]) -> String {
    subjects.join(" / ")
}

/// Returns the address when it is a plain one: a name and a domain, and nothing that could add a second recipient or header.
pub(in crate::register) fn plain_address(address: Option<&str>) -> Option<String> {
    let address = address?.trim();
    let (name, domain) = address.rsplit_once('@')?;
    let allowed =
        |character: char| !character.is_whitespace() && !"<>()[],;:\\\"@".contains(character);
    let is_plain = !name.is_empty()
        && domain.contains('.')
        && !domain.starts_with('.')
        && !domain.ends_with('.')
        && address.len() <= MAX_ADDRESS
        && !hides_something(address)
        && name.chars().chain(domain.chars()).all(allowed);
    is_plain.then(|| address.to_owned())
}

/// The longest address (RFC 5321, 4.5.3.1.3, without its brackets).
const MAX_ADDRESS: usize = 254;

/// Sets a remark off from the letter, line by line; hidden characters are made visible.
pub(super) fn quoted(remark: &str) -> String {
    let lines = remark.lines().map(|line| format!("    {}", visible(line)));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_address_becomes_the_recipient() {
        for address in [
            "voornaam.naam@example.be",
            " prénom@cpas.example.be ",
            "a+b@example.be",
        ] {
            assert_eq!(
                plain_address(Some(address)).as_deref(),
                Some(address.trim())
            );
        }
        for address in [
            "",
            "naam",
            "naam@",
            "@example.be",
            "naam@example",
            "a@example.be, b@example.be",
            "a@example.be\r\nBcc: b@example.be",
            "Naam <a@example.be>",
            "a@b@example.be",
            "a\u{202e}@example.be",
            "naam@.be",
        ] {
            assert_eq!(plain_address(Some(address)), None, "{address}");
        }
    }
}
