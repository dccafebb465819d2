//! What a reminder says to whom KSZ/BCSS data are refused.

use super::*;

/// A line whose checklist refuses the data because of these points, each with how it stands.
fn refused(state: State, sample: Sample, language: Language, points: &[(Control, Status)]) -> Line {
    let mut line = line(state, sample, language, "Naam");
    let entry = line.newest.as_mut().unwrap();
    let mut record = Checklist::clone(entry.checklist.as_ref().unwrap());
    record.ksz = KszVerdict::Blocked;
    record.ksz_because = points.iter().map(|(control, _)| *control).collect();
    for finding in &mut record.findings {
        let mut points = points.iter();
        if let Some((_, status)) = points.find(|(control, _)| *control == finding.control) {
            finding.status = *status;
        } else if finding.control.is_about_ksz() {
            finding.status = Status::Met;
        }
    }
    entry.checklist = Some(record.into());
    line.conditions.clear();
    line
}

#[test]
fn whoever_lacks_a_card_reader_is_asked_to_plug_one_in_or_to_ask_for_one() {
    for language in Language::FOR_PEOPLE {
        let texts = Texts::new(language);
        for (status, lead) in [
            (Status::NotMet, FollowUpText::YouCanMend),
            (Status::Undetermined, FollowUpText::YouCanCheck),
        ] {
            let reader = [(Control::EidReader, status)];
            let line = refused(State::Ready, Sample::Ready, language, &reader);
            let draft = reminder(&[&line], None).unwrap();
            assert_eq!(draft.subject, texts.get(FollowUpText::SubjectToDo));
            let day = [("date", texts.date(date(2026, 11, 22)).into())];
            let said = format!(
                "{}\n\n{}\n- {}\n\n{}\n\n{}",
                texts.format(FollowUpText::KszBlocked, &day),
                texts.get(lead),
                texts.get(FollowUpText::CardReader),
                texts.get(FollowUpText::KszThenAgain),
                texts.get(FollowUpText::HowToMakeOne),
            );
            assert!(draft.body.contains(&said), "{}", draft.body);
        }
    }
}

#[test]
fn what_only_it_can_mend_says_so() {
    let texts = Texts::new(Language::Nl);
    let route = [(Control::KszRoute, Status::NotMet)];
    let line = refused(State::Ready, Sample::Ready, Language::Nl, &route);
    let body = reminder(&[&line], None).unwrap().body;
    let title = texts.get(ControlText::Title(Control::KszRoute));
    let said = format!("{}\n- {title}", texts.get(FollowUpText::ItMends));
    assert!(body.contains(&said), "{body}");
    assert!(
        !body.contains(&texts.get(FollowUpText::YouCanMend)),
        "{body}"
    );
}

#[test]
fn whoever_may_not_work_from_home_either_is_not_told_that_they_may() {
    for language in Language::FOR_PEOPLE {
        let texts = Texts::new(language);
        let reader = [(Control::EidReader, Status::NotMet)];
        let line = refused(State::NotReady, Sample::NotReady, language, &reader);
        let body = reminder(&[&line], None).unwrap().body;
        let day = [("date", texts.date(date(2026, 11, 22)).into())];
        assert!(!body.contains(&texts.format(FollowUpText::KszBlocked, &day)));
        let too = texts.get(FollowUpText::KszBlockedToo);
        let reader = texts.get(FollowUpText::CardReader);
        assert!(body.find(&too).unwrap() < body.find(&reader).unwrap());
    }
}
