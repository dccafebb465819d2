//! Messages (`.eml`): their attachments, also those of messages inside.

mod outline;

use std::cell::Cell;

use mail_parser::{Message, MessageParser, MimeHeaders as _, PartType};

use super::super::refusal::Refusal;
use super::budget::{Budget, Visit};
use super::open::open_inside;

/// Opens a message and hands on what its attachments hold; one that holds nothing to hand on says so.
pub(super) fn open(
    bytes: &[u8],
    inside: &[String],
    budget: &mut Budget<'_>,
    visit: &mut Visit<'_>,
) {
    let is_empty = Cell::new(true);
    let mut visit = |member| {
        is_empty.set(false);
        visit(member);
    };
    match outline::checked(bytes, budget.limits.members) {
        Ok(bytes) => match MessageParser::default().parse(bytes.as_ref()) {
            Some(message) if is_message(&message) => parts(&message, inside, budget, &mut visit),
            _ => budget.refuse(inside, Refusal::DamagedMessage, &mut visit),
        },
        Err(refusal) => budget.stop(inside, refusal, &mut visit),
    }
    if is_empty.get() {
        budget.refuse(inside, Refusal::MessageWithoutPdf, &mut visit);
    }
}

/// The reader takes any bytes for a message; one that says neither from whom, when, about what nor of what kind is none.
fn is_message(message: &Message<'_>) -> bool {
    message.from().is_some()
        || message.date().is_some()
        || message.subject().is_some()
        || message.content_type().is_some()
}

fn parts(message: &Message<'_>, inside: &[String], budget: &mut Budget<'_>, visit: &mut Visit<'_>) {
    for (index, part) in message.parts.iter().enumerate() {
        if budget.is_stopped() {
            return;
        }
        let (bytes, nested) = match &part.body {
            PartType::Binary(bytes) | PartType::InlineBinary(bytes) => (bytes.as_ref(), None),
            // A checklist sent as text was damaged on its way, and is listed as such.
            PartType::Text(text) | PartType::Html(text) => (text.as_bytes(), None),
            PartType::Message(message) => (&[][..], Some(message)),
            PartType::Multipart(_) => continue,
        };
        let is_sealed = part
            .content_type()
            .is_some_and(|kind| kind.ctype() == outline::SEALED);
        let name = match (part.attachment_name(), nested) {
            (Some(name), _) => name.to_owned(),
            (None, Some(message)) => message.subject().unwrap_or_default().to_owned(),
            (None, None) if is_sealed => subject(bytes, budget),
            (None, None) => String::new(),
        };
        let name = if name.trim().is_empty() {
            format!("#{}", index + 1)
        } else {
            name
        };
        let place = [inside, &[name]].concat();
        let size = bytes.len() as u64;
        if budget.members == 0 || size > budget.bytes {
            return budget.stop(inside, Refusal::TooMany, visit);
        }
        budget.members -= 1;
        budget.bytes -= size;
        let too_deep = place.len() >= budget.limits.containers;
        match nested {
            _ if too_deep && (is_sealed || nested.is_some()) => {
                budget.refuse(&place, Refusal::TooDeep, visit);
            }
            None if is_sealed => open(bytes, &place, budget, visit),
            None => open_inside(bytes.to_vec(), &place, budget, visit),
            Some(message) => parts(message, &place, budget, visit),
        }
    }
}

/// Returns what a message inside is about, once it was looked through; else nothing.
fn subject(bytes: &[u8], budget: &Budget<'_>) -> String {
    let checked = outline::checked(bytes, budget.limits.members).ok();
    let message = checked.and_then(|_| MessageParser::default().parse_headers(bytes));
    message
        .and_then(|message| message.subject().map(str::to_owned))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::Limits;
    use super::super::open::Content;
    use super::*;
    use mail_builder::MessageBuilder;
    use mail_builder::mime::MimePart;

    fn message(attachment: &str, kind: &str, bytes: &[u8]) -> Vec<u8> {
        MessageBuilder::new()
            .from("a@example.be")
            .to("b@example.be")
            .subject("Checklist")
            .date(1_795_000_000_i64)
            .message_id("1@example.be")
            .text_body("Zie bijlage")
            .attachment(kind, attachment, bytes)
            .write_to_vec()
            .unwrap()
    }

    /// Puts a message inside another one.
    fn forwarded(message: &[u8]) -> Vec<u8> {
        MessageBuilder::new()
            .from("b@example.be")
            .subject("Fw")
            .date(1_795_000_000_i64)
            .message_id("2@example.be")
            .body(MimePart::new(
                "multipart/mixed",
                vec![
                    MimePart::new("text/plain", "Zie bericht"),
                    MimePart::new("message/rfc822", message),
                ],
            ))
            .write_to_vec()
            .unwrap()
    }

    fn opened(bytes: &[u8], limits: &Limits) -> Vec<(String, Content)> {
        let mut budget = Budget::of(limits);
        let mut found = Vec::new();
        open(bytes, &[], &mut budget, &mut |member| {
            found.push((member.inside.join("/"), member.content));
        });
        found
    }

    #[test]
    fn an_attached_pdf_is_handed_on_under_its_name_and_the_rest_passed_over() {
        let pdf = b"%PDF-1.7\n\xe2\xe3 binary";
        let limits = Limits::default();
        let found = opened(&message("Chécklist.pdf", "application/pdf", pdf), &limits);
        let expected = [("Chécklist.pdf".to_owned(), Content::Pdf(pdf.to_vec()))];
        assert_eq!(found, expected);
        let found = opened(&message("a.bin", "application/octet-stream", pdf), &limits);
        assert_eq!(found[0].1, Content::Pdf(pdf.to_vec()));
        let found = opened(&message("a.png", "image/png", b"png"), &limits);
        let without = Content::Refused(Refusal::MessageWithoutPdf);
        assert_eq!(found, [(String::new(), without)]);
    }

    #[test]
    fn a_forwarded_message_is_opened_and_too_many_inside_each_other_are_not() {
        let limits = Limits::default();
        let mut bytes = message("a.pdf", "application/pdf", b"%PDF-1.7");
        bytes = forwarded(&bytes);
        let found = opened(&bytes, &limits);
        assert_eq!(
            found,
            [(
                "Checklist/a.pdf".to_owned(),
                Content::Pdf(b"%PDF-1.7".to_vec())
            )]
        );
        bytes = forwarded(&forwarded(&bytes));
        let refused: Vec<_> = opened(&bytes, &limits)
            .into_iter()
            .map(|one| one.1)
            .collect();
        assert_eq!(refused, [Content::Refused(Refusal::TooDeep)]);
    }

    #[test]
    fn thousands_of_messages_inside_each_other_are_refused_before_they_are_read() {
        let bytes = b"Content-Type: message/RFC822\r\n\r\n".repeat(100_000);
        assert_eq!(
            opened(&bytes, &Limits::default()),
            [(String::new(), Content::Refused(Refusal::TooDeep))]
        );
    }

    #[test]
    fn the_number_and_the_size_of_attachments_are_limited() {
        let bytes = message("a.pdf", "application/pdf", &b"%PDF".repeat(100));
        for limits in [
            Limits {
                members: 1,
                ..Limits::default()
            },
            Limits {
                unpacked_bytes: 399,
                ..Limits::default()
            },
        ] {
            let last = opened(&bytes, &limits).pop();
            assert_eq!(
                last,
                Some((String::new(), Content::Refused(Refusal::TooMany)))
            );
        }
    }

    #[test]
    fn what_is_no_message_says_so() {
        for bytes in [&b""[..], &[0; 64]] {
            let found = opened(bytes, &Limits::default());
            let expected = [(String::new(), Content::Refused(Refusal::DamagedMessage))];
            assert_eq!(found, expected, "{bytes:?}");
        }
    }
}
