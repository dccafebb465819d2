//! What the document says of the access and of the hours: no more than was found out.

use serde_json::Value;

use super::view_of;
use crate::assessment::{ConditionKind, Provenance, Status, Verdict};
use crate::checklist::samples::{Sample, record};
use crate::checklist::{Checklist, RecordedActing};
use crate::control::{Control, Level};
use crate::policy::bulletin::State;
use crate::text::Language;

fn set(record: &mut Checklist, control: Control, status: Status, provenance: Provenance) {
    let mut findings = record.findings.iter_mut();
    let finding = findings
        .find(|finding| finding.control == control)
        .expect("a finding");
    (finding.level, finding.status, finding.provenance) = (Level::Advised, status, provenance);
}

/// The last column of the first subject's rows: the access, then the hours.
fn sources(record: &Checklist) -> [Value; 2] {
    let view = view_of(record);
    let rows = &view["findings"]["sections"][0]["rows"];
    [0, 1].map(|row| rows[row]["provenance"].clone())
}

#[test]
fn hours_that_the_worker_declared_are_not_called_a_word_of_the_policy() {
    for (language, policy, declared) in [
        (Language::Nl, "uit het beleid", "verklaard"),
        (Language::Fr, "selon la politique", "déclaré"),
    ] {
        let mut record = record(Sample::Ready, language);
        let hours = Control::ConnectionWindow;
        set(&mut record, hours, Status::Met, Provenance::Declared);
        assert_eq!(sources(&record), [policy, declared]);
    }
}

#[test]
fn an_access_that_opened_again_is_a_ground_with_its_own_words() {
    for (language, expected) in [
        (
            Language::Nl,
            "Toegang op afstand: weer open, met maatregelen",
        ),
        (
            Language::Fr,
            "Accès à distance\u{a0}: rouvert, avec des mesures",
        ),
    ] {
        let mut record = reopened(language);
        assert_eq!(ground(&record), expected);
        record.bulletins.clear();
        record.conditions[0].kind = ConditionKind::RenewPolicy;
        let expired = match language {
            Language::Fr => "les règles de l’organisation ont expiré",
            Language::Nl | Language::En => "de regels van de organisatie zijn verlopen",
        };
        assert!(ground(&record).ends_with(expired), "{}", ground(&record));
    }
}

#[test]
fn an_access_way_is_called_what_the_organisation_calls_it() {
    let mut record = reopened(Language::Fr);
    record.bulletins[0].access_way = "virtual-desktop".to_owned();
    record.bulletins[0].name = "Bureau distant".to_owned();
    record.facts.as_mut().expect("facts").access_ways =
        vec!["virtual-desktop".to_owned(), "vpn".to_owned()];
    let facts = view_of(&record)["worker"]["facts"].clone();
    let said = facts.as_array().into_iter().flatten();
    let ways = said.filter(|fact| fact["label"] == "Accès par");
    let lines: Vec<_> = ways.map(|fact| fact["lines"].clone()).collect();
    assert_eq!(lines, [serde_json::json!(["Bureau distant et VPN"])]);
}

fn reopened(language: Language) -> Checklist {
    let mut record = record(Sample::Conditions, language);
    let mut closed = super::record(Sample::WorkOnSite, language).bulletins;
    let bulletin = closed.first_mut().expect("a bulletin");
    (bulletin.state, bulletin.acting) = (State::ReopenedWithMeasures, RecordedActing::Acts);
    record.verdict = Verdict::ReadyWithConditions;
    record.because = vec![Control::RemoteAccessOpen];
    let open = Control::RemoteAccessOpen;
    set(&mut record, open, Status::Met, Provenance::Measured);
    record.bulletins = closed;
    record
}

fn ground(record: &Checklist) -> String {
    let view = view_of(record);
    let ground = view["verdict"]["because"]["items"][0].as_str();
    ground.expect("a ground").to_owned()
}
