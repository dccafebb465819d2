//! How the checklist of a line stands to the organisation's policy and bulletins: why it has to be made again, which
//! bulletin concerns the person.

use egui::Ui;

use crate::app::collector::pages::View;
use crate::app::theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::{card, words};
use crate::register::line::Line;
use crate::register::rules_standing::{CheckAgain, RulesStanding};
use crate::register::rules_words;
use crate::text::ids::{CollectorRules, RegisterRulesWord};

/// Shows the card, where there is something to say.
pub(super) fn rules_ui(ui: &mut Ui, view: &View<'_>, line: &Line) {
    if line.rules == RulesStanding::default() {
        return;
    }
    let texts = view.texts;
    let title = texts.get(CollectorRules::Title);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        for cause in line.rules.check_again.causes() {
            let why = texts.get(RegisterRulesWord::CauseSentence(*cause));
            let paint = |ui: &Ui, rect| Icon::Clock.paint(ui.painter(), rect, theme::ATTENTION);
            words::marked_ui(ui, &why, paint);
        }
        if line.rules.check_again == CheckAgain::Done {
            let done = texts.get(CollectorRules::CheckedAgain);
            let paint = |ui: &Ui, rect| Icon::Tick.paint(ui.painter(), rect, theme::GOOD);
            words::marked_ui(ui, &done, paint);
        }
        for bulletin in rules_words::bulletins(texts, line) {
            let bulletin = [("bulletin", bulletin.into())];
            words::body_ui(ui, &texts.format(CollectorRules::Bulletin, &bulletin));
        }
        let made_under = RegisterRulesWord::MadeUnder(line.rules.made_under);
        words::note_ui(ui, &texts.get(made_under));
    });
}
