//! The files of an organisation: a policy and a bulletin, signed, put into a folder or dropped on the window.

use std::path::Path;

use teleklaar::policy::signed::seal;
use teleklaar::signing::device::Credential;

use super::driver::{Driver, Place};
use crate::support;

/// The policy of these tests: a level raised with its reason, a sentence, an access way, hours.
pub const POLICY: &str = r#"format = 1
version = "2026-1"
sequence = 1
decided-by = "Vast bureau"
decided-on = "2026-11-16"
[organisation]
nl = "OCMW Voorbeeldstad"
fr = "CPAS de Villexemple"
[access-ways.citrix]
kind = "virtual-desktop"
name = { nl = "Werken op afstand", fr = "Travail à distance" }
product = "Citrix"
[levels]
firewall = "required"
[level-reasons.firewall]
nl = "Onze pc’s komen ook in andere netwerken."
fr = "Nos PC se connectent aussi à d’autres réseaux."
[sentences.two-factor]
nl = "U gebruikt de code van itsme."
fr = "Vous utilisez le code d’itsme."
"#;

/// A bulletin that closes the virtual desktop.
pub const CLOSED: &str = include_str!("../data/closed.toml");

/// A key of somebody who signs rules.
pub fn key() -> Credential {
    support::key(
        "Voornaam Naam",
        "OCMW Voorbeeldstad",
        "2026-11-16T09:00:00Z",
    )
}

/// Signs a text.
pub fn sealed(text: &str, key: &Credential) -> Vec<u8> {
    seal(text.as_bytes(), key).expect("signed")
}

/// Puts a file into the person's own configuration folder.
pub fn put(place: &Place, name: &str, bytes: &[u8]) {
    put_into(&place.configuration(), name, bytes);
}

/// Puts a file into a folder.
pub fn put_into(folder: &Path, name: &str, bytes: &[u8]) {
    std::fs::create_dir_all(folder).expect("a folder");
    std::fs::write(folder.join(name), bytes).expect("a file");
}

/// Drops a file on the window.
pub fn drop_file(driver: &mut Driver<'_>, place: &Place, name: &str, bytes: &[u8]) {
    let path = place.documents.path().join(name);
    std::fs::write(&path, bytes).expect("a file");
    driver.drop_file(&path);
}
