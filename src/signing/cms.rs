//! The signature container: CMS `SignedData` in DER (RFC 5652) as PAdES baseline B-B asks (ETSI EN 319 142-1, 6.3).
//!
//! One signer, detached content, the signer's certificate inside with those that lead to its authority, and exactly three signed attributes: content-type,
//! message-digest and signing-certificate-v2. No signing-time: PAdES keeps the time in the signature dictionary's `M`.

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use der::asn1::{Any, ObjectIdentifier, OctetString, SetOfVec};
use der::{Decode, Encode, Sequence};
use sha2::{Digest, Sha256};
use x509_cert::attr::{Attribute, Attributes};

use super::keys::{Signer, SignerError};

/// `id-data` (RFC 5652, 4).
pub const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
/// `id-signedData` (RFC 5652, 5.1).
pub const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
/// `id-contentType` (RFC 5652, 11.1).
pub const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
/// `id-messageDigest` (RFC 5652, 11.2).
pub const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
/// `id-signingTime` (RFC 5652, 11.3), which must not be there.
pub const SIGNING_TIME: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.5");
/// `id-aa-signingCertificateV2` (RFC 5035, 3).
pub const SIGNING_CERTIFICATE_V2: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");

/// Names the signer's certificate by its digest (RFC 5035, 3), so that it cannot be exchanged for another one of the same
/// key. The digest algorithm is the default, SHA-256, which DER leaves out; issuer and serial number are left out as
/// EN 319 122-1, 6.3 g) advises.
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
pub struct SigningCertificateV2 {
    /// The certificates; ours names one.
    pub certificates: Vec<EssCertificateId>,
}

/// One certificate's digest.
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
pub struct EssCertificateId {
    /// SHA-256 over the whole certificate.
    pub digest: OctetString,
}

/// Why there is no signature container.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CmsError {
    /// The key did not sign.
    Signer(SignerError),
    /// The signer's certificate is none.
    MalformedCertificate,
    /// Something could not be written in DER; a defect of the program.
    Encoding,
}

impl From<der::Error> for CmsError {
    fn from(_: der::Error) -> Self {
        Self::Encoding
    }
}

/// Signs a document's digest, which is by the digest of the signer's algorithm; returns the container in DER.
///
/// # Errors
/// See [`CmsError`].
pub fn sign(document_digest: &[u8], signer: &dyn Signer) -> Result<Vec<u8>, CmsError> {
    let der = signer.certificate();
    let read = |der: &[u8]| {
        x509_cert::Certificate::from_der(der).map_err(|_| CmsError::MalformedCertificate)
    };
    let certificate = read(der)?;
    let algorithm = signer.algorithm();
    let attributes = signed_attributes(document_digest, der)?;
    // What is signed is the attributes as a SET, not under the implicit tag that they have inside (RFC 5652, 5.4).
    let signature = signer
        .sign(&attributes.to_der()?)
        .map_err(CmsError::Signer)?;
    let signer_info = SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer: certificate.tbs_certificate().issuer().clone(),
            serial_number: certificate.tbs_certificate().serial_number().clone(),
        }),
        digest_alg: algorithm.digest.identifier(),
        signed_attrs: Some(attributes),
        signature_algorithm: algorithm.identifier(),
        signature: OctetString::new(signature)?,
        unsigned_attrs: None,
    };
    let mut certificates = vec![CertificateChoices::Certificate(certificate)];
    for issuer in signer.issuers() {
        certificates.push(CertificateChoices::Certificate(read(issuer)?));
    }
    let signed_data = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![algorithm.digest.identifier()])?,
        encap_content_info: EncapsulatedContentInfo {
            econtent_type: DATA,
            econtent: None,
        },
        certificates: Some(CertificateSet::try_from(certificates)?),
        crls: None,
        signer_infos: SignerInfos::try_from(vec![signer_info])?,
    };
    let content = ContentInfo {
        content_type: SIGNED_DATA,
        content: Any::encode_from(&signed_data)?,
    };
    Ok(content.to_der()?)
}

/// Builds the three attributes, sorted as DER asks of a SET.
fn signed_attributes(document_digest: &[u8], certificate: &[u8]) -> der::Result<Attributes> {
    let named = EssCertificateId {
        digest: OctetString::new(Sha256::digest(certificate).to_vec())?,
    };
    SetOfVec::try_from(vec![
        attribute(CONTENT_TYPE, Any::encode_from(&DATA)?)?,
        attribute(
            MESSAGE_DIGEST,
            Any::encode_from(&OctetString::new(document_digest.to_vec())?)?,
        )?,
        attribute(
            SIGNING_CERTIFICATE_V2,
            Any::encode_from(&SigningCertificateV2 {
                certificates: vec![named],
            })?,
        )?,
    ])
}

fn attribute(oid: ObjectIdentifier, value: Any) -> der::Result<Attribute> {
    Ok(Attribute {
        oid,
        values: SetOfVec::try_from(vec![value])?,
    })
}

#[cfg(test)]
mod tests;
