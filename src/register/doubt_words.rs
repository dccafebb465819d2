//! Words for what is doubtful about a line, with the names that the doubt is about.

use super::line::{Doubt, Line};
use super::visible::visible;
use crate::checklist::Checklist;
use crate::policy::Policy;
use crate::text::Texts;
use crate::text::ids::{ControlText, RegisterRulesText, RegisterWord};

/// Says a doubt in a few words, with what it is about in brackets.
#[must_use]
pub fn doubt(texts: &Texts, line: &Line, doubt: Doubt) -> String {
    let said = texts.get(RegisterWord::Doubt(doubt));
    let about = about(texts, line, doubt);
    if about.is_empty() {
        said
    } else {
        format!("{said} ({})", about.join(", "))
    }
}

/// Names what a doubt is about: the files with odd names, who answered, what rules that are not the organisation's ask less;
/// empty for the others.
#[must_use]
pub fn about(texts: &Texts, line: &Line, doubt: Doubt) -> Vec<String> {
    if matches!(doubt, Doubt::AnotherPolicy | Doubt::UnknownRules) {
        let newest = line.newest.as_ref();
        let checklist = newest.and_then(|entry| entry.checklist.as_ref());
        return checklist.map_or_else(Vec::new, |checklist| less_is_asked(texts, checklist));
    }
    if doubt == Doubt::AnswerNotVouchedFor {
        let answer = line.newest.iter().filter_map(|entry| entry.answer.as_ref());
        return answer.map(|answer| visible(&answer.signer.name)).collect();
    }
    let places = doubt.odd_places(line);
    places.map(|odd| visible(&odd.written())).collect()
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
    use crate::register::line::State;
    use crate::text::Language;

    #[test]
    fn a_doubt_about_an_answer_names_who_gave_it() {
        let mut lines = one_per_state(Language::Fr).into_iter();
        let answered = lines.find(|line| line.state == State::Ready).unwrap();
        let said = doubt(
            &Texts::new(Language::Fr),
            &answered,
            Doubt::AnswerNotVouchedFor,
        );
        assert_eq!(
            said,
            "réponse signée avec une clé pas encore confirmée (Voornaam Verantwoordelijke)"
        );
    }
}
