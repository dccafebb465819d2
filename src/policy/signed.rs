//! The file in which a signed policy or bulletin travels: CMS `SignedData` in DER (RFC 5652) with the TOML text inside.
//!
//! `openssl cms -verify -noverify -inform DER` reads it. One content has one file: the container is the one of
//! [`crate::signing::cms`] with the text put in, the signature stands in its lower form, and [`open()`] makes the whole file
//! again and refuses every other byte. The certificate inside is named by the signed attributes, so that name and
//! organisation are signed with the rest; who they are is a matter of comparing the key's code.

use std::path::Path;

use cms::cert::CertificateChoices;
use cms::content_info::ContentInfo;
use cms::signed_data::SignedData;
use der::asn1::{Any, OctetString};
use der::{Decode, Encode};
use p256::ecdsa::signature::Verifier as _;
use p256::ecdsa::{Signature, VerifyingKey};
use pkcs8::DecodePublicKey as _;
use sha2::{Digest, Sha256};

use super::SignedBy;
use super::refusal::Refusal;
use crate::checklist::refused_characters;
use crate::input::MAX_BYTES;
use crate::signing::certificate::Certificate;
use crate::signing::cms::{self as container, CmsError};
use crate::signing::{Signer, SignerError};

/// How the names of signed files end.
pub const ENDING: &str = "teleklaar";

/// Tells by a file's name whether it says that it is signed.
#[must_use]
pub fn is_named_signed(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default();
    ending.eq_ignore_ascii_case(ENDING)
}

/// The most bytes of a signed file: the largest text and ample room for container and certificate.
const MAX_FILE: usize = MAX_BYTES + 16 * 1024;

/// The most characters of the signer's name and organisation.
const MAX_NAME: usize = 200;

/// A signed file that holds what it says: nothing was altered since its key signed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The text inside.
    pub content: Vec<u8>,
    /// Who signed it.
    pub signed_by: SignedBy,
    /// The DER of the key's `SubjectPublicKeyInfo`.
    pub public_key_info: Vec<u8>,
}

/// Signs a text; returns the file.
///
/// # Errors
/// See [`CmsError`].
pub fn seal(content: &[u8], signer: &dyn Signer) -> Result<Vec<u8>, CmsError> {
    let detached = container::sign(&digest(content), &LowerForm(signer))?;
    with_content(&detached, content)
}

/// Opens a signed file: checks that it is of this form, whole and unaltered. It does not say whether the key is the right one.
///
/// # Errors
/// [`Refusal::TooLarge`], [`Refusal::NotSigned`], [`Refusal::Damaged`], [`Refusal::Altered`] or
/// [`Refusal::SignerUnsuited`].
pub fn open(bytes: &[u8]) -> Result<Opened, Refusal> {
    if bytes.len() > MAX_FILE {
        return Err(Refusal::TooLarge);
    }
    if bytes.first() != Some(&0x30) {
        return Err(Refusal::NotSigned);
    }
    let parts = parts(bytes).ok_or(Refusal::Damaged)?;
    let certificate = Certificate::read(&parts.certificate).map_err(|_| Refusal::Damaged)?;
    let key = VerifyingKey::from_public_key_der(&certificate.public_key_info)
        .map_err(|_| Refusal::SignerUnsuited)?;
    let signature = Signature::from_der(&parts.signature).map_err(|_| Refusal::Altered)?;
    let replay = Replay {
        certificate: &parts.certificate,
        signature: &parts.signature,
        key: &key,
    };
    // The signer of the replay verifies instead of signing; whatever differs then makes another file.
    let again = container::sign(&digest(&parts.content), &replay)
        .and_then(|detached| with_content(&detached, &parts.content));
    if signature != signature.normalize_s() || again.as_deref() != Ok(bytes) {
        return Err(Refusal::Altered);
    }
    let [Some(name), Some(organisation)] =
        [certificate.name.clone(), certificate.organisation.clone()]
            .map(|text| text.filter(|text| is_plain(text)))
    else {
        return Err(Refusal::SignerUnsuited);
    };
    Ok(Opened {
        content: parts.content,
        signed_by: SignedBy {
            key: certificate.code().to_string(),
            name,
            organisation,
            hash: base16ct::lower::encode_string(&digest(bytes)),
        },
        public_key_info: certificate.public_key_info,
    })
}

/// Returns SHA-256 over the bytes.
pub(super) fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// What a container holds.
struct Parts {
    content: Vec<u8>,
    certificate: Vec<u8>,
    signature: Vec<u8>,
}

fn parts(bytes: &[u8]) -> Option<Parts> {
    let data = signed_data(bytes)?;
    let content = data.encap_content_info.econtent?.decode_as::<OctetString>();
    let [CertificateChoices::Certificate(certificate)] = data.certificates.as_ref()?.0.as_slice()
    else {
        return None;
    };
    let [signer] = data.signer_infos.0.as_slice() else {
        return None;
    };
    Some(Parts {
        content: content.ok()?.into_bytes().into(),
        certificate: certificate.to_der().ok()?,
        signature: signer.signature.as_bytes().to_vec(),
    })
}

fn signed_data(bytes: &[u8]) -> Option<SignedData> {
    let info = ContentInfo::from_der(bytes).ok()?;
    info.content.decode_as().ok()
}

/// Puts the text into a container that was made without it.
fn with_content(detached: &[u8], content: &[u8]) -> Result<Vec<u8>, CmsError> {
    let mut data = signed_data(detached).ok_or(CmsError::Encoding)?;
    let octets = OctetString::new(content)?;
    data.encap_content_info.econtent = Some(Any::encode_from(&octets)?);
    let info = ContentInfo {
        content_type: container::SIGNED_DATA,
        content: Any::encode_from(&data)?,
    };
    Ok(info.to_der()?)
}

fn is_plain(name: &str) -> bool {
    !name.trim().is_empty()
        && name.chars().count() <= MAX_NAME
        && !name.contains('\n')
        && refused_characters(name).is_empty()
}

/// Gives a signature in the one of its two forms that is accepted, so that nobody makes a second file of one decision.
struct LowerForm<'s>(&'s dyn Signer);

impl Signer for LowerForm<'_> {
    fn certificate(&self) -> &[u8] {
        self.0.certificate()
    }

    fn sign(&self, signed_attributes: &[u8]) -> Result<Vec<u8>, SignerError> {
        let signature = self.0.sign(signed_attributes)?;
        let read = Signature::from_der(&signature).map_err(|error| SignerError::Refused {
            detail: error.to_string(),
        })?;
        Ok(read.normalize_s().to_der().as_bytes().to_vec())
    }
}

/// "Signs" with the value that is there already, where it verifies.
struct Replay<'r> {
    certificate: &'r [u8],
    signature: &'r [u8],
    key: &'r VerifyingKey,
}

impl Signer for Replay<'_> {
    fn certificate(&self) -> &[u8] {
        self.certificate
    }

    fn sign(&self, signed_attributes: &[u8]) -> Result<Vec<u8>, SignerError> {
        let verified = Signature::from_der(self.signature)
            .and_then(|signature| self.key.verify(signed_attributes, &signature));
        match verified {
            Ok(()) => Ok(self.signature.to_vec()),
            Err(error) => Err(SignerError::Refused {
                detail: error.to_string(),
            }),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
