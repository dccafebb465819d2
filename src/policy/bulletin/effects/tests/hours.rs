//! Bulletins beside the hours in which the access is open.

use super::*;

fn with_hours() -> Policy {
    let text = "format = 1\nversion = \"2\"\n[connection-window]\ndays = [\"monday\"]\nfrom = \"07:00\"\nuntil = \"19:00\"\n";
    Policy::parse(text.as_bytes()).unwrap()
}

fn sunday() -> Zoned {
    let moment = "2026-11-22T10:00:00+01:00[Europe/Brussels]";
    moment.parse().unwrap()
}

#[test]
fn outside_the_hours_no_opening_is_promised_for_what_a_bulletin_closes() {
    let suspended = bulletin(1, State::Suspended);
    let ran_out = Bulletin {
        until: Some(day(20)),
        ..suspended.clone()
    };
    let told = |bulletin: &Bulletin, worker: &str| {
        let (policy, known) = (with_hours(), std::slice::from_ref(bulletin));
        let worker = [worker.to_owned()];
        let effects = Effects::of(&policy, known, &worker, day(22));
        effects.at(&policy, known, &sunday()).banners
    };
    for closed in [&suspended, &ran_out] {
        let told = told(closed, "vpn");
        assert_eq!(
            told.get(1),
            Some(&Banner::OutsideWindowAndClosed),
            "{told:?}"
        );
    }
    let another_way = told(&suspended, "explore");
    assert!(
        matches!(
            another_way.as_slice(),
            [Banner::OutsideWindow { opens: Some(_) }]
        ),
        "{another_way:?}"
    );
}

#[test]
fn an_access_that_is_open_again_is_so_at_the_set_hours() {
    let open = bulletin(1, State::Open);
    let told = Effects::of(&with_hours(), std::slice::from_ref(&open), &[], day(22)).banners;
    assert_eq!(told, [Banner::OpenAgainAtHours(Box::new(open))]);
}

#[test]
fn the_clock_only_adds_a_banner() {
    let (policy, sunday) = (with_hours(), sunday());
    let before = Effects::of(&policy, &[], &[], sunday.date());
    let after = before.clone().at(&policy, &[], &sunday);
    let [Banner::OutsideWindow { opens: Some(opens) }] = after.banners.as_slice() else {
        panic!("{:?}", after.banners)
    };
    assert_eq!(opens.date(), day(23));
    assert_eq!(
        Effects {
            banners: Vec::new(),
            ..after
        },
        before
    );
}
