//! What the window writes to standard error when something goes wrong behind it: for IT, never for the person.
//!
//! Only this program's own warnings and errors; they name kinds and codes of errors, never a path or what was typed. The commands stay
//! silent: their one line about a failure is all that scripts read.

use std::io::Write as _;

use log::{Level, LevelFilter, Log, Metadata, Record};

struct StandardError;

impl Log for StandardError {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.level() <= Level::Warn && metadata.target().starts_with("teleklaar")
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            // Where standard error is gone there is nobody to tell.
            drop(writeln!(
                std::io::stderr(),
                "teleklaar: {}: {}",
                record.level().as_str().to_lowercase(),
                record.args()
            ));
        }
    }

    fn flush(&self) {}
}

/// Writes warnings and errors to standard error from now on.
pub fn install() {
    if log::set_logger(&StandardError).is_ok() {
        log::set_max_level(LevelFilter::Warn);
    }
}

/// Returns the cause of a failure on one line, without the place in the source that the window's library puts before it and
/// without the values in braces that it puts behind: a person has to pass it on.
#[must_use]
pub fn short_cause(error: &str) -> String {
    let after_place = error.rsplit_once(".rs:").map_or(error, |(_, rest)| {
        rest.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == ':')
    });
    let bare = without_braces(after_place);
    let line = bare.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = line.replace(" .", ".");
    match line.trim_end_matches([':', ' ']) {
        "" => "–".to_owned(),
        line => line.to_owned(),
    }
}

/// Leaves out what stands in braces, and the braces.
fn without_braces(text: &str) -> String {
    let mut depth = 0_usize;
    let outside = |sign: &char| {
        let was_inside = depth > 0;
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        !was_inside && *sign != '{' && *sign != '}'
    };
    text.chars().filter(outside).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_warnings_and_errors_of_this_program_are_written() {
        let cases = [
            (Level::Error, "teleklaar::draft", true),
            (Level::Warn, "teleklaar", true),
            (Level::Info, "teleklaar", false),
            (Level::Error, "winit", false),
        ];
        for (level, target, expected) in cases {
            let metadata = Metadata::builder().level(level).target(target).build();
            assert_eq!(
                StandardError.enabled(&metadata),
                expected,
                "{level} {target}"
            );
        }
    }

    #[test]
    fn the_cause_is_said_without_the_place_in_the_source() {
        let cases = [
            (
                "winit EventLoopError: os error at /build/src/platform/mod.rs:757: neither WAYLAND_DISPLAY nor DISPLAY is set",
                "neither WAYLAND_DISPLAY nor DISPLAY is set",
            ),
            ("OpenGL 2.0+\nis missing", "OpenGL 2.0+ is missing"),
            (
                "no configs match: Template { color: Rgb { r: 8 }, api: None }. Error: not found",
                "no configs match: Template. Error: not found",
            ),
            (
                "no surface for any backend: {}",
                "no surface for any backend",
            ),
            ("{ never closed", "–"),
            ("", "–"),
        ];
        for (error, expected) in cases {
            assert_eq!(short_cause(error), expected);
        }
    }
}
