//! The parts of the form: contacts, hours, ways into the network, controls, and what was signed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::control::Situation;
use crate::policy::{AccessKind, Bilingual, LevelRule, PublicHolidays};

/// Who must check again when the policy comes into force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CheckAgain {
    /// Everybody: checklists made before this policy do not count any more.
    Everybody,
    /// Nobody because of this policy.
    Nobody,
}

/// How a function is reached.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct ContactForm {
    /// What the function is called.
    pub name: Bilingual,
    /// The e-mail address.
    pub email: String,
    /// The telephone number.
    pub telephone: String,
}

/// Whether days and hours are set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hours {
    /// As in the default policy: nothing is set.
    #[default]
    NotSet,
    /// The firewall lets workers connect on some days and hours only.
    Set,
}

/// The connection window as typed; kept while it is switched off.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct WindowForm {
    /// Whether it is set.
    pub hours: Hours,
    /// The allowed weekdays, as the words of the policy file.
    pub days: BTreeSet<String>,
    /// The first allowed time.
    pub from: String,
    /// The end of the allowed time.
    pub until: String,
    /// What holds on public holidays.
    pub public_holidays: PublicHolidays,
    /// Further closed days, one on a line.
    pub closed_on: String,
    /// The allowed countries.
    pub countries: String,
}

/// A way into the network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WayForm {
    /// Its id in the policy file; never changed, since bulletins and checklists name it.
    pub id: String,
    /// What sort of way it is.
    pub kind: AccessKind,
    /// What workers call it.
    pub name: Bilingual,
    /// The product behind it.
    pub product: String,
    /// Words in the names of adapters or programs that belong to it.
    pub adapter_words: String,
}

/// What differs for one control; texts are kept when a level goes back to the circular's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct ControlForm {
    /// The levels that were chosen.
    pub levels: BTreeMap<Situation, LevelRule>,
    /// Why they differ.
    pub reason: Bilingual,
    /// The level below the circular's is meant so.
    pub lowered_on_purpose: bool,
    /// What the organisation adds.
    pub sentence: Bilingual,
}

/// Who signs, as the certificate will name them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct SignerForm {
    /// The person's name.
    pub name: String,
    /// The organisation.
    pub organisation: String,
}

/// A signed file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SignedRules {
    /// Where it is.
    pub path: PathBuf,
    /// The code of the key that signed it.
    pub key_code: String,
    /// The day.
    pub signed_on: Date,
    /// Its number.
    pub sequence: u32,
    /// Whether this PC acts on it.
    pub here: Here,
    /// The code of the other key whose rules this PC knew until then.
    pub key_until_now: Option<String>,
}

/// Whether this PC acts on the rules that were signed on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Here {
    /// It does.
    TakenIn,
    /// It could not keep them.
    NotTakenIn,
}
