//! What a form says so far: the policy without what only stood in for a missing field, so that a preview invents nothing.

use super::check::{Trouble, What};
use crate::policy::{Bilingual, Policy};

/// Takes out of a policy what its form does not say. A text that is there in one language stands in for the other.
#[must_use]
pub fn so_far(mut policy: Policy, troubles: &[Trouble]) -> Policy {
    let gaps = Gaps(troubles);
    if ["decided-by", "decided-on"].iter().any(|key| gaps.has(key)) {
        policy.decision = None;
        policy.check_again_since = None;
    }
    let hours = ["days", "from", "until"].map(|key| format!("connection-window.{key}"));
    if hours.iter().any(|key| gaps.has(key)) {
        policy.connection_window = None;
    }
    gaps.close(&mut policy.organisation, "organisation", |text| text);
    gaps.close(&mut policy.user_policy, "user-policy", |text| text);
    let contacts = &mut policy.contacts;
    gaps.close(&mut contacts.dpo, "contacts.dpo.name", |one| &mut one.name);
    gaps.close(&mut contacts.it, "contacts.it.name", |one| &mut one.name);
    policy.access_ways.retain_mut(|way| {
        let key = format!("access-ways.{}.name", way.id);
        gaps.is_said(&mut way.name, &key)
    });
    policy
        .level_reasons
        .retain(|control, reason| gaps.is_said(reason, &format!("level-reasons.{control}")));
    policy
        .sentences
        .retain(|control, text| gaps.is_said(text, &format!("sentences.{control}")));
    policy
}

/// The fields that have a stand-in.
struct Gaps<'a>(&'a [Trouble]);

impl Gaps<'_> {
    fn has(&self, key: &str) -> bool {
        let mut troubles = self.0.iter();
        troubles.any(|one| one.key == key && !matches!(one.what, What::Unfit(_)))
    }

    /// Lets one language stand in for the other; tells whether either is said.
    fn is_said(&self, text: &mut Bilingual, key: &str) -> bool {
        let [nl, fr] = ["nl", "fr"].map(|language| self.has(&format!("{key}.{language}")));
        match (nl, fr) {
            (true, true) => return false,
            (true, false) => text.nl.clone_from(&text.fr),
            (false, true) => text.fr.clone_from(&text.nl),
            (false, false) => {}
        }
        true
    }

    fn close<T>(&self, part: &mut Option<T>, key: &str, text: impl Fn(&mut T) -> &mut Bilingual) {
        part.take_if(|one| !self.is_said(text(one), key));
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::app::rules::form::check::check;
    use crate::app::rules::form::{Form, Hours};
    use crate::policy::{AccessKind, Bilingual, Policy};

    fn shown(form: &Form) -> Policy {
        *check(form, date(2026, 11, 22)).so_far.unwrap()
    }

    #[test]
    fn an_empty_form_says_nothing_of_what_is_missing() {
        let mut form = Form {
            version: "1".to_owned(),
            ..Form::default()
        };
        form.window.hours = Hours::Set;
        form.dpo.email = "dpo@example.be".to_owned();
        form.add_way(AccessKind::Vpn);
        assert_eq!(
            shown(&form),
            Policy {
                version: "1".to_owned(),
                ..Policy::default_policy()
            }
        );
    }

    #[test]
    fn one_language_stands_in_for_the_other() {
        let mut form = Form::default();
        form.organisation.nl = "OCMW Voorbeeldstad".to_owned();
        form.user_policy.fr = "https://example.be/fr".to_owned();
        form.add_way(AccessKind::Vpn);
        form.access_ways[0].name.fr = "VPN du CPAS".to_owned();
        let policy = shown(&form);
        let both = |text| Some(Bilingual::new(text, text));
        assert_eq!(policy.organisation, both("OCMW Voorbeeldstad"));
        assert_eq!(policy.user_policy, both("https://example.be/fr"));
        let name = policy.access_ways[0].name.clone();
        assert_eq!(Some(name), both("VPN du CPAS"));
    }
}
