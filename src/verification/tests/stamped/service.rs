//! A time-stamping service under an authority of its own.

use super::*;

/// A time-stamping service under an authority.
pub(super) struct Service {
    pub(in crate::verification::tests) root: Authority,
    holder: Holder,
}

impl Service {
    pub(super) fn new(kind: Kind) -> Self {
        Self::with(kind, &purposes(true, &[TIME_STAMPING]))
    }

    pub(super) fn with(kind: Kind, purposes: &x509_cert::ext::Extension) -> Self {
        let root = Authority::root(Kind::P256, "Tijd");
        let subject = name(&[(COMMON_NAME, "Tijdstempel")]);
        let holder = holder(&root, kind, &subject, |says| {
            says.extensions = vec![key_usage(KeyUsages::DigitalSignature), purposes.clone()];
        });
        Self { root, holder }
    }

    pub(super) fn trust(&self, purpose: Purpose) -> Trust {
        let mut trust = vouched(&[&worker()]);
        trust
            .rely_on(&self.root.certificate, purpose)
            .expect("an authority");
        trust
    }

    /// What a token states of a message.
    pub(super) fn statement(message: &[u8], at: &str) -> Vec<Any> {
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

    pub(super) fn token(&self, statement: &[Any]) -> Any {
        self.token_with(statement, |_| {})
    }

    /// Signs a statement; the signer's part can be changed afterwards.
    pub(super) fn token_with(
        &self,
        statement: &[Any],
        change: impl FnOnce(&mut SignerInfo),
    ) -> Any {
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
