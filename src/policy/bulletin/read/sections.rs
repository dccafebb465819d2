//! Reads the sections of a bulletin: the flaw behind it, how work goes on, and how management decided.

use crate::input::{Field, InputError, Mistakes, Problem, Section, TextRule};
use crate::policy::bulletin::{Alternatives, Continuity, Flaw};
use crate::policy::{Decision, bilingual};

/// The most desks that a bulletin offers.
pub(super) const MAX_DESKS: u32 = 10_000;

/// Reads `[flaw]`. Nothing about a flaw comes before the day on which it was published, and that day before the decision.
pub(super) fn flaw(
    root: &Section<'_>,
    decision: Option<&Decision>,
    mistakes: &mut Mistakes,
) -> Option<Flaw> {
    let keys = &["published-on", "advisories", "cut-off", "measures-taken-on"];
    let section = mistakes.section(root, "flaw", keys)?;
    let published_on = mistakes.optional(&section, "published-on", |field| {
        let day = field.date()?;
        match decision {
            Some(decision) if day > decision.decided_on => {
                Err(field.error(Problem::PublishedAfterDecision))
            }
            _ => Ok(day),
        }
    });
    let advisories = section
        .optional("advisories")
        .map(|field| mistakes.list(&field, |item, mistakes| mistakes.note(code(item))));
    let mut later = |key| {
        mistakes.optional(&section, key, |field| {
            let day = field.date()?;
            match published_on {
                Some(published_on) if day < published_on => {
                    Err(field.error(Problem::BeforePublication))
                }
                _ => Ok(day),
            }
        })
    };
    Some(Flaw {
        published_on,
        advisories: advisories.unwrap_or_default(),
        cut_off: later("cut-off"),
        measures_taken_on: later("measures-taken-on"),
    })
}

/// Reads `[alternatives]`.
pub(super) fn alternatives(root: &Section<'_>, mistakes: &mut Mistakes) -> Alternatives {
    let keys = &["work-on-site", "desks", "mobile-mail", "telephone", "other"];
    let Some(section) = mistakes.section(root, "alternatives", keys) else {
        return Alternatives::default();
    };
    let told = |key, mistakes: &mut Mistakes| {
        let told = mistakes.optional(&section, key, Field::boolean);
        told.unwrap_or_default()
    };
    Alternatives {
        work_on_site: told("work-on-site", mistakes),
        desks: mistakes.optional(&section, "desks", |field| field.whole_number(1, MAX_DESKS)),
        mobile_mail: told("mobile-mail", mistakes),
        telephone: mistakes.optional(&section, "telephone", code),
        other: bilingual::optional(&section, "other", TextRule::SENTENCES, mistakes),
    }
}

/// Reads `[continuity]`: whole or not at all.
pub(super) fn continuity(root: &Section<'_>, mistakes: &mut Mistakes) -> Option<Continuity> {
    let keys = &[
        "primary-process",
        "stops-without-access",
        "feared-damage",
        "decision",
        "decided-by",
        "decided-on",
    ];
    let section = mistakes.section(root, "continuity", keys)?;
    let mut text =
        |key, rule| mistakes.required(&section, key, |field| bilingual::text(field, rule));
    let primary_process = text("primary-process", TextRule::SENTENCES);
    let stops_without_access = text("stops-without-access", TextRule::SENTENCES);
    let feared_damage = text("feared-damage", TextRule::SENTENCES);
    let decision = text("decision", TextRule::SENTENCES);
    let decided_by = text("decided-by", TextRule::NAME);
    let decided_on = mistakes.required(&section, "decided-on", Field::date);
    Some(Continuity {
        primary_process: primary_process?,
        stops_without_access: stops_without_access?,
        feared_damage: feared_damage?,
        decision: decision?,
        decided_by: decided_by?,
        decided_on: decided_on?,
    })
}

fn code(field: &Field<'_>) -> Result<String, InputError> {
    bilingual::text(field, TextRule::CODE)
}
