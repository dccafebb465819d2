//! Texts that a thread makes once: whoever makes or compares documents by the thousand asks for the same two languages again
//! and again, and putting the texts of a language together takes longer than wording a document.

use std::cell::OnceCell;

use super::{Language, Texts};

/// Does work with the texts of a language, which the thread keeps afterwards.
pub fn with_texts<R>(language: Language, work: impl FnOnce(&Texts) -> R) -> R {
    thread_local! {
        static KEPT: [OnceCell<Texts>; 3] = const { [const { OnceCell::new() }; 3] };
    }
    KEPT.with(|[nl, fr, en]| {
        let kept = match language {
            Language::Nl => nl,
            Language::Fr => fr,
            Language::En => en,
        };
        work(kept.get_or_init(|| Texts::new(language)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_is_made_once_and_is_the_one_asked_for() {
        for language in [Language::Nl, Language::Fr, Language::En] {
            let place = || with_texts(language, |texts| std::ptr::from_ref(texts).addr());
            assert_eq!(with_texts(language, Texts::language), language);
            assert_eq!(place(), place());
        }
    }

    #[test]
    fn work_may_ask_for_texts_itself() {
        let both = with_texts(Language::Nl, |outer| {
            with_texts(Language::Nl, |inner| [outer, inner].map(Texts::language))
        });
        assert_eq!(both, [Language::Nl; 2]);
    }
}
