//! What a reminder says of checklists under one name that were signed with several keys: somebody else may have signed.

use crate::register::line::{Line, State};
use crate::register::rules_words::hidden_state;
use crate::register::visible::visible;
use crate::text::Texts;
use crate::text::ids::FollowUpText;

/// Tells whether the code of the line's key is still to be compared.
pub(super) fn waits_for_comparison(line: &Line) -> bool {
    line.state == State::NotVouchedFor
}

/// Returns the person's only checklist as it will stand once its key is known, where that is no more than to be made again:
/// nobody need compare the code before.
pub(super) fn to_be_made_again(person: &[&Line]) -> Option<Line> {
    let [only] = person else {
        return None;
    };
    let state = hidden_state(only).filter(|_| waits_for_comparison(only))?;
    let again = matches!(state, State::InFuture | State::Expired | State::CheckAgain);
    again.then(|| Line {
        state,
        ..(*only).clone()
    })
}

/// Tells whether the person is to be asked which checklists under the name are theirs.
pub(super) fn are_in_doubt(person: &[&Line]) -> bool {
    let waiting = person.iter().filter(|line| waits_for_comparison(line));
    match waiting.count() {
        0 => false,
        1 => person.iter().any(|line| is_known(line)),
        _ => true,
    }
}

/// Tells whether all that came of a checklist has an answer by a key that nobody vouches for: it takes the only field.
pub(super) fn lacks_own_copy(line: &Line) -> bool {
    let newest = line
        .newest
        .as_ref()
        .filter(|newest| newest.is_vouched_for());
    let answer = newest.and_then(|newest| newest.answer.as_ref());
    answer.is_some_and(|answer| !answer.is_vouched_for())
}

/// Says which line the next paragraphs are about, where the person has more than one.
pub(super) fn lead(line: &Line, person: &[&Line], texts: &Texts) -> Option<String> {
    if is_known(line) && are_in_doubt(person) {
        let signed = [("signed", signed(line, texts)?.into())];
        return Some(texts.format(FollowUpText::AboutKnownKey, &signed));
    }
    let pc = line.pc_nickname.as_ref().filter(|_| person.len() > 1)?;
    Some(texts.format(FollowUpText::AboutPc, &[("pc", visible(pc).into())]))
}

/// Asks about the checklists whose keys are still to be compared, each told apart by when and on which PC it was signed.
pub(super) fn about_waiting(person: &[&Line], texts: &Texts) -> Vec<String> {
    let waiting = person.iter().filter(|line| waits_for_comparison(line));
    let waiting: Vec<&Line> = waiting.copied().collect();
    let Some(first) = waiting.first() else {
        return Vec::new();
    };
    let each = waiting.iter().filter_map(|line| signed(line, texts));
    let each: Vec<String> = each.collect();
    if waiting.len() > 1 {
        let values = [
            ("count", waiting.len().into()),
            ("signed", texts.list(&each).into()),
        ];
        return vec![texts.format(FollowUpText::SeveralKeys, &values)];
    }
    if are_in_doubt(person) {
        let signed = [("signed", texts.list(&each).into())];
        return vec![texts.format(FollowUpText::AnotherKey, &signed)];
    }
    let lead = lead(first, person, texts).into_iter();
    let assessed = super::record(first).map(|record| {
        let date = [("date", texts.date(record.assessed_on).into())];
        texts.format(FollowUpText::NotVouchedFor, &date)
    });
    lead.chain(assessed).collect()
}

/// Tells whether somebody vouches for the key of the line's checklist.
fn is_known(line: &Line) -> bool {
    super::record(line).is_some()
        && !matches!(line.state, State::NotVouchedFor | State::KeyWithdrawn)
}

/// Says when the line's checklist was signed, and on which PC where the worker gave that a name.
fn signed(line: &Line, texts: &Texts) -> Option<String> {
    let at = line.newest.as_ref()?.signed_at.as_ref()?;
    let date = ("date", texts.date(at.date()).into());
    let time = ("time", at.strftime("%H:%M").to_string().into());
    Some(match &line.pc_nickname {
        Some(pc) => {
            let pc = ("pc", visible(pc).into());
            texts.format(FollowUpText::SignedOnPc, &[date, time, pc])
        }
        None => texts.format(FollowUpText::SignedOn, &[date, time]),
    })
}
