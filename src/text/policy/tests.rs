use super::*;
use crate::text::Language;

#[test]
fn the_example_is_explained_whole_in_each_language() {
    let policy = Policy::parse(include_bytes!("../../../assets/policy-example.toml")).unwrap();
    for language in [Language::Nl, Language::Fr, Language::En] {
        let texts = Texts::new(language);
        let sections = explain(&texts, &policy);
        assert_eq!(sections.len(), 5);
        for section in sections {
            for line in section.lines.iter().chain([&section.title]) {
                assert!(!line.contains(['$', '{', '\n']), "{line}");
            }
        }
    }
}

#[test]
fn the_default_policy_differs_in_nothing() {
    let texts = Texts::new(Language::Nl);
    let sections = explain(&texts, &Policy::default_policy());
    assert_eq!(sections[1].lines, [texts.get(PolicyText::Same)]);
}

#[test]
fn a_lowered_level_is_said_to_be_lower_with_its_reason() {
    let policy = Policy::parse(include_bytes!("../../../assets/policy-example.toml")).unwrap();
    let texts = Texts::new(Language::En);
    let differences = &explain(&texts, &policy)[1].lines;
    let lowered = differences
        .iter()
        .filter(|line| line.contains("less than the circular"))
        .collect::<Vec<_>>();
    assert_eq!(lowered.len(), 1, "{differences:#?}");
    assert!(
        lowered[0].ends_with("in de loop van dit jaar weg."),
        "{}",
        lowered[0]
    );
    assert!(differences.iter().any(|line| line.contains("10 minutes")));
}
