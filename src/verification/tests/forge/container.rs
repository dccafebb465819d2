//! What a signature holds: its container and its certificate, changed and signed again by the worker's key.

use ::cms::content_info::ContentInfo;
use ::cms::signed_data::{SignedData, SignerInfo, SignerInfos};
use der::asn1::{Any, BitString, OctetString};
use der::{Decode, Encode, Tag};

use super::super::samples::{signed, worker};
use super::{ChangeContainer, Forger, replaced, rewrite_with};
use crate::signing::device::Credential;
use crate::signing::{Signer, SignerError};

/// Changes the container of a fresh signature.
pub(in crate::verification::tests) fn with_container(change: &ChangeContainer<'_>) -> Vec<u8> {
    let signer = worker();
    let forger = Forger {
        container: change,
        ..Forger::honest(&signer)
    };
    rewrite_with(&signed(), |_| {}, &forger)
}

/// Signs the attributes as they are now, so that nothing but the change itself is wrong.
fn signed_again(mut signer: SignerInfo) -> SignerInfo {
    if let Some(attributes) = &signer.signed_attrs {
        let value = worker()
            .sign(&attributes.to_der().expect("DER"))
            .expect("signed");
        signer.signature = OctetString::new(value).expect("a value");
    }
    signer
}

/// Changes the signed data in a container.
pub(in crate::verification::tests) fn changed_data(
    container: &[u8],
    change: impl FnOnce(&mut SignedData),
) -> Vec<u8> {
    let content = ContentInfo::from_der(container).expect("a container");
    let mut data: SignedData = content.content.decode_as().expect("signed data");
    change(&mut data);
    let content = ContentInfo {
        content_type: content.content_type,
        content: Any::encode_from(&data).expect("DER"),
    };
    content.to_der().expect("DER")
}

/// Changes the signed data of a fresh signature and signs its attributes again.
pub(in crate::verification::tests) fn with_signed_data(
    change: &dyn Fn(&mut SignedData),
) -> Vec<u8> {
    let changed_and_signed = |data: &mut SignedData| {
        change(data);
        let signers = data.signer_infos.0.iter().cloned();
        let signers: Vec<_> = signers.map(signed_again).collect();
        data.signer_infos = SignerInfos::try_from(signers).expect("signers");
    };
    with_container(&|container, _| changed_data(&container, changed_and_signed))
}

/// A key with another certificate than its own.
pub(in crate::verification::tests) struct Disguised {
    pub(in crate::verification::tests) key: Credential,
    pub(in crate::verification::tests) certificate: Vec<u8>,
}

impl Signer for Disguised {
    fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    fn sign(&self, attributes: &[u8]) -> Result<Vec<u8>, SignerError> {
        self.key.sign(attributes)
    }
}

/// Replaces bytes of the worker's certificate by as many others and lets the key sign it again.
pub(in crate::verification::tests) fn certificate_with(from: &[u8], to: &[u8]) -> Disguised {
    assert_eq!(from.len(), to.len());
    let key = worker();
    let der = key.certificate();
    let certificate = ::x509_cert::Certificate::from_der(der).expect("a certificate");
    let body = certificate.tbs_certificate().to_der().expect("DER");
    let body = replaced(&body, from, to);
    let algorithm = certificate.signature_algorithm().to_der().expect("DER");
    let value = key.sign(&body).expect("signed");
    let value = BitString::from_bytes(&value).expect("bits").to_der();
    let content = [body, algorithm, value.expect("DER")].concat();
    let sequence = Any::new(Tag::Sequence, content).expect("a sequence");
    Disguised {
        key,
        certificate: sequence.to_der().expect("DER"),
    }
}
