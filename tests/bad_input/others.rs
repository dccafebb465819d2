//! Mistakes in observations and policies.

use super::*;

#[test]
fn a_bad_observations_file_is_named_with_its_key() {
    let cases = [
        (
            "\"firewall\"",
            "\"password\"",
            "o.json: ‘observations.password’ does not belong here: the PC does not measure this control",
        ),
        (
            "\"firewall\"",
            "\"fierwall\"",
            "o.json: ‘observations.fierwall’ is no control; did you mean ‘firewall’?",
        ),
        (
            "\"value\": \"ok\"",
            "\"value\": \"fine\"",
            "o.json: ‘observations.firewall.value’: only these are allowed: ok, action, in-progress, undetermined",
        ),
        (
            "\"format\": 1",
            "\"format\": 7",
            "o.json: ‘format’ is 7, and this version of Teleklaar reads format 1; use a newer version",
        ),
        (
            "2026-11-22T10:00:00+01:00",
            "yesterday",
            "o.json: ‘taken-at’ is no moment such as 2026-11-22T10:00:00+01:00",
        ),
    ];
    for (from, to, message) in cases {
        assert!(OBSERVATIONS.contains(from), "{from}");
        let workplace = Workplace::with_answers(READY);
        workplace.write("o.json", OBSERVATIONS.replacen(from, to, 1));
        workplace.refused(
            &["check", "answers.toml", "--observations", "o.json"],
            message,
        );
    }
    let workplace = Workplace::with_answers(READY);
    workplace.refused(
        &["check", "answers.toml", "--observations", "missing.json"],
        "missing.json: there is no such file",
    );
}

#[test]
fn a_bad_policy_is_named_with_its_line() {
    let cases = [
        (
            "validity-month = 6",
            "policy.toml, line 3: ‘validity-month’ is not known here; did you mean ‘validity-months’?",
        ),
        (
            "screen-lock-minutes = 60",
            "policy.toml, line 3: ‘screen-lock-minutes’ must lie between 1 and 15",
        ),
        (
            "[levels]\ntwo-factor = { private-direct = \"advised\" }",
            "policy.toml, line 4: ‘levels.two-factor.private-direct’ cannot be lowered: not for the circular’s strict conditions (3a to 3e), for KSZ/BCSS, or for a closed access",
        ),
    ];
    for (body, message) in cases {
        let workplace = Workplace::with_answers(READY);
        workplace.write(
            "policy.toml",
            format!("format = 1\nversion = \"2\"\n{body}\n"),
        );
        let arguments = [&MEASURING_NOTHING[..], &["--policy", "policy.toml"]].concat();
        workplace.refused(&arguments, message);
    }
}
