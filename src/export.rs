//! From a record and its document to the signed file; window and command line go the same way.

use jiff::Zoned;
use jiff::civil::Date;
use zeroize::Zeroizing;

use crate::checklist::Checklist;
use crate::device_key::KeyPlaces;
use crate::document::FieldPlace;
use crate::signing::device::{DeviceError, Identity};
use crate::signing::randomness::SystemRandomness;
use crate::signing::{Appearance, Picture, SigningError, sign_worker};
use crate::text::Texts;
use crate::text::ids::Sign;

/// How the worker signs.
pub struct Signature<'a> {
    /// What was drawn or typed.
    pub picture: Picture,
    /// Where the key is kept.
    pub keys: &'a KeyPlaces,
    /// The passphrase of the key file; empty where the credential store keeps the key.
    pub passphrase: &'a Zeroizing<String>,
    /// The moment of signing, in the PC's time zone.
    pub time: &'a Zoned,
}

/// A signed checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The file.
    pub pdf: Vec<u8>,
    /// The code of the key that signed it.
    pub key_code: String,
    /// The day.
    pub signed_on: Date,
}

/// Why a checklist was not signed.
#[derive(Debug, PartialEq)]
pub enum ExportError {
    /// The key could not be opened or made.
    Key(DeviceError),
    /// The signature could not be written.
    Signing(SigningError),
}

/// Signs a document that [`crate::document::render`] has made of this record.
///
/// # Errors
/// See [`ExportError`]. Nothing is written then.
pub fn sign(
    checklist: &Checklist,
    pdf: &[u8],
    fields: &[FieldPlace; 2],
    signature: &Signature<'_>,
    texts: &Texts,
) -> Result<Signed, ExportError> {
    let identity = Identity {
        name: checklist.worker.name.clone(),
        organisation: checklist.worker.organisation.clone(),
    };
    let now = signature.time.timestamp();
    let credential = signature
        .keys
        .open(&identity, signature.passphrase, now, &mut SystemRandomness)
        .map_err(ExportError::Key)?;
    let key_code = credential.code().to_string();
    let time = signature.time.strftime("%H:%M").to_string();
    let date = texts.date(signature.time.date());
    let appearance = Appearance {
        picture: signature.picture.clone(),
        lines: vec![
            texts.format(Sign::AppearanceSigned, &[("name", (&checklist.worker.name).into())]),
            texts.format(Sign::AppearanceTime, &[("date", date.into()), ("time", time.into())]),
            texts.format(Sign::AppearanceCode, &[("code", (&key_code).into())]),
        ],
    };
    let pdf = sign_worker(pdf, fields, &appearance, &credential, signature.time).map_err(ExportError::Signing)?;
    Ok(Signed {
        pdf,
        key_code,
        signed_on: signature.time.date(),
    })
}
