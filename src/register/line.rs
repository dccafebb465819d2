//! A line of the register: one person at one PC, and what is known of it.

mod answers;
mod doubt;
mod state;
mod time;
mod urgency;

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Zoned;
use jiff::civil::Date;

use super::decision::{Note, Vouching, Withdrawal};
use super::refusal::Refusal;
use super::rules_standing::RulesStanding;
use super::visible::hides_something;
use crate::checklist::Checklist;
use crate::signing::KeyCode;
use crate::text::Language;
use crate::verification::{Reason, Status, Weight};

pub use answers::{AnswerRank, contradicting, sent_back_before, unconfirmed};
pub use doubt::Doubt;
pub use state::{EXPIRING_DAYS, State};
pub use time::{Ahead, Validity};
pub use urgency::Behind;

/// Where a checklist was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file, relative to the register's folder; absolute when it was dropped from elsewhere.
    pub file: PathBuf,
    /// The names on the way inside a message or an archive, outermost first; none for a PDF that lies there itself.
    pub inside: Vec<String>,
}

impl Place {
    /// Writes the place: the file, then the way inside it.
    #[must_use]
    pub fn written(&self) -> String {
        let mut written = self.file.display().to_string();
        for name in &self.inside {
            written.push_str(" › ");
            written.push_str(name);
        }
        written
    }
}

/// A checklist or a file that is none, and what it turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Where it was found; a copy elsewhere is listed too.
    pub places: Vec<Place>,
    /// The SHA-256 of its bytes; of what was not read (see `refusal`) that of its place.
    pub hash: [u8; 32],
    /// SHA-256 of the file as the worker signed it, where somebody answered it since.
    pub worker_revision: Option<[u8; 32]>,
    /// The verdict about the file.
    pub status: Status,
    /// What led to it.
    pub reasons: Vec<Reason>,
    /// Why it was not even examined; the status is then [`Status::Unreadable`] and there are no reasons.
    pub refusal: Option<Refusal>,
    /// The key of the first signature.
    pub key: Option<KeyCode>,
    /// Who made the first signature, as in the certificate: what is vouched for.
    pub signer: Option<EntrySigner>,
    /// What is doubtful about that signer's key and time; the reasons have it too.
    pub signer_doubts: Vec<Reason>,
    /// When it was signed, by the signer's clock.
    pub signed_at: Option<Zoned>,
    /// What of it lies in the future.
    pub ahead: Option<Ahead>,
    /// The record; only of a file that is valid or intact.
    pub checklist: Option<Arc<Checklist>>,
    /// The team lead's or DPO's answer: that in the second field, or one of the register that counts before it.
    pub answer: Option<GivenAnswer>,
    /// The answer in the second field where the register's own took its place.
    pub set_aside: Option<GivenAnswer>,
}

impl Entry {
    /// Returns what the checklist is known by, answered or not: the SHA-256 of the file as the worker signed it.
    #[must_use]
    pub fn checklist_hash(&self) -> [u8; 32] {
        self.worker_revision.unwrap_or(self.hash)
    }

    /// Tells whether somebody vouches for the worker's key, whatever is known of whoever answered.
    #[must_use]
    pub fn is_vouched_for(&self) -> bool {
        !self.signer_doubts.iter().any(|one| one.is_about_trust())
    }

    /// Returns what is doubtful about each signature's key and time, the worker's first.
    #[must_use]
    pub fn doubts_of_signatures(&self) -> Vec<&[Reason]> {
        let answer = self.answer.iter().map(|answer| answer.doubts.as_slice());
        std::iter::once(self.signer_doubts.as_slice())
            .chain(answer)
            .collect()
    }

    /// Returns what verification doubts beside whom one trusts and the text: that stands in states and doubts of its own.
    pub fn own_doubts(&self) -> impl Iterator<Item = Reason> {
        let is_own = |reason: &Reason| {
            let in_states = [Reason::TextNotComparedYet, Reason::TextNotCompared];
            reason.weight() == Weight::Doubt
                && !reason.is_about_trust()
                && !in_states.contains(reason)
        };
        self.reasons.iter().copied().filter(is_own)
    }

    /// Returns the places whose names have characters that cannot be seen or turn the direction of reading.
    pub fn odd_places(&self) -> impl Iterator<Item = &Place> {
        self.places.iter().filter(|place| {
            hides_something(&place.file.to_string_lossy())
                || place.inside.iter().any(|name| hides_something(name))
        })
    }
}

/// Returns all that a register may know a checklist by: [`Entry::checklist_hash`] first, then the hashes of its answered
/// copies, under which marks were kept before.
#[must_use]
pub fn names_of_checklist<'a>(
    newest: &'a Entry,
    others: impl IntoIterator<Item = &'a Entry>,
) -> Vec<[u8; 32]> {
    let own = newest.checklist_hash();
    let copies = std::iter::once(newest).chain(others);
    let copies = copies.filter(|copy| copy.checklist_hash() == own && copy.hash != own);
    std::iter::once(own)
        .chain(copies.map(|copy| copy.hash))
        .collect()
}

/// Who made a signature: key, name and organisation together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntrySigner {
    /// The DER of the key's `SubjectPublicKeyInfo`.
    pub public_key_info: Vec<u8>,
    /// The name in the certificate.
    pub name: String,
    /// The organisation in the certificate.
    pub organisation: String,
}

/// The answer that the second signature gives.
#[derive(Clone, Debug, PartialEq)]
pub struct GivenAnswer {
    /// Who gave it, as in the certificate.
    pub signer: EntrySigner,
    /// The key that signed it.
    pub key: KeyCode,
    /// What is doubtful about that key and the time; the file's reasons have it too.
    pub doubts: Vec<Reason>,
    /// When, by that person's clock.
    pub at: Zoned,
    /// `accepted`, `accepted-with-remark` or `sent-back`.
    pub answer: crate::signing::answer::Answer,
    /// The remark; empty without one.
    pub remark: String,
    /// Where it stands.
    pub stands: AnswerStands,
}

/// Where an answer stands that was given to a checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerStands {
    /// In the file, signed.
    InFile,
    /// In the register alone: the answered copy is not in the folder any more.
    InRegister,
    /// In the register alone, from the beginning: somebody else had used the file's field for it.
    OnlyInRegister,
}

impl GivenAnswer {
    /// Tells whether somebody vouches for the key of whoever answered.
    #[must_use]
    pub fn is_vouched_for(&self) -> bool {
        !self.doubts.iter().any(|one| one.is_about_trust())
    }
}

/// One person at one PC.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What to call it in the register file and the interface; stays the same while files come and go.
    pub id: LineId,
    /// The person's name: from the newest checklist, else from the roster, else empty.
    pub name: String,
    /// The organisation, from the same source.
    pub organisation: String,
    /// The e-mail address, from the roster only.
    pub email: Option<String>,
    /// The PC's nickname, when the worker gave one.
    pub pc_nickname: Option<String>,
    /// The language that the person used; of somebody who handed nothing in: `None`.
    pub language: Option<Language>,
    /// Where it stands.
    pub state: State,
    /// Whether the last day of the newest checklist is past or near, whatever the state; `None` where nothing holds: no
    /// checklist, or one that claims to come from the future.
    pub validity: Option<Validity>,
    /// What is doubtful, each once.
    pub doubts: Vec<Doubt>,
    /// The newest checklist, or the only file; `None` for somebody who handed nothing in.
    pub newest: Option<Entry>,
    /// Older checklists of the same person and PC, newest first.
    pub earlier: Vec<Entry>,
    /// Whom the line may stand for: names of the roster, or of people who handed in, that are like its own and not the same.
    pub looks_like: Vec<String>,
    /// How the newest checklist stands to the organisation's policy and bulletins.
    pub rules: RulesStanding,
    /// The conditions of the newest checklist, with what was noted about them.
    pub conditions: Vec<FollowedCondition>,
    /// The answer that sent an earlier checklist of this key back, where that one is gone and this one has no answer.
    pub sent_back_gone: Option<GivenAnswer>,
    /// Who vouched for the signer's key under this name and organisation, and how it was compared.
    pub vouching: Option<Vouching>,
    /// Who withdrew that key, where nobody vouches for it.
    pub withdrawal: Option<Withdrawal>,
    /// What was noted about the person and PC, oldest first.
    pub notes: Vec<Note>,
}

/// Names a line: the key's code and the folded name for a checklist, the folded name and organisation for somebody of
/// the roster, the hash for a file that is none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineId(pub String);

/// A condition of a checklist and how far it is.
#[derive(Clone, Debug, PartialEq)]
pub struct FollowedCondition {
    /// The condition as the record has it.
    pub condition: crate::checklist::RecordedCondition,
    /// When somebody marked it as done, and the note.
    pub done: Option<DoneMark>,
}

/// A mark that a condition is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoneMark {
    /// The day.
    pub on: Date,
    /// Who marked it: the name that the register's keeper gave.
    pub by: String,
    /// The note; empty without one.
    pub note: String,
}
