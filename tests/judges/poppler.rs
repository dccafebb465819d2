//! What Poppler says: `pdfsig` of the signatures, `pdftotext` and `pdffonts` of what can be read.

use super::Case;
use crate::support::succeed;

#[test]
fn pdfsig_finds_both_signatures_valid_and_the_last_one_covering_all() {
    let case = Case::new();
    let once = case.pdfsig(&case.signed);
    assert_eq!(
        once.matches("Signature Validation: Signature is Valid.")
            .count(),
        1,
        "{once}"
    );
    assert!(once.contains("- Total document signed"), "{once}");
    assert!(
        once.contains("Signature Type: ETSI.CAdES.detached"),
        "{once}"
    );
    assert!(
        once.contains("Signer Certificate Common Name: Voornaam Naam"),
        "{once}"
    );
    let both = case.pdfsig(&case.both);
    assert_eq!(
        both.matches("Signature Validation: Signature is Valid.")
            .count(),
        2,
        "{both}"
    );
    let (first, second) = both.split_once("Signature #2").expect("two signatures");
    assert!(first.contains("Not total document signed"), "{first}");
    assert!(second.contains("- Total document signed"), "{second}");
}

#[test]
fn the_text_of_document_and_signatures_reads_back() {
    let case = Case::new();
    let file = case.file("judged.pdf", &case.both);
    let (text, _) = succeed(
        case.home
            .command("pdftotext")
            .arg("-layout")
            .arg(file)
            .arg("-"),
    );
    let [first, second] = &case.lines;
    for expected in [
        "Voor gezien en akkoord.",
        "Ondertekend op 22 november 2026",
        first.as_str(),
        "Prénom Nom",
        second.as_str(),
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    let (fonts, _) = succeed(case.home.command("pdffonts").arg("judged.pdf"));
    for line in fonts.lines().skip(2) {
        // Columns: embedded, subset, with a map to Unicode.
        assert!(line.contains("yes yes yes"), "{line}");
    }
}
