//! Ids of `controls.ftl`: what is said of each control, and the words for levels, statuses and situations.

use std::borrow::Cow;

use crate::control::{Control, Level, Situation};
use crate::text::TextId;

/// A text about one control: an attribute of the message `control-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ControlText {
    /// Two to five words, for lists, the document and the register.
    Title(Control),
    /// The rule as one sentence of fact ("The firewall is on"), for document and result.
    Rule(Control),
    /// The question that the card asks, to be answered by yes, no or I don't know; "yes" is always the safe answer.
    ///
    /// Give it the policy's limits `$minutes` (screen lock) and `$days` (age of updates); only some questions use them.
    Question(Control),
    /// One sentence: why it matters.
    Why(Control),
    /// Whom to ask, and for what, when the worker cannot mend it.
    Whom(Control),
    /// What to do when it does not hold, one short imperative sentence for result, conditions and the list for IT.
    ToDo(Control),
    /// The same for the list for IT, as a task; [`Self::ToDo`] where IT has no part in it.
    ForIt(Control),
    /// The rule as it reads in a situation; [`Self::Rule`] where the situation makes no difference.
    RuleFor(Control, Situation),
    /// The question as it reads in a situation; [`Self::Question`] where the situation makes no difference.
    QuestionFor(Control, Situation),
    /// Whom to ask in a situation; [`Self::Whom`] where the situation makes no difference.
    WhomFor(Control, Situation),
    /// What to do in a situation; [`Self::ToDo`] where the situation makes no difference.
    ToDoFor(Control, Situation),
}

/// The texts that read differently in a situation: an attribute `<part>-<situation>` beside the plain one.
const IN_A_SITUATION: [(&str, Situation, &[Control]); 7] = [
    ("rule", Situation::EmployerPc, &[Control::NoDeviceSharing]),
    (
        "question",
        Situation::EmployerPc,
        &[Control::NoDeviceSharing],
    ),
    (
        "whom",
        Situation::EmployerPc,
        &[
            Control::NoDeviceSharing,
            Control::NoAdminRights,
            Control::SupportedOs,
            Control::Updates,
            Control::Antivirus,
            Control::Firewall,
            Control::DiskEncryption,
            Control::ScreenLock,
            Control::RemoteHelpClosed,
        ],
    ),
    ("to-do", Situation::EmployerPc, &[Control::NoDeviceSharing]),
    ("rule", Situation::PrivateDirect, &[Control::NoBrowsing]),
    ("question", Situation::PrivateDirect, &[Control::NoBrowsing]),
    ("to-do", Situation::PrivateDirect, &[Control::NoBrowsing]),
];

/// The controls that IT mends, at least on a PC of the employer: they have an attribute `for-it`.
const FOR_IT: [Control; 14] = [
    Control::ConnectionWindow,
    Control::TwoFactor,
    Control::NoAdminRights,
    Control::SupportedOs,
    Control::Updates,
    Control::Antivirus,
    Control::Firewall,
    Control::DiskEncryption,
    Control::Vpn,
    Control::RemoteDesktop,
    Control::ScreenLock,
    Control::RemoteHelpClosed,
    Control::KszRoute,
    Control::EidReader,
];

impl ControlText {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let kinds = [
            Self::Title,
            Self::Rule,
            Self::Question,
            Self::Why,
            Self::Whom,
            Self::ToDo,
            Self::ForIt,
        ];
        let in_situations: [fn(Control, Situation) -> Self; 4] = [
            Self::RuleFor,
            Self::QuestionFor,
            Self::WhomFor,
            Self::ToDoFor,
        ];
        Control::all()
            .flat_map(|control| {
                let special = in_situations
                    .into_iter()
                    .flat_map(move |kind| Situation::ALL.map(|situation| kind(control, situation)));
                kinds
                    .into_iter()
                    .map(move |kind| kind(control))
                    .chain(special)
            })
            .collect()
    }
}

/// Names the part's attribute, with the situation behind it where the text differs there.
fn part_in(part: &'static str, control: Control, situation: Situation) -> Cow<'static, str> {
    let differs = IN_A_SITUATION.iter().any(|(of, in_situation, controls)| {
        *of == part && *in_situation == situation && controls.contains(&control)
    });
    if differs {
        Cow::Owned(format!("{part}-{}", situation.id()))
    } else {
        Cow::Borrowed(part)
    }
}

impl TextId for ControlText {
    fn id(&self) -> Cow<'static, str> {
        let (control, part) = match *self {
            Self::Title(control) => (control, "title".into()),
            Self::Rule(control) => (control, "rule".into()),
            Self::Question(control) => (control, "question".into()),
            Self::Why(control) => (control, "why".into()),
            Self::Whom(control) => (control, "whom".into()),
            Self::ForIt(control) if FOR_IT.contains(&control) => (control, "for-it".into()),
            Self::ToDo(control) | Self::ForIt(control) => (control, "to-do".into()),
            Self::RuleFor(control, situation) => (control, part_in("rule", control, situation)),
            Self::QuestionFor(control, situation) => {
                (control, part_in("question", control, situation))
            }
            Self::WhomFor(control, situation) => (control, part_in("whom", control, situation)),
            Self::ToDoFor(control, situation) => (control, part_in("to-do", control, situation)),
        };
        Cow::Owned(format!("control-{control}.{part}"))
    }
}

/// A word of the rules: `level-<id>`, `situation-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WordText {
    /// Required, advised, does not apply.
    Level(Level),
    /// The situation in a few words.
    Situation(Situation),
}

impl WordText {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let levels = [Level::Required, Level::Advised, Level::NotApplicable].map(Self::Level);
        levels
            .into_iter()
            .chain(Situation::ALL.map(Self::Situation))
            .collect()
    }
}

impl TextId for WordText {
    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(match self {
            Self::Level(level) => format!("level-{}", level.id()),
            Self::Situation(situation) => format!("situation-{}", situation.id()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_situation_has_its_own_text_only_where_the_table_says_so() {
        let cases = [
            (
                ControlText::QuestionFor(Control::NoDeviceSharing, Situation::EmployerPc),
                "control-no-device-sharing.question-employer-pc",
            ),
            (
                ControlText::QuestionFor(Control::NoDeviceSharing, Situation::PrivateDirect),
                "control-no-device-sharing.question",
            ),
            (
                ControlText::RuleFor(Control::NoBrowsing, Situation::PrivateDirect),
                "control-no-browsing.rule-private-direct",
            ),
            (
                ControlText::WhomFor(Control::Firewall, Situation::EmployerPc),
                "control-firewall.whom-employer-pc",
            ),
            (
                ControlText::ToDoFor(Control::Firewall, Situation::EmployerPc),
                "control-firewall.to-do",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(text.id(), expected);
        }
    }
}
