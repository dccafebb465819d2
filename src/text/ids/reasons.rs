//! Ids of `reasons.ftl`: what the PC says, and why a check came to its value.
//!
//! Each sentence holds without figures. Some have a second form, the attribute `.figures`, that says the observation's figure;
//! [`crate::text::observed`] chooses between the two.

use std::borrow::Cow;

use crate::control::Control;
use crate::observation::{Detail, Reason};
use crate::text::TextId;

/// The sentence for a reason, `reason-<code>`; it needs no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReasonText(pub Reason);

impl ReasonText {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        Reason::ALL.iter().copied().map(Self).collect()
    }
}

impl TextId for ReasonText {
    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(format!("reason-{}", self.0.code()))
    }
}

/// The figure of [`Detail`] that a sentence says; the text's variable has its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Figure {
    /// `$percent`
    Percent,
    /// `$days`
    Days,
    /// `$minutes`
    Minutes,
    /// `$count`
    Count,
    /// `$until`, a date in words.
    Until,
}

/// What an observation says beside [`ReasonText`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ObservedText {
    /// The reason with its figure; only for reasons of which [`figure_of_reason`] names one.
    ReasonWithFigure(Reason),
    /// The control holds; for the controls that can be observed.
    Ok(Control),
    /// The control holds, with the figure; only for controls of which [`figure_of_ok`] names one.
    OkWithFigure(Control),
    /// It is being brought about, and no reason says more.
    InProgress,
    /// The control does not hold, and no reason says more.
    Action,
    /// It could not be found out, and no reason says more.
    Undetermined,
}

impl ObservedText {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let reasons = Reason::ALL
            .iter()
            .copied()
            .filter(|reason| figure_of_reason(*reason).is_some());
        let observable = || Control::all().filter(|control| control.is_observable());
        let with_figure = observable().filter(|control| figure_of_ok(*control).is_some());
        reasons
            .map(Self::ReasonWithFigure)
            .chain(observable().map(Self::Ok))
            .chain(with_figure.map(Self::OkWithFigure))
            .chain([Self::InProgress, Self::Action, Self::Undetermined])
            .collect()
    }
}

impl TextId for ObservedText {
    fn id(&self) -> Cow<'static, str> {
        match self {
            Self::ReasonWithFigure(reason) => format!("reason-{}.figures", reason.code()).into(),
            Self::Ok(control) => format!("observation-ok-{control}").into(),
            Self::OkWithFigure(control) => format!("observation-ok-{control}.figures").into(),
            Self::InProgress => "observation-in-progress".into(),
            Self::Action => "observation-action".into(),
            Self::Undetermined => "observation-undetermined".into(),
        }
    }
}

/// Tells which figure the reason's second form says, if it has one.
#[must_use]
pub fn figure_of_reason(reason: Reason) -> Option<Figure> {
    match reason {
        Reason::Encrypting | Reason::Decrypting => Some(Figure::Percent),
        Reason::UpdatesTooOld => Some(Figure::Days),
        Reason::LockTooLate => Some(Figure::Minutes),
        Reason::RemoteHelpRunning => Some(Figure::Count),
        Reason::SupportEnded | Reason::TableTooOld | Reason::BulletinExpired => Some(Figure::Until),
        _ => None,
    }
}

/// Tells which figure is said when the control holds, if there is one.
#[must_use]
pub fn figure_of_ok(control: Control) -> Option<Figure> {
    match control {
        Control::SupportedOs => Some(Figure::Until),
        Control::Updates => Some(Figure::Days),
        Control::ScreenLock => Some(Figure::Minutes),
        _ => None,
    }
}

impl Figure {
    /// Returns the variable's name in the text.
    #[must_use]
    pub fn variable(self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::Days => "days",
            Self::Minutes => "minutes",
            Self::Count => "count",
            Self::Until => "until",
        }
    }

    /// Tells whether the detail has this figure.
    #[must_use]
    pub fn is_in(self, detail: &Detail) -> bool {
        match self {
            Self::Percent => detail.percent.is_some(),
            Self::Days => detail.days.is_some(),
            Self::Minutes => detail.minutes.is_some(),
            Self::Count => detail.count.is_some(),
            Self::Until => detail.until.is_some(),
        }
    }
}
