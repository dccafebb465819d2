//! What is wrong in the form, place by place.
//!
//! The rules are the core's own: the form is written as the file that it would become and read back. The core names the first
//! mistake; its place is mended in a copy and the copy read again, until nothing is left, so that all of them are known at once.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::draft::{BulletinDraft, TypedBoth};
use super::place::{About, Place};
use super::ways::with_typed_way;
use crate::document::missing_characters;
use crate::input::Problem;
use crate::input::typed_date;
use crate::policy::bulletin::Bulletin;
use crate::policy::store::InForce;
use crate::text::Language;

/// Everything that is wrong, in the order of the form.
pub type Mistakes = BTreeMap<Place, Mistake>;

/// What is wrong at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// Nothing is filled in where something has to be.
    Empty,
    /// What is typed is no day.
    NotADay,
    /// What is typed is no whole number.
    NotANumber,
    /// The core refuses it.
    Refused(Problem),
    /// It has characters that the document of the decision cannot show.
    Characters,
    /// The day of a decision has yet to come.
    InFuture,
    /// A bulletin about this way with this number, or a higher one, is known.
    NumberTaken {
        /// The highest known number.
        known: u32,
    },
    /// A bulletin about this way was decided on later.
    DecidedEarlier {
        /// That day.
        known: Date,
    },
}

/// Finds everything that is wrong. `in_force` is what this PC acts on.
#[must_use]
pub fn mistakes(draft: &BulletinDraft, in_force: &InForce, today: Date) -> Mistakes {
    let mut found = Mistakes::new();
    days(draft, &mut found);
    numbers(draft, &mut found);
    core(draft, in_force, today, &mut found);
    decision(draft, in_force, today, &mut found);
    signer(draft, &mut found);
    characters(draft, &mut found);
    found
}

fn days(draft: &BulletinDraft, found: &mut Mistakes) {
    let flaw = &draft.flaw;
    let mut days = vec![
        (Place::From, &draft.from),
        (Place::Until, &draft.until),
        (Place::DecidedOn, &draft.decided_on),
        (Place::WeighedOn, &draft.continuity.decided_on),
    ];
    if draft.about == About::Flaw {
        days.extend([
            (Place::PublishedOn, &flaw.published_on),
            (Place::CutOff, &flaw.cut_off),
            (Place::MeasuresTakenOn, &flaw.measures_taken_on),
        ]);
    }
    for (place, typed) in days {
        let must_be_there = matches!(place, Place::From | Place::DecidedOn);
        if typed.trim().is_empty() {
            if must_be_there {
                found.insert(place, Mistake::Empty);
            }
        } else if typed_date::read(typed).is_none() {
            found.insert(place, Mistake::NotADay);
        }
    }
}

fn numbers(draft: &BulletinDraft, found: &mut Mistakes) {
    let is_number = |typed: &str| typed.trim().parse::<u32>().is_ok();
    if draft.number.trim().is_empty() {
        found.insert(Place::Number, Mistake::Empty);
    } else if !is_number(&draft.number) {
        found.insert(Place::Number, Mistake::NotANumber);
    }
    let desks = draft.desks.trim();
    if draft.work_on_site && !desks.is_empty() && !is_number(desks) {
        found.insert(Place::Desks, Mistake::NotANumber);
    }
}

/// Asks the core, which knows the rules; mends what it names and asks again.
fn core(draft: &BulletinDraft, in_force: &InForce, today: Date, found: &mut Mistakes) {
    let policy = with_typed_way(&in_force.policy, draft);
    let mut copy = draft.clone();
    let mut seen = Vec::new();
    loop {
        let text = copy.to_bulletin(today).to_toml();
        let Err(error) = Bulletin::parse(text.as_bytes(), &policy.access_ways) else {
            return;
        };
        let Some(place) = Place::of_key(&error.key).filter(|place| !seen.contains(place)) else {
            log::error!("the form has no place for a mistake: {:?}", error.problem);
            return;
        };
        seen.push(place);
        let mistake = match error.problem {
            Problem::EmptyText | Problem::EmptyList | Problem::MissingKey => Mistake::Empty,
            Problem::UnknownAccessWay { .. } if is_empty(draft.access_way.as_deref()) => {
                Mistake::Empty
            }
            problem => Mistake::Refused(problem),
        };
        // Without a first day nothing can come before it.
        if place != Place::Until || !found.contains_key(&Place::From) {
            found.entry(place).or_insert(mistake);
        }
        mend(&mut copy, place);
    }
}

fn is_empty(typed: Option<&str>) -> bool {
    typed.is_none_or(|typed| typed.trim().is_empty())
}

/// Puts something that the core takes in a place.
fn mend(draft: &mut BulletinDraft, place: Place) {
    let harmless = match place {
        Place::Measures => {
            draft.measures = vec![TypedBoth {
                nl: "-".to_owned(),
                fr: "-".to_owned(),
            }];
            return;
        }
        Place::AccessWay => {
            draft.access_way = Some("vpn".to_owned());
            return;
        }
        Place::Number => "1",
        Place::Desks | Place::Telephone | Place::Advisories => "",
        place if place.is_day() => "",
        _ => "-",
    };
    if let Some(text) = draft.text_mut(place) {
        harmless.clone_into(text);
    }
}

/// A decision lies in the past, and an old bulletin is not played back over a newer one: every PC refuses it.
fn decision(draft: &BulletinDraft, in_force: &InForce, today: Date, found: &mut Mistakes) {
    let bulletin = draft.to_bulletin(today);
    let on = bulletin.decision.decided_on;
    if on > today {
        found.entry(Place::DecidedOn).or_insert(Mistake::InFuture);
    }
    let weighed = typed_date::read(&draft.continuity.decided_on);
    if weighed.is_some_and(|day| day > today) {
        found.entry(Place::WeighedOn).or_insert(Mistake::InFuture);
    }
    let same_way = in_force.bulletins.iter();
    let newest = same_way
        .filter(|known| known.access_way == bulletin.access_way)
        .map(|known| &known.decision)
        .max_by_key(|known| known.sequence);
    let Some(known) = newest else {
        return;
    };
    if bulletin.decision.sequence <= known.sequence {
        let known = known.sequence;
        found
            .entry(Place::Number)
            .or_insert(Mistake::NumberTaken { known });
    }
    if on < known.decided_on {
        let known = known.decided_on;
        found
            .entry(Place::DecidedOn)
            .or_insert(Mistake::DecidedEarlier { known });
    }
}

fn signer(draft: &BulletinDraft, found: &mut Mistakes) {
    for (place, typed) in [
        (Place::SignerName, &draft.signer_name),
        (Place::SignerOrganisation, &draft.signer_organisation),
    ] {
        if typed.trim().is_empty() {
            found.insert(place, Mistake::Empty);
        }
    }
}

/// The decision is a document: it cannot show every character.
fn characters(draft: &BulletinDraft, found: &mut Mistakes) {
    let mut copy = draft.clone();
    for place in texts_of(draft) {
        let typed = copy.text_mut(place);
        if typed.is_some_and(|typed| !missing_characters(typed).is_empty()) {
            found.insert(place, Mistake::Characters);
        }
    }
}

/// The places whose texts come into the document.
fn texts_of(draft: &BulletinDraft) -> Vec<Place> {
    let mut places = vec![
        Place::Telephone,
        Place::DecidedBy,
        Place::PrimaryProcess,
        Place::Stops,
        Place::Damage,
        Place::Weighed,
        Place::WeighedBy,
        Place::SignerName,
        Place::SignerOrganisation,
    ];
    if draft.about == About::Flaw {
        places.push(Place::Advisories);
    }
    for language in Language::FOR_PEOPLE {
        places.extend([Place::What(language), Place::Other(language)]);
        let measures = 0..draft.measures_of_state().len();
        places.extend(measures.map(|line| Place::Measure(line, language)));
        let services = 0..draft.services_down.len();
        places.extend(services.map(|line| Place::Service(line, language)));
    }
    places
}

#[cfg(test)]
mod tests;
