//! The typefaces inside the program, for window, document and signature alike. Each stands here once: they are large, and a
//! constant would be copied to wherever it is used.

/// Noto Sans, regular.
pub static REGULAR: &[u8] = notosans::REGULAR_TTF;

/// Noto Sans, bold.
pub static BOLD: &[u8] = notosans::BOLD_TTF;

/// Noto Sans, italic.
pub static ITALIC: &[u8] = notosans::ITALIC_TTF;

/// Returns `DejaVu` Sans, for characters that Noto Sans lacks.
#[inline(never)]
#[must_use]
pub fn fallback() -> &'static [u8] {
    dejavu::sans::regular()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_can_be_read_and_is_of_its_weight_and_slope() {
        let cases = [
            (REGULAR, "Noto Sans", false, false),
            (BOLD, "Noto Sans", true, false),
            (ITALIC, "Noto Sans", false, true),
            (fallback(), "DejaVu Sans", false, false),
        ];
        for (data, family, bold, italic) in cases {
            let face = ttf_parser::Face::parse(data, 0).unwrap();
            let names = face.names().into_iter();
            let mut families = names
                .filter(|name| name.name_id == ttf_parser::name_id::FAMILY)
                .filter_map(|name| name.to_string());
            assert!(families.any(|name| name == family), "{family}");
            assert_eq!((face.is_bold(), face.is_italic()), (bold, italic));
        }
    }
}
