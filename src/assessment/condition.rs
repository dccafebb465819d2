//! What must be kept or done for the verdict to hold: what, who and by when.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::answers::Answers;
use crate::assessment::{Finding, Provenance, Status};
use crate::control::{Control, Level, Situation};
use crate::policy::bulletin::{Consequence, Effects};
use crate::policy::{Bilingual, Policy};

mod kind;

pub use kind::{Actor, ConditionKind};

/// Something that must be kept or done for the verdict to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The control it is about.
    pub control: Control,
    /// What it asks.
    pub kind: ConditionKind,
    /// Who acts.
    pub who: Actor,
    /// By when.
    pub by: Date,
    /// What exactly, where an access bulletin says it.
    pub measure: Option<Bilingual>,
}

/// Returns the conditions, in table order. They stand beside any verdict: a worker who is not ready yet sees them too.
///
/// The KSZ/BCSS controls give none, because they do not enter the main verdict. At the office nothing is asked.
pub(super) fn conditions(
    answers: &Answers,
    policy: &Policy,
    effects: &Effects,
    situation: Situation,
    findings: &[Finding],
    date: Date,
) -> Vec<Condition> {
    if situation == Situation::Office {
        return Vec::new();
    }
    let later = later(policy, date);
    let mut conditions = brought_by(effects, policy, date);
    let prints = answers.printing.as_ref().and_then(|printing| printing.by);
    conditions.extend(
        asked_by_findings(situation, findings).map(|(control, kind, who)| {
            let by = match kind {
                ConditionKind::HandlePrints => prints.unwrap_or(later),
                _ => later,
            };
            plain(control, kind, who, by)
        }),
    );
    conditions
}

/// Returns what findings ask, and of whom, in their order; the KSZ/BCSS controls ask nothing, and nor does the office.
pub fn asked_by_findings(
    situation: Situation,
    findings: &[Finding],
) -> impl Iterator<Item = (Control, ConditionKind, Actor)> {
    let at_home = findings
        .iter()
        .filter(move |_| situation != Situation::Office);
    at_home.filter_map(move |finding| {
        let (kind, who) = if window_is_open(finding, situation) {
            (ConditionKind::ConfirmConnectionWindow, Actor::It)
        } else {
            asked_by(finding)?
        };
        Some((finding.control, kind, who))
    })
}

/// Returns by when something without a day of its own is to be done.
fn later(policy: &Policy, date: Date) -> Date {
    date.saturating_add(i64::from(policy.condition_days).days())
}

/// Returns what bulletins ask while the access is used, and what an expired policy asks, of a checklist made on a day. They
/// belong to the first control of the table, which is the bulletins' own.
///
/// What an assumed compromise asks is due on that day itself; the rest within the policy's days.
#[must_use]
pub fn brought_by(effects: &Effects, policy: &Policy, date: Date) -> Vec<Condition> {
    let control = Control::RemoteAccessOpen;
    let later = later(policy, date);
    let mut conditions = Vec::new();
    for known in effects.acting() {
        let bulletin = &known.bulletin;
        // As long as the bulletin acts, its measures are kept.
        let by = bulletin.until.unwrap_or(later);
        let measures = bulletin.measures.iter();
        let measures = measures.filter(|_| bulletin.state.has_measures());
        conditions.extend(measures.map(|measure| Condition {
            measure: Some(measure.clone()),
            ..plain(
                control,
                ConditionKind::KeepBulletinMeasure,
                Actor::Worker,
                by,
            )
        }));
        for consequence in known.consequences {
            let Some((kind, who)) = asked_after_compromise(*consequence) else {
                continue;
            };
            // Once is enough, however many ways are concerned.
            if conditions.iter().all(|condition| condition.kind != kind) {
                // Somebody may be inside already: this does not wait, and work goes on only after it.
                conditions.push(plain(control, kind, who, date));
            }
        }
    }
    if effects.policy_expired_on.is_some() {
        let kind = ConditionKind::RenewPolicy;
        conditions.push(plain(control, kind, Actor::TeamLead, later));
    }
    conditions
}

fn plain(control: Control, kind: ConditionKind, who: Actor, by: Date) -> Condition {
    Condition {
        control,
        kind,
        who,
        by,
        measure: None,
    }
}

/// Returns what an assumed compromise asks, and of whom.
fn asked_after_compromise(consequence: Consequence) -> Option<(ConditionKind, Actor)> {
    match consequence {
        Consequence::ChangedPasswords => Some((ConditionKind::ChangePasswords, Actor::Worker)),
        Consequence::IntensiveMonitoring => Some((ConditionKind::MonitorIntensively, Actor::It)),
        // Whoever is checked now is checking again.
        Consequence::CheckAgain => None,
    }
}

/// Tells whether the firewall's hours and region are still to be confirmed (circular 3e, domain section 4): the control
/// applies only where the policy sets a window.
fn window_is_open(finding: &Finding, situation: Situation) -> bool {
    situation == Situation::PrivateDirect
        && finding.control == Control::ConnectionWindow
        && finding.level == Level::NotApplicable
}

/// Returns what a finding asks, and of whom.
fn asked_by(finding: &Finding) -> Option<(ConditionKind, Actor)> {
    if finding.level != Level::Required || finding.control.is_about_ksz() {
        return None;
    }
    match (finding.status, finding.provenance) {
        (Status::Compensated, _) if finding.control == Control::NoHomePrinting => {
            Some((ConditionKind::HandlePrints, Actor::Worker))
        }
        (Status::Compensated, _) => Some((ConditionKind::KeepRoomMeasures, Actor::Worker)),
        (Status::InProgress, _) => Some((ConditionKind::FinishInProgress, Actor::Worker)),
        (Status::Met, Provenance::Corrected) => Some((ConditionKind::ReviewCorrection, Actor::It)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::policy::bulletin::effects::tests::bulletin;
    use crate::policy::bulletin::{Bulletin, Flaw, State};

    fn after_a_late_mitigation(access_way: &str) -> Bulletin {
        Bulletin {
            access_way: access_way.to_owned(),
            flaw: Some(Flaw {
                cut_off: Some(date(2026, 11, 1)),
                measures_taken_on: Some(date(2026, 11, 5)),
                ..Flaw::default()
            }),
            ..bulletin(1, State::ReopenedWithMeasures)
        }
    }

    fn of_compromise(bulletins: &[Bulletin], day: Date) -> Vec<(ConditionKind, Actor, Date)> {
        let policy = Policy::default_policy();
        let effects = Effects::of(&policy, bulletins, &[], day);
        brought_by(&effects, &policy, day)
            .into_iter()
            .filter(|condition| condition.kind != ConditionKind::KeepBulletinMeasure)
            .map(|condition| (condition.kind, condition.who, condition.by))
            .collect()
    }

    #[test]
    fn after_an_assumed_compromise_passwords_and_watching_are_due_the_day_of_the_check() {
        let day = date(2026, 11, 22);
        assert_eq!(
            of_compromise(&[after_a_late_mitigation("vpn")], day),
            [
                (ConditionKind::MonitorIntensively, Actor::It, day),
                (ConditionKind::ChangePasswords, Actor::Worker, day),
            ]
        );
    }

    #[test]
    fn two_compromised_ways_ask_for_new_passwords_once() {
        let both = ["virtual-desktop", "vpn"].map(after_a_late_mitigation);
        let kinds = of_compromise(&both, date(2026, 11, 22)).into_iter();
        let kinds: Vec<_> = kinds.map(|(kind, ..)| kind).collect();
        assert_eq!(
            kinds,
            [
                ConditionKind::MonitorIntensively,
                ConditionKind::ChangePasswords
            ]
        );
    }
}
