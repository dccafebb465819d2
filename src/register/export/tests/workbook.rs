//! The workbook, read back from its parts.

use super::*;

/// Reads a part of the workbook.
fn part(workbook: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(workbook)).unwrap();
    let mut text = String::new();
    archive
        .by_name(name)
        .unwrap_or_else(|error| panic!("{name}: {error}"))
        .read_to_string(&mut text)
        .unwrap();
    text
}

/// Returns the texts of the workbook, unescaped.
fn shared_strings(workbook: &[u8]) -> Vec<String> {
    let strings = part(workbook, "xl/sharedStrings.xml");
    let items = strings.split("<si><t").skip(1);
    items
        .map(|item| {
            let text = item
                .split_once('>')
                .unwrap()
                .1
                .split_once("</t>")
                .unwrap()
                .0;
            text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
        })
        .collect()
}

#[test]
fn the_workbook_has_filters_a_fixed_row_real_days_and_four_sheets() {
    for language in [Language::Nl, Language::Fr, Language::En] {
        let workbook = exported(&one_per_state(language), "xlsx", language);
        let list = part(&workbook, "xl/worksheets/sheet1.xml");
        assert!(list.contains("<autoFilter ref=\"A1:Q18\"/>"), "{list}");
        assert!(list.contains("state=\"frozen\""), "{list}");
        // 22 November 2026 in days since 1900, as a number with a format.
        assert!(list.contains("<v>46348</v>"), "{list}");
        let names = part(&workbook, "xl/workbook.xml");
        let texts = Texts::new(language);
        for sheet in [
            ExportText::SheetList,
            ExportText::SheetConditions,
            ExportText::SheetMissing,
            ExportText::SheetRefused,
        ] {
            let name = format!("name=\"{}\"", texts.get(sheet));
            assert!(names.contains(&name), "{name} in {names}");
        }
    }
}

#[test]
fn each_state_stands_in_words_beside_its_colour() {
    let workbook = exported(&one_per_state(Language::Nl), "xlsx", Language::Nl);
    let strings = shared_strings(&workbook);
    let texts = Texts::new(Language::Nl);
    for state in State::ALL {
        let word = texts.get(RegisterWord::State(state));
        assert!(strings.contains(&word), "{word}");
    }
}

#[test]
fn no_cell_of_the_workbook_is_a_formula() {
    let workbook = exported(&hostile(Language::Nl), "xlsx", Language::Nl);
    for sheet in 1..=4 {
        let xml = part(&workbook, &format!("xl/worksheets/sheet{sheet}.xml"));
        assert!(!xml.contains("<f>") && !xml.contains("<f "), "{xml}");
        assert!(!xml.contains("hyperlink"), "{xml}");
    }
    for text in shared_strings(&workbook) {
        assert_eq!(cell::harmless(text.trim_start_matches('\'')), text);
    }
}

#[test]
fn the_same_lines_give_the_same_workbook() {
    let lines = one_per_state(Language::Fr);
    assert!(exported(&lines, "xlsx", Language::Fr) == exported(&lines, "xlsx", Language::Fr));
}

#[test]
fn a_day_that_no_spreadsheet_counts_stands_as_text() {
    let mut lines = one_per_state(Language::Nl);
    let signed_at = "1850-01-02T10:00:00+00:00[UTC]".parse().ok();
    for line in &mut lines {
        if let Some(entry) = &mut line.newest {
            entry.signed_at.clone_from(&signed_at);
        }
    }
    let workbook = exported(&lines, "xlsx", Language::Nl);
    assert!(shared_strings(&workbook).contains(&"1850-01-02".to_owned()));
}
