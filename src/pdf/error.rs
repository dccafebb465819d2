//! Why a file is refused: one documented variant per reason, each with a stable code.

use std::fmt;

/// A reason to refuse a file, with the place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PdfError {
    /// What is wrong.
    pub problem: Problem,
    /// Offset in bytes from the start of the file; of the object's start where the place is inside it.
    pub offset: usize,
}

impl PdfError {
    /// Makes an error for a place in the file.
    #[must_use]
    pub const fn new(problem: Problem, offset: usize) -> Self {
        Self { problem, offset }
    }
}

impl fmt::Display for PdfError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} at byte {}", self.problem.code(), self.offset)
    }
}

impl std::error::Error for PdfError {}

macro_rules! problems {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal,)+) => {
        /// What is wrong with a file.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Problem {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Problem {
            /// Every problem there is, in the order of reading a file.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// Returns the stable kebab-case code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }
        }
    };
}

problems! {
    /// More bytes than [`super::Limits::file_bytes`].
    FileTooLarge = "file-too-large",
    /// Arrays or dictionaries are nested deeper than [`super::Limits::depth`].
    TooDeep = "too-deep",
    /// More objects than [`super::Limits::objects`].
    TooManyObjects = "too-many-objects",
    /// More values than [`super::Limits::values`].
    TooManyValues = "too-many-values",
    /// A dictionary has more keys than [`super::Limits::dictionary_entries`].
    TooManyKeys = "too-many-keys",
    /// More cross-reference sections than [`super::Limits::revisions`].
    TooManyRevisions = "too-many-revisions",
    /// A stream inflates to more than [`super::Limits::inflated_bytes`].
    InflatedTooLarge = "inflated-too-large",
    /// The file does not start with `%PDF-1.7` and a comment of four high bytes.
    NoHeader = "no-header",
    /// The file does not end with `startxref`, an offset and `%%EOF` in exactly the form that this program writes.
    NoEnd = "no-end",
    /// A cross-reference offset points outside of the file or of its revision.
    OffsetOutside = "offset-outside",
    /// A cross-reference stream stands where a table is expected.
    XrefStream = "cross-reference-stream",
    /// The cross-reference table is malformed.
    MalformedXref = "malformed-cross-reference",
    /// The trailer names a cross-reference stream beside the table.
    HybridXref = "hybrid-cross-reference",
    /// The file is encrypted.
    Encrypted = "encrypted",
    /// The trailer has a key that is none of `Size`, `Root`, `Info`, `ID`, `Prev`.
    UnexpectedTrailerKey = "unexpected-trailer-key",
    /// The trailer lacks `Size`, `Root` or `ID`, or one of its values has the wrong type.
    MalformedTrailer = "malformed-trailer",
    /// `Size` is not the highest object number plus one.
    WrongSize = "wrong-size",
    /// `Prev` does not point to an earlier place than its own section.
    PrevNotBefore = "previous-not-before",
    /// The first revision lacks the free entry 0, or there is a free entry elsewhere.
    UnexpectedFreeEntry = "unexpected-free-entry",
    /// An object number stands twice in one revision.
    NumberTwice = "number-twice",
    /// The offset does not point to the object of that number and generation 0.
    ObjectNumberDiffers = "object-number-differs",
    /// Two objects overlap, or an object overlaps the cross-reference section.
    ObjectsOverlap = "objects-overlap",
    /// Something other than line ends stands between two objects or sections.
    BytesBetween = "bytes-between-objects",
    /// The end of the file came inside a value.
    UnexpectedEnd = "unexpected-end",
    /// A byte that starts no value, or a word that is no PDF keyword.
    UnexpectedByte = "unexpected-byte",
    /// A number that this format never has: leading zeros, a plus sign, an exponent, out of range.
    MalformedNumber = "malformed-number",
    /// A name with an escape that is not needed, or an unfinished one.
    MalformedName = "malformed-name",
    /// An unbalanced or wrongly escaped string, or one with an odd number of hexadecimal digits.
    MalformedString = "malformed-string",
    /// A reference with number 0 or a generation other than 0.
    MalformedReference = "malformed-reference",
    /// A dictionary has a key twice.
    KeyTwice = "key-twice",
    /// An object does not end with `endobj`.
    NoEndOfObject = "no-end-of-object",
    /// A stream's `Length` is missing, indirect or wrong.
    WrongStreamLength = "wrong-stream-length",
    /// An object stream or cross-reference stream hides objects.
    ObjectStream = "object-stream",
    /// A stream has a filter other than none or `FlateDecode`, or decoding parameters.
    UnknownFilter = "unknown-filter",
    /// A stream does not inflate.
    DamagedStream = "damaged-stream",
    /// A reference leads to no object.
    MissingObject = "missing-object",
    /// A key that must be there is missing.
    MissingKey = "missing-key",
    /// A value has another type than the format says.
    UnexpectedType = "unexpected-type",
    /// A tree contains itself.
    CircularTree = "circular-tree",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_kebab_case_and_used_once() {
        let mut codes: Vec<&str> = Problem::ALL.iter().map(|problem| problem.code()).collect();
        for code in &codes {
            assert!(
                code.bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'-'),
                "{code}"
            );
        }
        let total = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), total);
    }

    #[test]
    fn the_message_names_code_and_place() {
        assert_eq!(
            PdfError::new(Problem::KeyTwice, 17).to_string(),
            "key-twice at byte 17"
        );
    }
}
