//! A bulletin in words, as `bulletin show` prints it, the DPO's preview shows it and the PDF of the decision holds it.

use jiff::civil::Date;

use super::Texts;
use super::access::{self, BannerWords};
use super::ids::{BulletinText, BulletinWord};
use super::policy::{Section, signed};
use crate::assessment::brought_by;
use crate::policy::Policy;
use crate::policy::access_way::AccessWay;
use crate::policy::bulletin::{Bulletin, Continuity, Flaw};

/// Says what a bulletin holds: title and decision, what the worker sees today or once it acts, the flaw, the decision on
/// continuity.
#[must_use]
pub fn explain(texts: &Texts, policy: &Policy, bulletin: &Bulletin, today: Date) -> Vec<Section> {
    let mut sections = vec![Section {
        title: title(texts, &policy.access_ways, bulletin),
        lines: origin(texts, bulletin),
    }];
    sections.extend(worker(texts, policy, bulletin, today));
    sections.extend(bulletin.flaw.as_ref().map(|one| flaw(texts, one)));
    sections.extend(
        bulletin
            .continuity
            .as_ref()
            .map(|one| continuity(texts, one)),
    );
    sections.retain(|section| !section.lines.is_empty());
    sections
}

/// Returns what a bulletin is about, in one line.
#[must_use]
pub fn title(texts: &Texts, ways: &[AccessWay], bulletin: &Bulletin) -> String {
    texts.format(
        BulletinText::ShowTitle,
        &[
            ("sequence", bulletin.decision.sequence.to_string().into()),
            ("way", access::way(texts, ways, &bulletin.access_way).into()),
            (
                "state",
                texts.get(BulletinWord::State(bulletin.state)).into(),
            ),
        ],
    )
}

/// Says how long a bulletin holds, who decided and who signed, a sentence each.
#[must_use]
pub fn origin(texts: &Texts, bulletin: &Bulletin) -> Vec<String> {
    let mut dates = vec![("from", texts.date(bulletin.from).into())];
    let holds = match bulletin.until {
        None => BulletinText::ShowFrom,
        Some(until) => {
            dates.push(("until", texts.date(until).into()));
            BulletinText::ShowFromUntil
        }
    };
    let decision = &bulletin.decision;
    let decided = [
        ("function", (&decision.decided_by).into()),
        ("date", texts.date(decision.decided_on).into()),
    ];
    let signed = signed(texts, bulletin.signed_by.as_ref());
    vec![
        texts.format(holds, &dates),
        texts.format(BulletinText::ShowDecided, &decided),
        signed,
    ]
}

/// Says what the worker sees today, or on the bulletin's first day where it acts later: every banner, the gravest first, and
/// what a checklist made on that day gets as a condition.
#[must_use]
pub fn worker(texts: &Texts, policy: &Policy, bulletin: &Bulletin, today: Date) -> Vec<Section> {
    let mut sections = banners(texts, policy, bulletin, today);
    sections.push(conditions(texts, policy, bulletin, today));
    sections.retain(|section| !section.lines.is_empty());
    sections
}

/// Says what a checklist made today, or on the bulletin's first day where it acts later, gets as a condition.
#[must_use]
pub fn conditions(texts: &Texts, policy: &Policy, bulletin: &Bulletin, today: Date) -> Section {
    let day = bulletin.shown_day(today);
    let brought = brought_by(&bulletin.effects(policy, today), policy, day);
    let date = [("date", texts.date(day).into())];
    Section {
        title: texts.format(BulletinText::ShowConditions, &date),
        lines: brought
            .iter()
            .map(|condition| access::condition_line(texts, condition))
            .collect(),
    }
}

fn banners(texts: &Texts, policy: &Policy, bulletin: &Bulletin, today: Date) -> Vec<Section> {
    let banners = bulletin.banners(policy, today);
    let section = |words: BannerWords| Section {
        title: texts.format(BulletinText::ShowWorker, &[("banner", words.title.into())]),
        lines: words.lines,
    };
    banners
        .iter()
        .map(|banner| section(access::banner(texts, &policy.access_ways, banner)))
        .collect()
}

fn flaw(texts: &Texts, flaw: &Flaw) -> Section {
    let date = |id, day| texts.format(id, &[("date", texts.date(day).into())]);
    let mut lines = Vec::new();
    lines.extend(
        flaw.published_on
            .map(|day| date(BulletinText::ShowPublished, day)),
    );
    if !flaw.advisories.is_empty() {
        let advisories = ("advisories", texts.list(&flaw.advisories).into());
        lines.push(texts.format(BulletinText::Advisories, &[advisories]));
    }
    lines.extend(flaw.cut_off.map(|day| date(BulletinText::ShowCutOff, day)));
    match (flaw.measures_taken_on, flaw.cut_off) {
        (Some(day), _) => lines.push(date(BulletinText::ShowMeasuresTaken, day)),
        (None, Some(_)) => lines.push(texts.get(BulletinText::ShowNoMeasuresTaken)),
        (None, None) => {}
    }
    Section {
        title: texts.get(BulletinText::ShowFlaw),
        lines,
    }
}

fn continuity(texts: &Texts, continuity: &Continuity) -> Section {
    let with = |id, text: &String| texts.format(id, &[("text", text.into())]);
    let decided = [
        ("function", (&continuity.decided_by).into()),
        ("date", texts.date(continuity.decided_on).into()),
    ];
    Section {
        title: texts.get(BulletinText::ShowContinuity),
        lines: vec![
            with(
                BulletinText::ShowPrimaryProcess,
                &continuity.primary_process,
            ),
            with(BulletinText::ShowStops, &continuity.stops_without_access),
            with(BulletinText::ShowDamage, &continuity.feared_damage),
            with(BulletinText::ShowDecision, &continuity.decision),
            texts.format(BulletinText::ShowDecided, &decided),
        ],
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::assessment::ConditionKind;
    use crate::policy::bulletin::{Banner, ReadyMade};
    use crate::text::Language;
    use crate::text::ids::ConditionText;

    #[test]
    fn a_bulletin_with_everything_is_explained_whole_in_each_language() {
        let (policy, today) = (Policy::default_policy(), date(2020, 1, 17));
        for language in [Language::Nl, Language::Fr, Language::En] {
            let texts = Texts::new(language);
            for form in ReadyMade::ALL {
                let mut bulletin = form.fill_in(today, 1, "virtual-desktop");
                bulletin.flaw = Some(Flaw {
                    published_on: Some(date(2019, 12, 17)),
                    advisories: vec!["NCSC-2019-0979".to_owned()],
                    cut_off: Some(date(2020, 1, 9)),
                    measures_taken_on: None,
                });
                bulletin.continuity = Some(Continuity {
                    primary_process: "hulp".to_owned(),
                    decided_on: today,
                    ..Continuity::default()
                });
                let sections = explain(&texts, &policy, &bulletin, today);
                let banners = bulletin.banners(&policy, today).len();
                // What it is, what management weighed, the flaw and the conditions stand around the banners.
                assert_eq!(sections.len(), banners + 4, "{form:?}");
                let of_compromise = Banner::AssumeCompromise(Box::new(bulletin.clone()));
                let gravest = access::banner(&texts, &[], &of_compromise).title;
                let shown = &sections[1..=banners];
                assert!(
                    shown.iter().any(|it| it.title.contains(&gravest)),
                    "{form:?}"
                );
                let passwords = texts.get(ConditionText(ConditionKind::ChangePasswords));
                let is_said = |line: &String| line.contains(&passwords);
                assert!(sections[banners + 1].lines.iter().any(is_said), "{form:?}");
                for line in sections.iter().flat_map(|section| &section.lines) {
                    assert!(!line.contains(['$', '{', '\n']), "{line}");
                }
            }
        }
    }
}
