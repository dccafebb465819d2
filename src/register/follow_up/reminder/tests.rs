//! Reminders, in the person's language, about what is really there.

mod doubtful;
mod ksz;

use jiff::civil::date;

use super::*;
use crate::assessment::{KszVerdict, Status, mender};
use crate::checklist::samples::Sample;
use crate::control::{Control, Level};
use crate::register::export::samples::{answer, keeper, line, not_handed_in, one_per_state};
use crate::signing::answer::Answer;
use crate::text::Language;

const TODAY: Date = date(2026, 12, 1);

fn reminder(person: &[&Line], keeper_language: Option<Language>) -> Option<Draft> {
    let keeper = keeper(Language::Nl);
    Correspondence::new(&keeper, keeper_language).reminder(person, TODAY)
}

fn of_state(state: State, language: Language) -> Line {
    let mut lines = one_per_state(language).into_iter();
    lines.find(|line| line.state == state).unwrap()
}

#[test]
fn whoever_has_nothing_to_do_gets_no_mail() {
    for state in State::ALL {
        let expected = matches!(
            state,
            State::KeyWithdrawn
                | State::NotVouchedFor
                | State::NotComparable
                | State::NotReady
                | State::InFuture
                | State::NotHandedIn
                | State::Expired
                | State::AccessClosed
                | State::CheckAgain
                | State::ConditionsOpen
                | State::Expiring
        );
        let line = of_state(state, Language::Nl);
        assert_eq!(reminder(&[&line], None).is_some(), expected, "{state:?}");
    }
}

#[test]
fn a_condition_of_it_alone_is_no_reason_to_write_to_the_worker() {
    let mut line = line(
        State::ConditionsOpen,
        Sample::Conditions,
        Language::Nl,
        "Voornaam Naam",
    );
    line.conditions
        .retain(|followed| followed.condition.who == Actor::It);
    assert!(!line.conditions.is_empty());
    assert_eq!(reminder(&[&line], None), None);
}

#[test]
fn each_is_written_to_in_their_own_language_whatever_the_keepers_is() {
    for (language, greeting) in [
        (Language::Nl, "Dag Voornaam N. Naam,"),
        (Language::Fr, "Bonjour Prénom N. Nom,"),
    ] {
        for keepers in [None, Some(Language::Nl), Some(Language::Fr)] {
            let body = reminder(&[&of_state(State::Expiring, language)], keepers)
                .unwrap()
                .body;
            assert!(body.starts_with(greeting), "{body}");
            assert!(!body.contains("----------"), "{body}");
        }
    }
}

#[test]
fn without_a_known_language_it_is_both_the_keepers_first() {
    let line = not_handed_in(Language::Nl, "Prénom Nom");
    let [dutch, french] = ["Dag Prénom Nom,", "Bonjour Prénom Nom,"];
    for (keepers, first, second) in [
        (Some(Language::Nl), dutch, french),
        (Some(Language::Fr), french, dutch),
        (None, dutch, french),
    ] {
        let both = reminder(&[&line], keepers).unwrap();
        assert!(both.body.starts_with(first), "{}", both.body);
        let second = format!("\n----------\n\n{second}");
        assert!(both.body.contains(&second), "{}", both.body);
        assert!(both.subject.contains(" / "), "{}", both.subject);
    }
}

#[test]
fn the_mail_says_until_when_and_what_to_do() {
    let texts = Texts::new(Language::Nl);
    let how_to = texts.get(FollowUpText::HowToMakeOne);
    for (state, day, needs_a_new_one) in [
        (State::Expired, "25 november 2026", true),
        (State::Expiring, "20 december 2026", true),
        (State::CheckAgain, "22 november 2026", true),
        (State::NotReady, "22 november 2026", true),
        (State::NotVouchedFor, "22 november 2026", false),
        (State::ConditionsOpen, "29 november 2026", false),
    ] {
        let body = reminder(&[&of_state(state, Language::Nl)], None)
            .unwrap()
            .body;
        assert!(body.contains(day), "{state:?}: {body}");
        assert_eq!(body.contains(&how_to), needs_a_new_one, "{state:?}: {body}");
        assert!(
            body.contains("Voornaam Verantwoordelijke\nOCMW Voorbeeldstad\n"),
            "{body}"
        );
    }
}

#[test]
fn a_mail_about_rules_says_which_access_is_meant_and_why_in_the_persons_language() {
    for (state, language, subject, expected) in [
        (
            State::AccessClosed,
            Language::Nl,
            "Telewerk: de toegang op afstand is gesloten",
            "Onze organisatie heeft Citrix Thuis gesloten.",
        ),
        (
            State::CheckAgain,
            Language::Nl,
            "Uw checklist telewerk: graag opnieuw nakijken",
            "Er was een lek in Citrix Thuis",
        ),
        (
            State::AccessClosed,
            Language::Fr,
            "Télétravail\u{a0}: l’accès à distance est fermé",
            "Notre organisation a fermé Citrix Maison.",
        ),
        (
            State::CheckAgain,
            Language::Fr,
            "Votre check-list télétravail\u{a0}: à refaire, s’il vous plaît",
            "Une faille a touché Citrix Maison",
        ),
    ] {
        let draft = reminder(&[&of_state(state, language)], None).unwrap();
        assert_eq!(draft.subject, subject);
        assert!(draft.body.contains(expected), "{}", draft.body);
    }
}

#[test]
fn overdue_conditions_come_first_and_say_so() {
    let body = reminder(&[&of_state(State::ConditionsOpen, Language::Nl)], None)
        .unwrap()
        .body;
    let overdue = body
        .find("Dit moest klaar zijn op 29 november 2026.")
        .unwrap();
    let open = body.find("Dat geldt tot en met 22 november 2027.").unwrap();
    assert!(overdue < open, "{body}");
    assert!(
        body.contains("- Schijfversleuteling: Laat afwerken"),
        "{body}"
    );
    assert!(
        !body.contains("Berg de afdrukken"),
        "the team lead's: {body}"
    );
}

#[test]
fn whoever_cannot_work_from_home_reads_in_one_breath_how_clients_are_served() {
    let texts = Texts::new(Language::Nl);
    let served = texts.get(FollowUpText::ClientsAreServed);
    for (sample, why) in [
        (Sample::NotReady, FollowUpText::NotReady),
        (Sample::WorkOnSite, FollowUpText::WorkOnSite),
    ] {
        let line = line(State::NotReady, sample, Language::Nl, "Voornaam Naam");
        let day = [("date", texts.date(date(2026, 11, 22)).into())];
        let said = format!(
            "Dag Voornaam Naam,\n\n{} {served}\n",
            texts.format(why, &day)
        );
        let body = reminder(&[&line], None).unwrap().body;
        assert!(body.starts_with(&said), "{body}");
    }
    let closed = reminder(&[&of_state(State::AccessClosed, Language::Nl)], None);
    let body = closed.unwrap().body;
    let why = body.find("heeft Citrix Thuis gesloten").unwrap();
    assert!(why < body.find(&served).unwrap(), "{body}");
}

#[test]
fn two_pcs_of_one_person_make_one_mail_that_names_both() {
    let mut home = of_state(State::Expired, Language::Nl);
    home.pc_nickname = Some("Thuis".to_owned());
    let mut office = of_state(State::Expiring, Language::Nl);
    office.pc_nickname = Some("Laptop".to_owned());
    office.name = home.name.to_uppercase();
    let lines = [home, office];
    let people = by_person(&lines);
    assert_eq!(people.len(), 1);
    let draft = reminder(&people[0], None).unwrap();
    for expected in [
        "‘Thuis’",
        "‘Laptop’",
        "25 november 2026",
        "20 december 2026",
    ] {
        assert!(draft.body.contains(expected), "{expected}: {}", draft.body);
    }
    assert_eq!(draft.body.matches("Zo maakt u een checklist").count(), 1);
}

#[test]
fn the_same_name_in_two_organisations_is_two_people_and_no_name_is_nobody() {
    let mut lines = one_per_state(Language::Nl);
    let named = lines.iter().filter(|line| !line.name.is_empty()).count();
    let mut other = lines[3].clone();
    other.organisation = "OCMW Anderstad".to_owned();
    lines.push(other);
    assert_eq!(by_person(&lines).len(), named + 1);
}

#[test]
fn a_name_from_the_roster_cannot_add_a_header_or_turn_the_text() {
    let mut line = not_handed_in(Language::Nl, "Naam\r\nBcc: x@example.be\u{202e}");
    line.email = Some("naam@example.be\r\nBcc: x@example.be".to_owned());
    let draft = reminder(&[&line], Some(Language::Nl)).unwrap();
    assert_eq!(draft.to, None);
    assert!(
        draft
            .body
            .starts_with("Dag Naam[U+000D][U+000A]Bcc: x@example.be[U+202E],"),
        "{}",
        draft.body
    );
    let eml = String::from_utf8(draft.to_eml(1_795_000_000, "1")).unwrap();
    let headers = eml.split("\r\n\r\n").next().unwrap();
    assert!(!headers.contains("Bcc"), "{headers}");
}

#[test]
fn whoever_was_sent_back_reads_the_remark_and_not_that_the_checklist_forbids_telework() {
    for language in Language::FOR_PEOPLE {
        let texts = Texts::new(language);
        let mut line = line(State::NotReady, Sample::Ready, language, "Naam");
        let given = answer(Answer::SentBack, "Kaartlezer ontbreekt.");
        line.newest.as_mut().unwrap().answer = Some(given);
        let draft = reminder(&[&line], Some(language)).unwrap();
        let date = texts.date(date(2026, 11, 22));
        let said = texts.format(FollowUpText::WasSentBack, &[("date", (&date).into())]);
        let untrue = texts.format(FollowUpText::NotReady, &[("date", date.into())]);
        assert_eq!(draft.subject, texts.get(FollowUpText::SubjectSentBack));
        assert!(
            draft
                .body
                .contains(&format!("{said}\n\n    Kaartlezer ontbreekt.\n")),
            "{}",
            draft.body
        );
        assert!(!draft.body.contains(&untrue), "{}", draft.body);
    }
}

#[test]
fn what_nobody_knows_yet_is_not_called_wrong() {
    let texts = Texts::new(Language::Nl);
    let mut line = line(State::NotReady, Sample::NotReady, Language::Nl, "Naam");
    let entry = line.newest.as_mut().unwrap();
    let mut record = Checklist::clone(entry.checklist.as_ref().unwrap());
    let situation = record.situation;
    let mut findings = record.findings.iter_mut();
    let its = findings.find(|one| {
        let required = one.level == Level::Required && !one.control.is_about_ksz();
        required && mender(one.control, situation) == Actor::It
    });
    let its = its.unwrap();
    its.status = Status::Undetermined;
    let title = texts.get(ControlText::Title(its.control));
    entry.checklist = Some(record.into());
    let body = reminder(&[&line], None).unwrap().body;
    let lead = texts.get(FollowUpText::NotKnown);
    assert!(body.contains(&format!("{lead}\n- {title}")), "{body}");
}
