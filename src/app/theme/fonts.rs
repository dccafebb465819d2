//! The fonts of the window and their sizes.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, FontId};

use crate::typefaces;

/// Page headings.
#[must_use]
pub fn heading_font() -> FontId {
    FontId::new(27.0, bold())
}

/// Headings inside a page and card titles.
#[must_use]
pub fn section_font() -> FontId {
    FontId::new(17.0, bold())
}

/// Running text.
#[must_use]
pub fn body_font() -> FontId {
    FontId::new(15.5, FontFamily::Proportional)
}

/// Running text that matters more.
#[must_use]
pub fn strong_font() -> FontId {
    FontId::new(15.5, bold())
}

/// Notes beside things.
#[must_use]
pub fn small_font() -> FontId {
    FontId::new(13.5, FontFamily::Proportional)
}

/// Words in pills.
#[must_use]
pub fn small_strong_font() -> FontId {
    FontId::new(13.5, bold())
}

/// A typed signature: slanted would be nicer, honest it is.
#[must_use]
pub fn signature_font() -> FontId {
    FontId::new(28.0, FontFamily::Name("italic".into()))
}

fn bold() -> FontFamily {
    FontFamily::Name("bold".into())
}

pub(super) fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let faces: [(&str, &'static [u8]); 4] = [
        ("regular", typefaces::REGULAR),
        ("bold", typefaces::BOLD),
        ("italic", typefaces::ITALIC),
        ("fallback", typefaces::fallback()),
    ];
    for (name, bytes) in faces {
        fonts
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let families = [
        (FontFamily::Proportional, "regular"),
        (FontFamily::Monospace, "regular"),
        (bold(), "bold"),
        (FontFamily::Name("italic".into()), "italic"),
    ];
    for (family, face) in families {
        fonts
            .families
            .insert(family, vec![face.to_owned(), "fallback".to_owned()]);
    }
    fonts
}
