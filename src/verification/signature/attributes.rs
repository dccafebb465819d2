//! The signed attributes of a container: exactly three, each once with one value, and each right.

use der::asn1::{ObjectIdentifier, OctetString};
use sha2::{Digest, Sha256};
use x509_cert::attr::{Attribute, Attributes};

use crate::signing::cms::{
    CONTENT_TYPE, DATA, EssCertificateId, MESSAGE_DIGEST, SIGNING_CERTIFICATE_V2,
    SigningCertificateV2,
};
use crate::verification::Reason;

/// Checks them against the document's digest and the signer's certificate.
pub(super) fn check(
    attributes: &Attributes,
    digest: &[u8],
    certificate: &[u8],
) -> Result<(), Reason> {
    let ours = [CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_CERTIFICATE_V2];
    if attributes
        .iter()
        .any(|attribute| !ours.contains(&attribute.oid))
    {
        return Err(Reason::UnexpectedAttribute);
    }
    let content_type = value(attributes, CONTENT_TYPE)?;
    let message_digest = value(attributes, MESSAGE_DIGEST)?;
    let named = value(attributes, SIGNING_CERTIFICATE_V2)?;
    let is_data = named_type(content_type).is_some_and(|kind| kind == DATA);
    if !is_data {
        return Err(Reason::ContentTypeDiffers);
    }
    let stated = message_digest
        .values
        .get(0)
        .and_then(|any| any.decode_as::<OctetString>().ok());
    if stated.is_none_or(|stated| stated.as_bytes() != digest) {
        return Err(Reason::DigestDiffers);
    }
    let stated = named
        .values
        .get(0)
        .and_then(|any| any.decode_as::<SigningCertificateV2>().ok());
    let expected = OctetString::new(Sha256::digest(certificate).to_vec());
    let expected = expected.map(|digest| SigningCertificateV2 {
        certificates: vec![EssCertificateId { digest }],
    });
    if stated == expected.ok() {
        Ok(())
    } else {
        Err(Reason::CertificateDiffers)
    }
}

fn named_type(attribute: &Attribute) -> Option<ObjectIdentifier> {
    attribute.values.get(0)?.decode_as().ok()
}

/// Finds the attribute that is there once and has one value.
fn value(attributes: &Attributes, oid: ObjectIdentifier) -> Result<&Attribute, Reason> {
    let mut found = attributes.iter().filter(|attribute| attribute.oid == oid);
    match (found.next(), found.next()) {
        (None, _) => Err(Reason::AttributeMissing),
        (Some(one), None) if one.values.len() == 1 => Ok(one),
        _ => Err(Reason::AttributeTwice),
    }
}
