//! Writes what an attacker writes: the last update of a file anew, changed, and signed with a known key.

mod bytes;
mod container;
mod document;

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::super::TrustedAs;
use super::samples::{countersigned, signed, team_lead, verified, worker};
use crate::pdf::update::Placeholder;
use crate::pdf::{Dictionary, File, IndirectObject, Limits, Object, Reference, Update, stream};
use crate::signing::pades::RESERVED;
use crate::signing::{Signer, cms};

pub(super) use bytes::*;
pub(super) use container::*;
pub(super) use document::*;

/// A changeable copy of an object.
#[derive(Clone)]
pub(super) struct Draft {
    pub(super) dictionary: Dictionary<'static>,
    /// Inflated.
    pub(super) stream: Option<Vec<u8>>,
}

impl Draft {
    fn of(file: &File<'_>, object: &IndirectObject<'_>) -> Self {
        let dictionary = object.value.as_dictionary().expect("a dictionary");
        let content = object.stream.is_some().then(|| {
            let content = stream::content(&file.view(), object, &Limits::default());
            content.expect("it inflates").into_owned()
        });
        Self {
            dictionary: own_dictionary(dictionary),
            stream: content,
        }
    }

    fn write(&self, update: &mut Update<'_, '_>, number: u32) {
        match &self.stream {
            None => update.dictionary(Reference(number), &self.dictionary),
            Some(content) => {
                let bare = without(&without(&self.dictionary, "Filter"), "Length");
                update.stream(Reference(number), bare, content);
            }
        }
    }
}

/// The objects of an update under their numbers.
pub(super) type Drafts = BTreeMap<u32, Draft>;

/// Sets an entry of an object that the update has.
pub(super) fn set_in(
    drafts: &mut Drafts,
    number: u32,
    key: &'static str,
    value: impl Into<Object<'static>>,
) {
    let draft = drafts.get_mut(&number).expect("the object");
    draft.dictionary.set(key, value);
}

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

impl<'f> Forger<'f> {
    /// Signs as the program would.
    pub(super) fn honest(signer: &'f dyn Signer) -> Self {
        Self {
            signer,
            container: &|container, _| container,
            layout: &|_, _| {},
        }
    }

    /// Signs everything but the place of the container, and puts the container there.
    pub(super) fn fill(&self, file: &mut [u8], placeholder: &Placeholder) {
        let Placeholder { contents, .. } = placeholder;
        let parts = [&file[..contents.start], &file[contents.end..]];
        let digest: [u8; 32] = Sha256::digest(parts.concat()).into();
        let container = cms::sign(&digest, self.signer).expect("signed");
        let container = (self.container)(container, &digest);
        placeholder.fill_contents(file, &container).expect("room");
    }
}

/// Writes the last update of a file anew, changed, and signs it with the attacker's own hands on the worker's key: what the
/// digest does not catch, the rules about the structure have to.
pub(super) fn rewrite(pdf: &[u8], change: impl FnOnce(&mut Drafts)) -> Vec<u8> {
    let signer = if read(pdf).revisions().len() == 3 {
        team_lead()
    } else {
        worker()
    };
    rewrite_with(pdf, change, &Forger::honest(&signer))
}

pub(super) fn read(pdf: &[u8]) -> File<'_> {
    File::read(pdf, &Limits::default()).expect("it reads")
}

/// The number of the signature dictionary that the last update brings.
pub(super) fn signature_number(pdf: &[u8]) -> u32 {
    let file = read(pdf);
    let last = file.revisions().last().expect("a revision");
    let signature = last.objects().iter().find(|one| {
        let dictionary = one.value.as_dictionary();
        dictionary.is_some_and(|one| one.is_name("Type", "Sig"))
    });
    signature.expect("a signature").reference.0
}

pub(super) fn rewrite_with(
    pdf: &[u8],
    change: impl FnOnce(&mut Drafts),
    forger: &Forger<'_>,
) -> Vec<u8> {
    let signature = signature_number(pdf);
    let file = read(pdf);
    let last = file.revisions().last().expect("a revision");
    let drafts = last.objects().iter();
    let mut drafts: Drafts = drafts
        .map(|object| (object.reference.0, Draft::of(&file, object)))
        .collect();
    change(&mut drafts);
    let before = read(&pdf[..last.span.start]);
    let mut update = Update::new(&before);
    let highest = *drafts.keys().last().expect("objects");
    while update.reserve().0 < highest {}
    let mut order: Vec<u32> = last.objects().iter().map(|one| one.reference.0).collect();
    order.sort_by_key(|number| last.object(Reference(*number)).map(|one| one.span.start));
    let is_new = |number: &&u32| last.object(Reference(**number)).is_none();
    order.extend(drafts.keys().filter(is_new));
    // The signature dictionary comes last, as the program writes it.
    order.retain(|number| *number != signature && drafts.contains_key(number));
    for number in order {
        drafts[&number].write(&mut update, number);
    }
    let dictionary = &drafts[&signature].dictionary;
    let dictionary = without(&without(dictionary, "Contents"), "ByteRange");
    let placeholder = update.signature(Reference(signature), &dictionary, RESERVED);
    let mut made = update.finish();
    placeholder.fill_byte_range(&mut made);
    (forger.layout)(&mut made, &placeholder);
    forger.fill(&mut made, &placeholder);
    made
}

#[test]
fn the_forger_writes_what_the_program_writes_where_nothing_is_changed() {
    let pdf = signed();
    assert!(rewrite(&pdf, |_| {}) == pdf);
    let twice = countersigned();
    assert!(rewrite(&twice, |_| {}) == twice);
    assert_eq!(verified(&pdf).signatures[0].trust, TrustedAs::Trusted);
}
