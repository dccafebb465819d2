//! What OpenSSL says of the container in a file, and of the file that keeps a key.

use teleklaar::signing::randomness::SystemRandomness;
use teleklaar::signing::store::{CredentialStore as _, PassphraseFile};
use zeroize::Zeroizing;

use super::{Case, credential, signed_ranges};
use crate::support::{Home, succeed};

#[test]
fn openssl_verifies_the_container_over_the_signed_ranges() {
    let case = Case::new();
    let [before, after] = signed_ranges(&case.signed);
    let gap = &case.signed[before.end + 1..after.start - 1];
    let bytes: Vec<u8> = gap
        .chunks(2)
        .map(|pair| {
            u8::from_str_radix(std::str::from_utf8(pair).expect("digits"), 16).expect("digits")
        })
        .collect();
    let length = 4 + usize::from(u16::from_be_bytes([bytes[2], bytes[3]]));
    let container = case.file("signature.der", &bytes[..length]);
    let content = [&case.signed[before], &case.signed[after]].concat();
    let mut altered = content.clone();
    altered[1000] ^= 1;
    let root = case.home.path().join("root.pem");
    succeed(
        case.home
            .command("openssl")
            .args(["x509", "-inform", "DER", "-in", "worker.der", "-out"])
            .arg(&root),
    );
    let verify = |content: &[u8]| {
        let content = case.file("content", content);
        let mut command = case.home.command("openssl");
        command
            .args(["cms", "-verify", "-binary", "-inform", "DER", "-in"])
            .arg(&container);
        command
            .arg("-content")
            .arg(content)
            .arg("-CAfile")
            .arg(&root)
            .args(["-attime", "1795338000"]);
        command
            .args(["-out", "verified"])
            .output()
            .expect("openssl starts")
    };
    let good = verify(&content);
    assert!(
        good.status.success(),
        "{}",
        String::from_utf8_lossy(&good.stderr)
    );
    let bad = verify(&altered);
    assert!(!bad.status.success());
    assert!(
        String::from_utf8_lossy(&bad.stderr).contains("CMS_SignerInfo_verify_content"),
        "{}",
        String::from_utf8_lossy(&bad.stderr)
    );
    let (printed, _) = succeed(
        case.home
            .command("openssl")
            .args(["cms", "-cmsout", "-print", "-inform", "DER", "-in"])
            .arg(container),
    );
    assert!(
        printed.contains("id-smime-aa-signingCertificateV2") && !printed.contains("signingTime"),
        "{printed}"
    );
}

#[test]
fn openssl_opens_the_key_file_with_its_passphrase_alone() {
    let home = Home::new();
    let saved = credential("Voornaam Naam", "OCMW Voorbeeld");
    let path = home.path().join("key.pem");
    let store = PassphraseFile::new(path.clone(), Zeroizing::new("vier natte eenden".to_owned()));
    store.save(&saved, &mut SystemRandomness).expect("saved");
    let pkey = |passphrase: &str| {
        let mut command = home.command("openssl");
        command.args([
            "pkey",
            "-passin",
            &format!("pass:{passphrase}"),
            "-pubout",
            "-outform",
            "DER",
            "-out",
            "public.der",
            "-in",
        ]);
        command.arg(&path).output().expect("openssl starts")
    };
    assert!(!pkey("vier natte eende").status.success());
    let opened = pkey("vier natte eenden");
    assert!(
        opened.status.success(),
        "{}",
        String::from_utf8_lossy(&opened.stderr)
    );
    let public = std::fs::read(home.path().join("public.der")).expect("the public key");
    assert_eq!(public, saved.key().public_key_info());
    let (certificate, _) = succeed(
        home.command("openssl")
            .args(["x509", "-noout", "-text", "-in"])
            .arg(&path),
    );
    for expected in [
        "CA:FALSE",
        "Digital Signature, Non Repudiation",
        "CN = Voornaam Naam",
        "NIST CURVE: P-256",
    ] {
        assert!(certificate.contains(expected), "{expected}: {certificate}");
    }
}
