//! Rules 6 and 12: the signer's certificate, and whether it is the worker's.
//!
//! Accepted is the form that [`crate::signing::certificate`] makes: self-signed, P-256, subject of exactly an organisation
//! and a name, for signatures alone, no authority.

use der::asn1::ObjectIdentifier;
use der::{Decode, Encode, Tag, Tagged};
use jiff::Timestamp;
use p256::ecdsa::signature::Verifier as _;
use p256::ecdsa::{DerSignature, VerifyingKey};
use pkcs8::DecodePublicKey as _;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use x509_cert::certificate::{TbsCertificate, Version};
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage, KeyUsages};
use x509_cert::name::Name;

use crate::checklist::{MAX_NAME, RecordedWorker, refused_characters};
use crate::signing::certificate::Certificate;
use crate::signing::cms::ECDSA_WITH_SHA_256;

use super::Reason;
use super::examination::ExaminedSignature;

const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const ORGANISATION_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
const BASIC_CONSTRAINTS: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.19");
const KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.15");
const SUBJECT_KEY_IDENTIFIER: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.14");

/// What a signer's certificate says, once it is found to be right.
#[derive(Clone, Debug)]
pub(super) struct Signer {
    pub(super) name: String,
    pub(super) organisation: String,
    /// The DER of the `SubjectPublicKeyInfo`.
    pub(super) public_key_info: Vec<u8>,
    pub(super) key: VerifyingKey,
    not_before: Timestamp,
    not_after: Timestamp,
}

impl Signer {
    /// Returns the reason where the certificate did not hold at the time of signing.
    pub(super) fn not_in_force(&self, at: Timestamp) -> Option<Reason> {
        let holds = self.not_before <= at && at <= self.not_after;
        (!holds).then_some(Reason::CertificateNotInForce)
    }
}

/// Checks a certificate in itself.
pub(super) fn check(der: &[u8]) -> Result<Signer, Reason> {
    let unsuited = Reason::CertificateUnsuited;
    let certificate = x509_cert::Certificate::from_der(der).map_err(|_| unsuited)?;
    let body = certificate.tbs_certificate();
    if body.issuer() != body.subject() {
        return Err(Reason::UnsupportedCertificate);
    }
    let algorithms = [certificate.signature_algorithm(), body.signature()];
    let ours = |one: &&x509_cert::spki::AlgorithmIdentifierOwned| {
        one.oid == ECDSA_WITH_SHA_256 && one.parameters.is_none()
    };
    if !algorithms.iter().all(ours) {
        return Err(Reason::UnsupportedAlgorithm);
    }
    let read = Certificate::read(der).map_err(|_| unsuited)?;
    let key = VerifyingKey::from_public_key_der(&read.public_key_info)
        .map_err(|_| Reason::UnsupportedAlgorithm)?;
    let signature = certificate.signature().as_bytes().unwrap_or_default();
    let signature = DerSignature::from_bytes(signature);
    let signed = body.to_der().map_err(|_| unsuited)?;
    let verified = signature.and_then(|signature| key.verify(&signed, &signature));
    verified.map_err(|_| Reason::CertificateSignatureWrong)?;
    let [organisation, name] = subject(body.subject()).ok_or(unsuited)?;
    if ![&organisation, &name]
        .into_iter()
        .all(|text| is_plain(text))
        || !is_for_signing(body)
    {
        return Err(unsuited);
    }
    Ok(Signer {
        name,
        organisation,
        public_key_info: read.public_key_info,
        key,
        not_before: read.not_before,
        not_after: read.not_after,
    })
}

/// Reads organisation and name, where the subject is exactly these two.
fn subject(subject: &Name) -> Option<[String; 2]> {
    let parts: Vec<_> = subject.iter_rdn().collect();
    let [organisation, name] = parts.as_slice() else {
        return None;
    };
    let only = |part: &x509_cert::name::RelativeDistinguishedName, oid| {
        let mut attributes = part.iter();
        let attribute = attributes.next().filter(|one| one.oid == oid)?;
        if attributes.next().is_some() || attribute.value.tag() != Tag::Utf8String {
            return None;
        }
        String::from_utf8(attribute.value.value().to_vec()).ok()
    };
    Some([
        only(organisation, ORGANISATION_NAME)?,
        only(name, COMMON_NAME)?,
    ])
}

/// Tells whether a name is one that a record could hold.
fn is_plain(text: &str) -> bool {
    !text.is_empty()
        && text.trim() == text
        && !text.contains('\n')
        && text.chars().count() <= MAX_NAME
        && refused_characters(text).is_empty()
}

/// Tells whether the extensions are the three of our form: no authority, for signatures, the key's identifier.
fn is_for_signing(body: &TbsCertificate) -> bool {
    let unique = body.issuer_unique_id().is_some() || body.subject_unique_id().is_some();
    let Some(extensions) = body.extensions() else {
        return false;
    };
    let mut kinds: Vec<_> = extensions
        .iter()
        .map(|extension| extension.extn_id)
        .collect();
    kinds.sort_unstable();
    let mut ours = [BASIC_CONSTRAINTS, KEY_USAGE, SUBJECT_KEY_IDENTIFIER];
    ours.sort_unstable();
    let value = |kind| {
        let extension = extensions
            .iter()
            .find(|extension| extension.extn_id == kind)?;
        Some(extension.extn_value.as_bytes())
    };
    let constraints = value(BASIC_CONSTRAINTS).and_then(|der| BasicConstraints::from_der(der).ok());
    let usage = value(KEY_USAGE).and_then(|der| KeyUsage::from_der(der).ok());
    let signing = KeyUsages::DigitalSignature | KeyUsages::NonRepudiation;
    !unique
        && body.version() == Version::V3
        && kinds == ours
        && constraints.is_some_and(|one| !one.ca && one.path_len_constraint.is_none())
        && usage.is_some_and(|usage| usage.0 == signing)
}

/// Returns the reason where the signer is not the record's worker, or only nearly.
pub(super) fn differs_from_worker(
    signer: &ExaminedSignature,
    worker: &RecordedWorker,
) -> Option<Reason> {
    if signer.name == worker.name && signer.organisation == worker.organisation {
        return None;
    }
    let alike = |one: &str, other: &str| {
        let (one, other) = (words(one), words(other));
        !one.is_empty() && one == other
    };
    let similar =
        alike(&signer.name, &worker.name) && alike(&signer.organisation, &worker.organisation);
    Some(if similar {
        Reason::SignerNameSimilar
    } else {
        Reason::SignerIsNotWorker
    })
}

/// Returns the words of a name without case, accents, punctuation and order.
fn words(name: &str) -> Vec<String> {
    let plain: String = name
        .nfkd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .map(|letter| {
            if letter.is_alphanumeric() {
                letter
            } else {
                ' '
            }
        })
        .collect();
    let mut words: Vec<String> = plain.split_whitespace().map(str::to_owned).collect();
    words.sort_unstable();
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_alike_apart_from_case_accents_and_order() {
        let cases = [
            ("Prénom Nom", "NOM Prenom", true),
            ("Jean-Nom", "Jean Nom", true),
            ("Voornaam Naam", "Voornaam Naams", false),
            ("Voornaam Naam", "Voornaam", false),
            // A Cyrillic letter that looks the same.
            ("Voornaam Naam", "Voornaаm Naam", false),
        ];
        for (one, other, expected) in cases {
            assert_eq!(words(one) == words(other), expected, "{one} {other}");
        }
    }
}
