//! Archives (`.zip`): their entries, stored or deflated, one after the other and never on disk.

use std::io::{Read, Seek, SeekFrom};

use zip::{CompressionMethod, ZipArchive};

use super::super::refusal::Refusal;
use super::budget::{Budget, Visit};
use super::open::{open_inside, read_at_most};
use super::{HARMLESS_BYTES, Limits};

/// Opens an archive and hands on what its entries hold.
pub(super) fn open<R: Read + Seek>(
    mut file: R,
    inside: &[String],
    budget: &mut Budget<'_>,
    visit: &mut Visit<'_>,
) {
    match declared_entries(&mut file) {
        Some(entries) if entries > budget.limits.members as u64 => {
            return budget.stop(inside, Refusal::TooMany, visit);
        }
        Some(_) => {}
        None => return budget.refuse(inside, Refusal::DamagedArchive, visit),
    }
    let Ok(mut archive) = ZipArchive::new(file) else {
        return budget.refuse(inside, Refusal::DamagedArchive, visit);
    };
    if archive.has_duplicate_names() {
        // One of two entries of the same name is out of sight: the archive hides something.
        budget.refuse(inside, Refusal::DamagedArchive, visit);
    }
    for index in 0..archive.len() {
        if budget.is_stopped() {
            return;
        }
        if budget.members == 0 || budget.bytes == 0 {
            return budget.stop(inside, Refusal::TooMany, visit);
        }
        budget.members -= 1;
        let (name, read) = entry(&mut archive, index, budget);
        let Some(read) = read else { continue };
        let place = [inside, &[name]].concat();
        match read {
            Ok(bytes) => {
                budget.bytes = budget.bytes.saturating_sub(bytes.len() as u64);
                open_inside(bytes, &place, budget, visit);
            }
            // An archive that is built to swell is not worth another look, whatever else it holds.
            Err(refusal @ (Refusal::Bomb | Refusal::TooMany)) => {
                return budget.stop(inside, refusal, visit);
            }
            Err(refusal) => budget.refuse(&place, refusal, visit),
        }
    }
}

/// Reads an entry under the limits; `None` for a folder.
fn entry<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    index: usize,
    budget: &Budget<'_>,
) -> (String, Option<Result<Vec<u8>, Refusal>>) {
    let Ok(raw) = archive.by_index_raw(index) else {
        let name = format!("#{}", index + 1);
        return (name, Some(Err(Refusal::DamagedArchive)));
    };
    let name = String::from_utf8_lossy(raw.name_raw()).into_owned();
    if raw.is_dir() {
        return (name, None);
    }
    let (packed, method) = (raw.compressed_size(), raw.compression());
    if raw.encrypted() {
        return (name, Some(Err(Refusal::Encrypted)));
    }
    if !matches!(
        method,
        CompressionMethod::Stored | CompressionMethod::Deflated
    ) {
        return (name, Some(Err(Refusal::UnknownMethod)));
    }
    drop(raw);
    let read = match archive.by_index(index) {
        Ok(file) => unpack(file, packed, budget.limits, budget.bytes),
        Err(_) => Err(Refusal::DamagedArchive),
    };
    (name, Some(read))
}

/// Unpacks an entry. What it says of its size is not believed: it is read until it is too large.
fn unpack(file: impl Read, packed: u64, limits: &Limits, budget: u64) -> Result<Vec<u8>, Refusal> {
    let proportionate = packed.saturating_mul(limits.ratio).max(HARMLESS_BYTES);
    let largest = limits.pdf_bytes.max(limits.message_bytes);
    let most = largest.min(proportionate).min(budget);
    match read_at_most(file, most, 0) {
        Err(Refusal::TooLarge) if most == budget => Err(Refusal::TooMany),
        Err(Refusal::TooLarge) if most == proportionate => Err(Refusal::Bomb),
        // The checksum is wrong, or the packed bytes end early.
        Err(Refusal::NotRead) => Err(Refusal::DamagedArchive),
        read => read,
    }
}

/// Returns how many entries the archive says it has, so that none is opened whose list alone fills the memory; the largest
/// number where several ends could be meant. `None` where there is no end of an archive.
fn declared_entries(file: &mut (impl Read + Seek)) -> Option<u64> {
    /// The end record without its comment (APPNOTE 4.3.16).
    const END: usize = 22;
    const LONGEST_COMMENT: u64 = u16::MAX as u64;
    let length = file.seek(SeekFrom::End(0)).ok()?;
    let tail = length.min(LONGEST_COMMENT + END as u64);
    file.seek(SeekFrom::Start(length - tail)).ok()?;
    let mut bytes = Vec::new();
    file.take(tail).read_to_end(&mut bytes).ok()?;
    let ends = bytes
        .windows(END)
        .filter(|end| end.starts_with(b"PK\x05\x06"));
    let entries = ends.map(|end| match u16::from_le_bytes([end[10], end[11]]) {
        // The true number stands in a record for large archives: more than is looked at anyway.
        u16::MAX => u64::MAX,
        entries => u64::from(entries),
    });
    let entries = entries.max();
    file.seek(SeekFrom::Start(0)).ok()?;
    entries
}

#[cfg(test)]
mod tests;
