//! The keys and words of the record: a contract with every later version.

use super::*;
use crate::answers::Afterwards;
use crate::assessment::{Actor, ConditionKind};
use crate::policy::bulletin::State;

fn keys(value: &Value, prefix: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let path = format!("{prefix}{key}");
                keys(value, &format!("{path}."), found);
                found.insert(path);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| keys(item, prefix, found)),
        _ => {}
    }
}

#[test]
fn the_record_has_these_keys_and_no_others() {
    let mut full = record(Sample::Longest, Language::Nl);
    full.policy = RecordedPolicy {
        version: "3".to_owned(),
        organisation: Some("OCMW Voorbeeldstad".to_owned()),
        sequence: Some(7),
        key: Some("12345".to_owned()),
        hash: Some("0f".to_owned()),
        changed_levels: vec![ChangedLevel {
            control: Control::Firewall,
            level: Level::Required,
            circular: Level::Advised,
            reason: Some("reden".to_owned()),
        }],
    };
    full.findings[0].detail = RecordedDetail {
        percent: Some(1),
        days: Some(2),
        minutes: Some(3),
        count: Some(4),
        until: Some(full.assessed_on),
    };
    if let Some(facts) = &mut full.facts {
        facts.access_ways = vec!["vpn".to_owned()];
    }
    if let Some(printing) = &mut full.printing {
        printing.afterwards = Some(Afterwards::Returned);
        printing.by = Some(full.assessed_on);
    }
    let measure = RecordedCondition {
        control: Control::RemoteAccessOpen,
        kind: ConditionKind::KeepBulletinMeasure,
        who: Actor::Worker,
        by: full.assessed_on,
    };
    full.conditions.insert(0, measure);
    full.bulletins = vec![RecordedBulletin {
        access_way: "vpn".to_owned(),
        name: "de vpn".to_owned(),
        sequence: 2,
        state: State::Limited,
        acting: RecordedActing::Acts,
        from: full.assessed_on,
        until: Some(full.assessed_on),
        hash: Some("0f".to_owned()),
        what_happened: Some("lek".to_owned()),
        measures: vec!["let op".to_owned()],
        alternatives: vec!["kantoor".to_owned()],
    }];
    full.check().unwrap();
    let mut found = BTreeSet::new();
    keys(&serde_json::to_value(&full).unwrap(), "", &mut found);
    let Measurement::Measured { at } = full.measurement else {
        panic!("{:?}", full.measurement);
    };
    full.measurement = Measurement::FromFile { at };
    keys(&serde_json::to_value(&full).unwrap(), "", &mut found);
    let found: Vec<_> = found.iter().map(String::as_str).collect();
    assert_eq!(
        found,
        [
            "advice",
            "assessed-on",
            "because",
            "bulletins",
            "bulletins.access-way",
            "bulletins.acting",
            "bulletins.alternatives",
            "bulletins.from",
            "bulletins.hash",
            "bulletins.measures",
            "bulletins.name",
            "bulletins.sequence",
            "bulletins.state",
            "bulletins.until",
            "bulletins.what-happened",
            "conditions",
            "conditions.by",
            "conditions.control",
            "conditions.kind",
            "conditions.who",
            "facts",
            "facts.access-ways",
            "facts.ksz-access",
            "facts.personal-data-on-disk",
            "facts.printing",
            "findings",
            "findings.control",
            "findings.detail",
            "findings.detail.count",
            "findings.detail.days",
            "findings.detail.minutes",
            "findings.detail.percent",
            "findings.detail.until",
            "findings.explanation",
            "findings.level",
            "findings.provenance",
            "findings.reason",
            "findings.status",
            "format",
            "ksz",
            "ksz-because",
            "language",
            "measurement",
            "measurement.from-file",
            "measurement.from-file.at",
            "measurement.measured",
            "measurement.measured.at",
            "measures",
            "measures.control",
            "measures.measure",
            "policy",
            "policy.changed-levels",
            "policy.changed-levels.circular",
            "policy.changed-levels.control",
            "policy.changed-levels.level",
            "policy.changed-levels.reason",
            "policy.hash",
            "policy.key",
            "policy.organisation",
            "policy.sequence",
            "policy.version",
            "printing",
            "printing.afterwards",
            "printing.by",
            "printing.kept-safely",
            "printing.out-of-reach",
            "printing.reason",
            "program-version",
            "situation",
            "template-version",
            "valid-until",
            "verdict",
            "worker",
            "worker.name",
            "worker.organisation",
            "worker.pc-nickname",
            "worker.role",
        ]
    );
}

#[test]
fn what_was_measured_of_the_system_stays_on_the_pc() {
    let mut case = case(EmployerPc);
    case.observations.system.name = "Systeemnaam".to_owned();
    case.observations.system.version = "12.34.56".to_owned();
    case.observations.hints.other_accounts = Some(3_141);
    case.observations.hints.printers = Some(2_718);
    let json = String::from_utf8(recorded(&case).unwrap().to_json()).unwrap();
    for kept in ["Systeemnaam", "12.34.56", "3141", "2718", "linux"] {
        assert!(!json.contains(kept), "{kept} is in {json}");
    }
}

fn written(value: impl Serialize) -> String {
    serde_json::to_value(value)
        .unwrap()
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
fn the_words_of_format_1_do_not_change() {
    let cases = [
        (
            Status::ALL.map(written).join(" "),
            "met not-met compensated in-progress undetermined not-applicable",
        ),
        (
            Provenance::ALL.map(written).join(" "),
            "measured declared confirmed contradicted corrected not-applicable",
        ),
        (
            Verdict::ALL.map(written).join(" "),
            "on-site work-on-site not-ready ready-with-conditions ready",
        ),
        (
            KszVerdict::ALL.map(written).join(" "),
            "not-needed ready blocked",
        ),
        (Actor::ALL.map(written).join(" "), "worker it team-lead"),
        (
            ConditionKind::ALL.map(written).join(" "),
            "keep-room-measures handle-prints finish-in-progress review-correction confirm-connection-window \
             keep-bulletin-measure change-passwords monitor-intensively renew-policy",
        ),
        (
            Situation::ALL.map(written).join(" "),
            "office employer-pc private-virtual private-direct",
        ),
        (
            [Answer::Yes, Answer::No, Answer::Unknown]
                .map(written)
                .join(" "),
            "yes no unknown",
        ),
        (
            [Level::Required, Level::Advised, Level::NotApplicable]
                .map(written)
                .join(" "),
            "required advised not-applicable",
        ),
        (Language::FOR_PEOPLE.map(written).join(" "), "nl fr"),
    ];
    for (words, expected) in cases {
        assert_eq!(words, expected);
    }
}
