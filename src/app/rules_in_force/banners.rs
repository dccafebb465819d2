//! What the worker is told on every page about access and rules: closed, limited, open again, out of hours, expired.

use egui::Ui;

use crate::app::pages::{Shows, View};
use crate::app::widgets::banner::{Kind, banner_with_ui};
use crate::app::widgets::{expander, words};
use crate::draft::Page;
use crate::policy::bulletin::Banner;
use crate::text::Texts;
use crate::text::access::{self, BannerWords};
use crate::text::ids::OrganisationText;

/// How many lines of a banner stand on every page: what happened, and what to do today.
const FIRST_LINES: usize = 2;

/// How much of a banner a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extent {
    /// All of it.
    Full,
    /// What happened and what to do today, the rest behind a line that opens.
    Short,
    /// The title, the rest behind a line that opens.
    Title,
    /// Nothing.
    Nothing,
}

/// Returns how much of a banner a page shows: the first page and the organisation's tell all, the result leaves the room to
/// the verdict unless the access is closed, the others keep what is only good to know to themselves.
fn extent(shows: Shows, kind: Kind) -> Extent {
    match (shows, kind) {
        (Shows::Organisation | Shows::Step(Page::Welcome), _)
        | (Shows::Step(Page::Result), Kind::Stop) => Extent::Full,
        (Shows::Step(Page::Result), _) => Extent::Title,
        (Shows::Step(_), Kind::Information) => Extent::Nothing,
        (Shows::Step(_), _) => Extent::Short,
    }
}

/// Shows the banners above the page, as much of each as the page has room for.
pub fn banners_ui(ui: &mut Ui, view: &View<'_>, shows: Shows) {
    let texts = view.texts;
    let ways = &view.session.in_force.policy.access_ways;
    for banner in &view.state.rules.banners {
        let kind = kind(banner);
        let said = access::banner(texts, ways, banner);
        match extent(shows, kind) {
            Extent::Full => in_full_ui(ui, kind, &said),
            Extent::Short => shortened_ui(ui, texts, kind, &said),
            Extent::Title => folded_ui(ui, texts, kind, &said),
            Extent::Nothing => {}
        }
    }
}

/// Shows all that a banner says.
pub fn in_full_ui(ui: &mut Ui, kind: Kind, said: &BannerWords) {
    let (first, more) = split(said);
    banner_with_ui(ui, kind, &said.title, |ui| {
        for line in first {
            words::body_ui(ui, line);
        }
        words::bullets_ui(ui, more.iter().map(String::as_str));
    });
}

/// Shows what happened and what to do today, the rest behind a line that opens.
fn shortened_ui(ui: &mut Ui, texts: &Texts, kind: Kind, said: &BannerWords) {
    let (first, more) = split(said);
    banner_with_ui(ui, kind, &said.title, |ui| {
        for line in first {
            words::body_ui(ui, line);
        }
        if !more.is_empty() {
            expander::expander_ui(ui, &texts.get(OrganisationText::BannerMore), |ui| {
                words::bullets_ui(ui, more.iter().map(String::as_str));
            });
        }
    });
}

/// Shows the title, all the rest behind a line that opens.
fn folded_ui(ui: &mut Ui, texts: &Texts, kind: Kind, said: &BannerWords) {
    banner_with_ui(ui, kind, &said.title, |ui| {
        // Two banners may be opened apart.
        ui.push_id(&said.title, |ui| {
            expander::expander_ui(ui, &texts.get(OrganisationText::BannerWhole), |ui| {
                words::bullets_ui(ui, said.lines.iter().map(String::as_str));
            });
        });
    });
}

fn split(said: &BannerWords) -> (&[String], &[String]) {
    said.lines.split_at(FIRST_LINES.min(said.lines.len()))
}

/// Returns how grave a banner is; what is only good to know is not told on every page.
#[must_use]
pub fn kind(banner: &Banner) -> Kind {
    match banner {
        Banner::Suspended(_) | Banner::SuspensionRanOut(_) => Kind::Stop,
        Banner::AssumeCompromise(_)
        | Banner::Limited(_)
        | Banner::Reopened(_)
        | Banner::ClockBehind { .. }
        | Banner::OutsideWindow { .. }
        | Banner::OutsideWindowAndClosed
        | Banner::PolicyExpired { .. } => Kind::Attention,
        Banner::Announced(_)
        | Banner::OpenAgain(_)
        | Banner::OpenAgainAtHours(_)
        | Banner::RanOut(_) => Kind::Information,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_result_leaves_the_room_to_the_verdict_unless_the_access_is_closed() {
        let result = Shows::Step(Page::Result);
        assert_eq!(extent(result, Kind::Attention), Extent::Title);
        assert_eq!(extent(result, Kind::Information), Extent::Title);
        assert_eq!(extent(result, Kind::Stop), Extent::Full);
        let first = Shows::Step(Page::Welcome);
        assert_eq!(extent(first, Kind::Information), Extent::Full);
        let question = Shows::Step(Page::Access);
        assert_eq!(extent(question, Kind::Attention), Extent::Short);
        assert_eq!(extent(question, Kind::Information), Extent::Nothing);
    }
}
