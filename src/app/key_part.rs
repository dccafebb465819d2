//! The key of this PC where something is signed: what is known of it, and the part of a page that asks for its passphrase.

use egui::Ui;
use zeroize::Zeroizing;

use super::state::Tried;
use super::widgets::banner::{Kind, banner_ui};
use super::widgets::field::hidden_field_ui;
use super::widgets::{button, expander, words};
use crate::device_key::KeyState;
use crate::signing::store::MINIMUM_PASSPHRASE;
use crate::text::Texts;
use crate::text::ids::{Key, Sign};

/// What is known of the key, and what was typed for it.
#[derive(Default)]
pub struct KeyPart {
    /// The key.
    pub state: KeyState,
    /// The key was looked for.
    pub looked: Option<Looked>,
    /// The passphrase typed for the key file.
    pub passphrase: Zeroizing<String>,
    /// The same a second time, for a new key.
    pub repeated: Zeroizing<String>,
}

/// A mark that the key was looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Looked;

/// A mark that a new key was asked for, in place of the one there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MakeNewKey;

impl KeyPart {
    /// Tells whether everything is there to open or make the key.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        match self.state {
            KeyState::NeedsNewPassphrase => {
                self.passphrase.chars().count() >= MINIMUM_PASSPHRASE
                    && self.passphrase == self.repeated
            }
            KeyState::NeedsPassphrase(_) => !self.passphrase.is_empty(),
            KeyState::Unknown | KeyState::Damaged => false,
            KeyState::WillBeMade | KeyState::Ready(_) | KeyState::StoreLocked => true,
        }
    }
}

/// Shows what is known of the key and asks for its passphrase where it has one.
pub fn key_part_ui(
    ui: &mut Ui,
    texts: &Texts,
    part: &mut KeyPart,
    tried: Option<Tried>,
) -> Option<MakeNewKey> {
    let mut pressed = None;
    let new_key = texts.get(Sign::MakeNewKey);
    match part.state.clone() {
        KeyState::Unknown => {}
        KeyState::WillBeMade => words::note_ui(ui, &texts.get(Sign::KeyNew)),
        KeyState::Ready(code) => {
            words::note_ui(ui, &texts.format(Sign::KeyCode, &[("code", code.into())]));
        }
        KeyState::Damaged => {
            banner_ui(ui, Kind::Attention, &texts.get(Key::Unusable));
            if button::secondary_ui(ui, &new_key).clicked() {
                pressed = Some(MakeNewKey);
            }
        }
        KeyState::StoreLocked => banner_ui(ui, Kind::Attention, &texts.get(Key::StoreLocked)),
        KeyState::NeedsNewPassphrase => new_passphrase_ui(ui, texts, part, tried),
        KeyState::NeedsPassphrase(code) => {
            words::note_ui(ui, &texts.format(Sign::KeyCode, &[("code", code.into())]));
            let empty = tried.filter(|Tried| part.passphrase.is_empty());
            let problem = empty.map(|Tried| texts.get(Sign::FieldEmpty));
            let label = texts.get(Sign::PassphraseAsk);
            hidden_field_ui(ui, &label, &mut *part.passphrase, problem.as_deref());
            expander::expander_ui(ui, &texts.get(Sign::PassphraseForgotten), |ui| {
                words::body_ui(ui, &texts.get(Sign::PassphraseForgottenText));
                if button::secondary_ui(ui, &new_key).clicked() {
                    pressed = Some(MakeNewKey);
                }
            });
        }
    }
    pressed
}

fn new_passphrase_ui(ui: &mut Ui, texts: &Texts, part: &mut KeyPart, tried: Option<Tried>) {
    words::note_ui(ui, &texts.get(Sign::PassphraseNewHelp));
    let short = tried.filter(|Tried| part.passphrase.chars().count() < MINIMUM_PASSPHRASE);
    let problem = short.map(|Tried| texts.get(Key::PassphraseTooShort));
    hidden_field_ui(
        ui,
        &texts.get(Sign::PassphraseNew),
        &mut *part.passphrase,
        problem.as_deref(),
    );
    let differs = tried.filter(|Tried| part.passphrase != part.repeated);
    let problem = differs.map(|Tried| texts.get(Sign::PassphraseDiffers));
    hidden_field_ui(
        ui,
        &texts.get(Sign::PassphraseRepeat),
        &mut *part.repeated,
        problem.as_deref(),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(state: &KeyState, passphrase: &str, repeated: &str, expected: bool) {
        let part = KeyPart {
            state: state.clone(),
            looked: None,
            passphrase: Zeroizing::new(passphrase.to_owned()),
            repeated: Zeroizing::new(repeated.to_owned()),
        };
        assert_eq!(part.is_ready(), expected, "{state:?} {passphrase:?}");
    }

    #[test]
    fn a_key_is_ready_when_its_passphrase_is_there() {
        check(&KeyState::Unknown, "", "", false);
        check(&KeyState::Damaged, "", "", false);
        check(&KeyState::WillBeMade, "", "", true);
        check(&KeyState::NeedsPassphrase(String::new()), "", "", false);
        check(&KeyState::NeedsPassphrase(String::new()), "woord", "", true);
        check(&KeyState::NeedsNewPassphrase, "kort", "kort", false);
        check(
            &KeyState::NeedsNewPassphrase,
            "vier natte eenden",
            "vijf natte eenden",
            false,
        );
        check(
            &KeyState::NeedsNewPassphrase,
            "vier natte eenden",
            "vier natte eenden",
            true,
        );
    }
}
