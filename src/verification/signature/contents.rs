//! The bytes in a signature's place: the container, and zeros behind it.

use crate::verification::Reason;

/// Returns the container's DER.
pub(super) fn container(placed: &[u8]) -> Result<&[u8], Reason> {
    let length = der_length(placed).ok_or(Reason::MalformedSignature)?;
    let parts = placed.split_at_checked(length);
    let (container, rest) = parts.ok_or(Reason::MalformedSignature)?;
    // All of them are looked at, many at a time: some sixteen thousand.
    if rest.iter().fold(0, |all, byte| all | byte) != 0 {
        return Err(Reason::BytesAfterSignature);
    }
    Ok(container)
}

/// Returns how many bytes the sequence at the start has, by its definite length in the shortest form (X.690, 10.1).
fn der_length(bytes: &[u8]) -> Option<usize> {
    let (tag, rest) = bytes.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (head, length) = match first {
        0..=0x7f => (2, usize::from(*first)),
        0x81..=0x84 => {
            let count = usize::from(first & 0x7f);
            let digits = rest.get(..count)?;
            let length = digits
                .iter()
                .fold(0, |sum, digit| sum << 8 | usize::from(*digit));
            let shortest = digits.first()? != &0 && length >= 0x80;
            (2 + count, shortest.then_some(length)?)
        }
        _ => return None,
    };
    (*tag == 0x30).then(|| head + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_length_is_definite_and_in_its_shortest_form() {
        let cases: [(&[u8], Option<usize>); 8] = [
            (&[0x30, 0x03], Some(5)),
            (&[0x30, 0x81, 0x80], Some(131)),
            (&[0x30, 0x82, 0x01, 0x00], Some(260)),
            (&[0x30, 0x81, 0x7f], None),
            (&[0x30, 0x82, 0x00, 0x80], None),
            (&[0x30, 0x80], None),
            (&[0x31, 0x03], None),
            (&[0x30], None),
        ];
        for (bytes, expected) in cases {
            assert_eq!(der_length(bytes), expected, "{bytes:x?}");
        }
    }
}
