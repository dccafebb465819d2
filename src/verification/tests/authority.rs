//! Authorities for tests: keys of every kind that is accepted, certificates with whatever they should or should not say,
//! time stamps. The keys are new in each run; nothing that is asserted depends on them.

mod keys;
mod statements;

use der::asn1::{Any, BitString};
use der::{Decode, Encode, EncodeValue, FixedTag, Sequence};
use jiff::Timestamp;
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::KeyUsages;
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};
use x509_cert::time::{Time, Validity};

use crate::signing::algorithm::{DigestAlgorithm, SignatureAlgorithm};
use crate::signing::{Signer, SignerError};

pub(super) use keys::*;
pub(super) use statements::*;

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
