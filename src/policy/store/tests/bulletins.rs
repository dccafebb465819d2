//! Bulletins that come in, in which order, and when they act.

use super::*;

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
fn the_next_number_of_a_bulletin_is_told() {
    let home = Home::new();
    assert_eq!(InForce::nothing().next_bulletin_number("vpn"), 1);
    home.accept(&policy(1, &key(1)));
    let in_force = home.accept(&bulletin(4, "open", &key(1)));
    assert_eq!(in_force.next_bulletin_number("vpn"), 5);
    assert_eq!(in_force.next_bulletin_number("explore"), 1);
}
