//! The team lead's register: a folder of checklists becomes one line per person and PC.
//!
//! ```text
//! folder ─ intake ─ verification ─ found files ─┬─ lines ─ exports, mails, follow-up
//!              └── index (saves work) ──┘       │
//! decisions (register file), roster, trust, day ┘
//! ```
//! The folder is the source of truth. The index in the person's data folder only saves work: it can be deleted and comes back.
//! What people decided (vouching, notes, conditions done, the roster) stands in the register file and never in the index.
//! Files are collected once ([`collect`]); lines are made of them as often as anything else changes ([`mod@lines`]).

pub mod alphabets;
pub mod collect;
pub mod decision;
pub mod decision_ahead;
pub mod decisions;
pub mod deletion;
pub mod doubt_words;
pub mod erasure;
pub mod examination;
pub mod export;
pub mod follow_up;
pub mod index;
pub mod intake;
pub mod ksz_words;
pub mod line;
pub mod lines;
pub mod listing;
pub mod name;
pub mod own_clock;
pub mod refusal;
pub mod register_file;
pub mod retention;
pub mod roster;
pub mod rules_standing;
pub mod rules_words;
#[cfg(test)]
pub(crate) mod samples;
pub mod visible;
