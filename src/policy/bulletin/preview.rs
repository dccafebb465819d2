//! What a worker will see of a bulletin, for whoever decides on it or signs it.

use jiff::civil::Date;

use super::{Banner, Bulletin, Effects};
use crate::policy::Policy;

impl Bulletin {
    /// Returns the day that a preview is about: today, or the bulletin's first day where it acts later.
    #[must_use]
    pub fn shown_day(&self, today: Date) -> Date {
        self.from.max(today)
    }

    /// Returns what this bulletin by itself means on that day for a worker who uses its access way.
    #[must_use]
    pub fn effects(&self, policy: &Policy, today: Date) -> Effects {
        let used = [self.access_way.clone()];
        let known = std::slice::from_ref(self);
        let mut effects = Effects::of(policy, known, &used, self.shown_day(today));
        // Whether the policy has run out has nothing to do with the bulletin.
        effects.policy_expired_on = None;
        let banners = &mut effects.banners;
        banners.retain(|banner| !matches!(banner, Banner::PolicyExpired { .. }));
        effects
    }

    /// Returns every banner about this bulletin that a worker who uses its access way sees on that day.
    #[must_use]
    pub fn banners(&self, policy: &Policy, today: Date) -> Vec<Banner> {
        self.effects(policy, today).banners
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::policy::bulletin::{ReadyMade, State};

    const TODAY: Date = date(2020, 1, 17);

    fn shown(change: impl FnOnce(&mut Bulletin), today: Date) -> Vec<&'static str> {
        let mut bulletin = ReadyMade::FlawInGateway.fill_in(TODAY, 1, "vpn");
        bulletin.state = State::Suspended;
        bulletin.until = Some(date(2020, 2, 2));
        bulletin.flaw.get_or_insert_default().cut_off = Some(date(2020, 1, 9));
        change(&mut bulletin);
        let banners = bulletin.banners(&Policy::default_policy(), today);
        let name = |banner: &Banner| match banner {
            Banner::Suspended(_) => "suspended",
            Banner::SuspensionRanOut(_) => "suspension-ran-out",
            Banner::AssumeCompromise(_) => "assume-compromise",
            Banner::Reopened(_) => "reopened",
            Banner::OpenAgain(_) => "open-again",
            _ => "another",
        };
        banners.iter().map(name).collect()
    }

    #[test]
    fn the_preview_is_what_a_workers_pc_makes_of_it() {
        assert_eq!(shown(|_| {}, TODAY), ["suspended", "assume-compromise"]);
        let reopened = |bulletin: &mut Bulletin| bulletin.state = State::ReopenedWithMeasures;
        assert_eq!(shown(reopened, TODAY), ["assume-compromise", "reopened"]);
        let in_time = |bulletin: &mut Bulletin| bulletin.flaw = None;
        assert_eq!(shown(in_time, TODAY), ["suspended"]);
        let opened = |bulletin: &mut Bulletin| {
            bulletin.flaw = None;
            bulletin.state = State::Open;
        };
        assert_eq!(shown(opened, TODAY), ["open-again"]);
    }

    #[test]
    fn a_bulletin_that_acts_later_is_shown_as_of_its_first_day() {
        let today = date(2020, 1, 10);
        assert_eq!(shown(|_| {}, today), ["suspended", "assume-compromise"]);
    }

    #[test]
    fn one_that_has_run_out_is_shown_as_such() {
        assert_eq!(shown(|_| {}, date(2020, 2, 3)), ["suspension-ran-out"]);
    }
}
