//! Signature containers with tricks.

use super::*;

pub(in crate::verification::tests) fn attribute(oid: ObjectIdentifier, value: Any) -> Attribute {
    Attribute {
        oid,
        values: SetOfVec::try_from(vec![value]).expect("a set"),
    }
}

/// Changes the one signer's attributes, which are then signed again.
pub(in crate::verification::tests) fn attributes(change: impl Fn(&mut Vec<Attribute>)) -> Vec<u8> {
    with_signed_data(&|data| {
        let mut signers = data.signer_infos.0.clone().into_vec();
        let mut attributes = signers[0]
            .signed_attrs
            .clone()
            .expect("attributes")
            .into_vec();
        change(&mut attributes);
        signers[0].signed_attrs = Some(SetOfVec::try_from(attributes).expect("a set"));
        data.signer_infos = SignerInfos::try_from(signers).expect("signers");
    })
}

pub(in crate::verification::tests) fn signer(
    change: impl Fn(&mut ::cms::signed_data::SignerInfo),
) -> Vec<u8> {
    with_signed_data(&|data| {
        let mut signers = data.signer_infos.0.clone().into_vec();
        change(&mut signers[0]);
        data.signer_infos = SignerInfos::try_from(signers).expect("signers");
    })
}

pub(in crate::verification::tests) fn forged_signatures() -> Vec<Attack> {
    let sha_1 = ObjectIdentifier::new_unwrap("1.3.14.3.2.26");
    let rsa = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
    let other = team_lead();
    let other = x509_cert::Certificate::from_der(other.certificate()).expect("a certificate");
    let choice =
        |certificate: &x509_cert::Certificate| CertificateChoices::Certificate(certificate.clone());
    let octets = |bytes: &[u8]| {
        Any::encode_from(&OctetString::new(bytes.to_vec()).expect("it")).expect("it")
    };
    let data = |change: &dyn Fn(&mut SignedData)| with_signed_data(change);
    let null = || Any::encode_from(&der::asn1::Null).expect("it");
    let not_signed_data = with_container(&|container, _| {
        let oid = SIGNED_DATA.to_der().expect("it");
        let at = container
            .windows(oid.len())
            .position(|one| one == oid)
            .expect("it");
        let mut made = container;
        made[at + oid.len() - 1] = 3;
        made
    });
    let indefinite = with_container(&|container, _| {
        let mut made = vec![0x30, 0x80];
        made.extend_from_slice(&container[4..]);
        made.extend_from_slice(&[0, 0]);
        made
    });
    let twice = with_container(&|container, _| [container.clone(), container].concat());
    [
        Reason::MalformedSignature.refuses([
            ("garbage", with_container(&|_, _| vec![0x30, 3, 1, 1, 0])),
            ("no signed data", not_signed_data),
            ("no definite length", indefinite),
        ]),
        Reason::BytesAfterSignature.refuses([("two containers", twice)]),
        Reason::NotDetached.refuses([(
            "content inside",
            data(&|data| data.encap_content_info.econtent = Some(octets(b"x"))),
        )]),
        Reason::NotOneSigner.refuses([
            (
                "no signer",
                data(&|data| data.signer_infos = SignerInfos::try_from(vec![]).expect("it")),
            ),
            (
                "two signers",
                data(&|data| {
                    let mut both = data.signer_infos.0.clone().into_vec();
                    let mut second = both[0].clone();
                    second.version = CmsVersion::V3;
                    both.push(second);
                    data.signer_infos = SignerInfos::try_from(both).expect("it");
                }),
            ),
        ]),
        Reason::NotOneCertificate.refuses([
            ("no certificate", data(&|data| data.certificates = None)),
            (
                "two certificates",
                data(&|data| {
                    let mut both = data.certificates.clone().expect("it").0.into_vec();
                    both.push(choice(&other));
                    data.certificates = Some(CertificateSet::try_from(both).expect("it"));
                }),
            ),
        ]),
        Reason::SignerDiffers.refuses([(
            "another certificate",
            data(&|data| {
                data.certificates =
                    Some(CertificateSet::try_from(vec![choice(&other)]).expect("it"));
            }),
        )]),
        Reason::UnsupportedAlgorithm.refuses([
            (
                "a SHA-1 digest",
                signer(|signer| signer.digest_alg.oid = sha_1),
            ),
            (
                "an RSA signature",
                signer(|signer| signer.signature_algorithm.oid = rsa),
            ),
            (
                "an algorithm with parameters",
                signer(|signer| signer.digest_alg.parameters = Some(null())),
            ),
        ]),
        Reason::UnsignedAttributes.refuses([(
            "unsigned attributes",
            signer(|signer| {
                let one = attribute(SIGNING_TIME, null());
                signer.unsigned_attrs = Some(SetOfVec::try_from(vec![one]).expect("it"));
            }),
        )]),
        Reason::NoSignedAttributes.refuses([(
            "no signed attributes",
            signer(|signer| signer.signed_attrs = None),
        )]),
        Reason::AttributeMissing.refuses([
            (
                "no content type",
                attributes(|all| all.retain(|one| one.oid != CONTENT_TYPE)),
            ),
            (
                "no digest",
                attributes(|all| all.retain(|one| one.oid != MESSAGE_DIGEST)),
            ),
            (
                "no named certificate",
                attributes(|all| all.retain(|one| one.oid != SIGNING_CERTIFICATE_V2)),
            ),
        ]),
        Reason::UnexpectedAttribute.refuses([(
            "a signing time",
            attributes(|all| all.push(attribute(SIGNING_TIME, null()))),
        )]),
        Reason::AttributeTwice.refuses([
            (
                "two digests",
                attributes(|all| all.push(attribute(MESSAGE_DIGEST, octets(&[7; 32])))),
            ),
            (
                "two digests in one",
                attributes(|all| {
                    for one in all {
                        if one.oid == MESSAGE_DIGEST {
                            one.values.insert(octets(&[7; 32])).expect("it");
                        }
                    }
                }),
            ),
        ]),
        Reason::ContentTypeDiffers.refuses([(
            "another content type",
            attributes(|all| {
                all.retain(|one| one.oid != CONTENT_TYPE);
                all.push(attribute(
                    CONTENT_TYPE,
                    Any::encode_from(&SIGNED_DATA).expect("it"),
                ));
            }),
        )]),
        Reason::DigestDiffers.refuses([(
            "another digest",
            attributes(|all| {
                all.retain(|one| one.oid != MESSAGE_DIGEST);
                all.push(attribute(MESSAGE_DIGEST, octets(&[7; 32])));
            }),
        )]),
        Reason::CertificateDiffers.refuses([(
            "another named certificate",
            attributes(|all| {
                all.retain(|one| one.oid != SIGNING_CERTIFICATE_V2);
                all.push(attribute(
                    SIGNING_CERTIFICATE_V2,
                    Any::encode_from(&DATA).expect("it"),
                ));
            }),
        )]),
        Reason::SignatureWrittenDifferently.refuses([
            (
                "another version",
                data(&|data| data.version = CmsVersion::V3),
            ),
            (
                "no digest algorithm named",
                data(&|data| data.digest_algorithms = SetOfVec::new()),
            ),
        ]),
    ]
    .concat()
}

#[test]
fn containers_with_tricks() {
    check(forged_signatures());
}
