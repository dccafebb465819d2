//! The steps of "how to mend it", for one control on one desktop.

use super::Texts;
use super::ids::MendStep;
use crate::control::Control;
use crate::observation::Desktop;

/// Returns the steps in order, in the words of the desktop where they differ; empty where there are none.
///
/// `None` is a desktop that is not known: the general steps.
#[must_use]
pub fn steps(control: Control, desktop: Option<Desktop>, texts: &Texts) -> Vec<String> {
    MendStep::for_control(control, desktop)
        .into_iter()
        .map(|step| texts.get(step))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[track_caller]
    fn check(control: Control, desktop: Desktop, count: usize, first: &str) {
        let steps = steps(control, Some(desktop), &Texts::new(Language::Nl));
        assert_eq!(steps.len(), count, "{steps:#?}");
        assert_eq!(steps.first().map_or("", String::as_str), first);
    }

    #[test]
    fn a_desktop_with_its_own_menus_has_its_own_steps() {
        check(
            Control::ScreenLock,
            Desktop::Kde,
            5,
            "Open ‘Systeeminstellingen’ en zoek ‘Scherm vergrendelen’.",
        );
    }

    #[test]
    fn another_desktop_gets_the_general_steps() {
        let general =
            "Zoek in de instellingen van de pc naar ‘schermvergrendeling’ of ‘schermbeveiliging’.";
        check(Control::ScreenLock, Desktop::Other, 4, general);
    }

    #[test]
    fn a_control_without_steps_has_none() {
        check(Control::EthicsCode, Desktop::Gnome, 0, "");
    }

    #[test]
    fn every_observable_control_can_be_mended_on_every_desktop() {
        for control in Control::all().filter(|control| control.is_observable()) {
            for desktop in Desktop::ALL {
                assert!(
                    !MendStep::for_control(control, Some(desktop)).is_empty(),
                    "{control} on {}",
                    desktop.id()
                );
            }
        }
    }
}
