use jiff::civil::date;

use super::*;
use crate::control::Control;
use crate::input::{FileError, InputError, Place, Problem};
use crate::policy::Bilingual;
use crate::policy::bulletin::effects::tests::bulletin;
use crate::policy::bulletin::{Alternatives, Banner, Bulletin, Flaw, State};
use crate::text::Language;
use crate::text::ids::{BannerKind, BannerText, BulletinText};

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
        crate::policy::Policy::parse(include_bytes!("../../../assets/policy-example.toml"))
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
