//! Teleklaar (Téléclair): from answers and observations to a signed telework checklist.
//!
//! Data flows one way; a module uses only what stands above it in this list, and [`text`].

pub mod clock;
pub mod file;
pub mod input;
pub mod text;

pub mod control;
pub mod observation;
pub mod system;
pub mod policy;
pub mod machine;
pub mod answers;
pub mod assessment;
pub mod checklist;
pub mod document;
pub mod pdf;
pub mod signing;
pub mod device_key;
pub mod export;

pub mod draft;
pub mod mail;
pub mod reminder;
pub mod cli;
pub mod app;
pub mod command_line;

#[cfg(test)]
#[path = "../tests/sample_document.rs"]
mod sample_document;
