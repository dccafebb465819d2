//! The lines as text to read: how many in each state, then one line each, what needs a look first.

use std::collections::BTreeMap;
use std::path::Path;

use crate::register::doubt_words;
use crate::register::follow_up;
use crate::register::follow_up::answer::answered;
use crate::register::line::{Entry, Line, State};
use crate::register::rules_words;
use crate::register::visible::visible;
use crate::text::Texts;
use crate::text::found::found;
use crate::text::ids::{RegisterRulesText, RegisterText, RegisterWord, VerdictWord};

/// Writes the lines that were asked for; `all` is how many there are.
pub(super) fn write(lines: &[Line], all: usize, texts: &Texts) -> String {
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
    let name = ("name", (&line.name).into());
    let organisation = ("organisation", (&line.organisation).into());
    let Some(entry) = &line.newest else {
        // A roster may know no organisation.
        let who = [&line.name, &line.organisation].map(String::as_str);
        let who: Vec<_> = who.into_iter().filter(|part| !part.is_empty()).collect();
        let who = ("who", who.join(", ").into());
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
        Some(checklist) => {
            let until = ("until", texts.date(checklist.valid_until).into());
            let mut values = vec![state, name, organisation, until, file];
            let id = if line.state.hides_verdict() {
                let verdict = texts.get(VerdictWord::Verdict(checklist.verdict));
                values.push(("verdict", verdict.into()));
                RegisterText::LinePersonVerdict
            } else {
                RegisterText::LinePerson
            };
            texts.format(id, &values)
        }
        None => texts.format(RegisterText::LineFile, &[state, file]),
    }
}

/// What else a line has to say: causes, the code to compare, conditions, doubts.
fn more(line: &Line, texts: &Texts) -> Vec<String> {
    let mut more = Vec::new();
    if let Some(entry) = &line.newest {
        more.extend(causes(entry, texts));
        if line.state == State::NotVouchedFor
            && let Some(code) = entry.key
        {
            let code = ("code", code.to_string().into());
            more.push(texts.format(RegisterText::Code, &[code]));
        }
    }
    more.extend(answered(line, texts).map(|answer| {
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
