//! The digests of a file's beginnings and of what its signatures cover, each byte taken in once as far as they share it.
//!
//! Every signature covers the file from its first byte, and a second one covers what the first does: SHA-256 is a chain, so
//! the state at the first one's place leads on to all of them.

use std::ops::Range;

use sha2::{Digest, Sha256};

use crate::signing::algorithm::DigestAlgorithm;

/// A file with the state of SHA-256 over a beginning of it.
pub(super) struct Hashed<'a> {
    bytes: &'a [u8],
    state: Sha256,
    /// How many bytes the state has taken in.
    taken: usize,
}

impl<'a> Hashed<'a> {
    /// Starts at the first byte.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            state: Sha256::new(),
            taken: 0,
        }
    }

    /// Digests two parts of the file as if they stood behind each other.
    pub(super) fn parts(
        &mut self,
        algorithm: DigestAlgorithm,
        parts: &[Range<usize>; 2],
    ) -> Vec<u8> {
        let [before, after] = parts;
        let part = |range: &Range<usize>| self.bytes.get(range.clone()).unwrap_or_default();
        if algorithm != DigestAlgorithm::Sha256 || before.start != 0 {
            return algorithm.digest([part(before), part(after)]);
        }
        let after = part(after);
        self.up_to(before.end)
            .chain_update(after)
            .finalize()
            .to_vec()
    }

    /// Digests the first so many bytes with SHA-256.
    pub(super) fn beginning(&mut self, end: usize) -> [u8; 32] {
        self.up_to(end).finalize().into()
    }

    /// Returns the state over the first so many bytes: whoever asks for ever more of them has each taken in once.
    fn up_to(&mut self, end: usize) -> Sha256 {
        let end = end.min(self.bytes.len());
        if end < self.taken {
            return Sha256::new_with_prefix(self.bytes.get(..end).unwrap_or_default());
        }
        let next = self.bytes.get(self.taken..end).unwrap_or_default();
        self.state.update(next);
        self.taken = end;
        self.state.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_does_not_depend_on_what_was_asked_for_before() {
        let bytes: Vec<u8> = (0..=255).cycle().take(1000).collect();
        let mut hashed = Hashed::new(&bytes);
        // Also asked for less than before, and with other algorithms between.
        for [end, start, last] in [
            [0, 10, 100],
            [70, 90, 100],
            [500, 700, 1000],
            [64, 64, 64],
            [900, 1000, 1000],
            [1000, 0, 1000],
        ] {
            for algorithm in [
                DigestAlgorithm::Sha256,
                DigestAlgorithm::Sha384,
                DigestAlgorithm::Sha512,
            ] {
                let expected = algorithm.digest([&bytes[..end], &bytes[start..last]]);
                let found = hashed.parts(algorithm, &[0..end, start..last]);
                assert_eq!(found, expected, "{end} {start} {last} {algorithm:?}");
            }
            let expected: [u8; 32] = Sha256::digest(&bytes[..last]).into();
            assert_eq!(hashed.beginning(last), expected, "{last}");
        }
    }

    #[test]
    fn parts_that_do_not_start_with_the_file_are_digested_too() {
        let bytes = b"before, covered, after";
        let found = Hashed::new(bytes).parts(DigestAlgorithm::Sha256, &[8..15, 15..22]);
        assert_eq!(found, Sha256::digest(&bytes[8..]).to_vec());
    }
}
