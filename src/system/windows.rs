//! Windows in the words of the checks, so that they and their tests compile on every operating system.
//!
//! Everything is asked of the registry or of a documented interface, by number and never by translated text. The real
//! answers are behind `api`, which exists on Windows only; tests build theirs in [`super::fake`].

#[cfg(windows)]
pub(super) mod api;
#[cfg(any(windows, test))]
mod code;
#[cfg(any(windows, test))]
pub(in crate::system) mod descriptor;
pub mod registry;

use jiff::Timestamp;

use super::Refusal;
use super::watch::Watch;
use registry::{RegistryKey, RegistryValue};

/// What Windows Security watches over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SecurityProvider {
    /// Antivirus programs.
    Antivirus,
    /// Firewalls.
    Firewall,
}

/// How Windows Security finds what it watches over (`WSC_SECURITY_PROVIDER_HEALTH`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecurityHealth {
    /// 0: it protects the PC.
    Good,
    /// 1: Windows Security does not watch over it.
    NotMonitored,
    /// 2: it is off or out of date.
    Poor,
    /// 3: it is off for a while.
    Snoozed,
    /// A number that the documentation does not name.
    Unknown,
}

/// A product that told Windows Security of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecurityProduct {
    /// What it does now (`WSC_SECURITY_PRODUCT_STATE`).
    pub state: ProductState,
    /// Whether it knows the newest threats (`WSC_SECURITY_SIGNATURE_STATUS`).
    pub is_up_to_date: bool,
}

/// What a product does now (`WSC_SECURITY_PRODUCT_STATE`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProductState {
    /// 0: it protects.
    On,
    /// 1: it is off.
    Off,
    /// 2: it is off for a while.
    Snoozed,
    /// 3: its licence has ended; it protects no longer.
    Expired,
    /// A number that the documentation does not name.
    Unknown,
}

/// After how many seconds without anyone touching the PC something happens; `None` when never.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct IdleTimes {
    /// The screen goes off.
    pub screen_off: Option<u64>,
    /// The PC goes to sleep.
    pub sleep: Option<u64>,
}

/// The settings of the power plan in use that matter for locking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PowerPlan {
    /// Going off is sleep for this PC (Modern Standby).
    pub screen_off_is_sleep: bool,
    /// While plugged in.
    pub plugged_in: IdleTimes,
    /// On battery; `None` for a PC without one.
    pub on_battery: Option<IdleTimes>,
    /// Waking up asks the password (`CONSOLELOCK`), plugged in and, where there is a battery, on it too.
    pub asks_password: bool,
}

/// How the PC belongs to an organisation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Join {
    /// It is a member of a domain.
    pub domain: bool,
    /// It is joined to Entra ID as a device of the organisation; a work account added to a private PC is not this.
    pub entra_device: bool,
}

/// A network adapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adapter {
    /// Its kind (`IfType` of the IANA's list).
    pub kind: u32,
    /// It is connected (`IfOperStatusUp`).
    pub is_up: bool,
    /// What its driver calls it; compared and forgotten.
    pub description: String,
}

/// An account of this PC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalAccount {
    /// The last number of its security identifier. Below 1000 it is built in.
    pub relative_id: u32,
    /// Nobody can log in with it.
    pub is_disabled: bool,
    /// It is the one that runs this program.
    pub is_own: bool,
}

/// A printer that is set up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printer {
    /// Where it prints to; compared and forgotten.
    pub port: String,
    /// Its name, by which the ones made of software are known; compared and forgotten.
    pub name: String,
}

/// An update that Windows installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InstalledUpdate {
    /// When.
    pub at: Timestamp,
    /// It only brings new signatures for an antivirus, which come daily and mend nothing else.
    pub is_definition: bool,
}

/// A change of the person's session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionChange {
    /// The screen was locked (`WTS_SESSION_LOCK`).
    Locked,
    /// The person came back (`WTS_SESSION_UNLOCK`).
    Unlocked,
}

/// Receives the changes of a session.
pub type SessionListener = Box<dyn FnMut(SessionChange) + Send>;

/// What Windows can be asked beside what every system answers. Nothing here needs administrator rights.
pub trait WindowsDoor: Send + Sync {
    /// Reads a value of the registry, in the view of 64-bit programs.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] without that key or value, [`Refusal::Denied`], [`Refusal::Unreadable`] for a kind of value
    /// that is no text or number.
    fn registry_value(&self, key: RegistryKey<'_>, name: &str) -> Result<RegistryValue, Refusal>;

    /// Lists the keys right below a key of the registry, sorted.
    ///
    /// # Errors
    /// As [`WindowsDoor::registry_value`].
    fn registry_keys(&self, key: RegistryKey<'_>) -> Result<Vec<String>, Refusal>;

    /// Tells whether the account is in the administrators' group (S-1-5-32-544), also while its rights are held back.
    ///
    /// # Errors
    /// When the system does not tell.
    fn is_administrator(&self) -> Result<bool, Refusal>;

    /// Asks Windows Security for its judgement.
    ///
    /// # Errors
    /// [`Refusal::Unsupported`] without it, say on a server, [`Refusal::Unavailable`] when its service does not run.
    fn security_health(&self, provider: SecurityProvider) -> Result<SecurityHealth, Refusal>;

    /// Asks Windows Security which products told it of themselves.
    ///
    /// # Errors
    /// As [`WindowsDoor::security_health`].
    fn security_products(
        &self,
        provider: SecurityProvider,
    ) -> Result<Vec<SecurityProduct>, Refusal>;

    /// Asks Windows' own firewall whether it is on for each kind of network that is connected now.
    ///
    /// # Errors
    /// [`Refusal::Unavailable`] when its service does not run.
    fn firewall_profiles(&self) -> Result<Vec<bool>, Refusal>;

    /// Returns the shell's number for the protection of the system drive (`System.Volume.BitLockerProtection`).
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when the drive has no such property, [`Refusal::Unsupported`] without that property.
    fn volume_protection(&self) -> Result<u32, Refusal>;

    /// Reads the power plan in use.
    ///
    /// # Errors
    /// When the system does not tell.
    fn power_plan(&self) -> Result<PowerPlan, Refusal>;

    /// Asks how the PC belongs to an organisation.
    ///
    /// # Errors
    /// When the system does not tell.
    fn join(&self) -> Result<Join, Refusal>;

    /// Lists the network adapters.
    ///
    /// # Errors
    /// When the system does not tell.
    fn adapters(&self) -> Result<Vec<Adapter>, Refusal>;

    /// Lists the accounts of this PC.
    ///
    /// # Errors
    /// When the system does not tell.
    fn accounts(&self) -> Result<Vec<LocalAccount>, Refusal>;

    /// Lists the printers that are set up; no printer is spoken to.
    ///
    /// # Errors
    /// [`Refusal::Unavailable`] when the print service does not run.
    fn printers(&self) -> Result<Vec<Printer>, Refusal>;

    /// Lists the updates that were installed with success, newest first, a few dozen at most.
    ///
    /// # Errors
    /// When the update service does not answer.
    fn installed_updates(&self) -> Result<Vec<InstalledUpdate>, Refusal>;

    /// Listens to locking and unlocking on a thread of its own until the watch is dropped.
    ///
    /// # Errors
    /// When the system offers no such notice, say in a session without a screen.
    fn watch_session(&self, deliver: SessionListener) -> Result<Watch, Refusal>;
}
