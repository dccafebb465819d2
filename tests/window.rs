//! The window, driven by role and label without a screen: every page, the whole way, keyboard, zoom, kill and resume.

mod bulletin;
mod bulletin_pictures;
mod collector;
pub mod collector_folder;
mod collector_pictures;
mod collector_rules;
mod collector_sources;
mod dpo;
mod driver;
mod dropped;
mod january_2020;
mod log;
mod organisation;
mod organisation_files;
mod organisation_offers;
mod organisation_pictures;
mod pages;
mod pictures;
mod place;
mod resume;
mod rules;
mod rules_form;
mod rules_pictures;
mod rules_signing;
mod signing;
mod user_policy;
mod walk;
