//! What must hold for any policy: a circular rule that is not met never looks met without the mark.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::assessment::sample::{Case, TODAY};
use crate::assessment::{KszVerdict, Status, Verdict, assess};
use crate::checklist::{Checklist, Measurement, Occasion};
use crate::control::{Control, Level, Situation};
use crate::policy::{Bilingual, LevelRule, Policy, signed};
use crate::text::Language;

/// How many random policies are tried.
pub(in crate::policy) const POLICIES: u32 = 1000;

prop_compose! {
    /// A policy as an organisation could write it: read back from its own text, so that it went through every rule.
    pub(in crate::policy) fn any_policy()(
        levels in prop::collection::vec((
            select(Control::all().collect::<Vec<_>>()),
            select(&Situation::AT_HOME[..]),
            select(vec![LevelRule::Required, LevelRule::Advised, LevelRule::NotApplicable]),
        ), 0..40),
        window in any::<bool>(),
        explained in subsequence(Control::all().collect::<Vec<_>>(), 0..28),
    ) -> Option<Policy> {
        let mut policy = Policy {
            connection_window: Case::all_good(Situation::EmployerPc).policy.connection_window.filter(|_| window),
            ..Policy::default_policy()
        };
        for (control, situation, rule) in levels {
            policy.levels.insert((control, situation), rule);
        }
        let changed: Vec<_> = policy.changed_levels().iter().map(|change| change.control).collect();
        for control in explained.into_iter().filter(|control| changed.contains(control)) {
            policy.level_reasons.insert(control, Bilingual::new("daarom", "pour cela"));
        }
        // A policy that lowers what may not be lowered does not even come in.
        Policy::parse(policy.to_toml().as_bytes()).ok()
    }
}

fn record(case: &Case) -> Checklist {
    let occasion = Occasion {
        program_version: "0.1.0",
        template_version: "1-0",
        language: Language::Nl,
        measurement: Measurement::Measured {
            at: case.observations.taken_at,
        },
        pc_nickname: None,
    };
    let assessment = case.assess();
    Checklist::from_assessment(&assessment, &case.answers, &case.policy, &occasion).unwrap()
}

proptest! {
    #[test]
    fn any_bytes_and_any_damaged_file_are_opened_or_refused(
        bytes in prop::collection::vec(any::<u8>(), 0..300),
        at in any::<prop::sample::Index>(),
        length in 0..40usize,
    ) {
        prop_assert!(signed::open(&bytes).is_err());
        let text = Policy::default_policy().to_toml();
        let mut file = signed::seal(text.as_bytes(), &signed::tests::key(1)).unwrap();
        let whole = file.clone();
        let start = at.index(file.len());
        let end = (start + length).min(file.len());
        file.splice(start..end, bytes);
        prop_assert_eq!(signed::open(&file).is_ok(), file == whole);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(POLICIES))]

    #[test]
    fn an_unmet_rule_of_the_circular_never_looks_met_without_the_mark(
        policy in any_policy().prop_filter_map("refused", |policy| policy),
        situation in select(&Situation::AT_HOME[..]),
        broken in select(Control::all().filter(|control| *control != Control::RemoteAccessOpen).collect::<Vec<_>>()),
    ) {
        let mut case = Case::all_good(situation);
        case.policy = policy;
        case.fail(broken);
        let record = record(&case);
        let facts = case.answers.situation.facts(Some(&case.observations));
        let applies = broken != Control::ConnectionWindow || case.policy.connection_window.is_some();
        let circular = LevelRule::usual(broken, situation).level(&facts);
        let finding = record.finding(broken).unwrap();
        prop_assert_ne!(finding.status, Status::Met, "{}", broken);
        if circular == Level::Required && applies {
            let marked = record.policy.changed_levels.iter().any(|changed| {
                changed.control == broken && changed.circular == Level::Required && changed.level != Level::Required
            });
            let told = if broken.is_about_ksz() {
                record.ksz == KszVerdict::Blocked
            } else {
                record.verdict == Verdict::NotReady
            };
            prop_assert!(told || marked, "{}: {:?}", broken, record.verdict);
            // Where the circular leaves no room, no mark excuses it.
            let strict = super::level::may_not_be_lowered(broken, situation);
            prop_assert!(told || !strict, "{}", broken);
        }
    }

    #[test]
    fn a_policy_survives_being_written_and_read(policy in any_policy().prop_filter_map("refused", |policy| policy)) {
        prop_assert_eq!(Policy::parse(policy.to_toml().as_bytes()), Ok(policy.clone()));
        let case = Case { policy, ..Case::all_good(Situation::PrivateDirect) };
        let assessment = assess(&case.answers, Some(&case.observations), &case.policy, TODAY);
        prop_assert!(assessment.is_ok());
    }
}
