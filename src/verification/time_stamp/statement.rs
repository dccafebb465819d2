//! What a time stamp states: over what, and which moment.

use der::asn1::{Any, OctetString};
use der::{Decode, Tag, Tagged};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use x509_cert::spki::AlgorithmIdentifierOwned;

use crate::signing::algorithm::DigestAlgorithm;

/// What a token states (`TSTInfo`, RFC 3161, 2.4.2).
pub(super) struct Statement {
    pub(super) digest: DigestAlgorithm,
    pub(super) imprint: Vec<u8>,
    pub(super) at: Timestamp,
}

impl Statement {
    pub(super) fn read(der: &[u8]) -> Option<Self> {
        let parts = Vec::<Any>::from_der(der).ok()?;
        let [version, policy, imprint, serial, at, rest @ ..] = parts.as_slice() else {
            return None;
        };
        let version: u8 = version.decode_as().ok()?;
        let kinds = policy.tag() == Tag::ObjectIdentifier
            && serial.tag() == Tag::Integer
            && at.tag() == Tag::GeneralizedTime;
        // Accuracy, ordering, nonce and the authority's name, each perhaps, in this order; extensions are not known here.
        let order = rest.iter().map(|one| match one.tag() {
            Tag::Sequence => Some(0),
            Tag::Boolean => Some(1),
            Tag::Integer => Some(2),
            Tag::ContextSpecific { number, .. } if number.value() == 0 => Some(3),
            _ => None,
        });
        let order: Vec<i32> = order.collect::<Option<_>>()?;
        let [algorithm, hash] = sequence(imprint)?.try_into().ok()?;
        if version != 1 || !kinds || !order.is_sorted_by(|one, next| one < next) {
            return None;
        }
        let hash: OctetString = hash.decode_as().ok()?;
        Some(Self {
            digest: digest_of(&algorithm.decode_as().ok()?)?,
            imprint: hash.as_bytes().to_vec(),
            at: moment(at.value())?,
        })
    }
}

/// Reads a moment such as `20261122090000Z` or, with a part of a second, `20261122090000.25Z` (RFC 3161, 2.4.2).
fn moment(written: &[u8]) -> Option<Timestamp> {
    let text = std::str::from_utf8(written).ok()?.strip_suffix('Z')?;
    let (whole, part) = text.split_once('.').unwrap_or((text, "1"));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    // The shortest form has no zero behind.
    let shortest = !part.is_empty() && !part.ends_with('0') && part.len() <= 9;
    if whole.len() != 14 || !digits(whole) || !digits(part) || !shortest {
        return None;
    }
    let number = |from: usize| whole.get(from..from + 2)?.parse::<i8>().ok();
    let year: i16 = whole.get(..4)?.parse().ok()?;
    let time = DateTime::new(
        year,
        number(4)?,
        number(6)?,
        number(8)?,
        number(10)?,
        number(12)?,
        0,
    );
    Some(time.ok()?.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

/// Reads a digest; others than this program write NULL as parameters too (RFC 5754, 2).
pub(super) fn digest_of(identifier: &AlgorithmIdentifierOwned) -> Option<DigestAlgorithm> {
    let is_null = identifier.parameters.as_ref().is_none_or(Any::is_null);
    let plain = AlgorithmIdentifierOwned {
        oid: identifier.oid,
        parameters: None,
    };
    DigestAlgorithm::from_identifier(&plain).filter(|_| is_null)
}

/// Reads the parts of a sequence.
pub(super) fn sequence(any: &Any) -> Option<Vec<Any>> {
    any.decode_as().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_read_to_the_second_and_in_no_other_form() {
        for written in ["20261122090000Z", "20261122090000.25Z"] {
            let read = moment(written.as_bytes()).map(|at| at.to_string());
            assert_eq!(read.as_deref(), Some("2026-11-22T09:00:00Z"), "{written}");
        }
        for wrong in [
            "",
            "20261122090000",
            "202611220900Z",
            "20261122090000.Z",
            "20261122090000.250Z",
            "20261122090000+0100",
            "20261322090000Z",
            "2026112209000\u{e9}Z",
        ] {
            assert_eq!(moment(wrong.as_bytes()), None, "{wrong}");
        }
    }
}
