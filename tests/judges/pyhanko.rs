//! What pyHanko says of a file with one signature and with two.

use super::Case;

#[test]
fn pyhanko_finds_the_signature_intact_and_covering_the_whole_file() {
    let case = Case::new();
    let verdicts = case.pyhanko(&case.signed).expect("pyHanko reads it");
    let [verdict] = &verdicts[..] else {
        panic!("one signature: {verdicts:?}")
    };
    assert_eq!(verdict["field"], "worker");
    for fact in ["bottom-line", "intact", "valid", "trusted", "docmdp-ok"] {
        assert_eq!(verdict[fact], true, "{fact}: {verdict}");
    }
    assert_eq!(
        (&verdict["coverage"], &verdict["modification"]),
        (&"ENTIRE_FILE".into(), &"NONE".into())
    );
    assert_eq!(verdict["signer"]["common_name"], "Voornaam Naam");
    assert_eq!(
        verdict["signer"]["organization_name"],
        "OCMW Voorbeeld, afdeling \"Oost\""
    );
}

#[test]
fn pyhanko_finds_the_first_signature_valid_after_the_second() {
    let case = Case::new();
    let verdicts = case.pyhanko(&case.both).expect("pyHanko reads it");
    let [first, second] = &verdicts[..] else {
        panic!("two signatures: {verdicts:?}")
    };
    for verdict in [first, second] {
        assert_eq!(
            (&verdict["bottom-line"], &verdict["docmdp-ok"]),
            (&true.into(), &true.into()),
            "{verdict}"
        );
    }
    assert_eq!(
        (&first["field"], &first["coverage"]),
        (&"worker".into(), &"ENTIRE_REVISION".into())
    );
    assert_eq!(first["modification"], "FORM_FILLING");
    assert_eq!(
        (&second["field"], &second["coverage"]),
        (&"team-lead".into(), &"ENTIRE_FILE".into())
    );
    assert_eq!(second["modification"], "NONE");
}
