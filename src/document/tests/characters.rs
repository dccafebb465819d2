//! Which characters can be set, and what happens to the others.

use super::*;

#[test]
fn a_character_without_a_glyph_is_named_with_its_field() {
    for (text, missing) in [("Voornaam 🙂 Naam", '🙂'), ("张伟", '张'), ("Naam क", 'क')]
    {
        let mut record = record(Sample::Ready, Language::Nl);
        record.worker.name = text.to_owned();
        match render(&record).map(|_| ()) {
            Err(DocumentError::MissingCharacters { field, characters }) => {
                assert_eq!(field, TypedField::WorkerName);
                assert!(characters.contains(&missing), "{characters:?}");
            }
            other => panic!("{text}: {other:?}"),
        }
    }
}

#[test]
fn names_as_people_have_them_are_set() {
    for name in [
        "Zoë Çelik-Đặng",
        "Ağaoğlu Şükrü İpek",
        "Łucja Żółć",
        "Ελένη Παπαδοπούλου",
        "Оксана Їжак",
        "محمد علي",
        "דוד כהן",
        "O’Neill–d’Ursel (†)",
    ] {
        assert!(missing_characters(name).is_empty(), "{name}");
        let mut record = record(Sample::Ready, Language::Nl);
        record.worker.name = name.to_owned();
        assert!(
            render(&record).is_ok(),
            "{name}: {:?}",
            render(&record).err()
        );
    }
}

#[test]
fn every_character_that_the_input_field_lets_through_can_be_set() {
    let mut characters = BTreeSet::new();
    for data in [typefaces::REGULAR, typefaces::fallback()] {
        let face = Face::parse(data, 0).unwrap();
        for subtable in face
            .tables()
            .cmap
            .unwrap()
            .subtables
            .into_iter()
            .filter(ttf_parser::cmap::Subtable::is_unicode)
        {
            subtable.codepoints(|codepoint| characters.extend(char::from_u32(codepoint)));
        }
    }
    // Each mark on a letter of its own, as it would be typed, and so that no four stand on one.
    let words: Vec<_> = characters
        .into_iter()
        .map(|character| format!("a{character}"))
        .filter(|word| crate::checklist::tidy(word) == *word && missing_characters(word).is_empty())
        .collect();
    assert!(words.len() > 5_000, "{}", words.len());
    for part in words.chunks(600) {
        let mut record = record(Sample::Conditions, Language::Nl);
        record.measures[0].measure = part.join(" ");
        let rendered = render(&record);
        assert!(
            rendered.is_ok(),
            "{:?} of {}",
            rendered.err(),
            part.join(" ")
        );
    }
}

#[test]
fn what_stands_in_bold_is_set_too() {
    let characters = |data| {
        let mut characters = BTreeSet::new();
        for subtable in Face::parse(data, 0)
            .unwrap()
            .tables()
            .cmap
            .unwrap()
            .subtables
        {
            subtable.codepoints(|codepoint| characters.extend(char::from_u32(codepoint)));
        }
        characters
    };
    let bold = characters(typefaces::BOLD);
    let only_regular = characters(typefaces::REGULAR);
    let only_regular = only_regular
        .difference(&bold)
        .map(|character| format!("a{character}"));
    let mut names: Vec<_> = only_regular
        .filter(|name| missing_characters(name).is_empty())
        .collect();
    names.push("مركز ✓ Ђђ".to_owned());
    for name in names {
        let mut record = record(Sample::Ready, Language::Nl);
        record.worker.organisation = name.clone();
        assert!(
            render(&record).is_ok(),
            "{name}: {:?}",
            render(&record).err()
        );
    }
}

#[test]
fn what_looks_like_a_command_of_the_typesetter_is_plain_text() {
    let mut record = record(Sample::Conditions, Language::Nl);
    record.measures[0].measure =
        "#read(\"checklist.typ\") $x^2$ *a* _b_ <c> @d \\ // /* ~".to_owned();
    let document = render(&record).unwrap();
    assert!(
        judged::text(&document.pdf)
            .contains("#read(\"checklist.typ\") $x^2$ *a* _b_ <c> @d \\ // /* ~")
    );
}
