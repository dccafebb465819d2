//! Opening an index, and making a new one where there is none that fits.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode};

use super::{Index, NoIndex};

/// The version of the tables; see also [`program`].
const SCHEMA: &str = "
    CREATE TABLE program (name TEXT NOT NULL);
    CREATE TABLE result (hash BLOB PRIMARY KEY, examined BLOB NOT NULL, text BLOB NOT NULL);
    CREATE TABLE file (path BLOB PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL,
        changed INTEGER NOT NULL, members BLOB NOT NULL);
";

impl Index {
    pub(super) fn existing(path: &Path) -> Result<Self, NoIndex> {
        let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_WRITE;
        let connection = Connection::open_with_flags(path, flags)?;
        let index = Self::prepared(connection)?;
        let found: String = index
            .connection
            .query_row("SELECT name FROM program", [], |row| row.get(0))?;
        let sound: String = index
            .connection
            .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if found == program() && sound == "ok" {
            Ok(index)
        } else {
            Err(NoIndex(rusqlite::Error::InvalidQuery))
        }
    }

    pub(super) fn made(path: &Path) -> Result<Self, NoIndex> {
        if let Some(folder) = path.parent() {
            // Where that fails, opening says so.
            drop(std::fs::create_dir_all(folder));
        }
        only_for_its_owner(path);
        let mut index = Self::prepared(Connection::open(path)?)?;
        let transaction = index.connection.transaction()?;
        transaction.execute_batch(SCHEMA)?;
        transaction.execute("INSERT INTO program (name) VALUES (?1)", [program()])?;
        transaction.commit()?;
        Ok(index)
    }

    fn prepared(connection: Connection) -> Result<Self, NoIndex> {
        // A second window on the same folder waits for the first one's batch.
        connection.busy_timeout(Duration::from_secs(5))?;
        connection.pragma_update(None, "journal_mode", "DELETE")?;
        connection.pragma_update(None, "synchronous", "NORMAL")?;
        connection.pragma_update(None, "trusted_schema", "OFF")?;
        // What was deleted is overwritten: a person who is removed is gone from here too.
        connection.pragma_update(None, "secure_delete", "ON")?;
        Ok(Self { connection })
    }
}

pub(super) fn is_busy(error: &rusqlite::Error) -> bool {
    let busy = [ErrorCode::DatabaseBusy, ErrorCode::DatabaseLocked];
    error
        .sqlite_error_code()
        .is_some_and(|code| busy.contains(&code))
}

/// Which program found the results: another version, template or table could find others.
fn program() -> String {
    format!(
        "2 {} {}",
        env!("CARGO_PKG_VERSION"),
        crate::document::template_version()
    )
}

/// Makes the empty file first, closed to others: it will hold names and results.
#[cfg(unix)]
fn only_for_its_owner(path: &Path) {
    use std::os::unix::fs::OpenOptionsExt as _;
    let made = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path);
    // Where that fails, opening says so.
    drop(made);
}

#[cfg(not(unix))]
fn only_for_its_owner(_: &Path) {}
