//! Time stamps: they prove a moment under a configured authority, and belong to one signature.

mod openssl;
mod refused;
mod service;

use ::cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use ::cms::content_info::{CmsVersion, ContentInfo};
use ::cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use der::asn1::{Any, ObjectIdentifier, OctetString, SetOfVec};
use der::{Decode, Encode, Tag};
use x509_cert::attr::Attribute;
use x509_cert::ext::pkix::KeyUsages;

use super::super::{Purpose, Reason, SignerRole, Status, Trust, verify};
use super::authority::*;
use super::forge::with_container;
use super::samples::{now, vouched, worker};
use crate::signing::algorithm::{DigestAlgorithm, SHA_256};
use crate::signing::cms::{CONTENT_TYPE, MESSAGE_DIGEST, SIGNED_DATA, SIGNING_CERTIFICATE_V2};

use service::Service;

const TOKEN: &str = "1.2.840.113549.1.9.16.2.14";
const TST_INFO: &str = "1.2.840.113549.1.9.16.1.4";
const TIME_STAMPING: &str = "1.3.6.1.5.5.7.3.8";

fn attribute(oid: ObjectIdentifier, value: Any) -> Attribute {
    Attribute {
        oid,
        values: SetOfVec::try_from(vec![value]).expect("a set"),
    }
}

/// Puts unsigned attributes beside the worker's signature, made for its value.
fn stamped(attributes: &dyn Fn(&[u8]) -> Vec<Attribute>) -> Vec<u8> {
    with_container(&|container, _| {
        let content = ContentInfo::from_der(&container).expect("a container");
        let mut data: SignedData = content.content.decode_as().expect("signed data");
        let mut signer = data.signer_infos.0.get(0).expect("a signer").clone();
        let made = attributes(signer.signature.as_bytes());
        signer.unsigned_attrs = Some(SetOfVec::try_from(made).expect("a set"));
        data.signer_infos = SignerInfos::try_from(vec![signer]).expect("a set");
        let content = ContentInfo {
            content_type: content.content_type,
            content: any(&data),
        };
        content.to_der().expect("DER")
    })
}

fn stamped_by(service: &Service, statement: &dyn Fn(&[u8]) -> Vec<Any>) -> Vec<u8> {
    stamped(&|value| vec![attribute(oid(TOKEN), service.token(&statement(value)))])
}

const AT: &str = "20261122090500Z";

#[test]
fn a_time_stamp_of_a_configured_service_proves_its_moment() {
    for kind in Kind::ALL {
        let service = Service::new(kind);
        let pdf = stamped_by(&service, &|value| Service::statement(value, AT));
        let found = verify(&pdf, &service.trust(Purpose::TimeStamps), now());
        assert_eq!(
            (found.status, found.reasons),
            (Status::Valid, vec![]),
            "{kind:?}"
        );
        let proven = found.signatures[0].proven_at.map(|at| at.to_string());
        assert_eq!(proven.as_deref(), Some("2026-11-22T09:05:00Z"));
        for trust in [
            service.trust(Purpose::Signatures(SignerRole::Checklists)),
            vouched(&[&worker()]),
        ] {
            let found = verify(&pdf, &trust, now());
            assert_eq!(found.reasons, [Reason::TimeStampUnknown]);
            assert_eq!(found.signatures[0].proven_at, None);
        }
    }
}

#[test]
fn a_time_stamp_far_from_the_pcs_time_is_a_doubt() {
    let service = Service::new(Kind::P256);
    let pdf = stamped_by(&service, &|value| {
        Service::statement(value, "20261125090000Z")
    });
    let found = verify(&pdf, &service.trust(Purpose::TimeStamps), now());
    assert_eq!(found.reasons, [Reason::TimeStampDiffers]);
    assert_eq!(found.status, Status::Intact);
}

#[test]
fn accuracy_order_nonce_and_name_may_follow() {
    let service = Service::new(Kind::P256);
    let accuracy = sequence(&[any(&1_u8)]);
    let pdf = stamped_by(&service, &|value| {
        let mut statement = Service::statement(value, "20261122090500.5Z");
        statement.extend([
            Any::from_der(&accuracy).expect("DER"),
            any(&true),
            any(&99_u8),
        ]);
        statement
    });
    let found = verify(&pdf, &service.trust(Purpose::TimeStamps), now());
    assert_eq!(found.reasons, []);
}
