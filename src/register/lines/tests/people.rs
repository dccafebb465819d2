//! Which key stands for whom, and who is expected.

use super::*;
use crate::register::export::samples::entry;

fn row(name: &str, email: &str) -> RosterRow {
    RosterRow {
        name: name.to_owned(),
        organisation: "OCMW Voorbeeldstad".to_owned(),
        email: email.to_owned(),
    }
}

#[test]
fn a_changed_key_of_a_known_person_stands_out_until_it_is_vouched_for() {
    let known = signed(checklist(Sample::Ready, "Voornaam Naam"), 1, 1);
    let new = signed(checklist(Sample::Ready, "Voornaam Naam"), 2, 2);
    let files = [known.clone(), new.clone()];
    let lines = Given::vouching(&[&known]).lines(&files);
    assert_eq!(lines[0].state, State::NotVouchedFor);
    assert_eq!(lines[0].doubts, [Doubt::KeyChanged]);
    assert_eq!((lines[1].state, lines[1].doubts.len()), (State::Ready, 0));
    // Two keys that nobody compared: both stand out, since each claims its own time.
    let lines = Given::default().lines(&files);
    assert_eq!(lines.len(), 2);
    let both = lines.iter().all(|line| line.doubts == [Doubt::KeyChanged]);
    assert!(both, "{lines:?}");
    // Once one is vouched for, it is the other, also where it claims to be older.
    let lines = Given::vouching(&[&new]).lines(&files);
    assert_eq!(lines[0].newest.as_ref().unwrap().hash, known.hash);
    assert_eq!(lines[0].doubts, [Doubt::KeyChanged]);
    assert_eq!(lines[1].doubts, []);
    let lines = Given::vouching(&[&known, &new]).lines(&files);
    assert!(lines.iter().all(|line| line.doubts.is_empty()));
}

#[test]
fn a_key_that_signs_for_two_people_is_doubtful_where_nobody_vouches_for_it() {
    let one = signed(checklist(Sample::Ready, "Voornaam Naam"), 1, 1);
    let other = signed(checklist(Sample::Ready, "Andere Naam"), 1, 2);
    let lines = Given::vouching(&[&one]).lines(&[one.clone(), other]);
    assert_eq!(lines[0].state, State::NotVouchedFor);
    assert_eq!(lines[0].doubts, [Doubt::KeyOfAnother]);
    assert_eq!(lines[1].state, State::Ready);
}

#[test]
fn a_newer_key_takes_the_place_of_an_older_one_on_a_pc_of_the_same_name_only_when_vouched_for() {
    let named = |key, minute| {
        let mut checklist = checklist(Sample::Ready, "Voornaam Naam");
        checklist.worker.pc_nickname = Some("Thuis".to_owned());
        signed(checklist, key, minute)
    };
    let (old, new) = (named(1, 1), named(2, 2));
    let files = [old.clone(), new.clone()];
    assert_eq!(
        Given::vouching(&[&old, &new]).states(&files),
        [State::Ready, State::Superseded]
    );
    assert_eq!(
        Given::vouching(&[&old]).states(&files),
        [State::NotVouchedFor, State::Ready]
    );
}

#[test]
fn a_withdrawn_vouching_counts_no_more() {
    let file = signed(checklist(Sample::Ready, "Voornaam Naam"), 1, 1);
    let mut given = Given::vouching(&[&file]);
    given.decisions.push(withdrawn(9, &signer(&file)));
    let lines = given.lines(&[file]);
    assert_eq!(lines[0].state, State::KeyWithdrawn);
    assert_eq!(lines[0].vouching, None);
}

#[test]
fn the_roster_tells_who_is_missing_and_doubts_near_names() {
    let file = |name, key| signed(checklist(Sample::Ready, name), key, 1);
    let files = [
        file("Voornaam Naam", 1),
        file("V. Nom", 2),
        file("Iemand Anders", 3),
    ];
    let mut given = Given::vouching(&[&files[0], &files[1], &files[2]]);
    given.roster = vec![
        row("Naam, Voornaam", "v@example.be"),
        row("Voornaam Nom", ""),
        row("Niemand\u{202e} Hier", "n@example.be"),
    ];
    let lines = given.lines(&files);
    let found: Vec<_> = lines
        .iter()
        .map(|line| (line.name.as_str(), line.state, line.doubts.as_slice()))
        .collect();
    assert_eq!(
        found,
        [
            (
                "Niemand[U+202E] Hier",
                State::NotHandedIn,
                &[Doubt::OddCharacters][..]
            ),
            ("Voornaam Nom", State::NotHandedIn, &[Doubt::NameNearRoster]),
            ("Iemand Anders", State::Ready, &[Doubt::NotOnRoster]),
            ("V. Nom", State::Ready, &[Doubt::NameNearRoster]),
            ("Voornaam Naam", State::Ready, &[]),
        ]
    );
    assert_eq!(lines[4].email.as_deref(), Some("v@example.be"));
    assert_eq!(lines[1].looks_like, ["V. Nom"]);
    assert_eq!(lines[3].looks_like, ["Voornaam Nom"]);
    let texts = crate::text::Texts::new(Language::Fr);
    let said = crate::register::doubt_words::doubt(&texts, &lines[1], Doubt::NameNearRoster);
    assert_eq!(said, "nom proche d’un autre (V. Nom)");
}

#[test]
fn a_family_name_alone_is_a_doubt_where_only_one_person_has_it() {
    let file = |name, key| signed(checklist(Sample::Ready, name), key, 1);
    let (one, other) = (file("Prénom Lenom", 1), file("Autre Lenom", 2));
    let given = Given {
        roster: vec![row("Lenom", "")],
        ..Given::vouching(&[&one, &other])
    };
    let missing = |files: &[FoundFile]| {
        let lines = given.lines(files);
        let of_row = lines.iter().find(|line| line.name == "Lenom").unwrap();
        (of_row.doubts.clone(), of_row.looks_like.clone())
    };
    let found = missing(std::slice::from_ref(&one));
    assert_eq!(found.0, [Doubt::NameNearRoster]);
    assert_eq!(found.1, ["Prénom Lenom"]);
    assert_eq!(missing(&[one, other]), (vec![], vec![]));
}

#[test]
fn an_address_that_no_mail_can_go_to_is_said_and_none_at_all_is_not() {
    let file = signed(checklist(Sample::Ready, "Voornaam Naam"), 1, 1);
    let two = "a@example.be, b@example.be";
    let mut given = Given::vouching(&[&file]);
    given.roster = vec![row("Voornaam Naam", two), row("Niemand Hier", "")];
    let lines = given.lines(&[file]);
    assert_eq!(lines[0].doubts, []);
    assert_eq!(lines[1].doubts, [Doubt::AddressUnusable]);
    let texts = crate::text::Texts::new(Language::Nl);
    let said = crate::register::doubt_words::doubt(&texts, &lines[1], Doubt::AddressUnusable);
    assert_eq!(said, format!("e-mailadres niet bruikbaar ({two})"));
}

#[test]
fn the_status_of_a_worker_comes_from_the_workers_key_and_the_answers_key_is_told_apart() {
    let person = checklist(Sample::Ready, "Voornaam Naam");
    let answered = answered(&signed(person, 1, 1), "Prénom Nom", 9, 5, Answer::Accepted);
    let lines = Given::vouching(&[&answered]).lines(std::slice::from_ref(&answered));
    assert_eq!(lines[0].state, State::Ready);
    assert_eq!(lines[0].doubts, [Doubt::AnswerNotVouchedFor]);
    let newest = lines[0].newest.as_ref().unwrap();
    // The file itself stays intact, as verifying says.
    assert_eq!(newest.status, Status::Intact);
    assert_eq!(newest.reasons, [Reason::SignerUnknown]);
    let unknown: &[Reason] = &[Reason::SignerUnknown];
    assert_eq!(newest.doubts_of_signatures(), [&[][..], unknown]);
    // And the other way round: an answer vouches for nobody.
    let by = newest.answer.as_ref().unwrap().signer.clone();
    let mut given = Given::default();
    given
        .decisions
        .push(vouched_as(1, &by, SignerRole::Answers));
    let lines = given.lines(std::slice::from_ref(&answered));
    assert_eq!(lines[0].state, State::NotVouchedFor);
    assert_eq!(lines[0].doubts, []);
    given.decisions.push(vouched(2, &signer(&answered)));
    let lines = given.lines(&[answered]);
    assert_eq!((lines[0].state, lines[0].doubts.len()), (State::Ready, 0));
    assert_eq!(lines[0].newest.as_ref().unwrap().status, Status::Valid);
}

#[test]
fn a_certificate_by_an_authority_that_nobody_relies_on_vouches_for_nobody() {
    for (doubt, expected) in [
        (Reason::IssuerUnknown, false),
        (Reason::SignerUnknown, false),
        (Reason::SignerNameChanged, false),
        (Reason::TimeStampDiffers, true),
    ] {
        let mut entry = entry(Sample::Ready, Language::Nl, "Voornaam Naam");
        entry.signer_doubts = vec![doubt];
        assert_eq!(entry.is_vouched_for(), expected, "{doubt:?}");
    }
}

#[test]
fn a_name_that_only_looks_like_a_colleagues_is_doubtful_and_shows_the_letter() {
    let real = signed(checklist(Sample::Ready, "An Naam"), 1, 1);
    let forged = signed(checklist(Sample::Ready, "\u{410}n Naam"), 2, 2);
    let lines = Given::vouching(&[&real]).lines(&[real.clone(), forged]);
    assert_eq!(lines[0].doubts, [Doubt::MixedAlphabets]);
    assert_eq!(lines[1].doubts, []);
    let texts = crate::text::Texts::new(Language::Nl);
    let said = crate::register::doubt_words::doubt(&texts, &lines[0], Doubt::MixedAlphabets);
    assert_eq!(
        said,
        "letters van twee alfabetten in een naam ([U+0410]n Naam)"
    );
}

#[test]
fn the_same_name_elsewhere_with_another_key_is_doubtful_until_it_is_vouched_for() {
    let at = |organisation: &str, key| {
        let mut checklist = checklist(Sample::Ready, "Voornaam Naam");
        organisation.clone_into(&mut checklist.worker.organisation);
        signed(checklist, key, i64::from(key))
    };
    let known = at("OCMW Voorbeeldstad", 1);
    for organisation in ["ocmw van Voorbeeldstad", "CPAS d’Ailleurs"] {
        let other = at(organisation, 2);
        let files = [known.clone(), other.clone()];
        let doubts = |given: &Given| -> Vec<_> {
            let lines = given.lines(&files);
            lines.into_iter().map(|line| line.doubts).collect()
        };
        let elsewhere = || vec![Doubt::SameNameElsewhere];
        assert_eq!(doubts(&Given::vouching(&[&known])), [elsewhere(), vec![]]);
        assert_eq!(doubts(&Given::default()), [elsewhere(), elsewhere()]);
        let both = Given::vouching(&[&known, &other]);
        assert!(doubts(&both).iter().all(Vec::is_empty), "{organisation}");
    }
    // With the same key it is not another person of that name, but another organisation of that key.
    let lines = Given::default().lines(&[known, at("CPAS d’Ailleurs", 1)]);
    assert!(
        lines
            .iter()
            .all(|line| line.doubts == [Doubt::KeyOfAnother])
    );
}
