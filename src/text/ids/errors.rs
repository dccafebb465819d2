//! Ids of `errors.ftl`: what the command line says when something is wrong.

use std::borrow::Cow;

use crate::input::Kind;
use crate::text::TextId;

super::fixed_texts! {
    /// Sentences about files, arguments and their mistakes, in lower case and without a full stop.
    ErrorText {
        ErrorAtLine = "error-at-line",
        ErrorInFile = "error-in-file",
        ErrorEmpty = "error-empty",
        ErrorTooLarge = "error-too-large",
        ErrorNotUtf8 = "error-not-utf8",
        ErrorIsPdf = "error-is-pdf",
        ErrorIsArchive = "error-is-archive",
        ErrorNotWellFormed = "error-not-well-formed",
        ErrorTooDeep = "error-too-deep",
        ErrorFileTooDeep = "error-file-too-deep",
        ErrorRepeated = "error-repeated",
        ErrorNewerFormat = "error-newer-format",
        ErrorUnknownFormat = "error-unknown-format",
        ErrorMissingSection = "error-missing-section",
        ErrorMissingKey = "error-missing-key",
        ErrorUnknownKey = "error-unknown-key",
        ErrorUnknownKeySuggestion = "error-unknown-key-suggestion",
        ErrorUnknownControl = "error-unknown-control",
        ErrorUnknownControlSuggestion = "error-unknown-control-suggestion",
        ErrorDecidedByPolicy = "error-decided-by-policy",
        ErrorNoConnectionWindow = "error-no-connection-window",
        ErrorDecidedByPrinting = "error-decided-by-printing",
        ErrorNoMeasurePossible = "error-no-measure-possible",
        ErrorNotMeasured = "error-not-measured",
        ErrorWrongType = "error-wrong-type",
        ErrorNotOneOf = "error-not-one-of",
        ErrorNotOneOfSuggestion = "error-not-one-of-suggestion",
        ErrorOutOfRange = "error-out-of-range",
        ErrorEmptyText = "error-empty-text",
        ErrorTextTooLong = "error-text-too-long",
        ErrorControlCharacter = "error-control-character",
        ErrorNotADate = "error-not-a-date",
        ErrorNotAMoment = "error-not-a-moment",
        ErrorNotATimeOfDay = "error-not-a-time-of-day",
        ErrorWindowEndsBeforeStart = "error-window-ends-before-start",
        ErrorEmptyList = "error-empty-list",
        ErrorMayNotBeLowered = "error-may-not-be-lowered",
        ErrorReasonForOk = "error-reason-for-ok",
        ErrorNothingContradicts = "error-nothing-contradicts",
        FileNotFound = "file-not-found",
        FileIsFolder = "file-is-folder",
        FileNotPlain = "file-not-plain",
        FileNoPermission = "file-no-permission",
        FileInUse = "file-in-use",
        FileRefused = "file-refused",
        OutputIsInput = "output-is-input",
        OutputExists = "output-exists",
        OutputNoFolder = "output-no-folder",
        OutputNoPermission = "output-no-permission",
        OutputDiskFull = "output-disk-full",
        OutputRefused = "output-refused",
        OutputLost = "output-lost",
        UsageNoCommand = "usage-no-command",
        UsageUnknownCommand = "usage-unknown-command",
        UsageUnknownCommandSuggestion = "usage-unknown-command-suggestion",
        UsageUnknownOption = "usage-unknown-option",
        UsageUnknownOptionSuggestion = "usage-unknown-option-suggestion",
        UsageOptionNotHere = "usage-option-not-here",
        UsageMissingValue = "usage-missing-value",
        UsageUnexpectedValue = "usage-unexpected-value",
        UsageTwice = "usage-twice",
        UsageMissingAnswers = "usage-missing-answers",
        UsageMissingOutput = "usage-missing-output",
        UsageMissingOption = "usage-missing-option",
        UsageMissingFiles = "usage-missing-files",
        TrustNothing = "trust-nothing",
        TrustMalformed = "trust-malformed",
        TrustUnknownBlock = "trust-unknown-block",
        TrustNameless = "trust-nameless",
        TrustNoAuthority = "trust-no-authority",
        TrustUnknownPurpose = "trust-unknown-purpose",
        TrustTooMany = "trust-too-many",
        UsageTooMany = "usage-too-many",
        UsageNotOneOf = "usage-not-one-of",
        UsageNotADate = "usage-not-a-date",
        PassphraseNoTerminal = "passphrase-no-terminal",
        PassphraseDiffers = "passphrase-differs",
        UsageNotInThisVersion = "usage-not-in-this-version",
    }
}

/// The words for a type of value, `kind-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct KindText(pub Kind);

impl KindText {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        Kind::ALL.map(Self).to_vec()
    }
}

impl TextId for KindText {
    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(format!("kind-{}", self.0.id()))
    }
}
