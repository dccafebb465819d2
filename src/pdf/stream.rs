//! The content of streams, inflated under a limit (ISO 32000-1, 7.4.4).

use std::borrow::Cow;

use miniz_oxide::deflate::compress_to_vec_zlib;
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::{
    TINFL_FLAG_PARSE_ZLIB_HEADER, TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF,
};
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};

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
        Some(filter) if filter.is_name("FlateDecode") => inflate(raw, limits.inflated_bytes)
            .map(Cow::Owned)
            .map_err(refuse),
        Some(_) => Err(refuse(Problem::UnknownFilter)),
    }
}

/// Inflates data to at most so many bytes; nothing may stand behind its end, where no reader would see it.
fn inflate(data: &[u8], most: usize) -> Result<Vec<u8>, Problem> {
    let flags = TINFL_FLAG_PARSE_ZLIB_HEADER | TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
    let mut state = Box::<DecompressorOxide>::default();
    let mut made = vec![0; data.len().saturating_mul(4).clamp(1, most.max(1))];
    let (mut rest, mut filled) = (data, 0);
    loop {
        let (status, taken, written) = decompress(&mut state, rest, &mut made, filled, flags);
        rest = rest.get(taken..).unwrap_or_default();
        filled += written;
        match status {
            TINFLStatus::Done if filled > most => return Err(Problem::InflatedTooLarge),
            TINFLStatus::Done if rest.is_empty() => {
                made.truncate(filled);
                return Ok(made);
            }
            TINFLStatus::HasMoreOutput if made.len() >= most => {
                return Err(Problem::InflatedTooLarge);
            }
            TINFLStatus::HasMoreOutput => {
                let room = made.len().saturating_mul(2).min(most);
                made.resize(room, 0);
            }
            _ => return Err(Problem::DamagedStream),
        }
    }
}

/// Compresses content for `FlateDecode`. The same content gives the same bytes.
#[must_use]
pub fn compress(content: &[u8]) -> Vec<u8> {
    compress_to_vec_zlib(content, COMPRESSION)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_compressed_comes_back_up_to_the_limit() {
        for length in [0, 1, 100, 70_000] {
            let content = vec![b'x'; length];
            let compressed = compress(&content);
            assert_eq!(inflate(&compressed, length), Ok(content), "{length}");
            if let Some(less) = length.checked_sub(1) {
                let refused = inflate(&compressed, less);
                assert_eq!(refused, Err(Problem::InflatedTooLarge), "{length}");
            }
        }
    }

    #[test]
    fn nothing_may_be_missing_or_stand_behind_the_end() {
        let compressed = compress(b"content");
        for length in 0..compressed.len() {
            let cut = inflate(&compressed[..length], 100);
            assert_eq!(cut, Err(Problem::DamagedStream), "{length}");
        }
        let longer = [&compressed, &b"\0"[..]].concat();
        assert_eq!(inflate(&longer, 100), Err(Problem::DamagedStream));
    }
}
