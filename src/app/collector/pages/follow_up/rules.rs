//! Who has to check again, who has done so, and whom a bulletin concerns, with the way to them in the list.

use egui::Ui;

use crate::app::collector::pages::{Action, Page, View};
use crate::app::widgets::{button, card, words};
use crate::register::follow_up::check_again::CheckAgainCounts;
use crate::register::listing::{Criteria, RulesFilter};
use crate::register::rules_words;
use crate::text::Texts;
use crate::text::ids::CollectorRules;

/// Shows who has to check again and whom a bulletin concerns, where the organisation's rules ask for something.
pub(super) fn rules_ui(ui: &mut Ui, view: &mut View<'_>) {
    let counts = view.state.listing.rules().clone();
    if counts.is_empty() {
        return;
    }
    let texts = view.texts;
    let title = texts.get(CollectorRules::Title);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        for (bulletin, count) in &counts.concerned {
            let values = [
                ("bulletin", rules_words::about(texts, bulletin).into()),
                ("count", (*count).into()),
            ];
            words::body_ui(ui, &texts.format(CollectorRules::Concerned, &values));
        }
        if !counts.concerned.is_empty()
            && button::secondary_ui(ui, &texts.get(CollectorRules::ShowConcerned)).clicked()
        {
            show_only(view, by_rules(RulesFilter::Concerned));
        }
        counted_ui(ui, texts, &counts);
        if counts.due > 0 && button::secondary_ui(ui, &texts.get(CollectorRules::ShowDue)).clicked()
        {
            show_only(view, by_rules(RulesFilter::CheckAgain));
        }
    });
}

/// Says how many have to check again, how many have, and of how many the key is still to be looked at.
fn counted_ui(ui: &mut Ui, texts: &Texts, counts: &CheckAgainCounts) {
    let asked = counts.due + counts.done + counts.done_unconfirmed > 0;
    let told = [
        (CollectorRules::Due, counts.due, asked),
        (CollectorRules::Done, counts.done, asked),
        (
            CollectorRules::DoneUnconfirmed,
            counts.done_unconfirmed,
            counts.done_unconfirmed > 0,
        ),
        (
            CollectorRules::Unconfirmed,
            counts.unconfirmed,
            counts.unconfirmed > 0,
        ),
    ];
    for (text, count, is_told) in told {
        if is_told {
            words::body_ui(ui, &texts.format(text, &[("count", count.into())]));
        }
    }
}

fn by_rules(rules: RulesFilter) -> Criteria {
    Criteria {
        rules,
        ..Criteria::default()
    }
}

/// Shows the list with those alone who are asked for.
pub(super) fn show_only(view: &mut View<'_>, criteria: Criteria) {
    view.state.criteria = criteria;
    view.ask(Action::GoTo(Page::List));
}

#[cfg(test)]
mod tests {
    use egui::accesskit::Role;
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::app::collector::samples::harness;
    use crate::register::export::samples::one_per_state;
    use crate::register::line::State;
    use crate::text::Language;

    #[test]
    fn whose_key_nobody_compared_is_among_those_concerned_and_said_to_be_so() {
        for language in Language::FOR_PEOPLE {
            let texts = Texts::new(language);
            let mut lines = one_per_state(language);
            for line in &mut lines {
                if line.state == State::CheckAgain {
                    line.state = State::NotVouchedFor;
                }
            }
            let mut shown = harness(lines, Page::FollowUp, language, [1040.0, 900.0], 1.0);
            for text in [CollectorRules::Due, CollectorRules::Unconfirmed] {
                shown.get_by_label(&texts.format(text, &[("count", 1_usize.into())]));
            }
            let button = texts.get(CollectorRules::ShowDue);
            shown.get_by_role_and_label(Role::Button, &button).click();
            shown.run();
            shown.get_by_role(Role::ListBoxOption).click();
            shown.run();
            shown.get_by_label(&texts.get(CollectorRules::NotVouchedFor));
        }
    }

    #[test]
    fn whom_a_bulletin_concerns_is_one_press_away_in_the_list() {
        for language in Language::FOR_PEOPLE {
            let texts = Texts::new(language);
            let lines = one_per_state(language);
            let mut shown = harness(lines, Page::FollowUp, language, [1040.0, 900.0], 1.0);
            let due = [("count", 1_usize.into())];
            shown.get_by_label(&texts.format(CollectorRules::Due, &due));
            for (button, count) in [
                (CollectorRules::ShowConcerned, 2),
                (CollectorRules::ShowDue, 1),
            ] {
                let button = texts.get(button);
                shown.get_by_role_and_label(Role::Button, &button).click();
                shown.run();
                let rows = shown.query_all_by_role(Role::ListBoxOption);
                assert_eq!(rows.count(), count, "{button}");
                shown.state_mut().collector.show_page(Page::FollowUp);
                shown.run();
            }
        }
    }
}
