//! Random bytes, passed in wherever a secret is made, so that tests know them.

/// The system has no random bytes to give. No key is made then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoRandomness;

/// A source of bytes that nobody can guess.
pub trait Randomness {
    /// Fills the bytes.
    ///
    /// # Errors
    /// [`NoRandomness`]; the bytes are not to be used then.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoRandomness>;
}

/// The operating system's source.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        getrandom::fill(bytes).map_err(|_| NoRandomness)
    }
}

/// Bytes that are the same in every run. For tests only: a key made of them is no secret.
#[cfg(test)]
pub(crate) struct KnownBytes(pub u8);

#[cfg(test)]
impl Randomness for KnownBytes {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        for byte in bytes {
            self.0 = self.0.wrapping_mul(5).wrapping_add(41);
            *byte = self.0;
        }
        Ok(())
    }
}

/// A source that has run dry.
#[cfg(test)]
pub(crate) struct Dry;

#[cfg(test)]
impl Randomness for Dry {
    fn fill(&mut self, _: &mut [u8]) -> Result<(), NoRandomness> {
        Err(NoRandomness)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_gives_other_bytes_each_time() {
        let (mut first, mut second) = ([0; 32], [0; 32]);
        assert_eq!(SystemRandomness.fill(&mut first), Ok(()));
        assert_eq!(SystemRandomness.fill(&mut second), Ok(()));
        assert_ne!(first, second);
    }
}
