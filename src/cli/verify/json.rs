//! The result of `verify` as JSON (contract: results).

use serde::Serialize;

use super::Verified;
use crate::checklist::Checklist;
use crate::cli::output::json_text;
use crate::signing::SignedAnswer;
use crate::verification::{Reason, Signature};

#[derive(Serialize)]
struct VerifyResult<'a> {
    format: u32,
    files: Vec<FileResult<'a>>,
}

#[derive(Serialize)]
struct FileResult<'a> {
    path: String,
    status: &'static str,
    reasons: Vec<&'static str>,
    signatures: Vec<SignatureResult<'a>>,
    /// The record; `null` unless the file is valid or intact.
    checklist: Option<&'a Checklist>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct SignatureResult<'a> {
    by: &'a str,
    key: &'static str,
    trust: &'static str,
    at: String,
    covers: &'static str,
    /// The moment that a trusted time stamp proves; left out where none does.
    #[serde(skip_serializing_if = "Option::is_none")]
    proven_at: Option<String>,
    /// The answer; left out of a worker's signature.
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<&'static str>,
    /// Its remark; left out where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    remark: Option<&'a str>,
}

/// Writes the result.
pub(super) fn write(files: &[Verified]) -> String {
    let result = VerifyResult {
        format: 1,
        files: files.iter().map(file).collect(),
    };
    json_text(&result)
}

fn file(verified: &Verified) -> FileResult<'_> {
    let found = &verified.found;
    FileResult {
        path: verified.path.display().to_string(),
        status: found.status.code(),
        reasons: found.reasons.iter().copied().map(Reason::code).collect(),
        signatures: found.signatures.iter().map(signature).collect(),
        checklist: found.checklist.as_ref(),
    }
}

fn signature(signature: &Signature) -> SignatureResult<'_> {
    let remark = signature.answer.as_ref().map(SignedAnswer::remark);
    SignatureResult {
        by: &signature.name,
        key: signature.key.code(),
        trust: signature.trust.code(),
        at: signature.at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
        covers: signature.covers.code(),
        proven_at: signature.proven_at.map(|at| at.to_string()),
        answer: signature.answer.as_ref().map(|one| one.answer().code()),
        remark: remark.filter(|remark| !remark.is_empty()),
    }
}
