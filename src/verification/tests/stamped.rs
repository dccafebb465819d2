//! Time stamps: they prove a moment under a configured authority, and belong to one signature.

mod openssl;

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

const TOKEN: &str = "1.2.840.113549.1.9.16.2.14";
const TST_INFO: &str = "1.2.840.113549.1.9.16.1.4";
const TIME_STAMPING: &str = "1.3.6.1.5.5.7.3.8";

/// A time-stamping service under an authority.
struct Service {
    root: Authority,
    holder: Holder,
}

impl Service {
    fn new(kind: Kind) -> Self {
        Self::with(kind, &purposes(true, &[TIME_STAMPING]))
    }

    fn with(kind: Kind, purposes: &x509_cert::ext::Extension) -> Self {
        let root = Authority::root(Kind::P256, "Tijd");
        let subject = name(&[(COMMON_NAME, "Tijdstempel")]);
        let holder = holder(&root, kind, &subject, |says| {
            says.extensions = vec![key_usage(KeyUsages::DigitalSignature), purposes.clone()];
        });
        Self { root, holder }
    }

    fn trust(&self, purpose: Purpose) -> Trust {
        let mut trust = vouched(&[&worker()]);
        trust
            .rely_on(&self.root.certificate, purpose)
            .expect("an authority");
        trust
    }

    /// What a token states of a message.
    fn statement(message: &[u8], at: &str) -> Vec<Any> {
        let hash = DigestAlgorithm::Sha256.digest([message]);
        let imprint = sequence(&[
            any(&DigestAlgorithm::Sha256.identifier()),
            any(&OctetString::new(hash).expect("bytes")),
        ]);
        vec![
            any(&1_u8),
            any(&oid("1.2.3.4.1")),
            Any::from_der(&imprint).expect("DER"),
            any(&7_u8),
            Any::new(Tag::GeneralizedTime, at.as_bytes()).expect("a time"),
        ]
    }

    fn token(&self, statement: &[Any]) -> Any {
        self.token_with(statement, |_| {})
    }

    /// Signs a statement; the signer's part can be changed afterwards.
    fn token_with(&self, statement: &[Any], change: impl FnOnce(&mut SignerInfo)) -> Any {
        let content = sequence(statement);
        let digest = self.holder.key.algorithm.digest;
        let hash = OctetString::new(DigestAlgorithm::Sha256.digest([&*self.holder.certificate]));
        let hash = sequence(&[any(&hash.expect("bytes"))]);
        let named = sequence(&[Any::from_der(&hash).expect("DER")]);
        let named = sequence(&[Any::from_der(&named).expect("DER")]);
        let attributes = vec![
            attribute(CONTENT_TYPE, any(&oid(TST_INFO))),
            attribute(
                MESSAGE_DIGEST,
                any(&OctetString::new(digest.digest([&*content])).expect("bytes")),
            ),
            attribute(SIGNING_CERTIFICATE_V2, Any::from_der(&named).expect("DER")),
        ];
        let attributes = SetOfVec::try_from(attributes).expect("a set");
        let certificate =
            x509_cert::Certificate::from_der(&self.holder.certificate).expect("a certificate");
        let body = certificate.tbs_certificate();
        let signature = self.holder.key.sign(&attributes.to_der().expect("DER"));
        let mut signer = SignerInfo {
            version: CmsVersion::V1,
            sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
                issuer: body.issuer().clone(),
                serial_number: body.serial_number().clone(),
            }),
            digest_alg: digest.identifier(),
            signed_attrs: Some(attributes),
            signature_algorithm: self.holder.key.algorithm.identifier(),
            signature: OctetString::new(signature).expect("bytes"),
            unsigned_attrs: None,
        };
        change(&mut signer);
        let certificates = vec![CertificateChoices::Certificate(certificate.clone())];
        let data = SignedData {
            version: CmsVersion::V3,
            digest_algorithms: SetOfVec::try_from(vec![digest.identifier()]).expect("a set"),
            encap_content_info: EncapsulatedContentInfo {
                econtent_type: oid(TST_INFO),
                econtent: Some(any(&OctetString::new(content).expect("bytes"))),
            },
            certificates: Some(CertificateSet::try_from(certificates).expect("a set")),
            crls: None,
            signer_infos: SignerInfos::try_from(vec![signer]).expect("a set"),
        };
        any(&ContentInfo {
            content_type: SIGNED_DATA,
            content: any(&data),
        })
    }
}

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
