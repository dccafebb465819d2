//! The ways by which the worker connects, and what the rules in force mean for who uses them.

use jiff::Zoned;

use crate::app::session::Session;
use crate::control::Situation;
use crate::policy::access_way::{choices, kind_of};
use crate::policy::bulletin::Banner;
use crate::policy::store::InForce;

impl Session {
    /// Returns the ways that the person named and that the rules in force know; none: any may be in use, and every
    /// bulletin counts.
    #[must_use]
    pub fn access_ways(&self) -> Vec<String> {
        let known = &self.in_force.policy.access_ways;
        let named = self.draft.access_ways.iter();
        named
            .filter(|id| kind_of(id, known).is_some())
            .cloned()
            .collect()
    }

    /// Returns the ways that the person is asked about: all those that the DPO's bulletins can be about, and none as long as
    /// no rules of the organisation are in force.
    #[must_use]
    pub fn ways_asked_about(&self) -> Vec<String> {
        let InForce { policy, bulletins } = &self.in_force;
        let nothing = policy.signed_by.is_none() && policy.access_ways.is_empty();
        if nothing && bulletins.is_empty() {
            return Vec::new();
        }
        choices(&policy.access_ways)
    }

    /// Returns what the worker is told now; at the office nothing about access matters.
    #[must_use]
    pub fn banners(&self, now: &Zoned) -> Vec<Banner> {
        if self.draft.situation() == Some(Situation::Office) {
            return Vec::new();
        }
        let effects = self.in_force.effects_now(now, &self.access_ways());
        effects.banners
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::{Answer, Computer, Place, Printing};
    use crate::app::session::Measurement;
    use crate::assessment::Verdict;
    use crate::control::{Control, Source};
    use crate::draft::{Draft, Measuring};
    use crate::policy::Policy;
    use crate::policy::bulletin::State;
    use crate::policy::bulletin::effects::tests::bulletin;

    fn now() -> Zoned {
        "2026-11-22T10:00:00+01:00[Europe/Brussels]"
            .parse()
            .unwrap()
    }

    /// Somebody for whom everything holds, with the example's rules and the VPN closed.
    fn session(ways: &[&str]) -> Session {
        let mut policy =
            Policy::parse(include_bytes!("../../../assets/policy-example.toml")).unwrap();
        policy.expires_on = None;
        let declared = Control::all()
            .filter(|control| matches!(control.row().source, Source::Declared | Source::Observed));
        let mut answers: std::collections::BTreeMap<_, _> =
            declared.map(|control| (control, Answer::Yes)).collect();
        answers.insert(Control::ConnectionWindow, Answer::Yes);
        Session {
            draft: Draft {
                place: Some(Place::Home),
                computer: Some(Computer::Employer),
                ksz_access: Some(Answer::No),
                personal_data_on_disk: Some(Answer::No),
                printing: Some(Printing::Never),
                measuring: Measuring::Declare,
                access_ways: ways.iter().map(ToString::to_string).collect(),
                answers,
                ..Draft::default()
            },
            in_force: InForce {
                policy,
                bulletins: vec![bulletin(1, State::Suspended)],
            },
            measurement: Measurement::default(),
            today: now().date(),
        }
    }

    #[track_caller]
    fn check(ways: &[&str], expected: Verdict) {
        let assessment = session(ways).assessment().unwrap();
        assert_eq!(assessment.verdict, expected, "{ways:?}");
    }

    #[test]
    fn a_closed_way_closes_for_who_uses_it_or_has_not_said() {
        check(&[], Verdict::WorkOnSite);
        check(&["vpn"], Verdict::WorkOnSite);
        check(&["citrix"], Verdict::Ready);
        // A way that an older policy named is none: the person has not said.
        check(&["verdwenen"], Verdict::WorkOnSite);
    }

    #[test]
    fn the_person_can_name_every_way_that_a_bulletin_can_be_about() {
        let mut session = session(&[]);
        let every = ["citrix", "vpn", "explore", "publiwin"];
        assert_eq!(session.ways_asked_about(), every);
        session.in_force.policy.access_ways.clear();
        let every = ["vpn", "virtual-desktop", "explore", "publiwin"];
        assert_eq!(session.ways_asked_about(), every);
        session.in_force = InForce::nothing();
        assert_eq!(session.ways_asked_about(), [""; 0]);
    }

    #[test]
    fn at_the_office_nobody_is_told_about_access() {
        let mut session = session(&[]);
        // A Sunday, and the VPN is closed.
        let told = session.banners(&now());
        assert!(
            matches!(
                told.as_slice(),
                [Banner::Suspended(_), Banner::OutsideWindowAndClosed]
            ),
            "{told:?}"
        );
        session.draft.place = Some(Place::Office);
        assert_eq!(session.banners(&now()), []);
    }
}
