//! The kinds of bytes (ISO 32000-1, 7.2.2).

/// Tells whether a byte is white space in this format.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t')
}

/// Tells whether a byte is neither white space nor a delimiter (ISO 32000-1, 7.2.2).
pub(super) fn is_regular(byte: u8) -> bool {
    REGULAR[usize::from(byte)]
}

/// Tells whether a byte of a name is written as it is; every other one is escaped.
pub(in crate::pdf) fn stands_for_itself(byte: u8) -> bool {
    FOR_ITSELF[usize::from(byte)]
}

/// Looked up, since a file asks this for nearly each of its bytes.
const REGULAR: [bool; 256] = {
    let mut regular = [true; 256];
    let special = b"\0\t\n\x0c\r ()<>[]{}/%";
    let mut index = 0;
    while index < special.len() {
        regular[special[index] as usize] = false;
        index += 1;
    }
    regular
};

const FOR_ITSELF: [bool; 256] = {
    let mut itself = REGULAR;
    let mut byte = 0;
    while byte < itself.len() {
        let is_graphic = byte > b' ' as usize && byte < 0x7f;
        itself[byte] = itself[byte] && is_graphic && byte != b'#' as usize;
        byte += 1;
    }
    itself
};
