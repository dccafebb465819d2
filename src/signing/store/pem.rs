//! The text that a credential is kept as: the certificate in PEM, then the private key in PEM (RFC 7468).

use der::pem::{self, LineEnding};
use zeroize::Zeroizing;

/// The label of a certificate.
const CERTIFICATE: &str = "CERTIFICATE";

/// A certificate and a private key, open or encrypted, each in DER.
pub(super) struct Bundle {
    /// The certificate.
    pub(super) certificate: Vec<u8>,
    /// The private key under its label.
    pub(super) key: Zeroizing<Vec<u8>>,
}

/// Writes both parts.
pub(super) fn write(certificate: &[u8], key_label: &str, key: &[u8]) -> Option<Zeroizing<String>> {
    let mut text =
        Zeroizing::new(pem::encode_string(CERTIFICATE, LineEnding::LF, certificate).ok()?);
    let key = Zeroizing::new(pem::encode_string(key_label, LineEnding::LF, key).ok()?);
    // One allocation of the final size, so that no half-written copy of the key stays behind in freed memory.
    let mut whole = Zeroizing::new(String::with_capacity(text.len() + key.len()));
    whole.push_str(&text);
    whole.push_str(&key);
    std::mem::swap(&mut text, &mut whole);
    Some(text)
}

/// Reads both parts; nothing where they are not exactly these two.
pub(super) fn read(text: &str, key_label: &str) -> Option<Bundle> {
    let (certificate, key) = text.split_at_checked(text.rfind("-----BEGIN ")?)?;
    let (label, certificate) = pem::decode_vec(certificate.as_bytes()).ok()?;
    if label != CERTIFICATE {
        return None;
    }
    let (label, key) = pem::decode_vec(key.as_bytes()).ok()?;
    let key = Zeroizing::new(key);
    (label == key_label).then_some(Bundle { certificate, key })
}

/// Reads the certificate alone.
pub(super) fn read_certificate(text: &str) -> Option<Vec<u8>> {
    let (certificate, _) = text.split_at_checked(text.rfind("-----BEGIN ")?)?;
    let (label, certificate) = pem::decode_vec(certificate.as_bytes()).ok()?;
    (label == CERTIFICATE).then_some(certificate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_parts_come_back() {
        let text = write(b"certificate", "PRIVATE KEY", &[7; 100]).expect("two short parts");
        let bundle = read(&text, "PRIVATE KEY").expect("the same two parts");
        assert_eq!(
            (bundle.certificate.as_slice(), bundle.key.as_slice()),
            (&b"certificate"[..], &[7; 100][..])
        );
        assert_eq!(
            read_certificate(&text).as_deref(),
            Some(&b"certificate"[..])
        );
    }

    #[test]
    fn another_text_is_no_credential() {
        let text = write(b"certificate", "PRIVATE KEY", b"key").expect("two short parts");
        for other in [
            "",
            "-----BEGIN ",
            "é-----BEGIN CERTIFICATE-----",
            &text[..text.len() - 10],
            &text.replace("CERT", "CART"),
        ] {
            assert!(read(other, "PRIVATE KEY").is_none(), "{other}");
        }
        assert!(read(&text, "ENCRYPTED PRIVATE KEY").is_none());
    }
}
