//! The six rules of the layout that held up, the content of the dictionaries, and what is refused.

mod dictionaries;
mod layout;
mod refused;

use der::{Decode, Encode};
use p256::ecdsa::signature::Verifier as _;
use p256::ecdsa::{DerSignature, VerifyingKey};
use pkcs8::DecodePublicKey as _;
use sha2::{Digest, Sha256};

use super::*;
use crate::checklist::samples::{Sample, record};
use crate::document::{self, FieldPlace};
use crate::pdf::{Dictionary, IndirectObject, Reference, View, stream};
use crate::sample_document::{PLACES, RECORD, SIGNATURE_PAGE, sample_pdf};
use crate::signing::answer::Answer;
use crate::signing::appearance::Picture;
use crate::signing::certificate::Certificate;
use crate::signing::cms;
use crate::signing::device::Credential;
use crate::signing::samples::{credential, time};
use crate::text::Language;

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

impl<'f, 'a> Parts<'f, 'a> {
    fn dictionary(&self, reference: Reference) -> &'f Dictionary<'a> {
        self.view.dictionary(reference).expect("a dictionary")
    }

    /// The dictionary that a key of another one refers to.
    fn behind(&self, dictionary: &Dictionary<'_>, key: &str) -> &'f Dictionary<'a> {
        let reference = dictionary.reference(key);
        self.dictionary(reference.unwrap_or_else(|| panic!("a reference at {key}")))
    }

    fn widgets(&self) -> [&'f Dictionary<'a>; 2] {
        self.fields.map(|field| self.dictionary(field))
    }
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

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(countersigned(), countersigned());
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
