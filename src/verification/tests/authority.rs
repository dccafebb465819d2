//! Authorities for tests: keys of every kind that is accepted, certificates with whatever they should or should not say,
//! time stamps. The keys are new in each run; nothing that is asserted depends on them.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{self as lc, EcdsaKeyPair, KeyPair as _, RsaKeyPair};
use der::asn1::{Any, BitString, ObjectIdentifier, OctetString, SetOfVec};
use der::{Decode, Encode, EncodeValue, FixedTag, Sequence, Tag};
use jiff::Timestamp;
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage, KeyUsages};
use x509_cert::name::{Name, RdnSequence, RelativeDistinguishedName};
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};
use x509_cert::time::{Time, Validity};

use crate::signing::algorithm::{DigestAlgorithm, Scheme, SignatureAlgorithm};
use crate::signing::{Signer, SignerError};

pub(super) const COMMON_NAME: &str = "2.5.4.3";
pub(super) const SURNAME: &str = "2.5.4.4";
pub(super) const SERIAL_NUMBER: &str = "2.5.4.5";
pub(super) const COUNTRY: &str = "2.5.4.6";
pub(super) const ORGANISATION: &str = "2.5.4.10";
pub(super) const GIVEN_NAME: &str = "2.5.4.42";

/// The kinds of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    P256,
    P384,
    P521,
    Rsa,
}

impl Kind {
    pub(super) const ALL: [Self; 4] = [Self::P256, Self::P384, Self::P521, Self::Rsa];
}

enum Pair {
    Ec(EcdsaKeyPair),
    Rsa(Box<RsaKeyPair>),
}

/// A key of any kind.
pub(super) struct Key {
    pair: Pair,
    pub(super) algorithm: SignatureAlgorithm,
    pub(super) info: SubjectPublicKeyInfoOwned,
}

impl Key {
    pub(super) fn new(kind: Kind) -> Self {
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

    pub(super) fn sign(&self, message: &[u8]) -> Vec<u8> {
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

pub(super) fn oid(text: &str) -> ObjectIdentifier {
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

/// A name of attributes, each in UTF-8.
pub(super) fn name(attributes: &[(&str, &str)]) -> Name {
    let mut sequence = RdnSequence::default();
    for (kind, value) in attributes {
        let value = Any::new(Tag::Utf8String, value.as_bytes()).expect("a text");
        let one = AttributeTypeAndValue {
            oid: oid(kind),
            value,
        };
        let one = SetOfVec::try_from(vec![one]).expect("a set");
        sequence.push(RelativeDistinguishedName::from(one));
    }
    Name::from_der(&sequence.to_der().expect("DER")).expect("a name")
}

pub(super) fn extension(kind: &str, critical: bool, value: &impl Encode) -> Extension {
    Extension {
        extn_id: oid(kind),
        critical,
        extn_value: OctetString::new(value.to_der().expect("DER")).expect("bytes"),
    }
}

pub(super) fn key_usage(usage: KeyUsages) -> Extension {
    extension("2.5.29.15", true, &KeyUsage(usage.into()))
}

pub(super) fn constraints(ca: bool, path_len_constraint: Option<u8>) -> Extension {
    let constraints = BasicConstraints {
        ca,
        path_len_constraint,
    };
    extension("2.5.29.19", true, &constraints)
}

pub(super) fn purposes(critical: bool, purposes: &[&str]) -> Extension {
    let purposes = ExtendedKeyUsage(purposes.iter().map(|one| oid(one)).collect());
    extension("2.5.29.37", critical, &purposes)
}

#[derive(Sequence)]
struct Body {
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    version: u8,
    serial: SerialNumber,
    algorithm: AlgorithmIdentifierOwned,
    issuer: Name,
    validity: Validity,
    subject: Name,
    key: SubjectPublicKeyInfoOwned,
    #[asn1(context_specific = "3", tag_mode = "EXPLICIT")]
    extensions: Vec<Extension>,
}

#[derive(Sequence)]
struct Whole {
    body: Any,
    algorithm: AlgorithmIdentifierOwned,
    signature: BitString,
}

/// What a certificate is to say.
#[derive(Clone)]
pub(super) struct Says {
    pub(super) issuer: Name,
    pub(super) subject: Name,
    pub(super) not_before: &'static str,
    pub(super) not_after: &'static str,
    pub(super) extensions: Vec<Extension>,
}

impl Says {
    pub(super) fn of(issuer: &Name, subject: &Name, extensions: Vec<Extension>) -> Self {
        Self {
            issuer: issuer.clone(),
            subject: subject.clone(),
            not_before: "2026-01-01T00:00:00Z",
            not_after: "2030-01-01T00:00:00Z",
            extensions,
        }
    }

    /// Makes the certificate of a key, signed by another.
    pub(super) fn signed(&self, key: &SubjectPublicKeyInfoOwned, by: &Key) -> Vec<u8> {
        let time = |written: &str| {
            let at: Timestamp = written.parse().expect("a moment");
            let since = u64::try_from(at.as_second()).expect("after 1970");
            let since = std::time::Duration::from_secs(since);
            let time = der::asn1::UtcTime::from_unix_duration(since);
            Time::UtcTime(time.expect("before 2050"))
        };
        let body = Body {
            version: 2,
            serial: serial(key),
            algorithm: by.algorithm.identifier(),
            issuer: self.issuer.clone(),
            validity: Validity::new(time(self.not_before), time(self.not_after)),
            subject: self.subject.clone(),
            key: key.clone(),
            extensions: self.extensions.clone(),
        };
        let body = body.to_der().expect("DER");
        let signature = BitString::from_bytes(&by.sign(&body)).expect("bits");
        let whole = Whole {
            body: Any::from_der(&body).expect("DER"),
            algorithm: by.algorithm.identifier(),
            signature,
        };
        whole.to_der().expect("DER")
    }
}

/// One for each key.
fn serial(key: &SubjectPublicKeyInfoOwned) -> SerialNumber {
    let digest = DigestAlgorithm::Sha256.digest([key.to_der().expect("DER").as_slice()]);
    let bytes = [&[0x40], digest.get(..8).expect("bytes")].concat();
    SerialNumber::new(&bytes).expect("a number")
}

/// An authority: its key, its name and its own certificate.
pub(super) struct Authority {
    pub(super) key: Key,
    pub(super) name: Name,
    pub(super) certificate: Vec<u8>,
}

pub(super) fn for_certificates() -> Vec<Extension> {
    vec![constraints(true, None), key_usage(KeyUsages::KeyCertSign)]
}

impl Authority {
    /// Makes one that signs itself.
    pub(super) fn root(kind: Kind, common_name: &str) -> Self {
        let (key, name) = (Key::new(kind), name(&[(COMMON_NAME, common_name)]));
        let says = Says::of(&name, &name, for_certificates());
        let certificate = says.signed(&key.info, &key);
        Self {
            key,
            name,
            certificate,
        }
    }

    /// Makes one below, with these extensions.
    pub(super) fn below(
        &self,
        kind: Kind,
        common_name: &str,
        change: impl FnOnce(&mut Says),
    ) -> Self {
        let (key, name) = (Key::new(kind), name(&[(COMMON_NAME, common_name)]));
        let mut says = Says::of(&self.name, &name, for_certificates());
        change(&mut says);
        let certificate = says.signed(&key.info, &self.key);
        Self {
            key,
            name,
            certificate,
        }
    }
}

/// A person's key under an issued certificate.
pub(super) struct Holder {
    pub(super) key: Key,
    pub(super) certificate: Vec<u8>,
    pub(super) issuers: Vec<Vec<u8>>,
}

impl Signer for Holder {
    fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    fn issuers(&self) -> &[Vec<u8>] {
        &self.issuers
    }

    fn algorithm(&self) -> SignatureAlgorithm {
        self.key.algorithm
    }

    fn sign(&self, signed_attributes: &[u8]) -> Result<Vec<u8>, SignerError> {
        Ok(self.key.sign(signed_attributes))
    }
}

/// The worker of the sample record.
pub(super) fn worker_name() -> Name {
    name(&[
        (COUNTRY, "BE"),
        (ORGANISATION, "OCMW Voorbeeldstad"),
        (COMMON_NAME, "Voornaam Naam"),
    ])
}

/// Issues a certificate for signatures.
pub(super) fn holder(
    authority: &Authority,
    kind: Kind,
    subject: &Name,
    change: impl FnOnce(&mut Says),
) -> Holder {
    let key = Key::new(kind);
    let usage = vec![key_usage(KeyUsages::NonRepudiation)];
    let mut says = Says::of(&authority.name, subject, usage);
    change(&mut says);
    Holder {
        certificate: says.signed(&key.info, &authority.key),
        key,
        issuers: Vec::new(),
    }
}

/// Puts values in a sequence.
pub(super) fn sequence(parts: &[Any]) -> Vec<u8> {
    parts.to_vec().to_der().expect("DER")
}

pub(super) fn any<T: EncodeValue + FixedTag>(value: &T) -> Any {
    Any::encode_from(value).expect("DER")
}
