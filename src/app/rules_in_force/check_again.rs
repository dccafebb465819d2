//! Whether what the worker signed has to be made again: the organisation's new rules or a bulletin ask for it.

use egui::Ui;

use crate::app::pages::View;
use crate::app::session::Session;
use crate::app::widgets::banner::{Kind, banner_with_ui};
use crate::app::widgets::words;
use crate::policy::bulletin::effects::asks_to_check_again;
use crate::text::ids::OrganisationText;

/// Why a signed checklist has to be made again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckAgain {
    /// The organisation's rules have changed since, and ask for it.
    NewRules,
    /// Somebody may have been inside before measures were taken.
    Compromise,
}

impl Session {
    /// Tells whether the signed checklist has to be made again, and why.
    #[must_use]
    pub fn check_again(&self) -> Option<CheckAgain> {
        let signed = self.draft.signed.as_ref()?;
        let in_force = &self.in_force;
        if (in_force.policy).asks_to_check_again(signed.policy_sequence) {
            return Some(CheckAgain::NewRules);
        }
        asks_to_check_again(
            &in_force.policy,
            &in_force.bulletins,
            &self.access_ways(),
            signed.signed_on,
            in_force.day(self.today),
        )
        .then_some(CheckAgain::Compromise)
    }
}

/// Says so on the first page and beside the signed file.
pub fn check_again_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(why) = view.session.check_again() else {
        return;
    };
    let texts = view.texts;
    let why = match why {
        CheckAgain::NewRules => OrganisationText::AgainNewRules,
        CheckAgain::Compromise => OrganisationText::AgainCompromise,
    };
    let title = texts.get(OrganisationText::AgainTitle);
    banner_with_ui(ui, Kind::Attention, &title, |ui| {
        words::body_ui(ui, &texts.get(why));
    });
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::*;
    use crate::app::session::Measurement;
    use crate::draft::{Draft, SignedFile};
    use crate::policy::bulletin::effects::tests::bulletin;
    use crate::policy::bulletin::{Flaw, State};
    use crate::policy::store::InForce;

    fn session(signed_on: Date, policy_sequence: Option<u64>) -> Session {
        Session {
            draft: Draft {
                signed: Some(SignedFile {
                    path: "checklist.pdf".into(),
                    key_code: String::new(),
                    signed_on,
                    valid_until: date(2027, 11, 22),
                    policy_sequence,
                    filled_in: None,
                }),
                ..Draft::default()
            },
            in_force: InForce::nothing(),
            measurement: Measurement::default(),
            today: date(2026, 11, 22),
        }
    }

    #[test]
    fn new_rules_ask_whoever_signed_under_older_ones() {
        let cases = [
            (None, Some(CheckAgain::NewRules)),
            (Some(2), Some(CheckAgain::NewRules)),
            (Some(3), None),
        ];
        for (sequence, expected) in cases {
            let mut session = session(date(2026, 11, 1), sequence);
            assert_eq!(session.check_again(), None, "{sequence:?}");
            session.in_force.policy.check_again_since = Some(3);
            assert_eq!(session.check_again(), expected, "{sequence:?}");
        }
    }

    #[test]
    fn an_assumed_compromise_asks_whoever_signed_before_the_measures() {
        let mut reopened = bulletin(1, State::ReopenedWithMeasures);
        reopened.flaw = Some(Flaw {
            cut_off: Some(date(2026, 11, 8)),
            measures_taken_on: Some(date(2026, 11, 12)),
            ..Flaw::default()
        });
        for (signed_on, expected) in [
            (date(2026, 11, 11), Some(CheckAgain::Compromise)),
            (date(2026, 11, 12), None),
        ] {
            let mut session = session(signed_on, None);
            session.in_force.bulletins.push(reopened.clone());
            assert_eq!(session.check_again(), expected, "{signed_on}");
        }
    }

    #[test]
    fn who_has_signed_nothing_is_not_asked_again() {
        let mut session = session(date(2026, 11, 1), None);
        session.in_force.policy.check_again_since = Some(1);
        session.draft.signed = None;
        assert_eq!(session.check_again(), None);
    }
}
