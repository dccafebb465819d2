//! Words for how a checklist stands to the organisation's policy and bulletins, for window, command line and exports.

use super::line::{Line, State, Validity};
use super::rules_standing::{CheckAgain, Concern, ConcerningBulletin};
use crate::policy::bulletin::Access;
use crate::text::Texts;
use crate::text::access::way_named;
use crate::text::ids::{BulletinWord, RegisterRulesText, RegisterRulesWord, RegisterWord};

/// Returns what the access way of a bulletin is called.
#[must_use]
pub fn way(texts: &Texts, bulletin: &ConcerningBulletin) -> String {
    way_named(texts, bulletin.name.as_ref(), &bulletin.access_way)
}

/// Says whether a checklist has to be made again, and why, in a few words; nothing where nobody asked for it.
#[must_use]
pub fn check_again(texts: &Texts, line: &Line) -> Option<String> {
    match &line.rules.check_again {
        CheckAgain::NotAsked => None,
        CheckAgain::Done => Some(texts.get(RegisterRulesText::CheckedAgain)),
        CheckAgain::DoneUnconfirmed => Some(texts.get(RegisterRulesText::CheckedAgainUnconfirmed)),
        CheckAgain::Due(causes) => {
            let causes: Vec<String> = causes
                .iter()
                .map(|cause| texts.get(RegisterRulesWord::Cause(*cause)))
                .collect();
            let causes = [("causes", texts.list(&causes).into())];
            Some(texts.format(RegisterRulesText::CheckAgain, &causes))
        }
    }
}

/// Says where a line stands, and what that state hides of one that does not count yet: a last day that is past or near, an
/// access that is closed, a checklist that has to be made again.
#[must_use]
pub fn states(texts: &Texts, line: &Line) -> Vec<String> {
    let states = std::iter::once(line.state).chain(hidden_state(line));
    states
        .map(|state| texts.get(RegisterWord::State(state)))
        .collect()
}

/// Returns the state that a line will have once it counts, where its days or the organisation's rules ask something of it.
#[must_use]
pub fn hidden_state(line: &Line) -> Option<State> {
    let newest = line.newest.as_ref();
    if !line.state.is_unconfirmed() {
        None
    } else if newest.is_some_and(|newest| newest.ahead.is_some()) {
        Some(State::InFuture)
    } else if line.validity == Some(Validity::Expired) {
        Some(State::Expired)
    } else if line.rules.access != Access::Open {
        Some(State::AccessClosed)
    } else if !line.rules.check_again.causes().is_empty() {
        Some(State::CheckAgain)
    } else if line.validity == Some(Validity::Expiring) {
        Some(State::Expiring)
    } else {
        None
    }
}

/// Says of each bulletin that concerns the person of a line what holds for which access, in a few words.
#[must_use]
pub fn bulletins(texts: &Texts, line: &Line) -> Vec<String> {
    let bulletins = line.rules.bulletins.iter();
    bulletins
        .map(|bulletin| match bulletin.concern {
            Concern::Named => about(texts, bulletin),
            Concern::NotSaid => worded(texts, bulletin, RegisterRulesText::BulletinPerhaps),
        })
        .collect()
}

/// Says what a bulletin says of which access, whomever it concerns.
#[must_use]
pub fn about(texts: &Texts, bulletin: &ConcerningBulletin) -> String {
    worded(texts, bulletin, RegisterRulesText::Bulletin)
}

fn worded(texts: &Texts, bulletin: &ConcerningBulletin, text: RegisterRulesText) -> String {
    let state = texts.get(BulletinWord::State(bulletin.state));
    let values = [
        ("way", way(texts, bulletin).into()),
        ("state", state.into()),
    ];
    texts.format(text, &values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::export::samples::one_per_state;
    use crate::text::Language;

    #[test]
    fn a_line_says_why_it_is_checked_again_and_which_bulletin_concerns_it() {
        let cases = [
            (
                Language::Nl,
                "nodig: het beleid is gewijzigd en een toegangsbericht vraagt het",
                "Citrix Thuis (weer open, met maatregelen)",
            ),
            (
                Language::Fr,
                "nécessaire\u{a0}: la politique a changé et un avis d’accès le demande",
                "Citrix Maison (rouvert, avec des mesures)",
            ),
        ];
        for (language, again, bulletin) in cases {
            let texts = Texts::new(language);
            let mut lines = one_per_state(language).into_iter();
            let line = lines.find(|line| line.state == State::CheckAgain).unwrap();
            assert_eq!(check_again(&texts, &line).unwrap(), again);
            assert_eq!(bulletins(&texts, &line), [bulletin]);
        }
    }

    #[test]
    fn the_state_of_a_key_hides_neither_a_closed_access_nor_a_check_to_be_made_again() {
        let texts = Texts::new(Language::Nl);
        for (state, word) in [
            (State::AccessClosed, "toegang gesloten"),
            (State::CheckAgain, "opnieuw na te kijken"),
        ] {
            let mut lines = one_per_state(Language::Nl).into_iter();
            let mut line = lines.find(|line| line.state == state).unwrap();
            assert_eq!(states(&texts, &line), [word]);
            line.state = State::NotVouchedFor;
            assert_eq!(states(&texts, &line), ["sleutel nog niet bevestigd", word]);
            line.rules.access = Access::Open;
            line.rules.check_again = CheckAgain::DoneUnconfirmed;
            assert_eq!(states(&texts, &line), ["sleutel nog niet bevestigd"]);
            let done = check_again(&texts, &line).unwrap();
            assert_eq!(done, "gedaan, maar nog te bevestigen");
        }
    }

    #[test]
    fn a_bulletin_about_a_way_that_the_checklist_does_not_name_says_so() {
        let texts = Texts::new(Language::Nl);
        let mut lines = one_per_state(Language::Nl).into_iter();
        let mut line = lines
            .find(|line| line.state == State::AccessClosed)
            .unwrap();
        line.rules.bulletins[0].concern = Concern::NotSaid;
        line.rules.bulletins[0].name = None;
        let said = bulletins(&texts, &line);
        assert!(
            said[0].ends_with("(gesloten; de checklist noemt geen toegang)"),
            "{said:?}"
        );
    }
}
