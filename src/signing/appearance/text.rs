//! Breaks the lines of an appearance so that they fit: smaller type first, then an ellipsis.

use std::fmt::Write as _;

use super::AppearanceError;
use super::font::{Fonts, Line};

/// Distance of two baselines, in type sizes.
const LEADING: f64 = 1.28;
/// What stands in place of what did not fit; the certificate and the record have it all.
const ELLIPSIS: &str = "…";

/// Lines that are set, at one size.
pub(super) struct Paragraphs {
    /// Height of all rows, in points.
    pub(super) height: f64,
    size: f64,
    rows: Vec<Line>,
}

impl Paragraphs {
    /// Sets the texts at the first size at which they fit into width and height, each in as many rows as it needs; at the
    /// last size each in one row, cut where it is too long.
    pub(super) fn fit(
        fonts: &mut Fonts,
        texts: &[String],
        width: f64,
        height: f64,
        sizes: &[f64],
    ) -> Result<Self, AppearanceError> {
        let texts: Vec<String> = texts
            .iter()
            .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        let texts: Vec<&str> = texts
            .iter()
            .map(String::as_str)
            .filter(|text| !text.is_empty())
            .collect();
        for &size in sizes {
            let mut rows = Vec::new();
            for text in &texts {
                rows.extend(wrap(fonts, text, width / size)?);
            }
            if height_of(rows.len(), size) <= height && rows.iter().all(|row| row.1 <= width / size)
            {
                return Self::set(fonts, &rows, size);
            }
        }
        let size = sizes.last().copied().unwrap_or(5.0);
        let mut rows = Vec::new();
        for text in texts {
            let row = cut(fonts, text, width / size)?;
            if height_of(rows.len() + 1, size) <= height {
                rows.push((row, 0.0));
            }
        }
        Self::set(fonts, &rows, size)
    }

    fn set(fonts: &mut Fonts, rows: &[(String, f64)], size: f64) -> Result<Self, AppearanceError> {
        let rows: Result<Vec<Line>, _> = rows.iter().map(|(text, _)| fonts.regular(text)).collect();
        let rows = rows?;
        Ok(Self {
            height: height_of(rows.len(), size),
            size,
            rows,
        })
    }

    /// Writes the operators that show the rows, the last one lowest, from the lower left corner.
    pub(super) fn content(&self, left: f64, bottom: f64) -> String {
        let mut content = String::from("q 0.1 g BT ");
        // The descenders of the last row stay above the bottom.
        let mut baseline = bottom + self.height - self.size * (LEADING - 0.26);
        for row in &self.rows {
            let _ = write!(
                content,
                "1 0 0 1 {left:.2} {baseline:.2} Tm {}",
                row.show(self.size)
            );
            baseline -= self.size * LEADING;
        }
        content.push_str("ET Q\n");
        content
    }
}

fn height_of(rows: usize, size: f64) -> f64 {
    i32::try_from(rows).map_or(f64::MAX, f64::from) * size * LEADING
}

/// Breaks a text at spaces into rows of at most so many ems; a word that is wider stands alone in its row. Returns the rows
/// with their widths.
fn wrap(fonts: &Fonts, text: &str, ems: f64) -> Result<Vec<(String, f64)>, AppearanceError> {
    let mut rows: Vec<(String, f64)> = Vec::new();
    for word in text.split(' ') {
        let longer = rows.last().map(|(row, _)| format!("{row} {word}"));
        let measured = longer
            .map(|row| fonts.measure(&row).map(|width| (row, width)))
            .transpose()?;
        match (rows.last_mut(), measured) {
            (Some(last), Some(longer)) if longer.1 <= ems => *last = longer,
            _ => rows.push((word.to_owned(), fonts.measure(word)?)),
        }
    }
    Ok(rows)
}

/// Cuts a text to so many ems and ends it with an ellipsis, where it is longer.
fn cut(fonts: &Fonts, text: &str, ems: f64) -> Result<String, AppearanceError> {
    if fonts.measure(text)? <= ems {
        return Ok(text.to_owned());
    }
    let room = ems - fonts.measure(ELLIPSIS)?;
    let mut row = String::new();
    let mut width = 0.0;
    for character in text.chars() {
        width += fonts.measure(character.encode_utf8(&mut [0; 4]))?;
        if width > room {
            break;
        }
        row.push(character);
    }
    Ok(format!("{}{ELLIPSIS}", row.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(texts: &[&str], width: f64, height: f64) -> (f64, usize) {
        let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
        let mut fonts = Fonts::new().expect("the fonts read");
        let set =
            Paragraphs::fit(&mut fonts, &texts, width, height, &[7.0, 5.0]).expect("Latin text");
        (set.size, set.rows.len())
    }

    #[test]
    fn short_lines_keep_the_first_size_and_long_ones_wrap_or_shrink() {
        assert_eq!(rows(&["a", "", "b"], 200.0, 40.0), (7.0, 2));
        assert_eq!(rows(&["one two three four five six"], 60.0, 40.0), (7.0, 2));
        assert_eq!(rows(&["one two three four five six"], 60.0, 15.0), (5.0, 2));
        assert_eq!(rows(&["one two three four five six"], 60.0, 8.0), (5.0, 1));
        assert_eq!(rows(&[], 60.0, 8.0), (7.0, 0));
    }

    #[test]
    fn what_is_cut_ends_with_an_ellipsis() {
        let fonts = Fonts::new().expect("the fonts read");
        let row =
            cut(&fonts, "Voornaam Naam van een heel lange organisatie", 8.0).expect("Latin text");
        assert!(
            row.ends_with(ELLIPSIS) && row.starts_with("Voornaam"),
            "{row}"
        );
        assert!(fonts.measure(&row).expect("Latin text") <= 8.0);
        assert_eq!(cut(&fonts, "kort", 8.0), Ok("kort".to_owned()));
    }
}
