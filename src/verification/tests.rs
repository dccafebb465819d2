//! No file of ours is refused, and every attack is, for its own reason.

mod annotations;
mod answers;
mod attack;
mod attributes;
mod authority;
mod bombs;
mod circles;
mod corpus;
mod exchanged;
mod families;
mod fields;
mod forge;
mod grafting;
mod honest;
mod issued;
mod judged;
mod layout;
mod random;
mod rules;
pub(crate) mod samples;
mod saving;
mod shadow;
mod spelling;
mod stamped;
mod tables;
mod wrapping;
