//! The e-mail draft to team lead or DPO: an `.eml` file that the system's mail program opens as a new message.

use mail_builder::MessageBuilder;

/// What goes into the draft. The recipient stays open: the worker chooses the work mailbox and whom to write.
#[derive(Clone, Copy, Debug)]
pub struct MailDraft<'a> {
    /// The subject.
    pub subject: &'a str,
    /// The text.
    pub body: &'a str,
    /// The attached file's name.
    pub attachment_name: &'a str,
    /// The attached PDF.
    pub attachment: &'a [u8],
    /// Seconds since 1970, for the date header.
    pub timestamp: i64,
    /// A random or derived text for the message's id; it names no machine.
    pub message_id: &'a str,
}

impl MailDraft<'_> {
    /// Writes the draft after RFC 5322, with `X-Unsent: 1`, which Outlook takes as "not sent yet, may be edited".
    #[must_use]
    pub fn to_eml(&self) -> Vec<u8> {
        MessageBuilder::new()
            .message_id(format!("{}@teleklaar.invalid", self.message_id))
            .date(self.timestamp)
            .subject(self.subject)
            .header("X-Unsent", mail_builder::headers::raw::Raw::new("1"))
            .text_body(self.body)
            .attachment("application/pdf", self.attachment_name, self.attachment)
            .write_to_vec()
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_draft_has_subject_text_and_the_pdf_and_names_no_sender() {
        let draft = MailDraft {
            subject: "Check-list télétravail de Prénom Nom",
            body: "Bonjour,\n\nVeuillez trouver…",
            attachment_name: "Check-list télétravail.pdf",
            attachment: b"%PDF-1.7",
            timestamp: 1_795_000_000,
            message_id: "0123",
        };
        let eml = String::from_utf8(draft.to_eml()).unwrap();
        for expected in [
            "X-Unsent: 1\r\n",
            "Message-ID: <0123@teleklaar.invalid>\r\n",
            "Content-Type: application/pdf",
            "JVBERi0xLjc=",
        ] {
            assert!(eml.contains(expected), "{expected} is missing in {eml}");
        }
        assert!(!eml.contains("\r\nFrom:"), "{eml}");
        assert!(eml.is_ascii(), "a draft must pass through any mail program");
    }
}
