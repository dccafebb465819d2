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
        countersigned_with(|drafts| set_in(drafts, n.team_lead, key, value))
    };
    let also = |number: u32| {
        countersigned_with(|drafts| {
            let draft = drafts.values().next().cloned().expect("an object");
            drafts.insert(number, draft);
        })
    };
    let other_signer = |change: &dyn Fn(&mut SignedData)| {
        let signer = team_lead();
        let forger = Forger {
            container: &|container, _| changed_data(&container, change),
            ..Forger::honest(&signer)
        };
        rewrite_with(&countersigned(), |_| {}, &forger)
    };
    let flipped = {
        let mut pdf = countersigned();
        let at = pdf.windows(3).rposition(|one| one == b"(D:");
        pdf[at.expect("a time") + 14] ^= 1;
        pdf
    };
    [
        Reason::DigestDiffers.refuses([("another time", flipped)]),
        Reason::FieldDiffers.refuses([
            (
                "a moved field",
                field("Rect", Object::rectangle([10.0, 10.0, 400.0, 400.0])),
            ),
            ("a hidden field", field("F", 134_i64.into())),
            ("a locking field", field("Lock", Dictionary::new().into())),
            ("another name", field("T", Object::text("worker"))),
        ]),
        Reason::UnexpectedObject.refuses([
            ("the worker's field too", also(n.worker)),
            ("the first signature too", also(n.signature)),
            ("the form too", also(n.form)),
        ]),
        Reason::PageDiffers.refuses([("a page too", also(n.page))]),
        Reason::CatalogDiffers.refuses([("the catalog too", also(n.root))]),
        Reason::SignatureDictionaryDiffers.refuses([(
            "a certification",
            countersigned_with(|drafts| {
                set_in(drafts, second, "Reference", Vec::new());
            }),
        )]),
        Reason::NotOneCertificate.refuses([(
            "no certificate",
            other_signer(&|data| data.certificates = None),
        )]),
        Reason::UnexpectedRevision.refuses([(
            "a third signature",
            appended(&countersigned(), |_, update: &mut Update<'_, '_>| {
                let number = update.reserve();
                update.dictionary(number, &Dictionary::new().with("Type", Object::name("Sig")));
            }),
        )]),
    ]
    .concat()
}

#[test]
fn second_signatures_that_change_more_than_their_field() {
    check(overloaded_second_signatures());
}

#[test]
fn the_second_signature_of_another_file_does_not_fit() {
    let other = record(Sample::Ready, Language::Nl);
    let once = signed_record(&other, &worker(), &time());
    let twice = answered_by(&once, &accepted(), &team_lead(), &time()).unwrap();
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
