//! Rule 7: a time stamp (RFC 3161) beside a signature, over the signature's value.
//!
//! The token comes from another program, so it is not written once more as everything else is; but it is DER, has one
//! signer, and each of its parts is asked for. What it proves is that the signature was there at its moment.

mod statement;

use cms::content_info::ContentInfo;
use cms::signed_data::{SignedData, SignerInfo};
use der::asn1::{Any, ObjectIdentifier, OctetString};
use der::{Decode, Encode, Tag, Tagged};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use x509_cert::Certificate;
use x509_cert::attr::Attributes;
use x509_cert::ext::pkix::ExtendedKeyUsage;

use crate::signing::algorithm::{DigestAlgorithm, Scheme, SignatureAlgorithm};
use crate::signing::cms::{CONTENT_TYPE, MESSAGE_DIGEST, SIGNED_DATA, SIGNING_CERTIFICATE_V2};

use super::Reason;
use super::path::IssuedCertificate;
use super::public_key::PublicKey;
use super::signature::certificates;
use statement::{Statement, digest_of, sequence};

/// `id-aa-timeStampToken` (RFC 3161, appendix A): the unsigned attribute that holds the token.
pub(super) const TIME_STAMP_TOKEN: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.14");
/// `id-ct-TSTInfo` (RFC 3161, 2.4.2).
const TST_INFO: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");
/// `id-kp-timeStamping` (RFC 5280, 4.2.1.12).
const TIME_STAMPING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.8");
const EXTENDED_KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.37");
/// `rsaEncryption`, which many authorities write in place of the whole algorithm (RFC 3370, 3.2).
const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

const REFUSED: Reason = Reason::TimeStampRefused;

/// A time stamp that belongs to its signature; whether its authority is one to rely on, nobody has said yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TimeStamp {
    /// The moment that it names.
    pub at: Timestamp,
    /// The certificate of the time-stamping authority.
    pub issued: IssuedCertificate,
}

/// Checks the unsigned attributes of a signature: none, or one time stamp over the signature's value.
pub(super) fn check(
    unsigned: Option<&Attributes>,
    signature: &[u8],
) -> Result<Option<TimeStamp>, Reason> {
    let Some(attributes) = unsigned else {
        return Ok(None);
    };
    let [attribute] = attributes.as_slice() else {
        return Err(Reason::UnsignedAttributes);
    };
    if attribute.oid != TIME_STAMP_TOKEN {
        return Err(Reason::UnsignedAttributes);
    }
    match attribute.values.as_slice() {
        [token] => check_token(token, signature).map(Some),
        _ => Err(REFUSED),
    }
}

fn check_token(token: &Any, signature: &[u8]) -> Result<TimeStamp, Reason> {
    let content: ContentInfo = token.decode_as().map_err(|_| REFUSED)?;
    if content.content_type != SIGNED_DATA {
        return Err(REFUSED);
    }
    let data: SignedData = content.content.decode_as().map_err(|_| REFUSED)?;
    let encapsulated = &data.encap_content_info;
    let value = encapsulated.econtent.as_ref();
    let value: OctetString = value
        .and_then(|any| any.decode_as().ok())
        .filter(|_| encapsulated.econtent_type == TST_INFO)
        .ok_or(REFUSED)?;
    let [signer] = data.signer_infos.0.as_slice() else {
        return Err(REFUSED);
    };
    let issued = check_signer(&data, signer, value.as_bytes()).ok_or(REFUSED)?;
    let statement = Statement::read(value.as_bytes()).ok_or(REFUSED)?;
    if statement.digest.digest([signature]) == statement.imprint {
        Ok(TimeStamp {
            at: statement.at,
            issued,
        })
    } else {
        Err(Reason::TimeStampOfAnother)
    }
}

/// Checks certificate, attributes and signature of a token.
fn check_signer(
    data: &SignedData,
    signer: &SignerInfo,
    content: &[u8],
) -> Option<IssuedCertificate> {
    let (certificate, issuers) = certificates(data, signer).ok()?;
    let der = certificate.to_der().ok()?;
    let digest = digest_of(&signer.digest_alg)?;
    let attributes = signer.signed_attrs.as_ref()?;
    let content_type: ObjectIdentifier = value(attributes, CONTENT_TYPE)?.decode_as().ok()?;
    let stated: OctetString = value(attributes, MESSAGE_DIGEST)?.decode_as().ok()?;
    let right = content_type == TST_INFO
        && stated.as_bytes() == digest.digest([content])
        && names_certificate(value(attributes, SIGNING_CERTIFICATE_V2)?, &der)?
        && is_for_time_stamps(certificate);
    let key = PublicKey::of(certificate.tbs_certificate().subject_public_key_info()).ok()?;
    let algorithm = if signer.signature_algorithm.oid == RSA_ENCRYPTION {
        SignatureAlgorithm {
            digest,
            scheme: Scheme::Rsa,
        }
    } else {
        SignatureAlgorithm::from_identifier(&signer.signature_algorithm)?
    };
    let covered = attributes.to_der().ok()?;
    let verified = algorithm.digest == digest
        && key.verifies(algorithm, &covered, signer.signature.as_bytes());
    (right && verified).then_some(IssuedCertificate {
        certificate: der,
        issuers,
    })
}

/// Finds the attribute that is there once and has one value.
fn value(attributes: &Attributes, oid: ObjectIdentifier) -> Option<&Any> {
    let mut found = attributes.iter().filter(|attribute| attribute.oid == oid);
    match (found.next(), found.next()) {
        (Some(one), None) if one.values.len() == 1 => one.values.get(0),
        _ => None,
    }
}

/// Tells whether the attribute names this certificate first (RFC 5035, 3), by a digest of the SHA-2 family.
fn names_certificate(attribute: &Any, certificate: &[u8]) -> Option<bool> {
    let named: Vec<Vec<Vec<Any>>> = sequence(attribute)?
        .first()
        .and_then(sequence)?
        .iter()
        .map(|one| sequence(one).map(|parts| vec![parts]))
        .collect::<Option<_>>()?;
    let parts = named.first()?.first()?;
    let (digest, hash) = match parts.as_slice() {
        [hash, ..] if hash.tag() == Tag::OctetString => (DigestAlgorithm::Sha256, hash),
        [algorithm, hash, ..] => (digest_of(&algorithm.decode_as().ok()?)?, hash),
        _ => return None,
    };
    let hash: OctetString = hash.decode_as().ok()?;
    Some(hash.as_bytes() == digest.digest([certificate]))
}

/// Tells whether a certificate is for time stamps and nothing else, and says so critically (RFC 3161, 2.3).
fn is_for_time_stamps(certificate: &Certificate) -> bool {
    let extensions = certificate.tbs_certificate().extensions();
    let mut found = extensions
        .into_iter()
        .flatten()
        .filter(|one| one.extn_id == EXTENDED_KEY_USAGE);
    let (Some(one), None) = (found.next(), found.next()) else {
        return false;
    };
    let usage = ExtendedKeyUsage::from_der(one.extn_value.as_bytes());
    one.critical && usage.is_ok_and(|usage| usage.0 == [TIME_STAMPING])
}
