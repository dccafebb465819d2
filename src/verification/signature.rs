//! Rules 4 and 5: the signature container, and the signature itself.
//!
//! First each part is looked at, so that a difference has its reason. Then the container is made once more by
//! [`crate::signing::cms::sign`] from digest, certificate and signature value, and has to be the same bytes.

mod attributes;
mod contents;

use std::borrow::Cow;

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::ContentInfo;
use cms::signed_data::{SignedData, SignerIdentifier, SignerInfo, SignerInfos};
use der::asn1::Any;
use der::{Decode, Encode};
use x509_cert::Certificate;

use crate::signing::algorithm::{DigestAlgorithm, SignatureAlgorithm};
use crate::signing::cms::{self as container, SIGNED_DATA};
use crate::signing::{Signer as Signs, SignerError};

use super::certificate::{self, Signer};
use super::hashed::Hashed;
use super::path::{IssuedCertificate, MAX_ISSUERS};
use super::revisions::Signing;
use super::time_stamp::{self, TimeStamp};
use super::{KeyKind, Reason};

/// Checks a signature over its revision; returns who signed.
pub(super) fn check(file: &mut Hashed<'_>, signing: &Signing) -> Result<Signed, Reason> {
    let der = contents::container(&signing.placed)?;
    check_container(der, |algorithm| file.parts(algorithm, &signing.signed))
}

/// Checks a container; `covered` digests what it is to cover.
pub(super) fn check_container(
    der: &[u8],
    covered: impl FnOnce(DigestAlgorithm) -> Vec<u8>,
) -> Result<Signed, Reason> {
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
    let digest = covered(algorithm.digest);
    let certificate_der = certificate.to_der().map_err(|_| malformed)?;
    let signed_attributes = signer_info
        .signed_attrs
        .as_ref()
        .ok_or(Reason::NoSignedAttributes)?;
    attributes::check(signed_attributes, &digest, &certificate_der)?;
    let signer = certificate::check(certificate, &certificate_der)?;
    if signer.kind == KeyKind::SelfSigned && !issuers.is_empty() {
        return Err(Reason::NotOneCertificate);
    }
    let value = signer_info.signature.as_bytes();
    let attributes = signed_attributes.to_der().map_err(|_| malformed)?;
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
pub(super) fn certificates<'d>(
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
