//! What is signed, and where.

use serde::Serialize;

use super::Words;
use crate::text::ids::DocumentText;

/// What is signed, and where.
#[derive(Serialize)]
pub(super) struct SigningView {
    heading: String,
    declaration: String,
    explanation: String,
    worker: SignatureView,
    reader: SignatureView,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct SignatureView {
    label: String,
    name_label: String,
    /// The name where it is known; else a line to write it on.
    name: Option<String>,
    /// Where the date is written by hand; the worker's own signature says it already.
    date_label: Option<String>,
}

impl Words<'_> {
    pub(super) fn signing(&self) -> SigningView {
        let signature = |label, name: Option<String>| SignatureView {
            label: self.say(label),
            name_label: self.say(DocumentText::SignatureName),
            date_label: name
                .is_none()
                .then(|| self.say(DocumentText::SignatureDate)),
            name,
        };
        SigningView {
            heading: self.say(DocumentText::SigningHeading),
            declaration: self.say(DocumentText::WorkerDeclares),
            explanation: self.say(DocumentText::WhatTheSignatureIs),
            worker: signature(
                DocumentText::SignatureOfWorker,
                Some(self.record.worker.name.clone()),
            ),
            reader: signature(DocumentText::SignatureOfReader, None),
        }
    }
}
