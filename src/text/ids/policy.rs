//! Ids of `policy.ftl`: why a file is refused, what a policy lacks, and the policy in words.

use std::borrow::Cow;

use jiff::civil::Weekday;

use crate::policy::Refusal;
use crate::text::TextId;

super::fixed_texts! {
    /// Sentences about a policy.
    PolicyText {
        Help = "help-policy",
        CheckRight = "policy-check-right",
        SignDone = "policy-sign-done",
        SignKey = "policy-sign-key",
        MissingAction = "policy-missing-action",
        MissingFile = "policy-missing-file",
        Stays = "access-file-stays",
        UnfitNoDecision = "unfit-no-decision",
        UnfitDecidedInFuture = "unfit-decided-in-future",
        UnfitNoOrganisation = "unfit-no-organisation",
        UnfitNoReason = "unfit-no-reason",
        UnfitNotConfirmed = "unfit-not-confirmed",
        UnfitExpired = "unfit-expired",
        Title = "policy-title",
        TitleNobody = "policy-title-nobody",
        Decided = "policy-decided",
        SignedBy = "policy-signed-by",
        NotSigned = "policy-not-signed",
        Expires = "policy-expires",
        CheckAgain = "policy-check-again",
        Successor = "policy-successor",
        SectionDiffers = "policy-section-differs",
        Same = "policy-same",
        SectionRules = "policy-section-rules",
        SectionOrganisation = "policy-section-organisation",
        SectionSentences = "policy-section-sentences",
        Sentence = "policy-sentence",
        SectionUnfit = "policy-section-unfit",
        Fit = "policy-fit",
        Level = "policy-level",
        LevelLowered = "policy-level-lowered",
        RuleWithPersonalData = "policy-rule-required-with-personal-data",
        RuleWhereExpected = "policy-rule-required-where-expected",
        Validity = "policy-validity",
        ScreenLock = "policy-screen-lock",
        Updates = "policy-updates",
        Printing = "policy-printing",
        Conditions = "policy-conditions",
        Window = "policy-window",
        WindowHolidays = "policy-window-holidays",
        WindowClosedOn = "policy-window-closed-on",
        WindowCountries = "policy-window-countries",
        NoWindow = "policy-no-window",
        AccessWay = "policy-access-way",
        AccessWayProduct = "policy-access-way-product",
        RemoteHelp = "policy-remote-help",
        Contact = "policy-contact",
        ContactPlain = "policy-contact-plain",
        UserPolicy = "policy-user-policy",
        TrustAnchors = "policy-trust-anchors",
        TimeStamp = "policy-time-stamp",
        DropFolder = "policy-drop-folder",
        ErrorNotAKeyCode = "error-not-a-key-code",
        ErrorNotAWebAddress = "error-not-a-web-address",
        ErrorNotAnEmailAddress = "error-not-an-email-address",
        ErrorNotACountry = "error-not-a-country",
        ErrorNotACertificate = "error-not-a-certificate",
        ErrorNotAnId = "error-not-an-id",
        ErrorKindIsFixed = "error-kind-is-fixed",
        ErrorUnknownAccessWay = "error-unknown-access-way",
        ErrorUnknownAccessWaySuggestion = "error-unknown-access-way-suggestion",
        ErrorAccessWayNeedsPolicy = "error-access-way-needs-policy",
        ErrorIsBulletin = "error-is-bulletin",
        ErrorIsPolicy = "error-is-policy",
        ErrorAboveSequence = "error-above-sequence",
        ErrorDayTooEarly = "error-day-too-early",
        ErrorBeforePublication = "error-before-publication",
        ErrorPublishedAfterDecision = "error-published-after-decision",
        ErrorLevelIsAsUsual = "error-level-is-as-usual",
    }
}

/// The sentence for a refusal, `access-file-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RefusalText(pub &'static str);

impl RefusalText {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        Refusal::CODES.map(Self).to_vec()
    }
}

impl TextId for RefusalText {
    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(format!("access-file-{}", self.0))
    }
}

/// A day of the week, `weekday-<day>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekdayText(pub Weekday);

impl WeekdayText {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        Weekday::Monday.cycle_forward().take(7).map(Self).collect()
    }
}

impl TextId for WeekdayText {
    fn id(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self.0 {
            Weekday::Monday => "weekday-monday",
            Weekday::Tuesday => "weekday-tuesday",
            Weekday::Wednesday => "weekday-wednesday",
            Weekday::Thursday => "weekday-thursday",
            Weekday::Friday => "weekday-friday",
            Weekday::Saturday => "weekday-saturday",
            Weekday::Sunday => "weekday-sunday",
        })
    }
}

/// Returns the ids about policies and bulletins, which every language has.
#[must_use]
pub fn all() -> Vec<Cow<'static, str>> {
    use super::bulletin::{BannerText, BulletinText, BulletinWord};
    use super::listed;

    let mut ids = listed(PolicyText::ALL);
    ids.extend(listed(&RefusalText::all()));
    ids.extend(listed(&WeekdayText::all()));
    ids.extend(listed(BulletinText::ALL));
    ids.extend(listed(&BulletinWord::all()));
    ids.extend(listed(&BannerText::all()));
    ids
}
