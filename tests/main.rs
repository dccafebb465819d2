//! Tests of the whole program from outside: the real binary, and judges that nobody here wrote. One module per topic.

// Each module is a test module, so that a helper function may panic like a test.
#[cfg(test)]
mod credential_store;
#[cfg(test)]
mod judges;
#[cfg(test)]
mod no_network;
#[cfg(test)]
mod sample_document;
#[cfg(test)]
mod support;
