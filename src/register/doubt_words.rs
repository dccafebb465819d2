//! Words for what is doubtful about a line, with the names that the doubt is about.

use super::alphabets::{mixes_alphabets, with_foreign_letters_numbered};
use super::decision::Withdrawal;
use super::line::{Doubt, Entry, GivenAnswer, Line};
use super::visible::visible;
use crate::checklist::Checklist;
use crate::policy::Policy;
use crate::text::Texts;
use crate::text::ids::{ControlText, RegisterRulesText, RegisterWord, VerdictWord};

/// Says a doubt in a few words; one that verification has is called by its own name.
#[must_use]
pub fn name(texts: &Texts, line: &Line, doubt: Doubt) -> String {
    let own = line.newest.iter().filter(|_| doubt == Doubt::Verification);
    let own: Vec<String> = own
        .flat_map(Entry::own_doubts)
        .map(|reason| texts.get(RegisterWord::OwnDoubt(reason)))
        .collect();
    if own.is_empty() {
        texts.get(RegisterWord::Doubt(doubt))
    } else {
        own.join("; ")
    }
}

/// Says a doubt in a few words, with what it is about in brackets.
#[must_use]
pub fn doubt(texts: &Texts, line: &Line, doubt: Doubt) -> String {
    let said = name(texts, line, doubt);
    let about = about(texts, line, doubt);
    if about.is_empty() {
        said
    } else {
        format!("{said} ({})", about.join(", "))
    }
}

/// Names what a doubt is about: names with their foreign letters as numbers, the files with odd names, who answered what, what rules that are not the organisation's ask
/// less, or what a checklist says that claims to come from the future; empty for the others.
#[must_use]
pub fn about(texts: &Texts, line: &Line, doubt: Doubt) -> Vec<String> {
    match doubt {
        Doubt::AnotherPolicy | Doubt::UnknownRules => {
            let newest = line.newest.as_ref();
            let checklist = newest.and_then(|entry| entry.checklist.as_ref());
            checklist.map_or_else(Vec::new, |checklist| less_is_asked(texts, checklist))
        }
        Doubt::AnswerNotVouchedFor => {
            let answers = line.unconfirmed_answers();
            answers.map(|given| who_said(texts, given)).collect()
        }
        Doubt::AnswersDiffer => {
            let answers = line.contradicting_answers();
            answers.map(|given| who_said(texts, given)).collect()
        }
        Doubt::AfterSentBack => {
            let before = line.sent_back_before().into_iter();
            before.map(|given| remarked(texts, given)).collect()
        }
        Doubt::OtherInFuture => {
            let ahead = line.earlier.iter().filter(|one| one.ahead.is_some());
            ahead
                .filter_map(|entry| said_and_where(texts, entry))
                .collect()
        }
        Doubt::KeyWithdrawn => {
            let withdrawal = line.withdrawal.iter();
            withdrawal.map(|one| withdrawn(texts, one)).collect()
        }
        Doubt::NameNearRoster => line.looks_like.clone(),
        Doubt::AddressUnusable => line.email.iter().map(|address| visible(address)).collect(),
        Doubt::MixedAlphabets => foreign_letters(line),
        _ => {
            let places = doubt.odd_places(line);
            places.map(|odd| visible(&odd.written())).collect()
        }
    }
}

/// Names who gave an answer, and the remark with it, on one line.
fn remarked(texts: &Texts, given: &GivenAnswer) -> String {
    let name = visible(&given.signer.name);
    let remark = visible(&given.remark.replace('\n', " "));
    let both = [("name", name.into()), ("remark", remark.into())];
    texts.format(RegisterWord::RemarkOf, &both)
}

/// Names who gave an answer, and what it says.
fn who_said(texts: &Texts, given: &GivenAnswer) -> String {
    let answer = texts.get(RegisterWord::Answer(given.answer));
    let name = visible(&given.signer.name);
    let both = [("name", name.into()), ("answer", answer.into())];
    texts.format(RegisterWord::AnswerOf, &both)
}

/// Writes what mixes two alphabets, with the letters that are not Latin as their numbers.
fn foreign_letters(line: &Line) -> Vec<String> {
    let texts = [&line.name, &line.organisation]
        .into_iter()
        .chain(&line.email);
    let mixed = texts.filter(|text| mixes_alphabets(text));
    mixed
        .map(|text| with_foreign_letters_numbered(text))
        .collect()
}

/// Names the verdict of a checklist and its file.
fn said_and_where(texts: &Texts, entry: &Entry) -> Option<String> {
    let checklist = entry.checklist.as_ref()?;
    let verdict = texts.get(VerdictWord::Verdict(checklist.verdict));
    let file = visible(&entry.places.first()?.written());
    let both = [("label", file.into()), ("text", verdict.into())];
    Some(texts.format(RegisterWord::Labelled, &both))
}

/// Says who withdrew a key, when and why.
#[must_use]
pub fn withdrawn(texts: &Texts, withdrawal: &Withdrawal) -> String {
    let values = [
        ("name", visible(&withdrawal.by.name).into()),
        ("date", texts.date(withdrawal.on).into()),
    ];
    let said = texts.format(RegisterWord::WithdrawnBy, &values);
    if withdrawal.why.is_empty() {
        return said;
    }
    let why = visible(&withdrawal.why);
    let both = [("withdrawn", said.into()), ("why", why.into())];
    texts.format(RegisterWord::WithdrawnWhy, &both)
}

/// Says that a key was withdrawn, by whom, when and why, as a heading.
#[must_use]
pub fn withdrawn_title(texts: &Texts, withdrawal: &Withdrawal) -> String {
    let word = texts.get(RegisterWord::Doubt(Doubt::KeyWithdrawn));
    format!("{word} {}", withdrawn(texts, withdrawal))
}

/// Says which levels lie below the circular's, and that a checklist holds longer than usual.
fn less_is_asked(texts: &Texts, checklist: &Checklist) -> Vec<String> {
    let usual = Policy::built_in();
    let below: Vec<String> = checklist
        .levels_below(usual)
        .map(|control| texts.get(ControlText::Title(control)))
        .collect();
    let controls = [("controls", texts.list(&below).into())];
    let levels =
        (!below.is_empty()).then(|| texts.format(RegisterRulesText::LessStrict, &controls));
    let longer = checklist.holds_longer_than(usual);
    let longer = longer.then(|| texts.get(RegisterRulesText::HoldsLonger));
    levels.into_iter().chain(longer).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::export::samples::one_per_state;
    use crate::register::line::{Ahead, State};
    use crate::register::samples::keeper;
    use crate::text::Language;
    use crate::verification::Reason;

    fn answered() -> Line {
        let mut lines = one_per_state(Language::Fr).into_iter();
        lines.find(|line| line.state == State::Ready).unwrap()
    }

    #[test]
    fn a_doubt_about_an_answer_names_who_gave_it_and_what_it_says() {
        let mut line = answered();
        let answer = line.newest.as_mut().unwrap().answer.as_mut().unwrap();
        answer.doubts = vec![Reason::SignerUnknown];
        line.earlier.clear();
        let said = doubt(&Texts::new(Language::Fr), &line, Doubt::AnswerNotVouchedFor);
        assert_eq!(
            said,
            "réponse qui ne compte pas\u{a0}: la clé n’est pas confirmée pour répondre (la réponse de Voornaam \
             Verantwoordelijke (acceptée avec remarque))"
        );
    }

    #[test]
    fn what_a_checklist_from_the_future_says_is_told_with_its_file() {
        let mut line = answered();
        let mut ahead = line.newest.clone().unwrap();
        ahead.ahead = Some(Ahead::Signature);
        line.earlier = vec![ahead];
        let place = line.earlier[0].places[0].written();
        for (language, verdict) in [
            (Language::Nl, ": klaar voor telewerk"),
            (Language::Fr, "\u{a0}: télétravail possible"),
            (Language::En, ": ready for telework"),
        ] {
            let said = about(&Texts::new(language), &line, Doubt::OtherInFuture);
            assert_eq!(said, [format!("{place}{verdict}")]);
        }
    }

    #[test]
    fn a_withdrawn_key_says_by_whom_when_and_why() {
        let mut line = answered();
        let mut withdrawal = Withdrawal {
            by: keeper(),
            on: jiff::civil::date(2026, 11, 22),
            why: "PC vendu".to_owned(),
        };
        for (language, expected) in [
            (
                Language::Nl,
                "sleutel ingetrokken (door Prénom Nom op 22 november 2026, ‘PC vendu’)",
            ),
            (
                Language::Fr,
                "clé retirée (par Prénom Nom le 22 novembre 2026, «\u{a0}PC vendu\u{a0}»)",
            ),
            (
                Language::En,
                "key withdrawn (by Prénom Nom on 22 November 2026, ‘PC vendu’)",
            ),
        ] {
            line.withdrawal = Some(withdrawal.clone());
            let said = doubt(&Texts::new(language), &line, Doubt::KeyWithdrawn);
            assert_eq!(said, expected);
        }
        withdrawal.why.clear();
        assert_eq!(
            withdrawn_title(&Texts::new(Language::Nl), &withdrawal),
            "sleutel ingetrokken door Prénom Nom op 22 november 2026"
        );
    }

    #[test]
    fn a_doubt_of_the_verification_is_called_by_its_own_name() {
        let mut line = answered();
        let reasons = vec![Reason::AssessmentDateDiffers, Reason::SignedInFuture];
        line.newest.as_mut().unwrap().reasons = reasons;
        let said = doubt(&Texts::new(Language::Nl), &line, Doubt::Verification);
        assert_eq!(
            said,
            "controle en handtekening op verschillende dagen; tijdstip in de toekomst"
        );
    }
}
