//! The list for IT in one text: per person and PC what only IT can mend or confirm.

use jiff::civil::Date;

use crate::assessment::{Actor, KszVerdict, Status, mender};
use crate::checklist::Checklist;
use crate::control::Level;
use crate::register::follow_up::not_done;
use crate::register::follow_up::reminder::{labelled, listed, worded};
use crate::register::follow_up::tasks::conditions_count;
use crate::register::line::Line;
use crate::register::visible::visible;
use crate::text::Texts;
use crate::text::ids::{ControlText, FollowUpText, ResultPage};

/// Writes the list; `None` when there is nothing for IT.
///
/// It grants no rights and asks for no password, and says so.
#[must_use]
pub fn it_list(lines: &[Line], today: Date, texts: &Texts) -> Option<String> {
    let people: Vec<_> = lines
        .iter()
        .filter(|line| conditions_count(line.state))
        .filter_map(|line| of_line(line, today, texts))
        .collect();
    if people.is_empty() {
        return None;
    }
    let heading = texts.format(ResultPage::ItHeading, &[("date", texts.date(today).into())]);
    let parts = std::iter::once(heading)
        .chain(people)
        .chain([texts.get(FollowUpText::ItRights)]);
    Some(parts.collect::<Vec<_>>().join("\n\n") + "\n")
}

fn of_line(line: &Line, today: Date, texts: &Texts) -> Option<String> {
    let record = line.newest.as_ref()?.checklist.as_deref()?;
    let known = tasks(record, Status::NotMet, texts).chain(to_confirm(line, today, texts));
    let known: Vec<_> = known.collect();
    let unknown: Vec<_> = tasks(record, Status::Undetermined, texts).collect();
    if known.is_empty() && unknown.is_empty() {
        return None;
    }
    let [name, organisation] = [&line.name, &line.organisation].map(|text| visible(text));
    let who = match &line.pc_nickname {
        Some(pc) => texts.format(
            FollowUpText::ItPersonAndPc,
            &[
                ("name", name.into()),
                ("organisation", organisation.into()),
                ("pc", visible(pc).into()),
            ],
        ),
        None => texts.format(
            FollowUpText::ItPerson,
            &[("name", name.into()), ("organisation", organisation.into())],
        ),
    };
    let list = listed(who, known.into_iter());
    if unknown.is_empty() {
        return Some(list);
    }
    let lead = format!("{list}\n{}", texts.get(FollowUpText::ItUnknown));
    Some(listed(lead, unknown.into_iter()))
}

/// Lists what stands like this and only IT can mend; what concerns KSZ/BCSS data only where it is needed.
fn tasks<'a>(
    record: &'a Checklist,
    status: Status,
    texts: &'a Texts,
) -> impl Iterator<Item = String> + 'a {
    let findings = record.findings.iter().filter(move |finding| {
        finding.level == Level::Required
            && finding.status == status
            && mender(finding.control, record.situation) == Actor::It
            && (!finding.control.is_about_ksz() || record.ksz == KszVerdict::Blocked)
    });
    findings.map(|finding| {
        let task = texts.get(ControlText::ForIt(finding.control));
        labelled(texts, finding.control, &task)
    })
}

/// Lists the open conditions that IT has to meet, with their days.
fn to_confirm<'a>(
    line: &'a Line,
    today: Date,
    texts: &'a Texts,
) -> impl Iterator<Item = String> + 'a {
    let mut conditions: Vec<_> = not_done(line)
        .map(|followed| &followed.condition)
        .filter(|condition| condition.who == Actor::It)
        .collect();
    conditions.sort_by_key(|condition| condition.by);
    conditions
        .into_iter()
        .map(move |condition| worded(*condition, today, texts))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::checklist::samples::Sample;
    use crate::control::Control;
    use crate::register::export::samples::line;
    use crate::register::line::State;
    use crate::text::Language;

    #[test]
    fn the_list_names_person_task_and_day_and_grants_no_rights() {
        for language in Language::FOR_PEOPLE {
            let texts = Texts::new(language);
            let lines = [
                line(
                    State::ConditionsOpen,
                    Sample::Conditions,
                    language,
                    "Prénom Nom",
                ),
                line(State::NotReady, Sample::NotReady, language, "Prénom Deux"),
                line(State::Ready, Sample::Ready, language, "Prénom Trois"),
            ];
            let list = it_list(&lines, date(2026, 12, 1), &texts).unwrap();
            let by = texts.date(date(2026, 12, 22));
            for expected in ["Prénom Nom", "Prénom Deux", by.as_str()] {
                assert!(list.contains(expected), "{expected} in {list}");
            }
            assert!(!list.contains("Prénom Trois"), "{list}");
            assert!(list.ends_with(&(texts.get(FollowUpText::ItRights) + "\n")));
        }
    }

    #[test]
    fn what_nobody_knows_yet_is_to_be_checked_first_and_is_no_task() {
        for language in Language::FOR_PEOPLE {
            let texts = Texts::new(language);
            let mut line = line(State::NotReady, Sample::NotReady, language, "Naam");
            let entry = line.newest.as_mut().unwrap();
            let mut record = Checklist::clone(entry.checklist.as_ref().unwrap());
            for finding in &mut record.findings {
                finding.status = match finding.control {
                    Control::TwoFactor => Status::NotMet,
                    Control::Vpn => Status::Undetermined,
                    _ => Status::Met,
                };
            }
            let (situation, controls) = (record.situation, [Control::TwoFactor, Control::Vpn]);
            assert!(controls.map(|one| mender(one, situation)) == [Actor::It; 2]);
            entry.checklist = Some(record.into());
            line.conditions.clear();
            let list = it_list(&[line], date(2026, 12, 1), &texts).unwrap();
            let [task, unknown] = controls
                .map(|control| labelled(&texts, control, &texts.get(ControlText::ForIt(control))));
            let lead = texts.get(FollowUpText::ItUnknown);
            let expected = format!("\n- {task}\n{lead}\n- {unknown}\n\n");
            assert!(list.contains(&expected), "{list}");
        }
    }

    #[test]
    fn without_a_task_for_it_there_is_no_list() {
        let texts = Texts::new(Language::Nl);
        let today = date(2026, 12, 1);
        let ready = line(State::Ready, Sample::Ready, Language::Nl, "Naam");
        assert_eq!(it_list(&[ready], today, &texts), None);
        let unknown = line(
            State::NotVouchedFor,
            Sample::Conditions,
            Language::Nl,
            "Naam",
        );
        assert_eq!(it_list(&[unknown], today, &texts), None);
    }
}
