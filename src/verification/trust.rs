//! Who is vouched for: a key together with a name and an organisation, never a key alone.

use der::Decode;
use der::pem;
use x509_cert::spki::SubjectPublicKeyInfoOwned;

use crate::signing::certificate::Certificate;

/// A signer that somebody vouches for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vouched {
    /// The DER of the key's `SubjectPublicKeyInfo`.
    pub public_key_info: Vec<u8>,
    /// The person's name, as in the certificate.
    pub name: String,
    /// The person's organisation, as in the certificate.
    pub organisation: String,
}

/// What is known of a signer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrustedAs {
    /// Somebody vouches for this key under this name and organisation.
    Trusted,
    /// The key is known under another name or organisation.
    Known,
    /// Nothing is known of the key.
    Unknown,
}

impl TrustedAs {
    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Trusted => "trusted",
            Self::Known => "known",
            Self::Unknown => "unknown",
        }
    }
}

/// Why a file of vouched signers is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrustError {
    /// It holds no certificate and no public key in PEM form.
    Nothing,
    /// A block is unfinished or no PEM.
    MalformedPem,
    /// A block is neither `CERTIFICATE` nor `PUBLIC KEY`, for instance a private key.
    UnknownBlock,
    /// A certificate or a key is none.
    MalformedKey,
    /// A certificate has no name or no organisation, or a public key comes without the two lines that name its owner.
    Nameless,
    /// More signers than [`MAX_VOUCHED`].
    TooMany,
}

/// The most signers of one file.
pub const MAX_VOUCHED: usize = 20_000;

/// Everybody who is vouched for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trust {
    vouched: Vec<Vouched>,
}

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";

impl Trust {
    /// Adds a signer.
    pub fn vouch(&mut self, vouched: Vouched) {
        if !self.vouched.contains(&vouched) {
            self.vouched.push(vouched);
        }
    }

    /// Adds the signers of a file in PEM (RFC 7468).
    ///
    /// A `CERTIFICATE` says itself whose key it is. Before a `PUBLIC KEY` two lines say it, `Name: ...` and
    /// `Organisation: ...`; without them it is refused, since nobody vouches for a key alone.
    ///
    /// # Errors
    /// See [`TrustError`]; nothing was added then.
    pub fn add_pem(&mut self, text: &str) -> Result<(), TrustError> {
        let mut added = Vec::new();
        let mut named = [None, None];
        let mut block: Option<String> = None;
        for line in text.lines().map(str::trim_end) {
            if let Some(lines) = &mut block {
                lines.push_str(line);
                lines.push('\n');
                if line.starts_with(END) {
                    added.push(signer(lines, std::mem::take(&mut named))?);
                    block = None;
                }
                if added.len() > MAX_VOUCHED {
                    return Err(TrustError::TooMany);
                }
            } else if line.starts_with(BEGIN) {
                block = Some(format!("{line}\n"));
            } else if let Some(name) = line.strip_prefix("Name:") {
                named[0] = Some(name.trim().to_owned());
            } else if let Some(organisation) = line.strip_prefix("Organisation:") {
                named[1] = Some(organisation.trim().to_owned());
            }
        }
        if block.is_some() {
            return Err(TrustError::MalformedPem);
        }
        if added.is_empty() {
            return Err(TrustError::Nothing);
        }
        for vouched in added {
            self.vouch(vouched);
        }
        Ok(())
    }

    /// Tells what is known of a signer.
    #[must_use]
    pub fn of(&self, public_key_info: &[u8], name: &str, organisation: &str) -> TrustedAs {
        let mut of_key = self
            .vouched
            .iter()
            .filter(|vouched| vouched.public_key_info == public_key_info)
            .peekable();
        if of_key.peek().is_none() {
            TrustedAs::Unknown
        } else if of_key.any(|one| one.name == name && one.organisation == organisation) {
            TrustedAs::Trusted
        } else {
            TrustedAs::Known
        }
    }
}

fn signer(block: &str, named: [Option<String>; 2]) -> Result<Vouched, TrustError> {
    let (label, der) = pem::decode_vec(block.as_bytes()).map_err(|_| TrustError::MalformedPem)?;
    let (public_key_info, named) = match label {
        "CERTIFICATE" => {
            let certificate = Certificate::read(&der).map_err(|_| TrustError::MalformedKey)?;
            let named = [certificate.name, certificate.organisation];
            (certificate.public_key_info, named)
        }
        "PUBLIC KEY" => {
            SubjectPublicKeyInfoOwned::from_der(&der).map_err(|_| TrustError::MalformedKey)?;
            (der, named)
        }
        _ => return Err(TrustError::UnknownBlock),
    };
    match named {
        [Some(name), Some(organisation)] if !name.is_empty() && !organisation.is_empty() => {
            Ok(Vouched {
                public_key_info,
                name,
                organisation,
            })
        }
        _ => Err(TrustError::Nameless),
    }
}
