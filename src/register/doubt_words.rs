//! Words for what is doubtful about a line, with the names that the doubt is about.

use super::line::{Doubt, Line};
use super::visible::visible;
use crate::text::Texts;
use crate::text::ids::RegisterWord;

/// Says a doubt in a few words, with what it is about in brackets.
#[must_use]
pub fn doubt(texts: &Texts, line: &Line, doubt: Doubt) -> String {
    let said = texts.get(RegisterWord::Doubt(doubt));
    let about = about(line, doubt);
    if about.is_empty() {
        said
    } else {
        format!("{said} ({})", about.join(", "))
    }
}

/// Names what a doubt is about: the files with odd names, or who answered; empty for the others.
#[must_use]
pub fn about(line: &Line, doubt: Doubt) -> Vec<String> {
    if doubt == Doubt::AnswerNotVouchedFor {
        let answer = line.newest.iter().filter_map(|entry| entry.answer.as_ref());
        return answer.map(|answer| visible(&answer.signer.name)).collect();
    }
    let places = doubt.odd_places(line);
    places.map(|odd| visible(&odd.written())).collect()
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
