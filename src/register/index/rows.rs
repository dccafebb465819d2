//! The saved form of a file's members.

use serde::{Deserialize, Serialize};

use super::super::examination::BroughtMember;
use super::super::refusal::Refusal;

/// A member of a file as the index remembers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KnownMember {
    /// The names on the way inside; none for the file itself.
    pub(crate) inside: Vec<String>,
    /// The hash of its bytes, or why it was not examined.
    pub(crate) outcome: Result<[u8; 32], Refusal>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum Saved {
    Hash(Vec<String>, String),
    Refusal(Vec<String>, String),
}

/// Writes the members of a file.
pub(super) fn write_members(members: &[BroughtMember]) -> Vec<u8> {
    let saved: Vec<Saved> = members
        .iter()
        .map(|member| match &member.outcome {
            Ok((hash, _)) => {
                Saved::Hash(member.inside.clone(), base16ct::lower::encode_string(hash))
            }
            Err(refusal) => Saved::Refusal(member.inside.clone(), refusal.code().to_owned()),
        })
        .collect();
    json(&saved)
}

/// Reads the members of a file; `None` where this is no such list, and the file is read again.
pub(super) fn read_members(bytes: &[u8]) -> Option<Vec<KnownMember>> {
    let saved: Vec<Saved> = serde_json::from_slice(bytes).ok()?;
    let member = |saved| {
        let (inside, outcome) = match saved {
            Saved::Hash(inside, hash) => {
                let hash = base16ct::lower::decode_vec(&hash).ok()?;
                (inside, Ok(hash.try_into().ok()?))
            }
            Saved::Refusal(inside, code) => (inside, Err(Refusal::from_code(&code)?)),
        };
        Some(KnownMember { inside, outcome })
    };
    saved.into_iter().map(member).collect()
}

/// Writes plain data, which always has a JSON form.
pub(super) fn json(value: &impl Serialize) -> Vec<u8> {
    // An empty text is read back as nothing known, and the file is examined again.
    serde_json::to_vec(value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_is_none_is_read_again() {
        for wrong in [
            "",
            "{}",
            r#"[{"hash":[[],"00"]}]"#,
            r#"[{"refusal":[[],"unknown"]}]"#,
        ] {
            assert_eq!(read_members(wrong.as_bytes()), None, "{wrong}");
        }
        assert_eq!(read_members(b"[]"), Some(Vec::new()));
    }
}
