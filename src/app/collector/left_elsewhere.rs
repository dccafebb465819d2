//! Files about a person that the program itself wrote outside the register: that person's data, drafts of mails. They are the
//! keeper's, so they are named and not deleted.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::file::safe_name;
use crate::text::ids::{CollectorFollowUp, CollectorKeeping};
use crate::text::{Language, Texts};

/// How many files of a folder are looked at.
const MAX_FILES: usize = 20_000;

/// Returns the files about a person in a folder where the program saves, and in the folders of reminders in it. In either
/// language: the keeper may have spoken the other one then.
#[must_use]
pub fn left_elsewhere(folder: &Path, name: &str) -> Vec<PathBuf> {
    let mut own = BTreeSet::new();
    let mut starts = Vec::new();
    for language in Language::FOR_PEOPLE {
        let texts = Texts::new(language);
        let named = [("name", name.into())];
        for (stem, ending) in [
            (
                texts.format(CollectorKeeping::PersonFileName, &named),
                "json",
            ),
            (
                texts.format(CollectorFollowUp::AnswerFileName, &named),
                "eml",
            ),
            (
                texts.format(CollectorFollowUp::ReminderFileName, &named),
                "eml",
            ),
        ] {
            own.insert((safe_name(&stem), ending));
        }
        starts.push(texts.format(CollectorFollowUp::FolderName, &[("date", "".into())]));
    }
    let is_own = |path: &PathBuf| {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let ending = path.extension().unwrap_or_default().to_string_lossy();
        own.contains(&(without_number(&stem).to_owned(), ending.as_ref()))
    };
    let mut found: Vec<PathBuf> = Vec::new();
    for path in entries(folder) {
        let file_name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_of_reminders = starts
            .iter()
            .any(|start| file_name.starts_with(start.trim()));
        if is_of_reminders && path.is_dir() {
            found.extend(entries(&path).filter(&is_own));
        } else if is_own(&path) {
            found.push(path);
        }
    }
    found.sort_unstable();
    found
}

/// A folder that cannot be read, or is none, has nothing to name.
fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries
        .take(MAX_FILES)
        .filter_map(|entry| Some(entry.ok()?.path()))
}

/// Takes off the number that [`crate::file::free_path`] may have put behind a name.
fn without_number(stem: &str) -> &str {
    let numbered = stem
        .strip_suffix(')')
        .and_then(|stem| stem.rsplit_once(" ("));
    match numbered {
        Some((name, number)) if number.parse::<u32>().is_ok() => name,
        _ => stem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_about_a_person_is_named_and_nothing_about_another() {
        let folder = tempfile::tempdir().unwrap();
        let reminders = folder.path().join("Rappels 2026-11-22");
        std::fs::create_dir(&reminders).unwrap();
        let expected = [
            folder.path().join("Antwoord aan Voornaam Een (2).eml"),
            folder.path().join("Données de Voornaam Een.json"),
            folder.path().join("Gegevens van Voornaam Een.json"),
            reminders.join("Rappel à Voornaam Een.eml"),
        ];
        let others = [
            folder.path().join("Gegevens van Voornaam Een.pdf"),
            folder.path().join("Gegevens van Voornaam Een en Twee.json"),
            folder.path().join("Antwoord aan Voornaam Twee.eml"),
            reminders.join("Rappel à Voornaam Twee.eml"),
        ];
        for path in expected.iter().chain(&others) {
            std::fs::write(path, b"").unwrap();
        }
        assert_eq!(left_elsewhere(folder.path(), "Voornaam Een"), expected);
        assert_eq!(
            left_elsewhere(&folder.path().join("nowhere"), "Voornaam Een"),
            Vec::<PathBuf>::new()
        );
    }
}
