//! Who is vouched for: a key together with a name and an organisation, never a key alone. And which authorities are relied
//! on, each for its own purpose.

use std::collections::BTreeMap;

use der::Decode;
use der::pem;
use x509_cert::spki::SubjectPublicKeyInfoOwned;

use crate::signing::certificate::Certificate;

use super::certificate::is_authority;

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
    /// A certificate that is no authority's has the line that belongs to one.
    NoAuthority,
    /// The line `Purpose` names another purpose than `signatures` or `time-stamps`.
    UnknownPurpose,
    /// More signers than [`MAX_VOUCHED`].
    TooMany,
}

/// The most signers of one file.
pub const MAX_VOUCHED: usize = 20_000;

/// What an authority is trusted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Certificates of people who sign.
    Signatures,
    /// Time stamps.
    TimeStamps,
}

/// Everybody who is vouched for, and the authorities whose certificates count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trust {
    /// By key: a register asks about thousands of signers, each time that its list is made anew.
    vouched: BTreeMap<Vec<u8>, Vec<Vouched>>,
    /// Certificates in DER.
    authorities: Vec<(Purpose, Vec<u8>)>,
}

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";

impl Trust {
    /// Adds a signer.
    pub fn vouch(&mut self, vouched: Vouched) {
        let of_key = self.vouched.entry(vouched.public_key_info.clone());
        let of_key = of_key.or_default();
        if !of_key.contains(&vouched) {
            of_key.push(vouched);
        }
    }

    /// Adds an authority by its certificate in DER, which has to be one for signing others.
    ///
    /// # Errors
    /// [`TrustError::MalformedKey`] or [`TrustError::NoAuthority`].
    pub fn rely_on(&mut self, certificate: &[u8], purpose: Purpose) -> Result<(), TrustError> {
        let read = x509_cert::Certificate::from_der(certificate);
        if !is_authority(&read.map_err(|_| TrustError::MalformedKey)?) {
            return Err(TrustError::NoAuthority);
        }
        let authority = (purpose, certificate.to_vec());
        if !self.authorities.contains(&authority) {
            self.authorities.push(authority);
        }
        Ok(())
    }

    /// Returns the certificates of the authorities for a purpose, in DER.
    pub(super) fn authorities(&self, purpose: Purpose) -> Vec<&[u8]> {
        let of_purpose = self.authorities.iter().filter(|(one, _)| *one == purpose);
        of_purpose.map(|(_, der)| der.as_slice()).collect()
    }

    /// Adds the signers and authorities of a file in PEM (RFC 7468).
    ///
    /// A `CERTIFICATE` says itself whose key it is; one that may sign others is an authority's, for signatures, or for time
    /// stamps where the line `Purpose: time-stamps` stands before it. Before a `PUBLIC KEY` two lines say it, `Name: ...` and
    /// `Organisation: ...`; without them it is refused, since nobody vouches for a key alone.
    ///
    /// # Errors
    /// See [`TrustError`]; nothing was added then.
    pub fn add_pem(&mut self, text: &str) -> Result<(), TrustError> {
        let mut added = Vec::new();
        let mut named = Labels::default();
        let mut block: Option<String> = None;
        for line in text.lines().map(str::trim_end) {
            if let Some(lines) = &mut block {
                lines.push_str(line);
                lines.push('\n');
                if line.starts_with(END) {
                    added.push(read_block(lines, std::mem::take(&mut named))?);
                    block = None;
                }
                if added.len() > MAX_VOUCHED {
                    return Err(TrustError::TooMany);
                }
            } else if line.starts_with(BEGIN) {
                block = Some(format!("{line}\n"));
            } else if let Some(name) = line.strip_prefix("Name:") {
                named.name = Some(name.trim().to_owned());
            } else if let Some(organisation) = line.strip_prefix("Organisation:") {
                named.organisation = Some(organisation.trim().to_owned());
            } else if let Some(purpose) = line.strip_prefix("Purpose:") {
                named.purpose = Some(match purpose.trim() {
                    "signatures" => Purpose::Signatures,
                    "time-stamps" => Purpose::TimeStamps,
                    _ => return Err(TrustError::UnknownPurpose),
                });
            }
        }
        if block.is_some() {
            return Err(TrustError::MalformedPem);
        }
        if added.is_empty() {
            return Err(TrustError::Nothing);
        }
        for one in added {
            match one {
                Added::Signer(vouched) => self.vouch(vouched),
                Added::Authority(certificate, purpose) => self.rely_on(&certificate, purpose)?,
            }
        }
        Ok(())
    }

    /// Tells what is known of a signer.
    #[must_use]
    pub fn of(&self, public_key_info: &[u8], name: &str, organisation: &str) -> TrustedAs {
        let is = |one: &Vouched| one.name == name && one.organisation == organisation;
        match self.vouched.get(public_key_info) {
            None => TrustedAs::Unknown,
            Some(of_key) if of_key.iter().any(is) => TrustedAs::Trusted,
            Some(_) => TrustedAs::Known,
        }
    }
}

/// The lines before a block.
#[derive(Default)]
struct Labels {
    name: Option<String>,
    organisation: Option<String>,
    purpose: Option<Purpose>,
}

/// What a block adds.
enum Added {
    Signer(Vouched),
    Authority(Vec<u8>, Purpose),
}

fn read_block(block: &str, labels: Labels) -> Result<Added, TrustError> {
    let (label, der) = pem::decode_vec(block.as_bytes()).map_err(|_| TrustError::MalformedPem)?;
    let (public_key_info, name, organisation) = match label {
        "CERTIFICATE" => {
            let read = x509_cert::Certificate::from_der(&der);
            let read = read.map_err(|_| TrustError::MalformedKey)?;
            if is_authority(&read) {
                let purpose = labels.purpose.unwrap_or(Purpose::Signatures);
                return Ok(Added::Authority(der, purpose));
            }
            let certificate = Certificate::of(&read).map_err(|_| TrustError::MalformedKey)?;
            (
                certificate.public_key_info,
                certificate.name,
                certificate.organisation,
            )
        }
        "PUBLIC KEY" => {
            SubjectPublicKeyInfoOwned::from_der(&der).map_err(|_| TrustError::MalformedKey)?;
            (der, labels.name, labels.organisation)
        }
        _ => return Err(TrustError::UnknownBlock),
    };
    if labels.purpose.is_some() {
        return Err(TrustError::NoAuthority);
    }
    match (name, organisation) {
        (Some(name), Some(organisation)) if !name.is_empty() && !organisation.is_empty() => {
            Ok(Added::Signer(Vouched {
                public_key_info,
                name,
                organisation,
            }))
        }
        _ => Err(TrustError::Nameless),
    }
}
