//! The code of a public key that two people read to each other: thirty digits in six groups of five.
//!
//! Derivation: SHA-256 over the DER of the `SubjectPublicKeyInfo` (RFC 5280, 4.1.2.7), read as a big-endian number, modulo
//! 10^30, written with leading zeros. Thirty digits are some 99.6 bits: to find a second key with the code of a given one
//! takes about 2^99 tries, and that is what vouching has to resist. The remainder is even over all codes but for a part in
//! 2^156. Digits, since they are read aloud the same way in every language and no letter is mistaken for another.
//!
//! The window, the document and the team lead's register show this one code.

use std::fmt;

use sha2::{Digest, Sha256};

/// Ten to the power of thirty: one more than the highest code.
const CODES: u128 = 1_000_000_000_000_000_000_000_000_000_000;
const GROUPS: usize = 6;
const GROUP_SIZE: u128 = 100_000;

/// The code of a public key. Shown as `01234 56789 01234 56789 01234 56789`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyCode(u128);

impl KeyCode {
    /// Derives the code from the DER of a `SubjectPublicKeyInfo`.
    #[must_use]
    pub fn of_public_key(public_key_info: &[u8]) -> Self {
        let digest = Sha256::digest(public_key_info);
        // 10^30 is under 2^100, so a further byte never leaves 128 bits.
        Self(digest.iter().fold(0, |remainder, byte| {
            (remainder << 8 | u128::from(*byte)) % CODES
        }))
    }

    /// Returns the six groups of five digits.
    #[must_use]
    pub fn groups(self) -> [String; GROUPS] {
        let mut rest = self.0;
        let mut groups = std::array::from_fn(|_| {
            let group = rest % GROUP_SIZE;
            rest /= GROUP_SIZE;
            format!("{group:05}")
        });
        groups.reverse();
        groups
    }
}

impl fmt::Display for KeyCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.groups().join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_the_digest_modulo_ten_to_the_thirtieth() {
        // SHA-256 of nothing is e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855; the remainder was
        // worked out with another program.
        assert_eq!(
            KeyCode::of_public_key(b"").to_string(),
            "19803 49933 79397 00111 56650 86549"
        );
    }

    #[test]
    fn a_code_with_leading_zeros_keeps_its_thirty_digits() {
        assert_eq!(
            KeyCode(7).to_string(),
            "00000 00000 00000 00000 00000 00007"
        );
        assert_eq!(
            KeyCode(CODES - 1).to_string(),
            "99999 99999 99999 99999 99999 99999"
        );
    }

    #[test]
    fn one_other_bit_gives_another_code() {
        assert_ne!(KeyCode::of_public_key(&[0]), KeyCode::of_public_key(&[1]));
    }
}
