//! Fills the form from a policy: the default one, or one that is to be changed.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    CheckAgain, ContactForm, ControlForm, FORMAT, Form, Hours, SignerForm, WayForm, WindowForm,
};
use crate::control::Control;
use crate::input::typed_date;
use crate::policy::connection_window::WEEKDAYS;
use crate::policy::{AccessWay, ConnectionWindow, Contact, Policy};

impl Form {
    /// Fills a form. `known` is the highest sequence number known beside the policy's own; what is signed gets the next.
    ///
    /// The day of the decision and who must check again stay open: both belong to the new decision.
    #[must_use]
    pub fn of(policy: &Policy, known: u32) -> Self {
        let decision = policy.decision.as_ref();
        let number = |number: u32| number.to_string();
        Self {
            format: FORMAT,
            based_on: decision.map_or(0, |decision| decision.sequence).max(known),
            key_before: None,
            version: String::new(),
            decided_by: decision.map_or_else(String::new, |decision| decision.decided_by.clone()),
            decided_on: String::new(),
            expires_on: policy
                .expires_on
                .map_or_else(String::new, typed_date::write),
            check_again: None::<CheckAgain>,
            check_again_since: policy.check_again_since,
            organisation: policy.organisation.clone().unwrap_or_default(),
            dpo: contact(policy.contacts.dpo.as_ref()),
            it: contact(policy.contacts.it.as_ref()),
            user_policy: policy.user_policy.clone().unwrap_or_default(),
            validity_months: number(policy.validity_months),
            screen_lock_minutes: number(policy.screen_lock_minutes),
            update_age_days: number(policy.update_age_days),
            printing_days: number(policy.printing_days),
            condition_days: number(policy.condition_days),
            window: policy
                .connection_window
                .as_ref()
                .map(window)
                .unwrap_or_default(),
            access_ways: policy.access_ways.iter().map(way).collect(),
            remote_help_tools: policy.remote_help_tools.join("\n"),
            controls: controls(policy),
            drop_folder: policy.drop_folder.clone().unwrap_or_default(),
            trust_anchors: policy.trust_anchors.join("\n"),
            time_stamp_service: policy.time_stamp_service.clone().unwrap_or_default(),
            successor_keys: policy.successor_keys.join("\n"),
            signer: SignerForm::default(),
            signed: None,
        }
    }
}

fn contact(contact: Option<&Contact>) -> ContactForm {
    let Some(contact) = contact else {
        return ContactForm::default();
    };
    ContactForm {
        name: contact.name.clone(),
        email: contact.email.clone().unwrap_or_default(),
        telephone: contact.telephone.clone().unwrap_or_default(),
    }
}

fn window(window: &ConnectionWindow) -> WindowForm {
    let words = WEEKDAYS.iter();
    let days: BTreeSet<String> = words
        .filter(|(_, day)| window.days.contains(day))
        .map(|(word, _)| (*word).to_owned())
        .collect();
    let closed = window.closed_on.iter();
    let closed: Vec<String> = closed.map(|day| typed_date::write(*day)).collect();
    WindowForm {
        hours: Hours::Set,
        days,
        from: window.from.strftime("%H:%M").to_string(),
        until: window.until.strftime("%H:%M").to_string(),
        public_holidays: window.public_holidays,
        closed_on: closed.join("\n"),
        countries: window.countries.join(", "),
    }
}

fn way(way: &AccessWay) -> WayForm {
    WayForm {
        id: way.id.clone(),
        kind: way.kind,
        name: way.name.clone(),
        product: way.product.clone().unwrap_or_default(),
        adapter_words: way.adapter_words.join("\n"),
    }
}

fn controls(policy: &Policy) -> BTreeMap<Control, ControlForm> {
    let mut controls: BTreeMap<Control, ControlForm> = BTreeMap::new();
    for change in policy.changed_levels() {
        let levels = &mut controls.entry(change.control).or_default().levels;
        levels.insert(change.situation, change.chosen);
    }
    for (control, reason) in &policy.level_reasons {
        controls.entry(*control).or_default().reason = reason.clone();
    }
    for control in &policy.lowered_on_purpose {
        controls.entry(*control).or_default().lowered_on_purpose = true;
    }
    for (control, sentence) in &policy.sentences {
        controls.entry(*control).or_default().sentence = sentence.clone();
    }
    controls
}
