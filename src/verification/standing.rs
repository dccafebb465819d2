//! What a signature is worth to somebody who trusts certain people and authorities.

use jiff::Timestamp;

use super::examination::ExaminedSignature;
use super::path::{Destination, destination};
use super::time_stamp::TimeStamp;
use super::{
    AHEAD_TOLERANCE, CLOCK_TOLERANCE, KeyKind, Purpose, Reason, SignerRole, Trust, TrustedAs,
};

/// What is known of a signature's key and time.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Standing {
    pub(super) key: KeyKind,
    pub(super) trust: TrustedAs,
    pub(super) proven_at: Option<Timestamp>,
    pub(super) doubts: Vec<Reason>,
}

impl Standing {
    /// Looks a signature up for its role: the time stamp first, since the certificate has to hold at the moment that it
    /// proves; without one, at the moment that the signer's PC showed.
    pub(super) fn of(
        signature: &ExaminedSignature,
        role: SignerRole,
        trust: &Trust,
        now: Timestamp,
    ) -> Self {
        let mut doubts = Vec::new();
        let claimed = signature.at.timestamp();
        let proven_at = signature.time_stamp.as_ref().and_then(|stamp| {
            let found = proven(stamp, trust);
            doubts.extend(found.err());
            found.ok()
        });
        if proven_at.is_some_and(|at| at.duration_since(claimed).abs() > CLOCK_TOLERANCE) {
            doubts.push(Reason::TimeStampDiffers);
        }
        let vouched = trust.of(
            &signature.public_key_info,
            &signature.name,
            &signature.organisation,
            role,
        );
        let at = proven_at.unwrap_or(claimed);
        let leads = |role| {
            let issued = signature.issued.as_ref()?;
            let authorities = trust.authorities(Purpose::Signatures(role));
            Some(destination(issued, &authorities, at))
        };
        let leads_to = leads(role);
        let is_anchored = leads_to == Some(Destination::Authority);
        let is_of_other_role = || {
            let others = SignerRole::ALL.into_iter().filter(|other| *other != role);
            let mut others = others.map(leads);
            others.any(|leads_to| leads_to == Some(Destination::Authority))
        };
        doubts.extend(match (vouched, leads_to) {
            (_, Some(Destination::Broken)) => Some(Reason::CertificatePathBroken),
            (TrustedAs::Trusted, _) | (_, Some(Destination::Authority)) => None,
            (TrustedAs::OtherRole, _) => Some(Reason::SignerOtherRole),
            (TrustedAs::Known, _) => Some(Reason::SignerNameChanged),
            (TrustedAs::Unknown, Some(Destination::Nobody)) if is_of_other_role() => {
                Some(Reason::SignerOtherRole)
            }
            (TrustedAs::Unknown, Some(Destination::Nobody)) => Some(Reason::IssuerUnknown),
            (TrustedAs::Unknown, None) => Some(Reason::SignerUnknown),
        });
        let is_ahead = claimed.duration_since(now) > AHEAD_TOLERANCE;
        doubts.extend(is_ahead.then_some(Reason::SignedInFuture));
        Self {
            // A certificate says of itself that it is an eID's; only the way to its authority shows it.
            key: match signature.key {
                KeyKind::Eid if !is_anchored => KeyKind::Issued,
                kind => kind,
            },
            trust: if is_anchored {
                TrustedAs::Trusted
            } else {
                vouched
            },
            proven_at,
            doubts,
        }
    }
}

/// Returns the moment that a time stamp proves.
fn proven(stamp: &TimeStamp, trust: &Trust) -> Result<Timestamp, Reason> {
    let authorities = trust.authorities(Purpose::TimeStamps);
    match destination(&stamp.issued, &authorities, stamp.at) {
        Destination::Authority => Ok(stamp.at),
        Destination::Broken => Err(Reason::TimeStampRefused),
        Destination::Nobody => Err(Reason::TimeStampUnknown),
    }
}
