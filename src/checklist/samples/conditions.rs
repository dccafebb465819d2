//! Virtual desktop, with measures, prints, a correction and something in progress.

use super::*;

pub(super) fn conditions(language: Language) -> Checklist {
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
