//! The algorithms that signatures may use: SHA-2 with ECDSA or RSA (RFC 5754, RFC 5758).

use der::asn1::{Any, ObjectIdentifier};
use sha2::{Digest, Sha256, Sha384, Sha512};
use x509_cert::spki::AlgorithmIdentifierOwned;

/// `id-sha256` (RFC 5754, 2.2).
pub const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const SHA_384: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.2");
const SHA_512: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.3");
/// `ecdsa-with-SHA256` (RFC 5758, 3.2).
pub const ECDSA_WITH_SHA_256: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");
const ECDSA_WITH_SHA_384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.3");
const ECDSA_WITH_SHA_512: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.4");
const SHA_256_WITH_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
const SHA_384_WITH_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.12");
const SHA_512_WITH_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.13");

/// A digest of the SHA-2 family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DigestAlgorithm {
    /// 32 bytes.
    Sha256,
    /// 48 bytes.
    Sha384,
    /// 64 bytes.
    Sha512,
}

impl DigestAlgorithm {
    const ALL: [Self; 3] = [Self::Sha256, Self::Sha384, Self::Sha512];

    /// Writes the identifier, without parameters (RFC 5754, 2).
    #[must_use]
    pub fn identifier(self) -> AlgorithmIdentifierOwned {
        AlgorithmIdentifierOwned {
            oid: match self {
                Self::Sha256 => SHA_256,
                Self::Sha384 => SHA_384,
                Self::Sha512 => SHA_512,
            },
            parameters: None,
        }
    }

    /// Reads an identifier; nothing for another algorithm or other parameters.
    #[must_use]
    pub fn from_identifier(identifier: &AlgorithmIdentifierOwned) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|one| one.identifier() == *identifier)
    }

    /// Digests the parts as if they stood behind each other.
    #[must_use]
    pub fn digest<'p>(self, parts: impl IntoIterator<Item = &'p [u8]>) -> Vec<u8> {
        match self {
            Self::Sha256 => digest::<Sha256>(parts),
            Self::Sha384 => digest::<Sha384>(parts),
            Self::Sha512 => digest::<Sha512>(parts),
        }
    }
}

fn digest<'p, D: Digest>(parts: impl IntoIterator<Item = &'p [u8]>) -> Vec<u8> {
    let mut digest = D::new();
    for part in parts {
        digest.update(part);
    }
    digest.finalize().to_vec()
}

/// What a key does with a digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// ECDSA with the signature in DER (`Ecdsa-Sig-Value`, RFC 3279, 2.2.3).
    Ecdsa,
    /// RSA with PKCS #1 version 1.5 padding (RFC 8017, 8.2).
    Rsa,
}

/// A signature algorithm: a digest and what the key does with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignatureAlgorithm {
    /// The digest of what is signed.
    pub digest: DigestAlgorithm,
    /// What the key does with it.
    pub scheme: Scheme,
}

impl SignatureAlgorithm {
    /// ECDSA with SHA-256, as this PC's key signs.
    pub const ECDSA_SHA_256: Self = Self {
        digest: DigestAlgorithm::Sha256,
        scheme: Scheme::Ecdsa,
    };

    /// Writes the identifier: ECDSA without parameters (RFC 5758, 3.2), RSA with NULL (RFC 4055, 5).
    #[must_use]
    pub fn identifier(self) -> AlgorithmIdentifierOwned {
        let oid = match (self.scheme, self.digest) {
            (Scheme::Ecdsa, DigestAlgorithm::Sha256) => ECDSA_WITH_SHA_256,
            (Scheme::Ecdsa, DigestAlgorithm::Sha384) => ECDSA_WITH_SHA_384,
            (Scheme::Ecdsa, DigestAlgorithm::Sha512) => ECDSA_WITH_SHA_512,
            (Scheme::Rsa, DigestAlgorithm::Sha256) => SHA_256_WITH_RSA,
            (Scheme::Rsa, DigestAlgorithm::Sha384) => SHA_384_WITH_RSA,
            (Scheme::Rsa, DigestAlgorithm::Sha512) => SHA_512_WITH_RSA,
        };
        AlgorithmIdentifierOwned {
            oid,
            parameters: match self.scheme {
                Scheme::Ecdsa => None,
                Scheme::Rsa => Some(Any::null()),
            },
        }
    }

    /// Reads an identifier; nothing for another algorithm (SHA-1, PSS, Ed25519) or other parameters.
    #[must_use]
    pub fn from_identifier(identifier: &AlgorithmIdentifierOwned) -> Option<Self> {
        let all = [Scheme::Ecdsa, Scheme::Rsa]
            .into_iter()
            .flat_map(|scheme| DigestAlgorithm::ALL.map(|digest| Self { digest, scheme }));
        all.into_iter().find(|one| one.identifier() == *identifier)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_algorithm_is_found_again_by_its_identifier_and_no_other() {
        for digest in DigestAlgorithm::ALL {
            assert_eq!(
                DigestAlgorithm::from_identifier(&digest.identifier()),
                Some(digest)
            );
            for scheme in [Scheme::Ecdsa, Scheme::Rsa] {
                let one = SignatureAlgorithm { digest, scheme };
                let identifier = one.identifier();
                assert_eq!(SignatureAlgorithm::from_identifier(&identifier), Some(one));
                let other = AlgorithmIdentifierOwned {
                    parameters: match identifier.parameters {
                        None => Some(Any::null()),
                        Some(_) => None,
                    },
                    ..identifier
                };
                assert_eq!(SignatureAlgorithm::from_identifier(&other), None);
            }
        }
        let sha_1_with_rsa = AlgorithmIdentifierOwned {
            oid: ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.5"),
            parameters: Some(Any::null()),
        };
        assert_eq!(SignatureAlgorithm::from_identifier(&sha_1_with_rsa), None);
    }

    #[test]
    fn parts_are_digested_as_if_they_stood_behind_each_other() {
        for algorithm in DigestAlgorithm::ALL {
            let parts = algorithm.digest([&b"ab"[..], b"c"]);
            assert_eq!(parts, algorithm.digest([&b"abc"[..]]));
        }
    }
}
