#![no_main]

#[path = "../rules.rs"]
#[allow(dead_code, reason = "each target has one entry")]
mod rules;
#[path = "../seeds.rs"]
#[allow(dead_code, reason = "the seeds are written by a test")]
mod seeds;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| rules::policy(bytes));
