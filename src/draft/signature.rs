//! How the worker signs, and the signed file once there is one.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Draft;

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
    /// The sequence number of the policy that held then; none under the default one.
    #[serde(default)]
    pub policy_sequence: Option<u64>,
    /// What was filled in when it was signed; an older program did not keep it.
    #[serde(default)]
    pub filled_in: Option<Box<Draft>>,
}
