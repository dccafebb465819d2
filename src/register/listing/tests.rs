//! Lists of the sample lines.

use jiff::civil::date;

use super::*;
use crate::app::collector::samples;
use crate::register::line::LineId;

const TODAY: Date = date(2026, 11, 22);

#[track_caller]
fn check(criteria: &Criteria, expected: &[&str]) {
    let lines = Arc::new(samples::lines());
    let mut listing = Listing::default();
    listing.follow(&lines, criteria, TODAY);
    let names: Vec<&str> = (0..listing.len())
        .filter_map(|row| listing.line(row))
        .map(|line| line.name.as_str())
        .collect();
    assert_eq!(names, expected, "{criteria:?}");
}

#[test]
fn what_needs_a_look_stands_first() {
    check(
        &Criteria::default(),
        &["", "Naam Drie", "Nom Quatre", "Prénom Nom", "Voornaam Naam"],
    );
}

#[test]
fn a_search_takes_every_word_without_case_and_accents() {
    let search = |search: &str| Criteria {
        search: search.to_owned(),
        ..Criteria::default()
    };
    check(&search("PRENOM"), &["Prénom Nom"]);
    check(&search("nom cpas"), &["Nom Quatre", "Prénom Nom"]);
    check(&search("vervalst"), &[""]);
    check(&search("niemand"), &[]);
}

#[test]
fn filters_by_state_organisation_and_day_hold_together() {
    let of = |state, organisation: Option<&str>, signed| Criteria {
        state,
        organisation: organisation.map(str::to_owned),
        signed,
        ..Criteria::default()
    };
    check(
        &of(Some(State::Ready), None, SignedWhen::Any),
        &["Voornaam Naam"],
    );
    check(
        &of(None, Some("CPAS Exemple"), SignedWhen::Any),
        &["Nom Quatre", "Prénom Nom"],
    );
    check(
        &of(None, None, SignedWhen::LastMonth),
        &["Prénom Nom", "Voornaam Naam"],
    );
    check(
        &of(Some(State::Ready), Some("CPAS Exemple"), SignedWhen::Any),
        &[],
    );
}

#[test]
fn each_order_puts_its_own_line_first() {
    let firsts = [
        (Order::Urgency, ""),
        (Order::Name, "Naam Drie"),
        (Order::Organisation, ""),
        (Order::ValidUntil, "Prénom Nom"),
        (Order::Signed, "Voornaam Naam"),
    ];
    let lines = Arc::new(samples::lines());
    for (order, expected) in firsts {
        let criteria = Criteria {
            order,
            ..Criteria::default()
        };
        let mut listing = Listing::default();
        listing.follow(&lines, &criteria, TODAY);
        assert_eq!(listing.line(0).unwrap().name, expected, "{order:?}");
    }
}

#[test]
fn the_counts_tell_of_every_state_also_while_one_is_chosen() {
    let criteria = Criteria {
        state: Some(State::Ready),
        ..Criteria::default()
    };
    let mut listing = Listing::default();
    listing.follow(&Arc::new(samples::lines()), &criteria, TODAY);
    let counts: Vec<_> = listing
        .counts()
        .iter()
        .map(|(state, count)| (*state, *count))
        .collect();
    let expected = [
        (State::Invalid, 1),
        (State::NotVouchedFor, 1),
        (State::NotHandedIn, 1),
        (State::Expiring, 1),
        (State::Ready, 1),
    ];
    assert_eq!(counts, expected);
    assert_eq!((listing.len(), listing.all()), (1, 5));
}

#[test]
fn nothing_is_worked_out_again_while_nothing_changes() {
    let lines = Arc::new(samples::lines());
    let mut listing = Listing::of(Arc::clone(&lines));
    let mut criteria = Criteria::default();
    listing.follow(&lines, &criteria, TODAY);
    let folded = listing.folded.as_ptr();
    // What is asked for a second time is not sorted a second time.
    listing.rows.reverse();
    let reversed = listing.rows.clone();
    listing.follow(&lines, &criteria, TODAY);
    assert_eq!(listing.rows, reversed);
    criteria.search = "naam".to_owned();
    listing.follow(&lines, &criteria, TODAY);
    assert_ne!(listing.rows, reversed);
    assert_eq!(listing.folded.as_ptr(), folded, "no name is folded again");
}

#[test]
fn files_that_are_no_checklist_stand_last_in_every_order_and_what_cannot_be_read_does_not() {
    let file = |place: &str, refusal: Option<Refusal>| {
        let mut line = samples::lines().remove(0);
        line.state = State::Unreadable;
        line.id = LineId(place.to_owned());
        line.newest.as_mut().unwrap().refusal = refusal;
        line
    };
    let mut lines = samples::lines();
    lines.insert(0, file("foreign", None));
    lines.insert(1, file("archive", Some(Refusal::Bomb)));
    lines.push(file("closed folder", Some(Refusal::NoPermission)));
    let lines = Arc::new(lines);
    for order in Order::ALL {
        let mut listing = Listing::default();
        let criteria = Criteria {
            order,
            ..Criteria::default()
        };
        listing.follow(&lines, &criteria, TODAY);
        assert_eq!(listing.no_checklists(), 2, "{order:?}");
        let ids: Vec<&str> = listing.lines().map(|line| line.id.0.as_str()).collect();
        let mut last = ids[ids.len() - 2..].to_vec();
        last.sort_unstable();
        assert_eq!(last, ["archive", "foreign"], "{order:?}");
    }
}

#[test]
fn no_day_is_told_of_a_file_that_is_no_checklist_that_counts() {
    let mut line = samples::lines().pop().unwrap();
    assert!(signed_on(&line).is_some());
    let newest = line.newest.as_mut().unwrap();
    newest.checklist = None;
    assert!(newest.signed_at.is_some());
    assert_eq!(signed_on(&line), None);
}
