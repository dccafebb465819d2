//! Words about access: banners, refused files, and what a policy still lacks.

mod banner;

use super::Texts;
use super::ids::{
    BulletinWord, CommandLineText, ConditionText, ControlText, PolicyText, RefusalText, VerdictWord,
};
use super::problem;
use crate::assessment::Condition;
use crate::policy::access_way::{AccessKind, AccessWay};
use crate::policy::{Bilingual, Refusal, Unfit};

pub use banner::{BannerWords, alternatives, banner};

/// Returns what an access way is called: the policy's own name for it, else the program's.
#[must_use]
pub fn way(texts: &Texts, ways: &[AccessWay], id: &str) -> String {
    let named = ways.iter().find(|way| way.id == id);
    way_named(texts, named.map(|way| &way.name), id)
}

/// The same where the policy's own name for it, if any, is at hand.
#[must_use]
pub fn way_named(texts: &Texts, name: Option<&Bilingual>, id: &str) -> String {
    match (name, AccessKind::from_id(id)) {
        (Some(name), _) => name.text(texts.language()).to_owned(),
        (None, Some(kind)) => texts.get(BulletinWord::Way(kind)),
        (None, None) => id.to_owned(),
    }
}

/// Says what a condition asks, with a bulletin's own measure where it is about one.
#[must_use]
pub fn condition(texts: &Texts, condition: &Condition) -> String {
    let sentence = texts.get(ConditionText(condition.kind));
    match &condition.measure {
        None => sentence,
        Some(measure) => format!("{sentence} {}", measure.text(texts.language())),
    }
}

/// Says what a condition asks, of whom and by when, in one line with the control's name.
#[must_use]
pub fn condition_line(texts: &Texts, one: &Condition) -> String {
    let line = if one.kind.is_kept() {
        CommandLineText::CheckConditionKept
    } else {
        CommandLineText::CheckCondition
    };
    texts.format(
        line,
        &[
            ("control", texts.get(ControlText::Title(one.control)).into()),
            ("what", condition(texts, one).into()),
            ("who", texts.get(VerdictWord::Actor(one.who)).into()),
            ("date", texts.date(one.by).into()),
        ],
    )
}

/// Says why a file does not come into force and what to do, and that what held until now holds still.
#[must_use]
pub fn refusal(texts: &Texts, refusal: &Refusal) -> String {
    let sentence = refusal_alone(texts, refusal);
    format!("{sentence} {}", texts.get(PolicyText::Stays))
}

/// Says why a file cannot be used and what to do.
#[must_use]
pub fn refusal_alone(texts: &Texts, refusal: &Refusal) -> String {
    let id = RefusalText(refusal.code());
    let date = |day: &jiff::civil::Date| texts.format(id, &[("date", texts.date(*day).into())]);
    match refusal {
        Refusal::File(_)
        | Refusal::TooLarge
        | Refusal::NotSigned
        | Refusal::Damaged
        | Refusal::Altered
        | Refusal::SignerUnsuited
        | Refusal::TooNew
        | Refusal::NoPolicyYet => texts.get(id),
        Refusal::Contents(error) => {
            texts.format(id, &[("what", problem::without_file(texts, error).into())])
        }
        Refusal::Unfit(what) => texts.format(id, &[("what", unfit(texts, *what).into())]),
        Refusal::ForeignKey { code } => texts.format(id, &[("code", code.into())]),
        Refusal::Older { known } | Refusal::SameNumber { known } => {
            texts.format(id, &[("sequence", known.to_string().into())])
        }
        Refusal::DecidedEarlier { known: day }
        | Refusal::FromTheFuture { decided: day }
        | Refusal::Expired { last_day: day } => date(day),
    }
}

/// Says what a policy lacks before it can be signed.
#[must_use]
pub fn unfit(texts: &Texts, unfit: Unfit) -> String {
    let date = |id, day| texts.format(id, &[("date", texts.date(day).into())]);
    let about = |id, control: crate::control::Control| {
        let title = texts.get(ControlText::Title(control));
        texts.format(
            id,
            &[("control", control.id().into()), ("title", title.into())],
        )
    };
    match unfit {
        Unfit::NoDecision => texts.get(PolicyText::UnfitNoDecision),
        Unfit::NoOrganisation => texts.get(PolicyText::UnfitNoOrganisation),
        Unfit::DecidedInFuture(day) => date(PolicyText::UnfitDecidedInFuture, day),
        Unfit::Expired(day) => date(PolicyText::UnfitExpired, day),
        Unfit::NoReason(control) => about(PolicyText::UnfitNoReason, control),
        Unfit::NotConfirmed(control) => about(PolicyText::UnfitNotConfirmed, control),
    }
}

#[cfg(test)]
mod tests;
