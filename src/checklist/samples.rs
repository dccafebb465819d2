//! Records for tests: one per verdict, and the longest that is allowed.

mod conditions;
mod not_ready;

use jiff::civil::date;

use super::*;
use crate::answers::{Afterwards, Answer, Printing};
use crate::assessment::{Actor, ConditionKind, Provenance, Status};
use crate::control::Level;
use crate::document::template_version;
use crate::observation::{MeasuredAt, Reason};
use crate::policy::bulletin::State;
use conditions::conditions;
use not_ready::{longest, not_ready};

/// Which verdict a sample has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sample {
    /// Employer's PC, everything in order.
    Ready,
    /// Virtual desktop, with measures, prints, a correction and something in progress.
    Conditions,
    /// Private PC without virtual desktop, much of it missing, KSZ/BCSS blocked.
    NotReady,
    /// The access is closed.
    WorkOnSite,
    /// At the office.
    OnSite,
    /// The longest texts in every field, and every control not in order.
    Longest,
}

impl Sample {
    pub(crate) const ALL: [Self; 6] = [
        Self::Ready,
        Self::Conditions,
        Self::NotReady,
        Self::WorkOnSite,
        Self::OnSite,
        Self::Longest,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Conditions => "conditions",
            Self::NotReady => "not-ready",
            Self::WorkOnSite => "work-on-site",
            Self::OnSite => "on-site",
            Self::Longest => "longest",
        }
    }
}

/// Makes a sample in a language.
pub(crate) fn record(sample: Sample, language: Language) -> Checklist {
    let mut record = match sample {
        Sample::Ready => base(Situation::EmployerPc, language),
        Sample::Conditions => conditions(language),
        Sample::NotReady => not_ready(language),
        Sample::WorkOnSite => work_on_site(language),
        Sample::OnSite => on_site(language),
        Sample::Longest => longest(language),
    };
    record.because.sort_unstable();
    record.check().unwrap();
    record
}

/// Everything in order at home, with KSZ/BCSS access and measured.
fn base(situation: Situation, language: Language) -> Checklist {
    let (name, role, organisation) = match language {
        Language::Fr => (
            "Prénom Nom",
            "Assistant social en chef",
            "CPAS de Ville-Exemple",
        ),
        Language::Nl | Language::En => (
            "Voornaam Naam",
            "Maatschappelijk werker",
            "OCMW Voorbeeldstad",
        ),
    };
    let index = Situation::ALL
        .iter()
        .position(|&one| one == situation)
        .unwrap();
    let findings = Control::all().map(|control| {
        let level = index
            .checked_sub(1)
            .map_or(Level::NotApplicable, |column| control.row().levels[column]);
        let applies = level != Level::NotApplicable && control != Control::ConnectionWindow;
        RecordedFinding {
            control,
            level: if applies { level } else { Level::NotApplicable },
            status: if applies {
                Status::Met
            } else {
                Status::NotApplicable
            },
            provenance: match (applies, control.is_observable(), control.row().source) {
                (false, _, _) => Provenance::NotApplicable,
                (true, true, _) => Provenance::Confirmed,
                (true, false, crate::control::Source::Policy) => Provenance::Measured,
                (true, false, _) => Provenance::Declared,
            },
            reason: None,
            detail: RecordedDetail::default(),
            explanation: None,
        }
    });
    Checklist {
        format: FORMAT,
        program_version: "0.1.0".to_owned(),
        template_version: template_version().to_owned(),
        language,
        worker: RecordedWorker {
            name: name.to_owned(),
            role: role.to_owned(),
            organisation: organisation.to_owned(),
            pc_nickname: None,
        },
        assessed_on: date(2026, 11, 22),
        measurement: Measurement::Measured {
            at: MeasuredAt {
                timestamp: "2026-11-22T09:05:00Z".parse().unwrap(),
                offset_seconds: 3600,
            },
        },
        situation,
        facts: Some(RecordedFacts {
            ksz_access: Answer::Yes,
            personal_data_on_disk: Answer::No,
            printing: Some(Printing::Never),
            access_ways: Vec::new(),
        }),
        policy: RecordedPolicy {
            version: "2026-1".to_owned(),
            organisation: None,
            sequence: None,
            key: None,
            hash: None,
            changed_levels: Vec::new(),
        },
        verdict: Verdict::Ready,
        because: Vec::new(),
        ksz: KszVerdict::Ready,
        ksz_because: Vec::new(),
        valid_until: date(2027, 11, 22),
        findings: findings.collect(),
        conditions: Vec::new(),
        advice: Vec::new(),
        measures: Vec::new(),
        printing: None,
        bulletins: Vec::new(),
    }
}

fn finding(record: &mut Checklist, control: Control) -> &mut RecordedFinding {
    record
        .findings
        .iter_mut()
        .find(|finding| finding.control == control)
        .unwrap()
}

fn work_on_site(language: Language) -> Checklist {
    let mut record = base(Situation::EmployerPc, language);
    finding(&mut record, Control::RemoteAccessOpen).status = Status::NotMet;
    record.measurement = Measurement::DeclaredOnly;
    for finding in &mut record.findings {
        if finding.provenance == Provenance::Confirmed {
            finding.provenance = Provenance::Declared;
            finding.reason = Some(Reason::NotMeasured);
        }
    }
    record.verdict = Verdict::WorkOnSite;
    record.because = vec![Control::RemoteAccessOpen];
    let french = language == Language::Fr;
    let say = |nl: &str, fr: &str| if french { fr } else { nl }.to_owned();
    record.bulletins = vec![RecordedBulletin {
        access_way: "vpn".to_owned(),
        name: say("de vpn", "le VPN"),
        sequence: 2,
        state: State::Suspended,
        acting: RecordedActing::Acts,
        from: record.assessed_on,
        until: None,
        hash: None,
        what_happened: Some(say(
            "In de toegang is een ernstig lek gevonden.",
            "Une faille grave a été découverte dans l’accès.",
        )),
        measures: Vec::new(),
        alternatives: vec![say(
            "U kunt op kantoor werken: er zijn 40 werkplekken.",
            "Vous pouvez travailler au bureau\u{a0}: 40 places sont disponibles.",
        )],
    }];
    record
}

fn on_site(language: Language) -> Checklist {
    let mut record = base(Situation::Office, language);
    record.facts = None;
    record.measurement = Measurement::DeclaredOnly;
    record.verdict = Verdict::OnSite;
    record.ksz = KszVerdict::NotNeeded;
    record
}
