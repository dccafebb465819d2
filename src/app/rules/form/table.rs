//! Writes the form as the table of a policy file, with what may be typed wrongly as it was typed: reading it finds the mistake.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Time, Weekday};
use toml::{Table, Value};

use super::typed::{day, lines, optional, pem_blocks, time, words};
use super::{CheckAgain, ContactForm, ControlForm, Form, Hours, WayForm, WindowForm};
use crate::control::{Control, Situation};
use crate::policy::connection_window::WEEKDAYS;
use crate::policy::{
    AccessWay, Bilingual, ConnectionWindow, Contact, Contacts, Decision, LevelRule, Policy,
};

impl Form {
    /// Returns the table of the policy file.
    pub(super) fn to_table(&self) -> Table {
        // What the program writes is TOML.
        let mut table: Table = self.texts().to_toml().parse().unwrap_or_default();
        let numbers = [
            ("validity-months", &self.validity_months),
            ("screen-lock-minutes", &self.screen_lock_minutes),
            ("update-age-days", &self.update_age_days),
            ("printing-days", &self.printing_days),
            ("condition-days", &self.condition_days),
        ];
        for (key, typed) in numbers {
            // What is no number is outside the limits of every number here.
            let number: i64 = typed.trim().parse().unwrap_or(-1);
            table.insert(key.to_owned(), number.into());
        }
        table.insert("decided-on".to_owned(), day(&self.decided_on).into());
        if let Some(last) = optional(&self.expires_on) {
            table.insert("expires-on".to_owned(), day(&last).into());
        }
        if let Some(Value::Table(window)) = table.get_mut("connection-window") {
            self.window.put_times(window);
        }
        table
    }

    /// Returns a policy that holds every text and choice of the form; days, hours and numbers are put in later, as typed.
    fn texts(&self) -> Policy {
        Policy {
            version: self.version.clone(),
            decision: Some(Decision {
                sequence: self.sequence(),
                decided_by: self.decided_by.clone(),
                decided_on: Date::MAX,
            }),
            expires_on: None,
            successor_keys: lines(&self.successor_keys),
            organisation: Some(self.organisation.clone()),
            contacts: Contacts {
                dpo: self.dpo.contact(),
                it: self.it.contact(),
            },
            levels: self.levels(),
            level_reasons: self.texts_of(&self.changed_controls(), |one| &one.reason),
            lowered_on_purpose: self.lowered_on_purpose(),
            sentences: self.texts_of(&Control::all().collect(), |one| &one.sentence),
            connection_window: self.window.window(),
            access_ways: self.access_ways.iter().map(WayForm::way).collect(),
            remote_help_tools: lines(&self.remote_help_tools),
            user_policy: filled(&self.user_policy),
            trust_anchors: pem_blocks(&self.trust_anchors),
            time_stamp_service: optional(&self.time_stamp_service),
            drop_folder: optional(&self.drop_folder),
            check_again_since: match self.check_again {
                Some(CheckAgain::Everybody) => Some(self.sequence()),
                Some(CheckAgain::Nobody) | None => self.check_again_since,
            },
            ..Policy::default_policy()
        }
    }

    fn levels(&self) -> BTreeMap<(Control, Situation), LevelRule> {
        let controls = self.controls.iter();
        controls
            .flat_map(|(control, form)| {
                let levels = form.levels.iter();
                levels.map(|(situation, level)| ((*control, *situation), *level))
            })
            .collect()
    }

    /// Returns the controls whose level differs from the circular's somewhere.
    #[must_use]
    pub fn changed_controls(&self) -> BTreeSet<Control> {
        let changed = |control: &Control| {
            Situation::AT_HOME.into_iter().any(|situation| {
                self.level(*control, situation) != LevelRule::usual(*control, situation)
            })
        };
        Control::all().filter(changed).collect()
    }

    /// Returns the controls whose level is below the circular's somewhere.
    #[must_use]
    pub fn lowered_controls(&self) -> BTreeSet<Control> {
        let lowered = |control: &Control| {
            Situation::AT_HOME.into_iter().any(|situation| {
                let usual = LevelRule::usual(*control, situation);
                self.level(*control, situation).rank() < usual.rank()
            })
        };
        Control::all().filter(lowered).collect()
    }

    fn lowered_on_purpose(&self) -> BTreeSet<Control> {
        let mut lowered = self.lowered_controls();
        lowered.retain(|control| self.controls[control].lowered_on_purpose);
        lowered
    }

    fn texts_of(
        &self,
        among: &BTreeSet<Control>,
        text: impl Fn(&ControlForm) -> &Bilingual,
    ) -> BTreeMap<Control, Bilingual> {
        let controls = self.controls.iter();
        controls
            .filter(|(control, _)| among.contains(control))
            .filter_map(|(control, form)| Some((*control, filled(text(form))?)))
            .collect()
    }
}

impl ContactForm {
    fn contact(&self) -> Option<Contact> {
        let contact = Contact {
            name: self.name.clone(),
            email: optional(&self.email),
            telephone: optional(&self.telephone),
        };
        let says_nothing =
            contact.name.is_empty() && contact.email.is_none() && contact.telephone.is_none();
        (!says_nothing).then_some(contact)
    }
}

impl WayForm {
    fn way(&self) -> AccessWay {
        AccessWay {
            id: self.id.clone(),
            kind: self.kind,
            name: self.name.clone(),
            product: optional(&self.product),
            adapter_words: lines(&self.adapter_words),
        }
    }
}

impl WindowForm {
    fn window(&self) -> Option<ConnectionWindow> {
        if self.hours == Hours::NotSet {
            return None;
        }
        let days: Vec<Weekday> = WEEKDAYS
            .iter()
            .filter(|(word, _)| self.days.contains(*word))
            .map(|(_, day)| *day)
            .collect();
        Some(ConnectionWindow {
            public_holidays: self.public_holidays,
            countries: words(&self.countries.to_uppercase()),
            ..ConnectionWindow::of_days(days, Time::MIN, Time::MIN)
        })
    }

    fn put_times(&self, window: &mut Table) {
        window.insert("from".to_owned(), time(&self.from).into());
        window.insert("until".to_owned(), time(&self.until).into());
        let closed: Vec<Value> = lines(&self.closed_on)
            .iter()
            .map(|typed| day(typed).into())
            .collect();
        if !closed.is_empty() {
            window.insert("closed-on".to_owned(), closed.into());
        }
    }
}

/// Returns a text in both languages, unless neither says anything.
fn filled(both: &Bilingual) -> Option<Bilingual> {
    (!both.is_empty()).then(|| both.clone())
}
