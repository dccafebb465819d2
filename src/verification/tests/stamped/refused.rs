//! Time stamps that are wrong, each for its own reason.

use super::*;

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
