//! The embedding of a font as a subset of its glyphs.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};
use ttf_parser::GlyphId;

use super::Font;
use crate::pdf::{Dictionary, Object, Reference, Update};
use crate::signing::appearance::AppearanceError;

impl Font {
    pub(super) fn ems(&self, units: impl Into<f64>) -> f64 {
        units.into() / f64::from(self.face.units_per_em())
    }

    /// Writes a length as thousandths of an em, as PDF fonts count.
    fn thousandths<'a>(&self, units: impl Into<f64>) -> Object<'a> {
        Object::number(self.ems(units) * 1000.0)
    }

    pub(super) fn write(&self, update: &mut Update<'_, '_>) -> Result<Reference, AppearanceError> {
        let program =
            subsetter::subset(self.data, 0, &self.remapper).map_err(|_| AppearanceError::Font)?;
        let name = format!("{}+{}", tag(&program), self.post_script_name);
        let [font, descendant, descriptor, file, unicode] =
            std::array::from_fn(|_| update.reserve());

        let length = i64::try_from(program.len()).map_err(|_| AppearanceError::Font)?;
        update.stream(file, Dictionary::new().with("Length1", length), &program);
        let map = Dictionary::new()
            .with("Type", Object::name("CMap"))
            .with("CMapName", Object::name("Unicode"))
            .with("CIDSystemInfo", system_info());
        update.stream(unicode, map, self.unicode_map().as_bytes());
        update.dictionary(descriptor, &self.descriptor(&name, file));
        let widths = self.widths();
        let cid_font = Dictionary::new()
            .with("Type", Object::name("Font"))
            .with("Subtype", Object::name("CIDFontType2"))
            .with("BaseFont", Object::name(&name))
            .with("CIDSystemInfo", system_info())
            .with("FontDescriptor", descriptor)
            .with("CIDToGIDMap", Object::name("Identity"))
            .with("DW", 0_i64)
            .with("W", widths);
        update.dictionary(descendant, &cid_font);
        let type_0 = Dictionary::new()
            .with("Type", Object::name("Font"))
            .with("Subtype", Object::name("Type0"))
            .with("BaseFont", Object::name(&name))
            .with("Encoding", Object::name("Identity-H"))
            .with("DescendantFonts", vec![descendant.into()])
            .with("ToUnicode", unicode);
        update.dictionary(font, &type_0);
        Ok(font)
    }

    fn descriptor<'a>(&self, name: &'a str, file: Reference) -> Dictionary<'a> {
        let face = &self.face;
        let bounds = face.global_bounding_box();
        let angle = f64::from(face.italic_angle());
        // Symbolic, since the subset has no standard encoding; italic.
        let flags = 4 + if angle < 0.0 { 64 } else { 0 };
        let corners = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max];
        Dictionary::new()
            .with("Type", Object::name("FontDescriptor"))
            .with("FontName", Object::name(name))
            .with("Flags", flags)
            .with(
                "FontBBox",
                Object::Array(
                    corners
                        .into_iter()
                        .map(|corner| self.thousandths(corner))
                        .collect(),
                ),
            )
            .with("ItalicAngle", Object::number(angle))
            .with("Ascent", self.thousandths(face.ascender()))
            .with("Descent", self.thousandths(face.descender()))
            .with(
                "CapHeight",
                self.thousandths(face.capital_height().unwrap_or(face.ascender())),
            )
            .with("StemV", 90_i64)
            .with("FontFile2", file)
    }

    /// Lists the widths of the subset's glyphs from number 0 on.
    pub(super) fn widths<'a>(&self) -> Vec<Object<'a>> {
        let glyphs = self.remapper.remapped_gids();
        let width =
            |glyph| self.thousandths(self.face.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0));
        vec![0_i64.into(), Object::Array(glyphs.map(width).collect())]
    }

    /// Writes the map from glyphs back to characters (ISO 32000-1, 9.10.3), at most a hundred to a block.
    fn unicode_map(&self) -> String {
        let mut map = String::from(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
             /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
             /CMapName /Unicode def\n/CMapType 2 def\n\
             1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
        );
        let used: Vec<_> = self.used.iter().collect();
        for block in used.chunks(100) {
            let _ = writeln!(map, "{} beginbfchar", block.len());
            for (code, (_, character)) in block {
                let _ = write!(map, "<{code:04X}> <");
                for unit in character.encode_utf16(&mut [0; 2]) {
                    let _ = write!(map, "{unit:04X}");
                }
                map.push_str(">\n");
            }
            map.push_str("endbfchar\n");
        }
        map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        map
    }
}

fn system_info<'a>() -> Dictionary<'a> {
    Dictionary::new()
        .with("Registry", Object::text("Adobe"))
        .with("Ordering", Object::text("Identity"))
        .with("Supplement", 0_i64)
}

/// Derives the six letters that mark a subset (ISO 32000-1, 9.6.4) from the font program, so that they are the same in
/// every run and differ between subsets.
fn tag(program: &[u8]) -> String {
    Sha256::digest(program)
        .iter()
        .take(6)
        .map(|byte| char::from(b'A' + byte % 26))
        .collect()
}
