//! The window, driven by role and label without a screen: every page, the whole way, keyboard, zoom, kill and resume.

mod collector;
pub mod collector_folder;
mod collector_pictures;
mod collector_sources;
mod driver;
mod log;
mod pages;
mod pictures;
mod resume;
mod signing;
mod walk;
