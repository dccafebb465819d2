//! Windows' own credential store, the Credential Manager (`wincred.h`). It keeps a secret under DPAPI, so that it opens
//! with the person's log-in and with nothing else. The one `unsafe` module of this interface.
#![expect(unsafe_code, reason = "the Credential Manager is a C interface")]

use windows::Win32::Foundation::{ERROR_NO_SUCH_LOGON_SESSION, ERROR_NOT_FOUND};
use windows::Win32::Security::Credentials::{
    CRED_MAX_CREDENTIAL_BLOB_SIZE, CRED_PERSIST_LOCAL_MACHINE, CRED_TYPE_GENERIC, CREDENTIALW,
    CredDeleteW, CredFree, CredReadW, CredWriteW,
};
use windows::core::{HSTRING, PWSTR};
use zeroize::{Zeroize as _, Zeroizing};

use super::{CredentialStore, StoreError, private_key, restored};
use crate::signing::device::Credential;
use crate::signing::keys::Signer as _;
use crate::signing::randomness::Randomness;

/// Under which name the key is kept; the person sees it in the Credential Manager. Tests use one of their own.
pub const TARGET: &str = "Teleklaar/device-key";

/// The Credential Manager of the person who runs the program.
pub struct CredentialManager {
    target: HSTRING,
    label: HSTRING,
}

impl CredentialManager {
    /// Names the entry, and the words that the Credential Manager shows beside it.
    #[must_use]
    pub fn new(target: &str, label: &str) -> Self {
        Self {
            target: HSTRING::from(target),
            label: HSTRING::from(label),
        }
    }

    fn read(&self) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
        let mut entry: *mut CREDENTIALW = std::ptr::null_mut();
        // SAFETY: the name is ended by a zero; `entry` outlives the call.
        let found = unsafe { CredReadW(&self.target, CRED_TYPE_GENERIC, None, &raw mut entry) };
        match found {
            Err(error) if error.code() == ERROR_NOT_FOUND.to_hresult() => return Ok(None),
            other => other.map_err(|error| explain(&error))?,
        }
        // SAFETY: the call filled a structure whose blob has the size that stands beside it; it is wiped and freed once.
        unsafe {
            let (blob, size) = ((*entry).CredentialBlob, (*entry).CredentialBlobSize);
            let mut secret = Zeroizing::new(Vec::new());
            if !blob.is_null() {
                let blob = std::slice::from_raw_parts_mut(blob, size as usize);
                secret.extend_from_slice(blob);
                blob.zeroize();
            }
            CredFree(entry.cast());
            Ok(Some(secret))
        }
    }
}

impl CredentialStore for CredentialManager {
    fn load(&self) -> Result<Option<Credential>, StoreError> {
        let Some(secret) = self.read()? else {
            return Ok(None);
        };
        let (certificate, key) = parts(&secret).ok_or(StoreError::Damaged)?;
        restored(key, certificate.to_vec()).map(Some)
    }

    fn save(&self, credential: &Credential, _: &mut dyn Randomness) -> Result<(), StoreError> {
        let key = private_key(credential)?;
        let mut secret = joined(credential.certificate(), key.as_bytes())?;
        let entry = CREDENTIALW {
            Type: CRED_TYPE_GENERIC,
            TargetName: PWSTR(self.target.as_ptr().cast_mut()),
            UserName: PWSTR(self.label.as_ptr().cast_mut()),
            CredentialBlobSize: u32::try_from(secret.len()).map_err(|_| StoreError::Damaged)?,
            CredentialBlob: secret.as_mut_ptr(),
            // Kept on this PC only, also where the person's other settings travel with the log-in.
            Persist: CRED_PERSIST_LOCAL_MACHINE,
            ..CREDENTIALW::default()
        };
        // SAFETY: the structure and all it points to outlive the call, which changes none of it.
        unsafe { CredWriteW(&raw const entry, 0) }.map_err(|error| explain(&error))
    }

    fn delete(&self) -> Result<(), StoreError> {
        // SAFETY: the name is ended by a zero.
        match unsafe { CredDeleteW(&self.target, CRED_TYPE_GENERIC, None) } {
            Err(error) if error.code() == ERROR_NOT_FOUND.to_hresult() => Ok(()),
            other => other.map_err(|error| explain(&error)),
        }
    }
}

/// Puts certificate and key together in DER, the certificate's length first: the store takes 2,560 bytes and not more,
/// which is enough for the longest names in Latin letters.
fn joined(certificate: &[u8], key: &[u8]) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    let length = u16::try_from(certificate.len()).map_err(|_| StoreError::Damaged)?;
    // One allocation of the final size, so that no half-written copy of the key stays behind in freed memory.
    let mut whole = Zeroizing::new(Vec::with_capacity(2 + certificate.len() + key.len()));
    whole.extend(length.to_be_bytes());
    whole.extend_from_slice(certificate);
    whole.extend_from_slice(key);
    if whole.len() > CRED_MAX_CREDENTIAL_BLOB_SIZE as usize {
        return Err(StoreError::Refused {
            detail: "name and organisation are too long for the Credential Manager".to_owned(),
        });
    }
    Ok(whole)
}

/// Takes certificate and key apart.
fn parts(secret: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = secret.split_first_chunk::<2>()?;
    rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))
}

fn explain(error: &windows::core::Error) -> StoreError {
    if error.code() == ERROR_NO_SUCH_LOGON_SESSION.to_hresult() {
        // A session without the person's log-in, say a service's.
        return StoreError::Absent;
    }
    StoreError::Refused {
        detail: format!("{:#010x}", error.code().0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signing::device::{Identity, open};
    use crate::signing::randomness::SystemRandomness;

    const NOW: &str = "2026-11-22T09:00:00Z";

    /// An entry of the test's own, gone at the end also when the test fails.
    struct Entry(CredentialManager);

    impl Entry {
        fn new(name: &str) -> Self {
            let target = format!("Teleklaar/test-{name}");
            let entry = Self(CredentialManager::new(&target, "Test"));
            entry.0.delete().unwrap();
            entry
        }
    }

    impl Drop for Entry {
        fn drop(&mut self) {
            let _ = self.0.delete();
        }
    }

    fn identity(name: &str) -> Identity {
        Identity {
            name: name.to_owned(),
            organisation: "OCMW Voorbeeld".to_owned(),
        }
    }

    #[test]
    fn a_key_is_made_once_and_found_again() {
        let entry = Entry::new("found-again");
        assert_eq!(entry.0.certificate(), Ok(None));
        let now = NOW.parse().unwrap();
        let person = identity("Voornaam Naam");
        let first = open(&entry.0, &person, now, &mut SystemRandomness).unwrap();
        let second = open(&entry.0, &person, now, &mut SystemRandomness).unwrap();
        assert_eq!(first.certificate(), second.certificate());
    }

    #[test]
    fn the_longest_names_in_latin_letters_fit() {
        let entry = Entry::new("longest");
        let person = identity(&"é".repeat(200));
        let now = NOW.parse().unwrap();
        open(&entry.0, &person, now, &mut SystemRandomness).unwrap();
        assert!(entry.0.certificate().unwrap().is_some());
    }

    #[test]
    fn what_is_no_credential_is_damaged() {
        assert_eq!(parts(&[]), None);
        assert_eq!(parts(&[0, 3, 1, 2]), None);
        assert_eq!(parts(&[0, 1, 7, 8, 9]), Some((&[7][..], &[8, 9][..])));
    }

    #[test]
    fn nothing_is_left_after_deleting() {
        let entry = Entry::new("deleting");
        let now = NOW.parse().unwrap();
        open(
            &entry.0,
            &identity("Voornaam Naam"),
            now,
            &mut SystemRandomness,
        )
        .unwrap();
        assert_eq!(entry.0.delete(), Ok(()));
        assert_eq!(entry.0.certificate(), Ok(None));
        assert_eq!(entry.0.delete(), Ok(()));
    }
}
