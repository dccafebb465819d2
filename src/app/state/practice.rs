//! The practice password: it is edited like any text and leaves no trace.

use egui::text::CharIndex;
use zeroize::Zeroizing;

/// The practice password: wiped when it is cleared and dropped, never shown, never copied.
#[derive(Default)]
pub struct Practice(Zeroizing<String>);

impl Practice {
    /// Returns what is typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Wipes it from memory.
    pub fn wipe(&mut self) {
        if !self.0.is_empty() {
            self.0 = Zeroizing::new(String::new());
        }
    }

    /// Empties egui's own undo history of the field, which would keep copies of what was typed.
    pub fn forget_undo(&self, context: &egui::Context, field: egui::Id) {
        if let Some(mut state) = egui::TextEdit::load_state(context, field) {
            state.clear_undoer();
            egui::TextEdit::store_state(context, field, state);
        }
    }
}

impl egui::TextBuffer for Practice {
    fn is_mutable(&self) -> bool {
        true
    }

    fn as_str(&self) -> &str {
        &self.0
    }

    fn insert_text(&mut self, text: &str, char_index: CharIndex) -> usize {
        // A string that grows leaves its old copy behind, unwiped: so each change makes a new one and wipes the old.
        let at = byte_index(&self.0, char_index.0);
        let mut changed = Zeroizing::new(String::with_capacity(self.0.len() + text.len()));
        changed.push_str(&self.0[..at]);
        changed.push_str(text);
        changed.push_str(&self.0[at..]);
        self.0 = changed;
        text.chars().count()
    }

    fn delete_char_range(&mut self, range: std::ops::Range<CharIndex>) {
        let (from, until) = (
            byte_index(&self.0, range.start.0),
            byte_index(&self.0, range.end.0),
        );
        let mut changed = Zeroizing::new(String::with_capacity(self.0.len()));
        changed.push_str(&self.0[..from]);
        changed.push_str(&self.0[until..]);
        self.0 = changed;
    }

    fn type_id(&self) -> std::any::TypeId {
        std::any::TypeId::of::<Self>()
    }
}

fn byte_index(text: &str, char_index: usize) -> usize {
    text.char_indices()
        .nth(char_index)
        .map_or(text.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use egui::TextBuffer as _;

    use super::*;

    #[test]
    fn the_practice_password_is_edited_by_characters_and_not_by_bytes() {
        let mut practice = Practice::default();
        assert_eq!(practice.insert_text("été", CharIndex(0)), 3);
        assert_eq!(practice.insert_text("-ë", CharIndex(3)), 2);
        practice.delete_char_range(CharIndex(1)..CharIndex(3));
        assert_eq!(practice.0.as_str(), "é-ë");
        practice.wipe();
        assert_eq!(practice.0.as_str(), "");
    }
}
