//! The list on disk of what was taken in and which of it counts.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::input::{FileError, read_file};
use crate::policy::signed::ENDING;
use crate::policy::{Decision, Refusal};

pub(super) const LIST: &str = "trust.json";
pub(super) const FORMAT: u32 = 1;

/// The list on disk.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct List {
    pub(super) format: u32,
    /// The code of the trusted key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) key: Option<String>,
    /// The trusted key's `SubjectPublicKeyInfo` in hexadecimal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) public_key: Option<String>,
    /// The policies that were taken in, the newest last; the last two are kept.
    pub(super) policies: Vec<Entry>,
    /// The bulletins that were taken in.
    pub(super) bulletins: Vec<Entry>,
    /// The digests of policies that were taken in and are not kept any more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) former: Vec<String>,
}

/// A file that was taken in.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Entry {
    pub(super) hash: String,
    pub(super) sequence: u32,
    pub(super) decided_on: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) access_way: Option<String>,
}

pub(super) fn read_list(path: &Path) -> Result<List, Refusal> {
    let bytes = match read_file(path) {
        Ok(bytes) => bytes,
        Err(FileError::NotFound) => return Ok(List::default()),
        Err(error) => return Err(error.into()),
    };
    let list: List = serde_json::from_slice(&bytes).map_err(|_| Refusal::Damaged)?;
    if list.format == FORMAT {
        Ok(list)
    } else {
        Err(Refusal::TooNew)
    }
}

pub(super) fn file_of(folder: &Path, entry: &Entry) -> PathBuf {
    let kind = if entry.access_way.is_some() {
        "bulletin"
    } else {
        "policy"
    };
    // Digits of the digest alone: whatever the list says, the path stays in its folder.
    let digits: String = entry
        .hash
        .chars()
        .filter(char::is_ascii_hexdigit)
        .take(16)
        .collect();
    folder.join(format!("{kind}-{digits}.{ENDING}"))
}

pub(super) fn newest(list: &List) -> (Option<Decision>, Vec<(String, Decision)>) {
    let decision = |entry: &Entry| Decision {
        sequence: entry.sequence,
        decided_by: String::new(),
        decided_on: entry.decided_on,
    };
    let bulletins = list.bulletins.iter();
    (
        list.policies.last().map(decision),
        bulletins
            .filter_map(|entry| Some((entry.access_way.clone()?, decision(entry))))
            .collect(),
    )
}
