//! How many people wait until the code of their key is compared, and the way to them: what is open in their checklists is not
//! on the page before.

use egui::Ui;

use super::rules::show_only;
use crate::app::collector::pages::View;
use crate::app::widgets::{button, card, words};
use crate::register::line::State;
use crate::register::listing::Criteria;
use crate::text::ids::CollectorFollowUp;

/// Shows the card, where somebody waits.
pub(super) fn keys_ui(ui: &mut Ui, view: &mut View<'_>) {
    let waiting = view.state.listing.waiting();
    if waiting.keys == 0 {
        return;
    }
    let texts = view.texts;
    let title = texts.get(CollectorFollowUp::KeysTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let count = [
            ("count", waiting.people.into()),
            ("keys", waiting.keys.into()),
        ];
        let said = if waiting.people == waiting.keys {
            CollectorFollowUp::KeysText
        } else {
            CollectorFollowUp::KeysSeveral
        };
        words::body_ui(ui, &texts.format(said, &count));
        if button::secondary_ui(ui, &texts.get(CollectorFollowUp::KeysButton)).clicked() {
            let criteria = Criteria {
                state: Some(State::NotVouchedFor),
                ..Criteria::default()
            };
            show_only(view, criteria);
        }
    });
}

#[cfg(test)]
mod tests {
    use egui::accesskit::Role;
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::app::collector::pages::Page;
    use crate::app::collector::samples::{harness, lines};
    use crate::register::follow_up::in_the_way::waits_for_a_checklist;
    use crate::text::{Language, Texts};

    #[test]
    fn a_page_without_a_task_still_says_who_waits_and_leads_there_in_one_press() {
        for language in Language::FOR_PEOPLE {
            let texts = Texts::new(language);
            let mut lines = lines();
            lines.retain(|line| !waits_for_a_checklist(line.state));
            let mut shown = harness(lines, Page::FollowUp, language, [1040.0, 900.0], 1.0);
            let nothing = texts.get(CollectorFollowUp::Nothing);
            assert!(shown.query_by_label(&nothing).is_none());
            let count = [("count", 1_usize.into())];
            shown.get_by_label(&texts.format(CollectorFollowUp::KeysText, &count));
            let button = texts.get(CollectorFollowUp::KeysButton);
            shown.get_by_role_and_label(Role::Button, &button).click();
            shown.run();
            let rows: Vec<_> = shown.query_all_by_role(Role::ListBoxOption).collect();
            assert_eq!(rows.len(), 1);
            shown.get_by_label_contains("Naam Drie");
        }
    }

    #[test]
    fn two_keys_under_one_name_are_told_as_two_keys_of_one_person() {
        let mut lines = lines();
        let mut second = lines.swap_remove(1);
        assert_eq!(second.state, State::NotVouchedFor);
        lines = vec![second.clone()];
        second.id.0.push('2');
        lines.push(second);
        let shown = harness(lines, Page::FollowUp, Language::Nl, [1040.0, 900.0], 1.0);
        shown.get_by_label_contains("naam van één collega is met 2 sleutels getekend");
    }

    #[test]
    fn nobody_is_said_to_wait_where_nobody_does() {
        let lines = lines().split_off(2);
        let shown = harness(lines, Page::FollowUp, Language::Fr, [1040.0, 900.0], 1.0);
        let title = Texts::new(Language::Fr).get(CollectorFollowUp::KeysTitle);
        assert!(shown.query_by_label(&title).is_none());
    }
}
