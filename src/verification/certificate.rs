//! Rule 6: the signer's certificate, in itself. Who vouches for it is asked later ([`super::judgement`]).
//!
//! Two forms are accepted: the one that [`crate::signing::certificate`] makes, signed by its own key, and one that an
//! authority issued for signatures.

mod issued;
mod seen;
mod self_signed;
mod worker;

use jiff::Timestamp;
use x509_cert::certificate::TbsCertificate;
use x509_cert::ext::Extension;

use crate::checklist::{MAX_NAME, refused_characters};
use crate::signing::certificate::Certificate;

use super::public_key::PublicKey;
use super::{KeyKind, Reason};

pub(super) use issued::is_authority;
pub(super) use worker::differs_from;

/// What a signer's certificate says, once it is found to be right.
#[derive(Clone, Debug)]
pub(super) struct Signer {
    pub(super) name: String,
    /// Empty where an issued certificate names none, as the eID's.
    pub(super) organisation: String,
    /// The words that have to be among a name's for it to be alike; of an issued certificate that says them.
    surname: Option<String>,
    pub(super) kind: KeyKind,
    /// The DER of the `SubjectPublicKeyInfo`.
    pub(super) public_key_info: Vec<u8>,
    pub(super) key: PublicKey,
    not_before: Timestamp,
    not_after: Timestamp,
}

impl Signer {
    /// Returns the reason where the certificate did not hold at the time of signing.
    pub(super) fn not_in_force(&self, at: Timestamp) -> Option<Reason> {
        let holds = self.not_before <= at && at <= self.not_after;
        (!holds).then_some(Reason::CertificateNotInForce)
    }
}

/// Checks a certificate in itself; `der` are its own bytes.
pub(super) fn check(certificate: &x509_cert::Certificate, der: &[u8]) -> Result<Signer, Reason> {
    let body = certificate.tbs_certificate();
    if body.issuer() == body.subject() {
        seen::or_check(der, || self_signed::check(certificate))
    } else {
        issued::check(certificate)
    }
}

fn read(certificate: &x509_cert::Certificate) -> Result<Certificate, Reason> {
    Certificate::of(certificate).map_err(|_| Reason::CertificateUnsuited)
}

/// Tells whether a name is one that a record could hold.
fn is_plain(text: &str) -> bool {
    !text.is_empty()
        && text.trim() == text
        && !text.contains('\n')
        && text.chars().count() <= MAX_NAME
        && refused_characters(text).is_empty()
}

/// Finds the extension of a kind that is there once.
fn extension(body: &TbsCertificate, kind: der::asn1::ObjectIdentifier) -> Option<&Extension> {
    let extensions = body.extensions()?;
    let mut found = extensions.iter().filter(|one| one.extn_id == kind);
    let first = found.next()?;
    found.next().is_none().then_some(first)
}
