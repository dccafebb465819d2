use std::fs;

use jiff::civil::date;

use super::*;
use crate::policy::bulletin::{Access, Banner};
use crate::policy::signed::seal;
use crate::policy::signed::tests::key;
use crate::signing::device::Credential;

const TODAY: Date = date(2026, 11, 22);

/// A store in a fresh folder, with every other place beside it.
struct Home {
    folder: tempfile::TempDir,
    store: Store,
}

impl Home {
    fn new() -> Self {
        Self::with_administrator(|_| false)
    }

    fn with_administrator(only_administrator_writes: fn(&Path) -> bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str| {
            let path = folder.path().join(name);
            fs::create_dir(&path).unwrap();
            path
        };
        let places = Places {
            kept: folder.path().join("kept"),
            beside_program: Some(place("beside")),
            system_wide: Some(place("system")),
            own_configuration: Some(place("own")),
            only_administrator_writes,
        };
        place("drop");
        let store = Store::in_places(places);
        Self { folder, store }
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        fs::write(self.folder.path().join(name), bytes).unwrap();
    }

    fn look(&self) -> Look {
        self.store.look(TODAY)
    }

    fn offer(&self, bytes: &[u8]) -> Result<Offer, Refusal> {
        self.store.offer(bytes.to_vec(), TODAY)
    }

    #[track_caller]
    fn accept(&self, bytes: &[u8]) -> InForce {
        self.store.accept(&self.offer(bytes).unwrap()).unwrap()
    }

    fn drop_folder(&self) -> String {
        let folder = self.folder.path().join("drop");
        format!("drop-folder = '{}'\n", folder.display())
    }
}

fn policy_text(sequence: u32, decided_on: &str, more: &str) -> String {
    format!(
        "format = 1\nversion = \"v{sequence}\"\nsequence = {sequence}\ndecided-by = \"Vast bureau\"\ndecided-on = \"{decided_on}\"\n{more}[organisation]\nnl = \"OCMW\"\nfr = \"CPAS\"\n"
    )
}

fn policy(sequence: u32, signer: &Credential) -> Vec<u8> {
    policy_with(sequence, "", signer)
}

fn policy_with(sequence: u32, more: &str, signer: &Credential) -> Vec<u8> {
    seal(policy_text(sequence, "2026-11-10", more).as_bytes(), signer).unwrap()
}

fn bulletin(sequence: u32, state: &str, signer: &Credential) -> Vec<u8> {
    bulletin_with(sequence, state, "", signer)
}

fn bulletin_with(sequence: u32, state: &str, more: &str, signer: &Credential) -> Vec<u8> {
    let text = format!(
        "format = 1\nsequence = {sequence}\ndecided-by = \"Vast bureau\"\ndecided-on = \"2026-11-20\"\naccess-way = \"vpn\"\nstate = \"{state}\"\nfrom = \"2026-11-20\"\n{more}what-happened = {{ nl = \"lek\", fr = \"faille\" }}\nmeasures = [{{ nl = \"let op\", fr = \"attention\" }}]\n"
    );
    seal(text.as_bytes(), signer).unwrap()
}

fn version(in_force: &InForce) -> &str {
    &in_force.policy.version
}

fn refusals(look: &Look) -> Vec<Refusal> {
    let refused = look.refused.iter();
    refused.map(|one| one.refusal.clone()).collect()
}

#[test]
fn whatever_is_not_used_is_told_unless_it_was_taken_in_once() {
    let home = Home::new();
    for sequence in [1, 2, 3, 4] {
        let taken_in = policy(sequence, &key(1));
        home.accept(&taken_in);
        home.put(&format!("own/p{sequence}.teleklaar"), &taken_in);
    }
    for sequence in [2, 3] {
        let taken_in = bulletin(sequence, "suspended", &key(1));
        home.accept(&taken_in);
        home.put(&format!("own/b{sequence}.teleklaar"), &taken_in);
    }
    assert_eq!(refusals(&home.look()), [], "each was taken in once");
    home.put("own/q1.teleklaar", &bulletin(1, "open", &key(1)));
    home.put("own/q2.teleklaar", &bulletin(2, "open", &key(1)));
    let foreign = seal(policy_text(9, "2026-11-09", "").as_bytes(), &key(2)).unwrap();
    home.put("own/q3.teleklaar", &foreign);
    let code = key(2).code().to_string();
    let expected = [
        Refusal::Older { known: 3 },
        Refusal::SameNumber { known: 2 },
        Refusal::ForeignKey { code },
    ];
    let look = home.look();
    assert_eq!(refusals(&look), expected);
    assert_eq!(look.in_force.effects(TODAY, &[]).access, Access::Closed);
}

#[test]
fn nothing_acts_before_the_key_of_the_first_policy_was_compared() {
    for place in ["beside", "system", "own"] {
        let home = Home::new();
        home.put(&format!("{place}/p.teleklaar"), &policy(1, &key(1)));
        let look = home.look();
        assert_eq!(look.in_force, InForce::nothing(), "{place}");
        let [offer] = look.offers.as_slice() else {
            panic!("{look:?}")
        };
        assert_eq!(offer.asks, Asks::CompareKey { until_now: None });
        assert_eq!(offer.signed_by.key, key(1).code().to_string());
        let in_force = home.store.accept(offer).unwrap();
        assert_eq!(version(&in_force), "v1");
        let again = home.look();
        assert_eq!((again.offers.len(), again.in_force), (0, in_force));
    }
}

#[test]
fn what_an_administrator_alone_could_write_acts_at_once() {
    let home = Home::with_administrator(|path| path.to_string_lossy().contains("system"));
    home.put("system/p.teleklaar", &policy(1, &key(1)));
    home.put("beside/p.teleklaar", &policy(2, &key(2)));
    let look = home.look();
    assert_eq!(version(&look.in_force), "v1");
    assert_eq!(look.taken_in[0].origin, Origin::SystemWideProtected);
    // The other key's policy waits, and the change of the key is shown.
    let until_now = Some(key(1).code().to_string());
    assert_eq!(look.offers[0].asks, Asks::CompareKey { until_now });
    // Once it was compared and taken in, the older file of the administrator does not win again.
    home.store.accept(&look.offers[0]).unwrap();
    assert_eq!(version(&home.look().in_force), "v2");
}

#[test]
fn a_newer_policy_by_the_same_key_is_taken_in_and_an_older_one_never() {
    let home = Home::new();
    home.accept(&policy(2, &key(1)));
    home.put("beside/p.teleklaar", &policy(3, &key(1)));
    home.put("own/old.teleklaar", &policy(1, &key(1)));
    let look = home.look();
    assert_eq!(version(&look.in_force), "v3");
    assert_eq!(refusals(&look), [Refusal::Older { known: 3 }]);
    assert_eq!(look.offers, []);
    for sequence in [1, 2] {
        assert_eq!(
            home.offer(&policy(sequence, &key(1))),
            Err(Refusal::Older { known: 3 })
        );
    }
    let same_number = policy_with(3, "validity-months = 3\n", &key(1));
    assert_eq!(
        home.offer(&same_number),
        Err(Refusal::SameNumber { known: 3 })
    );
    let earlier = seal(policy_text(4, "2026-11-09", "").as_bytes(), &key(1)).unwrap();
    let known = date(2026, 11, 10);
    assert_eq!(home.offer(&earlier), Err(Refusal::DecidedEarlier { known }));
}

#[test]
fn what_is_known_already_says_so() {
    let home = Home::new();
    let file = policy(1, &key(1));
    home.accept(&file);
    assert_eq!(home.offer(&file).unwrap().asks, Asks::AlreadyKnown);
}

#[test]
fn a_policy_in_the_drop_folder_is_only_offered_and_a_bulletin_acts() {
    let home = Home::new();
    home.accept(&policy_with(1, &home.drop_folder(), &key(1)));
    home.put("drop/p.teleklaar", &policy(2, &key(1)));
    home.put("drop/q.teleklaar", &policy(9, &key(2)));
    home.put("drop/b.teleklaar", &bulletin(1, "suspended", &key(1)));
    let look = home.look();
    assert_eq!(version(&look.in_force), "v1");
    let asks: Vec<_> = look.offers.iter().map(|offer| offer.asks.clone()).collect();
    let until_now = Some(key(1).code().to_string());
    assert_eq!(asks, [Asks::Consent, Asks::CompareKey { until_now }]);
    assert_eq!(look.in_force.effects(TODAY, &[]).access, Access::Closed);
}

#[test]
fn a_key_that_the_policy_named_as_successor_needs_no_new_comparison() {
    let home = Home::new();
    let named = format!("successor-keys = [\"{}\"]\n", key(2).code());
    home.accept(&policy_with(1, &named, &key(1)));
    let by_successor = home.offer(&policy(2, &key(2))).unwrap();
    assert_eq!(by_successor.asks, Asks::Nothing);
    home.store.accept(&by_successor).unwrap();
    // From now on the successor's key is the one, and the one before is not.
    let until_now = Some(key(2).code().to_string());
    let by_the_old_key = home.offer(&policy(3, &key(1))).unwrap();
    assert_eq!(by_the_old_key.asks, Asks::CompareKey { until_now });
}

#[test]
fn a_lost_key_means_a_new_comparison_and_may_count_anew() {
    let home = Home::new();
    home.accept(&policy(7, &key(1)));
    let offer = home.offer(&policy(1, &key(2))).unwrap();
    let until_now = Some(key(1).code().to_string());
    assert_eq!(offer.asks, Asks::CompareKey { until_now });
    assert_eq!(version(&home.look().in_force), "v7", "nothing acts yet");
    assert_eq!(version(&home.store.accept(&offer).unwrap()), "v1");
    let earlier = seal(policy_text(1, "2026-01-01", "").as_bytes(), &key(3)).unwrap();
    let code = key(3).code().to_string();
    assert_eq!(home.offer(&earlier), Err(Refusal::ForeignKey { code }));
}

#[test]
fn the_file_that_a_new_keys_policy_replaced_may_lie_around_and_is_not_offered_again() {
    let home = Home::new();
    let old = policy(7, &key(1));
    home.accept(&old);
    home.put("own/old.teleklaar", &old);
    home.accept(&policy(1, &key(2)));
    assert_eq!(home.offer(&old), Err(Refusal::Older { known: 1 }));
    let look = home.look();
    assert_eq!((look.offers, look.refused), (Vec::new(), Vec::new()));
    assert_eq!(version(&look.in_force), "v1");
}

#[test]
fn every_unfit_file_has_its_reason_and_the_last_good_policy_stays() {
    let home = Home::new();
    let good = home.accept(&policy(1, &key(1)));
    let mut altered = policy(2, &key(1));
    let at = altered.windows(4).position(|part| part == b"OCMW").unwrap();
    altered[at] = b'X';
    let sealed = |text: &str| seal(text.as_bytes(), &key(1)).unwrap();
    let newer = policy_text(2, "2026-11-10", "").replace("format = 1", "format = 2");
    let future = policy_text(2, "2026-11-24", "");
    let expired = policy_text(2, "2026-11-10", "expires-on = \"2026-11-21\"\n");
    let unfit = "format = 1\nversion = \"2\"\n";
    let cases = [
        (altered, "altered"),
        (policy(2, &key(1))[..200].to_vec(), "damaged"),
        (policy_text(2, "2026-11-10", "").into_bytes(), "not-signed"),
        (sealed(&newer), "too-new"),
        (sealed(&future), "from-the-future"),
        (sealed(&expired), "expired"),
        (sealed(unfit), "unfit"),
        (sealed("format = 1\nversio = \"2\"\n"), "contents"),
        (bulletin(1, "suspended", &key(2)), "foreign-key"),
    ];
    for (bytes, code) in cases {
        home.put("beside/x.teleklaar", &bytes);
        let refused = home.offer(&bytes).unwrap_err();
        assert_eq!(refused.code(), code);
        let look = home.look();
        assert_eq!(look.in_force, good, "{code}");
        assert_eq!(look.refused.len(), 1, "{code}");
        assert_eq!(look.refused[0].refusal, refused);
    }
}

#[test]
fn a_bulletin_needs_a_policy_first() {
    let home = Home::new();
    let file = bulletin(1, "suspended", &key(1));
    assert_eq!(home.offer(&file), Err(Refusal::NoPolicyYet));
    home.put("beside/b.teleklaar", &file);
    home.put("beside/p.teleklaar", &policy(1, &key(1)));
    let look = home.look();
    assert_eq!(look.refused[0].refusal, Refusal::NoPolicyYet);
    home.store.accept(&look.offers[0]).unwrap();
    // The bulletin that lay there acts with the next look.
    let effects = home.look().in_force.effects(TODAY, &[]);
    assert_eq!(effects.access, Access::Closed);
}

#[test]
fn an_old_bulletin_is_not_played_back_over_a_newer_one() {
    let home = Home::new();
    home.accept(&policy(1, &key(1)));
    let suspended = bulletin(1, "suspended", &key(1));
    home.accept(&suspended);
    let open = home.accept(&bulletin(2, "open", &key(1)));
    assert_eq!(open.effects(TODAY, &[]).access, Access::Open);
    assert_eq!(home.offer(&suspended).unwrap().asks, Asks::AlreadyKnown);
    let another = bulletin_with(1, "suspended", "until = \"2026-12-01\"\n", &key(1));
    assert_eq!(home.offer(&another), Err(Refusal::SameNumber { known: 1 }));
    let other_way =
        String::from_utf8_lossy(&signed_text(&another)).replace("\"vpn\"", "\"explore\"");
    let other_way = seal(other_way.as_bytes(), &key(1)).unwrap();
    assert_eq!(home.offer(&other_way).unwrap().asks, Asks::Nothing);
}

fn signed_text(file: &[u8]) -> Vec<u8> {
    crate::policy::signed::open(file).unwrap().content
}

#[test]
fn a_bulletin_that_ran_out_is_taken_in_and_says_so() {
    let home = Home::new();
    home.accept(&policy(1, &key(1)));
    let in_force = home.accept(&bulletin_with(
        1,
        "suspended",
        "until = \"2026-11-21\"\n",
        &key(1),
    ));
    let since = date(2026, 11, 21);
    assert_eq!(
        in_force.effects(TODAY, &[]).access,
        Access::Unknown { since }
    );
    assert_eq!(in_force.effects(since, &[]).access, Access::Closed);
}

#[test]
fn a_clock_that_is_set_back_brings_no_closed_access_back_open() {
    let home = Home::new();
    home.accept(&policy(1, &key(1)));
    let in_force = home.accept(&bulletin(1, "suspended", &key(1)));
    let long_ago: Zoned = "2026-01-01T12:00:00+01:00[Europe/Brussels]"
        .parse()
        .unwrap();
    let effects = in_force.effects_now(&long_ago, &[]);
    assert_eq!(effects.access, Access::Closed);
    let behind = Banner::ClockBehind {
        shown: long_ago.date(),
        decided: date(2026, 11, 20),
    };
    assert!(effects.banners.contains(&behind));
}

#[test]
fn a_damaged_copy_is_told_and_the_policy_before_it_acts_until_the_same_file_comes_again() {
    let home = Home::new();
    home.accept(&policy(1, &key(1)));
    let second = policy(2, &key(1));
    let hash = home.accept(&second).policy.signed_by.unwrap().hash;
    let copy = format!("kept/policy-{}.teleklaar", &hash[..16]);
    home.put(&copy, b"nothing");
    let look = home.look();
    assert_eq!(version(&look.in_force), "v1");
    assert_eq!(look.lost.len(), 1);
    assert_eq!(look.lost[0].refusal, Refusal::NotSigned);
    assert_eq!(
        home.offer(&policy(1, &key(1))).unwrap().asks,
        Asks::AlreadyKnown
    );
    assert_eq!(version(&home.accept(&second)), "v2");
    assert_eq!(home.look().lost, []);
}

#[test]
fn a_copy_that_was_exchanged_for_an_older_file_is_altered() {
    let home = Home::new();
    let first = policy(1, &key(1));
    home.accept(&first);
    let hash = home
        .accept(&policy(2, &key(1)))
        .policy
        .signed_by
        .unwrap()
        .hash;
    home.put(&format!("kept/policy-{}.teleklaar", &hash[..16]), &first);
    assert_eq!(home.look().lost[0].refusal, Refusal::Altered);
}

#[test]
fn a_damaged_list_is_told() {
    let home = Home::new();
    home.accept(&policy(1, &key(1)));
    home.put("kept/trust.json", b"{");
    let look = home.look();
    assert_eq!(look.in_force, InForce::nothing());
    assert_eq!(look.lost[0].refusal, Refusal::Damaged);
}

#[test]
fn the_next_number_of_a_bulletin_is_told() {
    let home = Home::new();
    assert_eq!(InForce::nothing().next_bulletin_number("vpn"), 1);
    home.accept(&policy(1, &key(1)));
    let in_force = home.accept(&bulletin(4, "open", &key(1)));
    assert_eq!(in_force.next_bulletin_number("vpn"), 5);
    assert_eq!(in_force.next_bulletin_number("explore"), 1);
}
