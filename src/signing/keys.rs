//! What signs: a certificate and the private key that belongs to it, wherever that key is kept.

use std::fmt;

use super::algorithm::SignatureAlgorithm;

/// A key with its certificate. Signing may ask a person (a card's PIN) and then takes as long as the person does.
pub trait Signer {
    /// Returns the certificate in DER.
    fn certificate(&self) -> &[u8];

    /// Returns the certificates in DER that lead from its own towards an authority, without the authority's; none for a
    /// certificate that the key signed itself.
    fn issuers(&self) -> &[Vec<u8>] {
        &[]
    }

    /// Returns how the key signs.
    fn algorithm(&self) -> SignatureAlgorithm {
        SignatureAlgorithm::ECDSA_SHA_256
    }

    /// Signs the DER of the signed attributes by [`Self::algorithm`]; returns the signature in the form that
    /// [`super::algorithm::Scheme`] names.
    ///
    /// # Errors
    /// See [`SignerError`]. After an error nothing is signed.
    fn sign(&self, signed_attributes: &[u8]) -> Result<Vec<u8>, SignerError>;
}

/// Why a key did not sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignerError {
    /// The person said no. Not a fault.
    Cancelled,
    /// The key is not there any more: its card was taken out, its store was closed.
    Gone,
    /// Whatever holds the key refused.
    Refused {
        /// What it said, in English, for the log.
        detail: String,
    },
}

impl SignerError {
    /// Returns the stable kebab-case code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Cancelled => "signer-cancelled",
            Self::Gone => "signer-gone",
            Self::Refused { .. } => "signer-refused",
        }
    }
}

impl fmt::Display for SignerError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { detail } => write!(formatter, "{}: {detail}", self.code()),
            Self::Cancelled | Self::Gone => formatter.write_str(self.code()),
        }
    }
}

impl std::error::Error for SignerError {}
