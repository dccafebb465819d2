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
mod tests {
    use p256::ecdsa::signature::Verifier as _;
    use p256::ecdsa::{DerSignature, VerifyingKey};
    use pkcs8::DecodePublicKey as _;

    use super::super::algorithm;
    use super::super::device::Credential;
    use super::super::samples::credential;
    use super::*;

    const DIGEST: [u8; 32] = [7; 32];

    fn worker() -> Credential {
        credential("Voornaam Naam", "OCMW Voorbeeld", 1)
    }

    fn signed_data(der: &[u8]) -> SignedData {
        let content = ContentInfo::from_der(der).expect("a container");
        assert_eq!(content.content_type, SIGNED_DATA);
        content.content.decode_as().expect("signed data")
    }

    #[test]
    fn it_is_der_detached_with_one_signer_and_the_certificate_inside() {
        let credential = worker();
        let der = sign(&DIGEST, &credential).expect("signed");
        let content = ContentInfo::from_der(&der).expect("a container");
        assert_eq!(
            content.to_der().expect("DER"),
            der,
            "it encodes to itself again"
        );
        let data = signed_data(&der);
        assert_eq!(data.version, CmsVersion::V1);
        assert_eq!(
            (
                data.encap_content_info.econtent_type,
                data.encap_content_info.econtent
            ),
            (DATA, None)
        );
        assert_eq!((data.crls, data.signer_infos.0.len()), (None, 1));
        let certificates = data.certificates.expect("certificates").0;
        let inside: Vec<Vec<u8>> = certificates
            .iter()
            .map(|choice| choice.to_der().expect("DER"))
            .collect();
        assert_eq!(inside, [credential.certificate()]);
    }

    #[test]
    fn the_signed_attributes_are_exactly_three_and_sorted_and_have_no_time() {
        let credential = worker();
        let data = signed_data(&sign(&DIGEST, &credential).expect("signed"));
        let signer = data.signer_infos.0.get(0).expect("one signer");
        assert_eq!(signer.unsigned_attrs, None);
        let attributes = signer.signed_attrs.as_ref().expect("signed attributes");
        let oids: Vec<ObjectIdentifier> =
            attributes.iter().map(|attribute| attribute.oid).collect();
        assert_eq!(oids, [CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_CERTIFICATE_V2]);
        assert!(!oids.contains(&SIGNING_TIME));
        let encoded: Vec<Vec<u8>> = attributes
            .iter()
            .map(|attribute| attribute.to_der().expect("DER"))
            .collect();
        assert!(encoded.is_sorted());
        let value = |index: usize| {
            attributes
                .get(index)
                .and_then(|a| a.values.get(0))
                .expect("one value")
                .clone()
        };
        assert_eq!(value(0).decode_as::<ObjectIdentifier>(), Ok(DATA));
        assert_eq!(
            value(1)
                .decode_as::<OctetString>()
                .expect("a digest")
                .as_bytes(),
            DIGEST
        );
        let named: SigningCertificateV2 = value(2).decode_as().expect("signing certificate");
        let digests: Vec<&[u8]> = named
            .certificates
            .iter()
            .map(|id| id.digest.as_bytes())
            .collect();
        assert_eq!(digests, [&Sha256::digest(credential.certificate())[..]]);
    }

    #[test]
    fn the_signature_covers_the_attributes_and_verifies_with_the_certificate() {
        let credential = worker();
        let data = signed_data(&sign(&DIGEST, &credential).expect("signed"));
        let signer = data.signer_infos.0.get(0).expect("one signer");
        assert_eq!(
            (signer.digest_alg.oid, signer.signature_algorithm.oid),
            (algorithm::SHA_256, algorithm::ECDSA_WITH_SHA_256)
        );
        let attributes = signer
            .signed_attrs
            .as_ref()
            .expect("signed attributes")
            .to_der()
            .expect("DER");
        let key = VerifyingKey::from_public_key_der(credential.key().public_key_info())
            .expect("the public key");
        let signature = DerSignature::try_from(signer.signature.as_bytes()).expect("a signature");
        assert!(key.verify(&attributes, &signature).is_ok());
    }

    #[test]
    fn a_signer_that_refuses_gives_its_reason() {
        struct Refusing(Vec<u8>);
        impl Signer for Refusing {
            fn certificate(&self) -> &[u8] {
                &self.0
            }
            fn sign(&self, _: &[u8]) -> Result<Vec<u8>, SignerError> {
                Err(SignerError::Cancelled)
            }
        }
        let refusing = Refusing(worker().certificate().to_vec());
        assert_eq!(
            sign(&DIGEST, &refusing),
            Err(CmsError::Signer(SignerError::Cancelled))
        );
        assert_eq!(
            sign(&DIGEST, &Refusing(vec![0])),
            Err(CmsError::MalformedCertificate)
        );
    }
}
