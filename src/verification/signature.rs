//! Rules 4 and 5: the signature container, and the signature itself.
//!
//! First each part is looked at, so that a difference has its reason. Then the container is made once more by
//! [`crate::signing::cms::sign`] from digest, certificate and signature value, and has to be the same bytes.

use std::borrow::Cow;

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::ContentInfo;
use cms::signed_data::{SignedData, SignerIdentifier, SignerInfo, SignerInfos};
use der::asn1::{Any, ObjectIdentifier, OctetString};
use der::{Decode, Encode};
use sha2::{Digest, Sha256};
use x509_cert::Certificate;
use x509_cert::attr::{Attribute, Attributes};

use crate::signing::algorithm::SignatureAlgorithm;
use crate::signing::cms::{
    self as container, CONTENT_TYPE, DATA, EssCertificateId, MESSAGE_DIGEST, SIGNED_DATA,
    SIGNING_CERTIFICATE_V2, SigningCertificateV2,
};
use crate::signing::{Signer as Signs, SignerError};

use super::certificate::{self, Signer};
use super::path::{IssuedCertificate, MAX_ISSUERS};
use super::revisions::Signing;
use super::time_stamp::{self, TimeStamp};
use super::{KeyKind, Reason};

/// Checks a signature over its revision; returns who signed.
pub(super) fn check(bytes: &[u8], signing: &Signing) -> Result<Signed, Reason> {
    let digits = bytes.get(signing.contents.start + 1..signing.contents.end.saturating_sub(1));
    let contents = decode(digits.unwrap_or_default()).ok_or(Reason::MalformedContents)?;
    let length = der_length(&contents).ok_or(Reason::MalformedSignature)?;
    let (der, rest) = contents
        .split_at_checked(length)
        .ok_or(Reason::MalformedSignature)?;
    if rest.iter().any(|byte| *byte != 0) {
        return Err(Reason::BytesAfterSignature);
    }
    let parts = signing.signed.clone().map(|part| bytes.get(part));
    check_container(der, parts.map(Option::unwrap_or_default))
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

pub(super) fn check_container(der: &[u8], covered: [&[u8]; 2]) -> Result<Signed, Reason> {
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
    let (certificate, issuers) = certificates(&data, signer_info)?;
    let algorithm = algorithm(&data, signer_info)?;
    let digest = algorithm.digest.digest(covered);
    let certificate_der = certificate.to_der().map_err(|_| malformed)?;
    let attributes = signer_info
        .signed_attrs
        .as_ref()
        .ok_or(Reason::NoSignedAttributes)?;
    check_attributes(attributes, &digest, &certificate_der)?;
    let signer = certificate::check(certificate)?;
    if signer.kind == KeyKind::SelfSigned && !issuers.is_empty() {
        return Err(Reason::NotOneCertificate);
    }
    let value = signer_info.signature.as_bytes();
    let attributes = attributes.to_der().map_err(|_| malformed)?;
    if !signer.key.verifies(algorithm, &attributes, value) {
        return Err(Reason::SignatureWrong);
    }
    let replay = Replay {
        certificate: &certificate_der,
        issuers: &issuers,
        algorithm,
        signature: value,
    };
    let time_stamp = time_stamp::check(signer_info.unsigned_attrs.as_ref(), value)?;
    let without = without_time_stamp(der, &content, &data).ok_or(malformed)?;
    match container::sign(&digest, &replay) {
        Ok(again) if again == *without => {}
        _ => return Err(Reason::SignatureWrittenDifferently),
    }
    let issued = (signer.kind != KeyKind::SelfSigned).then_some(IssuedCertificate {
        certificate: certificate_der,
        issuers,
    });
    Ok(Signed {
        signer,
        issued,
        time_stamp,
    })
}

/// Who signed, and the certificates that came along where an authority issued the signer's.
pub(super) struct Signed {
    pub(super) signer: Signer,
    pub(super) issued: Option<IssuedCertificate>,
    pub(super) time_stamp: Option<TimeStamp>,
}

/// Returns the container as it was before it was time-stamped.
fn without_time_stamp<'d>(
    der: &'d [u8],
    content: &ContentInfo,
    data: &SignedData,
) -> Option<Cow<'d, [u8]>> {
    let [signer] = data.signer_infos.0.as_slice() else {
        return None;
    };
    if signer.unsigned_attrs.is_none() {
        return Some(Cow::Borrowed(der));
    }
    let mut bare = data.clone();
    let signer = SignerInfo {
        unsigned_attrs: None,
        ..signer.clone()
    };
    bare.signer_infos = SignerInfos::try_from(vec![signer]).ok()?;
    let content = ContentInfo {
        content_type: content.content_type,
        content: Any::encode_from(&bare).ok()?,
    };
    content.to_der().ok().map(Cow::Owned)
}

/// Finds the signer's certificate by the name that the signature gives it; returns the others in DER.
fn certificates<'d>(
    data: &'d SignedData,
    signer: &SignerInfo,
) -> Result<(&'d Certificate, Vec<Vec<u8>>), Reason> {
    let all = data.certificates.as_ref().map(|set| set.0.as_slice());
    let all = all.unwrap_or_default();
    if all.is_empty() || all.len() > MAX_ISSUERS + 1 {
        return Err(Reason::NotOneCertificate);
    }
    let mut own = None;
    let mut issuers = Vec::new();
    for one in all {
        let CertificateChoices::Certificate(certificate) = one else {
            return Err(Reason::NotOneCertificate);
        };
        let body = certificate.tbs_certificate();
        let named = SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer: body.issuer().clone(),
            serial_number: body.serial_number().clone(),
        });
        if signer.sid == named {
            if own.replace(certificate).is_some() {
                return Err(Reason::SignerDiffers);
            }
        } else {
            issuers.push(
                certificate
                    .to_der()
                    .map_err(|_| Reason::MalformedSignature)?,
            );
        }
    }
    Ok((own.ok_or(Reason::SignerDiffers)?, issuers))
}

/// Reads the algorithms, which have to agree; the key itself is looked at with the certificate.
fn algorithm(data: &SignedData, signer: &SignerInfo) -> Result<SignatureAlgorithm, Reason> {
    let algorithm = SignatureAlgorithm::from_identifier(&signer.signature_algorithm)
        .ok_or(Reason::UnsupportedAlgorithm)?;
    let digest = algorithm.digest.identifier();
    if signer.digest_alg == digest && data.digest_algorithms.iter().all(|one| *one == digest) {
        Ok(algorithm)
    } else {
        Err(Reason::UnsupportedAlgorithm)
    }
}

/// Exactly three signed attributes, each once with one value, and each right.
fn check_attributes(
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

/// Signs with the value that is there already.
struct Replay<'r> {
    certificate: &'r [u8],
    issuers: &'r [Vec<u8>],
    algorithm: SignatureAlgorithm,
    signature: &'r [u8],
}

impl Signs for Replay<'_> {
    fn certificate(&self) -> &[u8] {
        self.certificate
    }

    fn issuers(&self) -> &[Vec<u8>] {
        self.issuers
    }

    fn algorithm(&self) -> SignatureAlgorithm {
        self.algorithm
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
