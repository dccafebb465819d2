//! Attributes, algorithms and values of a signature that say something else, or the same in another way.

use der::asn1::{Any, Null, ObjectIdentifier, OctetString};

use super::super::Reason;
use super::attack::{Attack, check};
use super::corpus::{attribute, attributes, signer};
use super::forge::*;
use crate::signing::cms::{MESSAGE_DIGEST, SIGNING_CERTIFICATE_V2};

/// Attributes and values that say something else, or the same in another way.
pub(super) fn attribute_tricks() -> Vec<Attack> {
    let null = || Any::encode_from(&Null).expect("null");
    let octets = |bytes: &[u8]| {
        Any::encode_from(&OctetString::new(bytes.to_vec()).expect("octets")).expect("octets")
    };
    let with = |oid: &str| {
        let oid = ObjectIdentifier::new(oid).expect("an identifier");
        attributes(move |all| all.push(attribute(oid, null())))
    };
    let digest = |value: Any| {
        attributes(move |all| {
            all.retain(|one| one.oid != MESSAGE_DIGEST);
            all.push(attribute(MESSAGE_DIGEST, value.clone()));
        })
    };
    let algorithm = |oid: &str| {
        let oid = ObjectIdentifier::new(oid).expect("an identifier");
        signer(move |one| one.signature_algorithm.oid = oid)
    };
    // The signature value is the last thing in the container.
    let value = |change: &dyn Fn(&mut Vec<u8>)| {
        with_container(&|mut container, _| {
            change(&mut container);
            container
        })
    };
    let content_type = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");
    let unexpected = Reason::UnexpectedAttribute;
    let unsupported = Reason::UnsupportedAlgorithm;
    [
        unexpected.refuses([
            (
                "the older name of the certificate",
                with("1.2.840.113549.1.9.16.2.12"),
            ),
            ("a policy", with("1.2.840.113549.1.9.16.2.15")),
            ("a place", with("1.2.840.113549.1.9.16.2.17")),
            ("a role", with("1.2.840.113549.1.9.16.2.18")),
            ("a kind of commitment", with("1.2.840.113549.1.9.16.2.16")),
            (
                "a time stamp of the content",
                with("1.2.840.113549.1.9.16.2.20"),
            ),
            ("protected algorithms", with("1.2.840.113549.1.9.52")),
            ("revocation data", with("1.2.840.113583.1.1.8")),
        ]),
        Reason::DigestDiffers.refuses([
            ("an empty digest", digest(octets(&[]))),
            ("a longer digest", digest(octets(&[0; 64]))),
            ("a digest of null", digest(null())),
        ]),
        Reason::CertificateDiffers.refuses([(
            "an empty name of the certificate",
            attributes(move |all| {
                all.retain(|one| one.oid != SIGNING_CERTIFICATE_V2);
                all.push(attribute(SIGNING_CERTIFICATE_V2, octets(&[])));
            }),
        )]),
        unsupported.refuses([
            (
                "an MD5 digest",
                signer(|one| {
                    one.digest_alg.oid = ObjectIdentifier::new_unwrap("1.2.840.113549.2.5");
                }),
            ),
            ("a signature over SHA-1", algorithm("1.2.840.10045.4.1")),
            ("a DSA signature", algorithm("2.16.840.1.101.3.4.3.2")),
            (
                "a signature of any algorithm",
                algorithm("1.2.840.10045.2.1"),
            ),
        ]),
        Reason::SignatureWrittenDifferently.refuses([(
            "content of another type",
            with_signed_data(&|data| data.encap_content_info.econtent_type = content_type),
        )]),
        Reason::SignatureWrong.refuses([
            (
                "another value",
                value(&|container| *container.last_mut().expect("bytes") ^= 1),
            ),
            (
                "a container cut short",
                value(&|container| container.truncate(container.len() - 1)),
            ),
        ]),
        Reason::BytesAfterSignature
            .refuses([("a byte behind", value(&|container| container.push(1)))]),
    ]
    .concat()
}

#[test]
fn tricks_with_attributes_and_values_are_refused() {
    check(attribute_tricks());
}
