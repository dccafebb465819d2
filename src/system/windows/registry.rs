//! The registry in the words of the checks.

use crate::system::windows::WindowsDoor;
use crate::system::{Refusal, optional};

/// Under which root a key stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hive {
    /// `HKEY_LOCAL_MACHINE`: the whole PC.
    Machine,
    /// `HKEY_CURRENT_USER`: the person.
    User,
}

/// A key of the registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegistryKey<'a> {
    /// The root.
    pub hive: Hive,
    /// The path below the root, with backslashes.
    pub path: &'a str,
}

impl<'a> RegistryKey<'a> {
    /// Names a key of the whole PC.
    #[must_use]
    pub const fn machine(path: &'a str) -> Self {
        Self {
            hive: Hive::Machine,
            path,
        }
    }

    /// Names a key of the person.
    #[must_use]
    pub const fn user(path: &'a str) -> Self {
        Self {
            hive: Hive::User,
            path,
        }
    }

    /// Reads a number that may rightly be missing; digits in a text count too, as Windows itself takes them.
    ///
    /// # Errors
    /// Every refusal but [`Refusal::NotFound`]; [`Refusal::Unreadable`] for what is no number.
    pub fn number(self, windows: &dyn WindowsDoor, name: &str) -> Result<Option<u64>, Refusal> {
        match optional(windows.registry_value(self, name))? {
            None => Ok(None),
            Some(RegistryValue::Number(number)) => Ok(Some(number)),
            Some(RegistryValue::Text(text)) => match text.trim() {
                "" => Ok(None),
                digits => digits.parse().map(Some).map_err(|_| Refusal::Unreadable),
            },
        }
    }

    /// Reads a text that may rightly be missing.
    ///
    /// # Errors
    /// Every refusal but [`Refusal::NotFound`]; [`Refusal::Unreadable`] for what is no text.
    pub fn text(self, windows: &dyn WindowsDoor, name: &str) -> Result<Option<String>, Refusal> {
        match optional(windows.registry_value(self, name))? {
            None => Ok(None),
            Some(RegistryValue::Text(text)) => Ok(Some(text)),
            Some(RegistryValue::Number(_)) => Err(Refusal::Unreadable),
        }
    }

    /// Tells whether the key exists.
    ///
    /// # Errors
    /// Every refusal but [`Refusal::NotFound`].
    pub fn exists(self, windows: &dyn WindowsDoor) -> Result<bool, Refusal> {
        Ok(optional(windows.registry_keys(self))?.is_some())
    }
}

/// A value of the registry, reduced to what checks need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RegistryValue {
    /// `REG_SZ` and `REG_EXPAND_SZ`.
    Text(String),
    /// `REG_DWORD` and `REG_QWORD`.
    Number(u64),
}

impl From<&str> for RegistryValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<u64> for RegistryValue {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::fake::Fake;

    const KEY: RegistryKey<'static> = RegistryKey::user("Software\\Example");

    #[test]
    fn a_number_may_be_written_in_digits() {
        let read = |value: RegistryValue| {
            let system = Fake::windows().registry(KEY, "Value", value).system();
            KEY.number(system.windows().unwrap(), "Value")
        };
        assert_eq!(read(600.into()), Ok(Some(600)));
        assert_eq!(read(" 600 ".into()), Ok(Some(600)));
        assert_eq!(read("".into()), Ok(None));
        assert_eq!(read("ten".into()), Err(Refusal::Unreadable));
    }

    #[test]
    fn only_what_is_missing_is_rightly_missing() {
        let system = Fake::windows()
            .registry(KEY, "Known", 1.into())
            .registry_refused(RegistryKey::machine("SOFTWARE\\Secret"), Refusal::Denied)
            .system();
        let windows = system.windows().unwrap();
        assert_eq!(KEY.number(windows, "Unknown"), Ok(None));
        assert_eq!(KEY.text(windows, "Known"), Err(Refusal::Unreadable));
        let secret = RegistryKey::machine("SOFTWARE\\Secret\\Below");
        assert_eq!(secret.number(windows, "Value"), Err(Refusal::Denied));
        assert_eq!(secret.exists(windows), Err(Refusal::Denied));
        assert_eq!(KEY.exists(windows), Ok(true));
        let none = RegistryKey::user("Software\\None");
        assert_eq!(none.exists(windows), Ok(false));
    }
}
