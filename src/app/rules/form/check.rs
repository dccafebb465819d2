//! Makes the policy of a form, or lists everything that is missing or wrong with its place.
//!
//! The one judge of a policy is [`Policy::parse`], which names the first mistake. To find them all, each is noted, put right
//! in a copy, and the copy read again.

use jiff::civil::Date;
use toml::{Table, Value};

use super::Form;
use super::keyed::{find, insert, remove};
use super::so_far::so_far;
use crate::input::Problem;
use crate::policy::{Policy, Unfit};

/// The most mistakes that are looked for.
const MOST: usize = 200;

/// What came of checking.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// The policy, when nothing is missing or wrong.
    pub policy: Option<Box<Policy>>,
    /// The policy as far as it is filled in and right, to show meanwhile.
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
    let (policy, mut troubles) = read(form.to_table());
    if form.check_again.is_none() {
        troubles.push(missing("check-again-since"));
    }
    for unfit in policy.iter().flat_map(|policy| policy.unfit(today)) {
        let key = key_of(unfit);
        if troubles.iter().all(|known| known.key != key) {
            troubles.push(Trouble {
                what: What::Unfit(unfit),
                ..missing(&key)
            });
        }
    }
    let so_far = policy.map(|policy| Box::new(so_far(policy, &troubles)));
    Checked {
        policy: so_far.clone().filter(|_| troubles.is_empty()),
        so_far,
        troubles,
    }
}

/// Reads the table as often as it has mistakes; returns the policy without them, and them.
fn read(mut table: Table) -> (Option<Policy>, Vec<Trouble>) {
    let mut troubles: Vec<Trouble> = Vec::new();
    for _ in 0..MOST {
        let error = match Policy::parse(table.to_string().as_bytes()) {
            Ok(policy) => return (Some(policy), troubles),
            Err(error) => error,
        };
        let value = find(&table, &error.key).and_then(Value::as_str);
        let trouble = trouble(&error.key, value, error.problem);
        let is_item = trouble.item.is_some();
        let is_new = is_item || troubles.iter().all(|known| known.key != trouble.key);
        if is_new {
            troubles.push(trouble);
        }
        let is_right = is_new && !is_item && put_stand_in(&mut table, &error.key);
        if !is_right && !leave_out(&mut table, &error.key) {
            break;
        }
    }
    (None, troubles)
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

#[cfg(test)]
mod tests;
