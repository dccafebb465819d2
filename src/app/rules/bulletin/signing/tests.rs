use std::sync::Arc;

use jiff::civil::date;

use super::*;
use crate::app::rules::bulletin::samples::complete;
use crate::policy::store::{InForce, Places};
use crate::signing::device;
use crate::signing::store::MemoryStore;

const POLICY: &str = "format = 1\nversion = \"2020\"\nsequence = 1\ndecided-by = \"Vast bureau\"\ndecided-on = \"2020-01-06\"\n[organisation]\nnl = \"OCMW\"\nfr = \"CPAS\"\n";

/// A DPO's PC.
struct Pc {
    folder: tempfile::TempDir,
    keys: Arc<MemoryStore>,
}

impl Pc {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            keys: Arc::default(),
        }
    }

    fn store(&self) -> Store {
        Store::in_places(Places::keeping_in(self.folder.path().join("policy")))
    }

    /// Takes in a policy that some key signed.
    fn with_policy(self, keys: &MemoryStore) -> Self {
        let now = "2020-01-06T09:00:00Z".parse().unwrap();
        let key = device::open(keys, &identity(), now, &mut SystemRandomness).unwrap();
        let file = signed::seal(POLICY.as_bytes(), &key).unwrap();
        let offer = self.store().offer(file, date(2020, 1, 6)).unwrap();
        self.store().accept(&offer).unwrap();
        self
    }

    fn job(&self) -> SigningJob {
        let InForce { policy, .. } = self.store().in_force();
        SigningJob {
            bulletin: complete(),
            policy,
            identity: identity(),
            keys: KeyPlaces {
                system: self.keys.clone(),
                file: self.folder.path().join("key.pem"),
            },
            passphrase: Zeroizing::default(),
            now: "2020-01-17T10:00:00+01:00[Europe/Brussels]"
                .parse()
                .unwrap(),
            folder: self.folder.path().to_owned(),
            store: self.store(),
            language: Language::Nl,
        }
    }

    fn files(&self) -> usize {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        entries
            .filter(|entry| entry.as_ref().unwrap().path().is_file())
            .count()
    }
}

fn identity() -> Identity {
    Identity {
        name: "Voornaam Naam".to_owned(),
        organisation: "OCMW Voorbeeldstad".to_owned(),
    }
}

#[test]
fn a_bulletin_by_the_key_of_the_policy_holds_on_this_pc_at_once() {
    let pc = Pc::new();
    let keys = pc.keys.clone();
    let pc = pc.with_policy(&keys);
    let signed = pc.job().run().unwrap();
    assert_eq!(signed.here, Here::TakenIn);
    assert_eq!(
        pc.store()
            .in_force()
            .next_bulletin_number("virtual-desktop"),
        2
    );
    let file = std::fs::read(&signed.bulletin).unwrap();
    let content = signed::open(&file).unwrap().content;
    assert_eq!(Bulletin::parse(&content, &[]), Ok(complete()));
    let pdf = std::fs::read(&signed.decision).unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7"));
    let name = signed.bulletin.file_name().unwrap().to_string_lossy();
    assert_eq!(
        name,
        "Toegangsbericht de virtuele desktop 1 (2020-01-17).teleklaar"
    );
}

#[test]
fn a_pc_without_the_policy_signs_and_says_so() {
    let pc = Pc::new();
    let signed = pc.job().run().unwrap();
    assert_eq!(signed.here, Here::NoPolicyYet);
    assert!(pc.store().in_force().bulletins.is_empty());
}

#[test]
fn another_key_than_that_of_the_policy_makes_no_files() {
    let pc = Pc::new().with_policy(&MemoryStore::default());
    let code = pc.store().in_force().policy.signed_by.unwrap().key;
    let sentence = pc.job().run().unwrap_err();
    assert!(sentence.contains(&code), "{sentence}");
    assert_eq!(pc.files(), 0, "not even the decision");
}

#[test]
fn a_number_that_is_known_makes_no_files() {
    let pc = Pc::new();
    let keys = pc.keys.clone();
    let pc = pc.with_policy(&keys);
    pc.job().run().unwrap();
    let mut again = pc.job();
    again.bulletin.until = None;
    let sentence = again.run().unwrap_err();
    assert!(sentence.contains("volgnummer 1"), "{sentence}");
    assert_eq!(pc.files(), 2, "those of the first");
}

#[test]
fn what_cannot_be_saved_leaves_no_decision_alone() {
    let pc = Pc::new();
    let mut job = pc.job();
    job.folder = pc.folder.path().join("weg");
    let sentence = job.run().unwrap_err();
    assert!(sentence.contains("weg"), "{sentence}");
    assert_eq!(pc.files(), 0);
}
