//! Writes a policy as the file that [`Policy::parse`] reads, for whoever fills in a form.

use std::collections::BTreeMap;

use toml::{Table, Value};

use super::connection_window::{TIME_ZONE, WEEKDAYS};
use super::{
    AccessWay, Bilingual, ConnectionWindow, Contact, Decision, LevelRule, Policy, PublicHolidays,
};
use crate::control::{Control, Situation};

impl Policy {
    /// Writes the policy as TOML. Reading it back gives the same policy, or names the key that a form filled in wrongly.
    #[must_use]
    pub fn to_toml(&self) -> String {
        let mut root = Table::new();
        root.insert("format".to_owned(), 1.into());
        root.insert("version".to_owned(), text(&self.version));
        if let Some(decision) = &self.decision {
            write_decision(&mut root, decision);
        }
        put(&mut root, "expires-on", self.expires_on.map(day));
        put(
            &mut root,
            "check-again-since",
            self.check_again_since.map(|since| i64::from(since).into()),
        );
        put(&mut root, "successor-keys", texts(&self.successor_keys));
        let numbers = [
            ("validity-months", self.validity_months),
            ("screen-lock-minutes", self.screen_lock_minutes),
            ("update-age-days", self.update_age_days),
            ("printing-days", self.printing_days),
            ("condition-days", self.condition_days),
        ];
        for (key, number) in numbers {
            root.insert(key.to_owned(), i64::from(number).into());
        }
        put(
            &mut root,
            "remote-help-tools",
            texts(&self.remote_help_tools),
        );
        put(&mut root, "trust-anchors", texts(&self.trust_anchors));
        let service = self.time_stamp_service.as_deref();
        put(&mut root, "time-stamp-service", service.map(text));
        put(
            &mut root,
            "drop-folder",
            self.drop_folder.as_deref().map(text),
        );
        let lowered = self.lowered_on_purpose.iter();
        let lowered: Vec<_> = lowered.map(ToString::to_string).collect();
        put(&mut root, "lowered-on-purpose", texts(&lowered));
        put(
            &mut root,
            "organisation",
            self.organisation.as_ref().map(both),
        );
        put(
            &mut root,
            "user-policy",
            self.user_policy.as_ref().map(both),
        );
        let mut contacts = Table::new();
        put(
            &mut contacts,
            "dpo",
            self.contacts.dpo.as_ref().map(contact),
        );
        put(&mut contacts, "it", self.contacts.it.as_ref().map(contact));
        put(&mut root, "contacts", filled(contacts));
        put(
            &mut root,
            "connection-window",
            self.connection_window.as_ref().map(window),
        );
        let ways = self.access_ways.iter();
        put(
            &mut root,
            "access-ways",
            filled(ways.map(access_way).collect()),
        );
        put(&mut root, "levels", filled(levels(&self.levels)));
        put(&mut root, "level-reasons", by_control(&self.level_reasons));
        put(&mut root, "sentences", by_control(&self.sentences));
        root.to_string()
    }
}

/// Writes who decided, when, and the number.
pub(super) fn write_decision(root: &mut Table, decision: &Decision) {
    root.insert("sequence".to_owned(), i64::from(decision.sequence).into());
    root.insert("decided-by".to_owned(), text(&decision.decided_by));
    root.insert("decided-on".to_owned(), day(decision.decided_on));
}

/// Adds a key where there is something to say.
pub(super) fn put(table: &mut Table, key: &str, value: Option<Value>) {
    if let Some(value) = value {
        table.insert(key.to_owned(), value);
    }
}

/// Writes a text.
pub(super) fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

/// Writes a day as a text, so that every reader of TOML gives it back the same way.
pub(super) fn day(day: jiff::civil::Date) -> Value {
    Value::String(day.to_string())
}

/// Writes a list of texts; nothing when it is empty.
pub(super) fn texts(items: &[String]) -> Option<Value> {
    (!items.is_empty()).then(|| Value::Array(items.iter().map(|item| text(item)).collect()))
}

/// Writes a text in both languages.
pub(super) fn both(both: &Bilingual) -> Value {
    let mut table = Table::new();
    table.insert("nl".to_owned(), text(&both.nl));
    table.insert("fr".to_owned(), text(&both.fr));
    Value::Table(table)
}

/// Gives a table, or nothing when it is empty.
pub(super) fn filled(table: Table) -> Option<Value> {
    (!table.is_empty()).then_some(Value::Table(table))
}

fn by_control(texts: &BTreeMap<Control, Bilingual>) -> Option<Value> {
    let entries = texts.iter();
    filled(
        entries
            .map(|(control, text)| (control.to_string(), both(text)))
            .collect(),
    )
}

fn contact(contact: &Contact) -> Value {
    let mut table = Table::new();
    table.insert("name".to_owned(), both(&contact.name));
    put(&mut table, "email", contact.email.as_deref().map(text));
    put(
        &mut table,
        "telephone",
        contact.telephone.as_deref().map(text),
    );
    Value::Table(table)
}

fn window(window: &ConnectionWindow) -> Value {
    let word = |day: &jiff::civil::Weekday| {
        let known = WEEKDAYS.iter().find(|(_, known)| known == day);
        known.map_or_else(String::new, |(word, _)| (*word).to_owned())
    };
    let time = |time: jiff::civil::Time| text(&time.strftime("%H:%M").to_string());
    let days: Vec<_> = window.days.iter().map(word).collect();
    let closed: Vec<_> = window.closed_on.iter().map(ToString::to_string).collect();
    let holidays = match window.public_holidays {
        PublicHolidays::Open => "open",
        PublicHolidays::Closed => "closed",
    };
    let mut table = Table::new();
    table.insert(
        "days".to_owned(),
        texts(&days).unwrap_or_else(|| Value::Array(Vec::new())),
    );
    table.insert("from".to_owned(), time(window.from));
    table.insert("until".to_owned(), time(window.until));
    table.insert("time-zone".to_owned(), text(TIME_ZONE));
    table.insert("public-holidays".to_owned(), text(holidays));
    put(&mut table, "closed-on", texts(&closed));
    put(&mut table, "countries", texts(&window.countries));
    Value::Table(table)
}

fn access_way(way: &AccessWay) -> (String, Value) {
    let mut table = Table::new();
    table.insert("kind".to_owned(), text(way.kind.id()));
    table.insert("name".to_owned(), both(&way.name));
    put(&mut table, "product", way.product.as_deref().map(text));
    put(&mut table, "adapter-words", texts(&way.adapter_words));
    (way.id.clone(), Value::Table(table))
}

fn levels(levels: &BTreeMap<(Control, Situation), LevelRule>) -> Table {
    let mut table = Table::new();
    for ((control, situation), rule) in levels {
        let entry = table
            .entry(control.to_string())
            .or_insert_with(|| Value::Table(Table::new()));
        if let Value::Table(per_situation) = entry {
            per_situation.insert(situation.id().to_owned(), text(rule.id()));
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: &str = include_str!("../../assets/policy-example.toml");

    #[test]
    fn what_is_written_is_read_back_as_it_was() {
        for policy in [
            Policy::default_policy(),
            Policy::parse(EXAMPLE.as_bytes()).unwrap(),
        ] {
            let written = policy.to_toml();
            assert_eq!(Policy::parse(written.as_bytes()), Ok(policy), "{written}");
        }
    }

    #[test]
    fn a_form_that_is_filled_in_wrongly_is_refused_at_its_key() {
        let mut policy = Policy::parse(EXAMPLE.as_bytes()).unwrap();
        policy.organisation = Some(Bilingual::new("OCMW Voorbeeldstad", ""));
        let refused = Policy::parse(policy.to_toml().as_bytes()).unwrap_err();
        assert_eq!(refused.key, "organisation.fr");
    }
}
