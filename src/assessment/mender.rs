//! Who can mend what: the worker at home, or only IT.

use crate::assessment::Actor;
use crate::control::{Control, Situation};

/// Tells who can mend a control that does not hold.
///
/// On the employer's PC IT configures the machine (circular, annex 1); on a private PC the worker does. What belongs to
/// the connection is IT's everywhere. Everything else is a matter of the worker's own conduct.
#[must_use]
pub fn mender(control: Control, situation: Situation) -> Actor {
    match control {
        Control::RemoteAccessOpen
        | Control::ConnectionWindow
        | Control::TwoFactor
        | Control::Vpn
        | Control::RemoteDesktop
        | Control::KszRoute
        | Control::EidReader => Actor::It,
        Control::NoAdminRights
        | Control::SupportedOs
        | Control::Updates
        | Control::Antivirus
        | Control::Firewall
        | Control::DiskEncryption
            if situation == Situation::EmployerPc =>
        {
            Actor::It
        }
        _ => Actor::Worker,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_firewall_is_its_on_the_employers_pc_and_the_workers_on_a_private_one() {
        assert_eq!(mender(Control::Firewall, Situation::EmployerPc), Actor::It);
        assert_eq!(
            mender(Control::Firewall, Situation::PrivateDirect),
            Actor::Worker
        );
        assert_eq!(
            mender(Control::TwoFactor, Situation::PrivateDirect),
            Actor::It
        );
    }
}
