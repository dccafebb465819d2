//! A world of its own: a made-up PC, a clock that nearly stands still, folders that go with the test.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use jiff::{SignedDuration, Zoned};
use teleklaar::app::world::World;
use teleklaar::device_key::KeyPlaces;
use teleklaar::policy::store::{Places, Store};
use teleklaar::signing::store::{MemoryStore, StoreError};
use teleklaar::system::System;
use teleklaar::system::fake::Fake;
use teleklaar::text::Language;
use tempfile::TempDir;

/// The world of one test.
pub struct Place {
    /// Draft and key.
    pub data: TempDir,
    /// Where the PDF goes.
    pub documents: TempDir,
    /// What was opened with the system's program, pages by their addresses.
    pub opened: Arc<Mutex<Vec<PathBuf>>>,
    /// Why the system opens nothing; `None`: it opens everything.
    pub opens_nothing: Option<io::ErrorKind>,
    /// The measured PC.
    pub system: System,
    /// Tells where only an administrator can write.
    pub only_administrator_writes: fn(&Path) -> bool,
    /// The credential store.
    pub store: Arc<MemoryStore>,
    /// What the clock shows.
    pub now: Zoned,
}

impl Place {
    /// A PC that looks well kept, with a credential store.
    pub fn new() -> Self {
        Self::with(good_pc(), MemoryStore::default())
    }

    /// A PC without a credential store.
    pub fn without_credential_store() -> Self {
        Self::with(good_pc(), MemoryStore::failing(StoreError::Absent))
    }

    /// A given PC and credential store.
    pub fn with(system: System, store: MemoryStore) -> Self {
        let folder = || TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("a temporary folder");
        Self {
            data: folder(),
            // A short path, so that the last page looks the same wherever the tests are built.
            documents: TempDir::new().expect("a temporary folder"),
            opened: Arc::default(),
            opens_nothing: None,
            only_administrator_writes: |_| false,
            system,
            store: Arc::new(store),
            now: frozen_clock(),
        }
    }

    /// Returns where policies and bulletins are looked for, and where they are kept: among the data.
    pub fn places(&self) -> Places {
        Places {
            own_configuration: Some(self.configuration()),
            system_wide: Some(self.system_wide()),
            only_administrator_writes: self.only_administrator_writes,
            ..Places::keeping_in(self.data.path().join("policy"))
        }
    }

    /// Returns the folder for all users of the PC, which is not there until something is put into it.
    pub fn system_wide(&self) -> PathBuf {
        self.documents.path().join("system-wide")
    }

    /// Returns the person's own configuration folder, which is not there until something is put into it.
    pub fn configuration(&self) -> PathBuf {
        self.documents.path().join("configuration")
    }

    pub(super) fn world(&self, language: Language) -> World {
        let (opened, opens_nothing) = (Arc::clone(&self.opened), self.opens_nothing);
        let open = move |what: &Path| {
            let mut opened = opened.lock().expect("the list of opened files");
            opened.push(what.to_owned());
            opens_nothing.map_or(Ok(()), |kind| Err(kind.into()))
        };
        let open_page = open.clone();
        let (now, asked) = (self.now.clone(), AtomicI64::new(0));
        World {
            system: self.system.clone(),
            // It moves by the least there is: of two decisions, one is the later.
            clock: Arc::new(move || {
                let later = asked.fetch_add(1, Ordering::Relaxed);
                &now + SignedDuration::from_micros(later)
            }),
            store: Store::in_places(self.places()),
            data_folder: self.data.path().to_owned(),
            home_folder: self.documents.path().to_owned(),
            documents_folder: self.documents.path().to_owned(),
            keys: KeyPlaces {
                system: self.store.clone(),
                file: self.data.path().join("key.pem"),
            },
            open: Arc::new(open),
            open_page: Arc::new(move |address: &str| open_page(Path::new(address))),
            pick_folder: Arc::new(|_| None),
            pick_file: Arc::new(|_| None),
            languages: vec![language.code().to_owned()],
        }
    }
}

/// The moment of every test.
fn frozen_clock() -> Zoned {
    "2026-11-22T10:00:00+01:00[Europe/Brussels]"
        .parse()
        .expect("a moment")
}

/// A Debian PC with GNOME whose firewall runs and whose screen locks.
fn good_pc() -> System {
    Fake::linux()
        .file(
            "/etc/os-release",
            "ID=debian\nVERSION_ID=\"12\"\nPRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n",
        )
        .file("/etc/ufw/ufw.conf", "ENABLED=yes\n")
        .variable("XDG_CURRENT_DESKTOP", "GNOME")
        .system()
}
