//! D-Bus in the words of the checks, so that they and their tests compile on every operating system.

use std::collections::BTreeMap;

/// Which message bus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bus {
    /// The machine's own.
    System,
    /// The logged-in person's.
    Session,
}

/// Whom to ask: a service, one of its objects and an interface of that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BusObject<'a> {
    /// The well-known name.
    pub service: &'a str,
    /// The object's path.
    pub path: &'a str,
    /// The interface.
    pub interface: &'a str,
}

/// A value as it comes from the bus, reduced to what checks need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BusValue {
    /// A string, object path or signature.
    Text(String),
    /// True or false.
    Bool(bool),
    /// Any whole number; larger ones than `i64` holds are cut to its limit.
    Number(i64),
    /// An array or structure.
    List(Vec<BusValue>),
    /// A dictionary with text keys.
    Dict(BTreeMap<String, BusValue>),
    /// Anything else.
    Other,
}

impl BusValue {
    /// Returns the text, if it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the truth value, if it is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the number, if it is one.
    #[must_use]
    pub fn as_number(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// Returns the members of an array or structure, if it is one.
    #[must_use]
    pub fn as_list(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    /// Returns the entries of a dictionary, if it is one.
    #[must_use]
    pub fn as_dict(&self) -> Option<&BTreeMap<String, Self>> {
        match self {
            Self::Dict(entries) => Some(entries),
            _ => None,
        }
    }
}

impl From<&str> for BusValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<bool> for BusValue {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}
impl From<i64> for BusValue {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// Which signals to listen to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignalRule {
    /// The interface.
    pub interface: String,
    /// The signal's name.
    pub member: String,
    /// The object's path; any when `None`.
    pub path: Option<String>,
}

/// A signal that came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BusSignal {
    /// The interface.
    pub interface: String,
    /// The signal's name.
    pub member: String,
    /// The values it carries.
    pub values: Vec<BusValue>,
}
