//! How the checklist of a line stands to the organisation's policy and bulletins: why it has to be made again, which
//! bulletin concerns the person.

use egui::Ui;

use crate::app::collector::pages::View;
use crate::app::theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::{card, words};
use crate::register::line::{Line, State};
use crate::register::rules_standing::{CheckAgain, MadeUnder};
use crate::register::rules_words;
use crate::text::ids::{CollectorRules, RegisterRulesText, RegisterRulesWord};

/// Shows the card, where there is something to say.
pub(super) fn rules_ui(ui: &mut Ui, view: &View<'_>, line: &Line) {
    let rules = &line.rules;
    // What is flagged stands above, among the doubts.
    let made_under = match rules.made_under {
        MadeUnder::InForce => Some(RegisterRulesText::MadeUnderInForce),
        MadeUnder::Earlier => Some(RegisterRulesText::MadeUnderEarlier),
        MadeUnder::NotCompared
        | MadeUnder::EarlierAskingLess
        | MadeUnder::Later
        | MadeUnder::Default
        | MadeUnder::Another
        | MadeUnder::Unknown => None,
    };
    let asks = rules.check_again != CheckAgain::NotAsked || !rules.bulletins.is_empty();
    if !asks && made_under.is_none() {
        return;
    }
    let texts = view.texts;
    let title = texts.get(CollectorRules::Title);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        for cause in rules.check_again.causes() {
            let why = texts.get(RegisterRulesWord::CauseSentence(*cause));
            let paint = |ui: &Ui, rect| Icon::Clock.paint(ui.painter(), rect, theme::ATTENTION);
            words::marked_ui(ui, &why, paint);
        }
        if rules.check_again == CheckAgain::Done {
            let done = texts.get(CollectorRules::CheckedAgain);
            let paint = |ui: &Ui, rect| Icon::Tick.paint(ui.painter(), rect, theme::GOOD);
            words::marked_ui(ui, &done, paint);
        }
        for bulletin in rules_words::bulletins(texts, line) {
            let bulletin = [("bulletin", bulletin.into())];
            words::body_ui(ui, &texts.format(CollectorRules::Bulletin, &bulletin));
        }
        let notes = [
            made_under.map(|made_under| texts.get(made_under)),
            unconfirmed(line.state).map(|unconfirmed| texts.get(unconfirmed)),
        ];
        for note in notes.into_iter().flatten() {
            words::note_ui(ui, &note);
        }
    });
}

/// Says what has to be looked at before any of this counts.
const fn unconfirmed(state: State) -> Option<CollectorRules> {
    match state {
        State::NotVouchedFor => Some(CollectorRules::NotVouchedFor),
        State::NotCompared => Some(CollectorRules::NotCompared),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use crate::app::collector::pages::Page;
    use crate::app::collector::samples::harness;
    use crate::register::export::samples::one_per_state;
    use crate::register::line::State;
    use crate::register::rules_standing::Cause;
    use crate::text::ids::RegisterRulesWord;
    use crate::text::{Language, Texts};

    #[test]
    fn the_page_of_a_line_says_why_to_check_again_and_which_bulletin_concerns_it() {
        let texts = Texts::new(Language::Nl);
        let lines = one_per_state(Language::Nl);
        let line = lines.iter().find(|line| line.state == State::CheckAgain);
        let selected = line.unwrap().id.clone();
        let mut shown = harness(lines, Page::FollowUp, Language::Nl, [1040.0, 1400.0], 1.0);
        shown.state_mut().collector.open_line(selected);
        shown.run();
        for cause in [Cause::PolicyChanged, Cause::Bulletin] {
            shown.get_by_label(&texts.get(RegisterRulesWord::CauseSentence(cause)));
        }
        shown.get_by_label("Toegangsbericht: Citrix Thuis (weer open, met maatregelen)");
    }
}
