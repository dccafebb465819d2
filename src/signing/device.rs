//! The key of this PC: P-256, made on first use, one per user account, with a certificate for who signs.
//!
//! The key outlives a change of name or organisation: it then gets a new certificate and keeps its code. The team lead's
//! register binds key, name and organisation together, so a changed name under a known key stands out there.
//!
//! A lost key (a new PC, a reset credential store, a forgotten passphrase) is no disaster and cannot be brought back:
//! [`replace`] makes a new one, and the team lead compares the new code once.

use std::fmt;

use jiff::Timestamp;
use p256::SecretKey;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{DerSignature, SigningKey};
use pkcs8::{DecodePrivateKey, EncodePrivateKey, EncodePublicKey, SecretDocument};
use zeroize::Zeroizing;

use super::certificate::{self, Certificate, CertificateError, MalformedCertificate};
use super::key_code::KeyCode;
use super::keys::{Signer, SignerError};
use super::randomness::Randomness;
use super::store::{CredentialStore, StoreError};

/// Who signs, as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The person's name.
    pub name: String,
    /// The person's organisation.
    pub organisation: String,
}

/// How often random bytes may be no P-256 key before something is wrong with them; once is a matter of 2^-32.
const TRIES: usize = 8;

/// A private key. It wipes itself from memory when dropped and shows nothing of itself in logs.
pub struct DeviceKey {
    secret: SecretKey,
    public_key_info: Vec<u8>,
}

/// The bytes are no private key of the right kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MalformedKey;

impl DeviceKey {
    /// Makes a key.
    ///
    /// # Errors
    /// [`DeviceError::NoRandomness`].
    pub fn generate(randomness: &mut dyn Randomness) -> Result<Self, DeviceError> {
        for _ in 0..TRIES {
            let mut bytes = Zeroizing::new([0; 32]);
            randomness
                .fill(bytes.as_mut())
                .map_err(|_| DeviceError::NoRandomness)?;
            let key = SecretKey::from_slice(bytes.as_ref())
                .map_err(|_| MalformedKey)
                .and_then(Self::new);
            if let Ok(key) = key {
                return Ok(key);
            }
        }
        Err(DeviceError::NoRandomness)
    }

    /// Reads a key from PKCS#8 DER.
    ///
    /// # Errors
    /// [`MalformedKey`] where it is no P-256 key.
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, MalformedKey> {
        SecretKey::from_pkcs8_der(der)
            .map_err(|_| MalformedKey)
            .and_then(Self::new)
    }

    /// Returns the key as PKCS#8 DER, which wipes itself when dropped.
    ///
    /// # Errors
    /// [`MalformedKey`], which a key that was made or read here never gives.
    pub fn to_pkcs8(&self) -> Result<SecretDocument, MalformedKey> {
        self.secret.to_pkcs8_der().map_err(|_| MalformedKey)
    }

    /// Returns the DER of the `SubjectPublicKeyInfo`.
    #[must_use]
    pub fn public_key_info(&self) -> &[u8] {
        &self.public_key_info
    }

    /// Makes a certificate for this key.
    ///
    /// # Errors
    /// See [`CertificateError`].
    pub fn certificate(
        &self,
        identity: &Identity,
        now: Timestamp,
        randomness: &mut dyn Randomness,
    ) -> Result<Vec<u8>, CertificateError> {
        certificate::self_signed(
            &self.signing_key(),
            &self.public_key_info,
            identity,
            now,
            randomness,
        )
    }

    fn new(secret: SecretKey) -> Result<Self, MalformedKey> {
        let public_key_info = secret
            .public_key()
            .to_public_key_der()
            .map_err(|_| MalformedKey)?;
        Ok(Self {
            secret,
            public_key_info: public_key_info.into_vec(),
        })
    }

    fn signing_key(&self) -> SigningKey {
        SigningKey::from(&self.secret)
    }
}

impl fmt::Debug for DeviceKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("DeviceKey").finish_non_exhaustive()
    }
}

/// A key with its certificate, as a store keeps them.
#[derive(Debug)]
pub struct Credential {
    key: DeviceKey,
    certificate: Vec<u8>,
}

impl Credential {
    /// Puts key and certificate together.
    ///
    /// # Errors
    /// [`MalformedCertificate`] where it is none, or one for another key.
    pub fn new(key: DeviceKey, certificate: Vec<u8>) -> Result<Self, MalformedCertificate> {
        if Certificate::read(&certificate)?.public_key_info == key.public_key_info {
            Ok(Self { key, certificate })
        } else {
            Err(MalformedCertificate)
        }
    }

    /// Returns the key.
    #[must_use]
    pub fn key(&self) -> &DeviceKey {
        &self.key
    }

    /// Returns the code that the person reads to the team lead.
    #[must_use]
    pub fn code(&self) -> KeyCode {
        KeyCode::of_public_key(&self.key.public_key_info)
    }
}

impl Signer for Credential {
    fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    /// Signs in the deterministic way of RFC 6979: no randomness that could fail and give the key away.
    fn sign(&self, signed_attributes: &[u8]) -> Result<Vec<u8>, SignerError> {
        let signature: Result<DerSignature, _> = self.key.signing_key().try_sign(signed_attributes);
        let signature = signature.map_err(|error| SignerError::Refused {
            detail: error.to_string(),
        })?;
        Ok(signature.as_bytes().to_vec())
    }
}

/// Why there is no credential to sign with.
#[derive(Debug, PartialEq, Eq)]
pub enum DeviceError {
    /// The store did not give or take it.
    Store(StoreError),
    /// The certificate could not be made.
    Certificate(CertificateError),
    /// The system gave no random bytes.
    NoRandomness,
    /// A credential that was just made does not hold together; a defect of the program.
    Inconsistent,
}

impl From<StoreError> for DeviceError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<CertificateError> for DeviceError {
    fn from(error: CertificateError) -> Self {
        Self::Certificate(error)
    }
}

/// Returns the credential of this PC for a person: the stored one; with a new certificate where name, organisation or
/// time ask for one; or a new key where the store has none.
///
/// What is new is in the store before this returns, so that no document is signed with a key that is then lost.
///
/// # Errors
/// See [`DeviceError`]. A damaged store is an error and not a reason for a new key: the person decides ([`replace`]).
pub fn open(
    store: &dyn CredentialStore,
    identity: &Identity,
    now: Timestamp,
    randomness: &mut dyn Randomness,
) -> Result<Credential, DeviceError> {
    let Some(stored) = store.load()? else {
        return replace(store, identity, now, randomness);
    };
    let serves = Certificate::read(&stored.certificate)
        .is_ok_and(|certificate| certificate.serves(identity, now));
    if serves {
        Ok(stored)
    } else {
        certify_and_save(store, stored.key, identity, now, randomness)
    }
}

/// Makes a new key for a person and puts it in the place of whatever the store has.
///
/// # Errors
/// See [`DeviceError`].
pub fn replace(
    store: &dyn CredentialStore,
    identity: &Identity,
    now: Timestamp,
    randomness: &mut dyn Randomness,
) -> Result<Credential, DeviceError> {
    let key = DeviceKey::generate(randomness)?;
    certify_and_save(store, key, identity, now, randomness)
}

fn certify_and_save(
    store: &dyn CredentialStore,
    key: DeviceKey,
    identity: &Identity,
    now: Timestamp,
    randomness: &mut dyn Randomness,
) -> Result<Credential, DeviceError> {
    let certificate = key.certificate(identity, now, randomness)?;
    let credential = Credential::new(key, certificate).map_err(|_| DeviceError::Inconsistent)?;
    store.save(&credential, randomness)?;
    Ok(credential)
}

#[cfg(test)]
mod tests;
