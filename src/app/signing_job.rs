//! Signing from the window: looks for the key, checks that everything is filled in, signs on a thread, saves the file.

use std::path::{Path, PathBuf};

use egui::Context;

use super::jobs::Delivery;
use super::key_part::{KeyPart, Looked};
use super::state::{DoneState, Signing};
use super::typed_folder;
use super::wizard::Wizard;
use super::world::World;
use crate::checklist::Checklist;
use crate::device_key::KeyState;
use crate::draft::{Draft, Page, SignatureStyle, SignedFile};
use crate::export::{self, ExportError, Signature};
use crate::file::{Existing, Readers, free_path, write_whole};
use crate::signing::Picture;
use crate::text::Texts;
use crate::text::ids::{Key, Sign};

use super::widgets::signature_pad;

/// What came of signing.
pub enum SigningDone {
    /// The file is there.
    Saved(SignedFile),
    /// It could not be signed.
    NotSigned(ExportError),
    /// It was signed and could not be saved.
    NotSaved(PathBuf),
}

impl Wizard {
    /// Keeps the pictures of the document current, and looks for the key once.
    pub(super) fn prepare_to_sign(&mut self, context: &Context, texts: &Texts, world: &World) {
        if let Some(Ok(checklist)) = self.session.checklist(texts.language()) {
            self.state.sign.preview.follow(&checklist, context);
        }
        if self.state.sign.key.looked.is_none() {
            self.state.sign.key.looked = Some(Looked);
            let keys = world.keys.clone();
            self.jobs.start("look-for-key", context, move |deliver| {
                deliver(Delivery::Key(keys.look()));
            });
        }
    }

    /// Takes what is known of the key.
    pub(super) fn take_key(&mut self, found: KeyState) {
        self.state.sign.key.state = found;
    }

    /// Deletes the key so that the next signature makes a new one.
    pub(super) fn forget_key(&mut self, context: &Context, texts: &Texts, world: &World) {
        if let Err(error) = world.keys.remove() {
            log::error!("the key could not be removed: {}", error.code());
            self.state.sign.problem = Some(texts.get(Key::StoreLocked));
            return;
        }
        self.state.sign.key = KeyPart::default();
        context.request_repaint();
    }

    /// Signs, when everything that signing needs is there; else the page says at the button what is missing.
    pub(super) fn sign(&mut self, context: &Context, texts: &Texts, world: &World) {
        self.state.sign.problem = None;
        self.state.sign.problem_seen = None;
        let Some(Ok(checklist)) = self.session.checklist(texts.language()) else {
            return;
        };
        let Some(picture) = self.picture() else {
            return;
        };
        if !self.state.sign.key.is_ready() || self.state.sign.signing.is_some() {
            return;
        }
        let Some(shown) = self.state.sign.preview.document_of(&checklist).cloned() else {
            // The page still shows another record: what is signed must have been seen.
            self.state.sign.problem = Some(texts.get(Sign::Rendering));
            return;
        };
        let folder = match self.state.sign.folder.trim() {
            "" => Ok(world.documents_folder.clone()),
            typed => typed_folder::read(typed, &world.home_folder),
        };
        self.state.sign.folder_problem = folder.as_ref().err().copied();
        let folder = match folder {
            Ok(folder) => folder,
            Err(problem) => {
                self.state.sign.problem = Some(problem.sentence(texts));
                return;
            }
        };
        self.state.sign.signing = Some(Signing);
        let filled_in = Box::new(self.session.draft.filled_in());
        let (keys, clock, language) = (world.keys.clone(), world.clock.clone(), texts.language());
        let passphrase = self.state.sign.key.passphrase.clone();
        self.jobs.start("sign", context, move |deliver| {
            let texts = Texts::new(language);
            let signature = Signature {
                picture,
                keys: &keys,
                passphrase: &passphrase,
                time: &clock(),
            };
            let done = match export::sign(
                &shown.checklist,
                &shown.pdf,
                &shown.fields,
                &signature,
                &texts,
            ) {
                Ok(signed) => save(&folder, &checklist, filled_in, &texts, &signed),
                Err(error) => SigningDone::NotSigned(error),
            };
            deliver(Delivery::Signed(Box::new(done)));
        });
    }

    /// Takes what came of signing.
    pub(super) fn take_signed(&mut self, done: SigningDone, context: &Context, texts: &Texts) {
        self.state.sign.signing = None;
        match done {
            SigningDone::Saved(file) => {
                self.state.sign.tried = None;
                self.state.sign.key = KeyPart::default();
                self.state.done = DoneState::default();
                self.session.draft.signed = Some(file);
                self.session.draft.page = Page::Done;
            }
            SigningDone::NotSigned(error) => {
                log::error!("not signed: {}", error.code());
                self.state.sign.problem = Some(error.sentence(texts));
            }
            SigningDone::NotSaved(path) => {
                let path = path.display().to_string();
                self.state.sign.problem =
                    Some(texts.format(Sign::FailedWrite, &[("path", path.into())]));
            }
        }
        context.request_repaint();
    }

    /// What the worker made to sign; `None` when the pad is empty or no name is typed.
    fn picture(&self) -> Option<Picture> {
        let signature = &self.session.draft.signature;
        let name = self.session.draft.worker.name.trim();
        match signature.style {
            SignatureStyle::Drawn if !signature.strokes.is_empty() => Some(Picture::Drawn {
                strokes: signature.strokes.clone(),
                aspect: signature_pad::ASPECT,
            }),
            SignatureStyle::Typed if !name.is_empty() => Some(Picture::Typed(name.to_owned())),
            SignatureStyle::Drawn | SignatureStyle::Typed => None,
        }
    }
}

fn save(
    folder: &Path,
    checklist: &Checklist,
    filled_in: Box<Draft>,
    texts: &Texts,
    signed: &export::Signed,
) -> SigningDone {
    let name = [
        ("name", (&checklist.worker.name).into()),
        ("date", checklist.assessed_on.to_string().into()),
    ];
    let path = free_path(folder, &texts.format(Sign::FileName, &name), "pdf");
    match write_whole(&path, &signed.pdf, Existing::Keep, Readers::AsTheSystemSays) {
        Ok(()) => SigningDone::Saved(SignedFile {
            path,
            key_code: signed.key_code.clone(),
            signed_on: signed.signed_on,
            valid_until: checklist.valid_until,
            policy_sequence: checklist.policy.sequence,
            filled_in: Some(filled_in),
        }),
        Err(error) => {
            log::error!("the signed file could not be saved: {:?}", error.kind());
            SigningDone::NotSaved(path)
        }
    }
}
