//! What a command writes: JSON to print, and where a file goes, looked at before anything is signed. Never over what it
//! reads, a device or a link.

use std::path::Path;

use serde::Serialize;

use crate::cli::failure::Failure;
use crate::file::Existing;

/// Writes a result as indented JSON with a line end.
pub(super) fn json_text(result: &impl Serialize) -> String {
    #[expect(
        clippy::expect_used,
        reason = "plain data with text keys always has a JSON form"
    )]
    let mut json = serde_json::to_string_pretty(result).expect("a result has a JSON form");
    json.push('\n');
    json
}

/// Refuses an output that may not be written, with the reason.
///
/// The writing itself looks again, so that no file is lost in between.
pub(super) fn look_at(
    output: &Path,
    existing: Existing,
    inputs: &[Option<&Path>],
) -> Result<(), Failure> {
    let Ok(found) = output.symlink_metadata() else {
        return Ok(());
    };
    let path = output.to_owned();
    if inputs.iter().flatten().any(|input| is_same(output, input)) {
        return Err(Failure::OutputIsInput { path });
    }
    if existing == Existing::Keep {
        return Err(Failure::OutputExists { path });
    }
    if found.is_file() {
        return Ok(());
    }
    let kind = if found.is_dir() {
        std::io::ErrorKind::IsADirectory
    } else {
        std::io::ErrorKind::InvalidInput
    };
    Err(Failure::OutputRefused {
        path,
        error: kind.into(),
    })
}

/// Tells whether two paths lead to the same file, also by a link or another way of writing it.
fn is_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        // What does not exist is no file that could be lost.
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(output: &Path, existing: Existing, input: &Path, expected: fn(&Failure) -> bool) {
        let failure = look_at(output, existing, &[None, Some(input)])
            .err()
            .unwrap();
        assert!(expected(&failure), "{}", output.display());
    }

    #[test]
    fn what_the_command_reads_is_never_its_output() {
        let folder = tempfile::tempdir().unwrap();
        let answers = folder.path().join("answers.toml");
        std::fs::write(&answers, "").unwrap();
        let written_otherwise = folder.path().join(".").join("answers.toml");
        let is_input = |failure: &Failure| matches!(failure, Failure::OutputIsInput { .. });
        for existing in [Existing::Keep, Existing::Replace] {
            check(&answers, existing, &answers, is_input);
            check(&written_otherwise, existing, &answers, is_input);
        }
        assert!(
            look_at(
                &folder.path().join("out.pdf"),
                Existing::Keep,
                &[Some(&answers)]
            )
            .is_ok()
        );
    }

    #[test]
    fn a_plain_file_alone_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out.pdf");
        std::fs::write(&out, "").unwrap();
        assert!(look_at(&out, Existing::Replace, &[]).is_ok());
        let exists = |failure: &Failure| matches!(failure, Failure::OutputExists { .. });
        check(&out, Existing::Keep, folder.path(), exists);
        let refused = |failure: &Failure| matches!(failure, Failure::OutputRefused { .. });
        check(folder.path(), Existing::Replace, &out, refused);
    }

    #[cfg(unix)]
    #[test]
    fn a_device_or_a_link_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("a.pdf"), folder.path().join("b.pdf"));
        std::fs::write(&file, "").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        let special = |failure: &Failure| match failure {
            Failure::OutputRefused { error, .. } => {
                error.kind() == std::io::ErrorKind::InvalidInput
            }
            _ => false,
        };
        check(&link, Existing::Replace, folder.path(), special);
        check(
            Path::new("/dev/null"),
            Existing::Replace,
            folder.path(),
            special,
        );
    }
}
