use super::*;
use crate::observation::{Family, Reason, Value};
use crate::system::Refusal;
use crate::system::fake::Fake;
use crate::system::windows::registry::RegistryKey;

/// The circumstances of the checks' tests: the default limits, on 22 November 2026.
pub(crate) fn circumstances() -> Circumstances {
    Circumstances {
        limits: Limits {
            screen_lock_minutes: 15,
            update_age_days: 35,
        },
        now: MeasuredAt {
            timestamp: "2026-11-22T09:00:00Z".parse().unwrap(),
            offset_seconds: 3600,
        },
    }
}

#[test]
fn the_checks_are_the_observable_controls_in_their_order() {
    let observable: Vec<_> = Control::all()
        .filter(|control| control.is_observable())
        .collect();
    let checked: Vec<_> = CHECKS.iter().map(|check| check.control).collect();
    assert_eq!(checked, observable);
    assert_eq!(HINT_CHECKS.map(|check| check.hint), Hint::ALL);
}

#[test]
fn an_empty_machine_gives_every_observation_and_none_is_ok() {
    for fake in [Fake::linux(), Fake::windows()] {
        let observations = observations(&fake.system(), circumstances().limits, &|| {
            circumstances().now
        });
        assert_eq!(observations.observations.len(), CHECKS.len());
        for (control, observation) in &observations.observations {
            assert_eq!(
                observation.value,
                Value::Undetermined,
                "{control}: {observation:?}"
            );
        }
        assert_eq!(observations.format, 1);
    }
}

#[test]
fn a_machine_that_breaks_everywhere_gives_every_observation() {
    let machine = RegistryKey::machine("");
    for fake in [
        Fake::linux().breaking(""),
        Fake::linux().denied(""),
        Fake::windows().registry_refused(machine, Refusal::Denied),
    ] {
        let observations = observations(&fake.system(), circumstances().limits, &|| {
            circumstances().now
        });
        assert_eq!(observations.observations.len(), CHECKS.len());
        assert!(
            observations
                .observations
                .values()
                .all(|found| found.value == Value::Undetermined)
        );
    }
}

#[test]
fn other_systems_say_that_they_are_not_measured_yet() {
    for family in [Family::Macos, Family::Other] {
        let observations =
            observations(&Fake::new(family).system(), circumstances().limits, &|| {
                circumstances().now
            });
        assert_eq!(observations.system.family, family);
        assert_eq!(observations.hints, Hints::default());
        for (control, observation) in &observations.observations {
            assert_eq!(
                observation.reason,
                Some(Reason::NotSupportedHere),
                "{control}"
            );
        }
    }
}

#[test]
fn the_machine_that_runs_the_tests_gives_every_observation() {
    let system = System::this_pc();
    let observations = observations(&system, circumstances().limits, &|| circumstances().now);
    assert_eq!(observations.observations.len(), CHECKS.len());
    assert_eq!(observations.system.family, system.family());
    for (control, observation) in &observations.observations {
        let broke = matches!(
            observation.reason,
            Some(Reason::CheckFailed | Reason::TimedOut)
        );
        assert!(!broke, "{control}: {observation:?}");
    }
}

#[test]
fn only_an_observable_control_is_measured_again() {
    let system = Fake::linux().system();
    assert!(measure_one(&system, &circumstances(), Control::Firewall).is_some());
    assert_eq!(
        measure_one(&system, &circumstances(), Control::Password),
        None
    );
}

#[test]
fn a_hint_keeps_what_others_found() {
    let mut hints = Hints {
        printers: Some(2),
        ..Hints::default()
    };
    merge(
        &mut hints,
        Hints {
            other_accounts: Some(0),
            ..Hints::default()
        },
    );
    assert_eq!((hints.printers, hints.other_accounts), (Some(2), Some(0)));
}
