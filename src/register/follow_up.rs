//! What is still to be done: open conditions by who must act, reminders, answers that go back, the list for IT.
//!
//! Nothing is ever sent: each mail is a draft that the keeper of the register reads and sends.

pub mod answer;
pub mod check_again;
pub mod draft;
pub mod in_the_way;
pub mod it_list;
pub mod reminder;
mod salutation;
pub mod tasks;

use crate::assessment::Actor;
use crate::register::line::{FollowedCondition, Line};
use crate::text::ids::ExportText;

/// Returns the conditions of a line that nobody marked as done.
pub fn not_done(line: &Line) -> impl Iterator<Item = &FollowedCondition> {
    line.conditions
        .iter()
        .filter(|followed| followed.done.is_none())
}

/// Returns the word for who acts, as a list for others says it.
#[must_use]
pub const fn word_for(actor: Actor) -> ExportText {
    match actor {
        Actor::Worker => ExportText::WhoWorker,
        Actor::It => ExportText::WhoIt,
        Actor::TeamLead => ExportText::WhoTeamLead,
    }
}
