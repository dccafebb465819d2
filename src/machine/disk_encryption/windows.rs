//! Windows: asks the shell how `BitLocker` (or "device encryption") protects the system drive: the padlock that the
//! Explorer draws. It needs no administrator.
//!
//! The numbers are documented nowhere; they are known from what the Explorer shows for them. Only the one for "on" is
//! good, and an unknown one is undetermined. A drive that another program encrypts (`VeraCrypt`), or that encrypts itself,
//! reads as not encrypted; the person can correct that.

use crate::observation::{Observation, Reason};
use crate::system::{Refusal, System};

/// Looks whether the system drive is encrypted.
pub(super) fn read(system: &System) -> Result<Observation, Refusal> {
    Ok(match system.windows()?.volume_protection()? {
        1 => Observation::ok(),
        2 => Observation::action(Reason::NotEncrypted),
        3 => Observation::in_progress(Reason::Encrypting),
        4 => Observation::action(Reason::Decrypting),
        5 => Observation::action(Reason::EncryptionSuspended),
        // 0 cannot be encrypted, 6 locked, 8 waits for its key to be saved; and whatever comes later.
        _ => Observation::undetermined(Reason::Unreadable),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::disk_encryption::observe;
    use crate::machine::tests::circumstances;
    use crate::system::fake::Fake;

    fn check(answer: Result<u32, Refusal>, expected: &Observation) {
        let fake = Fake::windows().volume_protection(answer);
        let observed = observe(&fake.system(), &circumstances());
        assert_eq!(observed, *expected, "{answer:?}");
    }

    #[test]
    fn only_on_is_good() {
        check(Ok(1), &Observation::ok());
        check(Ok(2), &Observation::action(Reason::NotEncrypted));
        check(Ok(3), &Observation::in_progress(Reason::Encrypting));
        check(Ok(4), &Observation::action(Reason::Decrypting));
        check(Ok(5), &Observation::action(Reason::EncryptionSuspended));
    }

    #[test]
    fn a_number_that_nobody_knows_is_undetermined() {
        for number in [0, 6, 7, 8, 99, u32::MAX] {
            check(Ok(number), &Observation::undetermined(Reason::Unreadable));
        }
    }

    #[test]
    fn what_cannot_be_read_is_undetermined() {
        for (refusal, reason) in [
            (Refusal::NotFound, Reason::NotFound),
            (Refusal::Denied, Reason::AccessDenied),
            (Refusal::Unsupported, Reason::NotSupportedHere),
        ] {
            check(Err(refusal), &Observation::undetermined(reason));
        }
    }
}
