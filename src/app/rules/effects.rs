//! What the role does when a page asks for it, and what it takes from threads that have finished.

use std::path::Path;

use egui::Context;

use super::Rules;
use super::form::Form;
use super::form::check::check;
use super::keeping::Keep as _;
use super::key_before::KeyBefore;
use super::pages::{Action, Page, Picking};
use super::state::Delivery;
use crate::app::state::{NoDialog, Tried};
use crate::app::world::World;
use crate::input::read_file;
use crate::policy::{Policy, SignedBy};
use crate::text::Texts;
use crate::text::ids::RulesFiles;

impl Rules {
    /// Takes up what was typed last time, once.
    pub(super) fn begin(&mut self, world: &World) {
        if self.begun.replace(super::Begun).is_some() {
            return;
        }
        self.state.keeping.begin(&world.data_folder);
        self.state.sign.folder = world.documents_folder.display().to_string();
        let form = &mut self.state.keeping.kept.form;
        if form.is_untouched() {
            *form = new_form(world);
        }
        // Rules with a higher number may have come to this PC since.
        form.follow_on(known_sequence(world), world.today());
        let in_force = world.store.in_force().policy;
        self.state.in_force = in_force.decision.is_some().then(|| Box::new(in_force));
        self.state.checked = check(&self.state.keeping.kept.form, world.today());
    }

    /// Saves and checks what is new in the form.
    pub(super) fn follow_form(&mut self, context: &Context, world: &World) {
        self.state.keeping.kept.form.tidy();
        if self.state.keeping.save_if_changed().is_some() {
            self.state.checked = check(&self.state.keeping.kept.form, world.today());
            context.request_repaint();
        }
    }

    /// Takes what threads have delivered since the last frame.
    pub(super) fn take_finished(&mut self, texts: &Texts, world: &World) {
        for delivery in self.channel.deliveries() {
            match delivery {
                Delivery::Picked(picking, Some(path)) => {
                    self.state.no_dialog = None;
                    self.take_picked(picking, &path, texts, world);
                }
                // Cancelled, or no dialog could be opened: the system does not say which, and typing always works.
                Delivery::Picked(_, None) => self.state.no_dialog = Some(NoDialog),
                Delivery::Key(found) => self.state.sign.key.state = found,
                Delivery::Signed(done) => self.take_signed(*done, world),
            }
        }
    }

    /// Carries out what a page asked for.
    pub(super) fn carry_out(
        &mut self,
        action: Action,
        context: &Context,
        texts: &Texts,
        world: &World,
    ) {
        match action {
            // The window itself does these.
            Action::Window(_) => return,
            Action::GoTo(page) => {
                self.go_to(page);
                if page == Page::Sign {
                    let form = &mut self.state.keeping.kept.form;
                    let typed = &mut form.signer.organisation;
                    *typed = form.organisation.filled_in(typed, texts.language());
                }
            }
            Action::GoToField(key) => {
                self.page = Page::of(&key);
                self.state.jump_to = Some(key);
            }
            Action::BeginNew => {
                let is_begun = !self.state.keeping.kept.form.is_untouched();
                let put_aside = is_begun.then(|| self.state.keeping.replace(new_form(world)));
                self.go_to(Page::Organisation);
                self.state.put_aside = put_aside.flatten();
            }
            Action::OpenRules(file) => self.open_rules(&file, texts, world),
            Action::OpenRulesInForce => {
                let policy = world.store.in_force().policy;
                let signed_by = policy.signed_by.clone();
                self.change(&policy, signed_by, world);
            }
            Action::TakeBack => {
                self.state.keeping.take_back();
                let form = &mut self.state.keeping.kept.form;
                form.follow_on(known_sequence(world), world.today());
                self.go_to(Page::Organisation);
            }
            Action::Pick(picking) => self.pick(picking, context, world),
            Action::LookForKey => {
                self.look_for_key(context, world);
                return;
            }
            Action::MakeNewKey => self.forget_key(texts, world),
            Action::Sign => self.sign(context, texts, world),
            Action::OpenFolderOf(file) => {
                let folder = file.parent().unwrap_or(&file);
                let opened = (world.open)(folder);
                self.state.sign.folder_not_opened = opened.is_err().then(|| folder.to_owned());
            }
        }
        context.request_repaint();
    }

    fn go_to(&mut self, page: Page) {
        if matches!(page, Page::Review | Page::Sign) {
            self.state.tried = Some(Tried);
        }
        self.state.no_dialog = None;
        self.state.put_aside = None;
        self.state.dropped = None;
        self.page = page;
    }

    fn pick(&self, picking: Picking, context: &Context, world: &World) {
        let (pick_file, pick_folder) = (world.pick_file.clone(), world.pick_folder.clone());
        let from = world.documents_folder.clone();
        self.channel.start("pick", context, move |deliver| {
            let picked = match picking {
                Picking::Rules | Picking::TrustAnchor => pick_file(&from),
                Picking::DropFolder | Picking::SignedFolder => pick_folder(&from),
            };
            deliver(Delivery::Picked(picking, picked));
        });
    }

    fn take_picked(&mut self, picking: Picking, path: &Path, texts: &Texts, world: &World) {
        let shown = path.display().to_string();
        match picking {
            Picking::Rules => self.open_rules(path, texts, world),
            Picking::DropFolder => self.state.keeping.kept.form.drop_folder = shown,
            Picking::SignedFolder => self.state.sign.folder = shown,
            Picking::TrustAnchor => {
                let read = read_file(path)
                    .ok()
                    .and_then(|bytes| String::from_utf8(bytes).ok());
                let label = [("file", shown.into())];
                self.state.anchor_not_read = match &read {
                    Some(_) => None,
                    None => Some(texts.format(RulesFiles::AnchorNotRead, &label)),
                };
                let anchors = &mut self.state.keeping.kept.form.trust_anchors;
                if let Some(read) = read {
                    if !anchors.trim().is_empty() {
                        anchors.push('\n');
                    }
                    anchors.push_str(read.trim());
                }
            }
        }
    }

    /// Fills the form with rules that are to be changed.
    pub(super) fn change(&mut self, policy: &Policy, signed_by: Option<SignedBy>, world: &World) {
        let known = known_sequence(world);
        let form = Form::of(policy, known).begun_on(world.today());
        let sequence = policy.decision.as_ref();
        let is_newest = sequence.is_some_and(|decision| decision.sequence >= known);
        // Of older rules the key no longer matters: workers know the one of the newest.
        let key_before = KeyBefore::of(policy, signed_by.as_ref()).filter(|_| is_newest);
        let mut signer = self.state.keeping.kept.form.signer.clone();
        if let (true, Some(signed_by)) = (signer.organisation.is_empty(), signed_by) {
            signer.organisation = signed_by.organisation;
        }
        let form = Form {
            key_before,
            signer,
            ..form
        };
        let put_aside = self.state.keeping.replace(form);
        self.state.not_opened = None;
        self.state.tried = None;
        self.go_to(Page::Organisation);
        self.state.put_aside = put_aside;
    }
}

/// Returns an empty form; its number follows on the highest that this PC knows.
fn new_form(world: &World) -> Form {
    let known = known_sequence(world);
    Form::of(&Policy::default_policy(), known).begun_on(world.today())
}

fn known_sequence(world: &World) -> u32 {
    let policy = world.store.in_force().policy;
    policy.decision.map_or(0, |decision| decision.sequence)
}
