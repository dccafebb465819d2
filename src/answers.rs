//! What the person said: the contents of an ANSWERS file.

mod read;
mod situation;
mod write;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::control::Control;

/// The access ways that every policy knows (contract: `access-ways`).
pub const ACCESS_WAYS: [&str; 4] = ["vpn", "virtual-desktop", "explore", "publiwin"];

/// An answer to a control's question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// It holds.
    Yes,
    /// It does not hold.
    No,
    /// The person does not know, or has not answered.
    #[default]
    Unknown,
}

/// Where the work happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// At home.
    Home,
    /// Inside the OCMW/CPAS.
    Office,
}

/// Whose computer it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Computer {
    /// Supplied and configured by the employer.
    Employer,
    /// The worker's own.
    Private,
}

/// Whether anything must be printed at home.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Printing {
    /// Nothing is printed.
    Never,
    /// Now and then, for a reason.
    Exceptionally,
}

/// What happens to prints afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Afterwards {
    /// Brought to the OCMW/CPAS.
    Returned,
    /// Properly destroyed.
    Destroyed,
}

/// Who fills in the checklist.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Worker {
    /// Full name, 1 to 200 characters.
    pub name: String,
    /// Function, 1 to 200 characters.
    pub role: String,
    /// The OCMW/CPAS, 1 to 200 characters.
    pub organisation: String,
}

/// The facts that place the worker in a situation. At home all of them are given; at the office only the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SituationAnswers {
    /// Home or office.
    pub place: Place,
    /// Whose PC; `None` only at the office.
    pub computer: Option<Computer>,
    /// Whether work happens inside a virtual desktop; `None` only at the office.
    pub virtual_desktop: Option<bool>,
    /// Whether KSZ/BCSS data is needed; unknown counts as yes.
    pub ksz_access: Answer,
    /// Whether personal data is on the disk; unknown counts as yes.
    pub personal_data_on_disk: Answer,
    /// Whether anything must be printed at home; `None` only at the office.
    pub printing: Option<Printing>,
    /// Which access ways are used (`vpn`, `virtual-desktop`, ...); empty: all may be.
    pub access_ways: Vec<String>,
}

/// The handling of prints, when something is printed exceptionally.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrintingAnswers {
    /// The valid reason.
    pub reason: String,
    /// Prints cannot be reached by others.
    pub out_of_reach: bool,
    /// Prints are kept safely.
    pub kept_safely: bool,
    /// What happens to them afterwards.
    pub afterwards: Option<Afterwards>,
    /// By which day.
    pub by: Option<Date>,
}

/// Everything a person said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    /// Who.
    pub worker: Worker,
    /// The situation's facts.
    pub situation: SituationAnswers,
    /// Answer per control; a control left out counts as unknown.
    pub answers: BTreeMap<Control, Answer>,
    /// Compensating measures; `separate-room` only, today.
    pub measures: BTreeMap<Control, String>,
    /// The handling of prints.
    pub printing: Option<PrintingAnswers>,
    /// Why a measurement is wrong, per control.
    pub corrections: BTreeMap<Control, String>,
}

impl Answer {
    /// Every value, in the order in which it is offered.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unknown];

    /// Returns the stable kebab-case word of the answers file.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

impl Place {
    /// Every value, in the order in which it is offered.
    pub const ALL: [Self; 2] = [Self::Home, Self::Office];

    /// Returns the stable kebab-case word of the answers file.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Office => "office",
        }
    }
}

impl Computer {
    /// Every value, in the order in which it is offered.
    pub const ALL: [Self; 2] = [Self::Employer, Self::Private];

    /// Returns the stable kebab-case word of the answers file.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Employer => "employer",
            Self::Private => "private",
        }
    }
}

impl Printing {
    /// Every value, in the order in which it is offered.
    pub const ALL: [Self; 2] = [Self::Never, Self::Exceptionally];

    /// Returns the stable kebab-case word of the answers file.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Exceptionally => "exceptionally",
        }
    }
}

impl Afterwards {
    /// Every value, in the order in which it is offered.
    pub const ALL: [Self; 2] = [Self::Returned, Self::Destroyed];

    /// Returns the stable kebab-case word of the answers file.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Returned => "returned",
            Self::Destroyed => "destroyed",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_the_file_is_the_serialised_name() {
        #[track_caller]
        fn check<T: Serialize + Copy>(values: &[T], id: fn(T) -> &'static str) {
            for value in values {
                let written = serde_json::to_string(value).unwrap();
                assert_eq!(written, format!("\"{}\"", id(*value)));
            }
        }
        check(&Answer::ALL, Answer::id);
        check(&Place::ALL, Place::id);
        check(&Computer::ALL, Computer::id);
        check(&Printing::ALL, Printing::id);
        check(&Afterwards::ALL, Afterwards::id);
    }
}
