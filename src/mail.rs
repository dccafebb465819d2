//! A draft of a mail: an `.eml` file that the system's mail program opens as a new message. Nothing is sent.

use mail_builder::MessageBuilder;
use mail_builder::headers::raw::Raw;

/// What goes into the draft.
#[derive(Clone, Copy, Debug)]
pub struct MailDraft<'a> {
    /// The recipient's address, one plain address; `None` leaves it open.
    pub to: Option<&'a str>,
    /// The subject.
    pub subject: &'a str,
    /// The text.
    pub body: &'a str,
    /// The attached PDF.
    pub attachment: Option<Attachment<'a>>,
    /// Seconds since 1970, for the date header.
    pub timestamp: i64,
    /// A random or derived text for the message's id; it names no machine.
    pub message_id: &'a str,
}

/// A PDF that goes with the mail.
#[derive(Clone, Copy, Debug)]
pub struct Attachment<'a> {
    /// The file's name.
    pub name: &'a str,
    /// The file.
    pub pdf: &'a [u8],
}

impl MailDraft<'_> {
    /// Writes the draft after RFC 5322, with `X-Unsent: 1`, which Outlook takes as "not sent yet, may be edited".
    ///
    /// It names no sender: the mail program fills in whoever opens it.
    #[must_use]
    pub fn to_eml(&self) -> Vec<u8> {
        let mut message = MessageBuilder::new()
            .message_id(format!("{}@teleklaar.invalid", self.message_id))
            .date(self.timestamp)
            .subject(self.subject)
            .header("X-Unsent", Raw::new("1"))
            .text_body(self.body);
        if let Some(to) = self.to {
            message = message.to(to);
        }
        if let Some(Attachment { name, pdf }) = self.attachment {
            message = message.attachment("application/pdf", name, pdf);
        }
        message.write_to_vec().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAFT: MailDraft<'static> = MailDraft {
        to: None,
        subject: "Check-list télétravail de Prénom Nom",
        body: "Bonjour,\n\nVeuillez trouver…",
        attachment: Some(Attachment {
            name: "Check-list télétravail.pdf",
            pdf: b"%PDF-1.7",
        }),
        timestamp: 1_795_000_000,
        message_id: "0123",
    };

    #[test]
    fn the_draft_has_subject_text_and_the_pdf_and_names_no_sender() {
        let eml = String::from_utf8(DRAFT.to_eml()).unwrap();
        for expected in [
            "X-Unsent: 1\r\n",
            "Message-ID: <0123@teleklaar.invalid>\r\n",
            "Content-Type: application/pdf",
            "JVBERi0xLjc=",
        ] {
            assert!(eml.contains(expected), "{expected} is missing in {eml}");
        }
        for absent in ["\r\nFrom:", "\r\nTo:"] {
            assert!(!eml.contains(absent), "{eml}");
        }
        assert!(eml.is_ascii(), "a draft must pass through any mail program");
    }

    #[test]
    fn a_draft_with_a_recipient_and_without_a_file_reads_back() {
        let eml = MailDraft {
            to: Some("prenom.nom@example.be"),
            attachment: None,
            ..DRAFT
        }
        .to_eml();
        let read = mail_parser::MessageParser::default().parse(&eml).unwrap();
        let to = read.to().and_then(|to| to.first()).unwrap();
        assert_eq!(to.address(), Some("prenom.nom@example.be"));
        assert_eq!(read.subject(), Some(DRAFT.subject));
        assert_eq!(
            read.body_text(0).as_deref(),
            Some("Bonjour,\r\n\r\nVeuillez trouver…")
        );
        assert_eq!(read.attachment_count(), 0);
    }
}
