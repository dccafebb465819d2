//! The lines as text to read: how many in each state, then one line each, what needs a look first.

use std::collections::BTreeMap;
use std::path::Path;

use crate::assessment::KszVerdict;
use crate::register::doubt_words;
use crate::register::follow_up;
use crate::register::follow_up::answer::answered_by;
use crate::register::ksz_words;
use crate::register::line::{Entry, Line, State, Validity};
use crate::register::listing::valid_until;
use crate::register::rules_words;
use crate::register::visible::visible;
use crate::text::Texts;
use crate::text::found::found;
use crate::text::ids::{RegisterRulesText, RegisterText, RegisterWord, VerdictWord};

/// Writes the lines that were asked for; `all` is how many there are, `clocks` what is to be said of clocks that are wrong.
pub(super) fn write(lines: &[Line], all: usize, clocks: Vec<String>, texts: &Texts) -> String {
    let numbers = [("shown", lines.len().into()), ("all", all.into())];
    if lines.is_empty() {
        let nothing = if all == 0 {
            texts.get(RegisterText::Nothing)
        } else {
            texts.format(RegisterRulesText::CollectNoneChosen, &numbers[1..])
        };
        return nothing + "\n";
    }
    let mut written = vec![counts(lines, texts)];
    if lines.len() < all {
        written.push(texts.format(RegisterRulesText::CollectChosen, &numbers));
    }
    written.extend(clocks);
    written.push(String::new());
    for line in lines {
        written.push(about(line, texts));
        let more = more(line, texts);
        written.extend(more.into_iter().map(|more| format!("  {more}")));
    }
    written.join("\n") + "\n"
}

/// Says what else there is to know, below the lines.
pub(super) fn remarks(
    index_unusable: bool,
    unused_columns: Option<String>,
    exported: Option<&Path>,
    texts: &Texts,
) -> Option<String> {
    let unusable = index_unusable.then(|| texts.get(RegisterText::IndexUnusable));
    let exported = exported.map(|path| {
        let file = visible(&path.display().to_string());
        texts.format(RegisterText::Exported, &[("file", file.into())])
    });
    let remarks: Vec<String> = unused_columns
        .into_iter()
        .chain(unusable)
        .chain(exported)
        .collect();
    (!remarks.is_empty()).then(|| format!("\n{}\n", remarks.join("\n")))
}

fn counts(lines: &[Line], texts: &Texts) -> String {
    let mut counts: BTreeMap<State, usize> = BTreeMap::new();
    for line in lines {
        *counts.entry(line.state).or_default() += 1;
    }
    let states: Vec<String> = counts
        .into_iter()
        .map(|(state, count)| {
            let state = ("state", texts.get(RegisterWord::State(state)).into());
            texts.format(RegisterText::StateCount, &[state, ("count", count.into())])
        })
        .collect();
    let count = ("count", lines.len().into());
    let states = ("states", states.join(", ").into());
    texts.format(RegisterText::Counts, &[count, states])
}

fn about(line: &Line, texts: &Texts) -> String {
    let state = texts.get(RegisterWord::State(line.state));
    let state = ("state", state.into());
    let who = ("who", who(line, texts).into());
    let Some(entry) = &line.newest else {
        return texts.format(RegisterText::LineRoster, &[state, who]);
    };
    let file = (
        "file",
        entry
            .places
            .first()
            .map_or_else(String::new, |place| visible(&place.written()))
            .into(),
    );
    match &entry.checklist {
        Some(_) => texts.format(RegisterText::LinePerson, &[state, who, file]),
        None => texts.format(RegisterText::LineFile, &[state, file]),
    }
}

/// Names the person, with what the state does not say: the verdict, and until when the checklist holds or held.
fn who(line: &Line, texts: &Texts) -> String {
    let entry = line.newest.as_ref();
    let checklist = entry.and_then(|entry| entry.checklist.as_ref());
    let hidden = checklist.filter(|_| line.state.hides_verdict());
    let verdict = hidden.map(|checklist| texts.get(VerdictWord::Verdict(checklist.verdict)));
    // What the rules ask has a line of its own below; what a wrong clock means has none.
    let in_future = rules_words::hidden_state(line).filter(|state| *state == State::InFuture);
    let in_future = in_future.map(|state| texts.get(RegisterWord::State(state)));
    let until = valid_until(line)
        .zip(line.validity)
        .map(|(date, validity)| {
            let until = match (validity, line.state) {
                (Validity::Expired, State::Expired) => RegisterText::UntilPast,
                (Validity::Expired, _) => RegisterText::UntilExpired,
                (Validity::Holds, _) | (Validity::Expiring, State::Expiring) => {
                    RegisterText::UntilHolds
                }
                (Validity::Expiring, _) => RegisterText::UntilExpiring,
            };
            texts.format(until, &[("until", texts.date(date).into())])
        });
    let named = [line.name.clone(), line.organisation.clone()];
    // A roster may know no organisation.
    let named = named.into_iter().filter(|part| !part.is_empty());
    let parts: Vec<String> = named.chain(verdict).chain(in_future).chain(until).collect();
    parts.join(", ")
}

/// What else a line has to say: causes, the code to compare, conditions, doubts.
fn more(line: &Line, texts: &Texts) -> Vec<String> {
    let mut more = Vec::new();
    if let Some(entry) = &line.newest {
        more.extend(causes(entry, texts));
        let checklist = entry.checklist.as_ref();
        let ksz = checklist.filter(|checklist| checklist.ksz != KszVerdict::NotNeeded);
        more.extend(ksz.map(|checklist| ksz_words::named(texts, checklist)));
        if line.state == State::NotVouchedFor
            && let Some(code) = entry.key
        {
            let code = ("code", code.to_string().into());
            more.push(texts.format(RegisterText::Code, &[code]));
        }
    }
    more.extend(answered_by(line, texts).map(|answer| {
        let answer = ("answer", answer.into());
        texts.format(RegisterText::LineAnswer, &[answer])
    }));
    let open = follow_up::not_done(line).count();
    if open > 0 && line.state == State::ConditionsOpen {
        more.push(texts.format(RegisterText::Conditions, &[("count", open.into())]));
    }
    if let Some(again) = rules_words::check_again(texts, line) {
        let again = [("again", again.into())];
        more.push(texts.format(RegisterRulesText::CollectCheckAgain, &again));
    }
    for bulletin in rules_words::bulletins(texts, line) {
        let bulletin = [("bulletin", bulletin.into())];
        more.push(texts.format(RegisterRulesText::CollectBulletin, &bulletin));
    }
    for doubt in &line.doubts {
        let said = doubt_words::doubt(texts, line, *doubt);
        more.push(texts.format(RegisterText::Doubt, &[("doubt", said.into())]));
    }
    more
}

fn causes(entry: &Entry, texts: &Texts) -> Vec<String> {
    let cause = |sentence: String, code: &'static str| {
        let sentence = ("sentence", sentence.into());
        texts.format(RegisterText::Cause, &[sentence, ("code", code.into())])
    };
    let refusal = entry
        .refusal
        .map(|refusal| cause(texts.get(RegisterWord::Refusal(refusal)), refusal.code()));
    let reasons = found(texts, &entry.reasons, &entry.doubts_of_signatures());
    let reasons = reasons
        .into_iter()
        .map(|(reason, sentence)| cause(sentence, reason.code()));
    refusal.into_iter().chain(reasons).collect()
}
