//! Tests of the whole program from outside: the real binary, the window, and judges that nobody here wrote. One module
//! per topic.

// Each module is a test module, so that a helper function may panic like a test.
#[cfg(test)]
mod accessibility;
#[cfg(test)]
mod accessibility_collector;
#[cfg(test)]
mod accessibility_rules;
#[cfg(test)]
mod bad_input;
#[cfg(test)]
mod commands;
#[cfg(test)]
mod credential_store;
/// What the fuzz targets do, which live in a package of their own.
#[cfg(test)]
mod fuzz {
    pub mod entries;
    pub mod rules;
    pub mod seeds;
}
#[cfg(test)]
mod fuzzing;
#[cfg(test)]
mod january_2020;
#[cfg(test)]
mod judged_summary;
#[cfg(test)]
mod judges;
#[cfg(test)]
mod judges_python;
#[cfg(test)]
mod languages;
#[cfg(test)]
mod no_network;
#[cfg(test)]
mod policy_files;
#[cfg(test)]
mod program;
#[cfg(test)]
mod readme;
#[cfg(test)]
mod sample_document;
#[cfg(test)]
mod support;
#[cfg(test)]
mod window;
#[cfg(test)]
mod windows;
