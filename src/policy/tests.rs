use super::*;

const NOTHING_KNOWN: Facts = Facts {
    ksz_access: true,
    personal_data_on_disk: true,
    antivirus_expected: true,
};

#[test]
fn nothing_applies_at_the_office() {
    let policy = Policy::default_policy();
    for control in Control::all() {
        let level = policy.level(control, Situation::Office, &NOTHING_KNOWN);
        assert_eq!(level, Level::NotApplicable, "{control}");
    }
}

#[test]
fn personal_data_raises_disk_encryption() {
    let policy = Policy::default_policy();
    for situation in Situation::AT_HOME {
        for (personal_data_on_disk, expected) in [(true, Level::Required), (false, Level::Advised)]
        {
            let facts = Facts {
                personal_data_on_disk,
                ..NOTHING_KNOWN
            };
            let level = policy.level(Control::DiskEncryption, situation, &facts);
            assert_eq!(level, expected, "{situation:?}");
        }
    }
}

#[test]
fn antivirus_is_advised_where_none_is_expected() {
    let facts = Facts {
        antivirus_expected: false,
        ..NOTHING_KNOWN
    };
    let mut policy = Policy::default_policy();
    let key = (Control::Antivirus, Situation::EmployerPc);
    assert_eq!(policy.level(key.0, key.1, &facts), Level::Advised);
    policy.levels.insert(key, LevelRule::Required);
    assert_eq!(policy.level(key.0, key.1, &facts), Level::Required);
}

#[test]
fn the_ksz_controls_need_ksz_access_and_the_window_needs_to_be_set() {
    let mut policy = Policy::default_policy();
    let without = Facts {
        ksz_access: false,
        ..NOTHING_KNOWN
    };
    let direct = Situation::PrivateDirect;
    for control in [Control::KszRoute, Control::EidReader] {
        assert_eq!(
            policy.level(control, direct, &without),
            Level::NotApplicable
        );
        assert_eq!(
            policy.level(control, direct, &NOTHING_KNOWN),
            Level::Required
        );
    }
    let window = Control::ConnectionWindow;
    assert_eq!(policy.level(window, direct, &without), Level::NotApplicable);
    assert!(!policy.asks_about(window));
    policy.connection_window = Some(ConnectionWindow::of_days(
        vec![jiff::civil::Weekday::Monday],
        jiff::civil::time(7, 0, 0, 0),
        jiff::civil::time(19, 0, 0, 0),
    ));
    assert_eq!(policy.level(window, direct, &without), Level::Required);
    assert_eq!(
        policy.level(window, Situation::EmployerPc, &without),
        Level::Advised
    );
    assert!(policy.asks_about(window));
}

#[test]
fn a_strict_condition_stays_required_whatever_was_put_in_by_hand() {
    let mut policy = Policy::default_policy();
    for control in Control::all() {
        policy.levels.insert(
            (control, Situation::PrivateDirect),
            LevelRule::NotApplicable,
        );
    }
    for control in [Control::Password, Control::TwoFactor, Control::EidReader] {
        let level = policy.level(control, Situation::PrivateDirect, &NOTHING_KNOWN);
        assert_eq!(level, Level::Required, "{control}");
    }
    assert!(
        policy
            .changed_levels()
            .iter()
            .all(|change| change.control != Control::TwoFactor)
    );
}

#[test]
fn who_was_checked_under_an_older_policy_checks_again_when_the_policy_says_so() {
    let mut policy = Policy::default_policy();
    assert!(!policy.asks_to_check_again(None));
    policy.check_again_since = Some(3);
    for (sequence, expected) in [(None, true), (Some(2), true), (Some(3), false)] {
        assert_eq!(
            policy.asks_to_check_again(sequence),
            expected,
            "{sequence:?}"
        );
    }
}

#[test]
fn a_policy_holds_until_the_end_of_its_last_day() {
    let mut policy = Policy::default_policy();
    let last = jiff::civil::date(2026, 12, 31);
    assert!(!policy.has_expired(last));
    policy.expires_on = Some(last);
    assert!(!policy.has_expired(last));
    assert!(policy.has_expired(jiff::civil::date(2027, 1, 1)));
}

#[test]
fn changed_levels_say_what_was_raised_and_what_lowered() {
    let mut policy = Policy::default_policy();
    assert_eq!(policy.changed_levels(), []);
    policy.levels.insert(
        (Control::Firewall, Situation::EmployerPc),
        LevelRule::Required,
    );
    policy.levels.insert(
        (Control::DiskEncryption, Situation::EmployerPc),
        LevelRule::Advised,
    );
    let directions: Vec<_> = policy
        .changed_levels()
        .iter()
        .map(|change| (change.control, change.direction()))
        .collect();
    assert_eq!(
        directions,
        [
            (Control::Firewall, Direction::Raised),
            (Control::DiskEncryption, Direction::Lowered)
        ]
    );
    let raised = LevelChange {
        control: Control::Firewall,
        usual: Level::Advised,
        chosen: Level::Required,
    };
    let lowered = LevelChange {
        control: Control::DiskEncryption,
        usual: Level::Required,
        chosen: Level::Advised,
    };
    let for_worker = |personal_data_on_disk| {
        let facts = Facts {
            personal_data_on_disk,
            ..NOTHING_KNOWN
        };
        policy.changed_levels_for(Situation::EmployerPc, &facts)
    };
    assert_eq!(for_worker(true), [raised, lowered]);
    assert_eq!(for_worker(false), [raised], "advised either way");
}
