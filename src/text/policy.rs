//! A policy in words: what it asks, what differs from the default policy, and whom it names.

use super::Texts;
use super::access;
use super::ids::{BulletinWord, ControlText, PolicyText, WeekdayText, WordText};
use crate::control::Level;
use crate::policy::{
    ChangedLevel, ConnectionWindow, Contact, Direction, LevelRule, Policy, PublicHolidays, Unfit,
};

/// A heading and what stands below it, a sentence or two each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// The sentences.
    pub lines: Vec<String>,
}

/// Says what a policy asks: title and origin first, then what differs from the default, then all that holds.
#[must_use]
pub fn explain(texts: &Texts, policy: &Policy) -> Vec<Section> {
    let words = Words { texts, policy };
    let sections = [
        (title(texts, policy), words.origin()),
        (texts.get(PolicyText::SectionDiffers), words.differences()),
        (texts.get(PolicyText::SectionRules), words.rules()),
        (
            texts.get(PolicyText::SectionOrganisation),
            words.organisation(),
        ),
        (texts.get(PolicyText::SectionSentences), words.sentences()),
    ];
    sections
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(title, lines)| Section { title, lines })
        .collect()
}

/// Says what must still be done before a policy is signed, or that nothing must.
#[must_use]
pub fn fitness(texts: &Texts, unfit: &[Unfit]) -> Section {
    let mut lines: Vec<String> = unfit.iter().map(|one| access::unfit(texts, *one)).collect();
    if lines.is_empty() {
        lines.push(texts.get(PolicyText::Fit));
    }
    Section {
        title: texts.get(PolicyText::SectionUnfit),
        lines,
    }
}

/// Says how much a rule asks.
#[must_use]
pub fn rule(texts: &Texts, rule: LevelRule) -> String {
    match rule {
        LevelRule::Required => texts.get(WordText::Level(Level::Required)),
        LevelRule::Advised => texts.get(WordText::Level(Level::Advised)),
        LevelRule::NotApplicable => texts.get(WordText::Level(Level::NotApplicable)),
        LevelRule::RequiredWithPersonalData => texts.get(PolicyText::RuleWithPersonalData),
        LevelRule::RequiredWhereExpected => texts.get(PolicyText::RuleWhereExpected),
    }
}

/// Returns what a policy is called: the organisation's name and the version.
#[must_use]
pub fn title(texts: &Texts, policy: &Policy) -> String {
    let version = ("version", (&policy.version).into());
    match &policy.organisation {
        Some(organisation) => {
            let name = organisation.text(texts.language());
            texts.format(PolicyText::Title, &[("organisation", name.into()), version])
        }
        None => texts.format(PolicyText::TitleNobody, &[version]),
    }
}

/// Says on which days and hours connecting is allowed, and what else holds for it.
#[must_use]
pub fn window(texts: &Texts, window: &ConnectionWindow) -> Vec<String> {
    let days = window.days.iter();
    let days: Vec<_> = days.map(|day| texts.get(WeekdayText(*day))).collect();
    let time = |time: jiff::civil::Time| time.strftime("%H:%M").to_string();
    let mut lines = vec![texts.format(
        PolicyText::Window,
        &[
            ("days", texts.list(&days).into()),
            ("from", time(window.from).into()),
            ("until", time(window.until).into()),
        ],
    )];
    if window.public_holidays == PublicHolidays::Closed {
        lines.push(texts.get(PolicyText::WindowHolidays));
    }
    if !window.closed_on.is_empty() {
        let dates = window.closed_on.iter();
        let dates: Vec<_> = dates.map(|day| texts.date(*day)).collect();
        let dates = ("dates", texts.list(&dates).into());
        lines.push(texts.format(PolicyText::WindowClosedOn, &[dates]));
    }
    if !window.countries.is_empty() {
        let countries = ("countries", texts.list(&window.countries).into());
        lines.push(texts.format(PolicyText::WindowCountries, &[countries]));
    }
    lines
}

/// Says how a function is reached.
#[must_use]
pub fn contact(texts: &Texts, contact: &Contact) -> String {
    let name = contact.name.text(texts.language());
    let reached: Vec<&str> = [&contact.email, &contact.telephone]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let mut values = vec![("name", name.into())];
    let id = if reached.is_empty() {
        PolicyText::ContactPlain
    } else {
        values.push(("reached", reached.join(", ").into()));
        PolicyText::Contact
    };
    texts.format(id, &values)
}

/// Says where the user policy stands.
#[must_use]
pub fn user_policy(texts: &Texts, policy: &Policy) -> Option<String> {
    let addresses = policy.user_policy.as_ref()?;
    let address = ("address", addresses.text(texts.language()).into());
    Some(texts.format(PolicyText::UserPolicy, &[address]))
}

struct Words<'a> {
    texts: &'a Texts,
    policy: &'a Policy,
}

impl Words<'_> {
    fn origin(&self) -> Vec<String> {
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
        lines.push(match &policy.signed_by {
            None => texts.get(PolicyText::NotSigned),
            Some(signed_by) => texts.format(
                PolicyText::SignedBy,
                &[
                    ("name", (&signed_by.name).into()),
                    ("organisation", (&signed_by.organisation).into()),
                    ("key", (&signed_by.key).into()),
                ],
            ),
        });
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
    fn differences(&self) -> Vec<String> {
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

    fn rules(&self) -> Vec<String> {
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

    fn organisation(&self) -> Vec<String> {
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

    fn sentences(&self) -> Vec<String> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn the_example_is_explained_whole_in_each_language() {
        let policy = Policy::parse(include_bytes!("../../assets/policy-example.toml")).unwrap();
        for language in [Language::Nl, Language::Fr, Language::En] {
            let texts = Texts::new(language);
            let sections = explain(&texts, &policy);
            assert_eq!(sections.len(), 5);
            for section in sections {
                for line in section.lines.iter().chain([&section.title]) {
                    assert!(!line.contains(['$', '{', '\n']), "{line}");
                }
            }
        }
    }

    #[test]
    fn the_default_policy_differs_in_nothing() {
        let texts = Texts::new(Language::Nl);
        let sections = explain(&texts, &Policy::default_policy());
        assert_eq!(sections[1].lines, [texts.get(PolicyText::Same)]);
    }

    #[test]
    fn a_lowered_level_is_said_to_be_lower_with_its_reason() {
        let policy = Policy::parse(include_bytes!("../../assets/policy-example.toml")).unwrap();
        let texts = Texts::new(Language::En);
        let differences = &explain(&texts, &policy)[1].lines;
        let lowered = differences
            .iter()
            .filter(|line| line.contains("less than the circular"))
            .collect::<Vec<_>>();
        assert_eq!(lowered.len(), 1, "{differences:#?}");
        assert!(
            lowered[0].ends_with("in de loop van dit jaar weg."),
            "{}",
            lowered[0]
        );
        assert!(differences.iter().any(|line| line.contains("10 minutes")));
    }
}
