use pkcs8::pkcs5::pbes2;

use super::*;
use crate::signing::randomness::KnownBytes;
use crate::signing::samples;

fn file(folder: &tempfile::TempDir, passphrase: &str) -> PassphraseFile {
    let path = folder.path().join("keys").join("signing-key.pem");
    PassphraseFile::new(path, Zeroizing::new(passphrase.to_owned()))
}

fn credential(seed: u8) -> Credential {
    samples::credential("Prénom Nom", "CPAS Exemple", seed)
}

#[test]
fn what_was_saved_opens_with_its_passphrase_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = file(&folder, "juist paard batterij");
    assert!(store.load().expect("no file is no error").is_none());
    let saved = credential(1);
    store.save(&saved, &mut KnownBytes(5)).expect("saved");
    let loaded = store
        .load()
        .expect("the right passphrase")
        .expect("a credential");
    assert_eq!(
        (loaded.code(), loaded.certificate()),
        (saved.code(), saved.certificate())
    );
    assert_eq!(
        file(&folder, "juist paard batteri").load().err(),
        Some(StoreError::WrongPassphrase)
    );
}

#[test]
fn the_certificate_shows_without_the_passphrase() {
    let folder = tempfile::tempdir().expect("a folder");
    let saved = credential(1);
    file(&folder, "juist paard batterij")
        .save(&saved, &mut KnownBytes(5))
        .expect("saved");
    let certificate = file(&folder, "").certificate().expect("the file reads");
    assert_eq!(certificate.as_deref(), Some(saved.certificate()));
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_the_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let store = file(&folder, "juist paard batterij");
    store
        .save(&credential(1), &mut KnownBytes(5))
        .expect("saved");
    let mode = fs::metadata(&store.path)
        .expect("the file")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn the_private_key_stands_nowhere_in_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = file(&folder, "juist paard batterij");
    let saved = credential(1);
    store.save(&saved, &mut KnownBytes(5)).expect("saved");
    let text = fs::read_to_string(&store.path).expect("the file");
    let open = saved.key().to_pkcs8().expect("PKCS#8");
    let stored = pem::read(&text, LABEL).expect("two parts").key;
    let secret = open.as_bytes().get(36..68).expect("the 32 secret bytes");
    assert!(!stored.windows(32).any(|window| window == secret));
}

#[test]
fn a_short_passphrase_is_refused_and_what_was_there_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let saved = credential(1);
    file(&folder, "juist paard batterij")
        .save(&saved, &mut KnownBytes(5))
        .expect("saved");
    let refused = file(&folder, "éééé").save(&credential(9), &mut KnownBytes(5));
    assert_eq!(refused, Err(StoreError::PassphraseTooShort));
    let kept = file(&folder, "juist paard batterij")
        .load()
        .expect("still there")
        .expect("a credential");
    assert_eq!(kept.code(), saved.code());
}

#[test]
fn a_damaged_file_says_so_and_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = file(&folder, "juist paard batterij");
    store
        .save(&credential(1), &mut KnownBytes(5))
        .expect("saved");
    let good = fs::read_to_string(&store.path).expect("the file");
    for bad in [
        String::new(),
        "no credential".to_owned(),
        good[..good.len() / 2].to_owned(),
        good.replace("ENCRYPTED ", ""),
    ] {
        fs::write(&store.path, &bad).expect("written");
        assert_eq!(store.load().err(), Some(StoreError::Damaged), "{bad}");
        assert_eq!(fs::read_to_string(&store.path).expect("the file"), bad);
    }
    fs::write(&store.path, [0xff, 0xfe]).expect("written");
    assert_eq!(store.load().err(), Some(StoreError::Damaged));
}

#[test]
fn a_file_that_asks_for_gigabytes_of_memory_is_damaged() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = file(&folder, "juist paard batterij");
    let saved = credential(1);
    let costly = scrypt::Params::new(20, 8, 1).expect("parameters");
    let costly = pbes2::ScryptParams::from_params_and_salt(costly, &[0; 16]).expect("parameters");
    let encryption = pbes2::EncryptionScheme::Aes256Cbc { iv: [0; 16] };
    let scheme = EncryptionScheme::Pbes2(Parameters {
        kdf: costly.into(),
        encryption,
    });
    let info = pkcs8::EncryptedPrivateKeyInfo {
        encryption_algorithm: scheme,
        encrypted_data: der::asn1::OctetString::new(vec![0; 160]).expect("bytes"),
    };
    let info = der::Encode::to_der(&info).expect("DER");
    let text = pem::write(saved.certificate(), LABEL, &info).expect("two parts");
    write(&store.path, &text).expect("written");
    assert_eq!(store.load().err(), Some(StoreError::Damaged));
}

#[test]
fn deleting_removes_the_file_and_may_be_done_twice() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = file(&folder, "juist paard batterij");
    store
        .save(&credential(1), &mut KnownBytes(5))
        .expect("saved");
    assert_eq!((store.delete(), store.delete()), (Ok(()), Ok(())));
    assert!(!store.path.exists());
}

#[test]
fn a_place_that_cannot_be_written_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(
        folder.path().join("keys"),
        "a file where a folder should be",
    )
    .expect("written");
    let store = file(&folder, "juist paard batterij");
    let error = store
        .save(&credential(1), &mut KnownBytes(5))
        .expect_err("no folder");
    assert!(
        matches!(&error, StoreError::File { path, .. } if *path == store.path),
        "{error}"
    );
}
