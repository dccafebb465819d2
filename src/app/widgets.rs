//! The parts that pages are built of. Each has its role and name for screen readers, a visible focus and a large target.

pub mod banner;
pub mod button;
pub mod card;
pub mod choice;
pub mod date_field;
pub mod expander;
pub mod field;
pub mod filter_pill;
pub mod folder_field;
pub mod icon;
pub mod key_code;
pub mod key_scroll;
pub mod link;
pub mod navigation;
pub mod pill;
pub mod rows;
pub mod select;
pub mod signature_pad;
pub mod stepper;
pub mod words;
