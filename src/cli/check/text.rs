//! The result of `check` as text to read: the verdict first, then why, then what to do.

use crate::assessment::{Assessment, Finding, KszVerdict, Status, Verdict, WayOut};
use crate::control::{Control, Level, Situation};
use crate::policy::AccessWay;
use crate::text::ids::{BulletinText, CommandLineText, ControlText, VerdictWord, WordText};
use crate::text::{Texts, access, observed};

/// Writes the result.
pub(super) fn write(assessment: &Assessment, ways: &[AccessWay], texts: &Texts) -> String {
    let mut page = Page {
        texts,
        bulletins: if assessment.effects.known.is_empty() {
            BulletinsKnown::None
        } else {
            BulletinsKnown::Some
        },
        lines: Vec::new(),
    };
    page.head(assessment);
    if assessment.situation != Situation::Office {
        page.banners(assessment, ways);
    }
    page.because(assessment);
    page.section(CommandLineText::CheckWaysOut, ways_out(assessment, texts));
    page.section(
        CommandLineText::CheckConditions,
        conditions(assessment, texts),
    );
    page.ksz(assessment);
    if assessment.situation != Situation::Office {
        page.section(CommandLineText::CheckAdvice, advice(assessment, texts));
        page.findings(assessment);
    }
    page.lines.push(String::new());
    page.lines.join("\n")
}

/// The text as it grows.
struct Page<'a> {
    texts: &'a Texts,
    bulletins: BulletinsKnown,
    lines: Vec<String>,
}

/// Whether any access bulletin is known.
#[derive(Clone, Copy)]
enum BulletinsKnown {
    None,
    Some,
}

impl Page<'_> {
    /// What the organisation tells its people about access and rules, before anything else.
    fn banners(&mut self, assessment: &Assessment, ways: &[AccessWay]) {
        for banner in &assessment.effects.banners {
            let words = access::banner(self.texts, ways, banner);
            self.lines.extend([String::new(), words.title]);
            let lines = words.lines.into_iter();
            self.lines.extend(lines.map(|line| format!("- {line}")));
        }
    }

    /// The verdict, and at once how clients are still served where the worker cannot start (domain section 4).
    fn head(&mut self, assessment: &Assessment) {
        let texts = self.texts;
        let verdict = assessment.verdict;
        let word = texts.get(VerdictWord::Verdict(verdict));
        self.lines
            .push(texts.format(CommandLineText::CheckVerdict, &[("verdict", word.into())]));
        if matches!(verdict, Verdict::NotReady | Verdict::WorkOnSite) {
            self.lines
                .push(texts.get(CommandLineText::CheckClientsServed));
        }
        let situation = texts.get(WordText::Situation(assessment.situation));
        self.lines.push(texts.format(
            CommandLineText::CheckSituation,
            &[("situation", situation.into())],
        ));
        self.lines.push(texts.format(
            CommandLineText::CheckDates,
            &[
                ("date", texts.date(assessment.date).into()),
                ("until", texts.date(assessment.valid_until).into()),
            ],
        ));
    }

    fn section(&mut self, title: CommandLineText, items: Vec<String>) {
        if items.is_empty() {
            return;
        }
        self.lines.push(String::new());
        self.lines.push(self.texts.get(title));
        self.lines
            .extend(items.into_iter().map(|item| format!("- {item}")));
    }

    fn because(&mut self, assessment: &Assessment) {
        let items = assessment
            .because
            .iter()
            .filter_map(|control| assessment.finding(*control))
            .map(|finding| self.with_detail(finding, LevelShown::No))
            .collect();
        self.section(CommandLineText::CheckBecause, items);
    }

    fn findings(&mut self, assessment: &Assessment) {
        let items = assessment
            .findings
            .iter()
            .map(|finding| self.with_detail(finding, LevelShown::Yes))
            .collect();
        self.section(CommandLineText::CheckFindings, items);
    }

    fn ksz(&mut self, assessment: &Assessment) {
        let texts = self.texts;
        let access = match assessment.ksz {
            KszVerdict::NotNeeded => return,
            KszVerdict::Ready => CommandLineText::CheckKszReady,
            KszVerdict::Blocked => CommandLineText::CheckKszBlocked,
        };
        self.lines.extend([String::new(), texts.get(access)]);
        if !assessment.ksz_because.is_empty() {
            let titles: Vec<_> = assessment
                .ksz_because
                .iter()
                .map(|control| title(*control, texts))
                .collect();
            let list = ("list", texts.list(&titles).into());
            self.lines
                .push(texts.format(CommandLineText::CheckKszMissing, &[list]));
        }
    }

    /// Says what was found. How it is known stays away where nothing is known.
    fn line(&self, finding: &Finding, level: LevelShown) -> String {
        let texts = self.texts;
        let provenance = match (finding.control, finding.status) {
            (_, Status::Undetermined | Status::NotApplicable) => None,
            (Control::RemoteAccessOpen, _) => Some(match self.bulletins {
                BulletinsKnown::None => texts.get(CommandLineText::CheckNoBulletin),
                BulletinsKnown::Some => texts.get(BulletinText::NoneCloses),
            }),
            _ => Some(texts.get(VerdictWord::Provenance(finding.provenance))),
        };
        let level = match (level, finding.level) {
            (LevelShown::No, _) | (_, Level::NotApplicable) => None,
            (LevelShown::Yes, level) => Some(texts.get(WordText::Level(level))),
        };
        let id = match (&level, &provenance) {
            (Some(_), Some(_)) => CommandLineText::CheckFinding,
            (None, Some(_)) => CommandLineText::CheckReason,
            (Some(_), None) => CommandLineText::CheckFindingPlainLevel,
            (None, None) => CommandLineText::CheckFindingPlain,
        };
        let mut arguments = vec![
            ("control", title(finding.control, texts).into()),
            (
                "status",
                texts.get(VerdictWord::Status(finding.status)).into(),
            ),
        ];
        arguments.extend(level.map(|level| ("level", level.into())));
        arguments.extend(provenance.map(|provenance| ("provenance", provenance.into())));
        texts.format(id, &arguments)
    }

    /// Adds what the measurement gave as its reason, and what the worker typed.
    fn with_detail(&self, finding: &Finding, level: LevelShown) -> String {
        let texts = self.texts;
        let line = self.line(finding, level);
        let measurement = finding.reason.map(|reason| {
            let sentence = observed::reason(texts, reason, &finding.detail);
            texts.format(
                CommandLineText::CheckMeasurement,
                &[("reason", sentence.into())],
            )
        });
        let explanation = finding.explanation.as_deref().map(|typed| {
            let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
            texts.format(CommandLineText::CheckExplanation, &[("text", typed.into())])
        });
        let more = measurement.into_iter().chain(explanation);
        std::iter::once(line)
            .chain(more)
            .collect::<Vec<_>>()
            .join("\n    ")
    }
}

/// Whether a line says how much the control weighs.
#[derive(Clone, Copy)]
enum LevelShown {
    Yes,
    No,
}

fn title(control: Control, texts: &Texts) -> String {
    texts.get(ControlText::Title(control))
}

fn ways_out(assessment: &Assessment, texts: &Texts) -> Vec<String> {
    assessment
        .ways_out()
        .iter()
        .map(|way| {
            texts.get(match way {
                WayOut::EmployerPc => CommandLineText::CheckWayOutEmployerPc,
                WayOut::VirtualDesktop => CommandLineText::CheckWayOutVirtualDesktop,
                WayOut::ThinClient => CommandLineText::CheckWayOutThinClient,
                WayOut::PreparedByIt => CommandLineText::CheckWayOutPreparedByIt,
            })
        })
        .collect()
}

fn conditions(assessment: &Assessment, texts: &Texts) -> Vec<String> {
    let conditions = assessment.conditions.iter();
    conditions
        .map(|condition| access::condition_line(texts, condition))
        .collect()
}

fn advice(assessment: &Assessment, texts: &Texts) -> Vec<String> {
    assessment
        .advice
        .iter()
        .map(|control| title(*control, texts))
        .chain([
            texts.get(CommandLineText::CheckAdviceNoClientData),
            texts.get(CommandLineText::CheckAdviceCloseConnection),
        ])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Exit;
    use crate::cli::testing::{READY, Trial};
    use crate::text::Language;

    fn check(answers: &str, language: &str) -> String {
        let trial = Trial::check(
            answers,
            &[
                "--observations",
                "none",
                "--at",
                "2026-11-22",
                "--ui-lang",
                language,
            ],
        );
        assert_eq!(trial.exit, Exit::Done, "{}", trial.stderr);
        trial.stdout
    }

    #[test]
    fn a_ready_worker_reads_it_in_the_first_line() {
        for language in [Language::Nl, Language::Fr, Language::En] {
            let text = check(READY, language.code());
            let verdict = Texts::new(language).get(VerdictWord::Verdict(Verdict::Ready));
            let first = text.lines().next().unwrap();
            assert!(first.ends_with(&verdict), "{first}");
            assert!(!text.contains(['$', '{']), "{text}");
        }
    }

    #[test]
    fn a_worker_who_is_not_ready_reads_first_how_clients_are_served_and_then_why() {
        let answers = READY
            .replace("computer = \"employer\"", "computer = \"private\"")
            .replace("two-factor = \"yes\"", "two-factor = \"no\"")
            .replace("eid-reader = \"yes\"\n", "");
        let text = check(&answers, "en");
        let expected = "Verdict: not ready for telework yet\nYour clients are still served: telephone the team lead and agree how that is done today, inside the OCMW/CPAS or by telephone.\nSituation: private PC without virtual desktop\nChecked on 22 November 2026, valid until 22 November 2027\n\nWhat decided it\n- Two-factor authentication (2FA): not met, declared\n\nWhat is possible\n- a PC of the OCMW/CPAS\n";
        assert!(text.starts_with(expected), "{text}");
        for part in [
            "\nConditions\n- Allowed hours and region: Confirm the hours and the region in which the firewall allows connections. Who: IT. By 22 December 2026.\n",
            "\nKSZ/BCSS data: access technically refused\nWhat is missing: eID card reader\n",
            "\n- Two-factor authentication (2FA) (required): not met, declared\n",
            "\n- Allowed hours and region: not applicable\n",
            "\n- eID card reader (required): not known\n",
            "\n- Remote access open (required): met, no access bulletin known on this PC on that date\n",
            "\n- VPN connection (required): met, declared\n    Measurement: ",
        ] {
            assert!(text.contains(part), "{part}\nis not in\n{text}");
        }
    }

    #[test]
    fn what_a_worker_typed_stays_on_one_line() {
        let answers = READY.replace("separate-room = \"yes\"", "separate-room = \"no\"")
            + "\n[measures]\nseparate-room = \"\"\"koptelefoon\nen gordijn\"\"\"\n";
        let text = check(&answers, "nl");
        assert!(
            text.contains("\n    Uitleg: koptelefoon en gordijn\n"),
            "{text}"
        );
    }

    #[test]
    fn the_office_is_short() {
        let text = check(
            "format = 1\n[worker]\nname = \"Voornaam Naam\"\nrole = \"maatschappelijk werker\"\norganisation = \"OCMW\"\n[situation]\nplace = \"office\"\n",
            "nl",
        );
        assert_eq!(
            text,
            "Besluit: werk in het OCMW, niets na te kijken\nWerkplek: werk in het OCMW\nNagekeken op 22 november 2026, geldig tot en met 22 november 2027\n"
        );
    }
}
