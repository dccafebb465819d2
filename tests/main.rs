//! The tests of the whole program, in one binary: a module per topic.

mod bad_input;
mod commands;
mod program;
