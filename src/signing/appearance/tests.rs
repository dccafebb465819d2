use super::*;
use crate::pdf::{File, Limits, stream};
use crate::sample_document::sample_pdf;

const FIELD: [f64; 2] = [231.0, 72.5];

/// Writes the appearance into an update of the sample; returns the whole file.
fn written(
    appearance: &Appearance,
    field: [f64; 2],
) -> Result<(Vec<u8>, Reference), AppearanceError> {
    let pdf = sample_pdf();
    let file = File::read(&pdf, &Limits::default()).expect("the sample reads");
    let mut update = Update::new(&file);
    let reference = appearance.write(&mut update, field)?;
    Ok((update.finish(), reference))
}

fn content(appearance: &Appearance, field: [f64; 2]) -> Result<String, AppearanceError> {
    let (pdf, reference) = written(appearance, field)?;
    let limits = Limits::default();
    let file = File::read(&pdf, &limits).expect("the update reads");
    let object = file.view().object(reference).expect("the form");
    let bytes = stream::content(&file.view(), object, &limits)
        .expect("it inflates")
        .into_owned();
    Ok(String::from_utf8(bytes).expect("operators are ASCII"))
}

fn drawn(strokes: Vec<Vec<[f32; 2]>>) -> Picture {
    Picture::Drawn {
        strokes,
        aspect: 3.2,
    }
}

fn lines() -> Vec<String> {
    vec![
        "Ondertekend door Voornaam Naam".to_owned(),
        "22 november 2026 om 10.00 uur".to_owned(),
    ]
}

#[test]
fn the_same_signature_gives_the_same_bytes() {
    let appearance = Appearance {
        picture: drawn(vec![vec![[0.1, 0.2], [0.9, 0.8]]]),
        lines: lines(),
    };
    assert_eq!(written(&appearance, FIELD), written(&appearance, FIELD));
}

#[test]
fn nothing_drawn_and_nothing_typed_is_refused() {
    for picture in [
        drawn(vec![]),
        drawn(vec![vec![]]),
        drawn(vec![vec![[f32::NAN, 0.5]]]),
        Picture::Typed(" ".to_owned()),
    ] {
        let appearance = Appearance {
            picture,
            lines: lines(),
        };
        assert_eq!(
            content(&appearance, FIELD),
            Err(AppearanceError::Empty),
            "{appearance:?}"
        );
    }
}

#[test]
fn a_character_without_a_glyph_is_named() {
    let appearance = Appearance {
        picture: Picture::Typed("Naam 🙂".to_owned()),
        lines: lines(),
    };
    assert_eq!(
        content(&appearance, FIELD),
        Err(AppearanceError::NoGlyph('🙂'))
    );
    let appearance = Appearance {
        picture: drawn(vec![vec![[0.5, 0.5]]]),
        lines: vec!["漢".to_owned()],
    };
    assert_eq!(
        content(&appearance, FIELD),
        Err(AppearanceError::NoGlyph('漢'))
    );
}

#[test]
fn a_field_that_is_too_small_is_refused() {
    let appearance = Appearance {
        picture: Picture::Typed("Naam".to_owned()),
        lines: lines(),
    };
    for field in [[119.0, 72.0], [231.0, 39.0], [f64::NAN, 72.0]] {
        assert_eq!(
            content(&appearance, field),
            Err(AppearanceError::FieldTooSmall),
            "{field:?}"
        );
    }
}

#[test]
fn every_font_is_embedded_with_widths_and_unicode() {
    let appearance = Appearance {
        picture: Picture::Typed("Prénom Nom".to_owned()),
        lines: vec!["Ω ☑".to_owned()],
    };
    let (pdf, reference) = written(&appearance, FIELD).expect("written");
    let file = File::read(&pdf, &Limits::default()).expect("the update reads");
    let view = file.view();
    let form = view.dictionary(reference).expect("the form");
    let fonts = form.dictionary("Resources").and_then(|r| r.get("Font"));
    let fonts = fonts
        .and_then(Object::as_dictionary)
        .expect("fonts")
        .entries();
    assert_eq!(
        fonts.len(),
        3,
        "regular, italic, and DejaVu for the check box"
    );
    for entry in fonts {
        let font = entry.value.as_reference().expect("a font");
        assert!(view.dictionary(font).is_ok_and(|d| d.contains("ToUnicode")));
        let descendants = view
            .dictionary(font)
            .expect("a font")
            .array("DescendantFonts");
        let descendant = descendants
            .and_then(|all| all[0].as_reference())
            .expect("a descendant");
        let descriptor = view
            .reference(descendant, "FontDescriptor")
            .expect("a descriptor");
        let program = view
            .reference(descriptor, "FontFile2")
            .expect("the font is embedded");
        assert!(
            view.object(program)
                .is_ok_and(|object| object.stream.is_some())
        );
        assert!(view.dictionary(descendant).is_ok_and(|d| d.contains("W")));
    }
}

#[test]
fn every_coordinate_lies_inside_the_field() {
    let strokes = vec![vec![[-3.0, 0.0], [0.2, 1.7], [4.0, 0.5]], vec![[0.5, 0.5]]];
    let appearance = Appearance {
        picture: drawn(strokes),
        lines: vec!["w".repeat(400), "a b ".repeat(200)],
    };
    for field in [FIELD, [120.0, 40.0], [500.0, 60.0]] {
        let content = content(&appearance, field).expect("drawn");
        let mut numbers: Vec<f64> = Vec::new();
        for token in content.split_whitespace() {
            match token {
                "Tm" => {
                    assert!(
                        numbers[4] >= 0.0 && numbers[5] >= 0.0 && numbers[5] <= field[1],
                        "{numbers:?} in {field:?}"
                    );
                    numbers.clear();
                }
                "m" | "l" | "c" | "Td" => {
                    for pair in numbers.chunks(2) {
                        assert!(
                            pair[0] >= 0.0 && pair[0] <= field[0],
                            "{pair:?} in {field:?}"
                        );
                        assert!(
                            pair[1] >= 0.0 && pair[1] <= field[1],
                            "{pair:?} in {field:?}"
                        );
                    }
                    numbers.clear();
                }
                other => match other.parse() {
                    Ok(number) => numbers.push(number),
                    Err(_) => numbers.clear(),
                },
            }
        }
    }
}
