mod mistakes;

use jiff::civil::Weekday;

use super::*;
use crate::control::Control;
use crate::input::{Kind, Place, Problem};
use crate::policy::ConnectionWindow;

#[test]
fn the_default_policy_is_the_table_of_controls() {
    let policy = Policy::default_policy();
    assert_eq!(policy.levels, BTreeMap::new());
    assert_eq!(policy.validity_months, 12);
    assert_eq!(policy.screen_lock_minutes, 15);
    assert_eq!(policy.update_age_days, 35);
    assert_eq!(policy.printing_days, 31);
    assert_eq!(policy.condition_days, 30);
    assert_eq!(policy.connection_window, None);
}

#[test]
fn the_default_policy_names_every_control_and_situation() {
    let document = Document::parse(EMBEDDED.as_bytes()).unwrap();
    let root = document.open(KEYS).unwrap();
    let section = root.required_section("levels").unwrap();
    let named: Vec<_> = section
        .fields()
        .map(|field| field.control().unwrap())
        .collect();
    assert_eq!(named, Control::all().collect::<Vec<_>>());
    for field in section.fields() {
        if field.kind() == Kind::Table {
            let situations = field.section().unwrap().fields().count();
            assert_eq!(situations, 3, "{}", field.key);
        }
    }
}

#[test]
fn a_copy_of_the_default_file_changes_nothing() {
    assert_eq!(
        Policy::parse(EMBEDDED.as_bytes()),
        Ok(Policy::default_policy())
    );
}

#[test]
fn what_an_organisation_leaves_out_stays_as_it_is() {
    let policy = Policy::parse(b"format = 1\nversion = \"Gemeente 3\"\nupdate-age-days = 20\n");
    let expected = Policy {
        version: "Gemeente 3".to_owned(),
        update_age_days: 20,
        ..Policy::default_policy()
    };
    assert_eq!(policy, Ok(expected));
}

#[test]
fn a_window_is_read() {
    let text = "format = 1\nversion = \"2\"\n[connection-window]\ndays = [\"monday\", \"friday\"]\nfrom = \"07:30\"\nuntil = \"19:00\"\n";
    let window = Policy::parse(text.as_bytes()).unwrap().connection_window;
    let expected = ConnectionWindow::of_days(
        vec![Weekday::Monday, Weekday::Friday],
        jiff::civil::time(7, 30, 0, 0),
        jiff::civil::time(19, 0, 0, 0),
    );
    assert_eq!(window, Some(expected));
}

#[test]
fn nobody_checks_again_under_a_policy_that_is_not_there_yet() {
    let of = |sequence: &str| {
        let text = format!(
            "format = 1\nversion = \"1\"\nsequence = {sequence}\ndecided-by = \"Vast bureau\"\ndecided-on = \"2026-11-10\"\ncheck-again-since = 99\n"
        );
        Policy::parse(text.as_bytes()).unwrap_err().problem
    };
    assert_eq!(of("1"), Problem::AboveSequence { sequence: 1 });
    let too_large = Problem::OutOfRange {
        minimum: 1,
        maximum: crate::policy::MAX_SEQUENCE,
    };
    assert_eq!(of("99999999999999999999"), too_large);
}
