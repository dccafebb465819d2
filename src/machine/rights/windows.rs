//! Windows: asks the token of this program whether the administrators' group is in it, by its identifier S-1-5-32-544.
//!
//! It counts also while the rights are held back until Windows asks: whoever sits there only needs to say yes.

use crate::system::{Refusal, System};

/// Tells whether the account that runs the program is an administrator.
pub(super) fn is_administrator(system: &System) -> Result<bool, Refusal> {
    system.windows()?.is_administrator()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::rights::observe;
    use crate::machine::tests::circumstances;
    use crate::observation::{Observation, Reason};
    use crate::system::fake::Fake;

    #[test]
    fn the_group_decides_and_a_refusal_is_told() {
        let cases = [
            (Ok(true), Observation::action(Reason::AdministratorAccount)),
            (Ok(false), Observation::ok()),
            (
                Err(Refusal::Denied),
                Observation::undetermined(Reason::AccessDenied),
            ),
            (
                Err(Refusal::Unreadable),
                Observation::undetermined(Reason::Unreadable),
            ),
        ];
        for (answer, expected) in cases {
            let system = Fake::windows().administrator(answer).system();
            assert_eq!(observe(&system, &circumstances()), expected, "{answer:?}");
        }
    }
}
