//! Where pyHanko is; shared by unit tests and judges.

/// Returns the Python that has pyHanko.
pub fn judges_python() -> String {
    #[expect(
        clippy::disallowed_methods,
        reason = "tests/run says where the judges are"
    )]
    let folder = std::env::var("TELEKLAAR_JUDGES_VENV");
    let folder = folder.expect(
        "TELEKLAAR_JUDGES_VENV names the Python environment of tests/judges.txt: start tests/run",
    );
    format!("{folder}/bin/python")
}
