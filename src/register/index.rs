//! The index: what is known of a folder's files, so that nothing is examined twice.
//!
//! It is an embedded `SQLite` database in the person's own data folder, one per folder of checklists, named by a digest of the
//! folder's path. It does not lie beside the checklists: a network share locks files badly or not at all, two team leads would
//! write into one database, a read-only folder would have none, and whoever may drop a checklist into the folder could write
//! its result as well. For the same reasons there is no write-ahead log: data folders are sometimes redirected to a share,
//! where its shared memory does not work; the plain journal does.
//!
//! It only saves work. It may be deleted at any time; one that is damaged or of another version of the program is thrown away
//! and made anew. Every batch is one transaction: whoever is killed in the middle loses that batch at most, and does it again.

mod opening;
mod rows;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};

use super::examination::{Brought, Examination};
use super::intake::{FileOnDisk, Stamp};
use crate::verification::{Examined, TextComparison};

use opening::is_busy;

pub(super) use rows::KnownMember;

/// How many results are read at once.
const PORTION: usize = 1000;

/// The index of one folder.
pub struct Index {
    connection: Connection,
}

/// What an index knows.
#[derive(Default)]
pub(super) struct Known {
    /// What each file was and held when it was last looked at, by its place.
    pub(super) files: HashMap<Vec<u8>, (Stamp, Vec<KnownMember>)>,
    /// What bytes turned out to be, by their hash.
    pub(super) results: HashMap<[u8; 32], Arc<Examination>>,
}

/// The index cannot be used: the disk is full, or nothing may be written there. Everything works without it, only slower.
#[derive(Debug)]
pub struct NoIndex(pub rusqlite::Error);

impl From<rusqlite::Error> for NoIndex {
    fn from(error: rusqlite::Error) -> Self {
        Self(error)
    }
}

impl Index {
    /// Returns where the index of a folder lies inside the person's data folder.
    #[must_use]
    pub fn path(data_folder: &Path, folder: &Path) -> PathBuf {
        let folder = std::fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
        let digest = Sha256::digest(folder.as_os_str().as_encoded_bytes());
        let name = format!("{}.sqlite", base16ct::lower::encode_string(&digest[..16]));
        data_folder.join("index").join(name)
    }

    /// Opens the index, or makes it anew where it is none, damaged, or of another version.
    ///
    /// # Errors
    /// [`NoIndex`] when it can be neither opened nor made.
    pub fn open(path: &Path) -> Result<Self, NoIndex> {
        match Self::existing(path) {
            // Another window writes to it all the time: it is sound, and stays.
            Err(NoIndex(error)) if is_busy(&error) => Err(NoIndex(error)),
            Ok(index) => Ok(index),
            Err(_) => {
                Self::forget(path);
                Self::made(path)
            }
        }
    }

    /// Deletes the index; the next collection reads everything anew.
    pub fn forget(path: &Path) {
        for ending in ["", "-journal"] {
            let mut name = path.as_os_str().to_owned();
            name.push(ending);
            // What cannot be deleted is refused when it is opened.
            drop(std::fs::remove_file(name));
        }
    }

    /// Erases what is known of some files and of the checklists in them; without an index there is nothing to erase.
    ///
    /// # Errors
    /// [`NoIndex`] when it cannot be written; [`Self::forget`] is left then.
    pub fn erase(path: &Path, places: &[PathBuf], hashes: &[[u8; 32]]) -> Result<(), NoIndex> {
        if !path.exists() {
            return Ok(());
        }
        let gone: Vec<Vec<u8>> = places
            .iter()
            .map(|place| place.as_os_str().as_encoded_bytes().to_vec())
            .collect();
        Self::open(path)?.keep_only(&gone, hashes)
    }

    /// Reads everything that is known; what cannot be read is examined again.
    pub(super) fn known(&self) -> Result<Known, NoIndex> {
        let mut known = Known::default();
        let mut statement = self
            .connection
            .prepare("SELECT path, size, modified, changed, members FROM file")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let stamp = Stamp {
                size: row.get::<_, i64>(1)?.unsigned_abs(),
                modified: row.get(2)?,
                changed: row.get(3)?,
            };
            if let Some(members) = rows::read_members(row.get_ref(4)?.as_blob().unwrap_or_default())
            {
                known.files.insert(row.get(0)?, (stamp, members));
            }
        }
        let mut statement = self
            .connection
            .prepare("SELECT hash, examined, text FROM result")?;
        let mut rows = statement.query([])?;
        loop {
            // Read in portions, so that the saved form never stands in memory as a whole beside what is made of it.
            let mut portion: Vec<[Vec<u8>; 3]> = Vec::with_capacity(PORTION);
            while portion.len() < PORTION
                && let Some(row) = rows.next()?
            {
                portion.push([row.get(0)?, row.get(1)?, row.get(2)?]);
            }
            if portion.is_empty() {
                break;
            }
            known
                .results
                .par_extend(portion.into_par_iter().filter_map(result));
        }
        Ok(known)
    }

    /// Keeps what files brought, in one transaction. A file that is not settled is read again the next time; what its
    /// bytes turned out to be is kept.
    pub(super) fn keep(
        &mut self,
        batch: &[(FileOnDisk, Brought)],
        is_settled: impl Fn(&Stamp) -> bool,
    ) -> Result<(), NoIndex> {
        let transaction = self.connection.transaction()?;
        {
            let mut result = transaction.prepare(
                "INSERT INTO result (hash, examined, text) VALUES (?1, ?2, ?3)
                 ON CONFLICT (hash) DO NOTHING",
            )?;
            let mut file = transaction.prepare(
                "INSERT OR REPLACE INTO file (path, size, modified, changed, members)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
            )?;
            for (on_disk, brought) in batch {
                for member in &brought.members {
                    if let Ok((hash, examination)) = &member.outcome {
                        let examined = rows::json(&examination.whole());
                        let text = rows::json(&examination.examined.text);
                        result.execute(params![&hash[..], examined, text])?;
                    }
                }
                let stamp = on_disk.stamp;
                if !is_settled(&stamp) {
                    continue;
                }
                file.execute(params![
                    on_disk.place.as_os_str().as_encoded_bytes(),
                    i64::try_from(stamp.size).unwrap_or(i64::MAX),
                    stamp.modified,
                    stamp.changed,
                    rows::write_members(&brought.members),
                ])?;
            }
        }
        transaction.commit()?;
        Ok(())
    }

    /// Keeps the results of comparing texts, in one transaction.
    pub(super) fn keep_texts(
        &mut self,
        batch: &[([u8; 32], TextComparison)],
    ) -> Result<(), NoIndex> {
        let transaction = self.connection.transaction()?;
        {
            let mut statement =
                transaction.prepare("UPDATE result SET text = ?2 WHERE hash = ?1")?;
            for (hash, text) in batch {
                statement.execute(params![&hash[..], rows::json(text)])?;
            }
        }
        transaction.commit()?;
        Ok(())
    }

    /// Forgets files that are no longer in the folder, and results that no file has.
    pub(super) fn keep_only(
        &mut self,
        gone: &[Vec<u8>],
        unused: &[[u8; 32]],
    ) -> Result<(), NoIndex> {
        let transaction = self.connection.transaction()?;
        {
            let mut file = transaction.prepare("DELETE FROM file WHERE path = ?1")?;
            for path in gone {
                file.execute(params![path])?;
            }
            let mut result = transaction.prepare("DELETE FROM result WHERE hash = ?1")?;
            for hash in unused {
                result.execute(params![&hash[..]])?;
            }
        }
        transaction.commit()?;
        Ok(())
    }
}

/// Reads a saved result; `None` where it is none.
fn result([hash, examined, text]: [Vec<u8>; 3]) -> Option<([u8; 32], Arc<Examination>)> {
    let mut examined: Examined = serde_json::from_slice(&examined).ok()?;
    examined.text = serde_json::from_slice(&text).ok()?;
    let examination = Arc::new(Examination::from(examined));
    Some((hash.try_into().ok()?, examination))
}

#[cfg(test)]
mod tests;
