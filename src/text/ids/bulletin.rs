//! Ids of `bulletin.ftl` and `bulletin-forms.ftl`: what a bulletin says to workers, and ready-made bulletins.

use std::borrow::Cow;

use crate::policy::AccessKind;
use crate::policy::bulletin::{ReadyMade, State};
use crate::text::TextId;

super::fixed_texts! {
    /// Sentences about bulletins.
    BulletinText {
        Help = "help-bulletin",
        CheckRight = "bulletin-check-right",
        SignDone = "bulletin-sign-done",
        DecisionDone = "bulletin-decision-done",
        DecisionTitle = "decision-title",
        DecisionSubject = "decision-subject",
        DecisionAttachment = "decision-attachment",
        DecisionSignature = "decision-signature",
        DecisionField = "decision-field",
        DecisionFingerprint = "decision-fingerprint",
        NoneCloses = "bulletin-none-closes",
        AlternativeOnSite = "bulletin-alternative-on-site",
        AlternativeDesks = "bulletin-alternative-desks",
        AlternativeMobileMail = "bulletin-alternative-mobile-mail",
        AlternativeTelephone = "bulletin-alternative-telephone",
        ServicesDown = "bulletin-services-down",
        Advisories = "bulletin-advisories",
        ShowTitle = "bulletin-show-title",
        ShowFrom = "bulletin-show-from",
        ShowFromUntil = "bulletin-show-from-until",
        ShowDecided = "bulletin-show-decided",
        ShowWorker = "bulletin-show-worker",
        ShowConditions = "bulletin-show-conditions",
        ShowFlaw = "bulletin-show-flaw",
        ShowPublished = "bulletin-show-published",
        ShowCutOff = "bulletin-show-cut-off",
        ShowMeasuresTaken = "bulletin-show-measures-taken",
        ShowNoMeasuresTaken = "bulletin-show-no-measures-taken",
        ShowContinuity = "bulletin-show-continuity",
        ShowPrimaryProcess = "bulletin-show-primary-process",
        ShowStops = "bulletin-show-stops",
        ShowDamage = "bulletin-show-damage",
        ShowDecision = "bulletin-show-decision",
        CompromiseNoMeasures = "banner-assume-compromise.no-measures",
        OpenAgainAtHours = "banner-open-again.at-hours",
        OutsideWindowNever = "banner-outside-window.never",
        OutsideWindowAndClosed = "banner-outside-window.closed",
    }
}

/// A word of a bulletin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BulletinWord {
    /// What an access way is called without a policy: `access-way-<id>`.
    Way(AccessKind),
    /// What holds for it: `bulletin-state-<id>`.
    State(State),
}

impl BulletinWord {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let ways = AccessKind::ALL.into_iter().map(Self::Way);
        ways.chain(State::ALL.into_iter().map(Self::State))
            .collect()
    }
}

impl TextId for BulletinWord {
    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(match self {
            Self::Way(kind) => format!("access-way-{}", kind.id()),
            Self::State(state) => format!("bulletin-state-{}", state.id()),
        })
    }
}

/// What a banner is about; [`crate::policy::bulletin::Banner`] carries the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BannerText {
    /// Its title, `banner-<id>`.
    Title(BannerKind),
    /// What to do today, `banner-<id>.today`.
    Today(BannerKind),
}

/// The kinds of banner, with their ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BannerKind {
    /// The access is closed.
    Suspended,
    /// It was closed, and nobody knows what holds now.
    SuspensionRanOut,
    /// A compromise has to be assumed.
    AssumeCompromise,
    /// The access is limited.
    Limited,
    /// It is open again, with measures.
    Reopened,
    /// A bulletin will act later.
    Announced,
    /// It is open as before.
    OpenAgain,
    /// A bulletin has run out.
    RanOut,
    /// The clock is behind.
    ClockBehind,
    /// The policy has expired.
    PolicyExpired,
    /// Nobody may connect now.
    OutsideWindow,
}

impl BannerKind {
    /// Every kind, as declared.
    pub const ALL: [Self; 11] = [
        Self::Suspended,
        Self::SuspensionRanOut,
        Self::AssumeCompromise,
        Self::Limited,
        Self::Reopened,
        Self::Announced,
        Self::OpenAgain,
        Self::RanOut,
        Self::ClockBehind,
        Self::PolicyExpired,
        Self::OutsideWindow,
    ];

    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Suspended => "suspended",
            Self::SuspensionRanOut => "suspension-ran-out",
            Self::AssumeCompromise => "assume-compromise",
            Self::Limited => "limited",
            Self::Reopened => "reopened",
            Self::Announced => "announced",
            Self::OpenAgain => "open-again",
            Self::RanOut => "ran-out",
            Self::ClockBehind => "clock-behind",
            Self::PolicyExpired => "policy-expired",
            Self::OutsideWindow => "outside-window",
        }
    }
}

impl BannerText {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let kinds = BannerKind::ALL.into_iter();
        kinds
            .flat_map(|kind| [Self::Title(kind), Self::Today(kind)])
            .collect()
    }
}

impl TextId for BannerText {
    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(match self {
            Self::Title(kind) => format!("banner-{}", kind.id()),
            Self::Today(kind) => format!("banner-{}.today", kind.id()),
        })
    }
}

/// A text of a ready-made bulletin; Dutch and French only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReadyMadeText {
    /// The form's name, `bulletin-form-<id>`.
    Name(ReadyMade),
    /// What happened, `bulletin-form-<id>.what`.
    What(ReadyMade),
    /// A measure, counted from 1, `bulletin-form-<id>.measure-<number>`.
    Measure(ReadyMade, usize),
}

impl ReadyMadeText {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let forms = ReadyMade::ALL.into_iter();
        forms
            .flat_map(|form| {
                let measures = (1..=form.measures()).map(move |number| Self::Measure(form, number));
                [Self::Name(form), Self::What(form)]
                    .into_iter()
                    .chain(measures)
            })
            .collect()
    }
}

impl TextId for ReadyMadeText {
    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(match self {
            Self::Name(form) => format!("bulletin-form-{}", form.id()),
            Self::What(form) => format!("bulletin-form-{}.what", form.id()),
            Self::Measure(form, number) => format!("bulletin-form-{}.measure-{number}", form.id()),
        })
    }
}
