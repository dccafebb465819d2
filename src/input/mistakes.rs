//! Takes down everything that is wrong with a file, so that one reading names it all.
//!
//! A reader that notes goes on where it can: [`Mistakes::note`] gives back what could be read, and `None` stands for a value
//! that is missing or wrong. What it puts together in the end counts only when nothing was noted ([`Mistakes::settle`]).

use std::collections::HashSet;
use std::hash::Hash;

use crate::input::error::{InputError, Problem};
use crate::input::field::Field;
use crate::input::section::Section;
use crate::input::tree::{Place, join};

/// The most mistakes that are taken down: nobody reads more at a time, and a hostile file brings a hundred thousand.
pub const MOST: usize = 100;

/// The mistakes of a file, as far as it was read.
#[derive(Debug, Default)]
pub struct Mistakes {
    found: Vec<InputError>,
}

impl Mistakes {
    /// Takes a mistake down; one that was just taken down is not told again.
    pub fn add(&mut self, mistake: InputError) {
        if !self.are_full() && self.found.last() != Some(&mistake) {
            self.found.push(mistake);
        }
    }

    /// Takes down why something could not be read, or gives back what could.
    pub fn note<T>(&mut self, read: Result<T, InputError>) -> Option<T> {
        read.map_err(|mistake| self.add(mistake)).ok()
    }

    /// Notes every key that may not stand in the section.
    pub fn only(&mut self, section: &Section<'_>, keys: &'static [&'static str]) {
        for mistake in section.unknown(keys).take(MOST) {
            self.add(mistake);
        }
    }

    /// Reads the value of a key that must be there.
    pub fn required<'a, T>(
        &mut self,
        section: &Section<'a>,
        key: &str,
        read: impl FnOnce(&Field<'a>) -> Result<T, InputError>,
    ) -> Option<T> {
        self.note(section.required(key).and_then(|field| read(&field)))
    }

    /// Reads the value of a key that may be missing.
    pub fn optional<'a, T>(
        &mut self,
        section: &Section<'a>,
        key: &str,
        read: impl FnOnce(&Field<'a>) -> Result<T, InputError>,
    ) -> Option<T> {
        self.note(read(&section.optional(key)?))
    }

    /// Opens the section below a key that may be missing, in which only `keys` may stand.
    pub fn section<'a>(
        &mut self,
        section: &Section<'a>,
        key: &str,
        keys: &'static [&'static str],
    ) -> Option<Section<'a>> {
        let section = self.note(section.optional_section(key))??;
        self.only(&section, keys);
        Some(section)
    }

    /// Reads every key of a section; those that cannot be read are left out.
    pub fn each<'a, T>(
        &mut self,
        section: &Section<'a>,
        read: impl FnMut(&Field<'a>, &mut Self) -> Option<T>,
    ) -> Vec<T> {
        self.all(section.fields(), read)
    }

    /// Reads every item of a list; those that cannot be read are left out.
    pub fn list<'a, T>(
        &mut self,
        field: &Field<'a>,
        read: impl FnMut(&Field<'a>, &mut Self) -> Option<T>,
    ) -> Vec<T> {
        let items = self.note(field.list()).unwrap_or_default();
        self.all(items.into_iter(), read)
    }

    fn all<'a, T>(
        &mut self,
        fields: impl Iterator<Item = Field<'a>>,
        mut read: impl FnMut(&Field<'a>, &mut Self) -> Option<T>,
    ) -> Vec<T> {
        let mut values = Vec::new();
        for field in fields {
            if self.are_full() {
                break;
            }
            values.extend(read(&field, self));
        }
        values
    }

    /// Reads every item of a list in which none may stand twice.
    pub fn distinct<'a, T: Clone + Eq + Hash>(
        &mut self,
        field: &Field<'a>,
        read: impl Fn(&Field<'a>) -> Result<T, InputError>,
    ) -> Vec<T> {
        let mut seen = HashSet::new();
        self.list(field, |item, mistakes| {
            let value = mistakes.note(read(item))?;
            if !seen.insert(value.clone()) {
                mistakes.add(item.error(Problem::Repeated));
            }
            Some(value)
        })
    }

    /// Tells whether something is wrong at a key or below it, or at an unknown key that may mean it: then nothing that hangs
    /// on its value can be judged.
    #[must_use]
    pub fn concern(&self, key: &str) -> bool {
        self.found.iter().any(|mistake| {
            let rest = mistake.key.strip_prefix(key);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
                || meant(mistake).as_deref() == Some(key)
        })
    }

    /// Gives back what was read when nothing was noted.
    ///
    /// # Errors
    /// The mistakes in the order of their lines, those without a line last. A key that is missing because it is misspelt is
    /// named once.
    pub fn settle<T>(mut self, whole: Option<T>) -> Result<T, Vec<InputError>> {
        let meant: Vec<String> = self.found.iter().filter_map(meant).collect();
        self.found.retain(|mistake| {
            let missing = matches!(
                mistake.problem,
                Problem::MissingKey | Problem::MissingSection
            );
            !(missing && meant.contains(&mistake.key))
        });
        self.found.sort_by_key(|mistake| match mistake.place {
            Place::Line(line) => line,
            Place::Unknown => usize::MAX,
        });
        whole.filter(|_| self.found.is_empty()).ok_or(self.found)
    }

    fn are_full(&self) -> bool {
        self.found.len() >= MOST
    }
}

/// Returns the first of the mistakes, for whoever names one alone.
#[must_use]
pub(crate) fn first(mistakes: Vec<InputError>) -> InputError {
    #[expect(
        clippy::expect_used,
        reason = "a reader gives back nothing only after it has noted why; a test and a fuzz target hold it"
    )]
    mistakes.into_iter().next().expect("a mistake")
}

/// Returns the path of the key that an unknown one looks like.
fn meant(mistake: &InputError) -> Option<String> {
    let Problem::UnknownKey {
        suggestion: Some(suggestion),
    } = &mistake.problem
    else {
        return None;
    };
    let section = mistake.key.rsplit_once('.');
    Some(join(section.map_or("", |(path, _)| path), suggestion))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::Document;

    const KEYS: &[&str] = &["format", "name", "days", "levels"];

    /// Reads a name that must be there and a list of numbers.
    fn read(text: &str) -> Result<(String, Vec<u32>), Vec<InputError>> {
        let mut mistakes = Mistakes::default();
        let whole = (|| {
            let document = Document::parse_noting(text.as_bytes(), &mut mistakes)?;
            let root = document.open_noting(KEYS, &mut mistakes)?;
            let name = mistakes.required(&root, "name", Field::raw_text);
            let days = root
                .optional("days")
                .map(|field| mistakes.distinct(&field, |item| item.whole_number(1, 7)));
            Some((name?.to_owned(), days.unwrap_or_default()))
        })();
        mistakes.settle(whole)
    }

    fn keys(text: &str) -> Vec<String> {
        let mistakes = read(text).unwrap_err().into_iter();
        mistakes.map(|mistake| mistake.key).collect()
    }

    #[test]
    fn what_is_right_is_given_back() {
        let text = "format = 1\nname = \"a\"\ndays = [1, 2]\n";
        assert_eq!(read(text), Ok(("a".to_owned(), vec![1, 2])));
    }

    #[test]
    fn every_mistake_is_named_from_top_to_bottom_and_what_has_no_line_last() {
        let text = "format = 1\ndays = [9, 2, 2]\nx = 1\ny = 1\n";
        assert_eq!(keys(text), ["days[1]", "days[3]", "x", "y", "name"]);
    }

    #[test]
    fn a_misspelt_key_is_not_missing_too() {
        assert_eq!(keys("format = 1\nnmae = \"a\"\n"), ["nmae"]);
    }

    #[test]
    fn a_newer_format_is_the_only_mistake() {
        assert_eq!(keys("format = 2\nx = 1\n"), ["format"]);
    }

    #[test]
    fn a_hostile_file_has_a_hundred_mistakes_at_most() {
        let many: Vec<String> = (0..MOST * 3)
            .map(|number| format!("x{number} = 1"))
            .collect();
        assert_eq!(
            keys(&format!("format = 1\n{}", many.join("\n"))).len(),
            MOST
        );
        let list = format!(
            "format = 1\nname = \"a\"\ndays = [{}]\n",
            "9, ".repeat(MOST * 3)
        );
        assert_eq!(keys(&list).len(), MOST);
    }

    #[test]
    fn a_mistake_concerns_its_key_the_keys_about_it_and_the_one_that_was_meant() {
        let mut mistakes = Mistakes::default();
        let document = Document::parse(b"format = 1\nlevel = 1\n[days]\nx = 1\n").unwrap();
        let root = document.open_noting(KEYS, &mut mistakes).unwrap();
        let days = mistakes.section(&root, "days", &["monday"]);
        assert!(days.is_some());
        for (key, expected) in [
            ("levels", true),
            ("days", true),
            ("day", false),
            ("name", false),
        ] {
            assert_eq!(mistakes.concern(key), expected, "{key}");
        }
    }
}
