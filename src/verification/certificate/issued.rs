//! A certificate that an authority issued, also that of the Belgian eID: for signatures, for a person, and no authority.
//!
//! Whether its issuer is one to rely on is another question, see [`crate::verification::path`].

use der::asn1::ObjectIdentifier;
use der::{Decode, Tag, Tagged};
use x509_cert::certificate::{TbsCertificate, Version};
use x509_cert::ext::pkix::{
    BasicConstraints, CertificatePolicies, ExtendedKeyUsage, KeyUsage, KeyUsages,
};
use x509_cert::name::Name;

use super::{PublicKey, Signer, extension, is_plain, read};
use crate::verification::{KeyKind, Reason};

const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const SURNAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.4");
const COUNTRY: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.6");
const ORGANISATION_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
const GIVEN_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.42");
const KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.15");
const BASIC_CONSTRAINTS: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.19");
const CERTIFICATE_POLICIES: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.32");
const EXTENDED_KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.37");

/// Extended key usages of which one has to be there, where there are any: signing documents, signing mail, or any.
const SIGNING_PURPOSES: [ObjectIdentifier; 4] = [
    // id-kp-documentSigning (RFC 9336).
    ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.36"),
    ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.10.3.12"),
    // id-kp-emailProtection and anyExtendedKeyUsage (RFC 5280, 4.2.1.12).
    ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.4"),
    ObjectIdentifier::new_unwrap("2.5.29.37.0"),
];

/// The policies of the eID's signing certificates, citizens' and foreigners', of each generation of its root (certificate
/// practice statements of Citizen CA and Foreigner CA).
const EID_SIGNATURE_POLICIES: [ObjectIdentifier; 8] = [
    ObjectIdentifier::new_unwrap("2.16.56.1.1.1.2.1"),
    ObjectIdentifier::new_unwrap("2.16.56.9.1.1.2.1"),
    ObjectIdentifier::new_unwrap("2.16.56.10.1.1.2.1"),
    ObjectIdentifier::new_unwrap("2.16.56.12.1.1.2.1"),
    ObjectIdentifier::new_unwrap("2.16.56.1.1.1.7.1"),
    ObjectIdentifier::new_unwrap("2.16.56.9.1.1.7.1"),
    ObjectIdentifier::new_unwrap("2.16.56.10.1.1.7.1"),
    ObjectIdentifier::new_unwrap("2.16.56.12.1.1.7.1"),
];

/// Checks a certificate that names another issuer than itself.
pub(super) fn check(certificate: &x509_cert::Certificate) -> Result<Signer, Reason> {
    let body = certificate.tbs_certificate();
    let read = read(certificate)?;
    let key = PublicKey::of(body.subject_public_key_info())?;
    if !is_for_signing(body) {
        return Err(Reason::CertificateUnsuited);
    }
    let subject = body.subject();
    let surname = text(subject, SURNAME)?;
    // The eID's common name has the kind of certificate behind it in brackets.
    let name = match (text(subject, GIVEN_NAME)?, &surname) {
        (Some(given), Some(surname)) => Some(format!("{given} {surname}")),
        _ => text(subject, COMMON_NAME)?,
    };
    let name = name.ok_or(Reason::CertificateUnsuited)?;
    let organisation = text(subject, ORGANISATION_NAME)?.unwrap_or_default();
    if !is_plain(&name) || !(organisation.is_empty() || is_plain(&organisation)) {
        return Err(Reason::CertificateUnsuited);
    }
    let is_eid = text(subject, COUNTRY)?.as_deref() == Some("BE") && has_eid_policy(body);
    Ok(Signer {
        name,
        organisation,
        surname,
        kind: if is_eid {
            KeyKind::Eid
        } else {
            KeyKind::Issued
        },
        public_key_info: read.public_key_info,
        key,
        not_before: read.not_before,
        not_after: read.not_after,
    })
}

/// Tells whether a certificate is an authority's: for signing others.
pub(in crate::verification) fn is_authority(certificate: &x509_cert::Certificate) -> bool {
    let constraints = extension(certificate.tbs_certificate(), BASIC_CONSTRAINTS);
    constraints
        .and_then(|one| BasicConstraints::from_der(one.extn_value.as_bytes()).ok())
        .is_some_and(|constraints| constraints.ca)
}

fn is_for_signing(body: &TbsCertificate) -> bool {
    let has = |kind| {
        let extensions = body.extensions();
        extensions.is_some_and(|all| all.iter().any(|one| one.extn_id == kind))
    };
    let value = |kind| extension(body, kind).map(|one| one.extn_value.as_bytes());
    let usage = value(KEY_USAGE).and_then(|der| KeyUsage::from_der(der).ok());
    let signs = usage.is_some_and(|usage| {
        usage.0.contains(KeyUsages::NonRepudiation) || usage.0.contains(KeyUsages::DigitalSignature)
    });
    let constraints = value(BASIC_CONSTRAINTS).map(BasicConstraints::from_der);
    let is_end = match constraints {
        None => !has(BASIC_CONSTRAINTS),
        Some(constraints) => constraints.is_ok_and(|one| !one.ca),
    };
    let purposes = value(EXTENDED_KEY_USAGE).map(ExtendedKeyUsage::from_der);
    let is_for_documents = match purposes {
        None => !has(EXTENDED_KEY_USAGE),
        Some(purposes) => {
            purposes.is_ok_and(|all| all.0.iter().any(|one| SIGNING_PURPOSES.contains(one)))
        }
    };
    body.version() == Version::V3 && signs && is_end && is_for_documents
}

fn has_eid_policy(body: &TbsCertificate) -> bool {
    let policies = extension(body, CERTIFICATE_POLICIES);
    policies
        .and_then(|one| CertificatePolicies::from_der(one.extn_value.as_bytes()).ok())
        .is_some_and(|all| {
            let mut identifiers = all.0.iter().map(|one| one.policy_identifier);
            identifiers.any(|one| EID_SIGNATURE_POLICIES.contains(&one))
        })
}

/// Reads an attribute that is there once at most, in one of the two encodings that are read alike everywhere.
fn text(subject: &Name, oid: ObjectIdentifier) -> Result<Option<String>, Reason> {
    let mut found = subject.iter().filter(|attribute| attribute.oid == oid);
    let Some(attribute) = found.next() else {
        return Ok(None);
    };
    let plain = matches!(
        attribute.value.tag(),
        Tag::Utf8String | Tag::PrintableString
    );
    let text = String::from_utf8(attribute.value.value().to_vec());
    match text {
        Ok(text) if plain && found.next().is_none() => Ok(Some(text)),
        _ => Err(Reason::CertificateUnsuited),
    }
}
