//! What only Windows can be asked, on a machine built in code.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use crate::observation::Family;
use crate::system::Refusal;
use crate::system::fake::Fake;
use crate::system::watch::Watch;
use crate::system::windows::registry::{Hive, RegistryKey, RegistryValue};
use crate::system::windows::{
    Adapter, InstalledUpdate, Join, LocalAccount, PowerPlan, Printer, SecurityHealth,
    SecurityProduct, SecurityProvider, SessionChange, SessionListener, WindowsDoor,
};

/// The registry's names are the same in upper and lower case.
type Place = (Hive, String);

/// The Windows side of a machine built in code. What is not said is not supported; a registry is there and empty.
pub(super) struct FakeWindows {
    values: BTreeMap<(Place, String), RegistryValue>,
    keys: BTreeSet<Place>,
    refused_keys: BTreeMap<Place, Refusal>,
    administrator: Result<bool, Refusal>,
    health: BTreeMap<SecurityProvider, Result<SecurityHealth, Refusal>>,
    products: BTreeMap<SecurityProvider, Result<Vec<SecurityProduct>, Refusal>>,
    firewall_profiles: Result<Vec<bool>, Refusal>,
    volume_protection: Result<u32, Refusal>,
    power_plan: Result<PowerPlan, Refusal>,
    join: Result<Join, Refusal>,
    adapters: Result<Vec<Adapter>, Refusal>,
    accounts: Result<Vec<LocalAccount>, Refusal>,
    printers: Result<Vec<Printer>, Refusal>,
    installed_updates: Result<Vec<InstalledUpdate>, Refusal>,
    has_session_notices: Result<(), Refusal>,
    listeners: Arc<Mutex<Vec<(usize, SessionListener)>>>,
}

impl Default for FakeWindows {
    fn default() -> Self {
        const NOTHING: Refusal = Refusal::Unsupported;
        Self {
            values: BTreeMap::new(),
            keys: BTreeSet::new(),
            refused_keys: BTreeMap::new(),
            administrator: Err(NOTHING),
            health: BTreeMap::new(),
            products: BTreeMap::new(),
            firewall_profiles: Err(NOTHING),
            volume_protection: Err(NOTHING),
            power_plan: Err(NOTHING),
            join: Err(NOTHING),
            adapters: Err(NOTHING),
            accounts: Err(NOTHING),
            printers: Err(NOTHING),
            installed_updates: Err(NOTHING),
            has_session_notices: Err(NOTHING),
            listeners: Arc::default(),
        }
    }
}

/// Makes builder methods that say the answer to one question.
macro_rules! answers {
    ($($(#[$doc:meta])* $name:ident: $answer:ty,)+) => {
        impl Fake {
            $($(#[$doc])*
            #[must_use]
            pub fn $name(mut self, answer: Result<$answer, Refusal>) -> Self {
                self.windows.$name = answer;
                self
            })+
        }
    };
}

answers! {
    /// Says whether the account is an administrator.
    administrator: bool,
    /// Says for which connected networks Windows' own firewall is on.
    firewall_profiles: Vec<bool>,
    /// Says the shell's number for the protection of the system drive.
    volume_protection: u32,
    /// Says the power plan in use.
    power_plan: PowerPlan,
    /// Says how the PC belongs to an organisation.
    join: Join,
    /// Connects network adapters.
    adapters: Vec<Adapter>,
    /// Adds accounts.
    accounts: Vec<LocalAccount>,
    /// Sets up printers.
    printers: Vec<Printer>,
    /// Says which updates were installed.
    installed_updates: Vec<InstalledUpdate>,
    /// Says whether locking and unlocking can be listened to.
    has_session_notices: (),
}

impl Fake {
    /// Makes an empty Windows machine.
    #[must_use]
    pub fn windows() -> Self {
        Self::new(Family::Windows)
    }

    /// Writes a value into the registry.
    #[must_use]
    pub fn registry(mut self, key: RegistryKey<'_>, name: &str, value: RegistryValue) -> Self {
        let place = place(key);
        let value_name = name.to_ascii_lowercase();
        self.windows
            .values
            .insert((place.clone(), value_name), value);
        self.windows.keys.insert(place);
        self
    }

    /// Adds an empty key to the registry; a key with something in it needs no mention.
    #[must_use]
    pub fn registry_key(mut self, key: RegistryKey<'_>) -> Self {
        self.windows.keys.insert(place(key));
        self
    }

    /// Refuses a key of the registry, and everything below it, for a reason.
    #[must_use]
    pub fn registry_refused(mut self, key: RegistryKey<'_>, refusal: Refusal) -> Self {
        self.windows.refused_keys.insert(place(key), refusal);
        self
    }

    /// Says what Windows Security judges.
    #[must_use]
    pub fn security_health(
        mut self,
        provider: SecurityProvider,
        health: Result<SecurityHealth, Refusal>,
    ) -> Self {
        self.windows.health.insert(provider, health);
        self
    }

    /// Says which products told Windows Security of themselves.
    #[must_use]
    pub fn security_products(
        mut self,
        provider: SecurityProvider,
        products: Result<Vec<SecurityProduct>, Refusal>,
    ) -> Self {
        self.windows.products.insert(provider, products);
        self
    }

    /// Tells everyone who listens of a change of the session.
    pub fn change_session(&self, change: SessionChange) {
        let mut listeners = self
            .windows
            .listeners
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        for (_, deliver) in listeners.iter_mut() {
            deliver(change);
        }
    }

    /// Returns how many listen to the session.
    #[must_use]
    pub fn session_listeners(&self) -> usize {
        self.windows
            .listeners
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .len()
    }
}

fn place(key: RegistryKey<'_>) -> Place {
    (key.hive, key.path.to_ascii_lowercase())
}

impl FakeWindows {
    /// A refusal stands for everything below its key too.
    fn refused(&self, key: RegistryKey<'_>) -> Result<(), Refusal> {
        let (hive, path) = place(key);
        let above = path
            .match_indices('\\')
            .map(|(end, _)| &path[..end])
            .chain(["", &path[..]]);
        for place in above {
            if let Some(refusal) = self.refused_keys.get(&(hive, place.to_owned())) {
                return Err(*refusal);
            }
        }
        Ok(())
    }
}

impl WindowsDoor for FakeWindows {
    fn registry_value(&self, key: RegistryKey<'_>, name: &str) -> Result<RegistryValue, Refusal> {
        self.refused(key)?;
        let wanted = (place(key), name.to_ascii_lowercase());
        self.values.get(&wanted).cloned().ok_or(Refusal::NotFound)
    }

    fn registry_keys(&self, key: RegistryKey<'_>) -> Result<Vec<String>, Refusal> {
        self.refused(key)?;
        let (hive, path) = place(key);
        let below = format!("{path}\\");
        let names: BTreeSet<_> = self
            .keys
            .iter()
            .filter(|(known, _)| *known == hive)
            .filter_map(|(_, known)| known.strip_prefix(&below)?.split('\\').next())
            .map(str::to_owned)
            .collect();
        if names.is_empty() && !self.keys.contains(&(hive, path)) {
            return Err(Refusal::NotFound);
        }
        Ok(names.into_iter().collect())
    }

    fn is_administrator(&self) -> Result<bool, Refusal> {
        self.administrator
    }

    fn security_health(&self, provider: SecurityProvider) -> Result<SecurityHealth, Refusal> {
        let unsupported = Err(Refusal::Unsupported);
        self.health.get(&provider).copied().unwrap_or(unsupported)
    }

    fn security_products(
        &self,
        provider: SecurityProvider,
    ) -> Result<Vec<SecurityProduct>, Refusal> {
        let unsupported = Err(Refusal::Unsupported);
        self.products.get(&provider).cloned().unwrap_or(unsupported)
    }

    fn firewall_profiles(&self) -> Result<Vec<bool>, Refusal> {
        self.firewall_profiles.clone()
    }

    fn volume_protection(&self) -> Result<u32, Refusal> {
        self.volume_protection
    }

    fn power_plan(&self) -> Result<PowerPlan, Refusal> {
        self.power_plan
    }

    fn join(&self) -> Result<Join, Refusal> {
        self.join
    }

    fn adapters(&self) -> Result<Vec<Adapter>, Refusal> {
        self.adapters.clone()
    }

    fn accounts(&self) -> Result<Vec<LocalAccount>, Refusal> {
        self.accounts.clone()
    }

    fn printers(&self) -> Result<Vec<Printer>, Refusal> {
        self.printers.clone()
    }

    fn installed_updates(&self) -> Result<Vec<InstalledUpdate>, Refusal> {
        self.installed_updates.clone()
    }

    fn watch_session(&self, deliver: SessionListener) -> Result<Watch, Refusal> {
        self.has_session_notices?;
        let mut listeners = self
            .listeners
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let number = listeners.last().map_or(0, |(number, _)| number + 1);
        listeners.push((number, deliver));
        let listeners = Arc::clone(&self.listeners);
        Ok(Watch::ended_by(move || {
            let mut listeners = listeners.lock().unwrap_or_else(PoisonError::into_inner);
            listeners.retain(|(known, _)| *known != number);
        }))
    }
}
