//! The attack corpus: every family with its files, built from a freshly signed one. Each must be refused, for its own
//! reason, although both signers are vouched for.

use ::cms::cert::CertificateChoices;
use ::cms::content_info::CmsVersion;
use ::cms::signed_data::{CertificateSet, SignedData, SignerInfos};
use der::asn1::{Any, ObjectIdentifier, OctetString, SetOfVec};
use der::{Decode, Encode};
use x509_cert::attr::Attribute;

use super::super::{Reason, Status, verify};
use super::attack::{Attack, check, reader};
use super::forge::*;
use crate::checklist::samples::{Sample, record};
use crate::document;
use crate::pdf::{Dictionary, Object, Problem, Reference, Update};
use crate::signing::cms::{
    CONTENT_TYPE, DATA, MESSAGE_DIGEST, SIGNED_DATA, SIGNING_CERTIFICATE_V2, SIGNING_TIME,
};
use crate::signing::{Signer, countersign, sign_worker};
use crate::text::Language;

#[test]
fn no_flipped_byte_passes() {
    for pdf in [signed(), countersigned()] {
        for at in (0..pdf.len()).step_by(397) {
            let mut flipped = pdf.clone();
            flipped[at] ^= 1 << (at % 8);
            let found = verified(&flipped);
            let passes = matches!(found.status, Status::Valid | Status::Intact);
            assert!(!passes, "byte {at}: {:?}", found.reasons);
        }
    }
}

#[test]
fn no_part_of_a_file_passes() {
    let pdf = countersigned();
    for length in (0..pdf.len()).step_by(1009) {
        let found = verified(&pdf[..length]);
        assert_eq!(
            found.status,
            Status::Unreadable,
            "{length}: {:?}",
            found.reasons
        );
    }
}

pub(super) fn foreign_containers() -> Vec<Attack> {
    let pdf = signed();
    let with = |tail: &[u8]| [&pdf, tail].concat();
    let trailer =
        |key: &[u8]| replaced_in_update(&pdf, b"<< /Size", &[b"<< ", key, b" /Size"].concat());
    let nested = |depth: usize| {
        appended(&pdf, |_, update| {
            let deep = (0..depth).fold(Object::Null, |inner, _| Object::Array(vec![inner]));
            let number = update.reserve();
            update.object(number, &deep);
        })
    };
    let many = (0..7).fold(pdf.clone(), |pdf, _| {
        appended(&pdf, |_, update| {
            let number = update.reserve();
            update.object(number, &Object::Null);
        })
    });
    let mut keys = Dictionary::new();
    for number in 0..300 {
        keys.set(String::leak(format!("K{number}")), Object::Null);
    }
    let crowded = appended(&pdf, |_, update| {
        let number = update.reserve();
        update.dictionary(number, &keys);
    });
    vec![
        ("empty", Vec::new(), reader(Problem::NoHeader)),
        ("text", b"no PDF".to_vec(), reader(Problem::NoHeader)),
        (
            "a byte before",
            [b" ", &pdf[..]].concat(),
            reader(Problem::NoHeader),
        ),
        (
            "another version",
            replaced(&pdf, b"%PDF-1.7", b"%PDF-1.4"),
            reader(Problem::NoHeader),
        ),
        ("a line end behind", with(b"\n"), reader(Problem::NoEnd)),
        ("zeros behind", with(&[0; 64]), reader(Problem::NoEnd)),
        (
            "an object behind",
            with(b"999 0 obj\nnull\nendobj\n"),
            reader(Problem::NoEnd),
        ),
        (
            "another end behind",
            with(b"%%EOF\n"),
            reader(Problem::NoEnd),
        ),
        (
            "encrypted",
            trailer(b"/Encrypt 1 0 R"),
            reader(Problem::Encrypted),
        ),
        (
            "hybrid",
            trailer(b"/XRefStm 15"),
            reader(Problem::HybridXref),
        ),
        (
            "a foreign trailer key",
            trailer(b"/Other 1"),
            reader(Problem::UnexpectedTrailerKey),
        ),
        (
            "a trailer key twice",
            trailer(b"/Size 1"),
            reader(Problem::KeyTwice),
        ),
        (
            "a wrong size",
            replaced_in_update(&pdf, b"<< /Size ", b"<< /Size 1"),
            reader(Problem::WrongSize),
        ),
        (
            "an earlier section behind",
            replaced_in_update(&pdf, b"/Prev ", b"/Prev 9"),
            reader(Problem::PrevNotBefore),
        ),
        (
            "a dead object",
            before_xref(&pdf, b"999 0 obj\nnull\nendobj\n"),
            reader(Problem::BytesBetween),
        ),
        (
            "a comment",
            before_xref(&pdf, b"% hidden\n"),
            reader(Problem::BytesBetween),
        ),
        (
            "a needless escape in a name",
            replaced_in_update(&pdf, b"/Type /Annot", b"/Ty#70/Annot"),
            reader(Problem::MalformedName),
        ),
        (
            "another object number",
            replaced_in_update(&pdf, b" 0 obj", b" 1 obj"),
            reader(Problem::ObjectNumberDiffers),
        ),
        (
            "a key twice",
            replaced_in_update(&pdf, b"/Subtype /Widget", b"/Type    /Widget"),
            reader(Problem::KeyTwice),
        ),
        ("deep nesting", nested(64), reader(Problem::TooDeep)),
        ("too many updates", many, reader(Problem::TooManyRevisions)),
        ("too many keys", crowded, reader(Problem::TooManyKeys)),
        (
            "too large",
            with(&vec![b' '; 17 * 1024 * 1024]),
            reader(Problem::FileTooLarge),
        ),
    ]
}

#[test]
fn containers_that_are_not_of_this_format() {
    check(foreign_containers());
}

/// Sets a key of the object that another revision has, in an update that nobody signs.
pub(super) fn updated(
    pdf: &[u8],
    number: Reference,
    key: &'static str,
    value: Object<'static>,
) -> Vec<u8> {
    appended(pdf, |file, update| {
        let view = file.view();
        let dictionary = view.dictionary(number).expect("a dictionary").clone();
        update.dictionary(number, &dictionary.with(key, value));
    })
}

pub(super) fn root(pdf: &[u8]) -> Reference {
    read(pdf).view().root().expect("a root")
}

pub(super) fn first_page(pdf: &[u8]) -> Reference {
    read(pdf).view().pages().expect("pages")[0]
}

/// The number of the object that holds the record.
pub(super) fn record_number(pdf: &[u8]) -> Reference {
    let file = read(pdf);
    let is_record = |one: &&crate::pdf::IndirectObject<'_>| {
        let kind = one.value.as_dictionary().and_then(|one| one.get("Type"));
        kind.is_some_and(|kind| kind.is_name("EmbeddedFile"))
    };
    file.revisions()[0]
        .objects()
        .iter()
        .find(is_record)
        .expect("a record")
        .reference
}

pub(super) fn unsigned_updates() -> Vec<Attack> {
    let (once, twice) = (signed(), countersigned());
    let text = |text: &'static str| Object::text(text);
    let overlay = |pdf: &[u8]| {
        appended(pdf, |file, update| {
            let page = first_page(file.bytes());
            let annotation = update.reserve();
            let view = file.view();
            let dictionary = view.dictionary(page).expect("a page").clone();
            update.dictionary(
                annotation,
                &Dictionary::new()
                    .with("Type", Object::name("Annot"))
                    .with("Subtype", Object::name("FreeText"))
                    .with("Rect", Object::rectangle([0.0, 0.0, 500.0, 500.0])),
            );
            update.dictionary(page, &dictionary.with("Annots", vec![annotation.into()]));
        })
    };
    let new_record = |pdf: &[u8]| {
        appended(pdf, |_, update| {
            let kind = Dictionary::new().with("Type", Object::name("EmbeddedFile"));
            update.stream(record_number(pdf), kind, b"{}");
        })
    };
    let empty = |pdf: &[u8]| appended(pdf, |_, _| {});
    let reason = Reason::UnexpectedRevision;
    vec![
        ("an empty update", empty(&once), reason),
        ("an empty update after two", empty(&twice), reason),
        (
            "another catalog key",
            updated(&once, root(&once), "Lang", text("fr")),
            reason,
        ),
        (
            "an open action",
            updated(&once, root(&once), "OpenAction", Object::Null),
            reason,
        ),
        (
            "another page",
            updated(&once, first_page(&once), "Rotate", 180_i64.into()),
            reason,
        ),
        (
            "another page after two",
            updated(&twice, first_page(&twice), "Rotate", 180_i64.into()),
            reason,
        ),
        ("an overlay", overlay(&once), reason),
        ("an overlay after two", overlay(&twice), reason),
        ("another record", new_record(&once), reason),
        ("another record after two", new_record(&twice), reason),
        (
            "an update without a signature on the document",
            {
                let document = document::render(&checklist()).expect("a document").pdf;
                updated(&document, root(&document), "Lang", text("fr"))
            },
            reason,
        ),
    ]
}

#[test]
fn updates_that_nobody_signed() {
    check(unsigned_updates());
}

/// The numbers of the objects that the worker's update brings, by what they are.
pub(super) struct Numbers {
    pub(super) worker: u32,
    pub(super) team_lead: u32,
    pub(super) form: u32,
    pub(super) signature: u32,
    pub(super) drawing: u32,
    pub(super) empty: u32,
    pub(super) element: u32,
    pub(super) page: u32,
    pub(super) root: u32,
    pub(super) structure: u32,
    pub(super) highest: u32,
}

pub(super) fn numbers(pdf: &[u8]) -> Numbers {
    let file = read(pdf);
    let before = file.view_of_first(1).expect("the document");
    let first = file.revisions()[0]
        .objects()
        .last()
        .expect("objects")
        .reference
        .0
        + 1;
    let highest = file.highest_number();
    let root = before.root().expect("a root");
    let pages = before.pages().expect("pages");
    Numbers {
        worker: first,
        team_lead: first + 1,
        form: first + 2,
        signature: first + 3,
        drawing: highest - 3,
        empty: highest - 2,
        element: highest - 1,
        page: pages.last().expect("a page").0,
        root: root.0,
        structure: before
            .reference(root, "StructTreeRoot")
            .expect("a structure")
            .0,
        highest,
    }
}

pub(super) fn set(number: u32, key: &'static str, value: impl Into<Object<'static>>) -> Vec<u8> {
    let value = value.into();
    rewrite(&signed(), |drafts| {
        drafts
            .get_mut(&number)
            .expect("the object")
            .dictionary
            .set(key, value);
    })
}

pub(super) fn removed(number: u32, key: &'static str) -> Vec<u8> {
    rewrite(&signed(), |drafts| {
        let draft = drafts.get_mut(&number).expect("the object");
        draft.dictionary = without(&draft.dictionary, key);
    })
}

pub(super) fn added(
    number: u32,
    dictionary: Dictionary<'static>,
    stream: Option<&[u8]>,
) -> Vec<u8> {
    rewrite(&signed(), |drafts| {
        let stream = stream.map(<[u8]>::to_vec);
        drafts.insert(number, Draft { dictionary, stream });
    })
}

pub(super) fn drawing(number: u32, content: &[u8]) -> Vec<u8> {
    rewrite(&signed(), |drafts| {
        drafts.get_mut(&number).expect("a drawing").stream = Some(content.to_vec());
    })
}

pub(super) fn overloaded_updates() -> Vec<Attack> {
    let pdf = signed();
    let n = numbers(&pdf);
    let name = Object::name;
    let script = || {
        Dictionary::new()
            .with("S", name("JavaScript"))
            .with("JS", Object::text("app.alert(1)"))
    };
    let record = record_number(&pdf).0;
    let square = |edge: f64| Object::rectangle([0.0, 0.0, edge, edge]);
    vec![
        (
            "an open action",
            set(n.root, "OpenAction", script()),
            Reason::CatalogDiffers,
        ),
        (
            "another language",
            set(n.root, "Lang", Object::text("fr")),
            Reason::CatalogDiffers,
        ),
        (
            "no permissions",
            removed(n.root, "Perms"),
            Reason::CatalogDiffers,
        ),
        (
            "usage rights",
            set(
                n.root,
                "Perms",
                Dictionary::new().with("UR3", Reference(n.signature)),
            ),
            Reason::CatalogDiffers,
        ),
        (
            "other names",
            set(n.root, "Names", Dictionary::new()),
            Reason::CatalogDiffers,
        ),
        (
            "other pages",
            set(n.root, "Pages", Reference(n.page)),
            Reason::CatalogDiffers,
        ),
        (
            "drawings made by the reader",
            set(n.form, "NeedAppearances", Object::Boolean(true)),
            Reason::FieldDiffers,
        ),
        (
            "changes by rewriting allowed",
            set(n.form, "SigFlags", 1_i64),
            Reason::FieldDiffers,
        ),
        (
            "an XFA form",
            set(n.form, "XFA", Object::text("x")),
            Reason::FieldDiffers,
        ),
        (
            "a third field",
            set(
                n.form,
                "Fields",
                vec![
                    Reference(n.worker).into(),
                    Reference(n.team_lead).into(),
                    Reference(n.worker).into(),
                ],
            ),
            Reason::FieldDiffers,
        ),
        (
            "an annotation twice",
            set(
                n.page,
                "Annots",
                vec![
                    Reference(n.worker).into(),
                    Reference(n.worker).into(),
                    Reference(n.team_lead).into(),
                ],
            ),
            Reason::PageDiffers,
        ),
        (
            "a field that is on no page",
            set(n.page, "Annots", vec![Reference(n.worker).into()]),
            Reason::PageDiffers,
        ),
        (
            "a turned page",
            set(n.page, "Rotate", 180_i64),
            Reason::PageDiffers,
        ),
        (
            "a page with an action",
            set(n.page, "AA", script()),
            Reason::PageDiffers,
        ),
        (
            "another order of tabs",
            set(n.page, "Tabs", name("R")),
            Reason::PageDiffers,
        ),
        (
            "a hidden field",
            set(n.worker, "F", 134_i64),
            Reason::FieldDiffers,
        ),
        (
            "another field name",
            set(n.worker, "T", Object::text("other")),
            Reason::FieldDiffers,
        ),
        (
            "both fields of one name",
            set(n.team_lead, "T", Object::text("worker")),
            Reason::FieldDiffers,
        ),
        (
            "a field with an action",
            set(n.worker, "AA", script()),
            Reason::FieldDiffers,
        ),
        (
            "a field with a frame",
            set(n.worker, "MK", Dictionary::new()),
            Reason::FieldDiffers,
        ),
        (
            "a text field",
            set(n.worker, "FT", name("Tx")),
            Reason::FieldDiffers,
        ),
        (
            "the second field signed with the first",
            set(n.team_lead, "V", Reference(n.signature)),
            Reason::FieldDiffers,
        ),
        (
            "a field without a value",
            removed(n.worker, "V"),
            Reason::FieldDiffers,
        ),
        (
            "a field without a description",
            set(n.worker, "TU", Object::text(" ")),
            Reason::FieldDiffers,
        ),
        (
            "a field outside its page",
            set(n.worker, "Rect", square(5000.0)),
            Reason::FieldDiffers,
        ),
        (
            "a field larger than its drawing",
            set(n.worker, "Rect", square(500.0)),
            Reason::AppearanceDiffers,
        ),
        (
            "another description in the structure",
            set(n.element, "Alt", Object::text("x")),
            Reason::StructureDiffers,
        ),
        (
            "an element with replacement text",
            set(n.element, "ActualText", Object::text("x")),
            Reason::StructureDiffers,
        ),
        (
            "other roles",
            set(n.structure, "RoleMap", Dictionary::new()),
            Reason::StructureDiffers,
        ),
        (
            "a drawing with a matrix",
            set(n.drawing, "Matrix", Object::rectangle([9.0, 0.0, 0.0, 9.0])),
            Reason::AppearanceDiffers,
        ),
        (
            "a drawing with other resources",
            set(
                n.drawing,
                "Resources",
                Dictionary::new().with("XObject", Dictionary::new()),
            ),
            Reason::AppearanceDiffers,
        ),
        (
            "a drawing larger than its field",
            set(n.drawing, "BBox", square(900.0)),
            Reason::AppearanceDiffers,
        ),
        (
            "a drawing of a foreign object",
            drawing(n.drawing, b"/Fm0 Do"),
            Reason::AppearanceDiffers,
        ),
        (
            "a drawing with an inline picture",
            drawing(n.drawing, b"BI /W 1 /H 1 ID x EI"),
            Reason::AppearanceDiffers,
        ),
        (
            "a drawing in the empty field",
            drawing(n.empty, b"0 0 m 9 9 l S"),
            Reason::AppearanceDiffers,
        ),
        (
            "a drawing that bursts",
            drawing(n.drawing, &vec![b' '; 3 * 1024 * 1024]),
            reader(Problem::InflatedTooLarge),
        ),
        (
            "a dead object",
            added(n.highest + 1, Dictionary::new(), None),
            Reason::UnexpectedObject,
        ),
        (
            "another record",
            added(
                record,
                Dictionary::new().with("Type", name("EmbeddedFile")),
                Some(b"{}"),
            ),
            Reason::UnexpectedObject,
        ),
        (
            "another first page",
            added(first_page(&pdf).0, Dictionary::new(), None),
            Reason::PageDiffers,
        ),
    ]
}

#[test]
fn updates_that_the_worker_signed_with_more_than_the_program_writes() {
    check(overloaded_updates());
}

pub(super) fn moved_fields() -> Vec<Attack> {
    let pdf = signed();
    let n = numbers(&pdf);
    let enlarged = rewrite(&pdf, |drafts| {
        let corners = Object::rectangle([10.0, 10.0, 510.0, 710.0]);
        drafts
            .get_mut(&n.worker)
            .unwrap()
            .dictionary
            .set("Rect", corners);
        let corners = Object::rectangle([0.0, 0.0, 500.0, 700.0]);
        drafts
            .get_mut(&n.drawing)
            .unwrap()
            .dictionary
            .set("BBox", corners);
    });
    vec![("enlarged", enlarged, Reason::FieldMoved)]
}

#[test]
fn a_field_that_covers_the_text_is_moved() {
    check(moved_fields());
}

/// Changes the byte range before the file is signed; the length of its text stays.
pub(super) fn byte_range(change: impl Fn([usize; 4]) -> String) -> Vec<u8> {
    let signer = worker();
    rewrite_with(
        &signed(),
        |_| {},
        &Forger {
            signer: &signer,
            container: &|container, _| container,
            layout: &|file, placeholder| {
                let [start, end] = [placeholder.contents.start, placeholder.contents.end];
                let text = change([0, start, end, file.len() - end]);
                let room = &mut file[placeholder.byte_range.clone()];
                room.fill(b' ');
                room[..text.len()].copy_from_slice(text.as_bytes());
            },
        },
    )
}

pub(super) fn forged_dictionaries() -> Vec<Attack> {
    let pdf = signed();
    let signature = numbers(&pdf).signature;
    let range = |numbers: [usize; 4]| format!("{numbers:?}").replace(',', "");
    let at = read(&pdf)
        .view()
        .object(Reference(signature))
        .expect("it")
        .span
        .clone();
    let contents = at.start
        + pdf[at.clone()]
            .windows(10)
            .position(|one| one == b"/Contents ")
            .expect("it")
        + 10;
    let with_byte = |offset: usize, byte: u8| {
        let mut made = pdf.clone();
        made[contents + offset] = byte;
        made
    };
    let lower = {
        let mut made = pdf.clone();
        made[contents..contents + 600].make_ascii_lowercase();
        made
    };
    let zeros = {
        let mut made = pdf.clone();
        made[contents + 1..contents + 3000].fill(b'0');
        made
    };
    vec![
        (
            "a shorter end",
            byte_range(|[a, b, c, d]| range([a, b, c, d - 100])),
            Reason::ByteRangeDiffers,
        ),
        (
            "a longer end",
            byte_range(|[a, b, c, d]| range([a, b, c, d + 100])),
            Reason::ByteRangeDiffers,
        ),
        (
            "a later start",
            byte_range(|[_, b, c, d]| range([1, b - 1, c, d])),
            Reason::ByteRangeDiffers,
        ),
        (
            "a wider gap",
            byte_range(|[a, b, c, d]| range([a, b - 10, c, d])),
            Reason::ByteRangeDiffers,
        ),
        (
            "overlapping parts",
            byte_range(|[a, b, _, d]| range([a, b, b - 9, d])),
            Reason::ByteRangeDiffers,
        ),
        (
            "a part after all",
            byte_range(|[a, b, c, d]| range([a, b, c + d, 0])),
            Reason::ByteRangeDiffers,
        ),
        (
            "negative numbers",
            byte_range(|[_, b, c, d]| format!("[-0 {b} {c} {d}]").replace("-0", "-1")),
            Reason::ByteRangeDiffers,
        ),
        (
            "two numbers",
            byte_range(|[a, b, _, _]| format!("[{a} {b}]")),
            Reason::ByteRangeDiffers,
        ),
        (
            "three parts",
            byte_range(|[a, b, c, d]| format!("[{a} {b} {c} {d} 0 0]")),
            Reason::ByteRangeDiffers,
        ),
        (
            "no array",
            byte_range(|_| "0".to_owned()),
            Reason::ByteRangeDiffers,
        ),
        (
            "moved in its room",
            byte_range(|numbers| format!(" {}", range(numbers))),
            Reason::WrittenDifferently,
        ),
        ("small letters", lower, Reason::MalformedContents),
        (
            "something behind the signature",
            with_byte(32_000, b'1'),
            Reason::BytesAfterSignature,
        ),
        ("no signature", zeros, Reason::MalformedSignature),
        (
            "no digit",
            with_byte(20_000, b' '),
            reader(Problem::MalformedString),
        ),
        (
            "a certificate in the dictionary",
            set(signature, "Cert", Object::text("x")),
            Reason::SignatureDictionaryDiffers,
        ),
        (
            "a reason",
            set(signature, "Reason", Object::text("x")),
            Reason::SignatureDictionaryDiffers,
        ),
        (
            "a name",
            set(signature, "Name", Object::text("x")),
            Reason::SignatureDictionaryDiffers,
        ),
        (
            "another form of signature",
            set(signature, "SubFilter", Object::name("adbe.pkcs7.detached")),
            Reason::SignatureDictionaryDiffers,
        ),
        (
            "another program",
            set(signature, "Filter", Object::name("Other")),
            Reason::SignatureDictionaryDiffers,
        ),
        (
            "no certification",
            removed(signature, "Reference"),
            Reason::SignatureDictionaryDiffers,
        ),
        ("no time", removed(signature, "M"), Reason::MalformedTime),
        (
            "a malformed time",
            set(signature, "M", Object::text("D:2026")),
            Reason::MalformedTime,
        ),
        (
            "an impossible time",
            set(signature, "M", Object::text("D:20261322100000+01'00'")),
            Reason::MalformedTime,
        ),
        (
            "changes allowed",
            replaced_in_update(&pdf, b"/P 2 ", b"/P 3 "),
            Reason::SignatureDictionaryDiffers,
        ),
    ]
}

#[test]
fn byte_ranges_contents_and_dictionaries_that_are_forged() {
    check(forged_dictionaries());
}

pub(super) fn attribute(oid: ObjectIdentifier, value: Any) -> Attribute {
    Attribute {
        oid,
        values: SetOfVec::try_from(vec![value]).expect("a set"),
    }
}

/// Changes the one signer's attributes, which are then signed again.
pub(super) fn attributes(change: impl Fn(&mut Vec<Attribute>)) -> Vec<u8> {
    with_signed_data(&|data| {
        let mut signers = data.signer_infos.0.clone().into_vec();
        let mut attributes = signers[0]
            .signed_attrs
            .clone()
            .expect("attributes")
            .into_vec();
        change(&mut attributes);
        signers[0].signed_attrs = Some(SetOfVec::try_from(attributes).expect("a set"));
        data.signer_infos = SignerInfos::try_from(signers).expect("signers");
    })
}

pub(super) fn signer(change: impl Fn(&mut ::cms::signed_data::SignerInfo)) -> Vec<u8> {
    with_signed_data(&|data| {
        let mut signers = data.signer_infos.0.clone().into_vec();
        change(&mut signers[0]);
        data.signer_infos = SignerInfos::try_from(signers).expect("signers");
    })
}

pub(super) fn forged_signatures() -> Vec<Attack> {
    let sha_1 = ObjectIdentifier::new_unwrap("1.3.14.3.2.26");
    let rsa = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
    let other = team_lead();
    let other = x509_cert::Certificate::from_der(other.certificate()).expect("a certificate");
    let choice =
        |certificate: &x509_cert::Certificate| CertificateChoices::Certificate(certificate.clone());
    let octets = |bytes: &[u8]| {
        Any::encode_from(&OctetString::new(bytes.to_vec()).expect("it")).expect("it")
    };
    let data = |change: &dyn Fn(&mut SignedData)| with_signed_data(change);
    let null = || Any::encode_from(&der::asn1::Null).expect("it");
    let not_signed_data = with_container(&|container, _| {
        let oid = SIGNED_DATA.to_der().expect("it");
        let at = container
            .windows(oid.len())
            .position(|one| one == oid)
            .expect("it");
        let mut made = container;
        made[at + oid.len() - 1] = 3;
        made
    });
    let indefinite = with_container(&|container, _| {
        let mut made = vec![0x30, 0x80];
        made.extend_from_slice(&container[4..]);
        made.extend_from_slice(&[0, 0]);
        made
    });
    let twice = with_container(&|container, _| [container.clone(), container].concat());
    vec![
        (
            "garbage",
            with_container(&|_, _| vec![0x30, 3, 1, 1, 0]),
            Reason::MalformedSignature,
        ),
        (
            "no signed data",
            not_signed_data,
            Reason::MalformedSignature,
        ),
        ("no definite length", indefinite, Reason::MalformedSignature),
        ("two containers", twice, Reason::BytesAfterSignature),
        (
            "content inside",
            data(&|data| data.encap_content_info.econtent = Some(octets(b"x"))),
            Reason::NotDetached,
        ),
        (
            "no signer",
            data(&|data| data.signer_infos = SignerInfos::try_from(vec![]).expect("it")),
            Reason::NotOneSigner,
        ),
        (
            "two signers",
            data(&|data| {
                let mut both = data.signer_infos.0.clone().into_vec();
                let mut second = both[0].clone();
                second.version = CmsVersion::V3;
                both.push(second);
                data.signer_infos = SignerInfos::try_from(both).expect("it");
            }),
            Reason::NotOneSigner,
        ),
        (
            "no certificate",
            data(&|data| data.certificates = None),
            Reason::NotOneCertificate,
        ),
        (
            "two certificates",
            data(&|data| {
                let mut both = data.certificates.clone().expect("it").0.into_vec();
                both.push(choice(&other));
                data.certificates = Some(CertificateSet::try_from(both).expect("it"));
            }),
            Reason::NotOneCertificate,
        ),
        (
            "another certificate",
            data(&|data| {
                data.certificates =
                    Some(CertificateSet::try_from(vec![choice(&other)]).expect("it"));
            }),
            Reason::SignerDiffers,
        ),
        (
            "a SHA-1 digest",
            signer(|signer| signer.digest_alg.oid = sha_1),
            Reason::UnsupportedAlgorithm,
        ),
        (
            "an RSA signature",
            signer(|signer| signer.signature_algorithm.oid = rsa),
            Reason::UnsupportedAlgorithm,
        ),
        (
            "an algorithm with parameters",
            signer(|signer| signer.digest_alg.parameters = Some(null())),
            Reason::UnsupportedAlgorithm,
        ),
        (
            "unsigned attributes",
            signer(|signer| {
                let one = attribute(SIGNING_TIME, null());
                signer.unsigned_attrs = Some(SetOfVec::try_from(vec![one]).expect("it"));
            }),
            Reason::UnsignedAttributes,
        ),
        (
            "no signed attributes",
            signer(|signer| signer.signed_attrs = None),
            Reason::NoSignedAttributes,
        ),
        (
            "no content type",
            attributes(|all| all.retain(|one| one.oid != CONTENT_TYPE)),
            Reason::AttributeMissing,
        ),
        (
            "no digest",
            attributes(|all| all.retain(|one| one.oid != MESSAGE_DIGEST)),
            Reason::AttributeMissing,
        ),
        (
            "no named certificate",
            attributes(|all| all.retain(|one| one.oid != SIGNING_CERTIFICATE_V2)),
            Reason::AttributeMissing,
        ),
        (
            "a signing time",
            attributes(|all| all.push(attribute(SIGNING_TIME, null()))),
            Reason::UnexpectedAttribute,
        ),
        (
            "two digests",
            attributes(|all| all.push(attribute(MESSAGE_DIGEST, octets(&[7; 32])))),
            Reason::AttributeTwice,
        ),
        (
            "two digests in one",
            attributes(|all| {
                for one in all {
                    if one.oid == MESSAGE_DIGEST {
                        one.values.insert(octets(&[7; 32])).expect("it");
                    }
                }
            }),
            Reason::AttributeTwice,
        ),
        (
            "another content type",
            attributes(|all| {
                all.retain(|one| one.oid != CONTENT_TYPE);
                all.push(attribute(
                    CONTENT_TYPE,
                    Any::encode_from(&SIGNED_DATA).expect("it"),
                ));
            }),
            Reason::ContentTypeDiffers,
        ),
        (
            "another digest",
            attributes(|all| {
                all.retain(|one| one.oid != MESSAGE_DIGEST);
                all.push(attribute(MESSAGE_DIGEST, octets(&[7; 32])));
            }),
            Reason::DigestDiffers,
        ),
        (
            "another named certificate",
            attributes(|all| {
                all.retain(|one| one.oid != SIGNING_CERTIFICATE_V2);
                all.push(attribute(
                    SIGNING_CERTIFICATE_V2,
                    Any::encode_from(&DATA).expect("it"),
                ));
            }),
            Reason::CertificateDiffers,
        ),
        (
            "another version",
            data(&|data| data.version = CmsVersion::V3),
            Reason::SignatureWrittenDifferently,
        ),
        (
            "no digest algorithm named",
            data(&|data| data.digest_algorithms = SetOfVec::new()),
            Reason::SignatureWrittenDifferently,
        ),
    ]
}

#[test]
fn containers_with_tricks() {
    check(forged_signatures());
}

pub(super) fn signed_by(signer: &dyn Signer) -> Vec<u8> {
    signed_record(&checklist(), signer, &time())
}

pub(super) fn foreign_certificates() -> Vec<Attack> {
    let broken = Disguised {
        key: worker(),
        certificate: {
            let mut der = worker().certificate().to_vec();
            *der.last_mut().expect("bytes") ^= 1;
            der
        },
    };
    let foreign = Disguised {
        key: team_lead(),
        certificate: worker().certificate().to_vec(),
    };
    let usage = certificate_with(&[3, 2, 6, 0xc0], &[3, 2, 1, 6]);
    let extended = certificate_with(&[0x55, 0x1d, 0x0e], &[0x55, 0x1d, 0x25]);
    let nameless = certificate_with(&[0x55, 4, 3], &[0x55, 4, 4]);
    let hidden = certificate_with("Voornaam Naam".as_bytes(), b"Voornaam\nNaam");
    let names = |name, organisation| signed_by(&credential(name, organisation, 1));
    vec![
        (
            "a broken certificate",
            signed_by(&broken),
            Reason::CertificateSignatureWrong,
        ),
        (
            "another's certificate",
            signed_by(&foreign),
            Reason::SignatureWrong,
        ),
        (
            "a certificate for authorities",
            signed_by(&usage),
            Reason::CertificateUnsuited,
        ),
        (
            "a certificate with other purposes",
            signed_by(&extended),
            Reason::CertificateUnsuited,
        ),
        (
            "a certificate without a name",
            signed_by(&nameless),
            Reason::CertificateUnsuited,
        ),
        (
            "a name with a line break",
            signed_by(&hidden),
            Reason::CertificateUnsuited,
        ),
        (
            "an old certificate",
            signed_by(&credential_at(
                "Voornaam Naam",
                "OCMW Voorbeeldstad",
                1,
                "2019-01-01T00:00:00Z",
            )),
            Reason::CertificateNotInForce,
        ),
        (
            "a later certificate",
            signed_by(&credential_at(
                "Voornaam Naam",
                "OCMW Voorbeeldstad",
                1,
                "2027-01-01T00:00:00Z",
            )),
            Reason::CertificateNotInForce,
        ),
        (
            "the team lead's",
            signed_by(&team_lead()),
            Reason::SignerIsNotWorker,
        ),
        // Nobody vouches for these names, which is told as well.
        (
            "another name",
            names("Andere Naam", "OCMW Voorbeeldstad"),
            Reason::SignerIsNotWorker,
        ),
        (
            "another organisation",
            names("Voornaam Naam", "OCMW Elders"),
            Reason::SignerIsNotWorker,
        ),
        (
            "a name that looks the same",
            names("Voornaаm Naam", "OCMW Voorbeeldstad"),
            Reason::SignerIsNotWorker,
        ),
        (
            "a longer name",
            names("Voornaam Naam jr", "OCMW Voorbeeldstad"),
            Reason::SignerIsNotWorker,
        ),
    ]
}

#[test]
fn certificates_that_are_not_the_workers_or_not_for_this() {
    check(foreign_certificates());
}

/// Signs a document honestly after a change to it.
pub(super) fn sign(document: &[u8]) -> Vec<u8> {
    let places = document::render(&checklist())
        .expect("a document")
        .signature_fields;
    sign_worker(document, &fields(places), &drawn(), &worker(), &time()).expect("signed")
}

pub(super) fn rebuilt_with(
    change: impl Fn(u32, &mut Dictionary<'static>, &mut Option<Vec<u8>>),
) -> Vec<u8> {
    let pdf = document::render(&checklist()).expect("a document").pdf;
    sign(&rebuilt(&pdf, change))
}

pub(super) fn differing_records() -> Vec<Attack> {
    let pdf = document::render(&checklist()).expect("a document").pdf;
    let json = checklist().to_json();
    let better = {
        let mut record = record(Sample::Ready, Language::Nl);
        record.worker = checklist().worker;
        record.to_json()
    };
    let json_with = |from: &str, to: &str| {
        sign(&with_record(
            &pdf,
            &replaced(&json, from.as_bytes(), to.as_bytes()),
        ))
    };
    let catalog_without = |key: &'static str| {
        rebuilt_with(move |_, dictionary, _| {
            if dictionary
                .get("Type")
                .is_some_and(|kind| kind.is_name("Catalog"))
            {
                *dictionary = without(dictionary, key);
            }
        })
    };
    let (catalog, specification) = (root(&pdf).0, {
        let file = read(&pdf);
        let dictionary = file
            .view()
            .dictionary(root(&pdf))
            .expect("a catalog")
            .clone();
        let files = dictionary
            .get("AF")
            .and_then(Object::as_array)
            .expect("files");
        files[0].as_reference().expect("a file").0
    });
    vec![
        (
            "a better record",
            sign(&with_record(&pdf, &better)),
            Reason::TextDiffers,
        ),
        (
            "another verdict",
            json_with("\"ready-with-conditions\"", "\"ready\""),
            Reason::TextDiffers,
        ),
        (
            "another person's record",
            json_with("Laptop in de bureaukamer", "Laptop"),
            Reason::TextDiffers,
        ),
        (
            "the same document written otherwise",
            rebuilt_with(|_, _, _| {}),
            Reason::TextDiffers,
        ),
        (
            "spaces in the record",
            json_with("\"format\": 1", "\"format\":  1"),
            Reason::RecordRefused,
        ),
        (
            "a key twice in the record",
            json_with("\"format\": 1,", "\"format\": 1,\n  \"format\": 1,"),
            Reason::RecordRefused,
        ),
        (
            "an unknown key in the record",
            json_with("\"format\": 1,", "\"format\": 1,\n  \"x\": 1,"),
            Reason::RecordRefused,
        ),
        (
            "a newer record",
            json_with("\"format\": 1", "\"format\": 2"),
            Reason::RecordNewer,
        ),
        (
            "no JSON",
            sign(&with_record(&pdf, b"x")),
            Reason::RecordRefused,
        ),
        (
            "a record that bursts",
            sign(&with_record(&pdf, &vec![b' '; 4 * 1024 * 1024])),
            reader(Problem::InflatedTooLarge),
        ),
        (
            "a record that is named once",
            catalog_without("AF"),
            Reason::RecordMissing,
        ),
        (
            "a record that is associated only",
            catalog_without("Names"),
            Reason::RecordMissing,
        ),
        (
            "a record of another name",
            rebuilt_with(move |number, dictionary, _| {
                if number == specification {
                    dictionary.set("F", Object::text("other.json"));
                }
            }),
            Reason::RecordMissing,
        ),
        (
            "a second embedded file",
            rebuilt_with(|_, dictionary, _| {
                if dictionary
                    .get("Type")
                    .is_some_and(|kind| kind.is_name("Metadata"))
                {
                    dictionary.set("Type", Object::name("EmbeddedFile"));
                }
            }),
            Reason::RecordNotAlone,
        ),
        (
            "a second specification",
            rebuilt_with(move |number, dictionary, _| {
                if number == catalog {
                    dictionary.set("EF", Dictionary::new());
                }
            }),
            Reason::RecordNotAlone,
        ),
    ]
}

#[test]
fn documents_that_do_not_say_what_their_record_says() {
    check(differing_records());
}

pub(super) fn active_documents() -> Vec<Attack> {
    let catalog = |key: &'static str, value: Object<'static>| {
        other_template(move |pdf| {
            rebuilt(&pdf, |_, dictionary, _| {
                if dictionary
                    .get("Type")
                    .is_some_and(|kind| kind.is_name("Catalog"))
                {
                    dictionary.set(key, value.clone());
                }
            })
        })
    };
    let script = Dictionary::new().with("S", Object::name("JavaScript"));
    let annotation = Dictionary::new()
        .with("Type", Object::name("Annot"))
        .with("Subtype", Object::name("Stamp"));
    vec![
        (
            "an open action",
            catalog("OpenAction", script.clone().into()),
            Reason::ActiveContent,
        ),
        (
            "a hidden script",
            catalog("Other", vec![script.into()].into()),
            Reason::ActiveContent,
        ),
        (
            "layers",
            catalog("OCProperties", Dictionary::new().into()),
            Reason::ActiveContent,
        ),
        (
            "a stamp",
            catalog("Other", annotation.into()),
            Reason::ActiveContent,
        ),
    ]
}

#[test]
fn documents_of_another_template_that_act() {
    check(active_documents());
}

pub(super) fn countersigned_with(change: impl FnOnce(&mut Drafts)) -> Vec<u8> {
    rewrite(&countersigned(), change)
}

pub(super) fn overloaded_second_signatures() -> Vec<Attack> {
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
