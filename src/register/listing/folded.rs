//! What lines are searched, filtered and sorted by.

use super::title;
use crate::register::line::Line;
use crate::register::name::fold;

/// The texts of a line without case and accents.
#[derive(Debug)]
pub(super) struct Folded {
    /// What a search looks into.
    pub(super) searchable: String,
    /// What the line is called.
    pub(super) title: String,
    pub(super) organisation: String,
}

impl Folded {
    pub(super) fn of(line: &Line) -> Self {
        Self {
            searchable: searchable(line),
            title: fold(&title(line)),
            organisation: fold(&line.organisation),
        }
    }
}

fn searchable(line: &Line) -> String {
    let files = line
        .newest
        .iter()
        .flat_map(|entry| &entry.places)
        .map(|place| place.file.to_string_lossy().into_owned());
    let texts = [
        Some(line.name.clone()),
        Some(line.organisation.clone()),
        line.email.clone(),
        line.pc_nickname.clone(),
    ];
    let texts: Vec<String> = texts.into_iter().flatten().chain(files).collect();
    fold(&texts.join(" "))
}
