//! Where the files of a line are, and its earlier checklists.

use std::path::Path;

use egui::Ui;

use crate::app::collector::pages::{Action, View};
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::{button, card, expander, words};
use crate::register::line::{Entry, Line, Place};
use crate::register::visible::visible;
use crate::text::Texts;
use crate::text::ids::{CollectorFiles, Common, VerdictWord};

/// Shows the card.
pub(super) fn files_ui(ui: &mut Ui, view: &mut View<'_>, line: &Line, newest: &Entry) {
    let texts = view.texts;
    let title = texts.get(CollectorFiles::Title);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        places_ui(ui, view, newest);
        if let Some(path) = &view.state.details.not_opened {
            let path = visible(&path.display().to_string());
            let text = texts.format(Common::NotOpened, &[("path", path.into())]);
            banner_ui(ui, Kind::Attention, &text);
        }
        if line.earlier.is_empty() {
            return;
        }
        expander::expander_ui(ui, &texts.get(CollectorFiles::Earlier), |ui| {
            for (index, entry) in line.earlier.iter().enumerate() {
                ui.push_id(index, |ui| {
                    if let Some(said) = earlier(texts, entry) {
                        words::strong_ui(ui, &said);
                    }
                    places_ui(ui, view, entry);
                });
            }
        });
    });
}

fn earlier(texts: &Texts, entry: &Entry) -> Option<String> {
    let (signed_at, checklist) = (entry.signed_at.as_ref()?, entry.checklist.as_ref()?);
    let said = [
        ("date", texts.date(signed_at.date()).into()),
        (
            "verdict",
            texts.get(VerdictWord::Verdict(checklist.verdict)).into(),
        ),
    ];
    Some(texts.format(CollectorFiles::EarlierLine, &said))
}

fn places_ui(ui: &mut Ui, view: &mut View<'_>, entry: &Entry) {
    let texts = view.texts;
    for (index, place) in entry.places.iter().enumerate() {
        words::body_ui(ui, &place_text(texts, place));
        ui.push_id(index, |ui| {
            ui.horizontal_wrapped(|ui| {
                if is_shown_by_readers(&place.file)
                    && button::secondary_ui(ui, &texts.get(CollectorFiles::Open)).clicked()
                {
                    view.ask(Action::OpenFile(place.file.clone()));
                }
                if button::quiet_ui(ui, &texts.get(CollectorFiles::OpenFolder)).clicked() {
                    view.ask(Action::OpenFolderOf(place.file.clone()));
                }
            });
        });
    }
}

/// Tells whether the system shows a file of this name and does not run it: what begins like a PDF can be called `.bat`.
fn is_shown_by_readers(file: &Path) -> bool {
    let ending = file.extension().unwrap_or_default();
    ["pdf", "eml", "zip"]
        .iter()
        .any(|one| ending.eq_ignore_ascii_case(one))
}

fn place_text(texts: &Texts, place: &Place) -> String {
    let file = visible(&place.file.display().to_string());
    if place.inside.is_empty() {
        return file;
    }
    let inside: Vec<String> = place.inside.iter().map(|name| visible(name)).collect();
    texts.format(
        CollectorFiles::Inside,
        &[("file", file.into()), ("inside", inside.join(" / ").into())],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_might_run_is_not_opened() {
        for (name, expected) in [
            ("checklist.pdf", true),
            ("Checklist.PDF", true),
            ("mail.eml", true),
            ("alles.zip", true),
            ("checklist.pdf.bat", false),
            ("checklist.hta", false),
            ("checklist.pdf ", false),
            ("pdf", false),
        ] {
            assert_eq!(is_shown_by_readers(Path::new(name)), expected, "{name}");
        }
    }
}
