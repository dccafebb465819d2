//! The sections of a policy in words.

use super::{contact, rule, signed, user_policy, window};
use crate::policy::{ChangedLevel, Direction, Policy};
use crate::text::Texts;
use crate::text::access;
use crate::text::ids::{BulletinWord, ControlText, PolicyText, WordText};

pub(super) struct Words<'a> {
    pub(super) texts: &'a Texts,
    pub(super) policy: &'a Policy,
}

impl Words<'_> {
    pub(super) fn origin(&self) -> Vec<String> {
        let (texts, policy) = (self.texts, self.policy);
        let mut lines = Vec::new();
        lines.extend(policy.decision.as_ref().map(|decision| {
            texts.format(
                PolicyText::Decided,
                &[
                    ("sequence", decision.sequence.to_string().into()),
                    ("function", (&decision.decided_by).into()),
                    ("date", texts.date(decision.decided_on).into()),
                ],
            )
        }));
        lines.push(signed(texts, policy.signed_by.as_ref()));
        lines.extend(
            policy
                .expires_on
                .map(|day| texts.format(PolicyText::Expires, &[("date", texts.date(day).into())])),
        );
        lines.extend(policy.check_again_since.map(|since| {
            let since = ("sequence", since.to_string().into());
            texts.format(PolicyText::CheckAgain, &[since])
        }));
        let successors = policy.successor_keys.iter();
        lines.extend(
            successors.map(|key| texts.format(PolicyText::Successor, &[("key", key.into())])),
        );
        lines
    }

    /// What the default policy does not ask, levels first.
    pub(super) fn differences(&self) -> Vec<String> {
        let mut lines: Vec<String> = self
            .policy
            .changed_levels()
            .into_iter()
            .map(|change| self.change(change))
            .collect();
        let usual = Policy::default_policy();
        let default = Words {
            texts: self.texts,
            policy: &usual,
        };
        let usual = default.rules();
        lines.extend(
            self.rules()
                .into_iter()
                .filter(|rule| !usual.contains(rule)),
        );
        if lines.is_empty() {
            lines.push(self.texts.get(PolicyText::Same));
        }
        lines
    }

    fn change(&self, change: ChangedLevel) -> String {
        let texts = self.texts;
        let id = match change.direction() {
            Direction::Raised => PolicyText::Level,
            Direction::Lowered => PolicyText::LevelLowered,
        };
        let mut line = texts.format(
            id,
            &[
                (
                    "title",
                    texts.get(ControlText::Title(change.control)).into(),
                ),
                (
                    "situation",
                    texts.get(WordText::Situation(change.situation)).into(),
                ),
                ("level", rule(texts, change.chosen).into()),
                ("circular", rule(texts, change.usual).into()),
            ],
        );
        if let Some(reason) = self.policy.level_reasons.get(&change.control) {
            line.push(' ');
            line.push_str(reason.text(texts.language()));
        }
        line
    }

    pub(super) fn rules(&self) -> Vec<String> {
        let (texts, policy) = (self.texts, self.policy);
        let number = |id, name, number: u32| texts.format(id, &[(name, i64::from(number).into())]);
        let mut lines = vec![
            number(PolicyText::Validity, "months", policy.validity_months),
            number(
                PolicyText::ScreenLock,
                "minutes",
                policy.screen_lock_minutes,
            ),
            number(PolicyText::Updates, "days", policy.update_age_days),
            number(PolicyText::Printing, "days", policy.printing_days),
            number(PolicyText::Conditions, "days", policy.condition_days),
        ];
        match &policy.connection_window {
            None => lines.push(texts.get(PolicyText::NoWindow)),
            Some(one) => lines.extend(window(texts, one)),
        }
        if !policy.remote_help_tools.is_empty() {
            let tools = ("tools", texts.list(&policy.remote_help_tools).into());
            lines.push(texts.format(PolicyText::RemoteHelp, &[tools]));
        }
        lines
    }

    pub(super) fn organisation(&self) -> Vec<String> {
        let (texts, policy) = (self.texts, self.policy);
        let mut lines = Vec::new();
        for way in &policy.access_ways {
            let name = access::way(texts, &policy.access_ways, &way.id);
            let mut values = vec![
                ("way", name.into()),
                ("kind", texts.get(BulletinWord::Way(way.kind)).into()),
            ];
            let id = match &way.product {
                None => PolicyText::AccessWay,
                Some(product) => {
                    values.push(("product", product.into()));
                    PolicyText::AccessWayProduct
                }
            };
            lines.push(texts.format(id, &values));
        }
        let contacts = [&policy.contacts.dpo, &policy.contacts.it];
        lines.extend(
            contacts
                .into_iter()
                .flatten()
                .map(|one| contact(texts, one)),
        );
        let with = |id, name, value: &String| texts.format(id, &[(name, value.into())]);
        lines.extend(user_policy(texts, policy));
        if !policy.trust_anchors.is_empty() {
            let count = ("count", policy.trust_anchors.len().into());
            lines.push(texts.format(PolicyText::TrustAnchors, &[count]));
        }
        let service = policy.time_stamp_service.as_ref();
        lines.extend(service.map(|address| with(PolicyText::TimeStamp, "address", address)));
        let folder = policy.drop_folder.as_ref();
        lines.extend(folder.map(|folder| with(PolicyText::DropFolder, "folder", folder)));
        lines
    }

    pub(super) fn sentences(&self) -> Vec<String> {
        let sentences = self.policy.sentences.iter();
        sentences
            .map(|(control, sentence)| {
                let title = self.texts.get(ControlText::Title(*control));
                let sentence = sentence.text(self.texts.language());
                self.texts.format(
                    PolicyText::Sentence,
                    &[("title", title.into()), ("sentence", sentence.into())],
                )
            })
            .collect()
    }
}
