mod bulletins;
mod policies;
mod unfit;

use std::fs;

use jiff::civil::date;

use super::*;
use crate::policy::bulletin::{Access, Banner};
use crate::policy::signed::seal;
use crate::policy::signed::tests::key;
use crate::signing::device::Credential;

const TODAY: Date = date(2026, 11, 22);

/// A store in a fresh folder, with every other place beside it.
struct Home {
    folder: tempfile::TempDir,
    store: Store,
}

impl Home {
    fn new() -> Self {
        Self::with_administrator(|_| false)
    }

    fn with_administrator(only_administrator_writes: fn(&Path) -> bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str| {
            let path = folder.path().join(name);
            fs::create_dir(&path).unwrap();
            path
        };
        let places = Places {
            kept: folder.path().join("kept"),
            beside_program: Some(place("beside")),
            system_wide: Some(place("system")),
            own_configuration: Some(place("own")),
            only_administrator_writes,
        };
        place("drop");
        let store = Store::in_places(places);
        Self { folder, store }
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        fs::write(self.folder.path().join(name), bytes).unwrap();
    }

    fn look(&self) -> Look {
        self.store.look(TODAY)
    }

    fn offer(&self, bytes: &[u8]) -> Result<Offer, Refusal> {
        self.store.offer(bytes.to_vec(), TODAY)
    }

    #[track_caller]
    fn accept(&self, bytes: &[u8]) -> InForce {
        self.store.accept(&self.offer(bytes).unwrap()).unwrap()
    }

    fn drop_folder(&self) -> String {
        let folder = self.folder.path().join("drop");
        format!("drop-folder = '{}'\n", folder.display())
    }
}

fn policy_text(sequence: u32, decided_on: &str, more: &str) -> String {
    format!(
        "format = 1\nversion = \"v{sequence}\"\nsequence = {sequence}\ndecided-by = \"Vast bureau\"\ndecided-on = \"{decided_on}\"\n{more}[organisation]\nnl = \"OCMW\"\nfr = \"CPAS\"\n"
    )
}

fn policy(sequence: u32, signer: &Credential) -> Vec<u8> {
    policy_with(sequence, "", signer)
}

fn policy_with(sequence: u32, more: &str, signer: &Credential) -> Vec<u8> {
    seal(policy_text(sequence, "2026-11-10", more).as_bytes(), signer).unwrap()
}

fn bulletin(sequence: u32, state: &str, signer: &Credential) -> Vec<u8> {
    bulletin_with(sequence, state, "", signer)
}

fn bulletin_with(sequence: u32, state: &str, more: &str, signer: &Credential) -> Vec<u8> {
    let text = format!(
        "format = 1\nsequence = {sequence}\ndecided-by = \"Vast bureau\"\ndecided-on = \"2026-11-20\"\naccess-way = \"vpn\"\nstate = \"{state}\"\nfrom = \"2026-11-20\"\n{more}what-happened = {{ nl = \"lek\", fr = \"faille\" }}\nmeasures = [{{ nl = \"let op\", fr = \"attention\" }}]\n"
    );
    seal(text.as_bytes(), signer).unwrap()
}

fn version(in_force: &InForce) -> &str {
    &in_force.policy.version
}

fn refusals(look: &Look) -> Vec<Refusal> {
    let refused = look.refused.iter();
    refused.map(|one| one.refusal.clone()).collect()
}

fn signed_text(file: &[u8]) -> Vec<u8> {
    crate::policy::signed::open(file).unwrap().content
}
