use super::testing::Trial;
use super::*;

#[test]
fn help_and_version_are_printed_and_done() {
    let cases: [(&[&str], &str); 6] = [
        (&["--help"], "teleklaar check ANSWERS"),
        (&["-h", "--ui-lang", "nl"], "teleklaar check ANTWOORDEN"),
        (&["--ui-lang=fr", "--help"], "teleklaar check RÉPONSES"),
        (&["check", "--help"], "--observations none"),
        (&["--help", "export"], "--passphrase-file FILE"),
        (
            &["--version"],
            concat!("teleklaar ", env!("CARGO_PKG_VERSION"), "\n"),
        ),
    ];
    for (arguments, expected) in cases {
        let trial = Trial::run(arguments);
        assert_eq!(trial.exit, Exit::Done, "{arguments:?}");
        assert!(trial.stdout.contains(expected), "{}", trial.stdout);
        assert_eq!(trial.stderr, "");
    }
}

#[test]
fn that_there_is_no_window_is_said_in_the_language_of_the_system() {
    let cases = [
        ("en_GB", "cannot show a window"),
        ("fr_BE", "afficher de fenêtre"),
        ("nl_BE", "geen venster"),
    ];
    for (language, expected) in cases {
        let mut said = Vec::new();
        let exit = no_window(&[language.to_owned()], "no display", &mut said);
        let said = String::from_utf8(said).unwrap();
        assert_eq!(exit, Exit::Refused);
        assert!(
            said.contains(expected) && said.ends_with(" no display\n"),
            "{said}"
        );
    }
}

#[test]
fn help_does_not_promise_what_this_version_lacks() {
    for language in ["nl", "fr", "en"] {
        for about in [
            &[][..],
            &["scan"],
            &["check"],
            &["export"],
            &["verify"],
            &["countersign"],
            &["collect"],
            &["policy"],
            &["bulletin"],
        ] {
            let arguments = [about, &["--help", "--ui-lang", language]].concat();
            let help = Trial::run(&arguments).stdout;
            for word in ["p12", "pkcs11"] {
                assert!(!help.contains(word), "{word} in {help}");
            }
        }
    }
}

#[test]
fn what_comes_later_says_so_in_one_sentence() {
    let cases: [(&[&str], &str); 2] = [
        (
            &[
                "export",
                "a.toml",
                "-o",
                "b.pdf",
                "--sign-with",
                "p12:key.p12",
            ],
            "--sign-with p12:",
        ),
        (
            &[
                "export",
                "a.toml",
                "-o",
                "b.pdf",
                "--sign-with",
                "pkcs11:m.so#x",
            ],
            "--sign-with pkcs11:",
        ),
    ];
    for (arguments, name) in cases {
        let trial = Trial::run(arguments);
        assert_eq!(trial.exit, Exit::Refused, "{arguments:?}");
        let expected = format!("teleklaar: this version of Teleklaar does not have ‘{name}’ yet\n");
        assert_eq!(trial.stderr, expected);
        assert_eq!(trial.stdout, "");
    }
}

#[test]
fn messages_speak_the_language_that_is_asked_for() {
    let cases: [(&[&str], &[&str], &str); 6] = [
        (&["check"], &["fr-BE", "nl-BE"], "quel fichier"),
        (&["check"], &["de-DE", "en-GB"], "which file"),
        (&["check"], &[], "welk bestand"),
        (&["check"], &["C"], "welk bestand"),
        (&["check", "--ui-lang", "nl"], &["fr"], "welk bestand"),
        (&["--ui-lang", "de", "check"], &["fr"], "nl, fr, en"),
    ];
    for (arguments, languages, expected) in cases {
        let trial = Trial::in_languages(languages, arguments);
        assert!(trial.stderr.contains(expected), "{}", trial.stderr);
        assert_eq!(trial.exit, Exit::Refused);
    }
}

/// Refuses every byte.
struct Closed(ErrorKind);

impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
        Err(self.0.into())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure_and_a_full_disk_is() {
    assert!(print(&mut Closed(ErrorKind::BrokenPipe), "result").is_ok());
    let full = print(&mut Closed(ErrorKind::StorageFull), "result");
    assert!(matches!(full, Err(Failure::OutputLost { code: None })));
}
