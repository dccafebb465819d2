//! Teleklaar (Téléclair): from answers and observations to a signed telework checklist.
//!
//! Data flows one way; a module uses only what stands above it in this list, and [`text`].

pub mod clock;
pub mod diagnostics;
pub mod file;
pub mod input;
pub mod text;
pub mod typefaces;

pub mod answers;
pub mod assessment;
pub mod checklist;
pub mod control;
pub mod counter_signature;
pub mod decision;
pub mod device_key;
pub mod document;
pub mod export;
pub mod machine;
pub mod observation;
pub mod pdf;
pub mod policy;
pub mod signature_words;
pub mod signing;
pub mod system;
pub mod verification;

pub mod register;

pub mod app;
pub mod cli;
pub mod command_line;
pub mod draft;
pub mod mail;
pub mod reminder;

#[cfg(test)]
mod judge;
#[cfg(test)]
#[path = "../tests/judges_python.rs"]
mod judges_python;
#[cfg(test)]
#[path = "../tests/sample_document.rs"]
mod sample_document;
