//! A file of the register as it is exported: where it lies, what it turned out to be, who signed, and its record.

use serde::Serialize;

use super::moment;
use crate::checklist::Checklist;
use crate::register::line::{Entry, EntrySigner, GivenAnswer, Place};
use crate::register::refusal::Refusal;
use crate::verification::Reason;

/// A checklist or another file, and what it turned out to be.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct ExportedEntry<'a> {
    places: Vec<ExportedPlace>,
    sha256: String,
    status: &'static str,
    reasons: Vec<&'static str>,
    refusal: Option<&'static str>,
    key: Option<String>,
    signer: Option<ExportedSigner<'a>>,
    signed_at: Option<String>,
    answer: Option<ExportedAnswer<'a>>,
    checklist: Option<&'a Checklist>,
}

/// Who signed, as in the certificate.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct ExportedSigner<'a> {
    public_key: String,
    name: &'a str,
    organisation: &'a str,
    /// What is doubtful about this key and its time.
    reasons: Vec<&'static str>,
}

/// Where something lies.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::register::export) struct ExportedPlace {
    file: String,
    inside: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct ExportedAnswer<'a> {
    by: &'a str,
    signer: ExportedSigner<'a>,
    at: String,
    answer: &'static str,
    remark: &'a str,
    /// Whether somebody vouches for who gave it; else it changes nothing.
    counts: bool,
}

impl<'a> From<&'a Entry> for ExportedEntry<'a> {
    fn from(entry: &'a Entry) -> Self {
        Self {
            places: entry.places.iter().map(ExportedPlace::from).collect(),
            sha256: base16ct::lower::encode_string(&entry.hash),
            status: entry.status.code(),
            reasons: entry.reasons.iter().map(|reason| reason.code()).collect(),
            refusal: entry.refusal.map(Refusal::code),
            key: entry.key.map(|key| key.to_string()),
            signer: entry
                .signer
                .as_ref()
                .map(|signer| ExportedSigner::of(signer, &entry.signer_doubts)),
            signed_at: entry.signed_at.as_ref().map(moment),
            answer: entry.answer.as_ref().map(ExportedAnswer::from),
            checklist: entry.checklist.as_deref(),
        }
    }
}

impl<'a> ExportedSigner<'a> {
    fn of(signer: &'a EntrySigner, doubts: &[Reason]) -> Self {
        Self {
            public_key: base16ct::lower::encode_string(&signer.public_key_info),
            name: &signer.name,
            organisation: &signer.organisation,
            reasons: doubts.iter().map(|reason| reason.code()).collect(),
        }
    }
}

impl From<&Place> for ExportedPlace {
    fn from(place: &Place) -> Self {
        Self {
            file: place.file.display().to_string(),
            inside: place.inside.clone(),
        }
    }
}

impl<'a> From<&'a GivenAnswer> for ExportedAnswer<'a> {
    fn from(given: &'a GivenAnswer) -> Self {
        Self {
            by: &given.signer.name,
            signer: ExportedSigner::of(&given.signer, &given.doubts),
            at: moment(&given.at),
            answer: given.answer.code(),
            remark: &given.remark,
            counts: given.is_vouched_for(),
        }
    }
}
