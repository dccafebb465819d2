//! The steps of "how to mend it", for one control on one desktop.

use super::Texts;
use super::ids::MendStep;
use crate::control::{Control, Situation};
use crate::observation::Desktop;

/// Returns the steps in order, in the words of the desktop where they differ; empty where there are none.
///
/// `None` is a desktop that is not known: the general steps. On an employer's PC only what the worker may do there has
/// steps; the rest is asked of the IT department.
#[must_use]
pub fn steps(
    control: Control,
    situation: Situation,
    desktop: Option<Desktop>,
    texts: &Texts,
) -> Vec<String> {
    if situation == Situation::EmployerPc && is_set_up_by_employer(control) {
        return Vec::new();
    }
    MendStep::for_control(control, desktop)
        .into_iter()
        .map(|step| texts.get(step))
        .collect()
}

/// Tells whether an employer's PC is set up for this control by the employer: accounts, system, what guards it.
fn is_set_up_by_employer(control: Control) -> bool {
    matches!(
        control,
        Control::NoDeviceSharing
            | Control::SeparatePasswords
            | Control::NoAdminRights
            | Control::SupportedOs
            | Control::Antivirus
            | Control::Firewall
            | Control::DiskEncryption
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn nobody_is_told_to_set_up_an_employers_pc() {
        let texts = Texts::new(Language::Nl);
        for control in [
            Control::NoDeviceSharing,
            Control::NoAdminRights,
            Control::SupportedOs,
            Control::Antivirus,
            Control::Firewall,
            Control::DiskEncryption,
        ] {
            for desktop in Desktop::ALL {
                let steps = |situation| steps(control, situation, Some(desktop), &texts);
                assert!(steps(Situation::EmployerPc).is_empty(), "{control}");
                assert!(!steps(Situation::PrivateDirect).is_empty(), "{control}");
            }
        }
    }

    #[test]
    fn what_a_worker_may_do_has_steps_on_an_employers_pc_too() {
        let texts = Texts::new(Language::Fr);
        for control in [Control::ScreenLock, Control::Updates, Control::Vpn] {
            let steps = steps(control, Situation::EmployerPc, Some(Desktop::Gnome), &texts);
            assert!(!steps.is_empty(), "{control}");
        }
    }

    #[track_caller]
    fn check(control: Control, desktop: Desktop, count: usize, first: &str) {
        let texts = Texts::new(Language::Nl);
        let steps = steps(control, Situation::PrivateDirect, Some(desktop), &texts);
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
