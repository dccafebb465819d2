//! What workers will see, in both languages: worked out as their own PC does it.

use egui::Ui;
use jiff::civil::Date;

use crate::app::pages::welcome::language_name;
use crate::app::rules_in_force::banners::{in_full_ui, kind};
use crate::app::theme;
use crate::app::widgets::words;
use crate::policy::Policy;
use crate::policy::bulletin::Bulletin;
use crate::text::access;
use crate::text::bulletin::conditions;
use crate::text::policy::Section;
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

/// Shows the banners, and the conditions that a checklist gets, in both languages, side by side where there is room.
pub fn preview_ui(
    ui: &mut Ui,
    both: &[&Texts; 2],
    policy: &Policy,
    (bulletin, today): (&Bulletin, Date),
) {
    let banners = bulletin.banners(policy, today);
    let of_language = |ui: &mut Ui, texts: &Texts| {
        ui.push_id(texts.language(), |ui| {
            words::strong_ui(ui, &language_name(texts, texts.language()));
            for banner in &banners {
                let said = access::banner(texts, &policy.access_ways, banner);
                in_full_ui(ui, kind(banner), &said);
            }
            let Section { title, lines } = conditions(texts, policy, bulletin, today);
            if !lines.is_empty() {
                // Columns are justified, which pulls words apart.
                ui.vertical(|ui| {
                    words::strong_ui(ui, &title);
                    words::bullets_ui(ui, lines.iter().map(String::as_str));
                });
                ui.add_space(theme::HALF_GAP);
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
