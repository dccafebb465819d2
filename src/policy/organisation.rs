//! Whom workers turn to, and the addresses, keys and folders of the organisation.

use crate::input::{Field, InputError, Mistakes, Problem, Section, TextRule};

use super::bilingual::{self, Bilingual};

/// The functions that workers and team leads turn to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contacts {
    /// The data protection officer.
    pub dpo: Option<Contact>,
    /// IT, of the organisation or its supplier.
    pub it: Option<Contact>,
}

/// How a function is reached; never a person's name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// What the function is called.
    pub name: Bilingual,
    /// The e-mail address.
    pub email: Option<String>,
    /// The telephone number.
    pub telephone: Option<String>,
}

/// Reads `[contacts]`, if it is there.
pub(super) fn contacts(root: &Section<'_>, mistakes: &mut Mistakes) -> Contacts {
    let Some(section) = mistakes.section(root, "contacts", &["dpo", "it"]) else {
        return Contacts::default();
    };
    let mut one = |key| {
        let section = mistakes.section(&section, key, &["name", "email", "telephone"])?;
        contact(&section, mistakes)
    };
    Contacts {
        dpo: one("dpo"),
        it: one("it"),
    }
}

fn contact(section: &Section<'_>, mistakes: &mut Mistakes) -> Option<Contact> {
    let name = bilingual::required(section, "name", TextRule::NAME, mistakes);
    let email = mistakes.optional(section, "email", email);
    let telephone = mistakes.optional(section, "telephone", |field| {
        bilingual::text(field, TextRule::CODE)
    });
    Some(Contact {
        name: name?,
        email,
        telephone,
    })
}

/// Reads an address with one `@`, a name before it and a domain with a dot behind it.
fn email(field: &Field<'_>) -> Result<String, InputError> {
    let text = bilingual::text(field, TextRule::NAME)?;
    let plain = |part: &str| {
        !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || "@<>,;\"".contains(c))
    };
    let right = text.split_once('@').is_some_and(|(name, domain)| {
        plain(name) && plain(domain) && domain.contains('.') && !domain.starts_with('.')
    });
    if right {
        Ok(text)
    } else {
        Err(field.error(Problem::NotAnEmailAddress))
    }
}

/// Reads a list of names; each once.
pub(super) fn names(root: &Section<'_>, key: &str, mistakes: &mut Mistakes) -> Vec<String> {
    list(root, key, mistakes, |item| {
        bilingual::text(item, TextRule::NAME)
    })
}

/// Reads a list of codes of keys, brought into the form in which they are shown.
pub(super) fn key_codes(root: &Section<'_>, key: &str, mistakes: &mut Mistakes) -> Vec<String> {
    list(root, key, mistakes, |item| {
        key_code(item.raw_text()?).ok_or_else(|| item.error(Problem::NotAKeyCode))
    })
}

/// Returns a key's code in six groups of five digits; `None` when the text has not thirty digits.
#[must_use]
pub(super) fn key_code(text: &str) -> Option<String> {
    let digits: Vec<char> = text
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    let right = digits.len() == 30 && digits.iter().all(char::is_ascii_digit);
    let groups = digits
        .chunks(5)
        .map(|group| group.iter().collect::<String>());
    right.then(|| groups.collect::<Vec<_>>().join(" "))
}

/// Reads `trust-anchors`: certificates or public keys in PEM.
pub(super) fn trust_anchors(root: &Section<'_>, mistakes: &mut Mistakes) -> Vec<String> {
    list(root, "trust-anchors", mistakes, |item| {
        let text = item.raw_text()?.trim();
        let right = der::pem::decode_vec(text.as_bytes())
            .is_ok_and(|(label, _)| matches!(label, "CERTIFICATE" | "PUBLIC KEY"));
        if right {
            Ok(text.to_owned())
        } else {
            Err(item.error(Problem::NotACertificate))
        }
    })
}

/// Reads `[user-policy]`: an address per language.
pub(super) fn user_policy(root: &Section<'_>, mistakes: &mut Mistakes) -> Option<Bilingual> {
    bilingual::read_each(&root.optional("user-policy")?, mistakes, web_address)
}

/// Reads an address that begins with `https://`.
pub(super) fn web_address(field: &Field<'_>) -> Result<String, InputError> {
    let text = bilingual::text(field, TextRule::NAME)?;
    let right = text.strip_prefix("https://").is_some_and(|rest| {
        !rest.is_empty() && !rest.starts_with('/') && !text.contains(char::is_whitespace)
    });
    if right {
        Ok(text)
    } else {
        Err(field.error(Problem::NotAWebAddress))
    }
}

/// Reads a list that may be empty or missing, with no item twice.
fn list(
    root: &Section<'_>,
    key: &str,
    mistakes: &mut Mistakes,
    read: impl Fn(&Field<'_>) -> Result<String, InputError>,
) -> Vec<String> {
    let field = root.optional(key);
    field.map_or_else(Vec::new, |field| mistakes.distinct(&field, read))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::Document;

    fn root<T>(
        body: &str,
        read: impl Fn(&Section<'_>, &mut Mistakes) -> Option<T>,
    ) -> Result<T, Problem> {
        let document = Document::parse(format!("format = 1\n{body}").as_bytes()).unwrap();
        let keys = &["format", "key", "user-policy", "email", "trust-anchors"];
        let root = document.open(keys).unwrap();
        let mut mistakes = Mistakes::default();
        let read = read(&root, &mut mistakes);
        mistakes
            .settle(read)
            .map_err(|mut all| all.remove(0).problem)
    }

    #[test]
    fn a_keys_code_is_thirty_digits_however_they_are_grouped() {
        let shown = "01234 56789 01234 56789 01234 56789".to_owned();
        for typed in [shown.clone(), shown.replace(' ', ""), format!(" {shown} ")] {
            assert_eq!(key_code(&typed), Some(shown.clone()), "{typed}");
        }
        for wrong in ["", "0123", "a1234 56789 01234 56789 01234 56789"] {
            assert_eq!(key_code(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn only_a_secure_web_address_is_one() {
        let cases = [
            ("https://example.be/policy", true),
            ("http://example.be", false),
            ("https://", false),
            ("https:///x", false),
            ("https://a b", false),
            ("javascript:alert(1)", false),
        ];
        for (text, right) in cases {
            let found = root(&format!("key = \"{text}\""), |root, mistakes| {
                mistakes.required(root, "key", web_address)
            });
            let expected = if right {
                Ok(text.to_owned())
            } else {
                Err(Problem::NotAWebAddress)
            };
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn an_email_address_has_a_name_and_a_domain() {
        for (text, right) in [
            ("dpo@example.be", true),
            ("dpo@example", false),
            ("@example.be", false),
            ("dpo example.be", false),
            ("a@b@example.be", false),
        ] {
            let found = root(&format!("email = \"{text}\""), |root, mistakes| {
                mistakes.required(root, "email", email)
            });
            assert_eq!(found.is_ok(), right, "{text}");
        }
    }

    #[test]
    fn a_trust_anchor_is_public_and_never_a_secret_key() {
        let secret = "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----";
        let public = "-----BEGIN PUBLIC KEY-----\nMAA=\n-----END PUBLIC KEY-----";
        let read = |pem: &str| {
            root(
                &format!("trust-anchors = [\"\"\"{pem}\"\"\"]"),
                |root, mistakes| Some(trust_anchors(root, mistakes)),
            )
        };
        assert_eq!(read(secret), Err(Problem::NotACertificate));
        assert_eq!(read("x"), Err(Problem::NotACertificate));
        assert_eq!(read(public), Ok(vec![public.to_owned()]));
    }
}
