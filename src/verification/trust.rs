//! Who is vouched for: a key together with a name and an organisation, never a key alone, and for what it signs: whoever
//! hands in checklists is not thereby somebody who answers them, and the other way round. And which authorities are relied on,
//! each for its own purpose.

use std::collections::BTreeMap;

use der::Decode;
use der::pem;
use serde::{Deserialize, Serialize};
use x509_cert::spki::SubjectPublicKeyInfoOwned;

use crate::signing::certificate::Certificate;

use super::certificate::is_authority;

/// What a signer signs. Somebody may do both, but whoever is trusted with the one is not thereby trusted with the other.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum SignerRole {
    /// The worker's own checklist: the first signature.
    #[default]
    Checklists,
    /// The team lead's or DPO's answer: the second signature.
    Answers,
}

impl SignerRole {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Checklists, Self::Answers];

    /// Returns the role of the signature with this number, from 0.
    #[must_use]
    pub const fn of_signature(number: usize) -> Self {
        if number == 0 {
            Self::Checklists
        } else {
            Self::Answers
        }
    }
}

/// A signer that somebody vouches for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vouched {
    /// The DER of the key's `SubjectPublicKeyInfo`.
    pub public_key_info: Vec<u8>,
    /// The person's name, as in the certificate.
    pub name: String,
    /// The person's organisation, as in the certificate.
    pub organisation: String,
    /// What the person signs.
    pub role: SignerRole,
}

/// What is known of a signer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrustedAs {
    /// Somebody vouches for this key under this name and organisation, and for what it signed here.
    Trusted,
    /// Somebody vouches for this key under this name and organisation, but for signing something else.
    OtherRole,
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
            Self::OtherRole | Self::Known => "known",
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
    /// A certificate that is no authority's is named for time stamps.
    NoAuthority,
    /// The line `Purpose` names another purpose than `checklists`, `answers` or `time-stamps`.
    UnknownPurpose,
    /// More signers than [`MAX_VOUCHED`].
    TooMany,
}

/// The most signers of one file.
pub const MAX_VOUCHED: usize = 20_000;

/// What a signer or an authority is trusted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Signatures, or certificates of people who sign.
    Signatures(SignerRole),
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

    /// Takes a key out, whoever vouched for it and under whatever name.
    pub fn withdraw(&mut self, public_key_info: &[u8]) {
        self.vouched.remove(public_key_info);
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
    /// A `CERTIFICATE` says itself whose key it is; one that may sign others is an authority's. Before a `PUBLIC KEY` two
    /// lines say it, `Name: ...` and `Organisation: ...`; without them it is refused, since nobody vouches for a key alone.
    ///
    /// The line `Purpose: ...` before a block says what it is trusted for: `checklists`, `answers`, or for an authority
    /// `time-stamps`, several with commas between them. Without that line it is `checklists` alone: of the keys of a team
    /// none may accept its own or a colleague's checklist because nobody thought of it.
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
                    added.extend(read_block(lines, std::mem::take(&mut named))?);
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
                named.purposes = purposes(purpose)?;
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

    /// Tells what is known of a signer who signs in this role.
    #[must_use]
    pub fn of(
        &self,
        public_key_info: &[u8],
        name: &str,
        organisation: &str,
        role: SignerRole,
    ) -> TrustedAs {
        let Some(of_key) = self.vouched.get(public_key_info) else {
            return TrustedAs::Unknown;
        };
        let is = |one: &&Vouched| one.name == name && one.organisation == organisation;
        let mut named = of_key.iter().filter(is).peekable();
        if named.peek().is_none() {
            TrustedAs::Known
        } else if named.any(|one| one.role == role) {
            TrustedAs::Trusted
        } else {
            TrustedAs::OtherRole
        }
    }
}

/// The lines before a block.
#[derive(Default)]
struct Labels {
    name: Option<String>,
    organisation: Option<String>,
    purposes: Vec<Purpose>,
}

/// What a block adds.
enum Added {
    Signer(Vouched),
    Authority(Vec<u8>, Purpose),
}

/// Reads the purposes of a line, with commas between them.
fn purposes(line: &str) -> Result<Vec<Purpose>, TrustError> {
    let purposes = line.split(',').map(|one| match one.trim() {
        "checklists" => Ok(Purpose::Signatures(SignerRole::Checklists)),
        "answers" => Ok(Purpose::Signatures(SignerRole::Answers)),
        "time-stamps" => Ok(Purpose::TimeStamps),
        _ => Err(TrustError::UnknownPurpose),
    });
    purposes.collect()
}

/// Reads a block: one addition for each of its purposes.
fn read_block(block: &str, labels: Labels) -> Result<Vec<Added>, TrustError> {
    let (label, der) = pem::decode_vec(block.as_bytes()).map_err(|_| TrustError::MalformedPem)?;
    let purposes = if labels.purposes.is_empty() {
        vec![Purpose::Signatures(SignerRole::Checklists)]
    } else {
        labels.purposes
    };
    let (public_key_info, name, organisation) = match label {
        "CERTIFICATE" => {
            let read = x509_cert::Certificate::from_der(&der);
            let read = read.map_err(|_| TrustError::MalformedKey)?;
            if is_authority(&read) {
                let purposes = purposes.into_iter();
                let added = purposes.map(|purpose| Added::Authority(der.clone(), purpose));
                return Ok(added.collect());
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
    let (Some(name), Some(organisation)) = (name, organisation) else {
        return Err(TrustError::Nameless);
    };
    if name.is_empty() || organisation.is_empty() {
        return Err(TrustError::Nameless);
    }
    let of_purpose = |purpose| match purpose {
        Purpose::TimeStamps => Err(TrustError::NoAuthority),
        Purpose::Signatures(role) => Ok(Added::Signer(Vouched {
            public_key_info: public_key_info.clone(),
            name: name.clone(),
            organisation: organisation.clone(),
            role,
        })),
    };
    purposes.into_iter().map(of_purpose).collect()
}
