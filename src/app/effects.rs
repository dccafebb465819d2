//! What the window does when a page asks for it, and what it takes from threads that have finished.

use std::path::{Path, PathBuf};

use egui::Context;

use super::jobs::Delivery;
use super::pages::Action;
use super::pages::result::verdict_sentence;
use super::session::{Check, Measurement};
use super::state::{ItListOutcome, LockTrial, NoDialog, Notice, Outcome, Removal, SignState};
use super::wizard::Wizard;
use super::world::World;
use crate::draft::{Draft, Page};
use crate::file::{Existing, Readers, free_path, write_whole};
use crate::machine::lock_watch::LockPractice;
use crate::machine::{self, Found, remedy};
use crate::mail::{Attachment, MailDraft};
use crate::reminder::Reminder;
use crate::text::Texts;
use crate::text::ids::{Done, ResultPage};

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
            Action::StartAnew => self.start_anew(world),
            Action::TakeBack => self.take_back(),
            Action::RemoveEverything => self.remove_everything(world),
            Action::MeasureAll => {
                self.jobs.measure_all(
                    &mut self.session.measurement,
                    &self.session.policy,
                    context,
                    world,
                );
            }
            Action::MeasureOne(control) => {
                self.state.checking.insert(control);
                self.jobs
                    .measure_one(control, &self.session.policy, context, world);
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
            Action::CopySigned => self.copy_signed(),
            Action::PrepareMail => self.prepare_mail(texts, world),
            Action::PrepareReminder => self.prepare_reminder(texts, world),
        }
    }

    /// Takes what threads have delivered since the last frame.
    pub(super) fn take_finished(&mut self, context: &Context, texts: &Texts) {
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
                }
                Delivery::Checked(control, observation) => {
                    self.state.checking.remove(&control);
                    self.session
                        .measurement
                        .checks
                        .insert(control, Check::Done(observation));
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
                Delivery::Signed(done) => self.take_signed(*done, context, texts),
            }
        }
    }

    fn go_to(&mut self, page: Page, context: &Context, world: &World) {
        self.session.draft.page = page;
        self.state.notice = None;
        self.state.resume_at = None;
        self.state.removal = Removal::NotAsked;
        // A practice password lives only as long as its field is shown.
        self.state.practice.wipe();
        self.measure_if_allowed(context, world);
    }

    fn start_anew(&mut self, world: &World) {
        if let Err(error) = self.storage.keep_as_previous(&self.session.draft) {
            log::error!("the draft could not be put aside: {error}");
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
        self.state.notice = Some(match (key_removed, files_removed) {
            (Ok(()), Ok(())) => Notice::Removed,
            (key, files) => {
                log::error!("not everything could be removed: {key:?} {files:?}");
                Notice::NotRemoved(world.data_folder.clone())
            }
        });
    }

    /// Forgets what belonged to the draft that was left.
    fn reset(&mut self, world: &World) {
        self.session.measurement = Measurement::default();
        self.state =
            super::state::WindowState::new(self.state.desktop, self.state.settings_panels.clone());
        self.state.sign = SignState {
            folder: world.documents_folder.display().to_string(),
            ..SignState::default()
        };
        self.jobs = super::jobs::Jobs::default();
    }

    fn open(&mut self, path: &Path, world: &World) {
        self.state.done.not_opened = (world.open)(path).is_err().then(|| path.to_owned());
    }

    fn copy_signed(&mut self) {
        let Some(signed) = &self.session.draft.signed else {
            return;
        };
        let folder = PathBuf::from(self.state.done.copy_folder.trim());
        let target = signed
            .path
            .file_name()
            .map_or_else(|| folder.clone(), |name| folder.join(name));
        let copied = std::fs::read(&signed.path).and_then(|bytes| {
            write_whole(&target, &bytes, Existing::Keep, Readers::AsTheSystemSays)
        });
        self.state.done.copy = Some(outcome(copied, target));
    }

    fn prepare_mail(&mut self, texts: &Texts, world: &World) {
        let Some(signed) = &self.session.draft.signed else {
            return;
        };
        let Some(assessment) = self.session.assessment() else {
            return;
        };
        let folder = signed
            .path
            .parent()
            .unwrap_or(&world.documents_folder)
            .to_owned();
        let name = self.session.draft.worker.name.trim();
        let file_name = signed
            .path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let outcome = match std::fs::read(&signed.path) {
            Err(_) => Outcome::Failed(folder),
            Ok(pdf) => {
                let body = texts.format(
                    Done::MailBody,
                    &[
                        ("name", name.into()),
                        (
                            "verdict",
                            verdict_sentence(texts, assessment.verdict).into(),
                        ),
                        ("date", texts.date(signed.valid_until).into()),
                        ("code", (&signed.key_code).into()),
                    ],
                );
                let draft = MailDraft {
                    subject: &texts.format(Done::MailSubject, &[("name", name.into())]),
                    body: &body,
                    to: None,
                    attachment: Some(Attachment {
                        name: &file_name,
                        pdf: &pdf,
                    }),
                    timestamp: world.now().timestamp.as_second(),
                    message_id: &unique(world),
                };
                save(
                    &folder,
                    &texts.get(Done::MailFileName),
                    "eml",
                    &draft.to_eml(),
                )
            }
        };
        if let Outcome::Made(path) = &outcome {
            // The sentence names the file as well, so nothing is lost when no program opens it.
            let _ = (world.open)(path);
        }
        self.state.done.mail = Some(outcome);
    }

    fn prepare_reminder(&mut self, texts: &Texts, world: &World) {
        let Some(signed) = &self.session.draft.signed else {
            return;
        };
        let folder = signed
            .path
            .parent()
            .unwrap_or(&world.documents_folder)
            .to_owned();
        let reminder = Reminder {
            summary: &texts.get(Done::ReminderSummary),
            description: &texts.get(Done::ReminderDescription),
            valid_until: signed.valid_until,
            written_at: world.now().timestamp,
            unique_id: &format!("{}@teleklaar.invalid", unique(world)),
        };
        let outcome = save(
            &folder,
            &texts.get(Done::ReminderFileName),
            "ics",
            reminder.to_ics().as_bytes(),
        );
        if let Outcome::Made(path) = &outcome {
            let _ = (world.open)(path);
        }
        self.state.done.reminder = Some(outcome);
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

/// A text that no other mail or event of this PC has; derived from the clock, it names nothing.
fn unique(world: &World) -> String {
    format!("{:x}", world.now().timestamp.as_nanosecond())
}

fn save(folder: &Path, name: &str, ending: &str, bytes: &[u8]) -> Outcome {
    let name = name.strip_suffix(&format!(".{ending}")).unwrap_or(name);
    let path = free_path(folder, name, ending);
    outcome(
        write_whole(&path, bytes, Existing::Keep, Readers::AsTheSystemSays),
        path,
    )
}

fn outcome(result: std::io::Result<()>, path: PathBuf) -> Outcome {
    match result {
        Ok(()) => Outcome::Made(path),
        Err(error) => {
            log::warn!("a file could not be written: {error}: {}", path.display());
            Outcome::Failed(path)
        }
    }
}
