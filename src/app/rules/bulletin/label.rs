//! What each place of the form is called, for the list of what is still wrong.

use super::place::Place;
use crate::text::ids::{BulletinForm, Sign};
use crate::text::{Language, Texts};

impl Place {
    /// Returns its name, with the language where the form asks for both.
    #[must_use]
    pub fn label(self, texts: &Texts) -> String {
        let numbered = |id, line: usize| texts.format(id, &[("number", (line + 1).into())]);
        let in_language = |name: String, language| {
            let language = match language {
                Language::Nl | Language::En => BulletinForm::InDutch,
                Language::Fr => BulletinForm::InFrench,
            };
            format!("{name} ({})", texts.get(language))
        };
        match self {
            Self::What(language) => in_language(texts.get(BulletinForm::WhatTitle), language),
            Self::Other(language) => in_language(texts.get(BulletinForm::Other), language),
            Self::Measure(line, language) => {
                in_language(numbered(BulletinForm::Measure, line), language)
            }
            Self::Service(line, language) => {
                in_language(numbered(BulletinForm::Service, line), language)
            }
            Self::SignerName => texts.get(Sign::Name),
            Self::SignerOrganisation => texts.get(Sign::Organisation),
            Self::AccessWay => texts.get(BulletinForm::WayTitle),
            Self::Number => texts.get(BulletinForm::Number),
            Self::From => texts.get(BulletinForm::From),
            Self::Until => texts.get(BulletinForm::Until),
            Self::PublishedOn => texts.get(BulletinForm::Published),
            Self::Advisories => texts.get(BulletinForm::Advisories),
            Self::CutOff => texts.get(BulletinForm::CutOff),
            Self::MeasuresTakenOn => texts.get(BulletinForm::MeasuresTaken),
            Self::Measures => texts.get(BulletinForm::MeasuresTitle),
            Self::Desks => texts.get(BulletinForm::Desks),
            Self::Telephone => texts.get(BulletinForm::Telephone),
            Self::DecidedBy => texts.get(BulletinForm::DecidedBy),
            Self::DecidedOn => texts.get(BulletinForm::DecidedOn),
            Self::PrimaryProcess => texts.get(BulletinForm::PrimaryProcess),
            Self::Stops => texts.get(BulletinForm::Stops),
            Self::Damage => texts.get(BulletinForm::Damage),
            Self::Weighed => texts.get(BulletinForm::Weighed),
            Self::WeighedBy => texts.get(BulletinForm::WeighedBy),
            Self::WeighedOn => texts.get(BulletinForm::WeighedOn),
        }
    }
}
