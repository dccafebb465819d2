//! The person whose line is open: everything of theirs among all lines, gathered once per change and not per frame.

use std::sync::Arc;

use crate::register::erasure::Person;
use crate::register::line::{Line, LineId};

/// The person of the line that was asked for last.
#[derive(Default)]
pub struct OpenPerson {
    gathered_for: Option<(Arc<Vec<Line>>, LineId)>,
    person: Option<Person>,
}

impl OpenPerson {
    /// Returns the person of a line; `None` for a line that names nobody.
    pub fn of(&mut self, line: &Line, lines: &Arc<Vec<Line>>) -> Option<&Person> {
        let is_current = self
            .gathered_for
            .as_ref()
            .is_some_and(|(known, id)| Arc::ptr_eq(known, lines) && *id == line.id);
        if !is_current {
            self.gathered_for = Some((Arc::clone(lines), line.id.clone()));
            self.person = Person::of(line, lines);
        }
        self.person.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::collector::samples;

    #[test]
    fn another_line_and_other_lines_give_another_person() {
        let lines = Arc::new(samples::lines());
        let mut open = OpenPerson::default();
        for line in [&lines[3], &lines[4], &lines[4]] {
            let person = Person::of(line, &lines);
            assert_eq!(open.of(line, &lines), person.as_ref());
        }
        let files = |person: Option<&Person>| person.unwrap().files().as_ptr();
        let first = files(open.of(&lines[4], &lines));
        let again = files(open.of(&lines[4], &lines));
        assert_eq!(first, again, "nobody is gathered a second time");
        assert_eq!(open.of(&lines[0], &lines), None, "a file is nobody's");
        let mut fewer = samples::lines();
        fewer[4].newest = None;
        let fewer = Arc::new(fewer);
        let person = open.of(&fewer[4], &fewer).unwrap();
        assert_eq!(person.files(), []);
    }
}
