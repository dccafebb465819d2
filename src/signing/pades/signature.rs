//! The signature in an update: its dictionary, its place, and how it is filled.

use jiff::Zoned;

use crate::pdf::update::Placeholder;
use crate::pdf::{Dictionary, Object, Update};
use crate::signing::cms::{self, CmsError};
use crate::signing::keys::Signer;

use super::SigningError;

/// Bytes that are kept free for a signature. Ours needs about one thousand; a chain of three certificates with a time stamp
/// some four, RSA-4096 authorities up to ten.
pub const RESERVED: usize = 16 * 1024;

/// Writes what both signatures have (EN 319 142-1, 5.3 and 6.3); contents and byte range come with the update.
pub(in crate::signing) fn signature_dictionary(time: &str) -> Dictionary<'_> {
    Dictionary::new()
        .with("Type", Object::name("Sig"))
        .with("Filter", Object::name("Adobe.PPKLite"))
        .with("SubFilter", Object::name("ETSI.CAdES.detached"))
        .with("M", Object::text(time))
}

/// Writes what a certification signature permits afterwards, a level of DocMDP (ISO 32000-1, 12.8.2.2).
pub(in crate::signing) fn certification_reference<'a>(permitted: i64) -> Dictionary<'a> {
    let parameters = Dictionary::new()
        .with("Type", Object::name("TransformParams"))
        .with("P", permitted)
        .with("V", Object::name("1.2"));
    Dictionary::new()
        .with("Type", Object::name("SigRef"))
        .with("TransformMethod", Object::name("DocMDP"))
        .with("TransformParams", parameters)
}

/// Writes a time as PDF does (ISO 32000-1, 7.9.4), with its offset from UTC to the minute.
pub(in crate::signing) fn pdf_date(time: &Zoned) -> String {
    let minutes = time.offset().seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    let (hours, minutes) = (minutes.abs() / 60, minutes.abs() % 60);
    format!(
        "{}{sign}{hours:02}'{minutes:02}'",
        time.strftime("D:%Y%m%d%H%M%S")
    )
}

/// A file that waits for nothing but its signature.
pub(crate) struct Prepared {
    /// The whole file, with zeros where the signature goes.
    pub(crate) file: Vec<u8>,
    /// The file's bytes that are signed.
    pub(crate) signed: [std::ops::Range<usize>; 2],
    /// Where the signature goes.
    pub(crate) placeholder: Placeholder,
}

impl Prepared {
    pub(in crate::signing) fn of(update: Update<'_, '_>, placeholder: Placeholder) -> Self {
        let mut file = update.finish();
        let signed = placeholder.fill_byte_range(&mut file);
        Self {
            file,
            signed,
            placeholder,
        }
    }
}

/// Digests all of the file but the signature's place, signs, and fills the place.
pub(in crate::signing) fn finish(
    prepared: Prepared,
    signer: &dyn Signer,
) -> Result<Vec<u8>, SigningError> {
    let Prepared {
        mut file,
        signed,
        placeholder,
    } = prepared;
    let parts = signed.map(|part| file.get(part).unwrap_or_default());
    let digest = signer.algorithm().digest.digest(parts);
    let signature = cms::sign(&digest, signer).map_err(|error| match error {
        CmsError::Signer(error) => SigningError::Signer(error),
        CmsError::MalformedCertificate => SigningError::MalformedCertificate,
        CmsError::Encoding => SigningError::Encoding,
    })?;
    if signature.len() > RESERVED {
        return Err(SigningError::TooLarge {
            bytes: signature.len(),
        });
    }
    placeholder
        .fill_contents(&mut file, &signature)
        .ok_or(SigningError::Encoding)?;
    Ok(file)
}
