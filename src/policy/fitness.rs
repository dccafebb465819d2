//! What must still be said before a policy is signed: a right file is not yet one that an organisation answers for.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::control::Control;

use super::Policy;

/// What a policy lacks before it can be signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// Sequence number, function and day of the decision are missing.
    NoDecision,
    /// The day of the decision lies ahead.
    DecidedInFuture(Date),
    /// The organisation's name is missing.
    NoOrganisation,
    /// A level differs from the circular's and the worker is not told why.
    NoReason(Control),
    /// A level is below the circular's and nobody has confirmed that this is meant.
    NotConfirmed(Control),
    /// The policy has run out already.
    Expired(Date),
}

impl Policy {
    /// Lists what must still be said before the policy is signed on a day; nothing when it is fit.
    #[must_use]
    pub fn unfit(&self, today: Date) -> Vec<Unfit> {
        let mut unfit = self.never_fit();
        unfit.extend(
            self.decision
                .as_ref()
                .filter(|decision| decision.decided_on > today)
                .map(|decision| Unfit::DecidedInFuture(decision.decided_on)),
        );
        unfit.extend(
            self.expires_on
                .filter(|_| self.has_expired(today))
                .map(Unfit::Expired),
        );
        unfit
    }

    /// Lists what no signed policy lacks, whatever the day; a PC refuses one that does.
    #[must_use]
    pub fn never_fit(&self) -> Vec<Unfit> {
        let mut unfit = Vec::new();
        if self.decision.is_none() {
            unfit.push(Unfit::NoDecision);
        }
        if self.organisation.is_none() {
            unfit.push(Unfit::NoOrganisation);
        }
        let changed: BTreeSet<Control> = self
            .changed_levels()
            .iter()
            .map(|change| change.control)
            .collect();
        let lowered = self.lowered();
        for control in changed {
            if !self.level_reasons.contains_key(&control) {
                unfit.push(Unfit::NoReason(control));
            }
            if lowered.contains(&control) && !self.lowered_on_purpose.contains(&control) {
                unfit.push(Unfit::NotConfirmed(control));
            }
        }
        unfit
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::policy::Bilingual;

    const TODAY: Date = date(2026, 11, 22);

    fn policy(more: &str) -> Policy {
        let text = format!(
            "format = 1\nversion = \"1\"\nsequence = 1\ndecided-by = \"Vast bureau\"\ndecided-on = \"2026-11-22\"\n{more}\n[organisation]\nnl = \"OCMW\"\nfr = \"CPAS\"\n"
        );
        Policy::parse(text.as_bytes()).unwrap()
    }

    #[test]
    fn the_default_policy_says_neither_who_decided_nor_for_whom() {
        let unfit = Policy::default_policy().unfit(TODAY);
        assert_eq!(unfit, [Unfit::NoDecision, Unfit::NoOrganisation]);
        assert_eq!(policy("").unfit(TODAY), []);
    }

    #[test]
    fn a_day_ahead_and_a_policy_that_has_run_out_are_told() {
        let decided = date(2026, 11, 22);
        assert_eq!(
            policy("").unfit(date(2026, 11, 21)),
            [Unfit::DecidedInFuture(decided)]
        );
        let ends = policy("expires-on = \"2026-11-23\"");
        assert_eq!(ends.unfit(date(2026, 11, 23)), []);
        let ended = Unfit::Expired(date(2026, 11, 23));
        assert_eq!(ends.unfit(date(2026, 11, 24)), [ended]);
    }

    #[test]
    fn a_changed_level_needs_its_reason_and_a_lowered_one_a_confirmation() {
        let mut policy = policy("levels = { firewall = \"required\", vpn = \"advised\" }");
        let (firewall, vpn) = (Control::Firewall, Control::Vpn);
        let expected = [
            Unfit::NoReason(firewall),
            Unfit::NoReason(vpn),
            Unfit::NotConfirmed(vpn),
        ];
        assert_eq!(policy.unfit(TODAY), expected);
        for control in [firewall, vpn] {
            let why = Bilingual::new("daarom", "pour cela");
            policy.level_reasons.insert(control, why);
        }
        assert_eq!(policy.unfit(TODAY), [Unfit::NotConfirmed(vpn)]);
        policy.lowered_on_purpose.insert(vpn);
        assert_eq!(policy.unfit(TODAY), []);
    }
}
