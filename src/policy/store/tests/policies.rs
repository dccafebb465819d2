//! Policies that come in, from whom, and what they may follow.

use super::*;

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
