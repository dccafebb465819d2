//! Why something on the machine could not be looked at.

use crate::observation::{Observation, Reason};

/// Why something could not be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// It does not exist.
    NotFound,
    /// This account may not look at it.
    Denied,
    /// It exists and makes no sense, or is larger than anything sensible.
    Unreadable,
    /// The service that would answer does not run.
    Unavailable,
    /// No answer came in time.
    TimedOut,
    /// There is no such means on this operating system.
    Unsupported,
}

impl From<Refusal> for Reason {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotFound => Self::NotFound,
            Refusal::Denied => Self::AccessDenied,
            Refusal::Unreadable => Self::Unreadable,
            Refusal::Unavailable => Self::ServiceUnavailable,
            Refusal::TimedOut => Self::TimedOut,
            Refusal::Unsupported => Self::NotSupportedHere,
        }
    }
}

impl From<Refusal> for Observation {
    fn from(refusal: Refusal) -> Self {
        Self::undetermined(refusal.into())
    }
}

impl From<std::io::Error> for Refusal {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::NotFound,
            ErrorKind::PermissionDenied => Self::Denied,
            ErrorKind::ConnectionRefused => Self::Unavailable,
            ErrorKind::TimedOut | ErrorKind::WouldBlock => Self::TimedOut,
            ErrorKind::Unsupported => Self::Unsupported,
            _ => Self::Unreadable,
        }
    }
}

/// Turns "does not exist" into `None` and keeps every other refusal.
///
/// # Errors
/// Every refusal but [`Refusal::NotFound`].
pub fn optional<T>(result: Result<T, Refusal>) -> Result<Option<T>, Refusal> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(Refusal::NotFound) => Ok(None),
        Err(refusal) => Err(refusal),
    }
}
