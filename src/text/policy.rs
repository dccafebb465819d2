//! A policy in words: what it asks, what differs from the default policy, and whom it names.

mod sections;

use super::Texts;
use super::access;
use super::ids::{PolicyText, WeekdayText, WordText};
use crate::control::Level;
use crate::policy::{
    ConnectionWindow, Contact, LevelRule, Policy, PublicHolidays, SignedBy, Unfit,
};
use sections::Words;

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

/// Says who signed a file, and with which key.
#[must_use]
pub fn signed(texts: &Texts, signed_by: Option<&SignedBy>) -> String {
    match signed_by {
        None => texts.get(PolicyText::NotSigned),
        Some(signed_by) => texts.format(
            PolicyText::SignedBy,
            &[
                ("name", (&signed_by.name).into()),
                ("organisation", (&signed_by.organisation).into()),
                ("key", (&signed_by.key).into()),
            ],
        ),
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

#[cfg(test)]
mod tests;
