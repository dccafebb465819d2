//! What is wrong with a field, as a sentence beside it.

use crate::input::Problem;
use crate::policy::Unfit;
use crate::text::Texts;
use crate::text::ids::RulesProblem;

use super::form::check::{Trouble, What};

/// Says what is missing or wrong, and what to do.
#[must_use]
pub fn sentence(texts: &Texts, trouble: &Trouble) -> String {
    let said = match &trouble.what {
        What::Missing => texts.get(RulesProblem::Missing),
        What::Wrong(problem) => wrong(texts, problem),
        What::Unfit(unfit) => self::unfit(texts, *unfit),
    };
    match &trouble.item {
        Some(item) => texts.format(
            RulesProblem::InList,
            &[("item", shortened(item).into()), ("problem", said.into())],
        ),
        None => said,
    }
}

fn wrong(texts: &Texts, problem: &Problem) -> String {
    let id = match problem {
        Problem::OutOfRange { minimum, maximum } => {
            let [minimum, maximum] = [minimum, maximum].map(|number| i64::from(*number).into());
            let limits = [("minimum", minimum), ("maximum", maximum)];
            return texts.format(RulesProblem::Number, &limits);
        }
        Problem::TextTooLong { limit } => {
            return texts.format(RulesProblem::TooLong, &[("limit", (*limit).into())]);
        }
        Problem::NotADate => RulesProblem::Day,
        Problem::NotATimeOfDay => RulesProblem::Time,
        Problem::WindowEndsBeforeStart => RulesProblem::TimeOrder,
        Problem::DayTooEarly => RulesProblem::DayOrder,
        Problem::NotAWebAddress => RulesProblem::WebAddress,
        Problem::NotAnEmailAddress => RulesProblem::Email,
        Problem::NotACountry => RulesProblem::Country,
        Problem::NotACertificate => RulesProblem::Certificate,
        Problem::NotAKeyCode => RulesProblem::KeyCode,
        Problem::Repeated => RulesProblem::Repeated,
        Problem::ControlCharacter => RulesProblem::Unseen,
        _ => RulesProblem::NotTaken,
    };
    texts.get(id)
}

fn unfit(texts: &Texts, unfit: Unfit) -> String {
    let id = match unfit {
        Unfit::NoDecision | Unfit::NoOrganisation => RulesProblem::Missing,
        Unfit::NoReason(_) => RulesProblem::Reason,
        Unfit::NotConfirmed(_) => RulesProblem::Confirm,
        Unfit::DecidedInFuture(_) => RulesProblem::Future,
        Unfit::Expired(_) => RulesProblem::Past,
    };
    texts.get(id)
}

/// Returns the beginning of an item: of a certificate nobody reads more.
fn shortened(item: &str) -> String {
    const SHOWN: usize = 40;
    let first = item.lines().next().unwrap_or_default();
    if first.chars().count() > SHOWN {
        first.chars().take(SHOWN).chain(['…']).collect()
    } else {
        first.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[track_caller]
    fn check(what: What, item: Option<&str>, expected: &str) {
        let trouble = Trouble {
            key: String::new(),
            item: item.map(str::to_owned),
            what,
        };
        let said = sentence(&Texts::new(Language::Nl), &trouble);
        assert!(said.contains(expected), "{said}");
    }

    #[test]
    fn a_sentence_names_the_limits_and_the_item() {
        let range = Problem::OutOfRange {
            minimum: 1,
            maximum: 36,
        };
        check(What::Wrong(range), None, "1 tot 36");
        let long = "abcdefghij".repeat(6);
        check(What::Wrong(Problem::NotADate), Some(&long), "abcdefghij…");
        check(What::Missing, None, "nog");
    }
}
