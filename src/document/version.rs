//! Which document this program makes: a number for people, and a digest of everything that shapes the bytes.

use std::sync::LazyLock;

use sha2::{Digest, Sha256};

use super::CHECKLIST_SOURCE;

/// The number of the document's design, for people. Raise it when the design changes for the eye.
pub const TEMPLATE_VERSION: &str = "1";

/// How many bytes of the digest stand in the version.
const DIGEST_BYTES: usize = 6;

/// Everything inside the project that decides what a document says and looks like.
const SHAPING: [&str; 23] = [
    CHECKLIST_SOURCE,
    include_str!("view.rs"),
    include_str!("view/findings.rs"),
    include_str!("view/sections.rs"),
    include_str!("../text.rs"),
    include_str!("../text/observed.rs"),
    include_str!("../text/ids/controls.rs"),
    include_str!("../text/ids/reasons.rs"),
    include_str!("../text/ids/document.rs"),
    include_str!("../text/ids/verdict.rs"),
    include_str!("../text/ids/bulletin.rs"),
    include_str!("../../i18n/nl/bulletin.ftl"),
    include_str!("../../i18n/fr/bulletin.ftl"),
    include_str!("../../i18n/nl/common.ftl"),
    include_str!("../../i18n/nl/controls.ftl"),
    include_str!("../../i18n/nl/reasons.ftl"),
    include_str!("../../i18n/nl/verdict.ftl"),
    include_str!("../../i18n/nl/document.ftl"),
    include_str!("../../i18n/fr/common.ftl"),
    include_str!("../../i18n/fr/controls.ftl"),
    include_str!("../../i18n/fr/reasons.ftl"),
    include_str!("../../i18n/fr/verdict.ftl"),
    include_str!("../../i18n/fr/document.ftl"),
];

static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut digest = Sha256::new();
    for part in SHAPING {
        digest.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
        digest.update(part.as_bytes());
    }
    digest.update(typst::utils::version().raw());
    let digits = base16ct::lower::encode_string(&digest.finalize()[..DIGEST_BYTES]);
    format!("{TEMPLATE_VERSION}-{digits}")
});

/// Returns the version that a record names: the design's number and a digest of template, texts and typesetter.
///
/// Records of the same version give the same bytes here as where they were made. A changed comma in a text changes the
/// version, so that an honest document of another release is called "not comparable" and never "altered".
#[must_use]
pub fn template_version() -> &'static str {
    &VERSION
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_a_number_and_twelve_hexadecimal_digits() {
        let (number, digest) = template_version().split_once('-').unwrap();
        assert_eq!(number, TEMPLATE_VERSION);
        assert_eq!(digest.len(), 2 * DIGEST_BYTES);
        assert!(digest.chars().all(|digit| digit.is_ascii_hexdigit()));
    }
}
