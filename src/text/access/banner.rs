//! Banners: what stands above every page while an access is closed, limited or announced.

use super::way;
use crate::policy::AccessWay;
use crate::policy::bulletin::{Alternatives, Banner, Bulletin};
use crate::text::Texts;
use crate::text::ids::{BannerKind, BannerText, BulletinText, BulletinWord};

/// What a banner says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BannerWords {
    /// What holds, in a few words.
    pub title: String,
    /// What happened, what to do today, the measures and how work goes on; a sentence or two each.
    pub lines: Vec<String>,
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
