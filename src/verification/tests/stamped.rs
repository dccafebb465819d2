//! Time stamps: they prove a moment under a configured authority, and belong to one signature.

mod openssl;
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

use super::super::{Purpose, Reason, Status, Trust, verify};
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
        for trust in [service.trust(Purpose::Signatures), vouched(&[&worker()])] {
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
fn a_time_stamp_that_is_wrong_is_refused_for_its_own_reason() {
    let service = Service::new(Kind::P256);
    let right = |value: &[u8]| Service::statement(value, AT);
    let with = |change: &dyn Fn(&mut Vec<Any>)| {
        stamped_by(&service, &|value| {
            let mut statement = right(value);
            change(&mut statement);
            statement
        })
    };
    let signer = |change: &dyn Fn(&mut SignerInfo)| {
        stamped(&|value| {
            let token = service.token_with(&right(value), change);
            vec![attribute(oid(TOKEN), token)]
        })
    };
    let by = |purposes: &x509_cert::ext::Extension| {
        let foreign = Service::with(Kind::P256, purposes);
        stamped_by(&foreign, &right)
    };
    let forged = Service::new(Kind::P256);
    let refused = Reason::TimeStampRefused;
    let unsigned = Reason::UnsignedAttributes;
    let cases = [
        (
            "of another signature",
            stamped_by(&service, &|_| right(b"another")),
            Reason::TimeStampOfAnother,
        ),
        ("by a namesake", stamped_by(&forged, &right), refused),
        (
            "not critical",
            by(&purposes(false, &[TIME_STAMPING])),
            refused,
        ),
        (
            "for more than time stamps",
            by(&purposes(true, &[TIME_STAMPING, "1.3.6.1.5.5.7.3.36"])),
            refused,
        ),
        (
            "for documents",
            by(&purposes(true, &["1.3.6.1.5.5.7.3.36"])),
            refused,
        ),
        (
            "another version",
            with(&|parts| parts[0] = any(&2_u8)),
            refused,
        ),
        ("no moment", with(&|parts| parts[4] = any(&3_u8)), refused),
        (
            "parts out of order",
            with(&|parts| parts.extend([any(&3_u8), any(&true)])),
            refused,
        ),
        (
            "extensions",
            with(&|parts| parts.push(Any::from_der(&[0xa1, 0]).expect("DER"))),
            refused,
        ),
        (
            "SHA-1",
            with(&|parts| {
                let sha_1 = x509_cert::spki::AlgorithmIdentifierOwned {
                    oid: oid("1.3.14.3.2.26"),
                    parameters: None,
                };
                let hash = OctetString::new(vec![0; 20]).expect("bytes");
                let imprint = sequence(&[any(&sha_1), any(&hash)]);
                parts[2] = Any::from_der(&imprint).expect("DER");
            }),
            refused,
        ),
        (
            "a wrong signature",
            signer(&|signer| {
                let mut value = signer.signature.as_bytes().to_vec();
                *value.last_mut().expect("bytes") ^= 1;
                signer.signature = OctetString::new(value).expect("bytes");
            }),
            refused,
        ),
        (
            "no signed attributes",
            signer(&|signer| signer.signed_attrs = None),
            refused,
        ),
        (
            "another digest",
            signer(&|signer| signer.digest_alg = DigestAlgorithm::Sha384.identifier()),
            refused,
        ),
        (
            "no token",
            stamped(&|_| vec![attribute(oid(TOKEN), Any::null())]),
            refused,
        ),
        (
            "something else",
            stamped(&|_| vec![attribute(SHA_256, Any::null())]),
            unsigned,
        ),
        (
            "one more attribute",
            stamped(&|value| {
                let token = service.token(&right(value));
                vec![
                    attribute(oid(TOKEN), token),
                    attribute(SHA_256, Any::null()),
                ]
            }),
            unsigned,
        ),
    ];
    for (name, pdf, reason) in cases {
        let found = verify(&pdf, &service.trust(Purpose::TimeStamps), now());
        assert_eq!(found.reasons, [reason], "{name}");
        assert_eq!(found.status, Status::Invalid, "{name}");
        assert_eq!(found.checklist, None, "{name}");
    }
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
