//! The kinds of bytes (ISO 32000-1, 7.2.2).

/// Tells whether a byte is white space in this format.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t')
}

/// Tells whether a byte is neither white space nor a delimiter (ISO 32000-1, 7.2.2).
pub(super) fn is_regular(byte: u8) -> bool {
    !matches!(
        byte,
        0 | b'\t'
            | b'\n'
            | 0x0c
            | b'\r'
            | b' '
            | b'('
            | b')'
            | b'<'
            | b'>'
            | b'['
            | b']'
            | b'{'
            | b'}'
            | b'/'
            | b'%'
    )
}

/// Tells whether a byte of a name is written as it is; every other one is escaped.
pub(in crate::pdf) fn stands_for_itself(byte: u8) -> bool {
    byte != b'#' && byte.is_ascii_graphic() && is_regular(byte)
}
