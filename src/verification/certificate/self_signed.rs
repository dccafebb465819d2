//! The certificate that this program makes: P-256, a subject of exactly an organisation and a name, for signatures alone.

use der::asn1::ObjectIdentifier;
use der::{Decode, Encode, Tag, Tagged};
use x509_cert::certificate::{TbsCertificate, Version};
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage, KeyUsages};
use x509_cert::name::{Name, RelativeDistinguishedName};

use crate::signing::algorithm::SignatureAlgorithm;

use super::{PublicKey, Signer, extension, is_plain, read};
use crate::verification::{KeyKind, Reason};

const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const ORGANISATION_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
const BASIC_CONSTRAINTS: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.19");
const KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.15");
const SUBJECT_KEY_IDENTIFIER: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.14");

/// Checks a certificate that names itself as its issuer.
pub(super) fn check(certificate: &x509_cert::Certificate) -> Result<Signer, Reason> {
    let unsuited = Reason::CertificateUnsuited;
    let body = certificate.tbs_certificate();
    let algorithm = SignatureAlgorithm::ECDSA_SHA_256;
    let identifier = algorithm.identifier();
    if *certificate.signature_algorithm() != identifier || *body.signature() != identifier {
        return Err(Reason::UnsupportedAlgorithm);
    }
    let read = read(certificate)?;
    let key = PublicKey::of(body.subject_public_key_info())?;
    let signature = certificate.signature().as_bytes().unwrap_or_default();
    let signed = body.to_der().map_err(|_| unsuited)?;
    if !key.verifies(algorithm, &signed, signature) {
        return Err(Reason::CertificateSignatureWrong);
    }
    let [organisation, name] = subject(body.subject()).ok_or(unsuited)?;
    if !is_plain(&organisation) || !is_plain(&name) || !is_for_signing(body) {
        return Err(unsuited);
    }
    Ok(Signer {
        name,
        organisation,
        surname: None,
        kind: KeyKind::SelfSigned,
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
    let only = |part: &RelativeDistinguishedName, oid| {
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

/// Tells whether the extensions are the three of our form: no authority, for signatures, the key's identifier.
fn is_for_signing(body: &TbsCertificate) -> bool {
    let unique = body.issuer_unique_id().is_some() || body.subject_unique_id().is_some();
    let three = [BASIC_CONSTRAINTS, KEY_USAGE, SUBJECT_KEY_IDENTIFIER];
    let [constraints, usage, identifier] = three.map(|kind| extension(body, kind));
    let constraints =
        constraints.and_then(|one| BasicConstraints::from_der(one.extn_value.as_bytes()).ok());
    let usage = usage.and_then(|one| KeyUsage::from_der(one.extn_value.as_bytes()).ok());
    let signing = KeyUsages::DigitalSignature | KeyUsages::NonRepudiation;
    !unique
        && body.version() == Version::V3
        && body
            .extensions()
            .is_some_and(|all| all.len() == three.len())
        && identifier.is_some()
        && constraints.is_some_and(|one| !one.ca && one.path_len_constraint.is_none())
        && usage.is_some_and(|usage| usage.0 == signing)
}
