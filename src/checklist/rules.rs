//! How a record stands to the rules that it names: nobody may call rules of their own the built-in ones.

use crate::answers::Answer;
use crate::control::Control;
use crate::observation::Reason;
use crate::policy::{Facts, Policy};

use super::Checklist;

/// Which rules a record was made by, as far as the record alone can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamedRules {
    /// The built-in ones, and it asks what they ask.
    BuiltIn,
    /// It says that they are the built-in ones of this version, and asks less than those or holds longer.
    NotTheBuiltIn,
    /// Those of a policy's file.
    OfFile,
}

impl Checklist {
    /// Tells by which rules the record was made.
    ///
    /// Built-in rules of another version are taken for these as long as they ask no less.
    #[must_use]
    pub fn named_rules(&self) -> NamedRules {
        let named = &self.policy;
        let built_in = Policy::built_in();
        // Every policy but the built-in one leaves its hash in the record; an organisation's name alone proves no file.
        let names_a_file = named.sequence.is_some() || named.key.is_some() || named.hash.is_some();
        if names_a_file {
            NamedRules::OfFile
        } else if self.asks_no_less_than(built_in) {
            NamedRules::BuiltIn
        } else if named.version == built_in.version {
            NamedRules::NotTheBuiltIn
        } else {
            NamedRules::OfFile
        }
    }

    /// Tells whether no level of the findings lies below a policy's and the record holds no longer than by that policy.
    #[must_use]
    pub fn asks_no_less_than(&self, policy: &Policy) -> bool {
        !self.holds_longer_than(policy) && self.levels_below(policy).next().is_none()
    }

    /// Tells whether the record holds longer than a policy lets one hold that was made on its day.
    #[must_use]
    pub fn holds_longer_than(&self, policy: &Policy) -> bool {
        let months = i64::from(policy.validity_months);
        self.valid_until
            > self
                .assessed_on
                .saturating_add(jiff::Span::new().months(months))
    }

    /// Returns the controls whose level in the findings lies below the one that a policy gives, in table order.
    pub fn levels_below(&self, policy: &Policy) -> impl Iterator<Item = Control> {
        let facts = self.level_facts();
        let findings = self.findings.iter();
        findings
            // The smallest level is the one that asks most.
            .filter(move |finding| {
                let asked = policy.level(finding.control, self.situation, &facts);
                finding.level > asked
            })
            .map(|finding| finding.control)
    }

    /// Returns the facts on which levels hang, as the record has them; what was not said counts as yes.
    fn level_facts(&self) -> Facts {
        let recorded = self.facts.as_ref();
        let expected = |control| {
            self.finding(control)
                .is_none_or(|finding| finding.reason != Some(Reason::NotExpectedOnThisSystem))
        };
        Facts {
            ksz_access: recorded.is_none_or(|facts| facts.ksz_access != Answer::No),
            personal_data_on_disk: recorded
                .is_none_or(|facts| facts.personal_data_on_disk != Answer::No),
            antivirus_expected: expected(Control::Antivirus),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::checklist::samples::{Sample, record};
    use crate::control::{Level, Situation};
    use crate::text::Language;

    /// A record that names the built-in rules, with the antivirus at this level and valid until this day.
    fn with(version: &str, antivirus: Level, until: (i16, i8)) -> Checklist {
        let mut checklist = record(Sample::Ready, Language::Nl);
        checklist.policy.version = version.to_owned();
        checklist.valid_until = date(until.0, 11, until.1);
        let mut findings = checklist.findings.iter_mut();
        let finding = findings.find(|one| one.control == Control::Antivirus);
        finding.unwrap().level = antivirus;
        checklist
    }

    #[test]
    fn a_record_that_names_the_built_in_rules_has_their_levels_and_their_months() {
        use Level::{Advised, NotApplicable, Required};
        let own = Policy::built_in().version.as_str();
        let year = (2027, 22);
        for (version, antivirus, until, expected) in [
            (own, Required, year, NamedRules::BuiltIn),
            (own, Required, (2026, 23), NamedRules::BuiltIn),
            (own, Advised, year, NamedRules::NotTheBuiltIn),
            (own, NotApplicable, year, NamedRules::NotTheBuiltIn),
            (own, Required, (2027, 23), NamedRules::NotTheBuiltIn),
            ("0.9", Required, year, NamedRules::BuiltIn),
            ("0.9", Advised, year, NamedRules::OfFile),
        ] {
            let named = with(version, antivirus, until).named_rules();
            assert_eq!(named, expected, "{version} {antivirus:?} {until:?}");
        }
    }

    #[test]
    fn any_trace_of_a_file_says_that_they_are_not_the_built_in_rules() {
        let mut checklist = with("1.0", Level::Required, (2027, 22));
        checklist.policy.hash = Some("aa".to_owned());
        assert_eq!(checklist.named_rules(), NamedRules::OfFile);
    }

    #[test]
    fn an_antivirus_that_nobody_expects_is_no_lowered_level() {
        let mut checklist = with("1.0", Level::Advised, (2027, 22));
        let mut findings = checklist.findings.iter_mut();
        let finding = findings.find(|one| one.control == Control::Antivirus);
        finding.unwrap().reason = Some(Reason::NotExpectedOnThisSystem);
        assert_eq!(checklist.named_rules(), NamedRules::BuiltIn);
    }

    #[test]
    fn every_sample_keeps_to_the_circulars_levels() {
        for sample in Sample::ALL {
            let checklist = record(sample, Language::Fr);
            let below: Vec<_> = checklist.levels_below(Policy::built_in()).collect();
            assert_eq!(below, [], "{sample:?}");
        }
    }

    #[test]
    fn at_the_office_nothing_is_asked_and_nothing_lies_below() {
        let checklist = record(Sample::OnSite, Language::Nl);
        assert_eq!(checklist.situation, Situation::Office);
        assert_eq!(checklist.named_rules(), NamedRules::BuiltIn);
    }
}
