//! The desktop's credential store on Linux: the Secret Service of GNOME Keyring, KDE Wallet, `KeePassXC` and others, over the
//! session bus (specification: freedesktop.org, Secret Service API 0.2).
//!
//! Every question runs on a thread of its own under a time limit, since a service may hang and a person may walk away from
//! its password dialog. A thread that is given up on ends with its answer, if one ever comes; what it was asked (to save, to
//! delete) may then still happen.

use std::collections::HashMap;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use secret_service::blocking::{Item, SecretService};
use secret_service::{EncryptionType, Error};
use zbus::blocking::{Connection, connection};
use zeroize::Zeroizing;

use super::{CredentialStore, StoreError, pem, private_key, restored};
use crate::signing::device::Credential;
use crate::signing::keys::Signer as _;
use crate::signing::randomness::Randomness;

/// What finds the credential among all that the store keeps.
const ATTRIBUTES: [(&str, &str); 2] = [("application", "teleklaar"), ("purpose", "signing-key")];
const LABEL: &str = "PRIVATE KEY";
/// KDE Wallet keeps text alone.
const CONTENT_TYPE: &str = "text/plain; charset=utf8";

/// Which bus the service is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bus {
    /// The session's own.
    Session,
    /// The one at a D-Bus address; for tests.
    Address(String),
}

/// How long an answer may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// Until the service answers, or says that it asks the person.
    pub service: Duration,
    /// Until the person has answered its dialog.
    pub person: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            service: Duration::from_secs(10),
            person: Duration::from_mins(3),
        }
    }
}

/// The desktop's credential store.
#[derive(Clone, Debug)]
pub struct SystemStore {
    bus: Bus,
    label: String,
    patience: Patience,
}

/// What the thread says to the one who waits.
enum News<T> {
    /// The service is about to show its dialog.
    PersonIsAsked,
    /// The work is done.
    Done(Result<T, StoreError>),
}

impl SystemStore {
    /// Names the bus and the words under which the desktop's own password program lists the key; those come from `i18n/`.
    #[must_use]
    pub fn new(bus: Bus, label: String, patience: Patience) -> Self {
        Self {
            bus,
            label,
            patience,
        }
    }

    /// Does the work on a thread of its own.
    fn with_service<T: Send + 'static>(
        &self,
        work: impl FnOnce(&SecretService<'_>, &dyn Fn()) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (sender, receiver) = sync_channel(2);
        let bus = self.bus.clone();
        let worker = move || {
            let asking = || announce(&sender, News::PersonIsAsked);
            let result = connect(&bus).and_then(|service| work(&service, &asking));
            announce(&sender, News::Done(result));
        };
        let started = thread::Builder::new()
            .name("credential-store".to_owned())
            .spawn(worker);
        started.map_err(|error| StoreError::Refused {
            detail: error.to_string(),
        })?;
        wait(&receiver, self.patience)
    }
}

/// Sends the news; nobody is listening any more when the time is over, and that is fine.
fn announce<T>(sender: &SyncSender<News<T>>, news: News<T>) {
    let _ = sender.try_send(news);
}

/// Waits for the result: first for the service, then, once it asks the person, for the person.
fn wait<T>(receiver: &Receiver<News<T>>, patience: Patience) -> Result<T, StoreError> {
    match receiver.recv_timeout(patience.service) {
        Ok(News::Done(result)) => result,
        Ok(News::PersonIsAsked) => match receiver.recv_timeout(patience.person) {
            Ok(News::Done(result)) => result,
            _ => Err(StoreError::TimedOut),
        },
        Err(_) => Err(StoreError::TimedOut),
    }
}

fn connect(bus: &Bus) -> Result<SecretService<'static>, StoreError> {
    let connection = match bus {
        Bus::Session => Connection::session(),
        Bus::Address(address) => {
            connection::Builder::address(address.as_str()).and_then(connection::Builder::build)
        }
    };
    let connection = connection.map_err(|error| {
        log::info!("no session bus: {error}");
        StoreError::Absent
    })?;
    SecretService::connect_with_existing(EncryptionType::Dh, connection).map_err(explain)
}

/// Finds the credential's items and opens them, asking the person where they are locked.
fn find<'s>(
    service: &'s SecretService<'_>,
    asking: &dyn Fn(),
) -> Result<Vec<Item<'s>>, StoreError> {
    let found = service
        .search_items(HashMap::from(ATTRIBUTES))
        .map_err(explain)?;
    if !found.locked.is_empty() {
        asking();
        for item in &found.locked {
            item.unlock().map_err(explain)?;
        }
    }
    Ok(found.unlocked.into_iter().chain(found.locked).collect())
}

impl CredentialStore for SystemStore {
    fn load(&self) -> Result<Option<Credential>, StoreError> {
        let text = self.with_service(|service, asking| {
            let items = find(service, asking)?;
            items
                .first()
                .map(|item| item.get_secret().map(Zeroizing::new).map_err(explain))
                .transpose()
        })?;
        let Some(text) = text else {
            return Ok(None);
        };
        let text = std::str::from_utf8(&text).map_err(|_| StoreError::Damaged)?;
        let bundle = pem::read(text, LABEL).ok_or(StoreError::Damaged)?;
        restored(&bundle.key, bundle.certificate).map(Some)
    }

    fn save(&self, credential: &Credential, _: &mut dyn Randomness) -> Result<(), StoreError> {
        let key = private_key(credential)?;
        let text = pem::write(credential.certificate(), LABEL, key.as_bytes())
            .ok_or(StoreError::Damaged)?;
        let label = self.label.clone();
        self.with_service(move |service, asking| {
            let collection = service.get_default_collection().map_err(explain)?;
            if collection.is_locked().map_err(explain)? {
                asking();
                collection.unlock().map_err(explain)?;
            }
            let attributes = HashMap::from(ATTRIBUTES);
            let replace = true;
            let created =
                collection.create_item(&label, attributes, text.as_bytes(), replace, CONTENT_TYPE);
            created.map(drop).map_err(explain)
        })
    }

    fn delete(&self) -> Result<(), StoreError> {
        self.with_service(|service, asking| {
            for item in find(service, asking)? {
                item.delete().map_err(explain)?;
            }
            Ok(())
        })
    }
}

/// Names of D-Bus errors that mean that no such service runs or can be started.
const NO_SERVICE: [&str; 3] = ["ServiceUnknown", "NameHasNoOwner", "Spawn."];

/// Turns the service's errors into ours; the details go to the log.
#[expect(clippy::needless_pass_by_value, reason = "it stands in map_err")]
fn explain(error: Error) -> StoreError {
    log::info!("the credential store answered: {error}");
    match &error {
        Error::Unavailable | Error::NoResult => StoreError::Absent,
        Error::Locked => StoreError::Locked,
        Error::Prompt => StoreError::Cancelled,
        Error::Zbus(bus) => explain_bus(&bus.to_string()),
        Error::ZbusFdo(bus) => explain_bus(&bus.to_string()),
        _ => StoreError::Refused {
            detail: error.to_string(),
        },
    }
}

fn explain_bus(detail: &str) -> StoreError {
    if detail.contains("Secret.Error.IsLocked") {
        StoreError::Locked
    } else if NO_SERVICE.iter().any(|name| detail.contains(name)) {
        StoreError::Absent
    } else {
        StoreError::Refused {
            detail: detail.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests;
