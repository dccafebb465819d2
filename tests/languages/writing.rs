//! Each language as it wants to be written: its marks and spaces, its courtesy, its own words, and glyphs for all of it.

use super::catalogue::{Catalogue, VALUE};

/// Holds every wording of a language against a rule, and names all texts that break it.
///
/// The example breaks the rule: so it is known that the rule finds what it is for.
#[track_caller]
fn check(language: &str, example: &str, breaks_the_rule: impl Fn(&str) -> bool) {
    assert!(breaks_the_rule(example), "the rule finds {example:?}");
    let catalogue = Catalogue::read(language);
    assert!(
        catalogue.texts.len() > 50,
        "the texts of {language} were read"
    );
    let broken: Vec<_> = catalogue
        .texts
        .iter()
        .flat_map(|(id, text)| {
            text.wordings
                .iter()
                .map(move |wording| (id, prose(id, wording)))
        })
        .filter(|(_, wording)| breaks_the_rule(wording))
        .map(|(id, wording)| format!("{id}: {wording:?}"))
        .collect();
    assert!(broken.is_empty(), "{language}:\n{}", broken.join("\n"));
}

/// Returns the wording without what is typed letter by letter: the columns of the help, and values of a file.
fn prose(id: &str, wording: &str) -> String {
    let wording = wording.replace("\"unknown\"", "unknown");
    if !id.starts_with("help") {
        return wording;
    }
    let lines = wording.lines().map(|line| {
        line.split(' ')
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Tells whether one of the marks has something else before it than the wanted space.
fn ill_spaced(wording: &str, marks: &[char], space: char) -> bool {
    let characters: Vec<char> = wording.chars().collect();
    characters
        .windows(2)
        .any(|pair| marks.contains(&pair[1]) && pair[0] != space)
}

/// Tells whether the wording holds one of the words; an elided article is a word of its own,
/// and a file keeps its name whole.
fn says(wording: &str, forbidden: &str) -> bool {
    let mut words = wording
        .split(|c: char| !c.is_alphanumeric() && c != '-' && c != '.')
        .map(|word| word.trim_matches('.').to_lowercase());
    words.any(|word| forbidden.split_whitespace().any(|other| other == word))
}

#[test]
fn every_character_has_a_glyph() {
    let face = |font: &'static [u8]| ttf_parser::Face::parse(font, 0).expect("a font");
    let notosans = [face(notosans::REGULAR_TTF), face(notosans::BOLD_TTF)];
    let dejavu = face(dejavu::sans::regular());
    let has_glyph = |c: char| {
        notosans.iter().all(|font| font.glyph_index(c).is_some()) || dejavu.glyph_index(c).is_some()
    };
    for language in ["nl", "fr"] {
        check(language, "𓀀", |wording| {
            wording
                .chars()
                .any(|c| c != '\n' && c != VALUE && !has_glyph(c))
        });
    }
}

#[test]
fn quotation_marks_and_apostrophes_are_those_of_print() {
    for language in ["nl", "fr"] {
        check(language, "pc's", |wording| {
            wording.contains(['"', '\'', '`', '´', '„'])
        });
    }
    check("fr", "‘Utilisateurs’", |wording| {
        wording.contains(['“', '”', '‘'])
    });
    check("nl", "“Gebruikers”", |wording| {
        wording.contains(['«', '»', '“', '”'])
    });
}

#[test]
fn spaces_stand_where_they_belong() {
    for language in ["nl", "fr", "en"] {
        check(language, "twee  spaties", |wording| {
            let spaces = [' ', '\u{a0}', '\u{a0}'];
            let characters: Vec<char> = wording.chars().collect();
            characters
                .windows(2)
                .any(|pair| spaces.contains(&pair[0]) && spaces.contains(&pair[1]))
        });
        check(language, "aan het einde ", |wording| {
            wording.trim() != wording
        });
        check(language, "te vroeg , hier", |wording| {
            [" ,", " .", "( ", " )"]
                .iter()
                .any(|pair| wording.contains(pair))
        });
    }
    check("nl", "zo : niet", |wording| {
        [" :", " ;", " ?"].iter().any(|pair| wording.contains(pair))
    });
}

#[test]
fn french_marks_keep_their_distance() {
    check("fr", "Pourquoi ?", |wording| {
        ill_spaced(wording, &['?', '!', ';'], '\u{a0}')
    });
    check("fr", "deux choses : ici", |wording| {
        let mut clauses = wording
            .split_inclusive(": ")
            .chain([wording])
            .filter_map(|part| part.trim_end().strip_suffix(':'));
        clauses.any(|clause| !clause.ends_with('\u{a0}'))
    });
    check("fr", "« ici »", |wording| {
        ill_spaced(wording, &['»'], '\u{a0}')
    });
    check("fr", "« ici »", |wording| {
        wording
            .split('«')
            .skip(1)
            .any(|quoted| !quoted.starts_with('\u{a0}'))
    });
    check("fr", "\u{fffc} %", |wording| {
        wording.contains("\u{fffc}%") || wording.contains("\u{fffc} %")
    });
}

#[test]
fn the_person_is_addressed_with_courtesy() {
    check("nl", "Vergrendel je scherm.", |wording| {
        says(wording, "je jij jou jouw jullie")
    });
    check("fr", "Verrouille ton écran.", |wording| {
        says(wording, "tu te toi ton tes")
    });
}

#[test]
fn no_english_is_left_where_the_language_has_its_own_word() {
    const BOTH: &str = "the and your you please click settings password screen file folder user users login logout \
        button email lock";
    const DUTCH: &str = "headset screensaver link tool tools e-mail";
    const FRENCH: &str = "mail mails update updates firewall browser checklist desktop smartphone software online link";
    check("nl", "Sluit de tool.", |wording| {
        says(wording, BOTH) || says(wording, DUTCH)
    });
    check("fr", "Envoyez un mail.", |wording| {
        // Windows calls this page so in French too.
        let wording = wording.replace("Windows Update", "");
        says(&wording, BOTH) || says(&wording, FRENCH)
    });
}
