//! The week of January 2020 played day by day: from the advisory to the reopening with measures and late mitigation.
//!
//! A flaw was published on 17 December 2019; who took measures only after 9 January had to assume a compromise. This
//! organisation took them on the 14th, closed its virtual desktop on Friday the 17th, and opened it again on Monday the 20th.

mod bulletins;

use std::path::Path;

use jiff::civil::{Date, date};
use teleklaar::answers::Answers;
use teleklaar::assessment::{Assessment, ConditionKind, Status, Verdict, assess_with};
use teleklaar::control::Control;
use teleklaar::observation::Reason;
use teleklaar::policy::bulletin::Banner;
use teleklaar::policy::bulletin::effects::asks_to_check_again;
use teleklaar::policy::store::{Asks, InForce, Look, Places, Store};
use teleklaar::policy::{Refusal, signed};
use teleklaar::signing::device::Credential;
use teleklaar::text::{Language, Texts, access};

use crate::program::READY;
use crate::support::{self, Home};
use bulletins::{CLOSED, open, reopened};

fn key() -> Credential {
    support::key("Prénom Nom", "OCMW Voorbeeldstad", "2020-01-06T09:00:00Z")
}

/// A worker's PC in January 2020, with a shared folder into which the DPO puts files.
struct Pc {
    home: Home,
    store: Store,
    dpo: Credential,
}

impl Pc {
    /// The worker has compared the code of the policy's key on the 6th of January.
    fn new() -> Self {
        let home = Home::new();
        let store = Store::in_places(Places::keeping_in(home.path().join("kept")));
        let pc = Self {
            home,
            store,
            dpo: key(),
        };
        std::fs::create_dir(pc.shared()).expect("a folder");
        let policy = format!(
            "format = 1\nversion = \"2020\"\nsequence = 1\ndecided-by = \"Vast bureau\"\ndecided-on = \"2020-01-06\"\ndrop-folder = '{}'\n[organisation]\nnl = \"OCMW\"\nfr = \"CPAS\"\n[access-ways.citrix]\nkind = \"virtual-desktop\"\nname = {{ nl = \"Citrix\", fr = \"Citrix\" }}\n",
            pc.shared().display()
        );
        let offer = pc
            .store
            .offer(pc.sealed(&policy), date(2020, 1, 6))
            .expect("a policy");
        assert_eq!(offer.asks, Asks::CompareKey { until_now: None });
        pc.store.accept(&offer).expect("kept");
        pc
    }

    fn shared(&self) -> std::path::PathBuf {
        self.home.path().join("shared")
    }

    fn sealed(&self, text: &str) -> Vec<u8> {
        signed::seal(text.as_bytes(), &self.dpo).expect("signed")
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.shared().join(name), bytes).expect("a file");
    }

    fn look(&self, day: i8) -> Look {
        self.store.look(date(2020, 1, day))
    }
}

/// Who works through these ways, or has not said through which, with everything else in order, on a day.
fn assessed(in_force: &InForce, ways: &str, today: Date) -> Assessment {
    let said = match ways {
        "" => "[situation]".to_owned(),
        ways => format!("[situation]\naccess-ways = [{ways}]"),
    };
    let text = READY.replace("[situation]", &said);
    let answers = Answers::parse(text.as_bytes(), &in_force.policy).expect("answers");
    let effects = in_force.effects(today, &answers.situation.access_ways);
    assess_with(&answers, None, &in_force.policy, &effects, today).expect("an assessment")
}

#[test]
fn from_the_advisory_to_the_fix_every_worker_sees_what_holds_each_day() {
    let pc = Pc::new();
    for day in 6..=31 {
        match day {
            17 => pc.put("closed.teleklaar", &pc.sealed(CLOSED)),
            // On Sunday it is announced for Monday.
            19 => pc.put("reopened.teleklaar", &pc.sealed(&reopened())),
            27 => pc.put("open.teleklaar", &pc.sealed(&open())),
            _ => {}
        }
        let look = pc.look(day);
        assert_eq!(
            (&look.refused, &look.lost),
            (&Vec::new(), &Vec::new()),
            "{day}"
        );
        let today = date(2020, 1, day);
        let expected = match day {
            17..=19 => Verdict::WorkOnSite,
            20..=26 => Verdict::ReadyWithConditions,
            _ => Verdict::Ready,
        };
        let citrix = assessed(&look.in_force, "\"citrix\"", today);
        assert_eq!(citrix.verdict, expected, "{day}");
        assert_eq!(
            assessed(&look.in_force, "", today).verdict,
            expected,
            "any way, {day}"
        );
        // Who comes in by the VPN is not disturbed, not even by a banner.
        let vpn = assessed(&look.in_force, "\"vpn\"", today);
        assert_eq!(vpn.verdict, Verdict::Ready, "{day}");
        assert_eq!(vpn.effects.banners, [], "{day}");
        let kinds: Vec<_> = citrix.conditions.iter().map(|one| one.kind).collect();
        // The measures came late, so a compromise is assumed from the first day on.
        let wanted: &[ConditionKind] = match expected {
            Verdict::ReadyWithConditions => &[
                ConditionKind::KeepBulletinMeasure,
                ConditionKind::MonitorIntensively,
                ConditionKind::ChangePasswords,
            ],
            Verdict::WorkOnSite => &[
                ConditionKind::MonitorIntensively,
                ConditionKind::ChangePasswords,
            ],
            _ => &[],
        };
        assert_eq!(kinds, wanted, "{day}");
        let announced = citrix
            .effects
            .banners
            .iter()
            .any(|banner| matches!(banner, Banner::Announced(_)));
        assert_eq!(announced, day == 19, "{day}");
    }
}

#[test]
fn a_closed_access_tells_how_work_goes_on_in_both_languages() {
    let pc = Pc::new();
    pc.put("closed.teleklaar", &pc.sealed(CLOSED));
    let look = pc.look(17);
    let citrix = assessed(&look.in_force, "\"citrix\"", date(2020, 1, 17));
    let ways = &look.in_force.policy.access_ways;
    for (language, desks) in [
        (Language::Nl, "er zijn 40 werkplekken"),
        (Language::Fr, "40 places sont disponibles"),
    ] {
        let texts = Texts::new(language);
        let words: Vec<String> = citrix
            .effects
            .banners
            .iter()
            .flat_map(|banner| access::banner(&texts, ways, banner).lines)
            .collect();
        assert!(words.iter().any(|line| line.contains(desks)), "{words:#?}");
        assert!(words.iter().any(|line| line.contains("00 00 00 00")));
    }
}

#[test]
fn a_checklist_from_before_the_late_measures_is_made_again() {
    let pc = Pc::new();
    pc.put("reopened.teleklaar", &pc.sealed(&reopened()));
    let InForce { policy, bulletins } = pc.look(21).in_force;
    let today = date(2020, 1, 21);
    let citrix = ["citrix".to_owned()];
    let asks = |ways: &[String], assessed_on| {
        asks_to_check_again(&policy, &bulletins, ways, assessed_on, today)
    };
    assert!(asks(&citrix, date(2020, 1, 10)));
    assert!(!asks(&citrix, date(2020, 1, 20)));
    assert!(!asks(&["vpn".to_owned()], date(2020, 1, 10)));
}

#[test]
fn a_closing_that_runs_out_without_news_is_not_called_open() {
    let pc = Pc::new();
    let until_sunday = CLOSED.replace("from =", "until = \"2020-01-19\"\nfrom =");
    pc.put("closed.teleklaar", &pc.sealed(&until_sunday));
    let look = pc.look(20);
    let citrix = assessed(&look.in_force, "\"citrix\"", date(2020, 1, 20));
    assert_eq!(citrix.verdict, Verdict::NotReady);
    let finding = citrix
        .finding(Control::RemoteAccessOpen)
        .expect("a finding");
    assert_eq!(
        (finding.status, finding.reason),
        (Status::Undetermined, Some(Reason::BulletinExpired))
    );
}

/// Returns why the only file in the shared folder is refused.
#[track_caller]
fn refusal(pc: &Pc, day: i8) -> Refusal {
    let look = pc.look(day);
    let [refused] = look.refused.as_slice() else {
        panic!("{:?}", look.refused)
    };
    refused.refusal.clone()
}

#[test]
fn nobody_but_the_organisation_opens_the_access_again() {
    let pc = Pc::new();
    pc.put("closed.teleklaar", &pc.sealed(CLOSED));
    let closed = pc.look(17).in_force;
    // Somebody else's key, with the same names typed.
    let stranger = key();
    let forged = signed::seal(reopened().as_bytes(), &stranger).expect("signed");
    let code = stranger.code().to_string();
    // The right file, with the state changed by hand.
    let mut altered = pc.sealed(&open());
    let at = altered.windows(8).position(|part| part == b"state = ");
    altered[at.expect("the state") + 9] = b'O';
    let mut damaged = pc.sealed(&open());
    damaged.truncate(400);
    let unsigned = open().into_bytes();
    let cases = [
        (forged, Refusal::ForeignKey { code }),
        (altered, Refusal::Altered),
        (damaged, Refusal::Damaged),
        (unsigned, Refusal::NotSigned),
    ];
    for (bytes, expected) in cases {
        pc.put("open.teleklaar", &bytes);
        assert_eq!(refusal(&pc, 27), expected);
        assert_eq!(pc.look(27).in_force, closed);
    }
}

#[test]
fn the_closing_is_not_played_back_after_the_reopening() {
    let pc = Pc::new();
    let closed = pc.sealed(CLOSED);
    for (name, text) in [("1", CLOSED.to_owned()), ("2", reopened()), ("3", open())] {
        pc.put(&format!("{name}.teleklaar"), &pc.sealed(&text));
    }
    let opened = pc.look(28).in_force;
    assert_eq!(
        assessed(&opened, "\"citrix\"", date(2020, 1, 28)).verdict,
        Verdict::Ready
    );
    pc.put("again.teleklaar", &closed);
    let with_a_later_end = CLOSED.replace("from =", "until = \"2020-03-01\"\nfrom =");
    pc.put("once-more.teleklaar", &pc.sealed(&with_a_later_end));
    assert_eq!(pc.look(28).in_force, opened);
    let by_hand = pc
        .store
        .offer(pc.sealed(&with_a_later_end), date(2020, 1, 28));
    assert_eq!(by_hand, Err(Refusal::SameNumber { known: 1 }));
}

#[test]
fn what_was_taken_in_holds_without_the_shared_folder() {
    let pc = Pc::new();
    pc.put("closed.teleklaar", &pc.sealed(CLOSED));
    assert_eq!(pc.look(17).taken_in.len(), 1);
    remove(&pc.shared());
    let look = pc.look(18);
    let citrix = assessed(&look.in_force, "\"citrix\"", date(2020, 1, 18));
    assert_eq!(citrix.verdict, Verdict::WorkOnSite);
}

fn remove(folder: &Path) {
    std::fs::remove_dir_all(folder).expect("a folder to remove");
}
