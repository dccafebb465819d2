//! What makes up for a control that is not met: measures for the room, care with prints.

use super::*;

#[test]
fn stated_measures_make_up_for_a_room_of_ones_own() {
    let cases = [
        (
            Answer::No,
            Some("scherm weggedraaid"),
            Status::Compensated,
            Verdict::ReadyWithConditions,
        ),
        (Answer::No, Some("  "), Status::NotMet, Verdict::NotReady),
        (Answer::No, None, Status::NotMet, Verdict::NotReady),
        (
            Answer::Unknown,
            Some("scherm weggedraaid"),
            Status::Undetermined,
            Verdict::NotReady,
        ),
        (
            Answer::Yes,
            Some("scherm weggedraaid"),
            Status::Met,
            Verdict::Ready,
        ),
    ];
    for (answer, measure, status, verdict) in cases {
        let mut case = Case::all_good(PrivateVirtual);
        case.answers.answers.insert(Control::SeparateRoom, answer);
        if let Some(measure) = measure {
            case.answers
                .measures
                .insert(Control::SeparateRoom, measure.to_owned());
        }
        let assessment = case.assess();
        let finding = assessment.finding(Control::SeparateRoom).unwrap();
        assert_eq!(
            (finding.status, finding.provenance),
            (status, Provenance::Declared)
        );
        assert_eq!(assessment.verdict, verdict, "{answer:?} {measure:?}");
        let compensated = status == Status::Compensated;
        assert_eq!(finding.explanation.is_some(), compensated);
        assert_eq!(
            assessment.measures.contains_key(&Control::SeparateRoom),
            compensated
        );
        if compensated {
            let condition = &assessment.conditions[0];
            assert_eq!(
                (condition.kind, condition.who),
                (ConditionKind::KeepRoomMeasures, Actor::Worker)
            );
            assert_eq!(assessment.because, [Control::SeparateRoom]);
        }
    }
}

#[track_caller]
fn check_printing(change: impl Fn(&mut PrintingAnswers), status: Status) {
    let mut case = Case::all_good(EmployerPc);
    case.answers.situation.printing = Some(Printing::Exceptionally);
    let mut printing = careful_printing();
    change(&mut printing);
    case.answers.printing = Some(printing.clone());
    let assessment = case.assess();
    let finding = assessment.finding(Control::NoHomePrinting).unwrap();
    assert_eq!(
        (finding.status, finding.provenance),
        (status, Provenance::Declared),
        "{printing:?}"
    );
    if status == Status::Compensated {
        assert_eq!(finding.explanation.as_deref(), Some("een formulier"));
        let expected = Condition {
            control: Control::NoHomePrinting,
            kind: ConditionKind::HandlePrints,
            who: Actor::Worker,
            by: printing.by.unwrap(),
            measure: None,
        };
        assert_eq!(assessment.conditions, [expected]);
        assert_eq!(assessment.verdict, Verdict::ReadyWithConditions);
    } else {
        assert_eq!(assessment.verdict, Verdict::NotReady);
        assert_eq!(assessment.because, [Control::NoHomePrinting]);
    }
}

#[test]
fn printing_with_care_is_compensated_and_each_missing_part_makes_it_not_met() {
    let on = |day: Date| move |printing: &mut PrintingAnswers| printing.by = Some(day);
    check_printing(|_| (), Status::Compensated);
    check_printing(
        |printing| printing.afterwards = Some(Afterwards::Destroyed),
        Status::Compensated,
    );
    check_printing(on(TODAY), Status::Compensated);
    check_printing(on(date(2026, 12, 23)), Status::Compensated);
    check_printing(on(date(2026, 12, 24)), Status::NotMet);
    check_printing(on(date(2026, 11, 21)), Status::NotMet);
    check_printing(|printing| printing.by = None, Status::NotMet);
    check_printing(|printing| printing.reason = " ".to_owned(), Status::NotMet);
    check_printing(|printing| printing.out_of_reach = false, Status::NotMet);
    check_printing(|printing| printing.kept_safely = false, Status::NotMet);
    check_printing(|printing| printing.afterwards = None, Status::NotMet);
}
