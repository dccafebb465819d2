//! The bulletin that is being written, as typed: it may be incomplete and wrong at every point, and is saved all the same.

use serde::{Deserialize, Serialize};

use super::place::{About, Place};
use crate::app::rules::keeping::Keep;
use crate::policy::bulletin::State;
use crate::text::Language;

/// The version of the form that this program writes, and the highest that it reads.
pub const FORMAT: u32 = 1;

/// A bulletin as typed. Days stand as a person types them ([`crate::input::typed_date`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct BulletinDraft {
    /// The version of this form.
    pub format: u32,
    /// The id of the access way; `None` until one is chosen, and what was typed where the list did not have it.
    pub access_way: Option<String>,
    /// The number.
    pub number: String,
    /// What holds for the access.
    pub state: State,
    /// The first day.
    pub from: String,
    /// The last day; empty without one.
    pub until: String,
    /// What happened.
    pub what_happened: TypedBoth,
    /// Whether a flaw is behind it.
    pub about: About,
    /// The flaw.
    pub flaw: TypedFlaw,
    /// What workers do.
    pub measures: Vec<TypedBoth>,
    /// Workers can come to the office.
    pub work_on_site: bool,
    /// How many desks there are.
    pub desks: String,
    /// Mail works on mobile devices.
    pub mobile_mail: bool,
    /// Whom to telephone.
    pub telephone: String,
    /// Another alternative.
    pub other: TypedBoth,
    /// Services that are down.
    pub services_down: Vec<TypedBoth>,
    /// The function that decided.
    pub decided_by: String,
    /// The day of the decision.
    pub decided_on: String,
    /// How continuity was weighed against damage.
    pub continuity: TypedContinuity,
    /// The name of whoever signs.
    pub signer_name: String,
    /// The organisation of whoever signs.
    pub signer_organisation: String,
}

/// A text in both languages, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TypedBoth {
    /// The Dutch text.
    pub nl: String,
    /// The French text.
    pub fr: String,
}

/// A flaw, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TypedFlaw {
    /// The day on which it was published.
    pub published_on: String,
    /// References of advisories, with commas between them.
    pub advisories: String,
    /// The cut-off day.
    pub cut_off: String,
    /// The day of the organisation's own measures.
    pub measures_taken_on: String,
}

/// The record of the continuity decision, as typed; all empty when none was made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TypedContinuity {
    /// The primary process.
    pub primary_process: String,
    /// What stops without access.
    pub stops_without_access: String,
    /// What damage is feared.
    pub feared_damage: String,
    /// The decision.
    pub decision: String,
    /// The function that decided; empty: the one that decided on the bulletin.
    pub decided_by: String,
    /// The day of that decision; empty: that of the bulletin.
    pub decided_on: String,
}

impl Keep for Option<BulletinDraft> {
    const FILE: &'static str = "bulletin-draft.json";

    fn is_understood(&self) -> bool {
        self.as_ref().is_none_or(|draft| draft.format <= FORMAT)
    }

    fn is_untouched(&self) -> bool {
        self.is_none()
    }
}

impl TypedBoth {
    /// Returns the text in a language of people.
    pub fn in_language(&mut self, language: Language) -> &mut String {
        match language {
            Language::Nl | Language::En => &mut self.nl,
            Language::Fr => &mut self.fr,
        }
    }

    /// Tells whether nothing was typed in either language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nl.trim().is_empty() && self.fr.trim().is_empty()
    }
}

impl TypedContinuity {
    /// Tells whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        [
            &self.primary_process,
            &self.stops_without_access,
            &self.feared_damage,
            &self.decision,
            &self.decided_by,
            &self.decided_on,
        ]
        .into_iter()
        .all(|text| text.trim().is_empty())
    }
}

impl BulletinDraft {
    /// Returns what is typed at a place; `None` for a place that is no text, or a line that is not there.
    pub fn text_mut(&mut self, place: Place) -> Option<&mut String> {
        Some(match place {
            Place::AccessWay => return self.access_way.as_mut(),
            Place::Measures => return None,
            Place::Number => &mut self.number,
            Place::From => &mut self.from,
            Place::Until => &mut self.until,
            Place::What(language) => self.what_happened.in_language(language),
            Place::PublishedOn => &mut self.flaw.published_on,
            Place::Advisories => &mut self.flaw.advisories,
            Place::CutOff => &mut self.flaw.cut_off,
            Place::MeasuresTakenOn => &mut self.flaw.measures_taken_on,
            Place::Measure(line, language) => self.measures.get_mut(line)?.in_language(language),
            Place::Desks => &mut self.desks,
            Place::Telephone => &mut self.telephone,
            Place::Other(language) => self.other.in_language(language),
            Place::Service(line, language) => {
                self.services_down.get_mut(line)?.in_language(language)
            }
            Place::DecidedBy => &mut self.decided_by,
            Place::DecidedOn => &mut self.decided_on,
            Place::PrimaryProcess => &mut self.continuity.primary_process,
            Place::Stops => &mut self.continuity.stops_without_access,
            Place::Damage => &mut self.continuity.feared_damage,
            Place::Weighed => &mut self.continuity.decision,
            Place::WeighedBy => &mut self.continuity.decided_by,
            Place::WeighedOn => &mut self.continuity.decided_on,
            Place::SignerName => &mut self.signer_name,
            Place::SignerOrganisation => &mut self.signer_organisation,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::rules::bulletin::samples::complete;
    use crate::app::rules::keeping::Keeping;

    fn begun(folder: &std::path::Path) -> Keeping<Option<BulletinDraft>> {
        let mut keeping = Keeping::default();
        keeping.begin(folder);
        keeping
    }

    #[test]
    fn a_bulletin_and_the_one_before_it_are_there_at_the_next_start() {
        let folder = tempfile::tempdir().unwrap();
        let first = BulletinDraft::of(&complete());
        let mut second = first.clone();
        second.number = "2".to_owned();
        let mut keeping = begun(folder.path());
        keeping.replace(Some(first.clone()));
        keeping.replace(None);
        keeping.replace(Some(second.clone()));
        keeping.save_if_changed();
        keeping.wait();
        let kept = begun(folder.path()).kept;
        assert_eq!(kept.form, Some(second));
        assert_eq!(kept.previous, Some(Some(first)));
    }

    #[test]
    fn a_bulletin_of_a_newer_program_is_set_aside() {
        let folder = tempfile::tempdir().unwrap();
        let mut newer = BulletinDraft::of(&complete());
        newer.format = FORMAT + 1;
        let mut keeping = begun(folder.path());
        keeping.replace(Some(newer));
        keeping.save_if_changed();
        keeping.wait();
        let keeping = begun(folder.path());
        assert_eq!(keeping.kept.form, None);
        assert!(keeping.set_aside.is_some_and(|file| file.is_file()));
    }
}
