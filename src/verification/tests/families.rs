//! All attack files by family, for the tests that need them together.

use super::attack::Attack;
use super::forge::{countersigned, signed, verified};
use super::{annotations, answers, bombs, corpus, exchanged, saving, shadow, spelling, wrapping};

/// Whose keys an attack needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Needs {
    /// None: anybody who has the file can do it.
    NoKey,
    /// The worker's or the team lead's: they sign something else than the program would write.
    SignersKey,
}

/// A family of attacks.
pub(super) struct Family {
    /// What is done, as the README says it.
    pub(super) title: &'static str,
    /// Whose keys it needs.
    pub(super) needs: Needs,
    /// Makes the files.
    pub(super) attacks: &'static [fn() -> Vec<Attack>],
}

const fn family(
    needs: Needs,
    title: &'static str,
    attacks: &'static [fn() -> Vec<Attack>],
) -> Family {
    Family {
        title,
        needs,
        attacks,
    }
}

/// Every family, those that need no key first.
pub(super) const FAMILIES: [Family; 18] = [
    family(Needs::NoKey, "bytes flipped, the end cut off", &[damaged]),
    family(
        Needs::NoKey,
        "another format, or two at once",
        &[corpus::foreign_containers, spelling::double_natures],
    ),
    family(
        Needs::NoKey,
        "universal forgery",
        &[wrapping::universal_forgeries],
    ),
    family(Needs::NoKey, "signature wrapping", &[wrapping::wrappings]),
    family(
        Needs::NoKey,
        "incremental saving",
        &[saving::incremental_savings, corpus::unsigned_updates],
    ),
    family(Needs::NoKey, "evil annotations", &[annotations::unsigned]),
    family(
        Needs::NoKey,
        "shadow documents: hide, replace, both",
        &[shadow::revealed],
    ),
    family(
        Needs::NoKey,
        "signatures of another file",
        &[saving::exchanged_updates],
    ),
    family(
        Needs::SignersKey,
        "keys that stand twice",
        &[spelling::doubled_keys],
    ),
    family(
        Needs::SignersKey,
        "names, numbers and strings spelled otherwise",
        &[spelling::other_spellings],
    ),
    family(
        Needs::SignersKey,
        "tables that hide or move objects",
        &[spelling::hidden_objects],
    ),
    family(
        Needs::SignersKey,
        "bombs, crowds, deep nesting, circular trees",
        &[bombs::bombs, bombs::crowds, bombs::circles],
    ),
    family(
        Needs::SignersKey,
        "byte ranges and signature dictionaries",
        &[corpus::forged_dictionaries],
    ),
    family(
        Needs::SignersKey,
        "attributes, algorithms and containers",
        &[corpus::forged_signatures, exchanged::attribute_tricks],
    ),
    family(
        Needs::SignersKey,
        "certificates: substituted, foreign, unsuited",
        &[
            corpus::foreign_certificates,
            exchanged::exchanged_certificates,
        ],
    ),
    family(
        Needs::SignersKey,
        "fake, enlarged and moved fields, more than a signature",
        &[
            corpus::overloaded_updates,
            corpus::moved_fields,
            shadow::misplaced_fields,
            shadow::fake_fields,
        ],
    ),
    family(
        Needs::SignersKey,
        "a record that differs from the text, prepared shadows, active documents",
        &[
            corpus::differing_records,
            exchanged::exchanged_records,
            shadow::prepared,
            corpus::active_documents,
            annotations::of_another_template,
        ],
    ),
    family(
        Needs::SignersKey,
        "second signatures that bring more, answers of another form",
        &[
            corpus::overloaded_second_signatures,
            annotations::with_second_signature,
            answers::malformed_answers,
        ],
    ),
];

/// Files with one flipped bit or without their end; the reason is whatever is found first.
fn damaged() -> Vec<Attack> {
    let mut made = Vec::new();
    for pdf in [signed(), countersigned()] {
        for at in (0..pdf.len()).step_by(pdf.len() / 20) {
            let mut flipped = pdf.clone();
            flipped[at] ^= 1 << (at % 8);
            made.push(("a flipped bit", flipped));
        }
        for length in (0..pdf.len()).step_by(pdf.len() / 10) {
            made.push(("a part", pdf[..length].to_vec()));
        }
    }
    made.into_iter()
        .map(|(name, pdf)| {
            let reason = verified(&pdf).reasons[0];
            (name, pdf, reason)
        })
        .collect()
}
