//! Rules 4 and 5: the signature container, and the signature itself.
//!
//! First each part is looked at, so that a difference has its reason. Then the container is made once more by
//! [`crate::signing::cms::sign`] from digest, certificate and signature value, and has to be the same bytes.

use std::ops::Range;

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::ContentInfo;
use cms::signed_data::{SignedData, SignerIdentifier, SignerInfo};
use der::asn1::{ObjectIdentifier, OctetString};
use der::{Decode, Encode};
use p256::ecdsa::DerSignature;
use p256::ecdsa::signature::Verifier as _;
use sha2::{Digest, Sha256};
use x509_cert::attr::{Attribute, Attributes};
use x509_cert::spki::AlgorithmIdentifierOwned;

use crate::signing::cms::{
    self as container, CONTENT_TYPE, DATA, ECDSA_WITH_SHA_256, EssCertificateId, MESSAGE_DIGEST,
    SHA_256, SIGNED_DATA, SIGNING_CERTIFICATE_V2, SigningCertificateV2,
};
use crate::signing::{Signer as Signs, SignerError};

use super::Reason;
use super::certificate::{self, Signer};
use super::revisions::Signing;

/// Checks a signature over its revision; returns who signed.
pub(super) fn check(bytes: &[u8], signing: &Signing) -> Result<Signer, Reason> {
    let digits = bytes.get(signing.contents.start + 1..signing.contents.end.saturating_sub(1));
    let contents = decode(digits.unwrap_or_default()).ok_or(Reason::MalformedContents)?;
    let length = der_length(&contents).ok_or(Reason::MalformedSignature)?;
    let (der, rest) = contents
        .split_at_checked(length)
        .ok_or(Reason::MalformedSignature)?;
    if rest.iter().any(|byte| *byte != 0) {
        return Err(Reason::BytesAfterSignature);
    }
    check_container(der, &digest(bytes, &signing.signed))
}

fn digest(bytes: &[u8], ranges: &[Range<usize>; 2]) -> [u8; 32] {
    let mut digest = Sha256::new();
    for range in ranges {
        digest.update(bytes.get(range.clone()).unwrap_or_default());
    }
    digest.finalize().into()
}

fn decode(digits: &[u8]) -> Option<Vec<u8>> {
    let value = |digit: u8| {
        char::from(digit)
            .to_digit(16)
            .and_then(|value| u8::try_from(value).ok())
    };
    digits
        .chunks(2)
        .map(|pair| match pair {
            [high, low] => Some(value(*high)? << 4 | value(*low)?),
            _ => None,
        })
        .collect()
}

/// Returns how many bytes the sequence at the start has, by its definite length in the shortest form (X.690, 10.1).
fn der_length(bytes: &[u8]) -> Option<usize> {
    let (tag, rest) = bytes.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (head, length) = match first {
        0..=0x7f => (2, usize::from(*first)),
        0x81..=0x84 => {
            let count = usize::from(first & 0x7f);
            let digits = rest.get(..count)?;
            let length = digits
                .iter()
                .fold(0, |sum, digit| sum << 8 | usize::from(*digit));
            let shortest = digits.first()? != &0 && length >= 0x80;
            (2 + count, shortest.then_some(length)?)
        }
        _ => return None,
    };
    (*tag == 0x30).then(|| head + length)
}

fn check_container(der: &[u8], digest: &[u8; 32]) -> Result<Signer, Reason> {
    let malformed = Reason::MalformedSignature;
    let content = ContentInfo::from_der(der).map_err(|_| malformed)?;
    let same = content.to_der().is_ok_and(|again| again == der);
    if !same || content.content_type != SIGNED_DATA {
        return Err(malformed);
    }
    let data: SignedData = content.content.decode_as().map_err(|_| malformed)?;
    if data.encap_content_info.econtent.is_some() {
        return Err(Reason::NotDetached);
    }
    let [signer_info] = data.signer_infos.0.as_slice() else {
        return Err(Reason::NotOneSigner);
    };
    let certificates = data.certificates.as_ref().map(|set| set.0.as_slice());
    let Some([CertificateChoices::Certificate(certificate)]) = certificates else {
        return Err(Reason::NotOneCertificate);
    };
    let named = SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
        issuer: certificate.tbs_certificate().issuer().clone(),
        serial_number: certificate.tbs_certificate().serial_number().clone(),
    });
    if signer_info.sid != named {
        return Err(Reason::SignerDiffers);
    }
    check_algorithms(&data, signer_info)?;
    if signer_info.unsigned_attrs.is_some() {
        return Err(Reason::UnsignedAttributes);
    }
    let certificate = certificate.to_der().map_err(|_| malformed)?;
    let attributes = signer_info
        .signed_attrs
        .as_ref()
        .ok_or(Reason::NoSignedAttributes)?;
    check_attributes(attributes, digest, &certificate)?;
    let signer = certificate::check(&certificate)?;
    let value = signer_info.signature.as_bytes();
    let covered = attributes.to_der().map_err(|_| malformed)?;
    let signature = DerSignature::from_bytes(value).map_err(|_| Reason::SignatureWrong)?;
    let verified = signer.key.verify(&covered, &signature);
    verified.map_err(|_| Reason::SignatureWrong)?;
    let replay = Replay {
        certificate: &certificate,
        signature: value,
    };
    match container::sign(digest, &replay) {
        Ok(again) if again == der => Ok(signer),
        _ => Err(Reason::SignatureWrittenDifferently),
    }
}

/// P-256 with SHA-256 is what this version accepts; the key itself is looked at with the certificate.
fn check_algorithms(data: &SignedData, signer: &SignerInfo) -> Result<(), Reason> {
    let is = |algorithm: &AlgorithmIdentifierOwned, oid: ObjectIdentifier| {
        algorithm.oid == oid && algorithm.parameters.is_none()
    };
    let digests = data.digest_algorithms.as_slice();
    let accepted = digests.iter().all(|one| is(one, SHA_256))
        && is(&signer.digest_alg, SHA_256)
        && is(&signer.signature_algorithm, ECDSA_WITH_SHA_256);
    if accepted {
        Ok(())
    } else {
        Err(Reason::UnsupportedAlgorithm)
    }
}

/// Exactly three signed attributes, each once with one value, and each right.
fn check_attributes(
    attributes: &Attributes,
    digest: &[u8; 32],
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

/// Signs with the value that is there already.
struct Replay<'r> {
    certificate: &'r [u8],
    signature: &'r [u8],
}

impl Signs for Replay<'_> {
    fn certificate(&self) -> &[u8] {
        self.certificate
    }

    fn sign(&self, _: &[u8]) -> Result<Vec<u8>, SignerError> {
        Ok(self.signature.to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_length_is_definite_and_in_its_shortest_form() {
        let cases: [(&[u8], Option<usize>); 8] = [
            (&[0x30, 0x03], Some(5)),
            (&[0x30, 0x81, 0x80], Some(131)),
            (&[0x30, 0x82, 0x01, 0x00], Some(260)),
            (&[0x30, 0x81, 0x7f], None),
            (&[0x30, 0x82, 0x00, 0x80], None),
            (&[0x30, 0x80], None),
            (&[0x31, 0x03], None),
            (&[0x30], None),
        ];
        for (bytes, expected) in cases {
            assert_eq!(der_length(bytes), expected, "{bytes:x?}");
        }
    }
}
