//! Records for tests: one per verdict, and the longest that is allowed.

use jiff::civil::date;

use super::*;
use crate::document::template_version;

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

fn conditions(language: Language) -> Checklist {
    let mut record = base(Situation::PrivateVirtual, language);
    let [measure, reason, correction] = match language {
        Language::Fr => [
            "L’écran tourne le dos à la pièce et porte un filtre de confidentialité.\nJe porte un casque et je ferme la porte pendant les entretiens.",
            "Une attestation doit être signée sur papier par le bénéficiaire, à son domicile.",
            "Le PC a un autre pare-feu que ceux que le programme connaît ; le service informatique l’a vérifié.",
        ],
        Language::Nl | Language::En => [
            "Het scherm staat met de rug naar de kamer en heeft een privacyfilter.\nIk draag een hoofdtelefoon en sluit de deur tijdens gesprekken.",
            "Een attest moet op papier ondertekend worden door de cliënt, bij die thuis.",
            "De pc heeft een andere firewall dan het programma kent; de informaticadienst heeft die nagekeken.",
        ],
    };
    let room = finding(&mut record, Control::SeparateRoom);
    room.status = Status::Compensated;
    room.explanation = Some(measure.to_owned());
    let printing = finding(&mut record, Control::NoHomePrinting);
    printing.status = Status::Compensated;
    printing.explanation = Some(reason.to_owned());
    let disk = finding(&mut record, Control::DiskEncryption);
    disk.level = Level::Required;
    disk.status = Status::InProgress;
    disk.provenance = Provenance::Measured;
    disk.reason = Some(Reason::Encrypting);
    disk.detail.percent = Some(40);
    let firewall = finding(&mut record, Control::Firewall);
    firewall.level = Level::Required;
    firewall.provenance = Provenance::Corrected;
    firewall.reason = Some(Reason::FirewallOff);
    firewall.explanation = Some(correction.to_owned());
    let password = finding(&mut record, Control::Password);
    password.status = Status::NotMet;
    record.policy = RecordedPolicy {
        version: "3".to_owned(),
        organisation: Some(record.worker.organisation.clone()),
        changed_levels: vec![ChangedLevel {
            control: Control::Firewall,
            level: Level::Required,
            circular: Level::Advised,
            reason: None,
        }],
        ..record.policy
    };
    record.worker.pc_nickname = Some(
        match language {
            Language::Fr => "Portable du bureau",
            Language::Nl | Language::En => "Laptop in de bureaukamer",
        }
        .to_owned(),
    );
    record.facts = Some(RecordedFacts {
        ksz_access: Answer::No,
        personal_data_on_disk: Answer::Unknown,
        printing: Some(Printing::Exceptionally),
        access_ways: vec!["virtual-desktop".to_owned(), "vpn".to_owned()],
    });
    for control in [Control::KszRoute, Control::EidReader] {
        let ksz = finding(&mut record, control);
        ksz.level = Level::NotApplicable;
        ksz.status = Status::NotApplicable;
        ksz.provenance = Provenance::NotApplicable;
    }
    let condition = |control, kind, who, by| RecordedCondition {
        control,
        kind,
        who,
        by,
    };
    record.conditions = vec![
        condition(
            Control::Firewall,
            ConditionKind::ReviewCorrection,
            Actor::It,
            date(2026, 12, 22),
        ),
        condition(
            Control::DiskEncryption,
            ConditionKind::FinishInProgress,
            Actor::Worker,
            date(2026, 11, 29),
        ),
        condition(
            Control::SeparateRoom,
            ConditionKind::KeepRoomMeasures,
            Actor::Worker,
            date(2027, 11, 22),
        ),
        condition(
            Control::NoHomePrinting,
            ConditionKind::HandlePrints,
            Actor::TeamLead,
            date(2026, 12, 1),
        ),
    ];
    record.measures = vec![RecordedMeasure {
        control: Control::SeparateRoom,
        measure: measure.to_owned(),
    }];
    record.printing = Some(RecordedPrinting {
        reason: Some(reason.to_owned()),
        out_of_reach: true,
        kept_safely: true,
        afterwards: Some(Afterwards::Returned),
        by: Some(date(2026, 12, 1)),
    });
    record.verdict = Verdict::ReadyWithConditions;
    record.because = vec![
        Control::Firewall,
        Control::DiskEncryption,
        Control::SeparateRoom,
        Control::NoHomePrinting,
    ];
    record.ksz = KszVerdict::NotNeeded;
    record.advice = vec![Control::Password];
    record
}

fn not_ready(language: Language) -> Checklist {
    let mut record = base(Situation::PrivateDirect, language);
    for (control, status, provenance, reason) in [
        (
            Control::UsagePolicy,
            Status::NotMet,
            Provenance::Declared,
            None,
        ),
        (
            Control::SupportedOs,
            Status::NotMet,
            Provenance::Confirmed,
            Some(Reason::SupportEnded),
        ),
        (
            Control::Updates,
            Status::Undetermined,
            Provenance::Declared,
            Some(Reason::AccessDenied),
        ),
        (
            Control::ScreenLock,
            Status::NotMet,
            Provenance::Contradicted,
            Some(Reason::LockTooLate),
        ),
        (
            Control::EidReader,
            Status::Undetermined,
            Provenance::Declared,
            Some(Reason::NotConnected),
        ),
        (
            Control::NoAdminRights,
            Status::NotMet,
            Provenance::Measured,
            Some(Reason::AdministratorAccount),
        ),
    ] {
        let changed = finding(&mut record, control);
        changed.status = status;
        changed.provenance = provenance;
        changed.reason = reason;
    }
    finding(&mut record, Control::SupportedOs).detail.until = Some(date(2025, 10, 14));
    finding(&mut record, Control::ScreenLock).detail.minutes = Some(30);
    record.verdict = Verdict::NotReady;
    record.because = vec![
        Control::UsagePolicy,
        Control::SupportedOs,
        Control::Updates,
        Control::ScreenLock,
    ];
    record.ksz = KszVerdict::Blocked;
    record.ksz_because = vec![Control::UsagePolicy, Control::EidReader];
    record.advice = vec![Control::NoAdminRights];
    record
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

/// Fills every field to its limit: words of ordinary length, one endless word, many lines.
fn longest(language: Language) -> Checklist {
    let mut record = not_ready(language);
    let words = "woorden-van-gewone-lengte ".repeat(80);
    let long_text = words[..MAX_TEXT - 1].to_owned() + "é";
    let endless = "w".repeat(MAX_TEXT);
    let many_lines = "zevende\n".repeat(MAX_TEXT / 8).trim_end().to_owned();
    record.worker = RecordedWorker {
        name: "Voornaam-".repeat(22) + "Na",
        role: "functie ".repeat(25)[..MAX_NAME - 1].to_owned(),
        organisation: "O".repeat(MAX_NAME),
        pc_nickname: Some("p".repeat(MAX_NICKNAME)),
    };
    for finding in &mut record.findings {
        if finding.status == Status::Met {
            finding.status = Status::NotMet;
        }
    }
    for (control, text) in [
        (Control::Antivirus, &long_text),
        (Control::Firewall, &endless),
        (Control::ScreenLock, &many_lines),
    ] {
        let corrected = finding(&mut record, control);
        corrected.provenance = Provenance::Corrected;
        corrected.explanation = Some(text.clone());
    }
    record.measures = vec![RecordedMeasure {
        control: Control::SeparateRoom,
        measure: long_text.clone(),
    }];
    record.printing = Some(RecordedPrinting {
        reason: Some(endless),
        out_of_reach: false,
        kept_safely: false,
        afterwards: None,
        by: None,
    });
    if let Some(facts) = &mut record.facts {
        facts.printing = Some(Printing::Exceptionally);
    }
    record.because = record
        .findings
        .iter()
        .filter(|finding| finding.level == Level::Required && !finding.control.is_about_ksz())
        .map(|finding| finding.control)
        .collect();
    record.advice = record
        .findings
        .iter()
        .filter(|finding| finding.level == Level::Advised)
        .map(|finding| finding.control)
        .collect();
    record
}
