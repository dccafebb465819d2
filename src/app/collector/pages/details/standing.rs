//! Where a line stands, at the head of its page: telework and KSZ/BCSS data each by name, and exactly what keeps it there.

use egui::Ui;

use crate::app::collector::line_look::{self, is_unsigned, look, paragraphs};
use crate::app::theme;
use crate::app::widgets::banner::{Kind, banner_with_ui};
use crate::app::widgets::words;
use crate::assessment::{KszVerdict, Verdict};
use crate::register::doubt_words;
use crate::register::follow_up::in_the_way::in_the_way;
use crate::register::ksz_words;
use crate::register::line::{GivenAnswer, Line, State};
use crate::register::rules_words::hidden_state;
use crate::register::visible::visible;
use crate::signing::answer::Answer;
use crate::text::Texts;
use crate::text::ids::{
    CollectorAnswer, CollectorDetails, CollectorSource, CollectorVouching, RegisterWord,
};

/// Shows the banner.
pub(super) fn standing_ui(ui: &mut Ui, texts: &Texts, line: &Line) {
    let ksz = ksz_sentence(texts, line);
    banner_with_ui(ui, kind(line), &title(texts, line), |ui| {
        for sentence in sentences(texts, line).iter().chain(&ksz) {
            words::body_ui(ui, sentence);
        }
        in_the_way_ui(ui, texts, line);
    });
}

fn kind(line: &Line) -> Kind {
    if line.withdrawal.is_some() {
        return Kind::Stop;
    }
    let (_, tone) = look(line.state);
    if tone == theme::GOOD {
        // All is well only where nothing is refused.
        match blocked(line) {
            Some(_) => Kind::Attention,
            None => Kind::Good,
        }
    } else if tone == theme::STOP {
        Kind::Stop
    } else if tone == theme::ATTENTION {
        Kind::Attention
    } else {
        Kind::Information
    }
}

/// Names the state; where telework is possible and KSZ/BCSS data are not, both.
fn title(texts: &Texts, line: &Line) -> String {
    if let Some(withdrawal) = &line.withdrawal {
        return words::capitalised(&doubt_words::withdrawn_title(texts, withdrawal));
    }
    let state = line_look::state(texts, line);
    let telework = matches!(
        line.state,
        State::Ready | State::Expiring | State::ConditionsOpen
    );
    if telework && blocked(line).is_some() {
        let state = [("state", state.into())];
        texts.format(CollectorDetails::TeleworkWithoutKsz, &state)
    } else {
        words::capitalised(&state)
    }
}

/// Says what the state means; of one that has several causes, those that hold.
fn sentences(texts: &Texts, line: &Line) -> Vec<String> {
    let mut causes = Vec::new();
    if line.withdrawal.is_some() {
        causes.push(texts.get(CollectorVouching::Withdrawn));
    }
    if line.state == State::NotReady {
        let verdict = line
            .newest
            .as_ref()
            .and_then(|entry| entry.checklist.as_ref());
        match verdict.map(|checklist| checklist.verdict) {
            Some(Verdict::WorkOnSite) => causes.push(texts.get(CollectorDetails::AccessClosed)),
            Some(Verdict::NotReady) => causes.push(texts.get(CollectorDetails::PointsOpen)),
            _ => {}
        }
        if let Some(given) = sent_back(line) {
            causes.extend(sent_back_sentences(texts, given));
        }
    }
    if is_unsigned(line) {
        causes.push(texts.get(CollectorSource::Unsigned));
    }
    if causes.is_empty() {
        causes.push(texts.get(RegisterWord::StateSentence(line.state)));
    }
    // What a comparison would come to is worth knowing before the telephone is taken up; that telework is possible is not said.
    let hidden = hidden_state(line).filter(|state| *state != State::Expiring);
    causes.extend(hidden.map(|state| texts.get(RegisterWord::StateSentence(state))));
    causes
}

fn sent_back(line: &Line) -> Option<&GivenAnswer> {
    let given = line.newest.as_ref()?.answer.as_ref()?;
    (given.answer == Answer::SentBack && given.is_vouched_for()).then_some(given)
}

fn sent_back_sentences(texts: &Texts, given: &GivenAnswer) -> Vec<String> {
    let said = [
        ("name", visible(&given.signer.name).into()),
        ("date", texts.date(given.at.date()).into()),
    ];
    let mut sentences = vec![texts.format(CollectorDetails::SentBack, &said)];
    if !given.remark.is_empty() {
        let remark = [("text", paragraphs(&given.remark).into())];
        sentences.push(texts.format(CollectorAnswer::GivenRemark, &remark));
    }
    sentences
}

/// Says that KSZ/BCSS data are out of reach, and for want of what.
fn ksz_sentence(texts: &Texts, line: &Line) -> Option<String> {
    let missing = blocked(line)?;
    let missing: Vec<_> = missing
        .iter()
        .map(|control| ksz_words::point(texts, *control))
        .collect();
    let list = [("list", texts.list(&missing).into())];
    Some(texts.format(CollectorDetails::KszRefused, &list))
}

/// Returns what KSZ/BCSS access is refused for; `None` where it is not.
fn blocked(line: &Line) -> Option<&[crate::control::Control]> {
    let checklist = line.newest.as_ref()?.checklist.as_ref()?;
    (checklist.ksz == KszVerdict::Blocked).then_some(checklist.ksz_because.as_slice())
}

/// Names the points that keep the person from telework, each with how it stands.
fn in_the_way_ui(ui: &mut Ui, texts: &Texts, line: &Line) {
    let points: Vec<String> = in_the_way(line)
        .map(|finding| line_look::point(texts, finding))
        .collect();
    if !points.is_empty() {
        words::body_ui(ui, &texts.get(CollectorDetails::InTheWay));
        words::bullets_ui(ui, points.iter().map(String::as_str));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checklist::samples::Sample;
    use crate::control::Control;
    use crate::register::export::samples::{answer, line};
    use crate::register::line::Validity;
    use crate::text::Language;
    use crate::verification::Status;

    fn ready(language: Language) -> Line {
        line(State::Ready, Sample::Ready, language, "Prénom Nom")
    }

    fn without_reader(mut line: Line) -> Line {
        let entry = line.newest.as_mut().unwrap();
        let mut checklist = entry.checklist.as_deref().unwrap().clone();
        checklist.ksz = KszVerdict::Blocked;
        checklist.ksz_because = vec![Control::EidReader];
        entry.checklist = Some(checklist.into());
        line
    }

    fn answered(mut line: Line, given: GivenAnswer) -> Line {
        line.newest.as_mut().unwrap().answer = Some(given);
        line
    }

    #[test]
    fn who_may_telework_but_not_reach_the_crossroads_bank_is_said_both_at_once() {
        for (language, expected, why) in [
            (
                Language::Nl,
                "Thuis werken: klaar. Gegevens van de KSZ: toegang geweigerd",
                "De toegang tot gegevens van de KSZ wordt geweigerd. Wat ontbreekt: ",
            ),
            (
                Language::Fr,
                "Télétravail\u{a0}: en ordre. Données de la BCSS\u{a0}: accès refusé",
                "L’accès aux données de la BCSS est refusé. Ce qui manque\u{a0}: ",
            ),
        ] {
            let texts = Texts::new(language);
            let line = without_reader(ready(language));
            assert_eq!(title(&texts, &line), expected);
            assert_eq!(kind(&line), Kind::Attention);
            let reader = ksz_words::point(&texts, Control::EidReader);
            let said = ksz_sentence(&texts, &line).unwrap();
            assert!(said.starts_with(why) && said.contains(&reader), "{said}");
        }
    }

    #[test]
    fn who_needs_no_crossroads_bank_is_simply_ready() {
        let texts = Texts::new(Language::Nl);
        let line = ready(Language::Nl);
        assert_eq!(title(&texts, &line), "Klaar");
        assert_eq!(kind(&line), Kind::Good);
        assert_eq!(ksz_sentence(&texts, &line), None);
    }

    #[test]
    fn what_nobody_signed_is_called_so_and_not_forged() {
        for (language, expected) in [
            (Language::Nl, "Niet ondertekend"),
            (Language::Fr, "Non signée"),
        ] {
            let texts = Texts::new(language);
            let mut line = ready(language);
            line.state = State::Invalid;
            line.newest.as_mut().unwrap().status = Status::Unsigned;
            assert_eq!(title(&texts, &line), expected);
            let said = sentences(&texts, &line);
            assert_eq!(said, [texts.get(CollectorSource::Unsigned)]);
        }
    }

    #[test]
    fn a_key_that_nobody_compared_is_the_whole_title_and_the_refusal_is_still_said() {
        let texts = Texts::new(Language::Nl);
        let line = without_reader(line(
            State::NotVouchedFor,
            Sample::Ready,
            Language::Nl,
            "Prénom Nom",
        ));
        assert_eq!(title(&texts, &line), "Sleutel nog niet bevestigd");
        assert!(ksz_sentence(&texts, &line).is_some());
    }

    #[test]
    fn of_a_checklist_that_counts_for_nothing_yet_it_is_said_that_it_ran_out() {
        let texts = Texts::new(Language::Nl);
        let [unknown, ran_out] = [State::NotVouchedFor, State::Expired]
            .map(|state| texts.get(RegisterWord::StateSentence(state)));
        for (validity, expected) in [
            (Validity::Holds, vec![&unknown]),
            (Validity::Expiring, vec![&unknown]),
            (Validity::Expired, vec![&unknown, &ran_out]),
        ] {
            let name = "Voornaam Naam";
            let mut line = line(State::NotVouchedFor, Sample::Ready, Language::Nl, name);
            line.validity = Some(validity);
            let said = sentences(&texts, &line);
            assert_eq!(said.iter().collect::<Vec<_>>(), expected);
        }
    }

    #[test]
    fn of_the_causes_of_not_ready_those_that_hold_are_said_and_no_other() {
        let texts = Texts::new(Language::Nl);
        let not_ready = |sample| line(State::NotReady, sample, Language::Nl, "Prénom Nom");
        let points = texts.get(CollectorDetails::PointsOpen);
        assert_eq!(
            sentences(&texts, &not_ready(Sample::NotReady)),
            [points.as_str()]
        );
        let closed = texts.get(CollectorDetails::AccessClosed);
        assert_eq!(
            sentences(&texts, &not_ready(Sample::WorkOnSite)),
            [closed.as_str()]
        );
        let back = answered(
            not_ready(Sample::Ready),
            answer(Answer::SentBack, "De kaartlezer ontbreekt."),
        );
        let said = sentences(&texts, &back);
        assert_eq!(said.len(), 2, "{said:?}");
        assert!(said[0].contains("stuurde deze checklist terug"), "{said:?}");
        assert!(said[1].contains("De kaartlezer ontbreekt."), "{said:?}");
    }
}
