//! The access way that a bulletin is about, where this PC does not know the organisation's policy, and its next number.

use super::draft::{BulletinDraft, TypedFlaw};
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
    /// Chooses the access way, with the next number about it, and the flaw that its newest bulletin tells of: whoever reopens
    /// an access would else lose from sight that the measures came late. What was typed of a flaw stays.
    pub fn choose_way(&mut self, way: &str, in_force: &InForce) {
        let known = |way: &str| flaw_known(way, in_force).unwrap_or_default();
        let before = self.access_way.as_deref().map(known);
        if self.flaw == TypedFlaw::default() || Some(&self.flaw) == before.as_ref() {
            self.flaw = known(way);
        }
        self.access_way = Some(way.to_owned());
        self.number = in_force.next_bulletin_number(way).to_string();
    }
}

/// Returns the flaw that the newest bulletin about a way tells of.
fn flaw_known(way: &str, in_force: &InForce) -> Option<TypedFlaw> {
    let bulletins = in_force.bulletins.iter();
    let newest = bulletins
        .filter(|bulletin| bulletin.access_way == way)
        .max_by_key(|bulletin| bulletin.decision.sequence)?;
    newest.flaw.as_ref().map(TypedFlaw::of)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::app::rules::bulletin::samples::complete;
    use crate::policy::bulletin::{Bulletin, ReadyMade};

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

    #[test]
    fn whoever_reopens_an_access_finds_the_flaw_for_which_it_was_closed() {
        let mut in_force = InForce::nothing();
        let closed = complete();
        in_force.bulletins.push(closed.clone());
        let flaw = TypedFlaw::of(closed.flaw.as_ref().unwrap());
        let today = date(2020, 1, 20);
        let mut draft = BulletinDraft::begin(Some(ReadyMade::Reopening), today);
        draft.choose_way("virtual-desktop", &in_force);
        assert_eq!(draft.flaw, flaw);
        assert!(draft.to_bulletin(today).assumes_compromise(today));
        draft.choose_way("vpn", &in_force);
        assert_eq!(draft.flaw, TypedFlaw::default(), "of the other way");
        draft.flaw.cut_off = "1/1/2020".to_owned();
        let typed = draft.flaw.clone();
        draft.choose_way("virtual-desktop", &in_force);
        assert_eq!(draft.flaw, typed, "what was typed stays");
    }
}
