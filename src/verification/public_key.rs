//! The public keys that this program verifies with: ECDSA on P-256, P-384 and P-521, RSA of 2048 bits and more, by AWS-LC.

use aws_lc_rs::signature as lc;
use der::asn1::{ObjectIdentifier, UintRef};
use der::{Decode, Sequence};
use x509_cert::spki::SubjectPublicKeyInfoOwned;

use crate::signing::algorithm::{DigestAlgorithm, Scheme, SignatureAlgorithm};

use super::Reason;

/// `id-ecPublicKey` (RFC 5480, 2.1.1).
const EC_PUBLIC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
/// `rsaEncryption` (RFC 8017, A.1).
const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const P_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
const P_384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");
const P_521: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.35");

/// The shortest and longest RSA moduli, in bytes: 2048 to 8192 bits.
const RSA_MODULUS_BYTES: std::ops::RangeInclusive<usize> = 256..=1024;

/// What kind of key it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    P256,
    P384,
    P521,
    Rsa,
}

/// A public key of a kind and size that this program accepts.
#[derive(Clone, Debug)]
pub(super) struct PublicKey {
    kind: Kind,
    /// The point, or the `RSAPublicKey` in DER.
    bytes: Vec<u8>,
}

/// `RSAPublicKey` (RFC 8017, A.1.1).
#[derive(Sequence)]
struct RsaPublicKey<'a> {
    modulus: UintRef<'a>,
    exponent: UintRef<'a>,
}

impl PublicKey {
    /// Takes the key out of a certificate.
    pub(super) fn of(info: &SubjectPublicKeyInfoOwned) -> Result<Self, Reason> {
        let refused = Reason::UnsupportedAlgorithm;
        let bytes = info.subject_public_key.as_bytes().ok_or(refused)?;
        let kind = if info.algorithm.oid == RSA_ENCRYPTION {
            let parameters = info.algorithm.parameters.as_ref();
            let read = RsaPublicKey::from_der(bytes).map_err(|_| refused)?;
            let length = read.modulus.as_bytes().len();
            let right = parameters.is_some_and(der::asn1::Any::is_null)
                && RSA_MODULUS_BYTES.contains(&length)
                && read
                    .modulus
                    .as_bytes()
                    .first()
                    .is_some_and(|one| *one >= 0x80)
                && read
                    .exponent
                    .as_bytes()
                    .last()
                    .is_some_and(|one| one % 2 == 1);
            right.then_some(Kind::Rsa)
        } else if info.algorithm.oid == EC_PUBLIC_KEY {
            let parameters = info.algorithm.parameters.as_ref();
            let curve: Option<ObjectIdentifier> =
                parameters.and_then(|parameters| parameters.decode_as().ok());
            // Uncompressed points alone (RFC 5480, 2.2).
            [
                (P_256, Kind::P256, 65),
                (P_384, Kind::P384, 97),
                (P_521, Kind::P521, 133),
            ]
            .into_iter()
            .find(|(oid, _, length)| {
                curve == Some(*oid) && bytes.len() == *length && bytes.starts_with(&[4])
            })
            .map(|(_, kind, _)| kind)
        } else {
            None
        };
        Ok(Self {
            kind: kind.ok_or(refused)?,
            bytes: bytes.to_vec(),
        })
    }

    /// Tells whether a signature over a message is by this key; no for an algorithm of another kind of key.
    pub(super) fn verifies(
        &self,
        algorithm: SignatureAlgorithm,
        message: &[u8],
        signature: &[u8],
    ) -> bool {
        let Some(algorithm) = self.verification(algorithm) else {
            return false;
        };
        lc::UnparsedPublicKey::new(algorithm, &self.bytes)
            .verify(message, signature)
            .is_ok()
    }

    fn verification(
        &self,
        algorithm: SignatureAlgorithm,
    ) -> Option<&'static dyn lc::VerificationAlgorithm> {
        use DigestAlgorithm::{Sha256, Sha384, Sha512};
        Some(match (algorithm.scheme, self.kind, algorithm.digest) {
            (Scheme::Ecdsa, Kind::P256, Sha256) => &lc::ECDSA_P256_SHA256_ASN1,
            (Scheme::Ecdsa, Kind::P256, Sha384) => &lc::ECDSA_P256_SHA384_ASN1,
            (Scheme::Ecdsa, Kind::P256, Sha512) => &lc::ECDSA_P256_SHA512_ASN1,
            (Scheme::Ecdsa, Kind::P384, Sha256) => &lc::ECDSA_P384_SHA256_ASN1,
            (Scheme::Ecdsa, Kind::P384, Sha384) => &lc::ECDSA_P384_SHA384_ASN1,
            (Scheme::Ecdsa, Kind::P384, Sha512) => &lc::ECDSA_P384_SHA512_ASN1,
            (Scheme::Ecdsa, Kind::P521, Sha256) => &lc::ECDSA_P521_SHA256_ASN1,
            (Scheme::Ecdsa, Kind::P521, Sha384) => &lc::ECDSA_P521_SHA384_ASN1,
            (Scheme::Ecdsa, Kind::P521, Sha512) => &lc::ECDSA_P521_SHA512_ASN1,
            (Scheme::Rsa, Kind::Rsa, Sha256) => &lc::RSA_PKCS1_2048_8192_SHA256,
            (Scheme::Rsa, Kind::Rsa, Sha384) => &lc::RSA_PKCS1_2048_8192_SHA384,
            (Scheme::Rsa, Kind::Rsa, Sha512) => &lc::RSA_PKCS1_2048_8192_SHA512,
            _ => return None,
        })
    }
}
