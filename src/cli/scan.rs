//! `teleklaar scan`: measures this computer and prints what it says.

use crate::cli::Environment;
use crate::cli::arguments::Format;
use crate::cli::output::json_text;
use crate::observation::{Hints, Observations, Value};
use crate::text::Texts;
use crate::text::ids::{CommandLineText, ControlText};
use crate::text::observed;
use crate::text::problem::visible;

/// Runs the command.
pub(super) fn run(format: Format, environment: &Environment<'_>, texts: &Texts) -> String {
    let observations = (environment.measure)(&(environment.in_force)().policy);
    match format {
        Format::Json => json(&observations),
        Format::Text => text(&observations, texts),
    }
}

/// Writes the OBSERVATIONS file of the contract.
fn json(observations: &Observations) -> String {
    json_text(observations)
}

fn text(observations: &Observations, texts: &Texts) -> String {
    let mut lines = vec![texts.get(CommandLineText::ScanTitle)];
    let system = &observations.system.name;
    if !system.is_empty() {
        let name = ("name", visible(system).into());
        lines.push(texts.format(CommandLineText::ScanSystem, &[name]));
    }
    lines.push(String::new());
    for (control, observation) in &observations.observations {
        let line = texts.format(
            CommandLineText::ScanObservation,
            &[
                ("control", texts.get(ControlText::Title(*control)).into()),
                ("value", texts.get(word(observation.value)).into()),
                (
                    "sentence",
                    observed::observation(texts, *control, observation).into(),
                ),
            ],
        );
        lines.push(format!("- {line}"));
    }
    let hints = hints(&observations.hints, texts);
    if !hints.is_empty() {
        lines.push(String::new());
        lines.push(texts.get(CommandLineText::ScanHints));
        lines.extend(hints.into_iter().map(|hint| format!("- {hint}")));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn word(value: Value) -> CommandLineText {
    match value {
        Value::Ok => CommandLineText::ScanValueOk,
        Value::Action => CommandLineText::ScanValueAction,
        Value::InProgress => CommandLineText::ScanValueInProgress,
        Value::Undetermined => CommandLineText::ScanValueUndetermined,
    }
}

/// Returns a sentence per hint that is known.
fn hints(hints: &Hints, texts: &Texts) -> Vec<String> {
    use CommandLineText as Id;
    let either = |known: Option<bool>, yes: Id, no: Id| {
        known.map(|known| texts.get(if known { yes } else { no }))
    };
    let counted = |count: Option<u32>, id: Id| {
        count.map(|count| texts.format(id, &[("count", count.into())]))
    };
    let sentences = [
        either(
            hints.employer_managed,
            Id::HintEmployerManaged,
            Id::HintNotEmployerManaged,
        ),
        either(
            hints.virtual_desktop_client,
            Id::HintVirtualDesktopClient,
            Id::HintNoVirtualDesktopClient,
        ),
        either(
            hints.remote_desktop_client,
            Id::HintRemoteDesktopClient,
            Id::HintNoRemoteDesktopClient,
        ),
        counted(hints.printers, Id::HintPrinters),
        counted(hints.other_accounts, Id::HintOtherAccounts),
        either(
            hints.eid_middleware,
            Id::HintEidMiddleware,
            Id::HintNoEidMiddleware,
        ),
    ];
    sentences.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use crate::cli::Exit;
    use crate::cli::testing::{Trial, measured};
    use crate::observation::Observations;

    #[test]
    fn a_scan_as_json_is_an_observations_file() {
        let trial = Trial::run(&["scan", "--format", "json"]);
        assert_eq!(trial.exit, Exit::Done);
        assert_eq!(Observations::parse(trial.stdout.as_bytes()), Ok(measured()));
        assert!(trial.stdout.ends_with("}\n"));
    }

    #[test]
    fn a_scan_as_text_is_for_reading() {
        let trial = Trial::run(&["scan"]);
        let expected = "What this PC says\nSystem: Debian GNU/Linux 12 (bookworm)\n\n- Recent updates: action needed. The last update was 50 days ago, which is too long.\n- Antivirus: not known. No antivirus is expected on this kind of PC, and none was seen running.\n- Firewall: in order. The firewall is on.\n\nWhat else was seen\n- No virtual-desktop program was found.\n- 2 printers are set up.\n- There are no accounts of other people.\n";
        assert_eq!(trial.stdout, expected);
        for (language, part) in [
            ("nl", "- Firewall: in orde. De firewall"),
            ("fr", "- Pare-feu\u{a0}: en ordre. Le pare-feu"),
        ] {
            let stdout = Trial::run(&["scan", "--ui-lang", language]).stdout;
            assert!(stdout.contains(part), "{stdout}");
        }
    }
}
