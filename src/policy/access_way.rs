//! The ways into the organisation's network: those that every program knows, and those that a policy names.

use serde::{Deserialize, Serialize};

use crate::input::suggestion::closest;
use crate::input::{Field, InputError, Mistakes, Problem, Section, TextRule};

use super::bilingual::{self, Bilingual};

/// What sort of way it is. The first four ids of the contract are these words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccessKind {
    /// A VPN from the PC.
    Vpn,
    /// A virtual desktop.
    VirtualDesktop,
    /// Explore, for KSZ/BCSS data.
    Explore,
    /// Publiwin, for KSZ/BCSS data.
    Publiwin,
}

impl AccessKind {
    /// Every kind, in the contract's order.
    pub const ALL: [Self; 4] = [
        Self::Vpn,
        Self::VirtualDesktop,
        Self::Explore,
        Self::Publiwin,
    ];

    /// Returns the stable kebab-case word.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Vpn => "vpn",
            Self::VirtualDesktop => "virtual-desktop",
            Self::Explore => "explore",
            Self::Publiwin => "publiwin",
        }
    }

    /// Finds a kind by its word.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// A way into the network as the organisation calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessWay {
    /// The id that answers and bulletins use: a kind's own word, or one of the organisation.
    pub id: String,
    /// What sort of way it is.
    pub kind: AccessKind,
    /// What workers call it.
    pub name: Bilingual,
    /// The product behind it, for IT.
    pub product: Option<String>,
    /// Words in the names of network adapters or programs that belong to it.
    pub adapter_words: Vec<String>,
}

/// Tells what sort of way an id means, where the program or the policy knows it.
#[must_use]
pub fn kind_of(id: &str, ways: &[AccessWay]) -> Option<AccessKind> {
    AccessKind::from_id(id).or_else(|| ways.iter().find(|way| way.id == id).map(|way| way.kind))
}

/// Returns the ids that workers and writers of bulletins choose from: the policy's own, and the kinds of which it names none.
///
/// Both choose from the same, so that no bulletin is about a way that its workers could not name.
#[must_use]
pub fn choices(ways: &[AccessWay]) -> Vec<String> {
    let others = AccessKind::ALL.into_iter();
    let others = others.filter(|kind| !ways.iter().any(|way| way.kind == *kind));
    let named = ways.iter().map(|way| way.id.clone());
    named
        .chain(others.map(|kind| kind.id().to_owned()))
        .collect()
}

/// Tells whether a bulletin about one way concerns a worker who uses these; who has not said, may use any.
///
/// A worker who said only what sort of way it is may use every way of that sort, and a bulletin about a sort is about every
/// way of it. A way that nobody knows may be the one too.
#[must_use]
pub fn concerns(bulletin: &str, worker: &[String], ways: &[AccessWay]) -> bool {
    let sort = kind_of(bulletin, ways);
    worker.is_empty()
        || worker.iter().any(|used| {
            let used_sort = kind_of(used, ways);
            let either_is_a_sort =
                AccessKind::from_id(bulletin).is_some() || AccessKind::from_id(used).is_some();
            used == bulletin
                || sort.is_none()
                || used_sort.is_none()
                || (either_is_a_sort && sort == used_sort)
        })
}

/// Reads the id of an access way that the program or the policy knows.
///
/// # Errors
/// [`Problem::UnknownAccessWay`] with the ids that may stand here.
pub fn read_id(field: &Field<'_>, ways: &[AccessWay]) -> Result<String, InputError> {
    let id = field.raw_text()?;
    if kind_of(id, ways).is_some() {
        return Ok(id.to_owned());
    }
    let mut allowed: Vec<String> = AccessKind::ALL.map(|kind| kind.id().to_owned()).to_vec();
    allowed.extend(ways.iter().map(|way| way.id.clone()));
    allowed.dedup();
    let suggestion = closest(id, allowed.iter().map(String::as_str));
    Err(field.error(Problem::UnknownAccessWay {
        allowed,
        suggestion,
    }))
}

/// Reads `[access-ways]`, if it is there: a table per way.
pub(super) fn read_all(root: &Section<'_>, mistakes: &mut Mistakes) -> Vec<AccessWay> {
    let section = mistakes
        .note(root.optional_section("access-ways"))
        .flatten();
    section.map_or_else(Vec::new, |section| mistakes.each(&section, read_way))
}

fn read_way(field: &Field<'_>, mistakes: &mut Mistakes) -> Option<AccessWay> {
    let id = field.key.to_owned();
    if !is_id(&id) {
        mistakes.add(field.error(Problem::NotAnId));
    }
    let section = mistakes.note(field.section())?;
    mistakes.only(&section, &["kind", "name", "product", "adapter-words"]);
    let kind = mistakes.note(read_kind(&section, AccessKind::from_id(&id)));
    let name = bilingual::required(&section, "name", TextRule::NAME, mistakes);
    let text = |field: &Field<'_>| bilingual::text(field, TextRule::NAME);
    let words = section
        .optional("adapter-words")
        .map(|list| mistakes.list(&list, |word, mistakes| mistakes.note(text(word))));
    let product = mistakes.optional(&section, "product", text);
    Some(AccessWay {
        id,
        kind: kind?,
        name: name?,
        product,
        adapter_words: words.unwrap_or_default(),
    })
}

/// Reads what sort of way it is; one that the program knows need not say so.
fn read_kind(section: &Section<'_>, known: Option<AccessKind>) -> Result<AccessKind, InputError> {
    let field = match (section.optional("kind"), known) {
        (None, Some(known)) => return Ok(known),
        (None, None) => section.required("kind")?,
        (Some(field), _) => field,
    };
    let kind = field.word(&AccessKind::ALL.map(|kind| (kind.id(), kind)))?;
    match known {
        Some(known) if known != kind => Err(field.error(Problem::KindIsFixed)),
        _ => Ok(kind),
    }
}

/// Tells whether a text is an id: 1 to 40 small letters, digits and single hyphens, a letter first.
#[must_use]
pub fn is_id(id: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    id.len() <= 40
        && id.bytes().all(plain)
        && id.starts_with(|first: char| first.is_ascii_lowercase())
        && !id.ends_with('-')
        && !id.contains("--")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn way(id: &str, kind: AccessKind) -> AccessWay {
        AccessWay {
            id: id.to_owned(),
            kind,
            name: Bilingual::new("Citrix", "Citrix"),
            product: None,
            adapter_words: Vec::new(),
        }
    }

    #[test]
    fn a_bulletin_concerns_who_uses_its_way_and_nobody_else() {
        let ways = [
            way("citrix", AccessKind::VirtualDesktop),
            way("awingu", AccessKind::VirtualDesktop),
        ];
        let cases: [(&str, &[&str], bool); 9] = [
            ("citrix", &[], true),
            ("citrix", &["citrix"], true),
            ("citrix", &["vpn", "citrix"], true),
            ("citrix", &["vpn"], false),
            ("citrix", &["awingu"], false),
            ("citrix", &["virtual-desktop"], true),
            ("virtual-desktop", &["awingu"], true),
            ("virtual-desktop", &["explore"], false),
            ("vpn", &["nobody-knows"], true),
        ];
        for (bulletin, worker, expected) in cases {
            let worker: Vec<String> = worker.iter().map(ToString::to_string).collect();
            assert_eq!(
                concerns(bulletin, &worker, &ways),
                expected,
                "{bulletin} {worker:?}"
            );
        }
    }

    #[test]
    fn the_ways_of_the_policy_come_first_and_no_kind_twice() {
        let ways = [way("citrix", AccessKind::VirtualDesktop)];
        assert_eq!(choices(&ways), ["citrix", "vpn", "explore", "publiwin"]);
        assert_eq!(choices(&[]), AccessKind::ALL.map(AccessKind::id));
    }

    #[test]
    fn an_id_is_small_letters_digits_and_hyphens() {
        for id in ["citrix", "vpn-2", "a"] {
            assert!(is_id(id), "{id}");
        }
        for id in ["", "Citrix", "2vpn", "a--b", "a-", "naïf", "a b"] {
            assert!(!is_id(id), "{id}");
        }
    }
}
