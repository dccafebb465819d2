//! Keys of every kind that is accepted, new in each run.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{self as lc, EcdsaKeyPair, KeyPair as _, RsaKeyPair};
use der::asn1::{Any, BitString, ObjectIdentifier};
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

use crate::signing::algorithm::{DigestAlgorithm, Scheme, SignatureAlgorithm};

/// The kinds of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::verification::tests) enum Kind {
    P256,
    P384,
    P521,
    Rsa,
}

impl Kind {
    pub(in crate::verification::tests) const ALL: [Self; 4] =
        [Self::P256, Self::P384, Self::P521, Self::Rsa];
}

enum Pair {
    Ec(EcdsaKeyPair),
    Rsa(Box<RsaKeyPair>),
}

/// A key of any kind.
pub(in crate::verification::tests) struct Key {
    pair: Pair,
    pub(in crate::verification::tests) algorithm: SignatureAlgorithm,
    pub(in crate::verification::tests) info: SubjectPublicKeyInfoOwned,
}

impl Key {
    pub(in crate::verification::tests) fn new(kind: Kind) -> Self {
        let curve = |oid: &str| Some(oid.to_owned());
        let (signing, digest, curve) = match kind {
            Kind::P256 => (
                &lc::ECDSA_P256_SHA256_ASN1_SIGNING,
                DigestAlgorithm::Sha256,
                curve("1.2.840.10045.3.1.7"),
            ),
            Kind::P384 => (
                &lc::ECDSA_P384_SHA384_ASN1_SIGNING,
                DigestAlgorithm::Sha384,
                curve("1.3.132.0.34"),
            ),
            Kind::P521 => (
                &lc::ECDSA_P521_SHA512_ASN1_SIGNING,
                DigestAlgorithm::Sha512,
                curve("1.3.132.0.35"),
            ),
            Kind::Rsa => (
                &lc::ECDSA_P256_SHA256_ASN1_SIGNING,
                DigestAlgorithm::Sha256,
                None,
            ),
        };
        if let Some(curve) = curve {
            let pair = EcdsaKeyPair::generate(signing).expect("a key");
            let parameters = Any::encode_from(&oid(&curve)).expect("DER");
            Self {
                info: info("1.2.840.10045.2.1", parameters, pair.public_key().as_ref()),
                pair: Pair::Ec(pair),
                algorithm: SignatureAlgorithm {
                    digest,
                    scheme: Scheme::Ecdsa,
                },
            }
        } else {
            let pair = RsaKeyPair::generate(KeySize::Rsa2048).expect("a key");
            Self {
                info: info(
                    "1.2.840.113549.1.1.1",
                    Any::null(),
                    pair.public_key().as_ref(),
                ),
                pair: Pair::Rsa(Box::new(pair)),
                algorithm: SignatureAlgorithm {
                    digest,
                    scheme: Scheme::Rsa,
                },
            }
        }
    }

    pub(in crate::verification::tests) fn sign(&self, message: &[u8]) -> Vec<u8> {
        let random = SystemRandom::new();
        match &self.pair {
            Pair::Ec(pair) => {
                let signature = pair.sign(&random, message).expect("signed");
                signature.as_ref().to_vec()
            }
            Pair::Rsa(pair) => {
                let mut signature = vec![0; pair.public_modulus_len()];
                pair.sign(&lc::RSA_PKCS1_SHA256, &random, message, &mut signature)
                    .expect("signed");
                signature
            }
        }
    }
}

pub(in crate::verification::tests) fn oid(text: &str) -> ObjectIdentifier {
    ObjectIdentifier::new(text).expect("an identifier")
}

fn info(algorithm: &str, parameters: Any, key: &[u8]) -> SubjectPublicKeyInfoOwned {
    SubjectPublicKeyInfoOwned {
        algorithm: AlgorithmIdentifierOwned {
            oid: oid(algorithm),
            parameters: Some(parameters),
        },
        subject_public_key: BitString::from_bytes(key).expect("bits"),
    }
}
