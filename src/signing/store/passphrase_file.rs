//! A file that keeps the credential under a passphrase, for PCs without a credential store.
//!
//! The key is PKCS#8 encrypted with PBES2 (RFC 8018): scrypt (RFC 7914) and AES-256-CBC, so that `openssl pkey` reads it too.
//! The certificate stands before it in clear: it is no secret, and the key's code can be shown without the passphrase.
//! On Unix only the owner may read the file. It is written whole beside its place and then renamed.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use pkcs8::pkcs5::pbes2::{Kdf, Parameters};
use pkcs8::pkcs5::{EncryptionScheme, scrypt};
use pkcs8::{EncryptedPrivateKeyInfoRef, PrivateKeyInfoRef};
use zeroize::Zeroizing;

use super::{CredentialStore, StoreError, pem, private_key};
use crate::file::{Existing, Readers, write_whole};
use crate::signing::device::{Credential, DeviceKey};
use crate::signing::keys::Signer as _;
use crate::signing::randomness::Randomness;

/// The fewest characters of a passphrase.
pub const MINIMUM_PASSPHRASE: usize = 12;

const LABEL: &str = "ENCRYPTED PRIVATE KEY";
/// A file of this program has about 1.2 kB.
const MOST_BYTES: u64 = 64 * 1024;
/// 2^14 rounds, blocks of 8, five lanes: 16 MiB at a time and as costly as OWASP's password storage advice asks; more memory
/// than OpenSSL allows by default (32 MiB) would make the file unreadable there.
const SCRYPT: (u8, u32, u32) = (14, 8, 5);
/// The most that a file may ask for: a damaged one must not make the program stand still.
const MOST_SCRYPT: (u64, u16, u16) = (1 << 17, 8, 16);

/// A file with a credential, and the passphrase that opens it.
pub struct PassphraseFile {
    path: PathBuf,
    passphrase: Zeroizing<String>,
}

impl PassphraseFile {
    /// Names the file, which need not exist yet, and its passphrase.
    #[must_use]
    pub fn new(path: PathBuf, passphrase: Zeroizing<String>) -> Self {
        Self { path, passphrase }
    }

    /// Returns the certificate of a file without its passphrase; nothing where there is no such file.
    ///
    /// # Errors
    /// [`StoreError::File`] or [`StoreError::Damaged`].
    pub fn certificate_in(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
        match read(path)? {
            None => Ok(None),
            Some(text) => pem::read_certificate(&text)
                .map(Some)
                .ok_or(StoreError::Damaged),
        }
    }

    /// Removes a file without its passphrase. No error where there is none.
    ///
    /// # Errors
    /// [`StoreError::File`].
    pub fn remove(path: &Path) -> Result<(), StoreError> {
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(refused(path, &error)),
            _ => Ok(()),
        }
    }

    fn encrypt(
        &self,
        credential: &Credential,
        randomness: &mut dyn Randomness,
    ) -> Result<Zeroizing<String>, StoreError> {
        let (mut salt, mut iv) = ([0; 16], [0; 16]);
        for bytes in [&mut salt, &mut iv] {
            randomness
                .fill(bytes)
                .map_err(|_| StoreError::NoRandomness)?;
        }
        let (log_rounds, block, lanes) = SCRYPT;
        let damaged = |_| StoreError::Damaged;
        let scrypt =
            scrypt::Params::new(log_rounds, block, lanes).map_err(|_| StoreError::Damaged)?;
        let parameters = Parameters::generate_scrypt_aes256cbc(scrypt, &salt, iv)
            .map_err(|_| StoreError::Damaged)?;
        let open = private_key(credential)?;
        let encrypted = PrivateKeyInfoRef::try_from(open.as_bytes())
            .map_err(damaged)?
            .encrypt_with_params(parameters, self.passphrase.as_bytes())
            .map_err(damaged)?;
        pem::write(credential.certificate(), LABEL, encrypted.as_bytes()).ok_or(StoreError::Damaged)
    }
}

impl CredentialStore for PassphraseFile {
    fn load(&self) -> Result<Option<Credential>, StoreError> {
        let Some(text) = read(&self.path)? else {
            return Ok(None);
        };
        let bundle = pem::read(&text, LABEL).ok_or(StoreError::Damaged)?;
        let encrypted = EncryptedPrivateKeyInfoRef::try_from(bundle.key.as_slice())
            .map_err(|_| StoreError::Damaged)?;
        if !is_affordable(&encrypted.encryption_algorithm) {
            return Err(StoreError::Damaged);
        }
        // With a wrong passphrase one in some two hundred files still has right padding, and then holds no key.
        let open = encrypted
            .decrypt(self.passphrase.as_bytes())
            .map_err(|_| StoreError::WrongPassphrase)?;
        let key =
            DeviceKey::from_pkcs8(open.as_bytes()).map_err(|_| StoreError::WrongPassphrase)?;
        Credential::new(key, bundle.certificate)
            .map(Some)
            .map_err(|_| StoreError::Damaged)
    }

    fn certificate(&self) -> Result<Option<Vec<u8>>, StoreError> {
        Self::certificate_in(&self.path)
    }

    fn save(
        &self,
        credential: &Credential,
        randomness: &mut dyn Randomness,
    ) -> Result<(), StoreError> {
        if self.passphrase.chars().count() < MINIMUM_PASSPHRASE {
            return Err(StoreError::PassphraseTooShort);
        }
        let text = self.encrypt(credential, randomness)?;
        write(&self.path, &text).map_err(|error| refused(&self.path, &error))
    }

    fn delete(&self) -> Result<(), StoreError> {
        Self::remove(&self.path)
    }
}

/// Tells whether the key derivation is one of ours, or at least no more costly than we allow.
fn is_affordable(scheme: &EncryptionScheme) -> bool {
    let (most_cost, most_block, most_lanes) = MOST_SCRYPT;
    match scheme {
        EncryptionScheme::Pbes2(Parameters {
            kdf: Kdf::Scrypt(scrypt),
            ..
        }) => {
            scrypt.cost_parameter <= most_cost
                && scrypt.block_size <= most_block
                && scrypt.parallelization <= most_lanes
        }
        _ => false,
    }
}

fn read(path: &Path) -> Result<Option<Zeroizing<String>>, StoreError> {
    let file = match fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(refused(path, &error)),
    };
    let mut text = Zeroizing::new(String::new());
    match file.take(MOST_BYTES).read_to_string(&mut text) {
        Ok(_) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Err(StoreError::Damaged),
        Err(error) => Err(refused(path, &error)),
    }
}

/// Makes the folder, and puts the file there in one step; temporary files are readable by their owner alone, and so is
/// what they become.
fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    write_whole(path, text.as_bytes(), Existing::Replace, Readers::Owner)
}

fn refused(path: &Path, error: &io::Error) -> StoreError {
    StoreError::File {
        kind: error.kind(),
        path: path.to_owned(),
    }
}

#[cfg(test)]
mod tests;
