//! What workers will see, in both languages: worked out as their own PC does it.

use egui::Ui;
use jiff::civil::Date;

use crate::app::pages::welcome::language_name;
use crate::app::rules_in_force::banners::{in_full_ui, kind};
use crate::app::theme;
use crate::app::widgets::words;
use crate::policy::Policy;
use crate::policy::bulletin::{Banner, Bulletin, Effects};
use crate::text::access;
use crate::text::{Language, Texts};

/// Below this width the languages stand below each other, in points.
const SIDE_BY_SIDE: f32 = 600.0;

/// The words of both languages, made when they are first asked for.
#[derive(Default)]
pub struct BothTexts(Option<[Texts; 2]>);

impl BothTexts {
    /// Returns the words of the languages that people see, the given one first.
    pub fn beginning_with(&mut self, first: Language) -> [&Texts; 2] {
        let texts = self
            .0
            .get_or_insert_with(|| Language::FOR_PEOPLE.map(Texts::new));
        let mut both = texts.each_ref();
        both.sort_by_key(|texts| texts.language() != first);
        both
    }
}

/// Returns the day that the preview is about: today, or the first day of a bulletin that acts later.
#[must_use]
pub fn shown_day(bulletin: &Bulletin, today: Date) -> Date {
    bulletin.from.max(today)
}

/// Returns the banners about a bulletin that a worker who uses its access way sees on that day.
#[must_use]
pub fn banners(policy: &Policy, bulletin: &Bulletin, today: Date) -> Vec<Banner> {
    let used = [bulletin.access_way.clone()];
    let known = std::slice::from_ref(bulletin);
    let effects = Effects::of(policy, known, &used, shown_day(bulletin, today));
    let mut banners = effects.banners;
    // Whether the policy has run out has nothing to do with the bulletin.
    banners.retain(|banner| !matches!(banner, Banner::PolicyExpired { .. }));
    banners
}

/// Shows the banners in both languages, side by side where there is room.
pub fn preview_ui(ui: &mut Ui, both: &[&Texts; 2], policy: &Policy, banners: &[Banner]) {
    let of_language = |ui: &mut Ui, texts: &Texts| {
        ui.push_id(texts.language(), |ui| {
            words::strong_ui(ui, &language_name(texts, texts.language()));
            for banner in banners {
                let said = access::banner(texts, &policy.access_ways, banner);
                in_full_ui(ui, kind(banner), &said);
            }
        });
    };
    if ui.available_width() < SIDE_BY_SIDE {
        for texts in both {
            of_language(ui, texts);
        }
        return;
    }
    ui.columns(both.len(), |columns| {
        for (column, texts) in columns.iter_mut().zip(both) {
            column.spacing_mut().item_spacing.x = theme::HALF_GAP;
            of_language(column, texts);
        }
    });
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::app::rules::bulletin::samples::complete;
    use crate::policy::bulletin::State;

    fn shown(change: impl FnOnce(&mut Bulletin), today: Date) -> Vec<&'static str> {
        let mut bulletin = complete();
        change(&mut bulletin);
        let banners = banners(&Policy::default_policy(), &bulletin, today);
        let name = |banner: &Banner| match banner {
            Banner::Suspended(_) => "suspended",
            Banner::SuspensionRanOut(_) => "suspension-ran-out",
            Banner::AssumeCompromise(_) => "assume-compromise",
            Banner::OpenAgain(_) => "open-again",
            _ => "another",
        };
        banners.iter().map(name).collect()
    }

    #[test]
    fn the_preview_is_what_a_workers_pc_makes_of_it() {
        let today = date(2020, 1, 17);
        assert_eq!(shown(|_| {}, today), ["suspended", "assume-compromise"]);
        let in_time = |bulletin: &mut Bulletin| bulletin.flaw = None;
        assert_eq!(shown(in_time, today), ["suspended"]);
        let opened = |bulletin: &mut Bulletin| {
            bulletin.flaw = None;
            bulletin.state = State::Open;
        };
        assert_eq!(shown(opened, today), ["open-again"]);
    }

    #[test]
    fn a_bulletin_that_acts_later_is_shown_as_of_its_first_day() {
        let today = date(2020, 1, 10);
        assert_eq!(shown_day(&complete(), today), date(2020, 1, 17));
        assert_eq!(shown(|_| {}, today), ["suspended", "assume-compromise"]);
    }

    #[test]
    fn one_that_has_run_out_is_shown_as_such() {
        assert_eq!(shown(|_| {}, date(2020, 2, 3)), ["suspension-ran-out"]);
    }
}
