//! Makes the policy of a form, or lists everything that is missing or wrong with its place.
//!
//! The one judge of a policy is [`Policy::parse`], which names the first mistake. To find them all, each is noted, put right
//! in a copy, and the copy read again.

use jiff::civil::Date;
use toml::{Table, Value};

use super::Form;
use crate::input::Problem;
use crate::policy::{Policy, Unfit};

/// The most mistakes that are looked for.
const MOST: usize = 200;

/// What came of checking.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// The policy, when nothing is missing or wrong.
    pub policy: Option<Box<Policy>>,
    /// The policy as far as it is right, to show meanwhile.
    pub so_far: Option<Box<Policy>>,
    /// What is missing or wrong, in the order in which the file is read.
    pub troubles: Vec<Trouble>,
}

/// Something that is missing or wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The dotted key of the field, without a place in a list.
    pub key: String,
    /// The item of the list, where it is about one.
    pub item: Option<String>,
    /// What.
    pub what: What,
}

/// What is missing or wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Something has to be filled in or chosen.
    Missing,
    /// It is filled in wrongly.
    Wrong(Problem),
    /// It is right, and still not fit to be signed.
    Unfit(Unfit),
}

impl Trouble {
    /// Tells whether it is only not filled in yet: nothing to speak of while somebody is still typing.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        match self.what {
            What::Missing => true,
            What::Wrong(_) => false,
            What::Unfit(unfit) => matches!(unfit, Unfit::NoReason(_) | Unfit::NotConfirmed(_)),
        }
    }
}

/// Checks a form on a day.
#[must_use]
pub fn check(form: &Form, today: Date) -> Checked {
    let mut table = form.to_table();
    let mut troubles: Vec<Trouble> = Vec::new();
    let mut tries = 0;
    let policy = loop {
        match Policy::parse(table.to_string().as_bytes()) {
            Ok(policy) => break Some(policy),
            Err(error) => {
                tries += 1;
                let value = find(&table, &error.key).and_then(Value::as_str);
                let trouble = trouble(&error.key, value, error.problem);
                let is_item = trouble.item.is_some();
                let is_new = is_item || troubles.iter().all(|known| known.key != trouble.key);
                let is_right = is_new && !is_item && put_stand_in(&mut table, &error.key);
                if tries > MOST || !(is_right || leave_out(&mut table, &error.key)) {
                    break None;
                }
                if is_new {
                    troubles.push(trouble);
                }
            }
        }
    };
    if form.check_again.is_none() {
        troubles.push(missing("check-again-since"));
    }
    if let Some(policy) = &policy {
        let unfit = policy.unfit(today).into_iter().map(|unfit| Trouble {
            key: key_of(unfit),
            item: None,
            what: What::Unfit(unfit),
        });
        let unfit: Vec<Trouble> = unfit
            .filter(|unfit| troubles.iter().all(|known| known.key != unfit.key))
            .collect();
        troubles.extend(unfit);
    }
    let so_far = policy.map(Box::new);
    Checked {
        policy: so_far.clone().filter(|_| troubles.is_empty()),
        so_far,
        troubles,
    }
}

fn missing(key: &str) -> Trouble {
    Trouble {
        key: key.to_owned(),
        item: None,
        what: What::Missing,
    }
}

fn trouble(key: &str, value: Option<&str>, problem: Problem) -> Trouble {
    let is_empty = value.is_some_and(|value| value.trim().is_empty());
    let what = match problem {
        Problem::EmptyText | Problem::MissingKey | Problem::EmptyList => What::Missing,
        Problem::NotADate | Problem::NotATimeOfDay if is_empty => What::Missing,
        problem => What::Wrong(problem),
    };
    match key.split_once('[') {
        Some((list, _)) => Trouble {
            key: list.to_owned(),
            item: value.map(str::to_owned),
            what,
        },
        None => Trouble {
            what,
            ..missing(key)
        },
    }
}

/// Returns the field where something is to be filled in or confirmed.
fn key_of(unfit: Unfit) -> String {
    match unfit {
        Unfit::NoDecision => "decided-by".to_owned(),
        Unfit::DecidedInFuture(_) => "decided-on".to_owned(),
        Unfit::NoOrganisation => "organisation.nl".to_owned(),
        Unfit::NoReason(control) => format!("level-reasons.{control}.nl"),
        Unfit::NotConfirmed(control) => format!("lowered-on-purpose.{control}"),
        Unfit::Expired(_) => "expires-on".to_owned(),
    }
}

/// Puts something right where something has to stand, so that the next mistake can be found; tells whether there is such.
fn put_stand_in(table: &mut Table, key: &str) -> bool {
    stand_in(key).is_some_and(|stand_in| insert(table, key, stand_in))
}

/// Leaves out what stands at a key, or all that it belongs to; tells whether it could.
fn leave_out(table: &mut Table, key: &str) -> bool {
    let parent = key.rsplit_once('.').map(|(parent, _)| parent);
    remove(table, key) || parent.is_some_and(|parent| remove(table, parent))
}

/// Returns what may stand where something has to.
fn stand_in(key: &str) -> Option<Value> {
    let last = key.rsplit('.').next().unwrap_or_default();
    Some(match last {
        "nl" | "fr" if key.starts_with("user-policy.") => "https://-".into(),
        "nl" | "fr" | "version" | "decided-by" => "-".into(),
        "decided-on" => "2000-01-01".into(),
        "from" => "00:00".into(),
        "until" => "23:59".into(),
        "days" => Value::Array(vec!["monday".into()]),
        _ => return None,
    })
}

/// Splits a key into its names and, for an item of a list, its place from 0.
fn path(key: &str) -> (Vec<&str>, Option<usize>) {
    let (names, place) = match key.split_once('[') {
        Some((names, place)) => (names, place.trim_end_matches(']').parse::<usize>().ok()),
        None => (key, None),
    };
    (
        names.split('.').collect(),
        place.and_then(|place| place.checked_sub(1)),
    )
}

fn find<'a>(table: &'a Table, key: &str) -> Option<&'a Value> {
    let (names, place) = path(key);
    let (first, rest) = names.split_first()?;
    let mut value = table.get(*first)?;
    for name in rest {
        value = value.get(*name)?;
    }
    match place {
        Some(place) => value.get(place),
        None => Some(value),
    }
}

fn parent<'a>(table: &'a mut Table, names: &[&str]) -> Option<&'a mut Table> {
    let mut parent = table;
    for name in names {
        parent = parent.get_mut(*name)?.as_table_mut()?;
    }
    Some(parent)
}

fn insert(table: &mut Table, key: &str, value: Value) -> bool {
    let (names, _) = path(key);
    let Some((last, above)) = names.split_last() else {
        return false;
    };
    let parent = parent(table, above);
    parent.is_some_and(|parent| {
        parent.insert((*last).to_owned(), value);
        true
    })
}

fn remove(table: &mut Table, key: &str) -> bool {
    let (names, place) = path(key);
    let Some((last, above)) = names.split_last() else {
        return false;
    };
    let Some(parent) = parent(table, above) else {
        return false;
    };
    match (place, parent.get_mut(*last)) {
        (Some(place), Some(Value::Array(items))) if place < items.len() => {
            items.remove(place);
            true
        }
        (None, Some(_)) => parent.remove(*last).is_some(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::app::rules::form::{CheckAgain, Hours};
    use crate::control::{Control, Situation};
    use crate::policy::{Bilingual, LevelRule};

    const TODAY: Date = date(2026, 11, 22);
    const EXAMPLE: &[u8] = include_bytes!("../../../../assets/policy-example.toml");

    fn example() -> Form {
        Form {
            version: "2026-3".to_owned(),
            decided_on: "20/11/2026".to_owned(),
            check_again: Some(CheckAgain::Nobody),
            ..Form::of(&Policy::parse(EXAMPLE).unwrap(), 0)
        }
    }

    #[track_caller]
    fn check_keys(form: &Form, expected: &[&str]) {
        let checked = check(form, TODAY);
        let mut keys: Vec<_> = checked.troubles.iter().map(|one| &*one.key).collect();
        keys.sort_unstable();
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(keys, expected, "{:#?}", checked.troubles);
        assert_eq!(checked.policy.is_some(), expected.is_empty());
        assert!(checked.so_far.is_some());
    }

    #[test]
    fn a_policy_that_is_opened_is_whole_once_the_new_decision_is_there() {
        let policy = Policy::parse(EXAMPLE).unwrap();
        let opened = Form::of(&policy, 0);
        check_keys(&opened, &["check-again-since", "decided-on", "version"]);
        let checked = check(&example(), TODAY);
        let mut expected = policy;
        expected.version = "2026-3".to_owned();
        let decision = expected.decision.as_mut().unwrap();
        decision.sequence = 3;
        decision.decided_on = date(2026, 11, 20);
        assert_eq!(checked.policy.as_deref(), Some(&expected));
    }

    #[test]
    fn an_empty_form_lacks_the_decision_and_the_name() {
        let expected = [
            "check-again-since",
            "decided-by",
            "decided-on",
            "organisation.fr",
            "organisation.nl",
            "version",
        ];
        check_keys(&Form::default(), &expected);
    }

    #[test]
    fn every_mistake_is_found_at_once() {
        let mut form = example();
        form.validity_months = "een jaar".to_owned();
        form.screen_lock_minutes = "16".to_owned();
        form.dpo.email = "dpo".to_owned();
        form.it.name = Bilingual::new("Helpdesk", "");
        form.user_policy.nl = "www.example.be".to_owned();
        form.window.from = "19:00".to_owned();
        form.window.until = "7 uur".to_owned();
        form.window.closed_on = "24/12/2026\nKerstmis\n31/2/2027".to_owned();
        form.window.countries = "be, Nederland".to_owned();
        form.trust_anchors =
            "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----".to_owned();
        form.successor_keys = "12345".to_owned();
        form.expires_on = "1/1/2026".to_owned();
        check_keys(
            &form,
            &[
                "validity-months",
                "screen-lock-minutes",
                "contacts.dpo.email",
                "contacts.it.name.fr",
                "user-policy.nl",
                "connection-window.until",
                "connection-window.closed-on",
                "connection-window.closed-on",
                "connection-window.countries",
                "trust-anchors",
                "successor-keys",
                "expires-on",
            ],
        );
        let checked = check(&form, TODAY);
        let days = checked.troubles.iter();
        let days: Vec<_> = days
            .filter(|one| one.key == "connection-window.closed-on")
            .map(|one| one.item.as_deref())
            .collect();
        assert_eq!(days, [Some("Kerstmis"), Some("31/2/2027")]);
    }

    #[test]
    fn a_window_without_days_and_hours_is_not_filled_in_yet() {
        let mut form = example();
        form.window = super::super::WindowForm {
            hours: Hours::Set,
            ..Default::default()
        };
        let keys = ["days", "from", "until"].map(|key| format!("connection-window.{key}"));
        check_keys(&form, &keys.each_ref().map(String::as_str));
        assert!(check(&form, TODAY).troubles.iter().all(Trouble::is_missing));
        form.window.hours = Hours::NotSet;
        check_keys(&form, &[]);
    }

    #[test]
    fn a_changed_level_wants_its_reason_and_a_lowered_one_a_yes() {
        let mut form = example();
        let vpn = Control::Vpn;
        form.set_level(vpn, Situation::EmployerPc, LevelRule::Advised);
        check_keys(&form, &["level-reasons.vpn.nl", "lowered-on-purpose.vpn"]);
        let control = form.controls.get_mut(&vpn).unwrap();
        control.reason = Bilingual::new("Daarom.", "");
        control.lowered_on_purpose = true;
        check_keys(&form, &["level-reasons.vpn.fr"]);
        form.set_level(vpn, Situation::EmployerPc, LevelRule::Required);
        check_keys(&form, &[]);
    }

    #[test]
    fn a_decision_that_is_still_to_come_is_told_at_its_day() {
        let mut form = example();
        form.decided_on = "23/11/2026".to_owned();
        check_keys(&form, &["decided-on"]);
    }
}
