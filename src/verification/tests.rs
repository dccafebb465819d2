//! No file of ours is refused, and every attack is, for its own reason.

mod corpus;
mod forge;
mod honest;
