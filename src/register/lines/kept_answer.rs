//! Answers that the register keeps beside the files: whoever removes the answered copy from the folder takes no answer back.

use jiff::Zoned;

use super::super::decision::{AnsweredCopy, KeptAnswer};
use super::super::line::{AnswerStands, Entry, EntrySigner, GivenAnswer};
use super::Basis;
use crate::signing::answer::Answer;
use crate::signing::key_code::KeyCode;
use crate::verification::{SignerRole, TrustedAs};

/// Gives the earlier checklists of a person, newest first, the answers that only the register knows: what was sent back stays
/// sent back. What [`missing`] says of the newest one is a doubt too.
pub(super) fn of_earlier(entries: &mut [Entry], basis: &Basis<'_>) {
    let Some((newest, earlier)) = entries.split_first_mut() else {
        return;
    };
    for entry in earlier.iter_mut().filter(|one| !one.is_copy_of(newest)) {
        if let Some(answer) = missing(entry, basis) {
            entry.set_aside = entry.answer.replace(answer);
        }
    }
}

/// Returns the answer that the register knows and that no file has: the newest one by somebody who is vouched for as
/// answering, where it is newer than what counts in the files.
pub(super) fn missing(newest: &Entry, basis: &Basis<'_>) -> Option<GivenAnswer> {
    let kept = basis.decisions.answers(&newest.checklist_hash());
    let counting = kept.iter().filter_map(|one| counting(one, basis));
    let last = counting.max_by_key(|given| given.at.timestamp())?;
    let in_files = newest.counting_answer().map(|given| &given.at);
    // A signature knows whole seconds.
    let second = |at: &Zoned| at.timestamp().as_second();
    let is_there = in_files.is_some_and(|at| second(&last.at) <= second(at));
    (!is_there).then_some(last)
}

/// Returns the last answer to what this key signed, where it sent back a checklist that is not there any more and the newest one
/// has no answer: whoever replaces a file by another does not begin anew.
pub(super) fn sent_back_and_gone(
    newest: &Entry,
    earlier: &[Entry],
    basis: &Basis<'_>,
) -> Option<GivenAnswer> {
    if newest.counting_answer().is_some() {
        return None;
    }
    let worker = newest.signer.as_ref()?;
    let kept = basis.decisions.answers_to(&worker.public_key_info).iter();
    let there: Vec<String> = std::iter::once(newest)
        .chain(earlier)
        .map(|entry| base16ct::lower::encode_string(&entry.checklist_hash()))
        .collect();
    let gone = kept.filter(|one| !there.contains(&one.checklist));
    let last = gone
        .filter_map(|one| counting(one, basis))
        .max_by_key(|given| given.at.timestamp())?;
    let later = earlier.iter().filter_map(Entry::counting_answer);
    let is_last = later.into_iter().all(|given| given.at < last.at);
    (is_last && last.answer == Answer::SentBack).then_some(last)
}

/// Reads an answer of the register; `None` where nobody vouches, any more, for whoever gave it.
fn counting(kept: &KeptAnswer, basis: &Basis<'_>) -> Option<GivenAnswer> {
    let public_key_info = base16ct::lower::decode_vec(&kept.signer.public_key).ok()?;
    let (name, organisation) = (&kept.signer.name, &kept.signer.organisation);
    let role = SignerRole::Answers;
    let trusted = basis.trust.of(&public_key_info, name, organisation, role);
    let zone = basis.now.time_zone().clone();
    (trusted == TrustedAs::Trusted).then(|| GivenAnswer {
        key: KeyCode::of_public_key(&public_key_info),
        signer: EntrySigner {
            public_key_info,
            name: name.clone(),
            organisation: organisation.clone(),
        },
        doubts: Vec::new(),
        at: kept.at.to_zoned(zone),
        answer: kept.answer.answer(),
        remark: kept.answer.remark().to_owned(),
        stands: match kept.copy {
            AnsweredCopy::Signed => AnswerStands::InRegister,
            AnsweredCopy::FieldTaken => AnswerStands::OnlyInRegister,
        },
    })
}
