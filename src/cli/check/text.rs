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
mod tests;
