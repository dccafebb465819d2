//! What the known bulletins and the policy's last day mean for one worker on one day.

use jiff::Zoned;
use jiff::civil::Date;

use super::{Bulletin, State};
use crate::policy::access_way::concerns;
use crate::policy::{Policy, WindowNow};

/// Whether the remote access in use is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// No bulletin closes it.
    #[default]
    Open,
    /// A bulletin has closed it.
    Closed,
    /// A bulletin had closed it and has run out, and no newer one says what holds now.
    Unknown {
        /// The last day of the bulletin that ran out.
        since: Date,
    },
}

/// What follows for one worker.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effects {
    /// Whether the access in use is open.
    pub access: Access,
    /// The newest bulletin about each way, as known on this PC on that day, whomever it concerns; the ways in the order of
    /// their ids.
    pub known: Vec<Known>,
    /// The last day of a policy that has run out.
    pub policy_expired_on: Option<Date>,
    /// What the worker is told on every page, the gravest first.
    pub banners: Vec<Banner>,
}

/// A bulletin that is the newest about its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The bulletin.
    pub bulletin: Bulletin,
    /// What it does for this worker.
    pub acting: Acting,
    /// What follows where the organisation has to assume a compromise; else nothing.
    pub consequences: &'static [Consequence],
}

/// What a bulletin does for one worker on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Acting {
    /// It acts.
    Acts,
    /// It is about a way that this worker does not use.
    AnotherWay,
    /// Its last day is over. Only a suspension leaves something behind: nobody knows whether the access is open.
    RanOut,
}

/// What follows from an assumed compromise (January 2020: measures after the cut-off day).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Consequence {
    /// IT watches the access closely.
    IntensiveMonitoring,
    /// Everybody who used the access changes their passwords.
    ChangedPasswords,
    /// Everybody who used the access goes through the checklist again.
    CheckAgain,
}

impl Consequence {
    /// Every consequence, as declared.
    pub const ALL: [Self; 3] = [
        Self::IntensiveMonitoring,
        Self::ChangedPasswords,
        Self::CheckAgain,
    ];

    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::IntensiveMonitoring => "intensive-monitoring",
            Self::ChangedPasswords => "changed-passwords",
            Self::CheckAgain => "check-again",
        }
    }
}

/// Something that the worker is told on every page; [`crate::text::access`] has its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Banner {
    /// The access is closed.
    Suspended(Box<Bulletin>),
    /// The access was closed, and the bulletin has run out: nobody knows what holds.
    SuspensionRanOut(Box<Bulletin>),
    /// The organisation has to assume that it is compromised.
    AssumeCompromise(Box<Bulletin>),
    /// The access is limited.
    Limited(Box<Bulletin>),
    /// The access is open again, with measures.
    Reopened(Box<Bulletin>),
    /// A bulletin will act from a later day on.
    Announced(Box<Bulletin>),
    /// The access is open as before.
    OpenAgain(Box<Bulletin>),
    /// A bulletin with measures has run out and acts no more.
    RanOut(Box<Bulletin>),
    /// The PC's clock is behind the day on which something was decided that this PC already knows.
    ClockBehind {
        /// The day that the PC shows.
        shown: Date,
        /// The latest decision that it knows.
        decided: Date,
    },
    /// The policy has run out.
    PolicyExpired {
        /// Its last day.
        last_day: Date,
    },
    /// Nobody may connect now.
    OutsideWindow {
        /// When connecting is allowed again, on the clock of Brussels; `None` when not within a year.
        opens: Option<Zoned>,
    },
}

impl Effects {
    /// Works out what follows for a worker who uses these ways; one who has not said may use any.
    ///
    /// The order in which the bulletins come in does not matter.
    #[must_use]
    pub fn of(policy: &Policy, bulletins: &[Bulletin], worker: &[String], day: Date) -> Self {
        let known: Vec<Known> = newest(bulletins, day)
            .into_iter()
            .map(|bulletin| known(bulletin, policy, worker, day))
            .collect();
        let policy_expired_on = policy.expires_on.filter(|_| policy.has_expired(day));
        let mut effects = Self {
            access: access(&known),
            banners: Vec::new(),
            known,
            policy_expired_on,
        };
        effects.banners = effects.told();
        let announced = bulletins.iter().filter(|bulletin| {
            bulletin.from > day
                && concerns(&bulletin.access_way, worker, &policy.access_ways)
                && !effects.is_replaced(bulletin)
        });
        let announced: Vec<Banner> = announced
            .map(|bulletin| Banner::Announced(Box::new(bulletin.clone())))
            .collect();
        effects.banners.extend(announced);
        effects.sort_banners();
        effects
    }

    /// Adds what the clock says: whether it is behind, and whether connecting is allowed now.
    ///
    /// Nothing but the banners changes: the clock drives no finding.
    #[must_use]
    pub fn at(mut self, policy: &Policy, bulletins: &[Bulletin], now: &Zoned) -> Self {
        let shown = now.date();
        let decisions = bulletins.iter().map(|bulletin| &bulletin.decision);
        let latest = decisions
            .chain(&policy.decision)
            .map(|decision| decision.decided_on)
            .max();
        if let Some(decided) = latest.filter(|decided| *decided > shown) {
            self.banners.push(Banner::ClockBehind { shown, decided });
        }
        if let Some(window) = &policy.connection_window
            && let WindowNow::Closed { opens } = window.now(now.timestamp())
        {
            self.banners.push(Banner::OutsideWindow { opens });
        }
        self.sort_banners();
        self
    }

    /// Returns the bulletins that act for this worker, and suspensions that ran out.
    pub fn acting(&self) -> impl Iterator<Item = &Known> {
        self.known.iter().filter(|known| match known.acting {
            Acting::Acts => true,
            Acting::RanOut => known.bulletin.state == State::Suspended,
            Acting::AnotherWay => false,
        })
    }

    fn is_replaced(&self, bulletin: &Bulletin) -> bool {
        self.known.iter().any(|known| {
            known.bulletin.access_way == bulletin.access_way
                && known.bulletin.decision.sequence > bulletin.decision.sequence
        })
    }

    fn told(&self) -> Vec<Banner> {
        let mut banners = Vec::new();
        for known in &self.known {
            let bulletin = || Box::new(known.bulletin.clone());
            if !known.consequences.is_empty() {
                banners.push(Banner::AssumeCompromise(bulletin()));
            }
            banners.extend(match (known.acting, known.bulletin.state) {
                (Acting::AnotherWay, _) | (Acting::RanOut, State::Open) => None,
                (Acting::Acts, State::Suspended) => Some(Banner::Suspended(bulletin())),
                (Acting::Acts, State::Limited) => Some(Banner::Limited(bulletin())),
                (Acting::Acts, State::ReopenedWithMeasures) => Some(Banner::Reopened(bulletin())),
                (Acting::Acts, State::Open) => Some(Banner::OpenAgain(bulletin())),
                (Acting::RanOut, State::Suspended) => Some(Banner::SuspensionRanOut(bulletin())),
                (Acting::RanOut, _) => Some(Banner::RanOut(bulletin())),
            });
        }
        let expired = self.policy_expired_on;
        banners.extend(expired.map(|last_day| Banner::PolicyExpired { last_day }));
        banners
    }

    fn sort_banners(&mut self) {
        self.banners.sort_by_key(Banner::rank);
    }
}

impl Banner {
    /// Returns the place among the banners, the gravest first.
    fn rank(&self) -> u8 {
        match self {
            Self::Suspended(_) => 0,
            Self::SuspensionRanOut(_) => 1,
            Self::AssumeCompromise(_) => 2,
            Self::Limited(_) => 3,
            Self::Reopened(_) => 4,
            Self::ClockBehind { .. } => 5,
            Self::OutsideWindow { .. } => 6,
            Self::Announced(_) => 7,
            Self::PolicyExpired { .. } => 8,
            Self::RanOut(_) => 9,
            Self::OpenAgain(_) => 10,
        }
    }
}

/// Returns the newest bulletin about each way that has begun, by the ways' ids.
///
/// One that is to act later leaves the one before it in force until then.
fn newest(bulletins: &[Bulletin], day: Date) -> Vec<&Bulletin> {
    let mut newest: Vec<&Bulletin> = Vec::new();
    for bulletin in bulletins.iter().filter(|bulletin| bulletin.from <= day) {
        let same = newest
            .iter_mut()
            .find(|known| known.access_way == bulletin.access_way);
        match same {
            None => newest.push(bulletin),
            Some(known) if known.decision.sequence < bulletin.decision.sequence => {
                *known = bulletin;
            }
            Some(_) => {}
        }
    }
    newest.sort_by(|one, other| one.access_way.cmp(&other.access_way));
    newest
}

fn known(bulletin: &Bulletin, policy: &Policy, worker: &[String], day: Date) -> Known {
    let acting = if !concerns(&bulletin.access_way, worker, &policy.access_ways) {
        Acting::AnotherWay
    } else if bulletin.has_run_out(day) {
        Acting::RanOut
    } else {
        Acting::Acts
    };
    let compromised = acting == Acting::Acts && bulletin.assumes_compromise(day);
    Known {
        bulletin: bulletin.clone(),
        acting,
        consequences: if compromised { &Consequence::ALL } else { &[] },
    }
}

fn access(known: &[Known]) -> Access {
    let suspensions = || {
        known
            .iter()
            .filter(|known| known.bulletin.state == State::Suspended)
    };
    if suspensions().any(|known| known.acting == Acting::Acts) {
        return Access::Closed;
    }
    let ran_out = suspensions().filter(|known| known.acting == Acting::RanOut);
    ran_out
        .filter_map(|known| known.bulletin.until)
        .max()
        .map_or(Access::Open, |since| Access::Unknown { since })
}

/// Tells whether a checklist of a day has to be made again because of a bulletin: it concerns the worker, a compromise has to
/// be assumed, and the checklist is from before the measures.
#[must_use]
pub fn asks_to_check_again(
    policy: &Policy,
    bulletins: &[Bulletin],
    worker: &[String],
    assessed_on: Date,
    day: Date,
) -> bool {
    let effects = Effects::of(policy, bulletins, worker, day);
    effects.known.iter().any(|known| {
        let flaw = known.bulletin.flaw.as_ref();
        let safe_from = flaw
            .and_then(|flaw| flaw.measures_taken_on)
            .unwrap_or(known.bulletin.from);
        !known.consequences.is_empty() && assessed_on < safe_from
    })
}

#[cfg(test)]
pub(crate) mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::policy::bulletin::{Alternatives, Flaw};
    use crate::policy::{Bilingual, Decision};

    /// A bulletin about the VPN that acts from the 10th of November 2026 on.
    pub fn bulletin(sequence: u32, state: State) -> Bulletin {
        Bulletin {
            decision: Decision {
                sequence,
                decided_by: "Vast bureau".to_owned(),
                decided_on: date(2026, 11, 10),
            },
            access_way: "vpn".to_owned(),
            state,
            from: date(2026, 11, 10),
            until: None,
            what_happened: Bilingual::new("Er is een lek.", "Il y a une faille."),
            flaw: None,
            measures: if state.has_measures() {
                vec![Bilingual::new(
                    "Verander uw wachtwoord.",
                    "Changez votre mot de passe.",
                )]
            } else {
                Vec::new()
            },
            alternatives: Alternatives::default(),
            services_down: Vec::new(),
            continuity: None,
            signed_by: None,
        }
    }

    fn day(day: i8) -> Date {
        date(2026, 11, day)
    }

    fn effects(bulletins: &[Bulletin], worker: &[&str], on: Date) -> Effects {
        let worker: Vec<String> = worker.iter().map(ToString::to_string).collect();
        Effects::of(&Policy::default_policy(), bulletins, &worker, on)
    }

    #[test]
    fn without_a_bulletin_the_access_is_open_and_nothing_is_known() {
        assert_eq!(effects(&[], &[], day(22)), Effects::default());
    }

    #[test]
    fn a_suspension_closes_the_access_from_its_first_day_to_its_last() {
        let suspended = Bulletin {
            until: Some(day(20)),
            ..bulletin(1, State::Suspended)
        };
        let cases = [
            (9, Access::Open),
            (10, Access::Closed),
            (20, Access::Closed),
            (21, Access::Unknown { since: day(20) }),
        ];
        for (on, expected) in cases {
            let found = effects(&[suspended.clone()], &["vpn"], day(on));
            assert_eq!(found.access, expected, "{on}");
        }
    }

    #[test]
    fn a_newer_bulletin_replaces_an_older_one_in_any_order_and_only_from_its_day_on() {
        let suspended = bulletin(1, State::Suspended);
        let open = Bulletin {
            from: day(16),
            ..bulletin(2, State::Open)
        };
        for files in [[suspended.clone(), open.clone()], [open, suspended]] {
            let before = effects(&files, &[], day(15));
            assert_eq!(before.access, Access::Closed);
            assert!(matches!(
                before.banners.as_slice(),
                [Banner::Suspended(_), Banner::Announced(_)]
            ));
            let after = effects(&files, &[], day(16));
            assert_eq!(after.access, Access::Open);
            assert!(matches!(after.banners.as_slice(), [Banner::OpenAgain(_)]));
        }
    }

    #[test]
    fn an_older_number_with_a_later_day_does_not_come_back() {
        let open = bulletin(2, State::Open);
        let late = Bulletin {
            from: day(20),
            ..bulletin(1, State::Suspended)
        };
        for on in [15, 25] {
            let found = effects(&[open.clone(), late.clone()], &[], day(on));
            assert_eq!(found.access, Access::Open);
            assert_eq!(found.banners.len(), 1);
        }
    }

    #[test]
    fn another_access_way_does_not_disturb_and_is_known_all_the_same() {
        let found = effects(&[bulletin(1, State::Suspended)], &["explore"], day(12));
        assert_eq!(found.access, Access::Open);
        assert_eq!(found.banners, []);
        assert_eq!(found.known[0].acting, Acting::AnotherWay);
        assert_eq!(found.acting().count(), 0);
    }

    #[test]
    fn measures_that_run_out_stop_and_say_so() {
        for state in [State::Limited, State::ReopenedWithMeasures] {
            let limited = Bulletin {
                until: Some(day(15)),
                ..bulletin(1, state)
            };
            let found = effects(&[limited], &[], day(16));
            assert_eq!(found.access, Access::Open);
            assert_eq!(found.acting().count(), 0);
            assert!(matches!(found.banners.as_slice(), [Banner::RanOut(_)]));
        }
    }

    #[test]
    fn measures_after_the_cut_off_day_mean_an_assumed_compromise() {
        let with = |cut_off, taken| Bulletin {
            flaw: Some(Flaw {
                cut_off,
                measures_taken_on: taken,
                ..Flaw::default()
            }),
            ..bulletin(1, State::ReopenedWithMeasures)
        };
        let cases = [
            (Some(day(9)), Some(day(9)), false),
            (Some(day(9)), Some(day(11)), true),
            // The day is over and nobody has said that measures were taken.
            (Some(day(9)), None, true),
            (Some(day(12)), None, false),
            (None, Some(day(11)), false),
        ];
        for (cut_off, taken, expected) in cases {
            let found = effects(&[with(cut_off, taken)], &[], day(12));
            let compromised = !found.known[0].consequences.is_empty();
            assert_eq!(compromised, expected, "{cut_off:?} {taken:?}");
            let told = matches!(found.banners[0], Banner::AssumeCompromise(_));
            assert_eq!(told, expected);
        }
    }

    #[test]
    fn a_checklist_from_before_the_measures_is_made_again_by_those_who_use_the_way() {
        let late = Bulletin {
            flaw: Some(Flaw {
                cut_off: Some(day(9)),
                measures_taken_on: Some(day(11)),
                ..Flaw::default()
            }),
            ..bulletin(1, State::ReopenedWithMeasures)
        };
        let policy = Policy::default_policy();
        let cases = [
            ("vpn", 10, true),
            ("vpn", 11, false),
            ("explore", 10, false),
        ];
        for (way, assessed_on, expected) in cases {
            let worker = [way.to_owned()];
            let found =
                asks_to_check_again(&policy, &[late.clone()], &worker, day(assessed_on), day(12));
            assert_eq!(found, expected, "{way} {assessed_on}");
        }
    }

    #[test]
    fn a_policy_that_has_run_out_and_a_clock_that_is_behind_are_told() {
        let policy = Policy {
            expires_on: Some(day(20)),
            ..Policy::default_policy()
        };
        let expired = Effects::of(&policy, &[], &[], day(21));
        assert_eq!(
            expired.banners,
            [Banner::PolicyExpired { last_day: day(20) }]
        );
        let now: Zoned = "2026-11-01T10:00:00+01:00[Europe/Brussels]"
            .parse()
            .unwrap();
        let known = [bulletin(1, State::Open)];
        let found = Effects::of(&policy, &known, &[], day(1)).at(&policy, &known, &now);
        let behind = Banner::ClockBehind {
            shown: day(1),
            decided: day(10),
        };
        assert!(found.banners.contains(&behind));
    }

    #[test]
    fn the_clock_only_adds_a_banner() {
        let text = "format = 1\nversion = \"2\"\n[connection-window]\ndays = [\"monday\"]\nfrom = \"07:00\"\nuntil = \"19:00\"\n";
        let policy = Policy::parse(text.as_bytes()).unwrap();
        let sunday: Zoned = "2026-11-22T10:00:00+01:00[Europe/Brussels]"
            .parse()
            .unwrap();
        let before = Effects::of(&policy, &[], &[], sunday.date());
        let after = before.clone().at(&policy, &[], &sunday);
        let [Banner::OutsideWindow { opens: Some(opens) }] = after.banners.as_slice() else {
            panic!("{:?}", after.banners)
        };
        assert_eq!(opens.date(), day(23));
        assert_eq!(
            Effects {
                banners: Vec::new(),
                ..after
            },
            before
        );
    }
}
