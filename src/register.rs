//! The team lead's register: a folder of checklists becomes one line per person and PC.
//!
//! ```text
//! folder -> intake -> (verification) -> index -> lines -> exports, mails, follow-up
//!                        register file (vouching, notes, roster) ─┘
//! ```
//! The folder is the source of truth. The index beside it only saves work: it can be deleted and comes back. What people
//! decided (vouching, answers given, notes, the roster) stands in the register file and never in the index alone.

pub mod collect;
pub mod decision;
pub mod decisions;
pub mod examination;
pub mod export;
pub mod follow_up;
pub mod index;
pub mod intake;
pub mod line;
pub mod lines;
pub mod name;
pub mod refusal;
pub mod register_file;
pub mod roster;
#[cfg(test)]
pub(crate) mod samples;
pub mod visible;
