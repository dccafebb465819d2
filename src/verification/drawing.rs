//! Rule 8, the drawings: a form that stays inside its field, with fonts of its own and operators that only draw.

use std::collections::BTreeSet;

use crate::pdf::{Dictionary, File, Limits, Object, Reference, Revision, stream};

use super::Reason;

/// The most bytes of a drawing's operators after inflating; the longest of ours has some forty thousand.
const MOST_OPERATORS: usize = 1024 * 1024;

/// The most bytes of a font program or of its map to Unicode after inflating; ours have a tenth of it.
const MOST_FONT: usize = 2 * 1024 * 1024;

/// What may stand between operands: the operators that [`crate::signing::appearance`] writes.
const OPERATORS: [&str; 18] = [
    "q", "Q", "RG", "rg", "G", "g", "w", "J", "j", "m", "l", "c", "S", "BT", "ET", "Td", "Tm", "Tj",
];

const REFUSED: Reason = Reason::AppearanceDiffers;

/// The keys of the parts of a font with the program that makes them, in the order of writing.
const TYPE_0: &[&str] = &[
    "Type",
    "Subtype",
    "BaseFont",
    "Encoding",
    "DescendantFonts",
    "ToUnicode",
];
const CID_FONT: &[&str] = &[
    "Type",
    "Subtype",
    "BaseFont",
    "CIDSystemInfo",
    "FontDescriptor",
    "CIDToGIDMap",
    "DW",
    "W",
];
const DESCRIPTOR: &[&str] = &[
    "Type",
    "FontName",
    "Flags",
    "FontBBox",
    "ItalicAngle",
    "Ascent",
    "Descent",
    "CapHeight",
    "StemV",
    "FontFile2",
];
const PROGRAM: &[&str] = &["Length1", "Filter", "Length"];
const UNICODE: &[&str] = &["Type", "CMapName", "CIDSystemInfo", "Filter", "Length"];
const FORM: &[&str] = &["Type", "Subtype", "BBox", "Resources", "Filter", "Length"];

/// Objects of one font.
const PER_FONT: usize = 5;

/// Checks a signed field's drawing: the numbers are those of its fonts, five each, and of the form, which is last.
pub(super) fn check(
    file: &File<'_>,
    revision: &Revision<'_>,
    numbers: &[Reference],
    size: [f64; 2],
    limits: &Limits,
) -> Result<(), Reason> {
    let (form, fonts) = numbers.split_last().ok_or(REFUSED)?;
    let resources = form_resources(revision, *form, size)?;
    let used = match keys(resources).as_slice() {
        [] => Vec::new(),
        ["Font"] => {
            let used = resources.dictionary("Font");
            let used = used.ok_or(REFUSED)?;
            let mut found = Vec::new();
            for entry in used.entries() {
                if !["F0", "F1", "F2"]
                    .iter()
                    .any(|name| *name.as_bytes() == *entry.key)
                {
                    return Err(REFUSED);
                }
                found.push(entry.value.as_reference().ok_or(REFUSED)?);
            }
            found
        }
        _ => return Err(REFUSED),
    };
    let mut seen = BTreeSet::new();
    for font in used {
        seen.extend(check_font(file, revision, font, limits)?);
    }
    // Nothing is left over, and no two fonts share a part.
    if seen.len() != fonts.len() || !fonts.iter().all(|number| seen.contains(number)) {
        return Err(REFUSED);
    }
    let operators = content(file, revision, *form, MOST_OPERATORS, limits)?;
    if only_draws(&operators) {
        Ok(())
    } else {
        Err(REFUSED)
    }
}

/// Checks the drawing of the field that stays empty.
pub(super) fn check_empty(
    file: &File<'_>,
    revision: &Revision<'_>,
    form: Reference,
    size: [f64; 2],
    limits: &Limits,
) -> Result<(), Reason> {
    let resources = form_resources(revision, form, size)?;
    let operators = content(file, revision, form, MOST_OPERATORS, limits)?;
    if resources.entries().is_empty() && operators.is_empty() {
        Ok(())
    } else {
        Err(REFUSED)
    }
}

fn keys<'d>(dictionary: &'d Dictionary<'_>) -> Vec<&'d str> {
    let entries = dictionary.entries().iter();
    entries
        .map(|entry| std::str::from_utf8(&entry.key).unwrap_or_default())
        .collect()
}

/// Returns a new object's dictionary if it has these keys, and is a stream where it has to be one.
fn part<'r, 'a>(
    revision: &'r Revision<'a>,
    reference: Reference,
    expected: &[&str],
) -> Result<&'r Dictionary<'a>, Reason> {
    let object = revision.object(reference).ok_or(REFUSED)?;
    let dictionary = object.value.as_dictionary().ok_or(REFUSED)?;
    let is_stream = expected.contains(&"Length");
    if keys(dictionary) == expected && object.stream.is_some() == is_stream {
        Ok(dictionary)
    } else {
        Err(REFUSED)
    }
}

fn form_resources<'r, 'a>(
    revision: &'r Revision<'a>,
    form: Reference,
    [width, height]: [f64; 2],
) -> Result<&'r Dictionary<'a>, Reason> {
    let form = part(revision, form, FORM)?;
    let is = |key, name| form.is_name(key, name);
    let bounds = Object::rectangle([0.0, 0.0, width, height]);
    if !is("Type", "XObject") || !is("Subtype", "Form") || form.get("BBox") != Some(&bounds) {
        return Err(REFUSED);
    }
    let resources = form.dictionary("Resources");
    resources.ok_or(REFUSED)
}

/// Checks a font's five objects and returns their numbers.
fn check_font(
    file: &File<'_>,
    revision: &Revision<'_>,
    font: Reference,
    limits: &Limits,
) -> Result<[Reference; PER_FONT], Reason> {
    let refers = |dictionary: &Dictionary<'_>, key: &str| dictionary.reference(key).ok_or(REFUSED);
    let kind = |dictionary: &Dictionary<'_>, key: &str, name: &str| {
        let named = dictionary.is_name(key, name);
        if named { Ok(()) } else { Err(REFUSED) }
    };
    let type_0 = part(revision, font, TYPE_0)?;
    kind(type_0, "Type", "Font")?;
    kind(type_0, "Subtype", "Type0")?;
    kind(type_0, "Encoding", "Identity-H")?;
    let descendants = type_0.array("DescendantFonts");
    let Some([Object::Reference(descendant)]) = descendants else {
        return Err(REFUSED);
    };
    let unicode = refers(type_0, "ToUnicode")?;
    let cid_font = part(revision, *descendant, CID_FONT)?;
    kind(cid_font, "Type", "Font")?;
    kind(cid_font, "Subtype", "CIDFontType2")?;
    let descriptor = refers(cid_font, "FontDescriptor")?;
    let described = part(revision, descriptor, DESCRIPTOR)?;
    kind(described, "Type", "FontDescriptor")?;
    let program = refers(described, "FontFile2")?;
    part(revision, program, PROGRAM)?;
    part(revision, unicode, UNICODE)?;
    for stream in [program, unicode] {
        content(file, revision, stream, MOST_FONT, limits)?;
    }
    Ok([font, *descendant, descriptor, program, unicode])
}

fn content(
    file: &File<'_>,
    revision: &Revision<'_>,
    reference: Reference,
    most: usize,
    limits: &Limits,
) -> Result<Vec<u8>, Reason> {
    let object = revision.object(reference).ok_or(REFUSED)?;
    let limits = Limits {
        inflated_bytes: most.min(limits.inflated_bytes),
        ..limits.clone()
    };
    Ok(stream::content(&file.view(), object, &limits)?.into_owned())
}

/// Tells whether there is nothing but numbers, glyphs in hexadecimal, the fonts' names and operators that draw.
fn only_draws(operators: &[u8]) -> bool {
    let Ok(operators) = std::str::from_utf8(operators) else {
        return false;
    };
    operators
        .split([' ', '\n'])
        .filter(|word| !word.is_empty())
        .all(|word| {
            OPERATORS.contains(&word)
                || matches!(word, "Tf" | "/F0" | "/F1" | "/F2")
                || is_number(word)
                || is_glyphs(word)
        })
}

fn is_number(word: &str) -> bool {
    word.bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-'))
        && word.parse::<f64>().is_ok()
}

fn is_glyphs(word: &str) -> bool {
    let digits = word
        .strip_prefix('<')
        .and_then(|rest| rest.strip_suffix('>'));
    digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_glyphs_and_drawing_pass() {
        let cases = [
            (
                "q 0.06 0.14 0.36 RG 1 J 1 j 1.15 w 4.00 -5.25 m 6 7 l S Q\n",
                true,
            ),
            ("BT /F0 7.00 Tf <00010002> Tj ET", true),
            ("", true),
            ("/Fm0 Do", false),
            ("/P <</MCID 0>> BDC", false),
            ("BI /W 1 ID x EI", false),
            ("(text) Tj", false),
            ("W n", false),
            ("/F3 7 Tf", false),
            ("nan 1 m", false),
        ];
        for (operators, expected) in cases {
            assert_eq!(only_draws(operators.as_bytes()), expected, "{operators}");
        }
    }
}
