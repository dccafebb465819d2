//! The real Windows behind [`super::WindowsDoor`]: one small module per interface.
//!
//! Functions that some Windows lack are opened at run time ([`library`]), so that the program starts everywhere.

mod accounts;
mod adapters;
mod com;
pub(in crate::system) mod descriptor;
mod firewall;
pub(in crate::system) mod folders;
mod join;
mod library;
mod power;
mod printers;
mod registry;
mod security_center;
mod session;
pub(in crate::system) mod shell;
mod token;
mod updates;
mod volume;

use super::code::{refusal_of, refusal_of_win32};
use super::registry::{RegistryKey, RegistryValue};
use super::{
    Adapter, InstalledUpdate, Join, LocalAccount, PowerPlan, Printer, SecurityHealth,
    SecurityProduct, SecurityProvider, SessionListener, WindowsDoor,
};
use crate::system::Refusal;
use crate::system::watch::Watch;

/// The Windows that the program runs on.
pub(in crate::system) struct ThisWindows;

impl From<windows::core::Error> for Refusal {
    fn from(error: windows::core::Error) -> Self {
        refusal_of(error.code().0.cast_unsigned())
    }
}

/// Turns a Win32 error code into a result; 0 is success.
fn check_win32(code: u32) -> Result<(), Refusal> {
    if code == 0 {
        Ok(())
    } else {
        Err(refusal_of_win32(code))
    }
}

impl WindowsDoor for ThisWindows {
    fn registry_value(&self, key: RegistryKey<'_>, name: &str) -> Result<RegistryValue, Refusal> {
        registry::value(key, name)
    }

    fn registry_keys(&self, key: RegistryKey<'_>) -> Result<Vec<String>, Refusal> {
        registry::keys(key)
    }

    fn is_administrator(&self) -> Result<bool, Refusal> {
        token::is_administrator()
    }

    fn security_health(&self, provider: SecurityProvider) -> Result<SecurityHealth, Refusal> {
        security_center::health(provider)
    }

    fn security_products(
        &self,
        provider: SecurityProvider,
    ) -> Result<Vec<SecurityProduct>, Refusal> {
        security_center::products(provider)
    }

    fn firewall_profiles(&self) -> Result<Vec<bool>, Refusal> {
        firewall::profiles()
    }

    fn volume_protection(&self) -> Result<u32, Refusal> {
        volume::protection()
    }

    fn power_plan(&self) -> Result<PowerPlan, Refusal> {
        power::plan()
    }

    fn join(&self) -> Result<Join, Refusal> {
        join::read()
    }

    fn adapters(&self) -> Result<Vec<Adapter>, Refusal> {
        adapters::list()
    }

    fn accounts(&self) -> Result<Vec<LocalAccount>, Refusal> {
        accounts::list()
    }

    fn printers(&self) -> Result<Vec<Printer>, Refusal> {
        printers::list()
    }

    fn installed_updates(&self) -> Result<Vec<InstalledUpdate>, Refusal> {
        updates::installed()
    }

    fn watch_session(&self, deliver: SessionListener) -> Result<Watch, Refusal> {
        session::watch(deliver)
    }
}
