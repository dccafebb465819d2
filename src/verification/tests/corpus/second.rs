//! Second signatures that change more than their field.

use super::*;

pub(in crate::verification::tests) fn countersigned_with(
    change: impl FnOnce(&mut Drafts),
) -> Vec<u8> {
    rewrite(&countersigned(), change)
}

pub(in crate::verification::tests) fn overloaded_second_signatures() -> Vec<Attack> {
    let pdf = signed();
    let n = numbers(&pdf);
    let second = signature_number(&countersigned());
    let field = |key: &'static str, value: Object<'static>| {
        countersigned_with(move |drafts| {
            drafts
                .get_mut(&n.team_lead)
                .unwrap()
                .dictionary
                .set(key, value);
        })
    };
    let also = |number: u32| {
        let file = pdf.clone();
        countersigned_with(move |drafts| {
            let draft = drafts.values().next().cloned().expect("an object");
            let _ = file;
            drafts.insert(number, draft);
        })
    };
    let other_signer = |change: &dyn Fn(&mut SignedData)| {
        let lead = team_lead();
        rewrite_with(
            &countersigned(),
            |_| {},
            &Forger {
                signer: &lead,
                container: &|container, _| {
                    let content =
                        ::cms::content_info::ContentInfo::from_der(&container).expect("it");
                    let mut data: SignedData = content.content.decode_as().expect("it");
                    change(&mut data);
                    let content = ::cms::content_info::ContentInfo {
                        content_type: content.content_type,
                        content: Any::encode_from(&data).expect("it"),
                    };
                    content.to_der().expect("it")
                },
                layout: &|_, _| {},
            },
        )
    };
    let flipped = {
        let mut pdf = countersigned();
        let at = pdf.windows(3).rposition(|one| one == b"(D:");
        pdf[at.expect("a time") + 14] ^= 1;
        pdf
    };
    vec![
        ("another time", flipped, Reason::DigestDiffers),
        (
            "a moved field",
            field("Rect", Object::rectangle([10.0, 10.0, 400.0, 400.0])),
            Reason::FieldDiffers,
        ),
        (
            "a hidden field",
            field("F", 134_i64.into()),
            Reason::FieldDiffers,
        ),
        (
            "a locking field",
            field("Lock", Dictionary::new().into()),
            Reason::FieldDiffers,
        ),
        (
            "another name",
            field("T", Object::text("worker")),
            Reason::FieldDiffers,
        ),
        (
            "the worker's field too",
            also(n.worker),
            Reason::UnexpectedObject,
        ),
        (
            "the first signature too",
            also(n.signature),
            Reason::UnexpectedObject,
        ),
        ("a page too", also(n.page), Reason::PageDiffers),
        ("the catalog too", also(n.root), Reason::CatalogDiffers),
        ("the form too", also(n.form), Reason::UnexpectedObject),
        (
            "a certification",
            countersigned_with(|drafts| {
                drafts
                    .get_mut(&second)
                    .unwrap()
                    .dictionary
                    .set("Reference", Vec::new());
            }),
            Reason::SignatureDictionaryDiffers,
        ),
        (
            "no certificate",
            other_signer(&|data| data.certificates = None),
            Reason::NotOneCertificate,
        ),
        (
            "a third signature",
            appended(&countersigned(), |_, update: &mut Update<'_, '_>| {
                let number = update.reserve();
                update.dictionary(number, &Dictionary::new().with("Type", Object::name("Sig")));
            }),
            Reason::UnexpectedRevision,
        ),
    ]
}

#[test]
fn second_signatures_that_change_more_than_their_field() {
    check(overloaded_second_signatures());
}

#[test]
fn the_second_signature_of_another_file_does_not_fit() {
    let other = record(Sample::Ready, Language::Nl);
    let once = signed_record(&other, &worker(), &time());
    let twice = countersign(&once, &accepted(), &typed("N"), &team_lead(), &time()).unwrap();
    let last = &twice[once.len()..];
    let found = verify(
        &[&signed(), last].concat(),
        &vouched(&[&worker(), &team_lead()]),
        now(),
    );
    assert!(
        !matches!(found.status, Status::Valid | Status::Intact),
        "{:?}",
        found.reasons
    );
}
