//! What the last page does with the signed file: open it, copy it, write the e-mail and the reminder.
//!
//! What is said of the checklist comes from the signed file itself: answers may have changed since.

use std::path::{Path, PathBuf};

use super::pages::result::verdict_sentence;
use super::saved_file::{opened, outcome, save};
use super::state::Outcome;
use super::typed_folder;
use super::wizard::Wizard;
use super::world::World;
use crate::checklist::Checklist;
use crate::file::{Existing, Readers, write_whole};
use crate::mail::{Attachment, MailDraft};
use crate::reminder::Reminder;
use crate::text::Texts;
use crate::text::ids::Done;
use crate::text::isolation::isolated;
use crate::verification::verify_signatures;

impl Wizard {
    pub(super) fn open(&mut self, path: &Path, world: &World) {
        self.state.done.not_opened = (world.open)(path).is_err().then(|| path.to_owned());
    }

    pub(super) fn copy_signed(&mut self, world: &World) {
        let Some(signed) = &self.session.draft.signed else {
            return;
        };
        let folder = typed_folder::read(&self.state.done.copy_folder, &world.home_folder);
        self.state.done.copy_problem = folder.as_ref().err().copied();
        let Ok(folder) = folder else {
            self.state.done.copy = None;
            return;
        };
        let target = signed
            .path
            .file_name()
            .map_or_else(|| folder.clone(), |name| folder.join(name));
        let copied = std::fs::read(&signed.path).and_then(|bytes| {
            write_whole(&target, &bytes, Existing::Keep, Readers::AsTheSystemSays)
        });
        self.state.done.copy = Some(outcome(copied, target));
    }

    pub(super) fn prepare_mail(&mut self, texts: &Texts, world: &World) {
        let Some(signed) = &self.session.draft.signed else {
            return;
        };
        let pdf = std::fs::read(&signed.path).unwrap_or_default();
        let outcome = match verify_signatures(&pdf).checklist {
            None => Outcome::NoSignedFile(signed.path.clone()),
            Some(checklist) => {
                let mail = mail(&checklist, &signed.key_code, texts);
                let file_name = signed
                    .path
                    .file_name()
                    .map(|name| name.to_string_lossy().into_owned())
                    .unwrap_or_default();
                let draft = MailDraft {
                    subject: &mail.subject,
                    body: &mail.body,
                    to: None,
                    attachment: Some(Attachment {
                        name: &file_name,
                        pdf: &pdf,
                    }),
                    timestamp: world.now().timestamp.as_second(),
                    message_id: &unique(world),
                };
                let folder = folder_of(&signed.path, world);
                save(
                    &folder,
                    &texts.get(Done::MailFileName),
                    "eml",
                    &draft.to_eml(),
                )
            }
        };
        self.state.done.mail = Some(opened(outcome, world));
    }

    pub(super) fn prepare_reminder(&mut self, texts: &Texts, world: &World) {
        let Some(signed) = &self.session.draft.signed else {
            return;
        };
        let date = texts.date(signed.valid_until);
        let reminder = Reminder {
            summary: &texts.get(Done::ReminderSummary),
            description: &texts.format(Done::ReminderDescription, &[("date", date.into())]),
            valid_until: signed.valid_until,
            written_at: world.now().timestamp,
            unique_id: &format!("{}@teleklaar.invalid", unique(world)),
        };
        let outcome = save(
            &folder_of(&signed.path, world),
            &texts.get(Done::ReminderFileName),
            "ics",
            reminder.to_ics().as_bytes(),
        );
        self.state.done.reminder = Some(opened(outcome, world));
    }
}

struct Mail {
    subject: String,
    body: String,
}

/// Words the e-mail after the record that was signed.
fn mail(signed: &Checklist, key_code: &str, texts: &Texts) -> Mail {
    let name = isolated(&signed.worker.name);
    let verdict = verdict_sentence(texts, signed.verdict);
    Mail {
        subject: texts.format(Done::MailSubject, &[("name", (&name).into())]),
        body: texts.format(
            Done::MailBody,
            &[
                ("name", (&name).into()),
                ("verdict", verdict.into()),
                ("date", texts.date(signed.valid_until).into()),
                ("code", key_code.into()),
            ],
        ),
    }
}

fn folder_of(path: &Path, world: &World) -> PathBuf {
    path.parent().unwrap_or(&world.documents_folder).to_owned()
}

/// A text that no other mail or event of this PC has; derived from the clock, it names nothing.
fn unique(world: &World) -> String {
    format!("{:x}", world.now().timestamp.as_nanosecond())
}
