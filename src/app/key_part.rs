//! The key of this PC where something is signed: what is known of it, and the part of a page that asks for its passphrase.

use egui::Ui;
use zeroize::Zeroizing;

use super::state::Tried;
use super::widgets::banner::{Kind, banner_ui};
use super::widgets::field::{Visibility, hidden_field_ui};
use super::widgets::{button, choice, expander, words};
use crate::device_key::KeyState;
use crate::signing::store::MINIMUM_PASSPHRASE;
use crate::text::Texts;
use crate::text::ids::{Common, Key, Sign};

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
    /// A new key was asked for, and waits for a yes.
    pub asked: Option<MakeNewKey>,
    /// The passphrase is to get the focus in the next frame.
    pub jump_here: Option<JumpHere>,
    /// The passphrase is shown as it is typed.
    pub shown: Option<Shown>,
}

/// A mark that the passphrase is to get the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JumpHere;

/// A mark that the passphrase is shown as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown;

/// A mark that the key was looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Looked;

/// A mark that a new key was asked for, in place of the one there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MakeNewKey;

impl KeyPart {
    /// Returns the code of the key, where there is a key.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match &self.state {
            KeyState::NeedsPassphrase(code) | KeyState::Ready(code) => Some(code),
            KeyState::Unknown
            | KeyState::WillBeMade
            | KeyState::NeedsNewPassphrase
            | KeyState::StoreLocked
            | KeyState::Damaged => None,
        }
    }

    /// Tells whether this code is certainly not that of this PC's key.
    #[must_use]
    pub fn is_another(&self, code: &str) -> bool {
        match &self.state {
            KeyState::NeedsPassphrase(own) | KeyState::Ready(own) => own != code,
            KeyState::WillBeMade | KeyState::NeedsNewPassphrase => true,
            KeyState::Unknown | KeyState::StoreLocked | KeyState::Damaged => false,
        }
    }

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
    match part.state.clone() {
        KeyState::Unknown => {}
        KeyState::WillBeMade => words::note_ui(ui, &texts.get(Sign::KeyNew)),
        KeyState::Ready(code) => {
            words::note_ui(ui, &texts.format(Sign::KeyCode, &[("code", code.into())]));
        }
        KeyState::Damaged => {
            banner_ui(ui, Kind::Attention, &texts.get(Key::Unusable));
            pressed = new_key_ui(ui, texts, part);
        }
        KeyState::StoreLocked => banner_ui(ui, Kind::Attention, &texts.get(Key::StoreLocked)),
        KeyState::NeedsNewPassphrase => new_passphrase_ui(ui, texts, part, tried),
        KeyState::NeedsPassphrase(code) => {
            words::note_ui(ui, &texts.format(Sign::KeyCode, &[("code", code.into())]));
            let empty = tried.filter(|Tried| part.passphrase.is_empty());
            let problem = empty.map(|Tried| texts.get(Sign::FieldEmpty));
            passphrase_ui(ui, texts, part, Sign::PassphraseAsk, problem.as_deref());
            shown_ui(ui, texts, part);
            expander::expander_ui(ui, &texts.get(Sign::PassphraseForgotten), |ui| {
                words::body_ui(ui, &texts.get(Sign::PassphraseForgottenText));
                pressed = new_key_ui(ui, texts, part);
            });
        }
    }
    pressed
}

/// Offers a new key in place of the one there is; that one is gone then, so it asks once more.
fn new_key_ui(ui: &mut Ui, texts: &Texts, part: &mut KeyPart) -> Option<MakeNewKey> {
    if part.asked.is_none() {
        if button::secondary_ui(ui, &texts.get(Sign::MakeNewKey)).clicked() {
            part.asked = Some(MakeNewKey);
        }
        return None;
    }
    let mut pressed = None;
    words::strong_ui(ui, &texts.get(Sign::NewKeySure));
    ui.horizontal_wrapped(|ui| {
        if button::secondary_ui(ui, &texts.get(Common::Cancel)).clicked() {
            part.asked = None;
        }
        if button::secondary_ui(ui, &texts.get(Sign::NewKeyYes)).clicked() {
            part.asked = None;
            pressed = Some(MakeNewKey);
        }
    });
    pressed
}

fn new_passphrase_ui(ui: &mut Ui, texts: &Texts, part: &mut KeyPart, tried: Option<Tried>) {
    words::note_ui(ui, &texts.get(Sign::PassphraseNewHelp));
    let short = tried.filter(|Tried| part.passphrase.chars().count() < MINIMUM_PASSPHRASE);
    let problem = short.map(|Tried| texts.get(Key::PassphraseTooShort));
    // Where the first one is good, the second is what is missing.
    let is_long = part.passphrase.chars().count() >= MINIMUM_PASSPHRASE;
    let second = part.jump_here.take_if(|_| is_long);
    passphrase_ui(ui, texts, part, Sign::PassphraseNew, problem.as_deref());
    let differs = tried.filter(|Tried| part.passphrase != part.repeated);
    let problem = differs.map(|Tried| texts.get(Sign::PassphraseDiffers));
    let field = hidden_field_ui(
        ui,
        &texts.get(Sign::PassphraseRepeat),
        &mut *part.repeated,
        visibility(part.shown),
        problem.as_deref(),
    );
    if second.is_some() {
        field.request_focus();
    }
    shown_ui(ui, texts, part);
}

fn passphrase_ui(
    ui: &mut Ui,
    texts: &Texts,
    part: &mut KeyPart,
    label: Sign,
    problem: Option<&str>,
) {
    let field = hidden_field_ui(
        ui,
        &texts.get(label),
        &mut *part.passphrase,
        visibility(part.shown),
        problem,
    );
    if part.jump_here.take().is_some() {
        field.request_focus();
    }
}

/// Lets the person see what is typed: a long passphrase is hard to type unseen.
fn shown_ui(ui: &mut Ui, texts: &Texts, part: &mut KeyPart) {
    let label = texts.get(Sign::PassphraseShow);
    if choice::tick_ui(ui, &label, part.shown.is_some()) {
        part.shown = match part.shown {
            Some(Shown) => None,
            None => Some(Shown),
        };
    }
}

fn visibility(shown: Option<Shown>) -> Visibility {
    shown.map_or(Visibility::Hidden, |Shown| Visibility::Shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(state: &KeyState, passphrase: &str, repeated: &str, expected: bool) {
        let part = KeyPart {
            state: state.clone(),
            passphrase: Zeroizing::new(passphrase.to_owned()),
            repeated: Zeroizing::new(repeated.to_owned()),
            ..KeyPart::default()
        };
        assert_eq!(part.is_ready(), expected, "{state:?} {passphrase:?}");
    }

    #[test]
    fn a_code_is_another_only_where_the_own_key_is_known_or_known_to_be_missing() {
        let ready = || KeyState::Ready("1".to_owned());
        for (state, code, expected) in [
            (ready(), "1", false),
            (ready(), "2", true),
            (KeyState::NeedsPassphrase("1".to_owned()), "2", true),
            (KeyState::WillBeMade, "2", true),
            (KeyState::StoreLocked, "2", false),
            (KeyState::Unknown, "2", false),
        ] {
            let part = KeyPart {
                state: state.clone(),
                ..KeyPart::default()
            };
            assert_eq!(part.is_another(code), expected, "{state:?} {code}");
        }
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
