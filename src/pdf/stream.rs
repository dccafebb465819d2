//! The content of streams, inflated under a limit (ISO 32000-1, 7.4.4).

use std::borrow::Cow;

use miniz_oxide::deflate::compress_to_vec_zlib;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit};

use super::{IndirectObject, Limits, PdfError, Problem, View};

/// How hard streams are compressed: the usual trade between size and time.
const COMPRESSION: u8 = 6;

/// Returns a stream's content.
///
/// # Errors
/// [`Problem::UnexpectedType`] where the object is no stream, [`Problem::UnknownFilter`], [`Problem::DamagedStream`], or
/// [`Problem::InflatedTooLarge`] before more memory is taken.
pub fn content<'a>(
    view: &View<'_, 'a>,
    object: &IndirectObject<'a>,
    limits: &Limits,
) -> Result<Cow<'a, [u8]>, PdfError> {
    let refuse = |problem| PdfError::new(problem, object.span.start);
    let (Some(dictionary), Some(span)) = (object.value.as_dictionary(), object.stream.clone())
    else {
        return Err(refuse(Problem::UnexpectedType));
    };
    let raw = view
        .bytes()
        .get(span)
        .ok_or(refuse(Problem::UnexpectedEnd))?;
    if dictionary.contains("DecodeParms") || dictionary.contains("F") {
        return Err(refuse(Problem::UnknownFilter));
    }
    match dictionary.get("Filter") {
        None => Ok(Cow::Borrowed(raw)),
        Some(filter) if filter.is_name("FlateDecode") => {
            let inflated = decompress_to_vec_zlib_with_limit(raw, limits.inflated_bytes);
            inflated
                .map(Cow::Owned)
                .map_err(|error| match error.status {
                    TINFLStatus::HasMoreOutput => refuse(Problem::InflatedTooLarge),
                    _ => refuse(Problem::DamagedStream),
                })
        }
        Some(_) => Err(refuse(Problem::UnknownFilter)),
    }
}

/// Compresses content for `FlateDecode`. The same content gives the same bytes.
#[must_use]
pub fn compress(content: &[u8]) -> Vec<u8> {
    compress_to_vec_zlib(content, COMPRESSION)
}
