//! What must hold for any bulletins under any policy: they close an access and ask for more, and never make anything better.

use jiff::ToSpan;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::effects::tests::bulletin;
use super::{Bulletin, Effects, State};
use crate::assessment::sample::{Case, TODAY};
use crate::assessment::{Assessment, Status, Verdict, assess_with};
use crate::control::{Control, Level, Situation};
use crate::policy::AccessKind;
use crate::policy::properties::{POLICIES, any_policy};

fn any_way() -> impl Strategy<Value = String> {
    select(AccessKind::ALL.map(|kind| kind.id().to_owned()).to_vec())
}

prop_compose! {
    /// Bulletins about the days around today, each with its own number, in any order.
    fn any_bulletins()(
        drawn in prop::collection::vec(
            (any_way(), select(&State::ALL[..]), -20..10i32, prop::option::of(0..20i32)),
            0..6,
        ),
        reversed in any::<bool>(),
    ) -> Vec<Bulletin> {
        let numbered = drawn.into_iter().zip(1..);
        let mut bulletins: Vec<_> = numbered.map(|((access_way, state, from, lasts), number)| {
            let from = TODAY.saturating_add(from.days());
            let until = lasts.map(|days| from.saturating_add(days.days()));
            Bulletin { access_way, from, until, ..bulletin(number, state) }
        }).collect();
        if reversed {
            bulletins.reverse();
        }
        bulletins
    }
}

/// Says by the rules alone how the access of a worker stands: closed, not known, or open.
fn expected(bulletins: &[Bulletin], worker: &[String]) -> Status {
    let newest_about = |way: &AccessKind| {
        let about = bulletins
            .iter()
            .filter(|one| one.access_way == way.id() && one.from <= TODAY);
        about.max_by_key(|one| one.decision.sequence)
    };
    let used = AccessKind::ALL
        .into_iter()
        .filter(|way| worker.is_empty() || worker.iter().any(|used| used == way.id()));
    let suspensions: Vec<_> = used
        .filter_map(|way| newest_about(&way))
        .filter(|one| one.state == State::Suspended)
        .collect();
    if suspensions.iter().any(|one| one.acts_on(TODAY)) {
        Status::NotMet
    } else if suspensions.is_empty() {
        Status::Met
    } else {
        Status::Undetermined
    }
}

fn assess(case: &Case, bulletins: &[Bulletin]) -> Assessment {
    let worker = &case.answers.situation.access_ways;
    let effects = Effects::of(&case.policy, bulletins, worker, TODAY);
    let observations = Some(&case.observations);
    assess_with(&case.answers, observations, &case.policy, &effects, TODAY).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(POLICIES))]

    #[test]
    fn an_access_that_is_closed_or_not_known_never_looks_open(
        policy in any_policy().prop_filter_map("refused", |policy| policy),
        situation in select(&Situation::AT_HOME[..]),
        worker in subsequence(AccessKind::ALL.map(|kind| kind.id().to_owned()).to_vec(), 0..=4),
        bulletins in any_bulletins(),
        broken in select(Control::all().filter(|control| *control != Control::RemoteAccessOpen).collect::<Vec<_>>()),
    ) {
        let mut case = Case::all_good(situation);
        case.policy = policy;
        case.answers.situation.access_ways.clone_from(&worker);
        let assessment = assess(&case, &bulletins);
        let access = assessment.finding(Control::RemoteAccessOpen).unwrap();
        let expected = expected(&bulletins, &worker);
        // A policy may ask less of the access, with the mark; the finding stays what it is.
        if access.level == Level::NotApplicable {
            prop_assert_eq!(access.status, Status::NotApplicable);
        } else {
            prop_assert_eq!(access.status, expected);
        }
        if access.level == Level::Required && expected != Status::Met {
            let told = if expected == Status::NotMet { Verdict::WorkOnSite } else { Verdict::NotReady };
            prop_assert_eq!(assessment.verdict, told);
        }

        case.fail(broken);
        let [without, with] = [&[][..], &bulletins].map(|bulletins| assess(&case, bulletins));
        prop_assert_eq!(with.finding(broken), without.finding(broken));
        prop_assert!(without.verdict == Verdict::Ready || with.verdict != Verdict::Ready);
    }
}
