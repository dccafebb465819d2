//! The password card's answers: five criteria to tick, and a practice field with a live meter.
//!
//! What is typed in the practice field lives in memory only as long as the field is shown: it is wiped after, cannot
//! be copied, and reaches no file, log or record.

use egui::Ui;
use zeroize::Zeroize as _;

use super::View;
use crate::answers::Answer;
use crate::app::theme;
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::{button, choice, expander, field, words};
use crate::control::Control;
use crate::draft::PasswordCriterion;
use crate::text::Texts;
use crate::text::ids::{Password, Question};

/// Longer input tells nothing more and only costs time.
const PRACTICE_LIMIT: usize = 100;

/// Shows the criteria, the two other answers and the practice field.
pub fn password_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::body_ui(ui, &texts.get(Password::Intro));
    for (criterion, id) in [
        (PasswordCriterion::Length, Password::Length),
        (PasswordCriterion::UpperCase, Password::UpperCase),
        (PasswordCriterion::LowerCase, Password::LowerCase),
        (PasswordCriterion::Digit, Password::Digit),
        (PasswordCriterion::Special, Password::Special),
    ] {
        let ticked = view.session.draft.criteria.contains(&criterion);
        if choice::tick_ui(ui, &texts.get(id), ticked) {
            let holds = if ticked { Answer::No } else { Answer::Yes };
            view.session.draft.set_criterion(criterion, holds);
        }
    }
    let answer = view.session.draft.answers.get(&Control::Password).copied();
    if answer == Some(Answer::Yes) {
        words::strong_ui(ui, &texts.get(Password::AllFive));
    } else {
        let options = [
            (Answer::No, texts.get(Password::NotAll)),
            (Answer::Unknown, texts.get(Question::Unknown)),
        ];
        if let Some(pressed) = choice::choice_ui(ui, &texts.get(Password::NotAll), &options, answer)
        {
            view.session
                .draft
                .answers
                .insert(Control::Password, pressed);
        }
    }
    let mut shown = false;
    expander::expander_ui(ui, &texts.get(Password::PracticeTitle), |ui| {
        shown = true;
        practice_ui(ui, view);
    });
    if !shown {
        view.state.practice.wipe();
    }
}

fn practice_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    banner_ui(ui, Kind::Attention, &texts.get(Password::PracticeWarning));
    let response = field::hidden_field_ui(
        ui,
        &texts.get(Password::PracticeField),
        &mut view.state.practice,
        field::Visibility::Hidden,
        None,
    );
    view.state.practice.forget_undo(ui.ctx(), response.id);
    let typed = view.state.practice.as_str();
    if typed.is_empty() {
        words::note_ui(ui, &texts.get(Password::PracticeEmpty));
        return;
    }
    meter_ui(ui, texts, typed);
    if button::quiet_ui(ui, &texts.get(Password::Clear)).clicked() {
        view.state.practice.wipe();
    }
}

fn meter_ui(ui: &mut Ui, texts: &Texts, typed: &str) {
    let missing: Vec<String> = missing(typed).into_iter().map(|id| texts.get(id)).collect();
    if missing.is_empty() {
        words::body_ui(ui, &texts.get(Password::HasAll));
    } else {
        let list = texts.list(&missing);
        words::body_ui(
            ui,
            &texts.format(Password::StillMissing, &[("list", list.into())]),
        );
    }
    let limited: String = typed.chars().take(PRACTICE_LIMIT).collect();
    let score = zxcvbn::zxcvbn(&limited, &[]).score();
    let mut limited = limited;
    limited.zeroize();
    let (filled, tone, id) = match score {
        zxcvbn::Score::Zero => (1, theme::STOP, Password::StrengthVeryWeak),
        zxcvbn::Score::One => (2, theme::STOP, Password::StrengthWeak),
        zxcvbn::Score::Two => (3, theme::ATTENTION, Password::StrengthFair),
        zxcvbn::Score::Three => (4, theme::GOOD, Password::StrengthGood),
        _ => (5, theme::GOOD, Password::StrengthStrong),
    };
    let (rect, _) = ui.allocate_exact_size(
        egui::vec2(ui.available_width().min(420.0), 10.0),
        egui::Sense::hover(),
    );
    let part = rect.width() / 5.0;
    for index in 0..5_u8 {
        let left = rect.left() + f32::from(index) * part;
        let bar = egui::Rect::from_min_size(
            egui::pos2(left, rect.top()),
            egui::vec2(part - 4.0, rect.height()),
        );
        let color = if index < filled {
            tone.ink
        } else {
            theme::HAIRLINE
        };
        ui.painter().rect_filled(bar, 4, color);
    }
    words::body_ui(ui, &texts.get(id));
}

/// Returns the criteria of the circular's condition 3a that the text does not meet.
fn missing(typed: &str) -> Vec<Password> {
    let has = |test: fn(char) -> bool| typed.chars().any(test);
    [
        (typed.chars().count() >= 12, Password::MissingLength),
        (has(char::is_uppercase), Password::MissingUpperCase),
        (has(char::is_lowercase), Password::MissingLowerCase),
        (
            has(|character| character.is_ascii_digit()),
            Password::MissingDigit,
        ),
        (
            has(|character| !character.is_alphanumeric()),
            Password::MissingSpecial,
        ),
    ]
    .into_iter()
    .filter_map(|(holds, id)| (!holds).then_some(id))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_criterion_is_missed_alone() {
        let cases: [(&str, &[Password]); 7] = [
            ("Zomer-regen-7", &[]),
            ("Zomer-reg-7", &[Password::MissingLength]),
            ("zomer-regen-7", &[Password::MissingUpperCase]),
            ("ZOMER-REGEN-7", &[Password::MissingLowerCase]),
            ("Zomer-regen-x", &[Password::MissingDigit]),
            ("Zomerregen777", &[Password::MissingSpecial]),
            ("Été pluvieux 7", &[]),
        ];
        for (typed, expected) in cases {
            assert_eq!(missing(typed), expected, "{typed}");
        }
    }
}
