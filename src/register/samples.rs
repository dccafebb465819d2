//! Decisions and signers for tests.

use jiff::Timestamp;

use super::decision::{Comparison, Decision, Keeper, VouchedSigner, What};
use super::line::EntrySigner;
use crate::verification::SignerRole;

/// Makes a decision, so many seconds after a fixed moment.
pub(crate) fn decision(second: i64, what: What) -> Decision {
    let at = Timestamp::from_second(1_795_000_000 + second).unwrap();
    Decision {
        id: format!("{second:032x}"),
        at,
        on: jiff::civil::date(2026, 11, 18),
        by: keeper(),
        what,
    }
}

/// Returns a keeper.
pub(crate) fn keeper() -> Keeper {
    Keeper {
        name: "Prénom Nom".to_owned(),
        organisation: "OCMW Voorbeeldstad".to_owned(),
    }
}

/// Returns a signer with a key of this number.
pub(crate) fn signer(key: u8) -> EntrySigner {
    EntrySigner {
        public_key_info: vec![key; 91],
        name: "Voornaam Naam".to_owned(),
        organisation: "OCMW Voorbeeldstad".to_owned(),
    }
}

/// Vouches for a signer of checklists.
pub(crate) fn vouched(second: i64, signer: &EntrySigner) -> Decision {
    vouched_as(second, signer, SignerRole::Checklists)
}

/// Vouches for a signer in a role.
pub(crate) fn vouched_as(second: i64, signer: &EntrySigner, role: SignerRole) -> Decision {
    decision(
        second,
        What::Vouched {
            signer: VouchedSigner::from(signer),
            compared: Comparison::Telephone,
            role,
        },
    )
}

/// Takes it back.
pub(crate) fn withdrawn(second: i64, signer: &EntrySigner) -> Decision {
    decision(
        second,
        What::Withdrawn {
            signer: VouchedSigner::from(signer),
            why: String::new(),
        },
    )
}
