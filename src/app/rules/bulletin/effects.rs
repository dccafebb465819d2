//! What the part does when a page asks for it, and what it takes from threads that have finished.

use std::path::{Path, PathBuf};

use egui::Context;

use super::draft::BulletinDraft;
use super::pages::Ask;
use super::signing::{Signed, SigningJob};
use super::state::{Copied, Delivery};
use super::ways::with_typed_way;
use super::{BulletinPart, Given};
use crate::app::key_part::{KeyPart, Looked};
use crate::app::rules::pages::{Action, Page};
use crate::app::state::{NoDialog, Signing};
use crate::app::typed_folder;
use crate::app::world::World;
use crate::checklist::tidy;
use crate::file::{Existing, Readers, write_whole};
use crate::signing::Identity;
use crate::text::Texts;
use crate::text::ids::Key;

impl BulletinPart {
    /// Takes what threads have delivered since the last frame.
    pub fn take_finished(&mut self, context: &Context, _texts: &Texts, _world: &World) {
        for delivery in self.channel.deliveries() {
            match delivery {
                Delivery::Key(found) => self.state.key.state = found,
                Delivery::Folder(Some(folder)) => {
                    self.state.no_dialog = None;
                    self.state.folder = folder.display().to_string();
                }
                // Cancelled, or no dialog could be opened: the system does not say which, and typing always works.
                Delivery::Folder(None) => self.state.no_dialog = Some(NoDialog),
                Delivery::Signed(done) => self.take_signed(*done),
            }
            context.request_repaint();
        }
    }

    fn take_signed(&mut self, done: Result<Signed, String>) {
        self.state.signing = None;
        // The bulletin may be known on this PC now.
        self.known = None;
        match done {
            Ok(signed) => {
                self.state.tried = None;
                self.state.key = KeyPart::default();
                self.state.signed = Some(signed);
                self.keeping.replace(None);
                self.keeping.save_if_changed();
            }
            Err(sentence) => self.state.problem = Some(sentence),
        }
    }

    /// Carries out what a page asked for.
    pub(super) fn carry_out(&mut self, ask: Ask, context: &Context, given: &mut Given<'_>) {
        match ask {
            Ask::GoTo(page) => given.actions.push(Action::GoTo(Page::Bulletin(page))),
            Ask::Begin(form) => {
                let today = given.world.today();
                self.begin(BulletinDraft::begin(form, today), given.texts);
            }
            Ask::BeginAnew => {
                self.state.put_aside = self.keeping.replace(None);
                self.state.signed = None;
            }
            Ask::TakeBack => {
                self.state.put_aside = None;
                self.state.tried = None;
                self.keeping.take_back();
            }
            Ask::LookForKey => self.look_for_key(context, given.world),
            Ask::MakeNewKey => self.forget_key(given),
            Ask::ChooseFolder => {
                let (pick, from) = (
                    given.world.pick_folder.clone(),
                    given.world.documents_folder.clone(),
                );
                self.channel
                    .start("choose-folder", context, move |deliver| {
                        deliver(Delivery::Folder(pick(&from)));
                    });
            }
            Ask::Sign => self.sign(context, given),
            Ask::CopyToDropFolder(folder) => self.copy_to(&folder),
            Ask::Open(path) => {
                let opened = (given.world.open)(&path);
                self.state.not_opened = opened.is_err().then_some(path);
            }
        }
        context.request_repaint();
    }

    /// Begins with a form. Who decides and who signs stays the same.
    fn begin(&mut self, mut draft: BulletinDraft, texts: &Texts) {
        let policy = self.known.as_ref().map(|known| &known.in_force.policy);
        if let Some(Some(previous)) = &self.keeping.kept.previous {
            draft.signer_name.clone_from(&previous.signer_name);
            draft
                .signer_organisation
                .clone_from(&previous.signer_organisation);
            draft.decided_by.clone_from(&previous.decided_by);
        }
        if let Some(name) = policy.and_then(|policy| policy.organisation.as_ref()) {
            draft.signer_organisation =
                name.filled_in(&draft.signer_organisation, texts.language());
        }
        self.state.signed = None;
        self.state.tried = None;
        self.keeping.replace(Some(draft));
    }

    fn look_for_key(&mut self, context: &Context, world: &World) {
        if self.state.key.looked.replace(Looked).is_none() {
            let keys = world.keys.clone();
            self.channel.start("look-for-key", context, move |deliver| {
                deliver(Delivery::Key(keys.look()));
            });
        }
    }

    /// Deletes the key so that the next signature makes a new one.
    fn forget_key(&mut self, given: &Given<'_>) {
        if let Err(error) = given.world.keys.remove() {
            log::error!("the key could not be removed: {}", error.code());
            self.state.problem = Some(given.texts.get(Key::StoreLocked));
            return;
        }
        self.state.key = KeyPart::default();
    }

    /// Signs, when everything that signing needs is there; else the page says what is missing.
    fn sign(&mut self, context: &Context, given: &Given<'_>) {
        self.state.problem = None;
        self.state.problem_seen = None;
        let world = given.world;
        let folder = match self.state.folder.trim() {
            "" => Ok(world.documents_folder.clone()),
            typed => typed_folder::read(typed, &world.home_folder),
        };
        self.state.folder_problem = folder.as_ref().err().copied();
        let (Some(draft), Some(known), Ok(folder)) = (&self.keeping.kept.form, &self.known, folder)
        else {
            return;
        };
        let is_right = known
            .found
            .as_ref()
            .is_some_and(|found| found.mistakes.is_empty());
        if !is_right || !self.state.key.is_ready() || self.state.signing.is_some() {
            return;
        }
        let job = SigningJob {
            bulletin: draft.to_bulletin(world.today()),
            policy: with_typed_way(&known.in_force.policy, draft),
            identity: Identity {
                name: tidy(&draft.signer_name),
                organisation: tidy(&draft.signer_organisation),
            },
            keys: world.keys.clone(),
            passphrase: self.state.key.passphrase.clone(),
            now: (world.clock)(),
            folder,
            store: world.store.clone(),
            language: given.texts.language(),
        };
        self.state.signing = Some(Signing);
        self.channel
            .start("sign-bulletin", context, move |deliver| {
                deliver(Delivery::Signed(Box::new(job.run())));
            });
    }

    /// Puts the bulletin into the folder in which every worker's PC looks.
    fn copy_to(&mut self, folder: &Path) {
        let Some(signed) = &self.state.signed else {
            return;
        };
        let target: PathBuf = folder.join(signed.bulletin.file_name().unwrap_or_default());
        let copied = std::fs::read(&signed.bulletin).and_then(|bytes| {
            write_whole(&target, &bytes, Existing::Keep, Readers::AsTheSystemSays)
        });
        self.state.copied = Some(match copied {
            Ok(()) => Copied::There(target),
            Err(error) => {
                log::warn!("the bulletin could not be copied: {:?}", error.kind());
                Copied::Failed(target)
            }
        });
    }
}
