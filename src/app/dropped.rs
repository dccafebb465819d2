//! What was dropped on the window, and what it may be: each role takes its own, and says where anything else belongs.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::policy::signed::is_named_signed;

/// Returns what was dropped on the window in this frame.
#[must_use]
pub fn dropped(context: &Context) -> Vec<PathBuf> {
    context.input(|input| {
        let files = input.raw.dropped_files.iter();
        files.map(|file| file.path().to_owned()).collect()
    })
}

/// Tells by a name whether a file may hold rules or a bulletin: signed, or the text that is to be signed.
#[must_use]
pub fn may_hold_rules(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default();
    is_named_signed(path) || ending.eq_ignore_ascii_case("toml")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::intake::may_hold_checklists;

    #[test]
    fn a_name_says_whose_a_file_is() {
        for (name, rules, checklists) in [
            ("beleid.teleklaar", true, false),
            ("BERICHT.TELEKLAAR", true, false),
            ("beleid.toml", true, false),
            ("checklist.PDF", false, true),
            ("mail.eml", false, true),
            ("alles.zip", false, true),
            ("foto.jpg", false, false),
            ("teleklaar", false, false),
            ("", false, false),
        ] {
            let path = Path::new(name);
            let found = (may_hold_rules(path), may_hold_checklists(path));
            assert_eq!(found, (rules, checklists), "{name}");
        }
    }
}
