//! The access way that a bulletin is about, where this PC does not know the organisation's policy, and its next number.

use super::draft::BulletinDraft;
use crate::policy::access_way::is_id;
use crate::policy::store::InForce;
use crate::policy::{AccessKind, AccessWay, Bilingual, Policy};

/// Tells whether another way may be typed: this PC does not know the organisation's policy, so it cannot tell which there are.
#[must_use]
pub fn may_be_typed(policy: &Policy) -> bool {
    policy.signed_by.is_none()
}

/// Returns the policy with the way that was typed because the policy is not known here.
#[must_use]
pub fn with_typed_way(policy: &Policy, draft: &BulletinDraft) -> Policy {
    let mut policy = policy.clone();
    let typed = draft.access_way.as_deref().unwrap_or_default().trim();
    let is_known = AccessKind::from_id(typed).is_some()
        || policy.access_ways.iter().any(|way| way.id == typed);
    if may_be_typed(&policy) && !is_known && is_id(typed) {
        policy.access_ways.push(AccessWay {
            id: typed.to_owned(),
            // Only the name counts here: nothing is assessed by this policy.
            kind: AccessKind::Vpn,
            name: Bilingual::new(typed, typed),
            product: None,
            adapter_words: Vec::new(),
        });
    }
    policy
}

impl BulletinDraft {
    /// Chooses the access way, with the next number about it.
    pub fn choose_way(&mut self, way: &str, in_force: &InForce) {
        self.access_way = Some(way.to_owned());
        self.number = in_force.next_bulletin_number(way).to_string();
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::app::rules::bulletin::samples::complete;
    use crate::policy::bulletin::Bulletin;

    #[test]
    fn without_the_policy_another_way_can_be_typed() {
        let mut draft = BulletinDraft::of(&complete());
        draft.access_way = Some(" citrix-2 ".to_owned());
        let bulletin = draft.to_bulletin(date(2020, 1, 17));
        let policy = with_typed_way(&Policy::default_policy(), &draft);
        let read = Bulletin::parse(bulletin.to_toml().as_bytes(), &policy.access_ways);
        assert_eq!(read, Ok(bulletin));
        draft.access_way = Some("Citrix of zo".to_owned());
        let policy = with_typed_way(&Policy::default_policy(), &draft);
        assert_eq!(policy.access_ways, []);
    }

    #[test]
    fn a_way_that_is_chosen_takes_the_next_number() {
        let mut in_force = InForce::nothing();
        let mut known = complete();
        known.decision.sequence = 4;
        in_force.bulletins.push(known);
        let mut draft = BulletinDraft::begin(None, date(2020, 1, 17));
        draft.choose_way("virtual-desktop", &in_force);
        assert_eq!(draft.number, "5");
        draft.choose_way("vpn", &in_force);
        assert_eq!(draft.number, "1");
    }
}
