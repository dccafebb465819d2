//! Rule 6, the rest: whether a certificate leads to an authority that somebody configured (RFC 5280, 6.1).
//!
//! The certificates between come from the signature and nowhere else: nothing is fetched. Whether one of them was revoked is
//! not known here, and nothing says that it was not.

use certval::{
    CertificationPath, CertificationPathResults, CertificationPathSettings, Error, PDVCertificate,
    PDVTrustAnchorChoice, PathValidationStatus, PkiEnvironment, TimeOfInterest,
    validate_path_rfc5280,
};
use der::Decode;
use der::asn1::BitString;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use x509_cert::Certificate;
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

use crate::signing::algorithm::SignatureAlgorithm;

use super::public_key::PublicKey;

/// The most certificates beside the signer's own that a signature may bring.
pub const MAX_ISSUERS: usize = 6;

/// The most ways from a certificate to an authority that are tried; an honest signature has one.
const MOST_WAYS: usize = 12;

/// A certificate that an authority issued, with those that came along with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct IssuedCertificate {
    /// The certificate in DER.
    pub certificate: Vec<u8>,
    /// The others in DER, in no order that means anything; at most [`MAX_ISSUERS`].
    pub issuers: Vec<Vec<u8>>,
}

/// Where a certificate leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Destination {
    /// To a configured authority, and every step holds.
    Authority,
    /// To the name of a configured authority, but a step does not hold.
    Broken,
    /// To nobody who is configured.
    Nobody,
}

/// Follows a certificate to one of the authorities, as things were at a moment.
pub(super) fn destination(
    issued: &IssuedCertificate,
    authorities: &[&[u8]],
    at: Timestamp,
) -> Destination {
    let read = |der: &[u8]| Certificate::from_der(der).ok();
    let Some(target) = read(&issued.certificate) else {
        return Destination::Broken;
    };
    let issuers: Vec<_> = issued
        .issuers
        .iter()
        .take(MAX_ISSUERS)
        .filter_map(|der| Some((der.as_slice(), read(der)?)))
        .collect();
    let anchors: Vec<_> = authorities
        .iter()
        .filter_map(|der| Some((*der, read(der)?)))
        .collect();
    let mut search = Search {
        issuers: &issuers,
        anchors: &anchors,
        ways: Vec::new(),
    };
    search.from(&target, &mut Vec::new());
    let holds = |way: &Way<'_>| way.holds(&issued.certificate, at);
    if search.ways.iter().any(holds) {
        Destination::Authority
    } else if search.ways.is_empty() {
        Destination::Nobody
    } else {
        Destination::Broken
    }
}

/// A certificate in DER and read.
type Known<'a> = (&'a [u8], Certificate);

/// Looks for ways by the names alone; each is then checked as a whole.
struct Search<'a> {
    issuers: &'a [Known<'a>],
    anchors: &'a [Known<'a>],
    ways: Vec<Way<'a>>,
}

/// An authority and the certificates from it down to the target, without both.
struct Way<'a> {
    anchor: &'a [u8],
    between: Vec<&'a [u8]>,
}

impl Search<'_> {
    fn from(&mut self, certificate: &Certificate, used: &mut Vec<usize>) {
        let issuer = certificate.tbs_certificate().issuer();
        for (anchor, read) in self.anchors {
            if read.tbs_certificate().subject() == issuer && self.ways.len() < MOST_WAYS {
                let between = used.iter().rev().filter_map(|one| self.issuers.get(*one));
                self.ways.push(Way {
                    anchor,
                    between: between.map(|(der, _)| *der).collect(),
                });
            }
        }
        for (index, (_, read)) in self.issuers.iter().enumerate() {
            let leads_up = read.tbs_certificate().subject() == issuer;
            if leads_up && !used.contains(&index) && self.ways.len() < MOST_WAYS {
                used.push(index);
                self.from(read, used);
                used.pop();
            }
        }
    }
}

impl Way<'_> {
    fn holds(&self, target: &[u8], at: Timestamp) -> bool {
        self.validate(target, at).is_ok()
    }

    fn validate(&self, target: &[u8], at: Timestamp) -> Result<(), Error> {
        let anchor = PDVTrustAnchorChoice::try_from(self.anchor)?;
        let between: Result<Vec<_>, _> = self
            .between
            .iter()
            .map(|der| PDVCertificate::try_from(*der))
            .collect();
        let path = CertificationPath::new(anchor, between?, PDVCertificate::try_from(target)?);
        let mut settings = CertificationPathSettings::new();
        // A moment before 1970 holds in no certificate; 0 would switch the check off.
        let seconds = u64::try_from(at.as_second()).unwrap_or(1).max(1);
        settings.set_time_of_interest(TimeOfInterest::from_unix_secs(seconds)?);
        settings.set_require_ta_store(false);
        settings.set_enforce_trust_anchor_constraints(true);
        settings.set_forbid_self_signed_ee(true);
        let mut environment = PkiEnvironment::new();
        environment.add_verify_signature_message_callback(verify);
        let mut results = CertificationPathResults::new();
        validate_path_rfc5280(&environment, &settings, &path, &mut results)
    }
}

/// Verifies one certificate's signature for the path.
fn verify(
    _: &PkiEnvironment,
    message: &[u8],
    signature: &BitString,
    algorithm: &AlgorithmIdentifierOwned,
    key: &SubjectPublicKeyInfoOwned,
) -> Result<(), Error> {
    let wrong = Error::PathValidation(PathValidationStatus::SignatureVerificationFailure);
    let algorithm = SignatureAlgorithm::from_identifier(algorithm).ok_or(wrong)?;
    let key = PublicKey::of(key).map_err(|_| wrong)?;
    let signature = signature.as_bytes().ok_or(wrong)?;
    if key.verifies(algorithm, message, signature) {
        Ok(())
    } else {
        Err(wrong)
    }
}
