//! The registry through `windows-registry`, which needs no unsafe code. Always the view of 64-bit programs.

use windows_registry::{CURRENT_USER, Key, LOCAL_MACHINE, Type};

use crate::system::Refusal;
use crate::system::windows::code::refusal_of;
use crate::system::windows::registry::{Hive, RegistryKey, RegistryValue};

/// Reads a value.
pub(super) fn value(key: RegistryKey<'_>, name: &str) -> Result<RegistryValue, Refusal> {
    let value = open(key)?.get_value(name);
    let value = value.map_err(|error| refused(error.code().0))?;
    match value.ty() {
        Type::U32 | Type::U64 => u64::try_from(value)
            .map(RegistryValue::Number)
            .map_err(|_| Refusal::Unreadable),
        Type::String | Type::ExpandString => String::try_from(value)
            .map(RegistryValue::Text)
            .map_err(|_| Refusal::Unreadable),
        _ => Err(Refusal::Unreadable),
    }
}

/// Lists the keys right below a key, sorted.
pub(super) fn keys(key: RegistryKey<'_>) -> Result<Vec<String>, Refusal> {
    let key = open(key)?;
    let mut names: Vec<_> = key
        .keys()
        .map_err(|error| refused(error.code().0))?
        .collect();
    names.sort();
    Ok(names)
}

fn open(key: RegistryKey<'_>) -> Result<Key, Refusal> {
    let root = match key.hive {
        Hive::Machine => LOCAL_MACHINE,
        Hive::User => CURRENT_USER,
    };
    let mut options = root.options();
    let opened = options.read().wow64_64().open(key.path);
    opened.map_err(|error| refused(error.code().0))
}

fn refused(hresult: i32) -> Refusal {
    refusal_of(hresult.cast_unsigned())
}
