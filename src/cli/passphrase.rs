//! Where a key's passphrase comes from: a file, or the terminal; never the command line or the environment.

use std::io;
use std::path::Path;

use zeroize::Zeroizing;

use crate::cli::failure::{Explain, Failure};
use crate::input::{InputError, Place, Problem, read_file};
use crate::text::Texts;
use crate::text::ids::{CommandLineText, ErrorText};

/// Asks a question on the terminal and returns what is typed, which is not shown.
pub type AskSecret<'a> = dyn Fn(&str) -> io::Result<Zeroizing<String>> + 'a;

/// What a passphrase is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassphraseFor {
    /// The key that is there.
    Key,
    /// A key that is about to be made: typed twice, because nobody sees it.
    NewKey,
}

/// Gives the passphrase when a key asks for one, and not before.
pub struct Passphrases<'a> {
    file: Option<&'a Path>,
    from_file: Option<Zeroizing<String>>,
    ask_secret: &'a AskSecret<'a>,
    texts: &'a Texts,
}

/// Why there is no passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPassphrase {
    /// There is no terminal to ask it on.
    NoTerminal,
    /// The two that were typed are not the same.
    Differs,
}

impl<'a> Passphrases<'a> {
    /// Takes the passphrase from a file, where one is given.
    pub(super) fn new(
        file: Option<&'a Path>,
        ask_secret: &'a AskSecret<'a>,
        texts: &'a Texts,
    ) -> Result<Self, Failure> {
        Ok(Self {
            file,
            from_file: file.map(first_line).transpose()?,
            ask_secret,
            texts,
        })
    }

    /// Returns the file that gives it, where one does.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        self.file
    }

    /// Returns the passphrase, asking for it where no file gave it.
    ///
    /// # Errors
    /// See [`NoPassphrase`].
    pub fn get(&self, purpose: PassphraseFor) -> Result<Zeroizing<String>, NoPassphrase> {
        if let Some(passphrase) = &self.from_file {
            return Ok(passphrase.clone());
        }
        let first = match purpose {
            PassphraseFor::Key => return self.ask(CommandLineText::PassphraseAsk),
            PassphraseFor::NewKey => self.ask(CommandLineText::PassphraseNew)?,
        };
        let second = self.ask(CommandLineText::PassphraseRepeat)?;
        if first == second {
            Ok(first)
        } else {
            Err(NoPassphrase::Differs)
        }
    }

    fn ask(&self, question: CommandLineText) -> Result<Zeroizing<String>, NoPassphrase> {
        let question = format!("{} ", self.texts.get(question));
        (self.ask_secret)(&question).map_err(|_| NoPassphrase::NoTerminal)
    }
}

impl Explain for NoPassphrase {
    fn sentence(&self, texts: &Texts) -> String {
        texts.get(match self {
            Self::NoTerminal => ErrorText::PassphraseNoTerminal,
            Self::Differs => ErrorText::PassphraseDiffers,
        })
    }
}

/// Reads the first line of a file, without its line end (contract), and wipes the rest.
fn first_line(path: &Path) -> Result<Zeroizing<String>, Failure> {
    let bytes = read_file(path).map_err(|error| Failure::File {
        path: path.to_owned(),
        error,
    })?;
    let bytes = Zeroizing::new(bytes);
    let wrong = |problem| {
        let error = InputError {
            place: Place::Unknown,
            key: String::new(),
            problem,
        };
        Failure::in_file(path, error)
    };
    let line = bytes
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    if line.is_empty() {
        return Err(wrong(Problem::Empty));
    }
    match std::str::from_utf8(line) {
        Ok(line) => Ok(Zeroizing::new(line.to_owned())),
        Err(_) => Err(wrong(Problem::NotUtf8)),
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;
    use crate::text::Language;

    /// Asks a terminal on which these answers are typed, and returns what was asked.
    fn asked(
        typed: &[&str],
        purpose: PassphraseFor,
    ) -> (Result<String, NoPassphrase>, Vec<String>) {
        let questions = RefCell::new(Vec::new());
        let answers = RefCell::new(typed.iter());
        let terminal = |question: &str| {
            questions.borrow_mut().push(question.to_owned());
            match answers.borrow_mut().next() {
                Some(answer) => Ok(Zeroizing::new((*answer).to_owned())),
                None => Err(io::ErrorKind::NotFound.into()),
            }
        };
        let texts = Texts::new(Language::En);
        let passphrases = Passphrases::new(None, &terminal, &texts).ok().unwrap();
        let passphrase = passphrases.get(purpose).map(|typed| typed.to_string());
        (passphrase, questions.into_inner())
    }

    #[test]
    fn the_passphrase_of_a_key_is_asked_once() {
        let (passphrase, questions) = asked(&["four words"], PassphraseFor::Key);
        assert_eq!(passphrase.as_deref(), Ok("four words"));
        assert_eq!(
            questions,
            ["Passphrase of your key (what you type is not shown): "]
        );
    }

    #[test]
    fn the_passphrase_of_a_new_key_is_asked_twice_and_must_be_the_same() {
        let (passphrase, questions) = asked(&["a b c", "a b c"], PassphraseFor::NewKey);
        assert_eq!(passphrase.as_deref(), Ok("a b c"));
        assert_eq!(questions.len(), 2);
        let (passphrase, _) = asked(&["a b c", "a b d"], PassphraseFor::NewKey);
        assert_eq!(passphrase, Err(NoPassphrase::Differs));
    }

    #[test]
    fn without_a_terminal_the_file_is_named_as_the_way() {
        let (passphrase, _) = asked(&[], PassphraseFor::Key);
        assert_eq!(passphrase, Err(NoPassphrase::NoTerminal));
        for language in [Language::Nl, Language::Fr, Language::En] {
            let sentence = NoPassphrase::NoTerminal.sentence(&Texts::new(language));
            assert!(sentence.contains("--passphrase-file"), "{sentence}");
        }
    }

    #[test]
    fn a_passphrase_from_a_file_is_not_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("phrase");
        let nobody = |_: &str| unreachable!("the file has it");
        let texts = Texts::new(Language::En);
        for (content, expected) in [
            ("four words  \nmore\n", "four words  "),
            ("one\r\n", "one"),
            ("one", "one"),
        ] {
            std::fs::write(&path, content).unwrap();
            let passphrases = Passphrases::new(Some(&path), &nobody, &texts).ok().unwrap();
            for purpose in [PassphraseFor::Key, PassphraseFor::NewKey] {
                assert_eq!(*passphrases.get(purpose).unwrap(), expected);
            }
        }
    }
}
