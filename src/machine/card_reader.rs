//! `eid-reader`: asks the card service (PC/SC) which readers are connected, and where it does not answer, reads the
//! kinds of the connected USB devices (`/sys/bus/usb/devices`). A card is never read.
//!
//! On Windows the card service runs only while a reader is connected.
//!
//! No reader now is no fault: it may be unplugged. Security keys announce themselves as readers and do not count.

use crate::machine::Circumstances;
use crate::observation::{Detail, Family, Observation, Reason};
use crate::system::{Refusal, System};

/// Words in the names of readers that take no card: security keys, and readers made of software.
const NO_READERS: [&str; 10] = [
    "canokey",
    "fido",
    "nitrokey",
    "solokey",
    "token2",
    "trustkey",
    "virtual",
    "windows hello",
    "yubico",
    "yubikey",
];

/// The class of card readers in the USB specification (CCID), as the kernel writes it.
const CARD_READER_CLASS: &str = "0b";

/// Looks whether a card reader is connected.
#[must_use]
pub fn observe(system: &System, _circumstances: &Circumstances) -> Observation {
    match system.family() {
        Family::Linux => judge(system.card_readers(), || usb_reader(system)),
        Family::Windows => judge(system.card_readers(), || Ok(false)),
        Family::Macos | Family::Other => Observation::undetermined(Reason::NotSupportedHere),
    }
}

/// `usb_reader` is only asked when the card service does not answer.
fn judge(
    readers: Result<Vec<String>, Refusal>,
    usb_reader: impl FnOnce() -> Result<bool, Refusal>,
) -> Observation {
    match readers {
        Ok(names) => match names.iter().filter(|name| takes_cards(name)).count() {
            0 => Observation::undetermined(Reason::NotConnected),
            count => Observation::ok().with(Detail {
                count: u32::try_from(count).ok(),
                ..Detail::default()
            }),
        },
        Err(Refusal::NotFound | Refusal::Unavailable) => match usb_reader() {
            // It is plugged in, and nothing on this PC could use it.
            Ok(true) => Observation::undetermined(Reason::ServiceUnavailable),
            Ok(false) | Err(Refusal::NotFound) => Observation::undetermined(Reason::NotConnected),
            Err(refusal) => refusal.into(),
        },
        Err(refusal) => refusal.into(),
    }
}

fn takes_cards(name: &str) -> bool {
    let name = name.to_lowercase();
    !name.trim().is_empty() && !NO_READERS.iter().any(|word| name.contains(word))
}

fn usb_reader(system: &System) -> Result<bool, Refusal> {
    const FOLDER: &str = "/sys/bus/usb/devices";
    for device in system.list(FOLDER)? {
        let class = system.optional_text(&format!("{FOLDER}/{device}/bInterfaceClass"))?;
        if class.is_some_and(|class| class.trim() == CARD_READER_CLASS) {
            return Ok(true);
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::tests::circumstances;
    use crate::system::fake::Fake;

    fn check(fake: Fake, expected: &Observation) {
        assert_eq!(observe(&fake.system(), &circumstances()), *expected);
    }

    fn counted(count: u32) -> Observation {
        Observation::ok().with(Detail {
            count: Some(count),
            ..Detail::default()
        })
    }

    #[test]
    fn a_connected_reader_is_ok() {
        check(
            Fake::linux().card_readers(&["ACS ACR38U-CCID 00 00"]),
            &counted(1),
        );
        check(
            Fake::linux().card_readers(&["Cherry KC 1000 SC 00 00", "VASCO DIGIPASS 870 01 00"]),
            &counted(2),
        );
    }

    #[test]
    fn no_reader_now_is_no_fault() {
        let not_connected = Observation::undetermined(Reason::NotConnected);
        check(Fake::linux().card_readers(&[]), &not_connected);
        check(Fake::linux(), &not_connected);
        check(
            Fake::linux()
                .card_readers_refused(Refusal::Unavailable)
                .folder("/sys/bus/usb/devices/1-1"),
            &not_connected,
        );
    }

    #[test]
    fn a_security_key_is_no_card_reader() {
        let key = "Yubico YubiKey OTP+FIDO+CCID 00 00";
        check(
            Fake::linux().card_readers(&[key]),
            &Observation::undetermined(Reason::NotConnected),
        );
        check(
            Fake::linux().card_readers(&[key, "ACS ACR39U 01 00"]),
            &counted(1),
        );
        check(Fake::linux().card_readers(&["", "\u{fffd}"]), &counted(1));
    }

    #[test]
    fn readers_of_windows_own_making_take_no_card() {
        let own = [
            "Windows Hello for Business 1",
            "Microsoft Virtual Smart Card 0",
        ];
        check(
            Fake::windows().card_readers(&own),
            &Observation::undetermined(Reason::NotConnected),
        );
        check(
            Fake::windows().card_readers(&[own[0], "ACS CCID USB Reader 0"]),
            &counted(1),
        );
    }

    #[test]
    fn a_card_service_that_windows_has_not_started_means_that_no_reader_is_connected() {
        for (refusal, reason) in [
            (Refusal::Unavailable, Reason::NotConnected),
            (Refusal::NotFound, Reason::NotConnected),
            (Refusal::Denied, Reason::AccessDenied),
        ] {
            check(
                Fake::windows().card_readers_refused(refusal),
                &Observation::undetermined(reason),
            );
        }
    }

    #[test]
    fn a_reader_without_a_card_service_cannot_be_used() {
        let plugged_in = |refusal| {
            Fake::linux()
                .card_readers_refused(refusal)
                .file("/sys/bus/usb/devices/1-2:1.0/bInterfaceClass", "0b\n")
        };
        for refusal in [Refusal::NotFound, Refusal::Unavailable] {
            check(
                plugged_in(refusal),
                &Observation::undetermined(Reason::ServiceUnavailable),
            );
        }
    }

    #[test]
    fn what_cannot_be_read_is_undetermined() {
        check(
            Fake::linux().card_readers_refused(Refusal::Denied),
            &Observation::undetermined(Reason::AccessDenied),
        );
        check(
            Fake::linux().card_readers_refused(Refusal::Unreadable),
            &Observation::undetermined(Reason::Unreadable),
        );
        check(
            Fake::linux().denied("/sys/bus/usb"),
            &Observation::undetermined(Reason::AccessDenied),
        );
    }
}
