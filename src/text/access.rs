//! Words about access: banners, refused files, and what a policy still lacks.

use super::Texts;
use super::ids::{
    BannerKind, BannerText, BulletinText, BulletinWord, CommandLineText, ConditionText,
    ControlText, PolicyText, RefusalText, VerdictWord,
};
use super::problem;
use crate::assessment::Condition;
use crate::policy::access_way::{AccessKind, AccessWay};
use crate::policy::bulletin::{Alternatives, Banner, Bulletin};
use crate::policy::{Bilingual, Refusal, Unfit};

/// What a banner says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BannerWords {
    /// What holds, in a few words.
    pub title: String,
    /// What happened, what to do today, the measures and how work goes on; a sentence or two each.
    pub lines: Vec<String>,
}

/// Returns what an access way is called: the policy's own name for it, else the program's.
#[must_use]
pub fn way(texts: &Texts, ways: &[AccessWay], id: &str) -> String {
    let named = ways.iter().find(|way| way.id == id);
    way_named(texts, named.map(|way| &way.name), id)
}

/// The same where the policy's own name for it, if any, is at hand.
#[must_use]
pub fn way_named(texts: &Texts, name: Option<&Bilingual>, id: &str) -> String {
    match (name, AccessKind::from_id(id)) {
        (Some(name), _) => name.text(texts.language()).to_owned(),
        (None, Some(kind)) => texts.get(BulletinWord::Way(kind)),
        (None, None) => id.to_owned(),
    }
}

/// Words a banner. `ways` are the policy's access ways.
#[must_use]
pub fn banner(texts: &Texts, ways: &[AccessWay], banner: &Banner) -> BannerWords {
    match banner {
        Banner::Suspended(one) => full(texts, ways, BannerKind::Suspended, one),
        Banner::SuspensionRanOut(one) => full(texts, ways, BannerKind::SuspensionRanOut, one),
        Banner::AssumeCompromise(one) => compromise(texts, ways, one),
        Banner::Limited(one) => full(texts, ways, BannerKind::Limited, one),
        Banner::Reopened(one) => full(texts, ways, BannerKind::Reopened, one),
        Banner::Announced(one) => short(texts, ways, BannerKind::Announced, one),
        Banner::OpenAgain(one) => short(texts, ways, BannerKind::OpenAgain, one),
        Banner::OpenAgainAtHours(one) => BannerWords {
            lines: vec![texts.get(BulletinText::OpenAgainAtHours)],
            ..short(texts, ways, BannerKind::OpenAgain, one)
        },
        Banner::RanOut(one) => short(texts, ways, BannerKind::RanOut, one),
        Banner::ClockBehind { shown, decided } => plain(
            texts,
            BannerKind::ClockBehind,
            &[
                ("shown", texts.date(*shown)),
                ("decided", texts.date(*decided)),
            ],
        ),
        Banner::PolicyExpired { last_day } => plain(
            texts,
            BannerKind::PolicyExpired,
            &[("until", texts.date(*last_day))],
        ),
        Banner::OutsideWindow { opens: Some(opens) } => plain(
            texts,
            BannerKind::OutsideWindow,
            &[
                ("day", texts.date(opens.date())),
                ("time", opens.strftime("%H:%M").to_string()),
            ],
        ),
        Banner::OutsideWindow { opens: None } => {
            outside_window(texts, BulletinText::OutsideWindowNever)
        }
        Banner::OutsideWindowAndClosed => {
            outside_window(texts, BulletinText::OutsideWindowAndClosed)
        }
    }
}

/// Measures that came late are not the same as measures that nobody took yet.
fn compromise(texts: &Texts, ways: &[AccessWay], bulletin: &Bulletin) -> BannerWords {
    let mut words = short(texts, ways, BannerKind::AssumeCompromise, bulletin);
    let flaw = bulletin.flaw.as_ref();
    if flaw.is_some_and(|flaw| flaw.measures_taken_on.is_none()) {
        words.lines = vec![texts.get(BulletinText::CompromiseNoMeasures)];
    }
    words
}

fn outside_window(texts: &Texts, today: BulletinText) -> BannerWords {
    BannerWords {
        title: texts.get(BannerText::Title(BannerKind::OutsideWindow)),
        lines: vec![texts.get(today)],
    }
}

fn plain(texts: &Texts, kind: BannerKind, values: &[(&str, String)]) -> BannerWords {
    let values: Vec<_> = values
        .iter()
        .map(|(name, value)| (*name, value.into()))
        .collect();
    BannerWords {
        title: texts.get(BannerText::Title(kind)),
        lines: vec![texts.format(BannerText::Today(kind), &values)],
    }
}

/// Title and what to do.
fn short(texts: &Texts, ways: &[AccessWay], kind: BannerKind, bulletin: &Bulletin) -> BannerWords {
    let mut values = vec![
        ("way", way(texts, ways, &bulletin.access_way).into()),
        ("from", texts.date(bulletin.from).into()),
        (
            "state",
            texts.get(BulletinWord::State(bulletin.state)).into(),
        ),
    ];
    values.extend(
        bulletin
            .until
            .map(|until| ("until", texts.date(until).into())),
    );
    BannerWords {
        title: texts.format(BannerText::Title(kind), &values),
        lines: vec![texts.format(BannerText::Today(kind), &values)],
    }
}

/// With what happened, the measures and how work goes on.
fn full(texts: &Texts, ways: &[AccessWay], kind: BannerKind, bulletin: &Bulletin) -> BannerWords {
    let mut words = short(texts, ways, kind, bulletin);
    let language = texts.language();
    words
        .lines
        .insert(0, bulletin.what_happened.text(language).to_owned());
    if bulletin.state.has_measures() {
        let measures = bulletin.measures.iter();
        let measures = measures.map(|measure| measure.text(language).to_owned());
        words.lines.extend(measures);
    }
    words.lines.extend(alternatives(texts, bulletin));
    words
}

/// Says how work goes on meanwhile, a sentence each; nothing when the bulletin names nothing.
#[must_use]
pub fn alternatives(texts: &Texts, bulletin: &Bulletin) -> Vec<String> {
    let Alternatives {
        work_on_site,
        desks,
        mobile_mail,
        telephone,
        other,
    } = &bulletin.alternatives;
    let mut lines = Vec::new();
    match (work_on_site, desks) {
        (false, _) => {}
        (true, None) => lines.push(texts.get(BulletinText::AlternativeOnSite)),
        (true, Some(desks)) => lines.push(texts.format(
            BulletinText::AlternativeDesks,
            &[("desks", (*desks).into())],
        )),
    }
    if *mobile_mail {
        lines.push(texts.get(BulletinText::AlternativeMobileMail));
    }
    lines.extend(telephone.iter().map(|number| {
        texts.format(
            BulletinText::AlternativeTelephone,
            &[("telephone", number.into())],
        )
    }));
    lines.extend(
        other
            .iter()
            .map(|other| other.text(texts.language()).to_owned()),
    );
    if !bulletin.services_down.is_empty() {
        let names = bulletin.services_down.iter();
        let names: Vec<_> = names
            .map(|name| name.text(texts.language()).to_owned())
            .collect();
        lines.push(texts.format(
            BulletinText::ServicesDown,
            &[("services", texts.list(&names).into())],
        ));
    }
    lines
}

/// Says what a condition asks, with a bulletin's own measure where it is about one.
#[must_use]
pub fn condition(texts: &Texts, condition: &Condition) -> String {
    let sentence = texts.get(ConditionText(condition.kind));
    match &condition.measure {
        None => sentence,
        Some(measure) => format!("{sentence} {}", measure.text(texts.language())),
    }
}

/// Says what a condition asks, of whom and by when, in one line with the control's name.
#[must_use]
pub fn condition_line(texts: &Texts, one: &Condition) -> String {
    let line = if one.kind.is_kept() {
        CommandLineText::CheckConditionKept
    } else {
        CommandLineText::CheckCondition
    };
    texts.format(
        line,
        &[
            ("control", texts.get(ControlText::Title(one.control)).into()),
            ("what", condition(texts, one).into()),
            ("who", texts.get(VerdictWord::Actor(one.who)).into()),
            ("date", texts.date(one.by).into()),
        ],
    )
}

/// Says why a file does not come into force and what to do, and that what held until now holds still.
#[must_use]
pub fn refusal(texts: &Texts, refusal: &Refusal) -> String {
    let sentence = refusal_alone(texts, refusal);
    format!("{sentence} {}", texts.get(PolicyText::Stays))
}

/// Says why a file cannot be used and what to do.
#[must_use]
pub fn refusal_alone(texts: &Texts, refusal: &Refusal) -> String {
    let id = RefusalText(refusal.code());
    let date = |day: &jiff::civil::Date| texts.format(id, &[("date", texts.date(*day).into())]);
    match refusal {
        Refusal::File(_)
        | Refusal::TooLarge
        | Refusal::NotSigned
        | Refusal::Damaged
        | Refusal::Altered
        | Refusal::SignerUnsuited
        | Refusal::TooNew
        | Refusal::NoPolicyYet => texts.get(id),
        Refusal::Contents(error) => {
            texts.format(id, &[("what", problem::without_file(texts, error).into())])
        }
        Refusal::Unfit(what) => texts.format(id, &[("what", unfit(texts, *what).into())]),
        Refusal::ForeignKey { code } => texts.format(id, &[("code", code.into())]),
        Refusal::Older { known } | Refusal::SameNumber { known } => {
            texts.format(id, &[("sequence", known.to_string().into())])
        }
        Refusal::DecidedEarlier { known: day }
        | Refusal::FromTheFuture { decided: day }
        | Refusal::Expired { last_day: day } => date(day),
    }
}

/// Says what a policy lacks before it can be signed.
#[must_use]
pub fn unfit(texts: &Texts, unfit: Unfit) -> String {
    let date = |id, day| texts.format(id, &[("date", texts.date(day).into())]);
    let about = |id, control: crate::control::Control| {
        let title = texts.get(ControlText::Title(control));
        texts.format(
            id,
            &[("control", control.id().into()), ("title", title.into())],
        )
    };
    match unfit {
        Unfit::NoDecision => texts.get(PolicyText::UnfitNoDecision),
        Unfit::NoOrganisation => texts.get(PolicyText::UnfitNoOrganisation),
        Unfit::DecidedInFuture(day) => date(PolicyText::UnfitDecidedInFuture, day),
        Unfit::Expired(day) => date(PolicyText::UnfitExpired, day),
        Unfit::NoReason(control) => about(PolicyText::UnfitNoReason, control),
        Unfit::NotConfirmed(control) => about(PolicyText::UnfitNotConfirmed, control),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::control::Control;
    use crate::input::{FileError, InputError, Place, Problem};
    use crate::policy::Bilingual;
    use crate::policy::bulletin::effects::tests::bulletin;
    use crate::policy::bulletin::{Flaw, State};
    use crate::text::Language;

    const LANGUAGES: [Language; 3] = [Language::Nl, Language::Fr, Language::En];

    #[track_caller]
    fn is_whole(sentence: &str) {
        assert!(!sentence.contains(['$', '{', '\n']), "{sentence}");
        assert!(sentence.contains(' '), "{sentence}");
    }

    #[test]
    fn every_banner_has_its_words_in_each_language() {
        let of = |state| {
            Box::new(Bulletin {
                until: Some(date(2026, 12, 1)),
                ..bulletin(1, state)
            })
        };
        let opens = "2026-11-23T07:00:00+01:00[Europe/Brussels]"
            .parse()
            .unwrap();
        let banners = [
            Banner::Suspended(of(State::Suspended)),
            Banner::SuspensionRanOut(of(State::Suspended)),
            Banner::AssumeCompromise(of(State::Limited)),
            Banner::Limited(of(State::Limited)),
            Banner::Reopened(of(State::ReopenedWithMeasures)),
            Banner::Announced(of(State::Open)),
            Banner::OpenAgain(of(State::Open)),
            Banner::RanOut(of(State::Limited)),
            Banner::ClockBehind {
                shown: date(2026, 1, 1),
                decided: date(2026, 11, 10),
            },
            Banner::PolicyExpired {
                last_day: date(2026, 11, 10),
            },
            Banner::OutsideWindow { opens: Some(opens) },
            Banner::OutsideWindow { opens: None },
            Banner::OutsideWindowAndClosed,
            Banner::OpenAgainAtHours(of(State::Open)),
        ];
        for language in LANGUAGES {
            let texts = Texts::new(language);
            for one in &banners {
                let words = banner(&texts, &[], one);
                is_whole(&words.title);
                assert!(!words.lines.is_empty());
                words.lines.iter().for_each(|line| is_whole(line));
            }
        }
    }

    #[test]
    fn a_closed_access_says_what_happened_what_to_do_and_how_work_goes_on() {
        let mut closed = bulletin(1, State::Suspended);
        closed.alternatives = Alternatives {
            work_on_site: true,
            desks: Some(40),
            mobile_mail: true,
            telephone: Some("00 00".to_owned()),
            other: None,
        };
        closed.services_down = vec![Bilingual::new("het loket", "le guichet")];
        let texts = Texts::new(Language::Nl);
        let words = banner(&texts, &[], &Banner::Suspended(Box::new(closed)));
        assert_eq!(words.title, "Toegang gesloten: de vpn");
        assert_eq!(words.lines.len(), 6, "{:#?}", words.lines);
        assert_eq!(words.lines[0], "Er is een lek.");
        assert_eq!(
            words.lines[2],
            "U kunt op kantoor werken: er zijn 40 werkplekken."
        );
        assert_eq!(words.lines[5], "Deze diensten werken nu niet: het loket.");
    }

    #[test]
    fn measures_that_were_not_taken_yet_are_not_called_late() {
        let flaw = |measures_taken_on| Flaw {
            cut_off: Some(date(2026, 11, 17)),
            measures_taken_on,
            ..Flaw::default()
        };
        for language in LANGUAGES {
            let texts = Texts::new(language);
            let said = |taken| {
                let mut one = bulletin(1, State::Suspended);
                one.flaw = Some(flaw(taken));
                banner(&texts, &[], &Banner::AssumeCompromise(Box::new(one))).lines
            };
            let late = BannerText::Today(BannerKind::AssumeCompromise);
            assert_eq!(said(Some(date(2026, 11, 20))), [texts.get(late)]);
            let not_yet = texts.get(BulletinText::CompromiseNoMeasures);
            assert_eq!(said(None), [not_yet]);
        }
    }

    #[test]
    fn an_access_way_has_the_organisations_own_name() {
        let texts = Texts::new(Language::Fr);
        let policy =
            crate::policy::Policy::parse(include_bytes!("../../assets/policy-example.toml"))
                .unwrap();
        let ways = &policy.access_ways;
        assert_eq!(way(&texts, ways, "citrix"), "Travail à distance");
        assert_eq!(way(&texts, ways, "vpn"), "VPN du CPAS");
        assert_eq!(way(&texts, &[], "vpn"), "le VPN");
        assert_eq!(way(&texts, &[], "x"), "x");
    }

    #[test]
    fn every_refusal_says_that_nothing_has_changed() {
        let day = date(2026, 11, 22);
        let error = InputError {
            place: Place::Line(3),
            key: "levels.firewal".to_owned(),
            problem: Problem::UnknownControl { suggestion: None },
        };
        let refusals = [
            Refusal::File(FileError::NotFound),
            Refusal::TooLarge,
            Refusal::NotSigned,
            Refusal::Damaged,
            Refusal::Altered,
            Refusal::SignerUnsuited,
            Refusal::TooNew,
            Refusal::Contents(Box::new(error)),
            Refusal::Unfit(Unfit::NoReason(Control::Vpn)),
            Refusal::Unfit(Unfit::NotConfirmed(Control::Vpn)),
            Refusal::Unfit(Unfit::NoDecision),
            Refusal::Unfit(Unfit::NoOrganisation),
            Refusal::Unfit(Unfit::DecidedInFuture(day)),
            Refusal::Unfit(Unfit::Expired(day)),
            Refusal::ForeignKey {
                code: "01234".to_owned(),
            },
            Refusal::NoPolicyYet,
            Refusal::Older { known: 4 },
            Refusal::SameNumber { known: 4 },
            Refusal::DecidedEarlier { known: day },
            Refusal::FromTheFuture { decided: day },
            Refusal::Expired { last_day: day },
        ];
        for language in LANGUAGES {
            let texts = Texts::new(language);
            for one in &refusals {
                let sentence = refusal(&texts, one);
                is_whole(&sentence);
                assert!(
                    sentence.ends_with(&texts.get(PolicyText::Stays)),
                    "{sentence}"
                );
            }
        }
    }
}
