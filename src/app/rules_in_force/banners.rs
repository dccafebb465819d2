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

/// Shows the banners above the page. The first page, the result and the organisation's page tell all of them in full.
pub fn banners_ui(ui: &mut Ui, view: &View<'_>, shows: Shows) {
    let texts = view.texts;
    let ways = &view.session.in_force.policy.access_ways;
    let in_full = matches!(
        shows,
        Shows::Organisation | Shows::Step(Page::Welcome | Page::Result)
    );
    for banner in &view.state.rules.banners {
        let kind = kind(banner);
        if kind == Kind::Information && !in_full {
            continue;
        }
        let said = access::banner(texts, ways, banner);
        if in_full {
            in_full_ui(ui, kind, &said);
        } else {
            shortened_ui(ui, texts, kind, &said);
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
