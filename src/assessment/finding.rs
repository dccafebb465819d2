//! How an answer and an observation become a finding (contract: the table and its special cases).

use jiff::ToSpan;
use jiff::civil::Date;

use crate::answers::{Answer, Answers, Printing};
use crate::assessment::{Finding, Provenance, Status, StrayCorrection};
use crate::control::{Control, Level, Source};
use crate::observation::{Detail, Observation, Observations, Reason, Value};
use crate::policy::Policy;
use crate::policy::bulletin::{Access, Effects};

/// Finds every control's result, in table order.
pub(super) fn findings(
    answers: &Answers,
    observations: Option<&Observations>,
    policy: &Policy,
    effects: &Effects,
    date: Date,
) -> Result<Vec<Finding>, StrayCorrection> {
    let situation = answers.situation.situation();
    let facts = answers.situation.facts(observations);
    Control::all()
        .map(|control| {
            let level = policy.level(control, situation, &facts);
            let correction = answers.corrections.get(&control);
            let result = if level == Level::NotApplicable {
                Outcome::plain(Status::NotApplicable, Provenance::NotApplicable)
            } else {
                outcome(control, answers, observations, policy, effects.access, date)
            };
            if correction.is_some() && !result.disagreement {
                return Err(StrayCorrection { control });
            }
            Ok(Finding {
                control,
                level,
                status: result.status,
                provenance: result.provenance,
                reason: result.reason,
                detail: result.detail,
                explanation: result.explanation,
            })
        })
        .collect()
}

/// A result before it is put beside its control.
struct Outcome {
    status: Status,
    provenance: Provenance,
    reason: Option<Reason>,
    detail: Detail,
    explanation: Option<String>,
    /// Whether measurement and declaration disagree, so that a correction has something to correct.
    disagreement: bool,
}

impl Outcome {
    fn plain(status: Status, provenance: Provenance) -> Self {
        Self {
            status,
            provenance,
            reason: None,
            detail: Detail::default(),
            explanation: None,
            disagreement: false,
        }
    }

    fn explained(status: Status, explanation: &str) -> Self {
        Self {
            explanation: Some(explanation.to_owned()),
            ..Self::plain(status, Provenance::Declared)
        }
    }
}

fn outcome(
    control: Control,
    answers: &Answers,
    observations: Option<&Observations>,
    policy: &Policy,
    access: Access,
    date: Date,
) -> Outcome {
    let declared = answers.answers.get(&control).copied().unwrap_or_default();
    match control.row().source {
        Source::Policy if control == Control::RemoteAccessOpen => remote_access(access),
        Source::Printing => printing(answers, policy, date),
        Source::Declared if control == Control::SeparateRoom => separate_room(answers, declared),
        // Within a window that is set, connecting is the worker's word; the clock never decides it.
        Source::Declared | Source::Policy => declared_alone(declared),
        Source::Observed => observed(control, answers, declared, observations),
    }
}

/// The bulletins alone decide; what one of them leaves open is not known.
fn remote_access(access: Access) -> Outcome {
    match access {
        Access::Open => Outcome::plain(Status::Met, Provenance::Measured),
        Access::Closed => Outcome::plain(Status::NotMet, Provenance::Measured),
        Access::Unknown { since } => Outcome {
            reason: Some(Reason::BulletinExpired),
            detail: Detail {
                until: Some(since),
                ..Detail::default()
            },
            ..Outcome::plain(Status::Undetermined, Provenance::Measured)
        },
    }
}

fn declared_alone(declared: Answer) -> Outcome {
    let (status, provenance) = combine(declared, None, Correction::None);
    Outcome::plain(status, provenance)
}

fn observed(
    control: Control,
    answers: &Answers,
    declared: Answer,
    observations: Option<&Observations>,
) -> Outcome {
    let not_measured = Observation::undetermined(Reason::NotMeasured);
    let observation = match observations {
        None => Some(&not_measured),
        Some(observations) => observations.observations.get(&control),
    };
    let value = observation.map(|observation| observation.value);
    let disagreement = disagree(declared, value);
    let why = answers
        .corrections
        .get(&control)
        .filter(|why| disagreement && !why.trim().is_empty());
    let correction = match why {
        Some(_) => Correction::Given,
        None => Correction::None,
    };
    let (status, provenance) = combine(declared, value, correction);
    Outcome {
        status,
        provenance,
        reason: observation.and_then(|observation| observation.reason),
        detail: observation.map_or_else(Detail::default, |observation| observation.detail.clone()),
        explanation: why.cloned(),
        disagreement,
    }
}

/// Whether the person explained why the measurement is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Correction {
    /// No explanation.
    None,
    /// An explanation, which stands in the record.
    Given,
}

/// Tells whether measurement and declaration disagree.
fn disagree(declared: Answer, observed: Option<Value>) -> bool {
    matches!(
        (declared, observed),
        (Answer::Yes, Some(Value::Action)) | (Answer::No, Some(Value::Ok))
    )
}

/// The contract's table, cell by cell. A correction is looked at only where the two disagree.
pub(super) fn combine(
    declared: Answer,
    observed: Option<Value>,
    correction: Correction,
) -> (Status, Provenance) {
    use Answer::{No, Unknown, Yes};
    use Provenance::{Confirmed, Contradicted, Corrected, Declared, Measured};
    use Status::{InProgress, Met, NotMet, Undetermined};
    match (declared, observed.unwrap_or(Value::Undetermined)) {
        (Yes, Value::Ok) => (Met, Confirmed),
        (Yes, Value::Action) => match correction {
            Correction::None => (NotMet, Contradicted),
            Correction::Given => (Met, Corrected),
        },
        (Yes | Unknown, Value::InProgress) => (InProgress, Measured),
        (Yes, Value::Undetermined) => (Met, Declared),
        (No, Value::Ok) => match correction {
            Correction::None => (NotMet, Contradicted),
            Correction::Given => (NotMet, Corrected),
        },
        (No, Value::Action) => (NotMet, Confirmed),
        (No, Value::InProgress | Value::Undetermined) => (NotMet, Declared),
        (Unknown, Value::Ok) => (Met, Measured),
        (Unknown, Value::Action) => (NotMet, Measured),
        (Unknown, Value::Undetermined) => (Undetermined, Declared),
    }
}

/// Another room where possible; stated measures make up for the lack of one (domain section 4).
fn separate_room(answers: &Answers, declared: Answer) -> Outcome {
    let measure = answers.measures.get(&Control::SeparateRoom);
    match measure.map(|measure| measure.trim()) {
        Some(measure) if declared == Answer::No && !measure.is_empty() => {
            Outcome::explained(Status::Compensated, measure)
        }
        _ => declared_alone(declared),
    }
}

/// Nothing is printed, or for a reason and with care (domain section 4); one missing part makes it not met.
fn printing(answers: &Answers, policy: &Policy, date: Date) -> Outcome {
    let not_met = Outcome::plain(Status::NotMet, Provenance::Declared);
    match answers.situation.printing {
        None => Outcome::plain(Status::Undetermined, Provenance::Declared),
        Some(Printing::Never) => Outcome::plain(Status::Met, Provenance::Declared),
        Some(Printing::Exceptionally) => {
            let Some(printing) = &answers.printing else {
                return not_met;
            };
            let latest = date.saturating_add(i64::from(policy.printing_days).days());
            let in_time = printing.by.is_some_and(|by| (date..=latest).contains(&by));
            let reason = printing.reason.trim();
            let complete = !reason.is_empty()
                && printing.out_of_reach
                && printing.kept_safely
                && printing.afterwards.is_some()
                && in_time;
            if complete {
                Outcome::explained(Status::Compensated, reason)
            } else {
                not_met
            }
        }
    }
}
