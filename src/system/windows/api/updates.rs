//! The update service's memory of what it installed (`wuapi.h`). The one `unsafe` module of this interface. Nothing is
//! searched for, which may take minutes.
#![expect(unsafe_code, reason = "the update service is a COM interface")]

use jiff::{SignedDuration, Timestamp};
use windows::Win32::System::UpdateAgent::{
    IUpdateHistoryEntry, IUpdateHistoryEntry2, IUpdateSession, UpdateSession, orcSucceeded,
    orcSucceededWithErrors, uoInstallation,
};
use windows::core::Interface as _;

use super::com::Apartment;
use crate::system::Refusal;
use crate::system::windows::InstalledUpdate;

/// How many entries are looked at. An antivirus adds up to three a day, so that these reach back a month or more.
const MOST_ENTRIES: i32 = 120;

/// The category "Definition Updates": signatures of an antivirus.
const DEFINITIONS: &str = "E0789628-CE08-4437-BE74-2495B842F43B";

/// Lists what was installed with success, newest first.
pub(super) fn installed() -> Result<Vec<InstalledUpdate>, Refusal> {
    let apartment = Apartment::enter()?;
    let session: IUpdateSession = apartment.create(&UpdateSession)?;
    let mut installed = Vec::new();
    // SAFETY: calls on live objects, on the thread that made them.
    unsafe {
        let history = session
            .CreateUpdateSearcher()?
            .QueryHistory(0, MOST_ENTRIES)?;
        for index in 0..history.Count()? {
            let entry = history.get_Item(index)?;
            let result = entry.ResultCode()?;
            if entry.Operation()? == uoInstallation
                && (result == orcSucceeded || result == orcSucceededWithErrors)
                && let Some(at) = moment(entry.Date()?)
            {
                let is_definition = is_definition(&entry);
                installed.push(InstalledUpdate { at, is_definition });
            }
        }
    }
    installed.sort_by_key(|update| std::cmp::Reverse(update.at));
    Ok(installed)
}

/// An entry that does not tell its categories counts as an update of the system.
fn is_definition(entry: &IUpdateHistoryEntry) -> bool {
    // SAFETY: calls on live objects, on the thread that made them.
    let categories = || unsafe {
        let categories = entry.cast::<IUpdateHistoryEntry2>()?.Categories()?;
        for index in 0..categories.Count()? {
            let id = categories.get_Item(index)?.CategoryID()?;
            if id.to_string().eq_ignore_ascii_case(DEFINITIONS) {
                return windows::core::Result::Ok(true);
            }
        }
        Ok(false)
    };
    categories().unwrap_or(false)
}

/// Turns COM's days since 30 December 1899, in UTC, into a moment.
fn moment(days: f64) -> Option<Timestamp> {
    let start: Timestamp = "1899-12-30T00:00:00Z".parse().ok()?;
    let seconds = SignedDuration::try_from_secs_f64(days * 86_400.0).ok()?;
    start.checked_add(seconds).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_of_com_is_a_moment() {
        let moment = moment(46_000.5).unwrap();
        assert_eq!(moment.to_string(), "2025-12-09T12:00:00Z");
        assert_eq!(super::moment(f64::NAN), None);
    }
}
