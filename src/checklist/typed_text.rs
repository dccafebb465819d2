//! The texts of a record that were typed by people: how long they may be and which characters they may hold.

use unicode_normalization::char::is_combining_mark;

use super::Checklist;
use crate::control::Control;

/// The most characters of a name, role or organisation (contract: 1 to 200).
pub const MAX_NAME: usize = 200;
/// The most characters of an explanation, a measure or a reason (contract: up to 2,000).
pub const MAX_TEXT: usize = 2_000;
/// The most characters of the PC's nickname.
pub const MAX_NICKNAME: usize = 40;
/// The most characters of a version, id, code or hash.
const MAX_CODE: usize = 100;
/// The most marks stacked on one letter; Vietnamese needs two, and more only serves to paint over other lines.
const MAX_STACKED_MARKS: usize = 3;

/// Where in the record a typed text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TypedField {
    /// The worker's name.
    WorkerName,
    /// The worker's function.
    WorkerRole,
    /// The worker's OCMW/CPAS.
    WorkerOrganisation,
    /// The name that the worker gave to the PC.
    PcNickname,
    /// Why a measurement is wrong, or what else the worker typed with a finding.
    Explanation(Control),
    /// A compensating measure.
    Measure(Control),
    /// Why something is printed at home.
    PrintingReason,
    /// The id of an access way.
    AccessWay,
    /// The policy's version.
    PolicyVersion,
    /// The organisation that the policy belongs to.
    PolicyOrganisation,
    /// The code of the policy's key.
    PolicyKey,
    /// The policy's hash.
    PolicyHash,
    /// Why the policy changes a level.
    PolicyReason(Control),
    /// What an access way of a bulletin is called.
    BulletinName,
    /// A sentence of an access bulletin: what happened, a measure, an alternative.
    BulletinText,
    /// The program's version.
    ProgramVersion,
    /// The template's version.
    TemplateVersion,
}

/// What is wrong with a typed text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextProblem {
    /// Nothing was typed.
    Empty,
    /// It begins or ends with white space.
    NotTrimmed,
    /// It has more characters than allowed.
    TooLong {
        /// How many characters are allowed.
        limit: usize,
    },
    /// It holds a character that is invisible or changes the order of reading.
    RefusedCharacter(char),
}

/// How a field may be filled.
#[derive(Clone, Copy)]
enum Lines {
    One,
    Several,
}

/// Tells which characters of a typed text a record refuses, each once, in order of appearance.
///
/// Refused are control characters (apart from the line break), characters that change the direction of reading or
/// show nothing, private-use characters and noncharacters: what they show depends on the reader's program, so a person and
/// a signature could mean different things. More than three marks on one letter are refused too.
#[must_use]
pub fn refused_characters(text: &str) -> Vec<char> {
    let mut refused = Vec::new();
    let mut marks = 0;
    for character in text.chars() {
        marks = if is_combining_mark(character) {
            marks + 1
        } else {
            0
        };
        let is_refused = (character != '\n' && is_refused(character)) || marks > MAX_STACKED_MARKS;
        if is_refused && !refused.contains(&character) {
            refused.push(character);
        }
    }
    refused
}

/// Brings a typed text into the form that the record keeps.
///
/// Trimmed; line breaks as `\n`, tabs as spaces; without the characters that a copied text brings along unseen and
/// that mean nothing (soft hyphens, zero-width spaces, emoji variants), so that nobody is told of what they cannot see.
#[must_use]
pub fn tidy(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let kept = text.chars().filter_map(|character| match character {
        '\r' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{fe0e}' | '\u{fe0f}' => None,
        kept => Some(kept),
    });
    kept.collect::<String>().trim().to_owned()
}

/// Checks one text against the rules of its field.
pub(super) fn check(field: TypedField, text: &str) -> Result<(), TextProblem> {
    let (limit, lines) = rules(field);
    if text.is_empty() {
        return Err(TextProblem::Empty);
    }
    if text.trim() != text {
        return Err(TextProblem::NotTrimmed);
    }
    if text.chars().count() > limit {
        return Err(TextProblem::TooLong { limit });
    }
    let line_break = match lines {
        Lines::One => text.chars().find(|&character| character == '\n'),
        Lines::Several => None,
    };
    match line_break.or_else(|| refused_characters(text).first().copied()) {
        Some(character) => Err(TextProblem::RefusedCharacter(character)),
        None => Ok(()),
    }
}

/// Lists every typed text of a record.
pub(super) fn all<'a>(checklist: &'a Checklist) -> Vec<(TypedField, &'a str)> {
    let worker = &checklist.worker;
    let policy = &checklist.policy;
    let mut texts = vec![
        (
            TypedField::ProgramVersion,
            checklist.program_version.as_str(),
        ),
        (
            TypedField::TemplateVersion,
            checklist.template_version.as_str(),
        ),
        (TypedField::WorkerName, worker.name.as_str()),
        (TypedField::WorkerRole, worker.role.as_str()),
        (TypedField::WorkerOrganisation, worker.organisation.as_str()),
        (TypedField::PolicyVersion, policy.version.as_str()),
    ];
    let one = |field, text: &'a Option<String>| text.as_deref().map(|text| (field, text));
    texts.extend(one(TypedField::PcNickname, &worker.pc_nickname));
    texts.extend(one(TypedField::PolicyOrganisation, &policy.organisation));
    texts.extend(one(TypedField::PolicyKey, &policy.key));
    texts.extend(one(TypedField::PolicyHash, &policy.hash));
    let changed = policy.changed_levels.iter();
    texts.extend(
        changed
            .filter_map(|changed| one(TypedField::PolicyReason(changed.control), &changed.reason)),
    );
    let ways = checklist.facts.iter().flat_map(|facts| &facts.access_ways);
    texts.extend(ways.map(|way| (TypedField::AccessWay, way.as_str())));
    let findings = checklist.findings.iter();
    texts.extend(findings.filter_map(|finding| {
        one(
            TypedField::Explanation(finding.control),
            &finding.explanation,
        )
    }));
    let measures = checklist.measures.iter();
    texts.extend(
        measures.map(|stated| (TypedField::Measure(stated.control), stated.measure.as_str())),
    );
    for bulletin in &checklist.bulletins {
        texts.push((TypedField::AccessWay, bulletin.access_way.as_str()));
        texts.push((TypedField::BulletinName, bulletin.name.as_str()));
        texts.extend(one(TypedField::PolicyHash, &bulletin.hash));
        texts.extend(one(TypedField::BulletinText, &bulletin.what_happened));
        let sentences = bulletin.measures.iter().chain(&bulletin.alternatives);
        texts.extend(sentences.map(|text| (TypedField::BulletinText, text.as_str())));
    }
    let printing = checklist.printing.iter();
    texts.extend(printing.filter_map(|printing| one(TypedField::PrintingReason, &printing.reason)));
    texts
}

fn rules(field: TypedField) -> (usize, Lines) {
    match field {
        TypedField::WorkerName
        | TypedField::WorkerRole
        | TypedField::WorkerOrganisation
        | TypedField::PolicyOrganisation
        | TypedField::BulletinName => (MAX_NAME, Lines::One),
        TypedField::PcNickname => (MAX_NICKNAME, Lines::One),
        TypedField::Explanation(_)
        | TypedField::Measure(_)
        | TypedField::PrintingReason
        | TypedField::PolicyReason(_)
        | TypedField::BulletinText => (MAX_TEXT, Lines::Several),
        TypedField::AccessWay
        | TypedField::PolicyVersion
        | TypedField::PolicyKey
        | TypedField::PolicyHash
        | TypedField::ProgramVersion
        | TypedField::TemplateVersion => (MAX_CODE, Lines::One),
    }
}

fn is_refused(character: char) -> bool {
    character.is_control()
        || matches!(character,
            // Format characters (Unicode category Cf): soft hyphen, Arabic letter mark, zero width, direction, tags, ...
            '\u{ad}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{890}'..='\u{891}' | '\u{8e2}'
            | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1345f}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
            // Fillers and variation selectors, which show nothing either.
            | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}'
            // Private use, and the character that stands for a broken one.
            | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' | '\u{fffc}' | '\u{fffd}'
            // Noncharacters.
            | '\u{fdd0}'..='\u{fdef}')
        || u32::from(character) & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests;
