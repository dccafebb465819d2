//! The attack corpus: every family with its files, built from a freshly signed one. Each must be refused, for its own
//! reason, although both signers are vouched for.

mod certificates;
mod containers;
mod dictionaries;
mod objects;
mod overloaded;
mod records;
mod second;
mod signatures;
mod updates;

use ::cms::cert::CertificateChoices;
use ::cms::content_info::CmsVersion;
use ::cms::signed_data::{CertificateSet, SignedData, SignerInfos};
use der::asn1::{Any, ObjectIdentifier, OctetString, SetOfVec};
use der::{Decode, Encode};
use x509_cert::attr::Attribute;

use super::super::{Reason, Status, verify};
use super::attack::{Attack, check, reader};
use super::forge::*;
use super::samples::*;
use crate::checklist::samples::{Sample, record};
use crate::document;
use crate::pdf::{Dictionary, Object, Problem, Reference, Update};
use crate::signing::cms::{
    CONTENT_TYPE, DATA, MESSAGE_DIGEST, SIGNED_DATA, SIGNING_CERTIFICATE_V2, SIGNING_TIME,
};
use crate::signing::{Signer, sign_worker};
use crate::text::Language;

pub(super) use certificates::*;
pub(super) use containers::*;
pub(super) use dictionaries::*;
pub(super) use objects::*;
pub(super) use overloaded::*;
pub(super) use records::*;
pub(super) use second::*;
pub(super) use signatures::*;
pub(super) use updates::*;

#[test]
fn no_flipped_byte_passes() {
    for pdf in [signed(), countersigned()] {
        for at in (0..pdf.len()).step_by(397) {
            let mut flipped = pdf.clone();
            flipped[at] ^= 1 << (at % 8);
            let found = verified(&flipped);
            let passes = matches!(found.status, Status::Valid | Status::Intact);
            assert!(!passes, "byte {at}: {:?}", found.reasons);
        }
    }
}

#[test]
fn no_part_of_a_file_passes() {
    let pdf = countersigned();
    for length in (0..pdf.len()).step_by(1009) {
        let found = verified(&pdf[..length]);
        assert_eq!(
            found.status,
            Status::Unreadable,
            "{length}: {:?}",
            found.reasons
        );
    }
}
