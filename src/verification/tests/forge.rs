//! Makes checklists to verify, honest and forged: with a frozen clock, known keys, and a writer that signs anything.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use ::cms::content_info::ContentInfo;
use ::cms::signed_data::{SignedData, SignerInfo, SignerInfos};
use der::asn1::{Any, OctetString};
use der::{Decode, Encode};
use jiff::{Timestamp, Zoned};
use sha2::{Digest, Sha256};

use super::super::{Trust, TrustedAs, Verification, Vouched, verify};
use crate::checklist::Checklist;
use crate::checklist::samples::{Sample, record};
use crate::document::{self, FieldPlace};
use crate::pdf::update::Placeholder;
use crate::pdf::{Dictionary, File, Limits, Object, Reference, Update, stream};
use crate::signing::certificate::Certificate;
use crate::signing::device::Credential;
use crate::signing::pades::RESERVED;
use crate::signing::{
    Answer, Appearance, Field, Picture, SignedAnswer, Signer, cms, countersign, sign_worker,
};
use crate::text::Language;

pub(super) use crate::signing::samples::{credential, credential_at, time};

pub(super) fn now() -> Timestamp {
    time().timestamp()
}

/// The key of a record's worker.
pub(super) fn worker_of(checklist: &Checklist) -> Credential {
    credential(&checklist.worker.name, &checklist.worker.organisation, 1)
}

pub(super) fn worker() -> Credential {
    worker_of(&checklist())
}

pub(super) fn team_lead() -> Credential {
    credential("Prénom Nom", "OCMW Voorbeeldstad", 9)
}

pub(super) fn vouched(signers: &[&Credential]) -> Trust {
    let mut trust = Trust::default();
    for signer in signers {
        let certificate = Certificate::read(signer.certificate()).expect("a certificate");
        trust.vouch(Vouched {
            public_key_info: certificate.public_key_info,
            name: certificate.name.expect("a name"),
            organisation: certificate.organisation.expect("an organisation"),
        });
    }
    trust
}

pub(super) fn checklist() -> Checklist {
    record(Sample::Conditions, Language::Nl)
}

/// The fields of a document in Dutch.
pub(super) fn fields(places: [FieldPlace; 2]) -> [Field; 2] {
    fields_in(Language::Nl, places)
}

fn fields_in(language: Language, [worker, reader]: [FieldPlace; 2]) -> [Field; 2] {
    let [first, second] = document::field_descriptions(language);
    [(worker, first), (reader, second)].map(|(place, description)| Field { place, description })
}

pub(super) fn typed(name: &str) -> Appearance {
    Appearance {
        picture: Picture::Typed(name.to_owned()),
        lines: vec![format!("Ondertekend door {name}")],
    }
}

pub(super) fn drawn() -> Appearance {
    Appearance {
        picture: Picture::Drawn {
            strokes: vec![vec![[0.1, 0.5], [0.3, 0.2], [0.6, 0.8]], vec![[0.5, 0.5]]],
            aspect: 3.2,
        },
        lines: vec!["Signé".to_owned(), "00000 11111".to_owned()],
    }
}

pub(super) fn signed_record(checklist: &Checklist, signer: &dyn Signer, at: &Zoned) -> Vec<u8> {
    let document = document::render(checklist).expect("a document");
    let fields = fields_in(checklist.language, document.signature_fields);
    sign_worker(&document.pdf, &fields, &drawn(), signer, at).expect("signed")
}

/// The file that the attacks start from: one signature.
pub(super) fn signed() -> Vec<u8> {
    signed_record(&checklist(), &worker(), &time())
}

pub(super) fn accepted() -> SignedAnswer {
    SignedAnswer::new(Answer::Accepted, "").expect("an answer")
}

pub(super) fn sent_back(remark: &str) -> SignedAnswer {
    SignedAnswer::new(Answer::SentBack, remark).expect("an answer")
}

/// The same with the second signature.
pub(super) fn countersigned() -> Vec<u8> {
    countersign(
        &signed(),
        &accepted(),
        &typed("Prénom Nom"),
        &team_lead(),
        &time(),
    )
    .expect("countersigned")
}

/// Verifies with both signers vouched for, so that no reason is that one of them is unknown.
pub(super) fn verified(pdf: &[u8]) -> Verification {
    verify(pdf, &vouched(&[&worker(), &team_lead()]), now())
}

/// A changeable copy of an object.
#[derive(Clone)]
pub(super) struct Draft {
    pub(super) dictionary: Dictionary<'static>,
    /// Inflated.
    pub(super) stream: Option<Vec<u8>>,
}

/// The objects of an update under their numbers.
pub(super) type Drafts = BTreeMap<u32, Draft>;

fn own(object: &Object<'_>) -> Object<'static> {
    match object {
        Object::Null => Object::Null,
        Object::Boolean(value) => Object::Boolean(*value),
        Object::Integer(value) => Object::Integer(*value),
        Object::Real(text) => Object::Real(text.clone().into_owned().into()),
        Object::Name(name) => Object::Name(name.clone().into_owned().into()),
        Object::String(text) => Object::String(text.clone().into_owned().into()),
        Object::Array(items) => Object::Array(items.iter().map(own).collect()),
        Object::Dictionary(dictionary) => Object::Dictionary(own_dictionary(dictionary)),
        Object::Reference(reference) => Object::Reference(*reference),
    }
}

fn own_dictionary(dictionary: &Dictionary<'_>) -> Dictionary<'static> {
    dictionary
        .entries()
        .iter()
        .fold(Dictionary::new(), |made, entry| {
            let key = String::from_utf8_lossy(&entry.key).into_owned();
            made.with(String::leak(key), own(&entry.value))
        })
}

pub(super) fn without(dictionary: &Dictionary<'static>, key: &str) -> Dictionary<'static> {
    let kept = dictionary
        .entries()
        .iter()
        .filter(|entry| *entry.key != *key.as_bytes());
    kept.fold(Dictionary::new(), |made, entry| {
        let key = String::from_utf8_lossy(&entry.key).into_owned();
        made.with(String::leak(key), entry.value.clone())
    })
}

/// Makes another container of a finished one, given the digest.
pub(super) type ChangeContainer<'c> = dyn Fn(Vec<u8>, &[u8; 32]) -> Vec<u8> + 'c;

/// How a forged update is signed.
pub(super) struct Forger<'f> {
    pub(super) signer: &'f dyn Signer,
    /// Changes the finished container, given the digest.
    pub(super) container: &'f ChangeContainer<'f>,
    /// Changes the file between laying out and signing.
    pub(super) layout: &'f dyn Fn(&mut Vec<u8>, &Placeholder),
}

/// Writes the last update of a file anew, changed, and signs it with the attacker's own hands on the worker's key: what the
/// digest does not catch, the rules about the structure have to.
pub(super) fn rewrite(pdf: &[u8], change: impl FnOnce(&mut Drafts)) -> Vec<u8> {
    let signer = if read(pdf).revisions().len() == 3 {
        team_lead()
    } else {
        worker()
    };
    rewrite_with(
        pdf,
        change,
        &Forger {
            signer: &signer,
            container: &|container, _| container,
            layout: &|_, _| {},
        },
    )
}

pub(super) fn read(pdf: &[u8]) -> File<'_> {
    File::read(pdf, &Limits::default()).expect("it reads")
}

/// The number of the signature dictionary that the last update brings.
pub(super) fn signature_number(pdf: &[u8]) -> u32 {
    let file = read(pdf);
    let last = file.revisions().last().expect("a revision");
    let is_signature = |one: &&crate::pdf::IndirectObject<'_>| {
        let kind = one.value.as_dictionary().and_then(|one| one.get("Type"));
        kind.is_some_and(|kind| kind.is_name("Sig"))
    };
    last.objects()
        .iter()
        .find(is_signature)
        .expect("a signature")
        .reference
        .0
}

pub(super) fn rewrite_with(
    pdf: &[u8],
    change: impl FnOnce(&mut Drafts),
    forger: &Forger<'_>,
) -> Vec<u8> {
    let signature = signature_number(pdf);
    let file = read(pdf);
    let last = file.revisions().last().expect("a revision");
    let mut drafts = Drafts::new();
    for object in last.objects() {
        let dictionary = object.value.as_dictionary().expect("a dictionary");
        let content = object.stream.is_some().then(|| {
            let content = stream::content(&file.view(), object, &Limits::default());
            content.expect("it inflates").into_owned()
        });
        let draft = Draft {
            dictionary: own_dictionary(dictionary),
            stream: content,
        };
        drafts.insert(object.reference.0, draft);
    }
    change(&mut drafts);
    let before = &pdf[..last.span.start];
    let before = read(before);
    let mut update = Update::new(&before);
    let highest = *drafts.keys().last().expect("objects");
    while update.reserve().0 < highest {}
    let mut order: Vec<u32> = last.objects().iter().map(|one| one.reference.0).collect();
    order.sort_by_key(|number| last.object(Reference(*number)).map(|one| one.span.start));
    order.extend(
        drafts
            .keys()
            .filter(|number| last.object(Reference(**number)).is_none()),
    );
    // The signature dictionary comes last, as the program writes it.
    order.retain(|number| *number != signature && drafts.contains_key(number));
    for number in order {
        let draft = &drafts[&number];
        match &draft.stream {
            None => update.dictionary(Reference(number), &draft.dictionary),
            Some(content) => {
                let bare = without(&without(&draft.dictionary, "Filter"), "Length");
                update.stream(Reference(number), bare, content);
            }
        }
    }
    let dictionary = &drafts[&signature].dictionary;
    let dictionary = without(&without(dictionary, "Contents"), "ByteRange");
    let placeholder = update.signature(Reference(signature), &dictionary, RESERVED);
    let mut made = update.finish();
    placeholder.fill_byte_range(&mut made);
    (forger.layout)(&mut made, &placeholder);
    let mut digest = Sha256::new();
    digest.update(&made[..placeholder.contents.start]);
    digest.update(&made[placeholder.contents.end..]);
    let digest: [u8; 32] = digest.finalize().into();
    let container = cms::sign(&digest, forger.signer).expect("signed");
    let container = (forger.container)(container, &digest);
    placeholder
        .fill_contents(&mut made, &container)
        .expect("room");
    made
}

/// Changes the container of a fresh signature.
pub(super) fn with_container(change: &ChangeContainer<'_>) -> Vec<u8> {
    let pdf = signed();
    let signer = worker();
    let forger = Forger {
        signer: &signer,
        container: change,
        layout: &|_, _| {},
    };
    rewrite_with(&pdf, |_| {}, &forger)
}

/// Signs the attributes as they are now, so that nothing but the change itself is wrong.
fn signed_again(mut signer: SignerInfo) -> SignerInfo {
    if let Some(attributes) = &signer.signed_attrs {
        let value = worker()
            .sign(&attributes.to_der().expect("DER"))
            .expect("signed");
        signer.signature = OctetString::new(value).expect("a value");
    }
    signer
}

/// Changes the signed data of a fresh signature and signs its attributes again.
pub(super) fn with_signed_data(change: &dyn Fn(&mut SignedData)) -> Vec<u8> {
    with_container(&|container, _| {
        let content = ContentInfo::from_der(&container).expect("a container");
        let mut data: SignedData = content.content.decode_as().expect("signed data");
        change(&mut data);
        let signers: Vec<_> = data
            .signer_infos
            .0
            .iter()
            .cloned()
            .map(signed_again)
            .collect();
        data.signer_infos = SignerInfos::try_from(signers).expect("signers");
        let content = ContentInfo {
            content_type: content.content_type,
            content: Any::encode_from(&data).expect("DER"),
        };
        content.to_der().expect("DER")
    })
}

/// Replaces bytes that stand once or more by others, everywhere.
pub(super) fn replaced(pdf: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut made = Vec::with_capacity(pdf.len());
    let mut rest = pdf;
    let mut count = 0;
    while let Some(at) = rest.windows(from.len()).position(|window| window == from) {
        made.extend_from_slice(&rest[..at]);
        made.extend_from_slice(to);
        rest = &rest[at + from.len()..];
        count += 1;
    }
    assert!(count > 0, "{} is there", String::from_utf8_lossy(from));
    made.extend_from_slice(rest);
    made
}

/// Replaces the first such bytes after the document's own revision.
pub(super) fn replaced_in_update(pdf: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let start = read(pdf).revisions()[0].span.end;
    let at = pdf[start..]
        .windows(from.len())
        .position(|window| window == from);
    let at = start + at.expect("it is there");
    [&pdf[..at], to, &pdf[at + from.len()..]].concat()
}

/// Appends an update that is signed by nobody.
pub(super) fn appended(pdf: &[u8], change: impl FnOnce(&File<'_>, &mut Update<'_, '_>)) -> Vec<u8> {
    let file = read(pdf);
    let mut update = Update::new(&file);
    change(&file, &mut update);
    update.finish()
}

#[test]
fn the_forger_writes_what_the_program_writes_where_nothing_is_changed() {
    let pdf = signed();
    assert!(rewrite(&pdf, |_| {}) == pdf);
    let twice = countersigned();
    assert!(rewrite(&twice, |_| {}) == twice);
    assert_eq!(verified(&pdf).signatures[0].trust, TrustedAs::Trusted);
}

pub(super) fn pem(label: &str, der: &[u8]) -> String {
    der::pem::encode_string(label, der::pem::LineEnding::LF, der).expect("PEM")
}

pub(super) fn vouched_key(signer: &Credential) -> Vec<u8> {
    Certificate::read(signer.certificate())
        .expect("a certificate")
        .public_key_info
}

/// A template version that this program does not have, as long as its own.
pub(super) const OTHER: &str = "1-000000000000";

/// Makes an honestly signed file whose document comes from another template, after a change to the document.
///
/// The record is written anew, uncompressed, into the object that holds it, at the end of the document's revision.
pub(super) fn other_template(change: impl FnOnce(Vec<u8>) -> Vec<u8>) -> Vec<u8> {
    let mut checklist = checklist();
    let document = document::render(&checklist).expect("a document");
    checklist.template_version = OTHER.to_owned();
    let pdf = change(with_record(&document.pdf, &checklist.to_json()));
    let fields = fields(document.signature_fields);
    sign_worker(&pdf, &fields, &drawn(), &worker(), &time()).expect("signed")
}

/// Replaces the record inside a document that is one revision.
pub(super) fn with_record(pdf: &[u8], json: &[u8]) -> Vec<u8> {
    rebuilt(pdf, |number, dictionary, content| {
        let is_record = dictionary
            .get("Type")
            .is_some_and(|kind| kind.is_name("EmbeddedFile"));
        let _ = number;
        if is_record {
            *content = Some(json.to_vec());
        }
    })
}

/// Writes a document of one revision anew, each object changed by the function.
pub(super) fn rebuilt(
    pdf: &[u8],
    change: impl Fn(u32, &mut Dictionary<'static>, &mut Option<Vec<u8>>),
) -> Vec<u8> {
    let file = read(pdf);
    let revision = &file.revisions()[0];
    let mut made = pdf[..14].to_vec();
    made.push(b'\n');
    let mut table = format!(
        "xref\n0 {}\n0000000000 65535 f\r\n",
        revision.objects().len() + 1
    );
    for (index, object) in revision.objects().iter().enumerate() {
        assert_eq!(
            usize::try_from(object.reference.0),
            Ok(index + 1),
            "no gaps"
        );
        writeln!(table, "{:010} 00000 n\r", made.len()).expect("a string grows");
        let Some(dictionary) = object.value.as_dictionary() else {
            made.extend_from_slice(&pdf[object.span.clone()]);
            made.push(b'\n');
            continue;
        };
        let mut dictionary = own_dictionary(dictionary);
        let raw = object.stream.clone().map(|span| pdf[span].to_vec());
        let mut content = None;
        change(object.reference.0, &mut dictionary, &mut content);
        let content = match content {
            Some(content) => {
                let compressed = stream::compress(&content);
                dictionary.set("Length", i64::try_from(compressed.len()).unwrap_or(0));
                Some(compressed)
            }
            None => raw,
        };
        made.extend_from_slice(format!("{} 0 obj\n", object.reference.0).as_bytes());
        crate::pdf::write::dictionary(&mut made, &dictionary);
        if let Some(content) = content {
            made.extend_from_slice(b"\nstream\n");
            made.extend_from_slice(&content);
            made.extend_from_slice(b"\nendstream");
        }
        made.extend_from_slice(b"\nendobj\n");
    }
    let at = made.len();
    made.extend_from_slice(table.as_bytes());
    made.extend_from_slice(b"trailer\n");
    crate::pdf::write::dictionary(&mut made, &revision.trailer);
    made.extend_from_slice(format!("\nstartxref\n{at}\n%%EOF").as_bytes());
    made
}

/// Puts bytes before the last cross-reference section, which moves with its offset.
pub(super) fn before_xref(pdf: &[u8], bytes: &[u8]) -> Vec<u8> {
    let file = read(pdf);
    let at = file.revisions().last().expect("a revision").xref_offset;
    let made = [&pdf[..at], bytes, &pdf[at..]].concat();
    let (old, new) = (
        format!("startxref\n{at}\n%%EOF\n"),
        format!("startxref\n{}\n%%EOF\n", at + bytes.len()),
    );
    let head = made.strip_suffix(old.as_bytes()).expect("the end");
    [head, new.as_bytes()].concat()
}

/// A key with another certificate than its own.
pub(super) struct Disguised {
    pub(super) key: Credential,
    pub(super) certificate: Vec<u8>,
}

impl Signer for Disguised {
    fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    fn sign(&self, attributes: &[u8]) -> Result<Vec<u8>, crate::signing::SignerError> {
        self.key.sign(attributes)
    }
}

/// Replaces bytes of the worker's certificate by as many others and lets the key sign it again.
pub(super) fn certificate_with(from: &[u8], to: &[u8]) -> Disguised {
    assert_eq!(from.len(), to.len());
    let key = worker();
    let der = key.certificate();
    let certificate = ::x509_cert::Certificate::from_der(der).expect("a certificate");
    let body = certificate.tbs_certificate().to_der().expect("DER");
    let body = replaced(&body, from, to);
    let algorithm = certificate.signature_algorithm().to_der().expect("DER");
    let value = key.sign(&body).expect("signed");
    let value = der::asn1::BitString::from_bytes(&value)
        .expect("bits")
        .to_der();
    let content = [body, algorithm, value.expect("DER")].concat();
    let sequence = Any::new(der::Tag::Sequence, content).expect("a sequence");
    Disguised {
        key,
        certificate: sequence.to_der().expect("DER"),
    }
}
