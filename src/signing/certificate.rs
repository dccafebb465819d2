//! The certificate of the worker's key: X.509 version 3, signed by the key itself (RFC 5280).
//!
//! It says which name and organisation were typed on this PC and nothing more; see [`super`].

use std::time::Duration;

use der::asn1::{Any, SetOfVec};
use der::{Decode, Encode, Tag};
use jiff::{SignedDuration, Timestamp};
use p256::ecdsa::{DerSignature, SigningKey};
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::builder::profile::BuilderProfile;
use x509_cert::builder::{Builder, CertificateBuilder};
use x509_cert::certificate::TbsCertificate;
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage, KeyUsages, SubjectKeyIdentifier};
use x509_cert::ext::{Extension, ToExtension};
use x509_cert::name::{Name, RdnSequence, RelativeDistinguishedName};
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::{ObjectIdentifier, SubjectPublicKeyInfo, SubjectPublicKeyInfoRef};
use x509_cert::time::{Time, Validity};

use super::device::Identity;
use super::key_code::KeyCode;
use super::randomness::{NoRandomness, Randomness};

const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const ORGANISATION_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");

/// How long before it is made a certificate is valid already: a clock that is set back a little does not put a signature
/// before its certificate.
const VALID_BEFORE: SignedDuration = SignedDuration::from_hours(24);
/// How long a certificate is valid: five years. A checklist is valid for one, its evidence is kept longer.
const VALID_FOR: SignedDuration = SignedDuration::from_hours(5 * 365 * 24);
/// A certificate that ends sooner than this is replaced before it signs: a checklist should not outlive it.
const RENEWED_BEFORE_END: SignedDuration = SignedDuration::from_hours(400 * 24);
/// Random bytes of a serial number; twenty are the most, and the sign may need one (RFC 5280, 4.1.2.2).
const SERIAL_BYTES: usize = 16;

/// What this program reads in a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// The subject's common name, where it has one.
    pub name: Option<String>,
    /// The subject's organisation, where it has one.
    pub organisation: Option<String>,
    /// The DER of the `SubjectPublicKeyInfo`.
    pub public_key_info: Vec<u8>,
    /// The first moment of its validity.
    pub not_before: Timestamp,
    /// The last moment of its validity.
    pub not_after: Timestamp,
}

/// The bytes are no certificate in DER.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MalformedCertificate;

/// Why no certificate was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CertificateError {
    /// Name or organisation is empty.
    EmptyIdentity,
    /// The clock shows a time that no certificate can name (before 1970 or after 9999).
    ImpossibleTime,
    /// There were no random bytes for the serial number.
    NoRandomness,
    /// Name or organisation is longer than a certificate can hold, or another defect of the input.
    Encoding,
}

impl Certificate {
    /// Reads a certificate.
    ///
    /// # Errors
    /// [`MalformedCertificate`] where it is none.
    pub fn read(der: &[u8]) -> Result<Self, MalformedCertificate> {
        let certificate = x509_cert::Certificate::from_der(der);
        Self::of(&certificate.map_err(|_| MalformedCertificate)?)
    }

    /// Reads a certificate that is decoded already.
    ///
    /// # Errors
    /// [`MalformedCertificate`] where its validity is out of all range.
    pub fn of(certificate: &x509_cert::Certificate) -> Result<Self, MalformedCertificate> {
        let certificate = certificate.tbs_certificate();
        let public_key_info = certificate
            .subject_public_key_info()
            .to_der()
            .map_err(|_| MalformedCertificate)?;
        let validity = certificate.validity();
        Ok(Self {
            name: text(certificate.subject(), COMMON_NAME),
            organisation: text(certificate.subject(), ORGANISATION_NAME),
            public_key_info,
            not_before: moment(validity.not_before)?,
            not_after: moment(validity.not_after)?,
        })
    }

    /// Returns the code of its public key.
    #[must_use]
    pub fn code(&self) -> KeyCode {
        KeyCode::of_public_key(&self.public_key_info)
    }

    /// Tells whether it can sign for this person at this moment and long enough after.
    #[must_use]
    pub fn serves(&self, identity: &Identity, now: Timestamp) -> bool {
        let long_enough = now
            .checked_add(RENEWED_BEFORE_END)
            .is_ok_and(|later| later <= self.not_after);
        self.name.as_deref() == Some(identity.name.as_str())
            && self.organisation.as_deref() == Some(identity.organisation.as_str())
            && self.not_before <= now
            && long_enough
    }
}

/// Makes a certificate for the key, signed by the key.
///
/// # Errors
/// See [`CertificateError`].
pub(super) fn self_signed(
    key: &SigningKey,
    public_key_info: &[u8],
    identity: &Identity,
    now: Timestamp,
    randomness: &mut dyn Randomness,
) -> Result<Vec<u8>, CertificateError> {
    if identity.name.trim().is_empty() || identity.organisation.trim().is_empty() {
        return Err(CertificateError::EmptyIdentity);
    }
    let mut serial = [0; SERIAL_BYTES];
    randomness
        .fill(&mut serial)
        .map_err(|NoRandomness| CertificateError::NoRandomness)?;
    let encoding = |_| CertificateError::Encoding;
    // Positive, never zero and always as long.
    serial[0] = serial[0] & 0x7f | 0x40;
    let serial = SerialNumber::new(&serial).map_err(encoding)?;
    let validity = Validity::new(time(now, -VALID_BEFORE)?, time(now, VALID_FOR)?);
    let public_key_info = SubjectPublicKeyInfo::from_der(public_key_info).map_err(encoding)?;
    let profile = SelfSigned(subject(identity).map_err(encoding)?);
    let certificate = CertificateBuilder::new(profile, serial, validity, public_key_info)
        .and_then(|builder| builder.build::<_, DerSignature>(key))
        .map_err(|_| CertificateError::Encoding)?;
    certificate.to_der().map_err(encoding)
}

/// The form of our certificates: for signatures alone, and no authority.
struct SelfSigned(Name);

impl BuilderProfile for SelfSigned {
    fn get_issuer(&self, subject: &Name) -> Name {
        subject.clone()
    }

    fn get_subject(&self) -> Name {
        self.0.clone()
    }

    fn build_extensions(
        &self,
        public_key: SubjectPublicKeyInfoRef<'_>,
        _: SubjectPublicKeyInfoRef<'_>,
        certificate: &TbsCertificate,
    ) -> x509_cert::builder::Result<Vec<Extension>> {
        let subject = certificate.subject();
        let constraints = BasicConstraints {
            ca: false,
            path_len_constraint: None,
        };
        let usage = KeyUsage(KeyUsages::DigitalSignature | KeyUsages::NonRepudiation);
        let identifier = SubjectKeyIdentifier::try_from(public_key)?;
        Ok(vec![
            constraints.to_extension(subject, &[])?,
            usage.to_extension(subject, &[])?,
            identifier.to_extension(subject, &[])?,
        ])
    }
}

/// Builds the subject from its DER, since names are typed by people and may hold every character that the text form of a
/// distinguished name gives a meaning to.
fn subject(identity: &Identity) -> der::Result<Name> {
    let parts = [
        (ORGANISATION_NAME, &identity.organisation),
        (COMMON_NAME, &identity.name),
    ];
    let mut sequence = RdnSequence::default();
    for (oid, value) in parts {
        let value = Any::new(Tag::Utf8String, value.as_bytes())?;
        let one = SetOfVec::try_from(vec![AttributeTypeAndValue { oid, value }])?;
        sequence.push(RelativeDistinguishedName::from(one));
    }
    Name::from_der(&sequence.to_der()?)
}

fn text(subject: &Name, oid: ObjectIdentifier) -> Option<String> {
    let attribute = subject.iter().find(|attribute| attribute.oid == oid)?;
    String::from_utf8(attribute.value.value().to_vec()).ok()
}

fn time(now: Timestamp, distance: SignedDuration) -> Result<Time, CertificateError> {
    let moment = now
        .checked_add(distance)
        .map_err(|_| CertificateError::ImpossibleTime)?;
    let seconds =
        u64::try_from(moment.as_second()).map_err(|_| CertificateError::ImpossibleTime)?;
    let since = Duration::from_secs(seconds);
    let general = der::asn1::GeneralizedTime::from_unix_duration(since)
        .map_err(|_| CertificateError::ImpossibleTime)?;
    // The builder turns times before 2050 into UTCTime, as RFC 5280, 4.1.2.5 asks.
    Ok(Time::GeneralTime(general))
}

fn moment(time: Time) -> Result<Timestamp, MalformedCertificate> {
    let seconds =
        i64::try_from(time.to_unix_duration().as_secs()).map_err(|_| MalformedCertificate)?;
    Timestamp::from_second(seconds).map_err(|_| MalformedCertificate)
}

#[cfg(test)]
mod tests;
