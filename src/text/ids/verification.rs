//! Ids of `verification.ftl`: what `verify` says of a file.

use std::borrow::Cow;

use crate::pdf::Problem;
use crate::text::TextId;
use crate::verification::Reason;

super::fixed_texts! {
    /// Verdict, signatures and what the record says.
    VerificationText {
        Valid = "verify-valid",
        Intact = "verify-intact",
        Invalid = "verify-invalid",
        Unreadable = "verify-unreadable",
        Unsigned = "verify-unsigned",
        Verdict = "verify-verdict",
        Summary = "verify-summary",
        Reason = "verify-reason",
        Signature = "verify-signature",
        SignatureCode = "verify-signature-code",
        Trusted = "verify-trusted",
        Known = "verify-known",
        OtherRole = "verify-other-role",
        Unknown = "verify-unknown",
        Anchored = "verify-anchored",
        TimeStamp = "verify-time-stamp",
        Worthless = "verify-worthless",
        Worker = "verify-worker",
        Outcome = "verify-outcome",
        OutcomeExpired = "verify-outcome-expired",
        OutcomeInFuture = "verify-outcome-in-future",
        WorkersKeyUnknown = "verify-workers-key-unknown",
        AnswersKeyUnknown = "verify-answers-key-unknown",
        WorkersNameChanged = "verify-workers-name-changed",
        AnswersNameChanged = "verify-answers-name-changed",
        WorkersOtherRole = "verify-workers-other-role",
        AnswersOtherRole = "verify-answers-other-role",
        WorkersIssuerUnknown = "verify-workers-issuer-unknown",
        AnswersIssuerUnknown = "verify-answers-issuer-unknown",
    }
}

/// The sentence for a reason, `verify-reason-<code>`; those of the reader share four.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FoundText(pub Reason);

impl FoundText {
    /// Returns every text there must be, each once.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let groups = [
            Problem::NoHeader,
            Problem::FileTooLarge,
            Problem::Encrypted,
            Problem::KeyTwice,
        ];
        let own = Reason::OWN.iter().copied();
        own.chain(groups.map(Reason::Container)).map(Self).collect()
    }
}

impl TextId for FoundText {
    fn id(&self) -> Cow<'static, str> {
        let reason = match self.0 {
            Reason::Container(problem) => group(problem),
            own => own.code(),
        };
        Cow::Owned(format!("verify-reason-{reason}"))
    }
}

/// Names the sentence for what the reader refuses; its code stands beside it and says the rest.
fn group(problem: Problem) -> &'static str {
    use crate::verification::Weight;
    match problem {
        Problem::FileTooLarge
        | Problem::TooDeep
        | Problem::TooManyObjects
        | Problem::TooManyValues
        | Problem::TooManyKeys
        | Problem::TooManyRevisions
        | Problem::InflatedTooLarge => "container-limits",
        Problem::Encrypted => "container-encrypted",
        other if Reason::Container(other).weight() == Weight::Deceit => "container-deceptive",
        _ => "container-foreign",
    }
}
