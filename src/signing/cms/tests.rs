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
    let oids: Vec<ObjectIdentifier> = attributes.iter().map(|attribute| attribute.oid).collect();
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
