//! Hint: asks the print service (CUPS) over its local socket file how many printers are set up. Virtual ones, faxes
//! and groups of printers are left out; no printer's name is asked for. For Windows see [`windows`].
//!
//! Protocol: IPP (RFC 8010), operation `CUPS-Get-Printers` of the CUPS implementation of IPP, in one HTTP request.

mod windows;

use crate::observation::{Family, Hints};
use crate::system::{Refusal, System};

/// Where CUPS listens; the first that exists is asked.
const SOCKETS: [&str; 2] = ["/run/cups/cups.sock", "/var/run/cups/cups.sock"];

/// The most that is read of the answer, in bytes.
const ANSWER_LIMIT: usize = 1024 * 1024;

/// Beginnings of device addresses that end in a file or nowhere.
const VIRTUAL_DEVICES: [&str; 5] = ["cups-pdf:", "cups-brf:", "file:", "///dev/null", "pdf:"];

/// `CUPS_PTYPE_CLASS` and `CUPS_PTYPE_FAX`: a group of printers; a fax.
const NO_PRINTER_BITS: u32 = 0x0000_0001 | 0x0004_0000;

/// IPP's tags: groups and the end (RFC 8010, 3.5.1), and the kinds of values used here (3.5.2).
const TAG_OPERATION: u8 = 0x01;
const TAG_END: u8 = 0x03;
const TAG_PRINTER: u8 = 0x04;
const TAG_KEYWORD: u8 = 0x44;
const TAG_CHARSET: u8 = 0x47;
const TAG_LANGUAGE: u8 = 0x48;

/// `client-error-not-found`: how CUPS says that there is no printer.
const STATUS_NOT_FOUND: u16 = 0x0406;

/// Counts the printers that are set up.
#[must_use]
pub fn observe(system: &System) -> Hints {
    let printers = match system.family() {
        Family::Linux => count(system).ok(),
        Family::Windows => windows::count(system).ok(),
        Family::Macos | Family::Other => None,
    };
    Hints {
        printers,
        ..Hints::default()
    }
}

fn count(system: &System) -> Result<u32, Refusal> {
    for socket in SOCKETS {
        if system.exists(socket)? {
            let answer = system.ask_socket(socket, &http_request(&ipp_request()), ANSWER_LIMIT)?;
            return printers_in(&http_body(&answer).ok_or(Refusal::Unreadable)?)
                .ok_or(Refusal::Unreadable);
        }
    }
    // Without the print service nothing is set up; with it installed and stopped, who knows.
    if system.exists("/etc/cups/cupsd.conf")? {
        Err(Refusal::Unavailable)
    } else {
        Ok(0)
    }
}

fn ipp_request() -> Vec<u8> {
    // Version 2.0, CUPS-Get-Printers, request 1.
    let mut request = vec![2, 0, 0x40, 0x02, 0, 0, 0, 1, TAG_OPERATION];
    attribute(&mut request, TAG_CHARSET, "attributes-charset", "utf-8");
    attribute(
        &mut request,
        TAG_LANGUAGE,
        "attributes-natural-language",
        "en",
    );
    attribute(
        &mut request,
        TAG_KEYWORD,
        "requested-attributes",
        "printer-type",
    );
    // Without a name it is one more value of the attribute before.
    attribute(&mut request, TAG_KEYWORD, "", "device-uri");
    request.push(TAG_END);
    request
}

fn attribute(request: &mut Vec<u8>, tag: u8, name: &str, value: &str) {
    request.push(tag);
    for text in [name, value] {
        // All of them are constants of a few letters.
        request.extend(u16::try_from(text.len()).unwrap_or(0).to_be_bytes());
        request.extend(text.bytes());
    }
}

fn http_request(body: &[u8]) -> Vec<u8> {
    let head = format!(
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/ipp\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

/// Returns the body of a successful HTTP answer, put together when it came in chunks (RFC 9112, 7.1).
fn http_body(answer: &[u8]) -> Option<Vec<u8>> {
    let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&answer[..end]).to_ascii_lowercase();
    let mut body = &answer[end + 4..];
    if head.split(' ').nth(1)? != "200" {
        return None;
    }
    if !head.contains("transfer-encoding: chunked") {
        return Some(body.to_vec());
    }
    let mut whole = Vec::new();
    loop {
        let line = body.windows(2).position(|bytes| bytes == b"\r\n")?;
        let size = std::str::from_utf8(&body[..line])
            .ok()?
            .split(';')
            .next()?
            .trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        if size == 0 {
            return Some(whole);
        }
        let start = line + 2;
        whole.extend(body.get(start..start.checked_add(size)?)?);
        body = body.get(start + size + 2..)?;
    }
}

/// Counts the real printers in an IPP answer; `None` when it makes no sense.
fn printers_in(answer: &[u8]) -> Option<u32> {
    let status = u16::from_be_bytes(answer.get(2..4)?.try_into().ok()?);
    if status == STATUS_NOT_FOUND {
        return Some(0);
    }
    if status >= 0x0100 {
        return None;
    }
    let mut rest = answer.get(8..)?;
    let (mut count, mut inside, mut real) = (0, false, true);
    loop {
        let (tag, after) = rest.split_first()?;
        rest = after;
        if *tag <= 0x0f {
            // A group ends where the next begins.
            count += u32::from(inside && real);
            (inside, real) = (*tag == TAG_PRINTER, true);
            if *tag == TAG_END {
                return Some(count);
            }
            continue;
        }
        let name = field(&mut rest)?;
        let value = field(&mut rest)?;
        real &= match name {
            b"printer-type" => u32::from_be_bytes(value.try_into().ok()?) & NO_PRINTER_BITS == 0,
            b"device-uri" => !VIRTUAL_DEVICES
                .iter()
                .any(|device| value.starts_with(device.as_bytes())),
            _ => true,
        };
    }
}

/// Takes a field with its length before it.
fn field<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = u16::from_be_bytes(rest.get(..2)?.try_into().ok()?);
    let end = 2 + usize::from(length);
    let field = rest.get(2..end)?;
    *rest = &rest[end..];
    Some(field)
}

#[cfg(test)]
mod tests;
