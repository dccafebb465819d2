//! What the template has to keep to, so that documents are set quickly one after the other.

use super::*;

/// The statements of the template's outermost level, each from its `#`.
fn statements() -> impl Iterator<Item = &'static str> {
    CHECKLIST_SOURCE.split("\n#")
}

#[test]
fn no_rule_but_the_last_holds_what_differs_from_person_to_person() {
    let rules: Vec<_> = statements()
        .filter(|statement| statement.starts_with("set ") || statement.starts_with("show "))
        .collect();
    assert!(rules.len() > 5);
    let (last, others) = rules.split_last().unwrap();
    for rule in others {
        // Half of all documents are in the same language.
        let rest = rule.replace("lang: view.language", "");
        assert!(!rest.contains("view."), "{rule}");
    }
    assert!(last.starts_with("set document("));
    assert!(last.contains("view.author"));
    assert_eq!(statements().last(), Some(*last));
}
