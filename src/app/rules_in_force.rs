//! The organisation's rules in the worker's window: which files were found or brought, what waits for the person, and what
//! was refused. What is in force stands in the session; the rules of all this stand in [`crate::policy::store`].

pub mod access_ways;
pub mod banners;
pub mod beside_question;
pub mod check_again;
pub mod drop_overlay;
mod said;
pub mod user_policy;
pub mod work;

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::state::NoDialog;
use crate::policy::Refusal;
use crate::policy::bulletin::Banner;
use crate::policy::store::{Contents, Look, Offer, Refused};
use crate::register::decision::Comparison;

pub use said::Said;

/// What the window remembers about files with rules while it is open.
#[derive(Default)]
pub struct RulesState {
    /// What the worker is told on every page now.
    pub banners: Vec<Banner>,
    /// The page about the organisation's rules is shown instead of a page of the wizard.
    pub shown: Option<Shown>,
    /// Whoever looks at that page came from the role that collects, and goes back there.
    pub visit: Option<Visit>,
    /// How the code of the key was compared, as said on the page.
    pub compared: Option<Comparison>,
    /// What came of the files that were brought or found last.
    pub said: Vec<Said>,
    /// No file was picked, which may mean that the system has no file dialog.
    pub no_dialog: Option<NoDialog>,
    /// The address of a page that no browser opened.
    pub page_not_opened: Option<String>,
    /// Files that were found and are refused.
    pub refused: Vec<Refused>,
    /// What this PC had taken in and cannot read any more.
    pub lost: Vec<Refused>,
    offers: Vec<Offer>,
    put_off: BTreeSet<String>,
    declined: BTreeSet<String>,
    looking: Option<work::Looking>,
    looked_at: Option<f64>,
    waiting: Vec<Offer>,
    too_early: Vec<PathBuf>,
    measure_again: Option<work::MeasureAgain>,
}

/// A mark that the page about the organisation's rules is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown;

/// A mark that the role that collects led here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit;

impl RulesState {
    /// Returns what waits for the person: each is shown with its signer, and nothing of it acts yet.
    pub fn offers(&self) -> impl Iterator<Item = &Offer> {
        let declined = |offer: &&Offer| !self.declined.contains(&offer.signed_by.hash);
        self.offers.iter().filter(declined)
    }

    /// Tells whether the first page offers something: an offer that was put off comes back at the next start.
    #[must_use]
    pub fn has_new_offer(&self) -> bool {
        self.offers()
            .any(|offer| !self.put_off.contains(&offer.signed_by.hash))
    }

    /// Tells whether anything was found that the person may want to look at, beside what is in force.
    #[must_use]
    pub fn has_something(&self) -> bool {
        self.offers().next().is_some() || !self.refused.is_empty() || !self.lost.is_empty()
    }

    /// Counts what was found that the person had better know of: a file that is only older asks nothing, and a bulletin
    /// beside rules that wait can be used once these are compared.
    #[must_use]
    pub fn unusable(&self) -> usize {
        let waits = self.offers().next().is_some();
        let is_harmless = |one: &Refused| match one.refusal {
            Refusal::Older { .. } => true,
            Refusal::NoPolicyYet => waits,
            _ => false,
        };
        let refused = self.refused.iter().filter(|one| !is_harmless(one));
        self.lost.len() + refused.count()
    }

    /// Says that something was taken in, instead of what it replaces: another policy, or a bulletin about the same way.
    fn say_taken_in(&mut self, contents: Contents) {
        self.said.retain(|said| match (said, &contents) {
            (Said::TakenIn(Contents::Policy(_)), Contents::Policy(_)) => false,
            (Said::TakenIn(Contents::Bulletin(known)), Contents::Bulletin(new)) => {
                known.access_way != new.access_way
            }
            _ => true,
        });
        self.said.push(Said::TakenIn(contents));
    }

    /// Takes what was found; a file that the person brought is still offered.
    fn take_look(&mut self, look: Look) {
        for offer in look.taken_in {
            self.say_taken_in(offer.contents);
        }
        self.refused = look.refused;
        self.lost = look.lost;
        let brought = std::mem::take(&mut self.offers).into_iter();
        self.offers = look.offers;
        for offer in brought.filter(|offer| offer.origin == crate::policy::store::Origin::Dropped) {
            self.add_offer(offer);
        }
    }

    fn add_offer(&mut self, offer: Offer) {
        let known = self
            .offers
            .iter()
            .any(|known| known.signed_by.hash == offer.signed_by.hash);
        if !known {
            self.offers.push(offer);
        }
    }

    /// Offers a file that the person brought, whatever was said of it before.
    fn offer_brought(&mut self, offer: Offer) {
        self.declined.remove(&offer.signed_by.hash);
        self.compared = None;
        self.add_offer(offer);
    }

    /// Lets every offer rest until the next start.
    pub fn put_off(&mut self) {
        let hashes = self.offers().map(|offer| offer.signed_by.hash.clone());
        let hashes: Vec<String> = hashes.collect();
        self.put_off.extend(hashes);
    }

    /// Leaves an offer out: its code is not the one that the DPO read aloud.
    fn decline(&mut self, hash: &str) {
        self.declined.insert(hash.to_owned());
        self.compared = None;
        self.said = vec![Said::Declined];
    }

    /// Forgets what was said when the person goes on.
    pub fn leave(&mut self) {
        self.shown = None;
        self.visit = None;
        self.compared = None;
        self.no_dialog = None;
        self.page_not_opened = None;
        self.said.clear();
    }

    /// Returns what is remembered where threads under way deliver nothing any more: the folders are looked at again.
    #[must_use]
    pub fn looked_at_anew(self) -> Self {
        Self {
            looking: None,
            looked_at: None,
            measure_again: None,
            ..self
        }
    }

    fn remove_offer(&mut self, hash: &str) {
        self.offers.retain(|offer| offer.signed_by.hash != hash);
        self.compared = None;
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::policy::bulletin::effects::tests::bulletin;
    use crate::policy::bulletin::{Bulletin, State};
    use crate::policy::signed::seal;
    use crate::policy::signed::tests::key;
    use crate::policy::store::{InForce, Places, Store};

    fn offer(sequence: u32) -> Offer {
        let text = format!(
            "format = 1\nversion = \"1\"\nsequence = {sequence}\ndecided-by = \"Vast bureau\"\ndecided-on = \"2026-11-10\"\n[organisation]\nnl = \"OCMW\"\nfr = \"CPAS\"\n"
        );
        let folder = tempfile::tempdir().unwrap();
        let store = Store::in_places(Places::keeping_in(folder.path().to_owned()));
        let file = seal(text.as_bytes(), &key(1)).unwrap();
        store.offer(file, date(2026, 11, 22)).unwrap()
    }

    fn look(offers: Vec<Offer>) -> Look {
        Look {
            in_force: InForce::nothing(),
            taken_in: Vec::new(),
            offers,
            refused: Vec::new(),
            lost: Vec::new(),
        }
    }

    #[test]
    fn an_offer_that_was_put_off_waits_and_a_new_one_is_offered_again() {
        let mut state = RulesState::default();
        state.take_look(look(vec![offer(1)]));
        assert!(state.has_new_offer());
        state.put_off();
        state.take_look(look(vec![offer(1)]));
        assert!(!state.has_new_offer());
        assert_eq!(state.offers().count(), 1);
        state.take_look(look(vec![offer(1), offer(2)]));
        assert!(state.has_new_offer());
    }

    #[test]
    fn what_the_person_brought_stays_offered_when_the_folders_are_looked_at_again() {
        let mut state = RulesState::default();
        state.offer_brought(offer(1));
        state.take_look(look(Vec::new()));
        state.take_look(look(vec![offer(1)]));
        assert_eq!(state.offers().count(), 1);
    }

    #[test]
    fn only_the_newest_bulletin_about_each_way_is_said_to_be_taken_in() {
        let taken_in = |sequence, way: &str| {
            let bulletin = Bulletin {
                access_way: way.to_owned(),
                ..bulletin(sequence, State::Suspended)
            };
            Contents::Bulletin(Box::new(bulletin))
        };
        let mut state = RulesState::default();
        for (sequence, way) in [(1, "vpn"), (1, "explore"), (2, "vpn")] {
            state.say_taken_in(taken_in(sequence, way));
        }
        let expected = [(1, "explore"), (2, "vpn")];
        assert_eq!(
            state.said,
            expected.map(|(sequence, way)| Said::TakenIn(taken_in(sequence, way)))
        );
    }

    #[test]
    fn a_file_that_is_only_older_is_listed_and_alarms_nobody() {
        let refused = |refusal| Refused {
            path: PathBuf::from("x.teleklaar"),
            refusal,
        };
        let mut state = RulesState::default();
        state.refused.push(refused(Refusal::Older { known: 2 }));
        assert_eq!((state.has_something(), state.unusable()), (true, 0));
        state
            .refused
            .push(refused(Refusal::SameNumber { known: 2 }));
        assert_eq!(state.unusable(), 1);
    }

    #[test]
    fn a_bulletin_waits_with_the_rules_beside_it_and_alarms_nobody() {
        let bulletin = Refused {
            path: PathBuf::from("bericht.teleklaar"),
            refusal: Refusal::NoPolicyYet,
        };
        let mut state = RulesState::default();
        state.refused.push(bulletin);
        assert_eq!(state.unusable(), 1, "rules are asked for");
        state.offer_brought(offer(1));
        assert_eq!(state.unusable(), 0);
        state.put_off();
        assert_eq!(state.unusable(), 0, "they still wait");
    }

    #[test]
    fn a_declined_offer_is_gone_until_it_is_brought_again() {
        let mut state = RulesState::default();
        state.offer_brought(offer(1));
        state.decline(&offer(1).signed_by.hash);
        assert_eq!((state.offers().count(), state.has_new_offer()), (0, false));
        assert_eq!(state.said, [Said::Declined]);
        state.offer_brought(offer(1));
        assert_eq!(state.offers().count(), 1);
    }
}
