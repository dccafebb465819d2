use jiff::civil::date;

use super::*;
use crate::app::rules::bulletin::samples::complete;
use crate::policy::bulletin::{ReadyMade, State};

const TODAY: Date = date(2020, 1, 20);

fn right() -> BulletinDraft {
    BulletinDraft {
        signer_name: "Voornaam Naam".to_owned(),
        signer_organisation: "OCMW Voorbeeldstad".to_owned(),
        ..BulletinDraft::of(&complete())
    }
}

#[track_caller]
fn check(change: impl FnOnce(&mut BulletinDraft), expected: &[(Place, Mistake)]) {
    let mut draft = right();
    change(&mut draft);
    let found = mistakes(&draft, &InForce::nothing(), TODAY);
    assert_eq!(found, expected.iter().cloned().collect::<Mistakes>());
}

fn clear(draft: &mut BulletinDraft, place: Place) {
    draft.text_mut(place).unwrap().clear();
}

fn put(draft: &mut BulletinDraft, place: Place, text: &str) {
    text.clone_into(draft.text_mut(place).unwrap());
}

#[test]
fn a_complete_bulletin_has_no_mistake() {
    check(|_| {}, &[]);
}

#[test]
fn all_mistakes_are_found_at_once_each_at_its_place() {
    check(
        |draft| {
            for place in [
                Place::DecidedBy,
                Place::From,
                Place::What(Language::Fr),
                Place::Other(Language::Nl),
                Place::Service(0, Language::Fr),
                Place::Damage,
                Place::SignerName,
            ] {
                clear(draft, place);
            }
            put(draft, Place::Until, "eind januari");
            put(draft, Place::Desks, "veertig");
            put(draft, Place::CutOff, "16/12/2019");
            put(draft, Place::Number, "nul");
            draft.access_way = None;
        },
        &[
            (Place::AccessWay, Mistake::Empty),
            (Place::Number, Mistake::NotANumber),
            (Place::From, Mistake::Empty),
            (Place::Until, Mistake::NotADay),
            (Place::What(Language::Fr), Mistake::Empty),
            (Place::CutOff, Mistake::Refused(Problem::BeforePublication)),
            (Place::Desks, Mistake::NotANumber),
            (Place::Other(Language::Nl), Mistake::Empty),
            (Place::Service(0, Language::Fr), Mistake::Empty),
            (Place::DecidedBy, Mistake::Empty),
            (Place::Damage, Mistake::Empty),
            (Place::SignerName, Mistake::Empty),
        ],
    );
}

#[test]
fn a_form_lacks_only_the_way_who_decided_and_who_signs() {
    for form in ReadyMade::ALL {
        let draft = BulletinDraft::begin(Some(form), TODAY);
        let found = mistakes(&draft, &InForce::nothing(), TODAY);
        let places: Vec<_> = found.into_iter().collect();
        let wanted = [
            Place::AccessWay,
            Place::DecidedBy,
            Place::SignerName,
            Place::SignerOrganisation,
        ];
        assert_eq!(
            places,
            wanted.map(|place| (place, Mistake::Empty)),
            "{form:?}"
        );
    }
}

#[test]
fn the_last_day_does_not_come_before_the_first() {
    let too_early = Mistake::Refused(Problem::DayTooEarly);
    check(
        |draft| put(draft, Place::Until, "16/01/2020"),
        &[(Place::Until, too_early)],
    );
}

#[test]
fn a_number_outside_its_limits_names_them() {
    let range = |maximum| {
        Mistake::Refused(Problem::OutOfRange {
            minimum: 1,
            maximum,
        })
    };
    check(
        |draft| {
            put(draft, Place::Number, "0");
            put(draft, Place::Desks, "20000");
        },
        &[
            (Place::Number, range(crate::policy::MAX_SEQUENCE)),
            (Place::Desks, range(10_000)),
        ],
    );
}

#[test]
fn an_access_with_measures_asks_for_one() {
    check(
        |draft| draft.state = State::Limited,
        &[(Place::Measures, Mistake::Empty)],
    );
    check(
        |draft| draft.choose_state(State::Limited),
        &[
            (Place::Measure(0, Language::Nl), Mistake::Empty),
            (Place::Measure(0, Language::Fr), Mistake::Empty),
        ],
    );
}

#[test]
fn a_decision_has_been_taken() {
    check(
        |draft| {
            put(draft, Place::DecidedOn, "21/01/2020");
            put(draft, Place::WeighedOn, "22/01/2020");
        },
        &[
            (Place::DecidedOn, Mistake::InFuture),
            (Place::WeighedOn, Mistake::InFuture),
        ],
    );
}

#[test]
fn what_every_pc_would_refuse_as_older_is_said_before() {
    let mut in_force = InForce::nothing();
    let mut known = complete();
    known.decision.sequence = 3;
    known.decision.decided_on = date(2020, 1, 18);
    in_force.bulletins.push(known);
    let found = mistakes(&right(), &in_force, TODAY);
    let expected = [
        (Place::Number, Mistake::NumberTaken { known: 3 }),
        (
            Place::DecidedOn,
            Mistake::DecidedEarlier {
                known: date(2020, 1, 18),
            },
        ),
    ];
    assert_eq!(found, Mistakes::from(expected));
    let mut other_way = right();
    other_way.access_way = Some("vpn".to_owned());
    assert_eq!(mistakes(&other_way, &in_force, TODAY), Mistakes::new());
}

#[test]
fn a_character_that_the_document_cannot_show_is_found_where_it_stands() {
    check(
        |draft| {
            put(draft, Place::What(Language::Nl), "huis 🏠");
            put(draft, Place::Telephone, "00 \u{202e}11");
        },
        &[
            (Place::What(Language::Nl), Mistake::Characters),
            (Place::Telephone, Mistake::Characters),
        ],
    );
}

#[test]
fn a_way_that_is_no_id_is_refused() {
    let mut draft = right();
    draft.access_way = Some("Citrix of zo".to_owned());
    let found = mistakes(&draft, &InForce::nothing(), TODAY);
    let places: Vec<_> = found.keys().copied().collect();
    assert_eq!(places, [Place::AccessWay], "{found:?}");
}
