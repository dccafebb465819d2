//! The text files of each language, read once for the whole process: every [`super::Texts`] refers to them, also those of
//! ten thousand documents that are compared with their records.

use std::sync::OnceLock;

use fluent::FluentResource;

use super::Language;

/// Returns the language's files. A broken file is a defect that the language tests find; what could be read is used.
pub(super) fn resources(language: Language) -> &'static [FluentResource] {
    static PARSED: [OnceLock<Vec<FluentResource>>; 3] = [const { OnceLock::new() }; 3];
    let [nl, fr, en] = &PARSED;
    let parsed = match language {
        Language::Nl => nl,
        Language::Fr => fr,
        Language::En => en,
    };
    parsed.get_or_init(|| language.sources().iter().map(|text| read(text)).collect())
}

fn read(text: &str) -> FluentResource {
    FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, errors)| {
        log::error!("a text file has errors: {errors:?}");
        resource
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_read_once_and_has_texts() {
        for language in [Language::Nl, Language::Fr, Language::En] {
            let files = resources(language);
            assert_eq!(files.len(), language.sources().len());
            assert!(files.iter().all(|file| file.entries().count() > 0));
            assert!(std::ptr::eq(files, resources(language)));
        }
    }

    #[test]
    fn of_a_broken_file_the_rest_is_used() {
        let file = read("broken\nwhole = Whole\n");
        assert!(file.get_entry(0).is_some());
    }
}
