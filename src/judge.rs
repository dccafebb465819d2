//! Programs that nobody here wrote, asked about a PDF in tests: `pdftotext` and `qpdf`.

use std::io::Write as _;
use std::process::Command;

/// Runs a judge on a PDF and returns what it prints; the last argument becomes the file.
pub(crate) fn judge(program: &str, arguments: &[&str], pdf: &[u8]) -> Vec<u8> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    #[expect(
        clippy::disallowed_methods,
        reason = "a judge from outside reads the document"
    )]
    let mut command = Command::new(program);
    for argument in arguments {
        command.arg(if *argument == "FILE" {
            file.path().as_os_str()
        } else {
            argument.as_ref()
        });
    }
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{program} does not start: {error}"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {arguments:?}: {said}");
    output.stdout
}
