//! Words for what is doubtful about a line, with the names that the doubt is about.

use super::line::{Doubt, Line};
use super::visible::visible;
use crate::checklist::Checklist;
use crate::policy::Policy;
use crate::text::Texts;
use crate::text::ids::{Common, ControlText, RegisterRulesText, RegisterWord};

/// Says a doubt in a few words; one that verification has is called by its own name.
#[must_use]
pub fn name(texts: &Texts, line: &Line, doubt: Doubt) -> String {
    let own = line.newest.iter().filter(|_| doubt == Doubt::Verification);
    let own: Vec<String> = own
        .flat_map(|entry| entry.own_doubts())
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

/// Names what a doubt is about: the files with odd names, who answered what, what rules that are not the organisation's ask less;
/// empty for the others.
#[must_use]
pub fn about(texts: &Texts, line: &Line, doubt: Doubt) -> Vec<String> {
    if matches!(doubt, Doubt::AnotherPolicy | Doubt::UnknownRules) {
        let newest = line.newest.as_ref();
        let checklist = newest.and_then(|entry| entry.checklist.as_ref());
        return checklist.map_or_else(Vec::new, |checklist| less_is_asked(texts, checklist));
    }
    if doubt == Doubt::AnswerNotVouchedFor {
        let answers = line.unconfirmed_answers();
        return answers
            .map(|given| {
                let answer = texts.get(RegisterWord::Answer(given.answer));
                let name = visible(&given.signer.name);
                let both = [("label", name.into()), ("text", answer.into())];
                texts.format(Common::LabelAndText, &both)
            })
            .collect();
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
            "réponse qui ne compte pas\u{a0}: la clé n’est pas confirmée pour répondre (Voornaam Verantwoordelijke\u{a0}: \
             acceptée avec remarque)"
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
