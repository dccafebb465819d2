//! The result of `check` as JSON (contract: results). Types of its own, so that the contract stays when others change.

use jiff::civil::Date;
use serde::Serialize;

use crate::assessment::{
    Actor, Assessment, Condition, Finding, KszVerdict, Provenance, Status, Verdict,
};
use crate::cli::output::json_text;
use crate::control::{Control, Level, Situation};
use crate::observation::Reason;
use crate::policy::bulletin::{Acting, Known, State};
use crate::text::{Texts, access};

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct CheckResult<'a> {
    format: u32,
    situation: Situation,
    verdict: Verdict,
    ksz: KszVerdict,
    valid_until: Date,
    because: &'a [Control],
    findings: Vec<FindingResult<'a>>,
    conditions: Vec<ConditionResult>,
    advice: &'a [Control],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    bulletins: Vec<BulletinResult<'a>>,
}

/// The newest bulletin about a way.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct BulletinResult<'a> {
    access_way: &'a str,
    sequence: u32,
    state: State,
    acts: bool,
    from: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Date>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    alternatives: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct FindingResult<'a> {
    control: Control,
    level: Level,
    status: Status,
    provenance: Provenance,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<Reason>,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct ConditionResult {
    control: Control,
    what: String,
    who: Actor,
    by: Date,
}

/// Writes the result; only `what` is in the language of the messages.
pub(super) fn write(assessment: &Assessment, texts: &Texts) -> String {
    let result = CheckResult {
        format: 1,
        situation: assessment.situation,
        verdict: assessment.verdict,
        ksz: assessment.ksz,
        valid_until: assessment.valid_until,
        because: &assessment.because,
        findings: assessment.findings.iter().map(finding).collect(),
        conditions: assessment
            .conditions
            .iter()
            .map(|each| condition(each, texts))
            .collect(),
        advice: &assessment.advice,
        bulletins: assessment
            .effects
            .known
            .iter()
            .map(|known| bulletin(known, texts))
            .collect(),
    };
    json_text(&result)
}

fn finding(finding: &Finding) -> FindingResult<'_> {
    FindingResult {
        control: finding.control,
        level: finding.level,
        status: finding.status,
        provenance: finding.provenance,
        reason: finding.reason,
        explanation: finding.explanation.as_deref(),
    }
}

fn bulletin<'a>(known: &'a Known, texts: &Texts) -> BulletinResult<'a> {
    let bulletin = &known.bulletin;
    let acts = known.acting == Acting::Acts;
    BulletinResult {
        access_way: &bulletin.access_way,
        sequence: bulletin.decision.sequence,
        state: bulletin.state,
        acts,
        from: bulletin.from,
        until: bulletin.until,
        alternatives: if acts {
            access::alternatives(texts, bulletin)
        } else {
            Vec::new()
        },
    }
}

fn condition(condition: &Condition, texts: &Texts) -> ConditionResult {
    ConditionResult {
        control: condition.control,
        what: access::condition(texts, condition),
        who: condition.who,
        by: condition.by,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::cli::Exit;
    use crate::cli::testing::{READY, Trial};
    use crate::control::Control;

    fn check(answers: &str) -> Value {
        let trial = Trial::check(
            answers,
            &[
                "--observations",
                "none",
                "--format",
                "json",
                "--at",
                "2026-11-22",
            ],
        );
        assert_eq!(trial.exit, Exit::Done, "{}", trial.stderr);
        serde_json::from_str(&trial.stdout).unwrap()
    }

    #[test]
    fn the_result_has_the_keys_of_the_contract() {
        let answers = READY
            .replace("separate-room = \"yes\"", "separate-room = \"no\"")
            .replace("password = \"yes\"\n", "password = \"no\"\n")
            + "\n[measures]\nseparate-room = \"koptelefoon\"\n";
        let result = check(&answers);
        let keys: Vec<_> = result
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(keys.len(), 9, "{keys:?}");
        assert_eq!(result["format"], 1);
        assert_eq!(result["situation"], "employer-pc");
        assert_eq!(result["verdict"], "ready-with-conditions");
        assert_eq!(result["ksz"], "ready");
        assert_eq!(result["valid-until"], "2027-11-22");
        assert_eq!(result["because"], json!(["separate-room"]));
        assert_eq!(result["advice"], json!(["password"]));
        assert_eq!(
            result["conditions"],
            json!([{
                "control": "separate-room",
                "what": "Keep the measures taken in place of a separate room.",
                "who": "worker",
                "by": "2026-12-22"
            }])
        );
        let findings = result["findings"].as_array().unwrap();
        let controls: Vec<_> = findings
            .iter()
            .map(|finding| finding["control"].as_str().unwrap())
            .collect();
        assert_eq!(
            controls,
            Control::all().map(Control::id).collect::<Vec<_>>()
        );
        let of = |control: Control| &findings[control as usize];
        assert_eq!(
            of(Control::Password),
            &json!({"control": "password", "level": "advised", "status": "not-met", "provenance": "declared"})
        );
        assert_eq!(
            of(Control::SeparateRoom),
            &json!({"control": "separate-room", "level": "required", "status": "compensated", "provenance": "declared", "explanation": "koptelefoon"})
        );
        assert_eq!(
            of(Control::Vpn),
            &json!({"control": "vpn", "level": "required", "status": "met", "provenance": "declared", "reason": "not-measured"})
        );
        assert_eq!(
            of(Control::SeparatePasswords),
            &json!({"control": "separate-passwords", "level": "not-applicable", "status": "not-applicable", "provenance": "not-applicable"})
        );
    }

    #[test]
    fn the_keys_stand_in_the_order_of_the_contract() {
        let trial = Trial::check(READY, &["--observations", "none", "--format", "json"]);
        let keys = [
            "\"format\"",
            "\"situation\"",
            "\"verdict\"",
            "\"ksz\"",
            "\"valid-until\"",
            "\"because\"",
            "\"findings\"",
            "\"conditions\"",
            "\"advice\"",
        ];
        let places: Vec<_> = keys
            .iter()
            .map(|key| trial.stdout.find(&format!("\n  {key}")).unwrap())
            .collect();
        assert!(places.is_sorted(), "{}", trial.stdout);
    }

    #[test]
    fn the_office_is_on_site() {
        let result = check(
            "format = 1\n[worker]\nname = \"Prénom Nom\"\nrole = \"assistant social\"\norganisation = \"CPAS\"\n[situation]\nplace = \"office\"\n",
        );
        assert_eq!(result["verdict"], "on-site");
        assert_eq!(result["ksz"], "not-needed");
        assert_eq!(result["situation"], "office");
        assert_eq!(result["because"], json!([]));
    }
}
