//! All attack files by family, for the tests that need them together.

use super::attack::Attack;
use super::forge::read;
use super::samples::{countersigned, signed, verified};
use super::{
    annotations, answers, attributes, bombs, circles, corpus, exchanged, fields, grafting, saving,
    shadow, spelling, tables, wrapping,
};

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
        &[corpus::foreign_containers, tables::double_natures],
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
        &[grafting::exchanged_updates],
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
        &[tables::hidden_objects],
    ),
    family(
        Needs::SignersKey,
        "bombs, crowds, deep nesting, circular trees",
        &[bombs::bombs, bombs::crowds, circles::circles],
    ),
    family(
        Needs::SignersKey,
        "byte ranges and signature dictionaries",
        &[corpus::forged_dictionaries],
    ),
    family(
        Needs::SignersKey,
        "attributes, algorithms and containers",
        &[corpus::forged_signatures, attributes::attribute_tricks],
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
            fields::misplaced_fields,
            fields::fake_fields,
            fields::misnamed_fields,
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
///
/// The places follow the structure and not the length, so that another wording of the document changes no count.
fn damaged() -> Vec<Attack> {
    let mut made = Vec::new();
    for pdf in [signed(), countersigned()] {
        let file = read(&pdf);
        let revisions = file.revisions();
        let contents = pdf.windows(11).rposition(|one| one == b"/Contents <");
        let digits = contents.expect("a signature") + 11;
        // Flags, length and value of the signature, and the zeros behind it.
        let mut places: Vec<usize> = [0, 3, 200, 10_000, 32_000].map(|at| digits + at).into();
        for revision in revisions {
            let objects = revision.objects().iter();
            let objects = objects.step_by(revision.objects().len() / 6 + 1);
            places.extend(objects.map(|one| one.span.start + one.span.len() / 2));
            places.extend([revision.xref_offset + 1, revision.xref_offset + 30]);
            places.push(revision.span.end - 10);
        }
        for place in places {
            let mut flipped = pdf.clone();
            flipped[place] ^= 1;
            made.push(("a flipped bit", flipped));
        }
        for revision in revisions {
            let span = &revision.span;
            for end in [span.start + span.len() / 2, span.end - 7, span.end - 1] {
                made.push(("a part", pdf[..end].to_vec()));
            }
        }
    }
    made.into_iter()
        .map(|(name, pdf)| {
            let reason = verified(&pdf).reasons[0];
            (name, pdf, reason)
        })
        .collect()
}
