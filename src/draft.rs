//! What a person has filled in so far: a saved form of its own, written at every change and read back at the start.
//!
//! A draft may be incomplete at every point; [`Draft::to_answers`] makes the complete thing of it.

pub mod saving;
pub mod storage;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::answers::{
    Afterwards, Answer, Answers, Computer, Place, Printing, PrintingAnswers, SituationAnswers,
    Worker,
};
use crate::control::{Control, Situation};
use crate::text::Language;

/// The version of the saved form that this program writes.
pub const FORMAT: u32 = 1;

/// A page of the wizard, in its order.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Page {
    /// Language, what the program does and never does, resume or start anew.
    #[default]
    Welcome,
    /// Where, on whose PC, with what.
    Situation,
    /// What the PC says by itself.
    Computer,
    /// Password, second factor, connection, card reader.
    Access,
    /// Room, onlookers, talks, screen lock, printing.
    Place,
    /// User policy, ethics, secrecy, browsing, closing, remote help.
    Agreements,
    /// The verdict and what to do.
    Result,
    /// The exact document, and signing it.
    Sign,
    /// Where the file is and what comes next.
    Done,
}

impl Page {
    /// Every page in its order.
    pub const ALL: [Self; 9] = [
        Self::Welcome,
        Self::Situation,
        Self::Computer,
        Self::Access,
        Self::Place,
        Self::Agreements,
        Self::Result,
        Self::Sign,
        Self::Done,
    ];

    /// The controls that the page asks about, in the order in which it asks them.
    #[must_use]
    pub fn controls(self) -> &'static [Control] {
        use Control as C;
        match self {
            Self::Computer => &[
                C::SupportedOs,
                C::Updates,
                C::Antivirus,
                C::Firewall,
                C::DiskEncryption,
                C::NoAdminRights,
                C::NoDeviceSharing,
            ],
            Self::Access => &[
                C::Password,
                C::PasswordSecret,
                C::SeparatePasswords,
                C::TwoFactor,
                C::Vpn,
                C::RemoteDesktop,
                C::ConnectionWindow,
                C::KszRoute,
                C::EidReader,
            ],
            Self::Place => &[
                C::SeparateRoom,
                C::NoOnlookers,
                C::PrivateCalls,
                C::ScreenLock,
                C::NoHomePrinting,
            ],
            Self::Agreements => &[
                C::UsagePolicy,
                C::EthicsCode,
                C::NoSessionSharing,
                C::NoBrowsing,
                C::CloseSession,
                C::RemoteHelpClosed,
            ],
            Self::Welcome | Self::Situation | Self::Result | Self::Sign | Self::Done => &[],
        }
    }

    /// The page that asks about a control.
    #[must_use]
    pub fn of(control: Control) -> Self {
        Self::ALL
            .into_iter()
            .find(|page| page.controls().contains(&control))
            .unwrap_or(Self::Result)
    }

    /// The page after this one.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    /// The page before this one.
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        Self::ALL.get((self as usize).checked_sub(1)?).copied()
    }
}

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

/// The handling of prints as typed so far.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct PrintsDraft {
    /// The valid reason.
    pub reason: String,
    /// Prints cannot be reached by others.
    pub out_of_reach: bool,
    /// Prints are kept safely.
    pub kept_safely: bool,
    /// What happens to them afterwards.
    pub afterwards: Option<Afterwards>,
    /// The day as typed, day first.
    pub by: String,
}

impl PrintsDraft {
    /// Reads the typed day: `dd/mm/yyyy`, also with points, dashes or single digits.
    #[must_use]
    pub fn by_date(&self) -> Option<Date> {
        parse_belgian_date(&self.by)
    }
}

/// Reads a date as Belgians type it: day, month, year.
#[must_use]
pub fn parse_belgian_date(typed: &str) -> Option<Date> {
    let (day, month, year) = date_parts(typed)?;
    Date::new(year, month, day).ok()
}

/// Tells whether a text is written as a date, also of a day that there is not, such as 31 February.
#[must_use]
pub fn is_written_as_date(typed: &str) -> bool {
    date_parts(typed).is_some_and(|(day, month, year)| day > 0 && month > 0 && year >= 2000)
}

fn date_parts(typed: &str) -> Option<(i8, i8, i16)> {
    let mut parts = typed
        .trim()
        .split(['/', '-', '.', ' '])
        .filter(|part| !part.is_empty());
    let day: i8 = parts.next()?.parse().ok()?;
    let month: i8 = parts.next()?.parse().ok()?;
    let year: i16 = parts.next()?.parse().ok()?;
    if parts.next().is_some() {
        return None;
    }
    let year = if (0..100).contains(&year) {
        year + 2000
    } else {
        year
    };
    Some((day, month, year))
}

/// Writes a date as Belgians type it: `dd/mm/yyyy`.
#[must_use]
pub fn write_belgian_date(date: Date) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

/// How the worker signs on the page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct SignatureDraft {
    /// Whether the signature is drawn or typed.
    pub style: SignatureStyle,
    /// The drawn lines, each a list of points from 0 to 1 in both directions, downward.
    pub strokes: Vec<Vec<[f32; 2]>>,
}

/// Drawn with mouse or finger, or the typed name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignatureStyle {
    /// Drawn with mouse, pen or finger.
    #[default]
    Drawn,
    /// The typed name stands for it.
    Typed,
}

/// The signed file, once there is one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SignedFile {
    /// Where it is.
    pub path: std::path::PathBuf,
    /// The code of the key that signed it.
    pub key_code: String,
    /// The day it was signed.
    pub signed_on: Date,
    /// The last day on which it holds.
    pub valid_until: Date,
    /// What was filled in when it was signed; an older program did not keep it.
    #[serde(default)]
    pub filled_in: Option<Box<Draft>>,
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
                access_ways: Vec::new(),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_control_but_the_remote_access_is_asked_on_exactly_one_page() {
        for control in Control::all() {
            let pages = Page::ALL
                .into_iter()
                .filter(|page| page.controls().contains(&control))
                .count();
            let expected = usize::from(control != Control::RemoteAccessOpen);
            assert_eq!(pages, expected, "{control}");
        }
    }

    #[test]
    fn a_draft_is_read_back_as_it_was_written() {
        let mut draft = Draft {
            language: Some(Language::Fr),
            page: Page::Place,
            place: Some(Place::Home),
            room_measures: "casque et filtre d’écran".to_owned(),
            ..Draft::default()
        };
        draft.answers.insert(Control::NoOnlookers, Answer::No);
        draft.signature.strokes.push(vec![[0.25, 0.5], [0.75, 0.5]]);
        let written = serde_json::to_string(&draft).unwrap();
        assert_eq!(serde_json::from_str::<Draft>(&written).unwrap(), draft);
    }

    fn signed() -> Draft {
        let mut draft = Draft {
            place: Some(Place::Office),
            ..Draft::default()
        };
        draft.signed = Some(SignedFile {
            path: "checklist.pdf".into(),
            key_code: String::new(),
            signed_on: jiff::civil::date(2026, 11, 22),
            valid_until: jiff::civil::date(2027, 11, 22),
            filled_in: Some(Box::new(draft.filled_in())),
        });
        draft
    }

    #[test]
    fn an_answer_changed_after_signing_is_noticed_also_after_a_restart() {
        let written = serde_json::to_string(&signed()).unwrap();
        let mut draft: Draft = serde_json::from_str(&written).unwrap();
        assert!(!draft.is_changed_since_signing());
        draft.answers.insert(Control::UsagePolicy, Answer::No);
        assert!(draft.is_changed_since_signing());
    }

    #[test]
    fn turning_pages_and_choosing_a_language_changes_nothing_that_was_signed() {
        let mut draft = signed();
        draft.page = Page::Place;
        draft.language = Some(Language::Fr);
        draft.signature.strokes.push(vec![[0.5, 0.5]]);
        draft.corrections.insert(Control::Firewall, String::new());
        assert!(!draft.is_changed_since_signing());
    }

    #[test]
    fn a_signed_file_of_an_older_program_is_still_read() {
        let mut written = serde_json::to_value(signed()).unwrap();
        written["signed"]
            .as_object_mut()
            .unwrap()
            .remove("filled-in");
        let draft: Draft = serde_json::from_value(written).unwrap();
        assert!(draft.signed.is_some());
        assert!(!draft.is_changed_since_signing());
    }

    #[test]
    fn all_five_criteria_are_the_answer_yes_and_nothing_less_is() {
        let mut draft = Draft::default();
        for criterion in PasswordCriterion::ALL {
            assert_eq!(draft.answers.get(&Control::Password), None);
            draft.set_criterion(criterion, Answer::Yes);
        }
        assert_eq!(draft.answers.get(&Control::Password), Some(&Answer::Yes));
        draft.set_criterion(PasswordCriterion::Digit, Answer::No);
        assert_eq!(draft.answers.get(&Control::Password), None);
    }

    #[test]
    fn a_date_is_read_as_belgians_type_it() {
        let cases = [
            ("01/12/2026", Some(jiff::civil::date(2026, 12, 1))),
            (" 1.2.26 ", Some(jiff::civil::date(2026, 2, 1))),
            ("1-12-2026", Some(jiff::civil::date(2026, 12, 1))),
            ("31/02/2026", None),
            ("2026-12-01", None),
            ("12/2026", None),
            ("", None),
        ];
        for (typed, expected) in cases {
            assert_eq!(parse_belgian_date(typed), expected, "{typed}");
        }
        assert_eq!(
            write_belgian_date(jiff::civil::date(2026, 2, 1)),
            "01/02/2026"
        );
    }

    #[test]
    fn a_day_that_there_is_not_is_written_as_a_date_all_the_same() {
        for typed in ["31/2/2026", "30.02.26", "1/13/2026"] {
            assert!(is_written_as_date(typed), "{typed}");
            assert_eq!(parse_belgian_date(typed), None, "{typed}");
        }
        for typed in ["", "morgen", "12/2026", "2026-12-01", "0/1/2026"] {
            assert!(!is_written_as_date(typed), "{typed}");
        }
    }

    #[test]
    fn the_situation_follows_from_three_answers() {
        let cases = [
            (None, None, None, None),
            (Some(Place::Office), None, None, Some(Situation::Office)),
            (Some(Place::Home), None, None, None),
            (
                Some(Place::Home),
                Some(Computer::Employer),
                None,
                Some(Situation::EmployerPc),
            ),
            (Some(Place::Home), Some(Computer::Private), None, None),
            (
                Some(Place::Home),
                Some(Computer::Private),
                Some(true),
                Some(Situation::PrivateVirtual),
            ),
            (
                Some(Place::Home),
                Some(Computer::Private),
                Some(false),
                Some(Situation::PrivateDirect),
            ),
        ];
        for (place, computer, virtual_desktop, expected) in cases {
            let draft = Draft {
                place,
                computer,
                virtual_desktop,
                ..Draft::default()
            };
            assert_eq!(draft.situation(), expected);
        }
    }
}
