//! Windows: asks Windows Security (the "Security Center") for its judgement, and where it gives none or a bad one, which
//! products told it of themselves.

use crate::observation::{Observation, Reason};
use crate::system::windows::{ProductState, SecurityHealth, SecurityProduct, SecurityProvider};
use crate::system::{Refusal, System};

/// Looks whether an antivirus protects the PC and knows the newest threats.
pub(super) fn read(system: &System) -> Result<Observation, Refusal> {
    let windows = system.windows()?;
    let health = windows.security_health(SecurityProvider::Antivirus);
    if health == Ok(SecurityHealth::Good) {
        return Ok(Observation::ok());
    }
    let products = windows.security_products(SecurityProvider::Antivirus);
    let best = products.ok().as_deref().and_then(best_of);
    Ok(judge(health, best))
}

/// `best` is how the products protect, where they could be asked and there are any.
fn judge(health: Result<SecurityHealth, Refusal>, best: Option<Protection>) -> Observation {
    match (health, best) {
        (Ok(SecurityHealth::Snoozed), _) => Observation::action(Reason::AntivirusOff),
        // The judgement is bad and the product says that all is well: nobody knows.
        (Ok(SecurityHealth::Poor), Some(Protection::Full)) => {
            Observation::undetermined(Reason::Unreadable)
        }
        (Ok(SecurityHealth::Good), _) | (_, Some(Protection::Full)) => Observation::ok(),
        (_, Some(Protection::Outdated)) => Observation::action(Reason::AntivirusOutdated),
        (_, Some(Protection::None)) | (Ok(SecurityHealth::Poor), None) => {
            Observation::action(Reason::AntivirusOff)
        }
        (Err(refusal), None) => refusal.into(),
        (Ok(SecurityHealth::NotMonitored | SecurityHealth::Unknown), None) => {
            Observation::undetermined(Reason::NotFound)
        }
    }
}

/// How well the products protect, the best of them; worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Protection {
    None,
    Outdated,
    Full,
}

fn best_of(products: &[SecurityProduct]) -> Option<Protection> {
    let protection = |product: &SecurityProduct| match product.state {
        ProductState::On if product.is_up_to_date => Protection::Full,
        ProductState::On => Protection::Outdated,
        ProductState::Off
        | ProductState::Snoozed
        | ProductState::Expired
        | ProductState::Unknown => Protection::None,
    };
    products.iter().map(protection).max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::antivirus::observe;
    use crate::machine::tests::circumstances;
    use crate::system::fake::Fake;

    const ON: SecurityProduct = product(ProductState::On, true);
    const OUTDATED: SecurityProduct = product(ProductState::On, false);
    const OFF: SecurityProduct = product(ProductState::Off, true);

    const fn product(state: ProductState, is_up_to_date: bool) -> SecurityProduct {
        SecurityProduct {
            state,
            is_up_to_date,
        }
    }

    fn check(
        health: Result<SecurityHealth, Refusal>,
        products: Result<&[SecurityProduct], Refusal>,
        expected: &Observation,
    ) {
        let fake = Fake::windows()
            .security_health(SecurityProvider::Antivirus, health)
            .security_products(
                SecurityProvider::Antivirus,
                products.map(<[SecurityProduct]>::to_vec),
            );
        let observed = observe(&fake.system(), &circumstances());
        assert_eq!(observed, *expected, "{health:?} {products:?}");
    }

    #[test]
    fn a_good_judgement_is_enough() {
        check(
            Ok(SecurityHealth::Good),
            Err(Refusal::Unavailable),
            &Observation::ok(),
        );
    }

    #[test]
    fn a_bad_judgement_is_explained_by_the_products() {
        let poor = Ok(SecurityHealth::Poor);
        let off = Observation::action(Reason::AntivirusOff);
        let outdated = Observation::action(Reason::AntivirusOutdated);
        check(poor, Ok(&[OUTDATED]), &outdated);
        check(poor, Ok(&[OFF, OUTDATED]), &outdated);
        check(poor, Ok(&[OFF]), &off);
        check(poor, Ok(&[product(ProductState::Expired, false)]), &off);
        check(poor, Ok(&[product(ProductState::Snoozed, true)]), &off);
        check(poor, Ok(&[]), &off);
        check(poor, Err(Refusal::Unsupported), &off);
        check(Ok(SecurityHealth::Snoozed), Ok(&[ON]), &off);
    }

    #[test]
    fn a_bad_judgement_and_a_good_product_are_undetermined() {
        let unclear = Observation::undetermined(Reason::Unreadable);
        check(Ok(SecurityHealth::Poor), Ok(&[ON]), &unclear);
    }

    #[test]
    fn without_a_judgement_the_products_tell() {
        for health in [
            Err(Refusal::Unavailable),
            Ok(SecurityHealth::NotMonitored),
            Ok(SecurityHealth::Unknown),
        ] {
            check(health, Ok(&[OFF, ON]), &Observation::ok());
            check(
                health,
                Ok(&[OFF]),
                &Observation::action(Reason::AntivirusOff),
            );
        }
    }

    #[test]
    fn without_anything_the_reason_is_told() {
        for (refusal, reason) in [
            (Refusal::Unsupported, Reason::NotSupportedHere),
            (Refusal::Unavailable, Reason::ServiceUnavailable),
            (Refusal::Denied, Reason::AccessDenied),
        ] {
            let unknown = Observation::undetermined(reason);
            check(Err(refusal), Err(refusal), &unknown);
            check(Err(refusal), Ok(&[]), &unknown);
        }
        let unknown = Observation::undetermined(Reason::NotFound);
        check(Ok(SecurityHealth::NotMonitored), Ok(&[]), &unknown);
    }
}
