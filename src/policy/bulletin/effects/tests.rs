mod hours;

use jiff::civil::date;

use super::*;
use crate::policy::bulletin::{Alternatives, Flaw};
use crate::policy::{Bilingual, Decision};

/// A bulletin about the VPN that acts from the 10th of November 2026 on.
pub fn bulletin(sequence: u32, state: State) -> Bulletin {
    Bulletin {
        decision: Decision {
            sequence,
            decided_by: "Vast bureau".to_owned(),
            decided_on: date(2026, 11, 10),
        },
        access_way: "vpn".to_owned(),
        state,
        from: date(2026, 11, 10),
        until: None,
        what_happened: Bilingual::new("Er is een lek.", "Il y a une faille."),
        flaw: None,
        measures: if state.has_measures() {
            vec![Bilingual::new(
                "Verander uw wachtwoord.",
                "Changez votre mot de passe.",
            )]
        } else {
            Vec::new()
        },
        alternatives: Alternatives::default(),
        services_down: Vec::new(),
        continuity: None,
        signed_by: None,
    }
}

fn day(day: i8) -> Date {
    date(2026, 11, day)
}

fn effects(bulletins: &[Bulletin], worker: &[&str], on: Date) -> Effects {
    let worker: Vec<String> = worker.iter().map(ToString::to_string).collect();
    Effects::of(&Policy::default_policy(), bulletins, &worker, on)
}

#[test]
fn without_a_bulletin_the_access_is_open_and_nothing_is_known() {
    assert_eq!(effects(&[], &[], day(22)), Effects::default());
}

#[test]
fn a_suspension_closes_the_access_from_its_first_day_to_its_last() {
    let suspended = Bulletin {
        until: Some(day(20)),
        ..bulletin(1, State::Suspended)
    };
    let cases = [
        (9, Access::Open),
        (10, Access::Closed),
        (20, Access::Closed),
        (21, Access::Unknown { since: day(20) }),
    ];
    for (on, expected) in cases {
        let found = effects(std::slice::from_ref(&suspended), &["vpn"], day(on));
        assert_eq!(found.access, expected, "{on}");
    }
}

#[test]
fn a_newer_bulletin_replaces_an_older_one_in_any_order_and_only_from_its_day_on() {
    let suspended = bulletin(1, State::Suspended);
    let open = Bulletin {
        from: day(16),
        ..bulletin(2, State::Open)
    };
    for files in [[suspended.clone(), open.clone()], [open, suspended]] {
        let before = effects(&files, &[], day(15));
        assert_eq!(before.access, Access::Closed);
        assert!(matches!(
            before.banners.as_slice(),
            [Banner::Suspended(_), Banner::Announced(_)]
        ));
        let after = effects(&files, &[], day(16));
        assert_eq!(after.access, Access::Open);
        assert!(matches!(after.banners.as_slice(), [Banner::OpenAgain(_)]));
    }
}

#[test]
fn announcements_come_by_their_days_and_of_one_number_the_stricter_counts_in_any_order() {
    let announced = |from, access_way: &str| Bulletin {
        from: day(from),
        access_way: access_way.to_owned(),
        ..bulletin(2, State::Suspended)
    };
    let mut all = [
        announced(25, "vpn"),
        announced(24, "vpn"),
        announced(24, "explore"),
        bulletin(1, State::Open),
        bulletin(1, State::Limited),
    ];
    for _ in 0..2 {
        all.reverse();
        let found = effects(&all, &[], day(22));
        assert_eq!(found.known[0].bulletin.state, State::Limited);
        let announced = found.banners.iter().filter_map(|banner| match banner {
            Banner::Announced(one) => Some((one.from, one.access_way.as_str())),
            _ => None,
        });
        let expected = [(day(24), "explore"), (day(24), "vpn"), (day(25), "vpn")];
        assert_eq!(announced.collect::<Vec<_>>(), expected);
    }
}

#[test]
fn an_older_number_with_a_later_day_does_not_come_back() {
    let open = bulletin(2, State::Open);
    let late = Bulletin {
        from: day(20),
        ..bulletin(1, State::Suspended)
    };
    for on in [15, 25] {
        let found = effects(&[open.clone(), late.clone()], &[], day(on));
        assert_eq!(found.access, Access::Open);
        assert_eq!(found.banners.len(), 1);
    }
}

#[test]
fn another_access_way_does_not_disturb_and_is_known_all_the_same() {
    let found = effects(&[bulletin(1, State::Suspended)], &["explore"], day(12));
    assert_eq!(found.access, Access::Open);
    assert_eq!(found.banners, []);
    assert_eq!(found.known[0].acting, Acting::AnotherWay);
    assert_eq!(found.acting().count(), 0);
}

#[test]
fn measures_that_run_out_stop_and_say_so() {
    for state in [State::Limited, State::ReopenedWithMeasures] {
        let limited = Bulletin {
            until: Some(day(15)),
            ..bulletin(1, state)
        };
        let found = effects(&[limited], &[], day(16));
        assert_eq!(found.access, Access::Open);
        assert_eq!(found.acting().count(), 0);
        assert!(matches!(found.banners.as_slice(), [Banner::RanOut(_)]));
    }
}

#[test]
fn measures_after_the_cut_off_day_mean_an_assumed_compromise() {
    let with = |cut_off, taken| Bulletin {
        flaw: Some(Flaw {
            cut_off,
            measures_taken_on: taken,
            ..Flaw::default()
        }),
        ..bulletin(1, State::ReopenedWithMeasures)
    };
    let cases = [
        (Some(day(9)), Some(day(9)), false),
        (Some(day(9)), Some(day(11)), true),
        // The day is over and nobody has said that measures were taken.
        (Some(day(9)), None, true),
        (Some(day(12)), None, false),
        (None, Some(day(11)), false),
    ];
    for (cut_off, taken, expected) in cases {
        let found = effects(&[with(cut_off, taken)], &[], day(12));
        let compromised = !found.known[0].consequences.is_empty();
        assert_eq!(compromised, expected, "{cut_off:?} {taken:?}");
        let told = matches!(found.banners[0], Banner::AssumeCompromise(_));
        assert_eq!(told, expected);
    }
}

#[test]
fn a_checklist_from_before_the_measures_is_made_again_by_those_who_use_the_way() {
    let late = Bulletin {
        flaw: Some(Flaw {
            cut_off: Some(day(9)),
            measures_taken_on: Some(day(11)),
            ..Flaw::default()
        }),
        ..bulletin(1, State::ReopenedWithMeasures)
    };
    let policy = Policy::default_policy();
    let cases = [
        ("vpn", 10, true),
        ("vpn", 11, false),
        ("explore", 10, false),
    ];
    for (way, assessed_on, expected) in cases {
        let worker = [way.to_owned()];
        let found = asks_to_check_again(
            &policy,
            std::slice::from_ref(&late),
            &worker,
            day(assessed_on),
            day(12),
        );
        assert_eq!(found, expected, "{way} {assessed_on}");
    }
}

#[test]
fn a_policy_that_has_run_out_and_a_clock_that_is_behind_are_told() {
    let policy = Policy {
        expires_on: Some(day(20)),
        ..Policy::default_policy()
    };
    let expired = Effects::of(&policy, &[], &[], day(21));
    assert_eq!(
        expired.banners,
        [Banner::PolicyExpired { last_day: day(20) }]
    );
    let now: Zoned = "2026-11-01T10:00:00+01:00[Europe/Brussels]"
        .parse()
        .unwrap();
    let known = [bulletin(1, State::Open)];
    let found = Effects::of(&policy, &known, &[], day(1)).at(&policy, &known, &now);
    let behind = Banner::ClockBehind {
        shown: day(1),
        decided: day(10),
    };
    assert!(found.banners.contains(&behind));
}
