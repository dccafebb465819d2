//! The six rules of the layout that held up, the content of the dictionaries, and what is refused.

use der::{Decode, Encode};
use p256::ecdsa::signature::Verifier as _;
use p256::ecdsa::{DerSignature, VerifyingKey};
use pkcs8::DecodePublicKey as _;
use sha2::{Digest, Sha256};

use super::*;
use crate::checklist::samples::{Sample, record};
use crate::document::{self, FieldPlace};
use crate::pdf::{IndirectObject, stream};
use crate::sample_document::{PLACES, RECORD, SIGNATURE_PAGE, sample_pdf};
use crate::signing::answer::Answer;
use crate::signing::appearance::Picture;
use crate::signing::certificate::Certificate;
use crate::signing::device::{self, Credential, Identity};
use crate::signing::randomness::KnownBytes;
use crate::signing::store::MemoryStore;
use crate::text::Language;

fn time() -> Zoned {
    "2026-11-22T10:00:00+01:00[Europe/Brussels]"
        .parse()
        .expect("a moment")
}

fn credential(name: &str, organisation: &str, seed: u8) -> Credential {
    let identity = Identity {
        name: name.to_owned(),
        organisation: organisation.to_owned(),
    };
    device::open(
        &MemoryStore::default(),
        &identity,
        time().timestamp(),
        &mut KnownBytes(seed),
    )
    .expect("a key")
}

fn worker() -> Credential {
    credential("Voornaam Naam", "OCMW Voorbeeld", 1)
}

fn team_lead() -> Credential {
    credential("Prénom Nom", "CPAS Exemple", 9)
}

fn fields(pages: [usize; 2]) -> [Field; 2] {
    let field = |index: usize, description: &str| Field {
        place: FieldPlace {
            page: pages[index],
            rectangle: PLACES[index],
        },
        description: description.to_owned(),
    };
    [
        field(0, "Handtekening van de medewerker"),
        field(1, "Signature du responsable d'équipe ou du DPD"),
    ]
}

fn drawn() -> Appearance {
    let strokes = vec![vec![[0.1, 0.5], [0.3, 0.2], [0.6, 0.8], [0.9, 0.4]]];
    let lines = vec![
        "Ondertekend door Voornaam Naam".to_owned(),
        "00000 11111 22222 33333 44444 55555".to_owned(),
    ];
    Appearance {
        picture: Picture::Drawn {
            strokes,
            aspect: 3.2,
        },
        lines,
    }
}

fn typed() -> Appearance {
    let lines = vec!["Signé par Prénom Nom".to_owned()];
    Appearance {
        picture: Picture::Typed("Prénom Nom".to_owned()),
        lines,
    }
}

fn remark() -> SignedAnswer {
    SignedAnswer::new(Answer::AcceptedWithRemark, "Prima, één vraag nog.").expect("an answer")
}

fn signed_on(pages: [usize; 2]) -> Vec<u8> {
    sign_worker(&sample_pdf(), &fields(pages), &drawn(), &worker(), &time()).expect("signed")
}

fn signed() -> Vec<u8> {
    signed_on([SIGNATURE_PAGE; 2])
}

fn countersigned() -> Vec<u8> {
    countersign(&signed(), &remark(), &typed(), &team_lead(), &time()).expect("countersigned")
}

fn read(pdf: &[u8]) -> File<'_> {
    File::read(pdf, &Limits::default()).expect("the reader takes it")
}

/// The catalog, the form and the two fields of a signed file.
struct Parts<'f, 'a> {
    view: View<'f, 'a>,
    catalog: &'f Dictionary<'a>,
    form: &'f Dictionary<'a>,
    fields: [Reference; 2],
}

fn parts<'f, 'a>(file: &'f File<'a>) -> Parts<'f, 'a> {
    let view = file.view();
    let root = view.root().expect("a root");
    let form = view
        .reference(root, "AcroForm")
        .and_then(|form| view.dictionary(form))
        .expect("a form");
    let (worker, team_lead) = declared_fields(&view).expect("both fields");
    Parts {
        view,
        catalog: view.dictionary(root).expect("a catalog"),
        form,
        fields: [worker, team_lead],
    }
}

fn signature_of<'f, 'a>(parts: &Parts<'f, 'a>, field: usize) -> &'f IndirectObject<'a> {
    let reference = parts
        .view
        .reference(parts.fields[field], "V")
        .expect("a signature");
    parts
        .view
        .object(reference)
        .expect("the signature dictionary")
}

fn keys(dictionary: &Dictionary<'_>) -> Vec<String> {
    dictionary
        .entries()
        .iter()
        .map(|entry| String::from_utf8_lossy(&entry.key).into_owned())
        .collect()
}

/// The first part of the byte range, the gap's bytes, and the second part.
fn ranges<'a>(pdf: &'a [u8], signature: &IndirectObject<'_>) -> [&'a [u8]; 3] {
    let range = signature
        .value
        .as_dictionary()
        .and_then(|d| d.get("ByteRange"))
        .and_then(Object::as_array);
    let numbers = range
        .expect("a byte range")
        .iter()
        .map(|number| usize::try_from(number.as_integer()?).ok());
    let numbers: Vec<usize> = numbers
        .map(|number| number.expect("a whole number"))
        .collect();
    let [a, b, c, d] = numbers[..] else {
        panic!("four numbers")
    };
    assert_eq!(a, 0);
    [&pdf[..b], &pdf[b..c], &pdf[c..c + d]]
}

fn hexadecimal(text: &[u8]) -> Vec<u8> {
    let digit = |digit: u8| {
        char::from(digit)
            .to_digit(16)
            .and_then(|value| u8::try_from(value).ok())
            .expect("a digit")
    };
    text.chunks(2)
        .map(|pair| digit(pair[0]) << 4 | digit(pair[1]))
        .collect()
}

#[test]
fn the_documents_bytes_stay_and_a_line_end_comes_before_the_first_new_object() {
    let (before, after) = (sample_pdf(), signed());
    assert!(after.starts_with(&before));
    assert!(before.ends_with(b"%%EOF"), "Typst writes no line end");
    assert_eq!(after[before.len()], b'\n');
    assert!(after[before.len() + 1].is_ascii_digit());
    let twice = countersigned();
    assert!(twice.starts_with(&after));
    assert!(after.ends_with(b"%%EOF\n") && twice.ends_with(b"%%EOF\n"));
    let ends: Vec<usize> = read(&twice)
        .revisions()
        .iter()
        .map(|revision| revision.span.end)
        .collect();
    assert_eq!(ends, [before.len(), after.len(), twice.len()]);
}

#[test]
fn widgets_are_printed_and_locked_and_never_hidden() {
    let pdf = countersigned();
    let file = read(&pdf);
    let parts = parts(&file);
    for field in parts.fields {
        let widget = parts.view.dictionary(field).expect("a widget");
        assert_eq!(widget.get("F").and_then(Object::as_integer), Some(132));
        assert!(
            widget
                .get("Subtype")
                .is_some_and(|kind| kind.is_name("Widget"))
        );
        assert!(widget.get("FT").is_some_and(|kind| kind.is_name("Sig")));
    }
}

#[test]
fn every_widget_sits_in_a_form_element_with_parent_entry_and_description() {
    let pdf = signed();
    let file = read(&pdf);
    let parts = parts(&file);
    let view = parts.view;
    let root = view
        .reference(view.root().expect("a root"), "StructTreeRoot")
        .expect("a structure");
    let root = view.dictionary(root).expect("a structure");
    let nums = root
        .get("ParentTree")
        .and_then(Object::as_dictionary)
        .and_then(|tree| tree.get("Nums"));
    let nums = nums.and_then(Object::as_array).expect("a flat parent tree");
    let keys: Vec<i64> = nums
        .iter()
        .step_by(2)
        .filter_map(Object::as_integer)
        .collect();
    assert!(keys.is_sorted(), "{keys:?}");
    assert_eq!(
        root.get("ParentTreeNextKey").and_then(Object::as_integer),
        keys.last().map(|last| last + 1)
    );
    let kids = root.get("K").and_then(Object::as_array).expect("kids");
    let document = view
        .dictionary(kids[0].as_reference().expect("a document element"))
        .expect("a document element");
    let kids = document.get("K").and_then(Object::as_array).expect("kids");
    for ((field, declared), kid) in parts
        .fields
        .into_iter()
        .zip(fields([SIGNATURE_PAGE; 2]))
        .zip(&kids[kids.len() - 2..])
    {
        let widget = view.dictionary(field).expect("a widget");
        assert_eq!(widget.get("TU"), Some(&Object::text(&declared.description)));
        let key = widget
            .get("StructParent")
            .and_then(Object::as_integer)
            .expect("a key");
        let at = keys
            .iter()
            .position(|entry| *entry == key)
            .expect("an entry in the parent tree");
        let element = nums[2 * at + 1].as_reference().expect("an element");
        assert_eq!(
            kid.as_reference(),
            Some(element),
            "it stands at the end of the document"
        );
        let element = view.dictionary(element).expect("an element");
        assert!(element.get("S").is_some_and(|kind| kind.is_name("Form")));
        assert_eq!(
            element.get("Alt"),
            Some(&Object::text(&declared.description))
        );
        assert_eq!(
            element.get("P"),
            root.get("K")
                .and_then(Object::as_array)
                .map(|kids| &kids[0])
        );
        // The object reference itself, not an array of one.
        let content = element
            .get("K")
            .and_then(Object::as_dictionary)
            .expect("an object reference");
        assert!(content.get("Type").is_some_and(|kind| kind.is_name("OBJR")));
        assert_eq!(
            content.get("Obj").and_then(Object::as_reference),
            Some(field)
        );
    }
}

#[test]
fn every_appearance_is_there_and_its_fonts_are_embedded() {
    let pdf = countersigned();
    let file = read(&pdf);
    let parts = parts(&file);
    for field in parts.fields {
        let appearance = parts
            .view
            .dictionary(field)
            .expect("a widget")
            .get("AP")
            .and_then(Object::as_dictionary);
        let form = appearance
            .and_then(|states| states.get("N"))
            .and_then(Object::as_reference)
            .expect("an appearance");
        let resources = parts
            .view
            .dictionary(form)
            .expect("a form")
            .get("Resources")
            .and_then(Object::as_dictionary);
        let fonts = resources
            .and_then(|all| all.get("Font"))
            .and_then(Object::as_dictionary)
            .expect("fonts");
        assert!(!fonts.entries().is_empty());
        for font in fonts.entries() {
            let font = parts
                .view
                .dictionary(font.value.as_reference().expect("a font"))
                .expect("a font");
            let descendant = font
                .get("DescendantFonts")
                .and_then(Object::as_array)
                .and_then(|all| all[0].as_reference());
            let descriptor = parts
                .view
                .reference(descendant.expect("a descendant"), "FontDescriptor")
                .expect("a descriptor");
            assert!(
                parts
                    .view
                    .dictionary(descriptor)
                    .expect("a descriptor")
                    .contains("FontFile2")
            );
        }
    }
}

#[test]
fn before_the_second_signature_its_field_has_an_empty_appearance() {
    let pdf = signed();
    let file = read(&pdf);
    let parts = parts(&file);
    let widget = parts.view.dictionary(parts.fields[1]).expect("a widget");
    assert!(!widget.contains("V"));
    let form = widget
        .get("AP")
        .and_then(Object::as_dictionary)
        .and_then(|states| states.get("N")?.as_reference());
    let form = parts
        .view
        .object(form.expect("an appearance"))
        .expect("a form");
    assert_eq!(
        stream::content(&parts.view, form, &Limits::default()).as_deref(),
        Ok(&b""[..])
    );
}

#[test]
fn identifier_tab_order_record_and_metadata_are_kept_and_the_form_append_only() {
    let (before, after) = (sample_pdf(), countersigned());
    let (first, last) = (read(&before), read(&after));
    for key in ["ID", "Root", "Info"] {
        let original = first.revisions()[0].trailer.get(key);
        assert!(original.is_some());
        assert!(
            last.revisions()
                .iter()
                .all(|revision| revision.trailer.get(key) == original),
            "{key}"
        );
    }
    let parts = parts(&last);
    assert_eq!(
        parts.form.get("SigFlags").and_then(Object::as_integer),
        Some(3)
    );
    assert_eq!(keys(parts.form), ["Fields", "SigFlags"]);
    let view = first.view();
    let catalog = view
        .dictionary(view.root().expect("a root"))
        .expect("a catalog");
    for entry in catalog.entries() {
        let key = String::from_utf8_lossy(&entry.key);
        assert_eq!(parts.catalog.get(&key), Some(&entry.value), "{key}");
    }
    assert_eq!(keys(parts.catalog).len(), catalog.entries().len() + 2);
    assert!(catalog.contains("AF") && catalog.contains("Names") && catalog.contains("Metadata"));
    for page in parts.view.pages().expect("pages") {
        assert!(
            parts
                .view
                .dictionary(page)
                .expect("a page")
                .get("Tabs")
                .is_some_and(|order| order.is_name("S"))
        );
    }
    let attached = last.revisions()[0].objects().iter().filter(|object| {
        object
            .value
            .as_dictionary()
            .and_then(|d| d.get("Type"))
            .is_some_and(|kind| kind.is_name("EmbeddedFile"))
    });
    let contents: Vec<_> = attached
        .map(|file| stream::content(&parts.view, file, &Limits::default()))
        .collect();
    assert_eq!(contents.len(), 1);
    assert_eq!(contents[0].as_deref(), Ok(RECORD.as_bytes()));
}

#[test]
fn the_colours_have_an_output_intent() {
    for pdf in [
        sample_pdf(),
        document::render(&record(Sample::Ready, Language::Fr))
            .expect("rendered")
            .pdf,
    ] {
        let file = read(&pdf);
        let view = file.view();
        let catalog = view
            .dictionary(view.root().expect("a root"))
            .expect("a catalog");
        let intents = view
            .resolve(catalog.get("OutputIntents").expect("output intents"))
            .expect("output intents");
        let intent = view
            .resolve(&intents.as_array().expect("a list")[0])
            .expect("an intent");
        let intent = intent.as_dictionary().expect("an intent");
        let profile = intent
            .get("DestOutputProfile")
            .and_then(Object::as_reference)
            .expect("a profile");
        let components = view
            .dictionary(profile)
            .expect("a profile")
            .get("N")
            .and_then(Object::as_integer);
        assert_eq!(components, Some(3), "red, green and blue");
    }
}

#[test]
fn the_first_signature_certifies_and_allows_nothing_but_signing_the_declared_field() {
    let pdf = signed();
    let file = read(&pdf);
    let parts = parts(&file);
    let signature = signature_of(&parts, 0);
    let permissions = parts
        .catalog
        .get("Perms")
        .and_then(Object::as_dictionary)
        .expect("permissions");
    assert_eq!(
        permissions.get("DocMDP").and_then(Object::as_reference),
        Some(signature.reference)
    );
    let dictionary = signature.value.as_dictionary().expect("a dictionary");
    let references = dictionary
        .get("Reference")
        .and_then(Object::as_array)
        .expect("references");
    let [Object::Dictionary(reference)] = references else {
        panic!("one reference")
    };
    assert!(
        reference
            .get("TransformMethod")
            .is_some_and(|method| method.is_name("DocMDP"))
    );
    let parameters = reference
        .get("TransformParams")
        .and_then(Object::as_dictionary)
        .expect("parameters");
    assert_eq!(parameters.get("P").and_then(Object::as_integer), Some(2));
    assert!(
        parameters
            .get("V")
            .is_some_and(|version| version.is_name("1.2"))
    );
}

#[test]
fn the_signature_dictionaries_hold_what_pades_asks_and_nothing_else() {
    let pdf = countersigned();
    let file = read(&pdf);
    let parts = parts(&file);
    let both = [
        (
            0,
            vec![
                "Type",
                "Filter",
                "SubFilter",
                "M",
                "Reference",
                "Contents",
                "ByteRange",
            ],
        ),
        (
            1,
            vec![
                "Type",
                "Filter",
                "SubFilter",
                "M",
                "Reason",
                "Contents",
                "ByteRange",
            ],
        ),
    ];
    for (field, expected) in both {
        let dictionary = signature_of(&parts, field)
            .value
            .as_dictionary()
            .expect("a dictionary");
        assert_eq!(keys(dictionary), expected);
        assert!(
            dictionary
                .get("Filter")
                .is_some_and(|name| name.is_name("Adobe.PPKLite"))
        );
        assert!(
            dictionary
                .get("SubFilter")
                .is_some_and(|name| name.is_name("ETSI.CAdES.detached"))
        );
        assert_eq!(
            dictionary.get("M"),
            Some(&Object::text("D:20261122100000+01'00'"))
        );
        let contents = dictionary
            .get("Contents")
            .and_then(Object::as_string)
            .expect("contents");
        assert_eq!(contents.len(), RESERVED);
    }
}

#[test]
fn each_signature_covers_its_whole_revision_but_its_own_place_and_verifies() {
    let pdf = countersigned();
    let file = read(&pdf);
    let parts = parts(&file);
    for (field, credential) in [(0, worker()), (1, team_lead())] {
        let signature = signature_of(&parts, field);
        let [before, gap, after] = ranges(&pdf, signature);
        let end = before.len() + gap.len() + after.len();
        assert_eq!(
            end,
            file.revisions()[field + 1].span.end,
            "it ends with its revision"
        );
        let contents = signature
            .value
            .as_dictionary()
            .and_then(|d| d.entry("Contents"))
            .expect("contents");
        assert_eq!(contents.span, before.len()..before.len() + gap.len());
        let [b'<', digits @ .., b'>'] = gap else {
            panic!("the gap is one hexadecimal string")
        };
        assert_eq!(digits.len(), 2 * RESERVED);

        let bytes = hexadecimal(digits);
        // The container's own length tells where it ends; what follows is zero.
        let length = 4 + usize::from(u16::from_be_bytes([bytes[2], bytes[3]]));
        assert!(bytes[length..].iter().all(|byte| *byte == 0));
        let content =
            ::cms::content_info::ContentInfo::from_der(&bytes[..length]).expect("a container");
        let data: ::cms::signed_data::SignedData =
            content.content.decode_as().expect("signed data");
        let info = data.signer_infos.0.get(0).expect("one signer");
        let attributes = info.signed_attrs.as_ref().expect("attributes");
        let digest = attributes
            .iter()
            .find(|attribute| attribute.oid == cms::MESSAGE_DIGEST)
            .expect("a digest");
        let digest: der::asn1::OctetString = digest
            .values
            .get(0)
            .expect("one")
            .decode_as()
            .expect("bytes");
        assert_eq!(
            digest.as_bytes(),
            &Sha256::new()
                .chain_update(before)
                .chain_update(after)
                .finalize()[..]
        );
        let certificate = Certificate::read(credential.certificate()).expect("a certificate");
        let key = VerifyingKey::from_public_key_der(&certificate.public_key_info).expect("a key");
        let value = DerSignature::try_from(info.signature.as_bytes()).expect("a signature");
        assert!(
            key.verify(&attributes.to_der().expect("DER"), &value)
                .is_ok()
        );
    }
}

#[test]
fn the_counter_signature_rewrites_its_field_alone() {
    let (once, twice) = (signed(), countersigned());
    let file = read(&twice);
    let parts = parts(&file);
    let [_, second, third] = file.revisions() else {
        panic!("three revisions")
    };
    let rewritten: Vec<Reference> = third
        .objects()
        .iter()
        .map(|object| object.reference)
        .filter(|reference| {
            file.revisions()[..2]
                .iter()
                .any(|revision| revision.object(*reference).is_some())
        })
        .collect();
    assert_eq!(rewritten, [parts.fields[1]]);
    let before = second
        .object(parts.fields[1])
        .and_then(|object| object.value.as_dictionary())
        .expect("the field");
    let after = third
        .object(parts.fields[1])
        .and_then(|object| object.value.as_dictionary())
        .expect("the field");
    for entry in after.entries() {
        let key = String::from_utf8_lossy(&entry.key);
        match key.as_ref() {
            "V" => assert!(!before.contains("V")),
            "AP" => assert_ne!(before.get("AP"), Some(&entry.value)),
            _ => assert_eq!(before.get(&key), Some(&entry.value), "{key}"),
        }
    }
    assert_eq!(after.entries().len(), before.entries().len() + 1);
    let first = signature_of(&parts, 0).span.clone();
    assert_eq!(once[first.clone()], twice[first]);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(countersigned(), countersigned());
}

#[test]
fn fields_may_stand_on_different_pages() {
    let pdf = signed_on([0, 1]);
    let file = read(&pdf);
    let parts = parts(&file);
    let pages = parts.view.pages().expect("pages");
    for (field, page) in parts.fields.into_iter().zip(pages) {
        let annotations = parts
            .view
            .dictionary(page)
            .expect("a page")
            .get("Annots")
            .and_then(Object::as_array);
        assert!(
            annotations.is_some_and(|all| all.contains(&field.into())),
            "the widget is on its page"
        );
        assert_eq!(parts.view.reference(field, "P"), Ok(page));
    }
    let first = parts
        .view
        .dictionary(parts.view.pages().expect("pages")[0])
        .expect("a page");
    let annotations = first
        .get("Annots")
        .and_then(Object::as_array)
        .map(<[Object<'_>]>::len);
    assert_eq!(
        annotations,
        Some(2),
        "the link of the first page is still there"
    );
}

#[test]
fn every_document_of_the_program_is_signed_twice_in_both_languages() {
    for sample in Sample::ALL {
        for language in Language::FOR_PEOPLE {
            let rendered = document::render(&record(sample, language)).expect("rendered");
            let [first, second] = rendered.signature_fields;
            let field = |place, description: &str| Field {
                place,
                description: description.to_owned(),
            };
            let fields = [field(first, "a"), field(second, "b")];
            let once = sign_worker(&rendered.pdf, &fields, &drawn(), &worker(), &time());
            let twice = once
                .and_then(|once| countersign(&once, &remark(), &typed(), &team_lead(), &time()));
            let twice =
                twice.unwrap_or_else(|error| panic!("{} {language:?}: {error}", sample.name()));
            assert!(twice.starts_with(&rendered.pdf));
            assert_eq!(read(&twice).revisions().len(), 3);
        }
    }
}

#[test]
fn what_cannot_be_signed_says_why() {
    let pdf = sample_pdf();
    let [first, second] = fields([SIGNATURE_PAGE; 2]);
    let sign = |pdf: &[u8], fields: &[Field; 2]| {
        sign_worker(pdf, fields, &drawn(), &worker(), &time()).err()
    };
    let moved = |rectangle: [f64; 4]| Field {
        place: FieldPlace { page: 1, rectangle },
        ..first.clone()
    };
    let both = [first.clone(), second.clone()];
    assert_eq!(sign(&signed(), &both), Some(SigningError::AlreadySigned));
    let error = sign(b"%PDF-1.4", &both).expect("refused");
    assert_eq!(error.code(), "no-header");
    for rectangle in [
        [-1.0, 56.0, 288.0, 152.0],
        [56.0, 56.0, 288.0, 1000.0],
        [288.0, 56.0, 56.0, 152.0],
        [56.0, f64::NAN, 288.0, 152.0],
    ] {
        let outside = sign(&pdf, &[moved(rectangle), second.clone()]);
        assert_eq!(
            outside,
            Some(SigningError::FieldOutsidePage { field: WORKER }),
            "{rectangle:?}"
        );
    }
    let no_page = Field {
        place: FieldPlace {
            page: 2,
            ..second.place
        },
        ..second.clone()
    };
    assert_eq!(
        sign(&pdf, &[first.clone(), no_page]),
        Some(SigningError::FieldOutsidePage { field: TEAM_LEAD })
    );
    let silent = Field {
        description: " ".to_owned(),
        ..second.clone()
    };
    assert_eq!(
        sign(&pdf, &[first.clone(), silent]),
        Some(SigningError::NoDescription { field: TEAM_LEAD })
    );
    let small = sign(&pdf, &[moved([56.0, 56.0, 100.0, 152.0]), second]);
    assert_eq!(
        small,
        Some(SigningError::Appearance(AppearanceError::FieldTooSmall))
    );
}

#[test]
fn a_countersignature_needs_a_first_one_and_there_is_only_one() {
    let counter = |pdf: &[u8]| countersign(pdf, &remark(), &typed(), &team_lead(), &time()).err();
    assert_eq!(counter(&sample_pdf()), Some(SigningError::NotSigned));
    assert_eq!(
        counter(&countersigned()),
        Some(SigningError::AlreadyCountersigned)
    );
}

#[test]
fn a_signature_that_does_not_fit_is_refused_and_not_cut() {
    let large = credential("Voornaam Naam", &"o".repeat(RESERVED), 1);
    let error = sign_worker(&sample_pdf(), &fields([1, 1]), &drawn(), &large, &time())
        .expect_err("too large");
    assert!(
        matches!(error, SigningError::TooLarge { bytes } if bytes > RESERVED),
        "{error}"
    );
}

#[test]
fn a_signer_that_says_no_leaves_no_file() {
    struct Unwilling(Credential);
    impl Signer for Unwilling {
        fn certificate(&self) -> &[u8] {
            self.0.certificate()
        }
        fn sign(&self, _: &[u8]) -> Result<Vec<u8>, SignerError> {
            Err(SignerError::Cancelled)
        }
    }
    let error = sign_worker(
        &sample_pdf(),
        &fields([1, 1]),
        &drawn(),
        &Unwilling(worker()),
        &time(),
    )
    .err();
    assert_eq!(error, Some(SigningError::Signer(SignerError::Cancelled)));
}

#[test]
fn a_time_is_written_with_its_offset_to_the_minute() {
    for (time, expected) in [
        (
            "2026-11-22T10:00:00+01:00[Europe/Brussels]",
            "D:20261122100000+01'00'",
        ),
        (
            "2026-07-01T23:59:59+02:00[Europe/Brussels]",
            "D:20260701235959+02'00'",
        ),
        (
            "2026-07-01T00:00:00-03:30[-03:30]",
            "D:20260701000000-03'30'",
        ),
        ("2026-07-01T00:00:00+00:00[UTC]", "D:20260701000000+00'00'"),
    ] {
        assert_eq!(pdf_date(&time.parse().expect("a moment")), expected);
    }
}
