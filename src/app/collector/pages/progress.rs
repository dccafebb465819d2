//! The bar below every page: how far collecting is, with a way to stop it, and what was not compared yet.

use egui::accesskit::Live;
use egui::{Label, Panel, ProgressBar, RichText, Ui};
use jiff::Zoned;
use jiff::civil::Date;

use super::{Action, View};
use crate::app::frame::bar_frame;
use crate::app::theme;
use crate::app::widgets::{button, words};
use crate::register::collect::{Phase, Progress};
use crate::register::line::State;
use crate::text::Texts;
use crate::text::ids::CollectorProgress;

/// Shows the bar, once there is something to collect.
pub fn progress_ui(ui: &mut Ui, view: &mut View<'_>) {
    if view.known.progress.is_none() && view.state.folder.failed.is_none() {
        return;
    }
    Panel::bottom("collecting")
        .resizable(false)
        .frame(bar_frame())
        .show(ui, |ui| {
            if view.state.folder.failed.is_some() {
                words::body_ui(ui, &view.texts.get(CollectorProgress::Failed));
                return;
            }
            if let Some(progress) = view.known.progress {
                bar_ui(ui, view, &progress);
            }
        });
}

fn bar_ui(ui: &mut Ui, view: &mut View<'_>, progress: &Progress) {
    let texts = view.texts;
    ui.horizontal_wrapped(|ui| {
        let (label, action) = if is_going_on(progress) {
            (CollectorProgress::Cancel, Action::Cancel)
        } else {
            (CollectorProgress::Again, Action::CollectAgain)
        };
        if button::secondary_ui(ui, &texts.get(label)).clicked() {
            view.ask(action);
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let waiting = not_compared(view);
            if share(progress).is_none() && waiting == 0 {
                // One line alone stands beside the middle of the button.
                ui.add_space(9.0);
            }
            let said = sentence(texts, progress);
            let said = match &view.known.checked_at {
                Some(moment) => with_moment(texts, said, moment, view.today),
                None => said,
            };
            let shown =
                ui.add(Label::new(RichText::new(said).font(theme::small_strong_font())).wrap());
            ui.ctx()
                .accesskit_node_builder(shown.id, |node| node.set_live(Live::Polite));
            if let Some(share) = share(progress) {
                let bar = ProgressBar::new(share)
                    .desired_height(6.0)
                    .desired_width(ui.available_width().min(360.0))
                    .fill(theme::PRIMARY);
                ui.add(bar);
            }
            if waiting > 0 {
                let count = [("count", waiting.into())];
                words::note_ui(ui, &texts.format(CollectorProgress::NotCompared, &count));
            }
        });
    });
}

fn is_going_on(progress: &Progress) -> bool {
    matches!(
        progress.phase,
        Phase::Walking | Phase::Examining | Phase::Comparing
    )
}

fn not_compared(view: &View<'_>) -> usize {
    let counts = view.state.listing.counts();
    counts.get(&State::NotCompared).copied().unwrap_or(0)
}

fn sentence(texts: &Texts, progress: &Progress) -> String {
    match progress.phase {
        Phase::Walking => texts.format(
            CollectorProgress::Walking,
            &[("all", progress.files.into())],
        ),
        Phase::Examining => texts.format(
            CollectorProgress::Examining,
            &[
                ("looked", progress.looked_at.into()),
                ("all", progress.files.into()),
            ],
        ),
        Phase::Comparing => texts.format(
            CollectorProgress::Comparing,
            &[
                ("compared", progress.compared.into()),
                ("all", progress.to_compare.into()),
            ],
        ),
        Phase::Done => texts.format(
            CollectorProgress::Done,
            &[("count", progress.looked_at.into())],
        ),
        Phase::Cancelled => texts.get(CollectorProgress::Cancelled),
    }
}

/// Adds when that was; the day only where it is not today.
fn with_moment(texts: &Texts, said: String, moment: &Zoned, today: Date) -> String {
    let time = moment.strftime("%H:%M").to_string();
    let mut values = vec![("said", said.into()), ("time", time.into())];
    if moment.date() == today {
        return texts.format(CollectorProgress::At, &values);
    }
    values.push(("date", texts.date(moment.date()).into()));
    texts.format(CollectorProgress::On, &values)
}

/// Returns how much is done, from 0 to 1, while something can be told.
fn share(progress: &Progress) -> Option<f32> {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a bar of a few hundred pixels needs no exact number"
    )]
    let of = |done: usize, all: usize| (all > 0).then(|| done as f32 / all as f32);
    match progress.phase {
        Phase::Examining => of(progress.looked_at, progress.files),
        Phase::Comparing => of(progress.compared, progress.to_compare),
        Phase::Walking | Phase::Done | Phase::Cancelled => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn each_phase_is_said_with_its_numbers() {
        let at = |phase| Progress {
            phase,
            files: 1200,
            looked_at: 300,
            to_compare: 40,
            compared: 10,
            ..Progress::default()
        };
        let texts = Texts::new(Language::Nl);
        for (phase, expected, expected_share) in [
            (
                Phase::Walking,
                "Zoeken in de map… 1.200 bestanden gevonden",
                None,
            ),
            (
                Phase::Examining,
                "Nakijken… 300 van 1.200 bestanden",
                Some(0.25),
            ),
            (
                Phase::Comparing,
                "De lijst is volledig. De tekst wordt nog vergeleken: 10 van 40",
                Some(0.25),
            ),
            (Phase::Done, "300 bestanden nagekeken", None),
        ] {
            assert_eq!(sentence(&texts, &at(phase)), expected);
            assert_eq!(share(&at(phase)), expected_share, "{phase:?}");
        }
    }

    #[test]
    fn the_bar_says_when_and_the_day_only_where_that_was_another() {
        let moment: Zoned = "2026-11-22T20:02:59+01:00[Europe/Brussels]"
            .parse()
            .unwrap();
        let said = |language, today| {
            let texts = Texts::new(language);
            with_moment(&texts, "…".to_owned(), &moment, today)
        };
        let (today, tomorrow) = (moment.date(), moment.date().tomorrow().unwrap());
        assert_eq!(said(Language::Nl, today), "… om 20:02");
        assert_eq!(
            said(Language::Nl, tomorrow),
            "… op 22 november 2026 om 20:02"
        );
        assert_eq!(said(Language::Fr, today), "… à 20:02");
        assert_eq!(
            said(Language::Fr, tomorrow),
            "… le 22 novembre 2026 à 20:02"
        );
    }
}
