//! Certificates that were found right a moment ago: one person signs month after month with the same one, and one team lead
//! answers everybody.
//!
//! What a certificate is in itself follows from its bytes alone, so whatever has the same bytes is the same. The bytes
//! themselves are compared, no digest of them; nothing is kept of a certificate that was refused, nor who is trusted.

use std::cell::RefCell;
use std::collections::VecDeque;

use super::{Reason, Signer};

/// How many certificates a thread keeps.
const MOST: usize = 64;

thread_local! {
    /// The DER of certificates with what they say, the one seen last in front.
    static SEEN: RefCell<VecDeque<(Vec<u8>, Signer)>> = const { RefCell::new(VecDeque::new()) };
}

/// Returns what a certificate says, from memory where it was found right before.
pub(super) fn or_check(
    der: &[u8],
    check: impl FnOnce() -> Result<Signer, Reason>,
) -> Result<Signer, Reason> {
    let known = SEEN.with_borrow_mut(|seen| {
        let place = seen.iter().position(|(known, _)| known == der)?;
        let found = seen.remove(place)?;
        let signer = found.1.clone();
        seen.push_front(found);
        Some(signer)
    });
    if let Some(signer) = known {
        return Ok(signer);
    }
    let signer = check()?;
    SEEN.with_borrow_mut(|seen| {
        seen.truncate(MOST - 1);
        seen.push_front((der.to_vec(), signer.clone()));
    });
    Ok(signer)
}

#[cfg(test)]
mod tests {
    use der::{Decode, Encode};
    use x509_cert::Certificate;

    use super::*;
    use crate::signing::Signer as _;
    use crate::verification::certificate;
    use crate::verification::tests::samples::{credential, team_lead, worker};

    fn check(der: &[u8]) -> Result<String, Reason> {
        let read = Certificate::from_der(der).expect("a certificate");
        assert_eq!(read.to_der().as_deref(), Ok(der));
        certificate::check(&read, der).map(|signer| signer.name)
    }

    #[test]
    fn a_certificate_that_differs_in_its_signature_alone_is_not_the_one_seen_before() {
        let honest = worker().certificate().to_vec();
        let mut forged = honest.clone();
        *forged.last_mut().expect("bytes") ^= 1;
        for _ in 0..2 {
            assert_eq!(check(&honest).as_deref(), Ok("Voornaam Naam"));
            assert_eq!(check(&forged), Err(Reason::CertificateSignatureWrong));
        }
    }

    #[test]
    fn no_more_are_kept_than_said_and_the_one_that_is_seen_again_and_again_stays() {
        let lead = team_lead().certificate().to_vec();
        let kept = |der: &[u8]| SEEN.with_borrow(|seen| seen.iter().any(|(one, _)| one == der));
        let mut workers = Vec::new();
        for number in 0..=MOST {
            let worker = credential(&format!("Naam {number}"), "OCMW Voorbeeldstad", 1);
            workers.push(worker.certificate().to_vec());
            assert_eq!(check(&workers[number]), Ok(format!("Naam {number}")));
            assert_eq!(check(&lead).as_deref(), Ok("Prénom Nom"));
        }
        assert_eq!(SEEN.with_borrow(VecDeque::len), MOST);
        assert!(kept(&lead) && !kept(&workers[0]) && kept(&workers[MOST]));
    }
}
