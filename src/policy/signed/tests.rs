use super::*;
use crate::signing::device::Credential;
use crate::signing::samples::credential;

/// A key that is always the same for the same number.
pub fn key(number: u8) -> Credential {
    credential("Voornaam Naam", "OCMW Voorbeeldstad", number)
}

const TEXT: &[u8] = b"format = 1\nversion = \"1\"\n";

#[test]
fn what_was_sealed_opens_and_names_its_key() {
    let signer = key(1);
    let file = seal(TEXT, &signer).unwrap();
    let opened = open(&file).unwrap();
    assert_eq!(opened.content, TEXT);
    assert_eq!(opened.signed_by.key, signer.code().to_string());
    assert_eq!(opened.signed_by.name, "Voornaam Naam");
    assert_eq!(opened.signed_by.hash.len(), 64);
    assert_eq!(opened.public_key_info, signer.key().public_key_info());
    assert_eq!(seal(TEXT, &signer).unwrap(), file, "one text, one file");
}

#[test]
fn no_byte_can_be_changed_left_out_or_added() {
    let file = seal(TEXT, &key(1)).unwrap();
    for at in 0..file.len() {
        let mut changed = file.clone();
        changed[at] ^= 1;
        let refused = open(&changed).unwrap_err();
        let expected = [
            Refusal::Damaged,
            Refusal::Altered,
            Refusal::NotSigned,
            Refusal::SignerUnsuited,
        ];
        assert!(expected.contains(&refused), "{at}: {refused:?}");
        assert_eq!(
            open(&file[..at]).map(|_| ()),
            Err(open(&file[..at]).unwrap_err())
        );
    }
    let mut longer = file.clone();
    longer.push(0);
    assert_eq!(open(&longer), Err(Refusal::Damaged));
}

#[test]
fn an_altered_text_is_called_altered() {
    let file = seal(TEXT, &key(1)).unwrap();
    let at = file
        .windows(TEXT.len())
        .position(|part| part == TEXT)
        .unwrap();
    let mut changed = file;
    changed[at + TEXT.len() - 3] = b'2';
    assert_eq!(open(&changed), Err(Refusal::Altered));
}

#[test]
fn a_certificate_of_another_key_does_not_pass() {
    let (one, other) = (key(1), key(2));
    let file = seal(TEXT, &one).unwrap();
    let parts = parts(&file).unwrap();
    let swapped = Replay {
        certificate: other.certificate(),
        signature: &parts.signature,
        key: &VerifyingKey::from_public_key_der(one.key().public_key_info()).unwrap(),
    };
    // The attributes name the other certificate, so that the old signature does not even fit them.
    assert!(container::sign(&digest(TEXT), &swapped).is_err());
}

#[test]
fn the_other_form_of_a_signature_is_no_second_file() {
    struct Higher(Credential);
    impl Signer for Higher {
        fn certificate(&self) -> &[u8] {
            self.0.certificate()
        }
        fn sign(&self, attributes: &[u8]) -> Result<Vec<u8>, SignerError> {
            let der = LowerForm(&self.0).sign(attributes)?;
            let lower = Signature::from_der(&der).unwrap();
            let (r, s) = lower.split_scalars();
            let higher = Signature::from_scalars(r.to_bytes(), (-*s).to_bytes()).unwrap();
            Ok(higher.to_der().as_bytes().to_vec())
        }
    }
    let detached = container::sign(&digest(TEXT), &Higher(key(1))).unwrap();
    let file = with_content(&detached, TEXT).unwrap();
    assert_eq!(open(&file), Err(Refusal::Altered));
}

#[test]
fn what_is_no_signed_file_is_not_called_altered() {
    assert_eq!(open(TEXT), Err(Refusal::NotSigned));
    assert_eq!(open(b""), Err(Refusal::NotSigned));
    assert_eq!(open(b"0"), Err(Refusal::Damaged));
    assert_eq!(open(&vec![0x30; MAX_FILE + 1]), Err(Refusal::TooLarge));
}

#[test]
fn a_container_without_its_text_is_damaged() {
    let detached = container::sign(&digest(TEXT), &key(1)).unwrap();
    assert_eq!(open(&detached), Err(Refusal::Damaged));
}
