use super::*;
use crate::system::fake::Fake;

/// An answer with printers of these types and device addresses.
fn ipp_answer(printers: &[(u32, &str)]) -> Vec<u8> {
    let mut answer = vec![2, 0, 0, 0, 0, 0, 0, 1, TAG_OPERATION];
    attribute(&mut answer, TAG_CHARSET, "attributes-charset", "utf-8");
    for (kind, device) in printers {
        answer.extend([TAG_PRINTER, 0x23]);
        answer.extend(12_u16.to_be_bytes());
        answer.extend(b"printer-type");
        answer.extend(4_u16.to_be_bytes());
        answer.extend(kind.to_be_bytes());
        attribute(&mut answer, 0x45, "device-uri", device);
    }
    answer.push(TAG_END);
    answer
}

fn http(body: &[u8]) -> Vec<u8> {
    [
        b"HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\n\r\n",
        body,
    ]
    .concat()
}

fn check(fake: Fake, expected: Option<u32>) {
    assert_eq!(observe(&fake.system()).printers, expected);
}

fn answering(answer: &[u8]) -> Fake {
    Fake::linux().socket("/run/cups/cups.sock", Ok(answer))
}

#[test]
fn real_printers_are_counted_and_others_are_not() {
    let answer = ipp_answer(&[
        (0x10, "usb://Maker/Model"),
        (0x10, "ipps://printer.example/ipp/print"),
        (0x10, "cups-pdf:/"),
        (0x10, "file:///dev/null"),
        (0x4_0010, "hpfax:/usb/x"),
        (0x01, "class"),
    ]);
    check(answering(&http(&answer)), Some(2));
    check(answering(&http(&ipp_answer(&[]))), Some(0));
    check(
        answering(&http(&[2, 0, 4, 6, 0, 0, 0, 1, TAG_END])),
        Some(0),
    );
}

#[test]
fn an_answer_in_chunks_is_put_together() {
    let answer = ipp_answer(&[(0x10, "usb://Maker/Model")]);
    let (one, two) = answer.split_at(20);
    let mut chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
    for part in [one, two] {
        chunked.extend(format!("{:x}\r\n", part.len()).bytes());
        chunked.extend(part);
        chunked.extend(b"\r\n");
    }
    chunked.extend(b"0\r\n\r\n");
    check(answering(&chunked), Some(1));
}

#[test]
fn without_a_print_service_nothing_is_set_up() {
    check(Fake::linux(), Some(0));
    check(Fake::linux().file("/etc/cups/cupsd.conf", ""), None);
}

#[test]
fn what_makes_no_sense_stays_unknown() {
    let whole = http(&ipp_answer(&[(0x10, "usb://Maker/Model")]));
    for end in 0..whole.len() {
        check(answering(&whole[..end]), None);
    }
    check(answering(b"HTTP/1.1 403 Forbidden\r\n\r\n"), None);
    check(
        answering(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nx"),
        None,
    );
    check(
        Fake::linux().socket("/run/cups/cups.sock", Err(Refusal::Unavailable)),
        None,
    );
    check(Fake::linux().denied("/run/cups"), None);
}
