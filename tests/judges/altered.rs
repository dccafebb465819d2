//! A signed file with one bit flipped, before pyHanko and `pdfsig`.

use super::{Case, signed_ranges};

fn place_of(pdf: &[u8], text: &str) -> usize {
    let found = pdf
        .windows(text.len())
        .position(|window| window == text.as_bytes());
    found.unwrap_or_else(|| panic!("{text} stands in the file"))
}

#[test]
fn one_flipped_bit_inside_the_signed_ranges_is_noticed() {
    let case = Case::new();
    let [before, after] = signed_ranges(&case.signed);
    let places = [
        (
            "the record",
            place_of(&case.signed, r#""name": "Voornaam"#) + 10,
        ),
        (
            "the document's title",
            place_of(&case.signed, "/Title(Checklist") + 8,
        ),
        ("a page's text", place_of(&case.signed, "/Contents 5") + 300),
        (
            "the field's description",
            place_of(&case.signed, "(Handtekening van de medewerker)") + 3,
        ),
        (
            "the time of signing",
            place_of(&case.signed, "(D:20261122100000") + 10,
        ),
        ("the last byte before the signature", before.end - 3),
        ("the trailer", after.end - 20),
    ];
    for (what, place) in places {
        assert!(before.contains(&place) || after.contains(&place), "{what}");
        let mut altered = case.signed.clone();
        altered[place] ^= 1;
        match case.pyhanko(&altered) {
            Ok(verdicts) => {
                assert!(
                    verdicts
                        .iter()
                        .all(|verdict| verdict["bottom-line"] == false),
                    "{what}: {verdicts:?}"
                );
            }
            Err(refused) => assert!(refused.contains("/pyhanko/"), "{what}: {refused}"),
        }
        let pdfsig = case.pdfsig(&altered);
        assert!(!pdfsig.contains("Signature is Valid"), "{what}: {pdfsig}");
    }
}
