//! What a person has filled in so far: a saved form of its own, written at every change and read back at the start.
//!
//! A draft may be incomplete at every point; [`Draft::to_answers`] makes the complete thing of it.

mod page;
mod prints;
pub mod saving;
mod signature;
pub mod storage;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::answers::{
    Answer, Answers, Computer, Place, Printing, PrintingAnswers, SituationAnswers, Worker,
};
use crate::control::{Control, Situation};
use crate::text::Language;

pub use page::Page;
pub use prints::PrintsDraft;
pub use signature::{SignatureDraft, SignatureStyle, SignedFile};

/// The version of the saved form that this program writes.
pub const FORMAT: u32 = 1;

/// Whether the PC may be measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measuring {
    /// The person has not chosen yet; nothing is read.
    #[default]
    Undecided,
    /// The PC may be measured.
    Measure,
    /// The person declares everything.
    Declare,
}

/// One of the circular's five criteria for a password (strict condition 3a).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PasswordCriterion {
    /// At least twelve characters.
    Length,
    /// An upper-case letter.
    UpperCase,
    /// A lower-case letter.
    LowerCase,
    /// A digit.
    Digit,
    /// A special character.
    Special,
}

impl PasswordCriterion {
    /// All five.
    pub const ALL: [Self; 5] = [
        Self::Length,
        Self::UpperCase,
        Self::LowerCase,
        Self::Digit,
        Self::Special,
    ];
}

/// Everything filled in so far.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Draft {
    /// The saved form's version.
    pub format: u32,
    /// The language chosen, if one was.
    pub language: Option<Language>,
    /// Where the person was.
    pub page: Page,
    /// Who.
    pub worker: Worker,
    /// A nickname for this PC, by choice.
    pub pc_nickname: String,
    /// Home or office.
    pub place: Option<Place>,
    /// Whose PC.
    pub computer: Option<Computer>,
    /// Virtual desktop or not.
    pub virtual_desktop: Option<bool>,
    /// KSZ/BCSS data needed.
    pub ksz_access: Option<Answer>,
    /// Personal data on the disk.
    pub personal_data_on_disk: Option<Answer>,
    /// Printing at home.
    pub printing: Option<Printing>,
    /// The ids of the ways by which the person connects; none: not said.
    pub access_ways: BTreeSet<String>,
    /// May the PC be measured.
    pub measuring: Measuring,
    /// The answers given; a control that is not there was not answered.
    pub answers: BTreeMap<Control, Answer>,
    /// The password criteria ticked.
    pub criteria: BTreeSet<PasswordCriterion>,
    /// Measures taken in place of a separate room.
    pub room_measures: String,
    /// The handling of prints.
    pub prints: PrintsDraft,
    /// Why a measurement is wrong.
    pub corrections: BTreeMap<Control, String>,
    /// The signature on the page.
    pub signature: SignatureDraft,
    /// The signed file.
    pub signed: Option<SignedFile>,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            format: FORMAT,
            language: None,
            page: Page::default(),
            worker: Worker::default(),
            pc_nickname: String::new(),
            place: None,
            computer: None,
            virtual_desktop: None,
            ksz_access: None,
            personal_data_on_disk: None,
            printing: None,
            access_ways: BTreeSet::new(),
            measuring: Measuring::default(),
            answers: BTreeMap::new(),
            criteria: BTreeSet::new(),
            room_measures: String::new(),
            prints: PrintsDraft::default(),
            corrections: BTreeMap::new(),
            signature: SignatureDraft::default(),
            signed: None,
        }
    }
}

impl Draft {
    /// Tells whether anything was filled in that would be a loss.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let fresh = Self {
            language: self.language,
            page: self.page,
            ..Self::default()
        };
        *self == fresh
    }

    /// Returns what goes into the checklist, without where the person is and how it is signed.
    #[must_use]
    pub fn filled_in(&self) -> Self {
        let mut filled_in = Self {
            language: None,
            page: Page::default(),
            signature: SignatureDraft::default(),
            signed: None,
            ..self.clone()
        };
        // An explanation that was asked for and not typed is none.
        filled_in
            .corrections
            .retain(|_, text| !text.trim().is_empty());
        filled_in
    }

    /// Tells whether something was changed after signing, so that the signed file no longer says what is filled in.
    #[must_use]
    pub fn is_changed_since_signing(&self) -> bool {
        self.signed
            .as_ref()
            .and_then(|signed| signed.filled_in.as_deref())
            .is_some_and(|signed| *signed != self.filled_in())
    }

    /// Places the worker in a situation, as soon as enough is known.
    #[must_use]
    pub fn situation(&self) -> Option<Situation> {
        match (self.place?, self.computer, self.virtual_desktop) {
            (Place::Office, _, _) => Some(Situation::Office),
            (Place::Home, Some(Computer::Employer), _) => Some(Situation::EmployerPc),
            (Place::Home, Some(Computer::Private), Some(true)) => Some(Situation::PrivateVirtual),
            (Place::Home, Some(Computer::Private), Some(false)) => Some(Situation::PrivateDirect),
            (Place::Home, _, _) => None,
        }
    }

    /// Tells whether every question of the situation page is answered.
    #[must_use]
    pub fn situation_is_complete(&self) -> bool {
        match self.situation() {
            None => false,
            Some(Situation::Office) => true,
            Some(_) => {
                self.ksz_access.is_some()
                    && self.personal_data_on_disk.is_some()
                    && self.printing.is_some()
            }
        }
    }

    /// Makes complete answers of the draft; `None` until the situation is known.
    ///
    /// Corrections are left to the caller, who knows which measurements are contradicted.
    #[must_use]
    pub fn to_answers(&self) -> Option<Answers> {
        let situation = self.situation()?;
        let measure = self.room_measures.trim();
        let measures = (!measure.is_empty()).then(|| (Control::SeparateRoom, measure.to_owned()));
        Some(Answers {
            worker: Worker {
                name: self.worker.name.trim().to_owned(),
                role: self.worker.role.trim().to_owned(),
                organisation: self.worker.organisation.trim().to_owned(),
            },
            situation: SituationAnswers {
                place: self.place?,
                computer: self.computer,
                virtual_desktop: self
                    .virtual_desktop
                    .or((situation == Situation::EmployerPc).then_some(false)),
                ksz_access: self.ksz_access.unwrap_or_default(),
                personal_data_on_disk: self.personal_data_on_disk.unwrap_or_default(),
                printing: self.printing,
                access_ways: self.access_ways.iter().cloned().collect(),
            },
            answers: self.answers.clone(),
            measures: measures.into_iter().collect(),
            printing: (self.printing == Some(Printing::Exceptionally)).then(|| PrintingAnswers {
                reason: self.prints.reason.trim().to_owned(),
                out_of_reach: self.prints.out_of_reach,
                kept_safely: self.prints.kept_safely,
                afterwards: self.prints.afterwards,
                by: self.prints.by_date(),
            }),
            corrections: BTreeMap::new(),
        })
    }

    /// Ticks or unticks a password criterion; all five ticked is the answer yes, and only that.
    pub fn set_criterion(&mut self, criterion: PasswordCriterion, holds: Answer) {
        if holds == Answer::Yes {
            self.criteria.insert(criterion);
        } else {
            self.criteria.remove(&criterion);
        }
        if self.criteria.len() == PasswordCriterion::ALL.len() {
            self.answers.insert(Control::Password, Answer::Yes);
        } else if self.answers.get(&Control::Password) == Some(&Answer::Yes) {
            self.answers.remove(&Control::Password);
        }
    }
}
