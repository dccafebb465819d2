//! What is wrong at a place, in a sentence that says what to do.

use super::mistakes::Mistake;
use super::place::Place;
use crate::input::Problem;
use crate::text::Texts;
use crate::text::ids::{BulletinMistake, Sign};

/// Says what is wrong at a place.
#[must_use]
pub fn sentence(texts: &Texts, place: Place, mistake: &Mistake) -> String {
    match mistake {
        Mistake::Empty => match place {
            Place::AccessWay => texts.get(BulletinMistake::NoWay),
            Place::Measures => texts.get(BulletinMistake::NoMeasure),
            _ => texts.get(Sign::FieldEmpty),
        },
        Mistake::NotADay => texts.get(BulletinMistake::NotADay),
        Mistake::NotANumber => texts.get(BulletinMistake::NotANumber),
        Mistake::Refused(problem) => refused(texts, problem),
        Mistake::Characters => texts.get(BulletinMistake::Character),
        Mistake::InFuture => texts.get(BulletinMistake::InFuture),
        Mistake::NumberTaken { known } => {
            let known = [("known", known.to_string().into())];
            texts.format(BulletinMistake::NumberTaken, &known)
        }
        Mistake::DecidedEarlier { known } => {
            let date = [("date", texts.date(*known).into())];
            texts.format(BulletinMistake::DecidedEarlier, &date)
        }
    }
}

/// Says what the core refuses. It names keys of a file, which nobody sees here.
fn refused(texts: &Texts, problem: &Problem) -> String {
    match problem {
        Problem::OutOfRange { minimum, maximum } => {
            let limits = [
                ("minimum", (*minimum).into()),
                ("maximum", (*maximum).into()),
            ];
            texts.format(BulletinMistake::OutOfRange, &limits)
        }
        Problem::TextTooLong { limit } => {
            let limit = [("limit", (*limit).into())];
            texts.format(BulletinMistake::TooLong, &limit)
        }
        Problem::DayTooEarly => texts.get(BulletinMistake::UntilTooEarly),
        Problem::BeforePublication => texts.get(BulletinMistake::BeforeFlaw),
        Problem::PublishedAfterDecision => texts.get(BulletinMistake::PublishedLater),
        Problem::UnknownAccessWay { .. } => texts.get(BulletinMistake::UnknownWay),
        // What is left of the core's mistakes is a character; a form cannot make any other.
        _ => texts.get(BulletinMistake::Character),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::text::Language;

    #[test]
    fn every_mistake_is_said_in_a_sentence_of_its_own() {
        let cases = [
            (Place::DecidedBy, Mistake::Empty),
            (Place::AccessWay, Mistake::Empty),
            (Place::Measures, Mistake::Empty),
            (Place::From, Mistake::NotADay),
            (Place::Desks, Mistake::NotANumber),
            (Place::DecidedOn, Mistake::InFuture),
            (Place::Number, Mistake::NumberTaken { known: 1200 }),
            (
                Place::DecidedOn,
                Mistake::DecidedEarlier {
                    known: date(2020, 1, 17),
                },
            ),
            (Place::Telephone, Mistake::Characters),
            (Place::Until, Mistake::Refused(Problem::DayTooEarly)),
            (Place::CutOff, Mistake::Refused(Problem::BeforePublication)),
            (
                Place::PublishedOn,
                Mistake::Refused(Problem::PublishedAfterDecision),
            ),
            (
                Place::Stops,
                Mistake::Refused(Problem::TextTooLong { limit: 600 }),
            ),
            (
                Place::Desks,
                Mistake::Refused(Problem::OutOfRange {
                    minimum: 1,
                    maximum: 10_000,
                }),
            ),
            (
                Place::AccessWay,
                Mistake::Refused(Problem::UnknownAccessWay {
                    allowed: Vec::new(),
                    suggestion: None,
                }),
            ),
        ];
        for language in Language::FOR_PEOPLE {
            let texts = Texts::new(language);
            let said: Vec<_> = cases
                .iter()
                .map(|(place, mistake)| sentence(&texts, *place, mistake))
                .collect();
            for (number, one) in said.iter().enumerate() {
                assert!(one.ends_with('.'), "{one}");
                assert!(!one.contains(['$', '{']), "{one}");
                assert!(!said[..number].contains(one), "{one}");
            }
            // Numbers of bulletins have no thousands separator.
            assert!(said[6].contains("1200"), "{}", said[6]);
        }
    }
}
