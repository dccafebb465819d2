//! What the window does when a page asks for it, and what it takes from threads that have finished.

use std::path::PathBuf;

use egui::Context;

use super::jobs::Delivery;
use super::pages::Action;
use super::rules_in_force::Shown;
use super::saved_file::save;
use super::session::{Check, Measurement};
use super::state::{ItListOutcome, LockTrial, NoDialog, Notice, Removal, SignState};
use super::wizard::Wizard;
use super::world::World;
use crate::draft::{Draft, Page};
use crate::machine::lock_watch::LockPractice;
use crate::machine::{self, Found, remedy};
use crate::text::Texts;
use crate::text::ids::ResultPage;

impl Wizard {
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
            Action::Window(_) => {}
            Action::GoTo(page) => self.go_to(page, context, world),
            Action::GoToQuestion(control) => {
                self.state.scroll_to = Some(control);
                self.go_to(Page::of(control), context, world);
            }
            Action::ShowOrganisation => self.state.rules.shown = Some(Shown),
            Action::LeaveOrganisation => self.state.rules.leave(),
            Action::ChooseRulesFile => self.choose_rules_file(context, world),
            Action::TakeOffer(hash) => self.take_offer(&hash, context, world),
            Action::DeclineOffer(hash) => self.decline_offer(&hash),
            Action::OpenUserPolicy(address) => {
                let opened = (world.open_page)(&address);
                self.state.rules.page_not_opened = opened.is_err().then_some(address);
            }
            Action::StartAnew => self.start_anew(world),
            Action::TakeBack => self.take_back(),
            Action::RemoveEverything => self.remove_everything(world),
            Action::MeasureAll => {
                self.jobs.measure_all(
                    &mut self.session.measurement,
                    &self.session.in_force.policy,
                    context,
                    world,
                );
            }
            Action::MeasureOne(control) => {
                self.state.checking.insert(control);
                self.jobs
                    .measure_one(control, &self.session.in_force.policy, context, world);
            }
            Action::OpenSettings(control) => {
                let reason = self
                    .session
                    .observation(control)
                    .and_then(|observation| observation.reason);
                let opened = remedy::panel(&world.system, control, reason)
                    .map(|panel| remedy::open(&world.system, panel));
                if opened != Some(Ok(())) {
                    log::warn!("the settings of {control} could not be opened: {opened:?}");
                    self.state.settings_panels.remove(&control);
                }
            }
            Action::StartLockTrial => {
                self.state.lock_trial = LockTrial::Waiting;
                self.jobs.start_lock_trial(context, world);
            }
            Action::StopLockTrial => {
                self.jobs.stop_lock_trial();
                self.state.lock_trial = LockTrial::NotStarted;
            }
            Action::CopyItList(list) => {
                context.copy_text(list);
                self.state.it_list = Some(ItListOutcome::Copied);
            }
            Action::SaveItList(list) => {
                let name = texts.get(ResultPage::ItFileName);
                let outcome = save(&world.documents_folder, &name, "txt", list.as_bytes());
                self.state.it_list = Some(ItListOutcome::Saved(outcome));
            }
            Action::ChooseFolder => {
                let (pick, from) = (
                    world.pick_folder.clone(),
                    PathBuf::from(&self.state.sign.folder),
                );
                self.jobs.start("choose-folder", context, move |deliver| {
                    deliver(Delivery::Folder(pick(&from)));
                });
            }
            Action::ChooseCopyFolder => {
                let (pick, from) = (world.pick_folder.clone(), world.documents_folder.clone());
                self.jobs.start("choose-folder", context, move |deliver| {
                    deliver(Delivery::CopyFolder(pick(&from)));
                });
            }
            Action::MakeNewKey => self.forget_key(context, texts, world),
            Action::Sign => self.sign(context, texts, world),
            Action::OpenFile(path) => self.open(&path, world),
            Action::OpenFolder(path) => self.open(path.parent().unwrap_or(&path), world),
            Action::CopySigned => self.copy_signed(world),
            Action::PrepareMail => self.prepare_mail(texts, world),
            Action::PrepareReminder => self.prepare_reminder(texts, world),
        }
    }

    /// Takes what threads have delivered since the last frame.
    pub(super) fn take_finished(&mut self, context: &Context, texts: &Texts, world: &World) {
        for delivery in self.jobs.deliveries() {
            match delivery {
                Delivery::Found(found) => take_found(&mut self.session.measurement, found),
                Delivery::MeasuringEnded => {
                    // A check that delivered nothing at all has broken down; it must not look as if it still ran.
                    for check in self.session.measurement.checks.values_mut() {
                        if *check == Check::Running {
                            let failed = crate::observation::Reason::CheckFailed;
                            *check =
                                Check::Done(crate::observation::Observation::undetermined(failed));
                        }
                    }
                    self.measure_by_new_limits(context, world);
                }
                Delivery::Checked(control, observation) => {
                    self.state.checking.remove(&control);
                    self.session
                        .measurement
                        .checks
                        .insert(control, Check::Done(observation));
                    self.measure_by_new_limits(context, world);
                }
                Delivery::Lock(practice) => {
                    self.state.lock_trial = match practice {
                        LockPractice::Listening => LockTrial::Waiting,
                        LockPractice::Locked => LockTrial::Locked,
                        LockPractice::CameBack => LockTrial::Seen,
                        LockPractice::CannotNotice(_) => LockTrial::CannotSee,
                    };
                }
                Delivery::Folder(Some(folder)) => {
                    self.state.sign.folder = folder.display().to_string();
                }
                Delivery::CopyFolder(Some(folder)) => {
                    self.state.done.copy_folder = folder.display().to_string();
                }
                // Cancelled, or no dialog could be opened: the system does not say which, and typing always works.
                Delivery::Folder(None) | Delivery::CopyFolder(None) => {
                    self.state.sign.no_dialog = Some(NoDialog);
                }
                Delivery::Key(found) => self.take_key(found),
                Delivery::Rules(found) => self.take_rules(found, context, world),
                Delivery::Signed(done) => self.take_signed(*done, context, texts),
            }
        }
    }

    fn go_to(&mut self, page: Page, context: &Context, world: &World) {
        self.session.draft.page = page;
        self.state.rules.leave();
        self.state.notice = None;
        self.state.resume_at = None;
        self.state.removal = Removal::NotAsked;
        // A practice password lives only as long as its field is shown.
        self.state.practice.wipe();
        self.measure_if_allowed(context, world);
    }

    fn start_anew(&mut self, world: &World) {
        if let Err(error) = self.storage.keep_as_previous(&self.session.draft) {
            log::error!("the draft could not be put aside: {:?}", error.kind());
            // Asked for on the last page as well: the first page says what happened and leads back.
            if self.session.draft.page != Page::Welcome {
                self.state.resume_at = Some(self.session.draft.page);
                self.session.draft.page = Page::Welcome;
            }
            self.state.notice = Some(Notice::NotStartedAnew);
            return;
        }
        let worker = std::mem::take(&mut self.session.draft.worker);
        self.session.draft = Draft {
            language: self.session.draft.language,
            // The same person begins anew; the name is no answer that could flatter.
            worker,
            ..Draft::default()
        };
        self.reset(world);
        self.state.notice = Some(Notice::StartedAnew);
    }

    fn take_back(&mut self) {
        if let Some(mut previous) = self.storage.previous() {
            self.state.resume_at = Some(previous.page);
            previous.page = Page::Welcome;
            previous.language = self.session.draft.language;
            self.session.draft = previous;
            self.state.notice = Some(Notice::Restored);
        }
    }

    fn remove_everything(&mut self, world: &World) {
        let key_removed = world.keys.remove();
        let files_removed = self.storage.remove_everything();
        self.session.draft = Draft {
            language: self.session.draft.language,
            ..Draft::default()
        };
        self.saved = self.session.draft.clone();
        self.reset(world);
        self.forget_rules();
        // The button stands at the bottom of the page, and what came of it at the top.
        self.forget_shown_page();
        self.state.notice = Some(match (key_removed, files_removed) {
            (Ok(()), Ok(())) => Notice::Removed,
            (key, files) => {
                let files = files.map_err(|error| error.kind());
                log::error!("not everything could be removed: {key:?} {files:?}");
                Notice::NotRemoved(world.data_folder.clone())
            }
        });
    }

    /// Forgets what belonged to the draft that was left.
    fn reset(&mut self, world: &World) {
        self.session.measurement = Measurement::default();
        let rules = std::mem::take(&mut self.state.rules).looked_at_anew();
        self.state =
            super::state::WindowState::new(self.state.desktop, self.state.settings_panels.clone());
        self.state.rules = rules;
        self.state.sign = SignState {
            folder: world.documents_folder.display().to_string(),
            ..SignState::default()
        };
        self.jobs = super::jobs::Jobs::default();
    }
}

fn take_found(measurement: &mut Measurement, found: Found) {
    match found {
        Found::System(system) => measurement.system = Some(system),
        Found::Observation(control, observation) => {
            measurement.checks.insert(control, Check::Done(observation));
        }
        Found::Hint(_, hints) => machine::merge(&mut measurement.hints, hints),
    }
}
