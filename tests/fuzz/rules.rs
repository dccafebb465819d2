//! What the fuzz targets of policies and bulletins assert, and what they start from.

use std::sync::LazyLock;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use teleklaar::answers::Answers;
use teleklaar::assessment::assess;
use teleklaar::input::mistakes::MOST;
use teleklaar::input::{InputError, Place};
use teleklaar::policy::bulletin::{Access, Bulletin, Effects, ReadyMade, State};
use teleklaar::policy::{Policy, WindowNow, signed};
use teleklaar::signing::Credential;
use teleklaar::text::{Language, Texts, bulletin as bulletin_text, policy as policy_text};

use super::seeds::credential;

const EXAMPLE: &[u8] = include_bytes!("../../assets/policy-example.toml");

static DPO: LazyLock<Credential> = LazyLock::new(|| credential("Voornaam Naam", 3));
static POLICY: LazyLock<Policy> =
    LazyLock::new(|| Policy::parse(EXAMPLE).expect("the example policy"));
static SEALED: LazyLock<[Vec<u8>; 2]> =
    LazyLock::new(|| [EXAMPLE.to_vec(), bulletins().remove(0)].map(|text| seal(&text)));

thread_local! {
    static TEXTS: [Texts; 2] = [Language::Nl, Language::Fr].map(Texts::new);
}

/// What each target starts from, by the target's name.
pub fn seeds() -> [(&'static str, Vec<Vec<u8>>); 2] {
    let default = include_bytes!("../../assets/policy.toml").to_vec();
    let [policy, bulletin] = SEALED.clone();
    let bulletins = [bulletins(), vec![bulletin]].concat();
    [
        ("policy", vec![EXAMPLE.to_vec(), default, policy]),
        ("bulletin", bulletins),
    ]
}

/// A policy that is read is written, read back as the same, explained and asked about every moment; none acts unsigned.
pub fn policy(bytes: &[u8]) {
    only_what_was_signed_opens(bytes);
    let read = Policy::parse_or_all_mistakes(bytes);
    let Some(policy) = right_or_all_mistakes(read, bytes) else {
        assert!(Policy::parse(bytes).is_err());
        return;
    };
    let text = policy.to_toml();
    assert_eq!(Policy::parse(text.as_bytes()).as_ref(), Ok(&policy));
    opens_when_signed(text.as_bytes());
    in_words(|texts| {
        let unfit = policy_text::fitness(texts, &policy.unfit(Date::MAX));
        [policy_text::explain(texts, &policy), vec![unfit]].concat()
    });
    let ready = include_bytes!("../data/ready.toml");
    if let Ok(answers) = Answers::parse(ready, &policy) {
        for day in days(&policy.expires_on.into_iter().collect::<Vec<_>>()) {
            let _ = assess(&answers, None, &policy, day);
        }
    }
    let Some(window) = &policy.connection_window else {
        return;
    };
    for moment in moments() {
        let next = match window.now(moment) {
            WindowNow::Open { until } => Some(until),
            WindowNow::Closed { opens } => opens,
        };
        assert!(
            next.is_none_or(|next| next.timestamp() > moment),
            "{moment}"
        );
    }
}

/// A bulletin that is read is written and read back as the same, and closes the access on each of its days, in whatever
/// order it comes with others; none acts unsigned.
pub fn bulletin(bytes: &[u8]) {
    only_what_was_signed_opens(bytes);
    let read = Bulletin::parse_or_all_mistakes(bytes, &POLICY.access_ways);
    let Some(bulletin) = right_or_all_mistakes(read, bytes) else {
        return;
    };
    let text = bulletin.to_toml();
    let again = Bulletin::parse(text.as_bytes(), &POLICY.access_ways);
    assert_eq!(again.as_ref(), Ok(&bulletin));
    assert!(Bulletin::is_meant(text.as_bytes()));
    opens_when_signed(text.as_bytes());
    in_words(|texts| bulletin_text::explain(texts, &POLICY, &bulletin, bulletin.from));
    acts_as_it_says(&bulletin);
}

fn acts_as_it_says(bulletin: &Bulletin) {
    let user = [bulletin.access_way.clone()];
    let others = bulletins().into_iter().filter_map(|text| {
        let other = Bulletin::parse(&text, &POLICY.access_ways).ok()?;
        (other.decision.sequence != bulletin.decision.sequence).then_some(other)
    });
    let mut all: Vec<Bulletin> = others.chain([bulletin.clone()]).collect();
    let flaw = bulletin.flaw.clone().unwrap_or_default();
    let named = [
        Some(bulletin.from),
        bulletin.until,
        flaw.published_on,
        flaw.cut_off,
        flaw.measures_taken_on,
    ];
    for day in days(&named.into_iter().flatten().collect::<Vec<_>>()) {
        let alone = Effects::of(&POLICY, std::slice::from_ref(bulletin), &user, day).access;
        let closes = bulletin.state == State::Suspended;
        let expected = match bulletin.until {
            Some(until) if closes && until < day => Access::Unknown { since: until },
            _ if closes && bulletin.from <= day => Access::Closed,
            _ => Access::Open,
        };
        assert_eq!(alone, expected, "{day}");
        let together = Effects::of(&POLICY, &all, &[], day);
        all.reverse();
        assert_eq!(together, Effects::of(&POLICY, &all, &[], day), "{day}");
        for moment in moments() {
            let now = moment.in_tz("UTC").expect("UTC");
            let _ = together.clone().at(&POLICY, &all, &now);
        }
    }
}

/// The first and last days of the calendar, and each of these with the days about it.
fn days(named: &[Date]) -> Vec<Date> {
    let about = named
        .iter()
        .flat_map(|day| [-1, 0, 1].map(|distance: i64| day.saturating_add(distance.days())));
    [Date::MIN, Date::MAX].into_iter().chain(about).collect()
}

/// Moments at both ends of the clock, and about the changes of summer time.
fn moments() -> [Timestamp; 6] {
    let moment = |text: &str| text.parse().expect("a moment");
    [
        Timestamp::MIN,
        Timestamp::MAX,
        moment("2026-03-29T00:59:59Z"),
        moment("2026-03-29T01:00:00Z"),
        moment("2026-10-25T00:30:00Z"),
        moment("2026-10-25T01:30:00Z"),
    ]
}

fn only_what_was_signed_opens(bytes: &[u8]) {
    if signed::open(bytes).is_ok() {
        assert!(SEALED.iter().any(|one| one == bytes), "another file opens");
    }
}

fn opens_when_signed(text: &[u8]) {
    let opened = signed::open(&seal(text)).expect("what was signed opens");
    assert_eq!(opened.content, text);
    assert_eq!(opened.signed_by.key, DPO.code().to_string());
}

fn in_words(explain: impl Fn(&Texts) -> Vec<policy_text::Section>) {
    TEXTS.with(|texts| assert!(texts.iter().all(|texts| !explain(texts).is_empty())));
}

fn seal(text: &[u8]) -> Vec<u8> {
    signed::seal(text, &*DPO).expect("a signed file")
}

/// Mistakes stand at lines that the file has, from top to bottom, and are not without end.
fn right_or_all_mistakes<T>(read: Result<T, Vec<InputError>>, bytes: &[u8]) -> Option<T> {
    let mistakes = match read {
        Ok(right) => return Some(right),
        Err(mistakes) => mistakes,
    };
    let lines = bytes.split(|byte| *byte == b'\n').count();
    let place = |mistake: &InputError| match mistake.place {
        Place::Line(line) => line,
        Place::Unknown => usize::MAX,
    };
    assert!((1..=MOST).contains(&mistakes.len()) && mistakes.is_sorted_by_key(place));
    let known = mistakes.iter().map(place).filter(|line| *line < usize::MAX);
    assert!(known.into_iter().all(|line| (1..=lines).contains(&line)));
    None
}

/// The ready-made bulletins, filled in.
fn bulletins() -> Vec<Vec<u8>> {
    let today = jiff::civil::date(2026, 11, 22);
    let numbered = ReadyMade::ALL.into_iter().zip(1..);
    let filled = numbered.map(|(form, number)| {
        let mut bulletin = form.fill_in(today, number, "citrix");
        bulletin.decision.decided_by = "Vast bureau".to_owned();
        bulletin.to_toml().into_bytes()
    });
    filled.collect()
}
