//! Records that are not rendered.

use super::*;

#[test]
fn a_record_of_another_document_version_is_not_rendered() {
    let mut record = record(Sample::Ready, Language::Nl);
    record.template_version = "1-000000000000".to_owned();
    let expected = DocumentError::OtherTemplate {
        found: "1-000000000000".to_owned(),
    };
    assert_eq!(render(&record).map(|_| ()), Err(expected));
}

#[test]
fn a_record_that_contradicts_itself_is_not_rendered() {
    let mut record = record(Sample::Ready, Language::Nl);
    record.findings.pop();
    let expected = DocumentError::Record(RecordError::Contradiction(
        crate::checklist::Contradiction::Findings,
    ));
    assert_eq!(render(&record).map(|_| ()), Err(expected));
}
