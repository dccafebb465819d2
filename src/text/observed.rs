//! Sentences for observations: what the PC says about a control, with its figure where it has one.

use super::ids::reasons::{Figure, figure_of_ok, figure_of_reason};
use super::ids::{ObservedText, ReasonText};
use super::{Argument, TextId, Texts};
use crate::control::Control;
use crate::observation::{Detail, Observation, Reason, Value};

/// Says in one sentence what the observation found, or why it found nothing.
#[must_use]
pub fn observation(texts: &Texts, control: Control, observation: &Observation) -> String {
    match (observation.value, observation.reason) {
        (Value::Ok, _) => ok(texts, control, &observation.detail),
        (_, Some(why)) => reason(texts, why, &observation.detail),
        (Value::InProgress, None) => texts.get(ObservedText::InProgress),
        (Value::Action, None) => texts.get(ObservedText::Action),
        (Value::Undetermined, None) => texts.get(ObservedText::Undetermined),
    }
}

/// Says a reason, with its figure where the detail has it.
#[must_use]
pub fn reason(texts: &Texts, reason: Reason, detail: &Detail) -> String {
    say(
        texts,
        ReasonText(reason),
        ObservedText::ReasonWithFigure(reason),
        figure_of_reason(reason),
        detail,
    )
}

/// Says that an observable control holds, with its figure where the detail has it.
#[must_use]
pub fn ok(texts: &Texts, control: Control, detail: &Detail) -> String {
    say(
        texts,
        ObservedText::Ok(control),
        ObservedText::OkWithFigure(control),
        figure_of_ok(control),
        detail,
    )
}

fn say(
    texts: &Texts,
    plain: impl TextId,
    with_figure: impl TextId,
    figure: Option<Figure>,
    detail: &Detail,
) -> String {
    match figure.filter(|figure| figure.is_in(detail)) {
        None => texts.get(plain),
        Some(_) => texts.format(with_figure, &figures(texts, detail)),
    }
}

/// Returns the figures that are there as arguments for a text.
fn figures<'a>(texts: &Texts, detail: &Detail) -> Vec<(&'static str, Argument<'a>)> {
    let numbers = [
        (Figure::Percent, detail.percent),
        (Figure::Days, detail.days),
        (Figure::Minutes, detail.minutes),
        (Figure::Count, detail.count),
    ];
    let numbers = numbers
        .into_iter()
        .filter_map(|(figure, number)| Some((figure.variable(), Argument::from(number?))));
    let until = detail
        .until
        .map(|until| (Figure::Until.variable(), Argument::from(texts.date(until))));
    numbers.chain(until).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[track_caller]
    fn check(language: Language, control: Control, observed: &Observation, expected: &str) {
        assert_eq!(
            observation(&Texts::new(language), control, observed),
            expected
        );
    }

    #[test]
    fn a_figure_is_said_where_it_is_known() {
        let late = |minutes| {
            Observation::action(Reason::LockTooLate).with(Detail {
                minutes,
                ..Detail::default()
            })
        };
        check(
            Language::Nl,
            Control::ScreenLock,
            &late(Some(30)),
            "Het scherm gaat pas na 30 minuten vanzelf op slot. Dat is te laat.",
        );
        check(
            Language::Nl,
            Control::ScreenLock,
            &late(None),
            "Het scherm gaat te laat vanzelf op slot.",
        );
        let ended = Observation::action(Reason::SupportEnded).with(Detail {
            until: Some(jiff::civil::date(2025, 10, 14)),
            ..Detail::default()
        });
        check(
            Language::Fr,
            Control::SupportedOs,
            &ended,
            "Ce système d’exploitation ne reçoit plus de mises à jour de sécurité depuis le 14 octobre 2025.",
        );
    }

    #[test]
    fn a_plural_follows_its_figure() {
        let since = |days| {
            Observation::ok().with(Detail {
                days: Some(days),
                ..Detail::default()
            })
        };
        check(
            Language::Nl,
            Control::Updates,
            &since(0),
            "De updates staan aan. De laatste is van vandaag.",
        );
        check(
            Language::Nl,
            Control::Updates,
            &since(1),
            "De updates staan aan. De laatste is van een dag geleden.",
        );
        check(
            Language::Fr,
            Control::Updates,
            &since(3),
            "Les mises à jour sont activées. La dernière date de 3 jours.",
        );
    }

    #[test]
    fn an_observation_without_reason_is_never_said_to_be_fine() {
        for value in [Value::Action, Value::Undetermined, Value::InProgress] {
            let bare = Observation {
                value,
                reason: None,
                detail: Detail::default(),
            };
            let texts = Texts::new(Language::Nl);
            assert_ne!(
                observation(&texts, Control::Firewall, &bare),
                ok(&texts, Control::Firewall, &bare.detail)
            );
        }
    }
}
