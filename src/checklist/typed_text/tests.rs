use super::*;

#[test]
fn invisible_and_turning_characters_are_refused_and_letters_are_not() {
    for character in [
        '\u{0}',
        '\u{1b}',
        '\u{7f}',
        '\u{85}',
        '\u{ad}',
        '\u{61c}',
        '\u{200b}',
        '\u{200e}',
        '\u{202e}',
        '\u{2066}',
        '\u{2069}',
        '\u{feff}',
        '\u{fe0f}',
        '\u{e001}',
        '\u{fffd}',
        '\u{ffff}',
        '\u{e0041}',
        '\u{10ffff}',
    ] {
        assert_eq!(
            refused_characters(&format!("a{character}b")),
            [character],
            "U+{:04X}",
            u32::from(character)
        );
    }
    for text in [
        "Zoë Čapková-Đặng, l’été à 20 °C",
        "Ελλάδα Україна مرحبا",
        "twee\nregels",
        "☐ ☑ ✓ €",
    ] {
        assert!(refused_characters(text).is_empty(), "{text}");
    }
}

#[test]
fn three_marks_on_a_letter_pass_and_a_fourth_is_refused() {
    assert!(refused_characters("e\u{301}\u{302}\u{303}").is_empty());
    assert_eq!(
        refused_characters("e\u{301}\u{302}\u{303}\u{304}"),
        ['\u{304}']
    );
}

#[test]
fn a_text_is_refused_for_the_first_thing_that_is_wrong() {
    let cases = [
        (
            TypedField::WorkerName,
            String::new(),
            Err(TextProblem::Empty),
        ),
        (
            TypedField::WorkerName,
            " Voornaam".to_owned(),
            Err(TextProblem::NotTrimmed),
        ),
        (TypedField::WorkerName, "n".repeat(200), Ok(())),
        (
            TypedField::WorkerName,
            "é".repeat(201),
            Err(TextProblem::TooLong { limit: 200 }),
        ),
        (
            TypedField::WorkerName,
            "Voornaam\nNaam".to_owned(),
            Err(TextProblem::RefusedCharacter('\n')),
        ),
        (
            TypedField::PcNickname,
            "n".repeat(41),
            Err(TextProblem::TooLong { limit: 40 }),
        ),
        (TypedField::PrintingReason, "een\ntwee".to_owned(), Ok(())),
        (
            TypedField::Explanation(Control::Firewall),
            "é".repeat(2_001),
            Err(TextProblem::TooLong { limit: 2_000 }),
        ),
        (
            TypedField::Explanation(Control::Firewall),
            "a\u{202e}b".to_owned(),
            Err(TextProblem::RefusedCharacter('\u{202e}')),
        ),
    ];
    for (field, text, expected) in cases {
        assert_eq!(check(field, &text), expected, "{field:?}");
    }
}

#[test]
fn a_typed_text_loses_its_margins_and_what_nobody_sees() {
    assert_eq!(tidy("  een\r\ntwee\tdrie\rvier \n"), "een\ntwee drie\nvier");
    assert_eq!(
        tidy("\u{feff}thuis\u{ad}werk \u{2714}\u{fe0f}\u{200b} "),
        "thuiswerk \u{2714}"
    );
}
