//! Reads a bulletin (README: the organisation's policy).

mod sections;

use super::{Bulletin, State};
use crate::input::mistakes::first;
use crate::input::{Document, Field, InputError, Mistakes, Problem, Section, TextRule};
use crate::policy::access_way::{AccessWay, read_id};
use crate::policy::{Bilingual, bilingual, decision};

const KEYS: &[&str] = &[
    "format",
    "sequence",
    "decided-by",
    "decided-on",
    "access-way",
    "state",
    "from",
    "until",
    "what-happened",
    "flaw",
    "measures",
    "alternatives",
    "services-down",
    "continuity",
];

impl Bulletin {
    /// Reads a bulletin. The access ways are those of the policy in force.
    ///
    /// # Errors
    /// The first mistake in the file; see [`Problem`].
    pub fn parse(bytes: &[u8], ways: &[AccessWay]) -> Result<Self, InputError> {
        Self::parse_or_all_mistakes(bytes, ways).map_err(first)
    }

    /// Reads a bulletin as [`Self::parse`] does, for whoever corrects it.
    ///
    /// # Errors
    /// Every mistake in the file, from top to bottom, up to [`crate::input::mistakes::MOST`].
    pub fn parse_or_all_mistakes(
        bytes: &[u8],
        ways: &[AccessWay],
    ) -> Result<Self, Vec<InputError>> {
        let mut mistakes = Mistakes::default();
        let document = Document::parse_noting(bytes, &mut mistakes);
        if document.as_ref().is_some_and(is_policy) {
            return Err(vec![Document::mistake(Problem::IsPolicy)]);
        }
        let root = document
            .as_ref()
            .and_then(|document| document.open_noting(KEYS, &mut mistakes));
        let bulletin = root.and_then(|root| read(&root, ways, &mut mistakes));
        mistakes.settle(bulletin)
    }

    /// Tells whether a file that can be read is meant as a bulletin: it says what state an access is in, which no policy does.
    #[must_use]
    pub fn is_meant(bytes: &[u8]) -> bool {
        Document::parse(bytes)
            .is_ok_and(|document| document.has("state") || document.has("access-way"))
    }
}

/// Tells whether a file is a policy: it has a version, and says nothing of any access.
fn is_policy(document: &Document) -> bool {
    document.has("version") && !document.has("state") && !document.has("access-way")
}

fn read(root: &Section<'_>, ways: &[AccessWay], mistakes: &mut Mistakes) -> Option<Bulletin> {
    let decision = decision::read(root, mistakes);
    let access_way = mistakes.required(root, "access-way", |field| read_id(field, ways));
    let states = State::ALL.map(|state| (state.id(), state));
    let state = mistakes.required(root, "state", |field| field.word(&states));
    let from = mistakes.required(root, "from", Field::date);
    let until = mistakes.optional(root, "until", |field| field.date_not_before(from));
    let what_happened = bilingual::required(root, "what-happened", TextRule::SENTENCES, mistakes);
    let flaw = sections::flaw(root, decision.as_ref(), mistakes);
    let measures = measures(root, state, mistakes);
    let alternatives = sections::alternatives(root, mistakes);
    let services_down = root.optional("services-down");
    let services_down = services_down.map(|field| texts(&field, mistakes));
    let continuity = sections::continuity(root, mistakes);
    Some(Bulletin {
        decision: decision?,
        access_way: access_way?,
        state: state?,
        from: from?,
        until,
        what_happened: what_happened?,
        flaw,
        measures,
        alternatives,
        services_down: services_down.unwrap_or_default(),
        continuity,
        signed_by: None,
    })
}

/// An access with measures names them; any other may.
fn measures(root: &Section<'_>, state: Option<State>, mistakes: &mut Mistakes) -> Vec<Bilingual> {
    let field = if state.is_some_and(State::has_measures) {
        mistakes.note(root.required("measures"))
    } else {
        root.optional("measures")
    };
    let Some(field) = field else {
        return Vec::new();
    };
    if field.list().is_ok_and(|items| items.is_empty()) {
        mistakes.add(field.error(Problem::EmptyList));
    }
    texts(&field, mistakes)
}

fn texts(field: &Field<'_>, mistakes: &mut Mistakes) -> Vec<Bilingual> {
    mistakes.list(field, |item, mistakes| {
        bilingual::read(item, TextRule::SENTENCES, mistakes)
    })
}

#[cfg(test)]
mod tests;
