//! "Try it": the worker locks the screen and comes back, and the program says whether it noticed.

use egui::Ui;

use super::{Action, View};
use crate::app::state::LockTrial;
use crate::app::widgets::banner::{Kind, banner_with_ui};
use crate::app::widgets::{button, expander, words};
use crate::text::ids::{Lock, Question};

/// Shows the trial below the screen lock's question.
pub fn lock_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    if view.session.draft.measuring != crate::draft::Measuring::Measure {
        words::note_ui(ui, &texts.get(Lock::NotMeasured));
        return;
    }
    expander::expander_ui(ui, &texts.get(Lock::Title), |ui| {
        match view.state.lock_trial {
            LockTrial::NotStarted => {
                words::body_ui(ui, &texts.get(Lock::Text));
                if button::secondary_ui(ui, &texts.get(Lock::Start)).clicked() {
                    view.ask(Action::StartLockTrial);
                }
            }
            LockTrial::Waiting => {
                banner_with_ui(ui, Kind::Information, &texts.get(Lock::Waiting), |ui| {
                    if button::quiet_ui(ui, &texts.get(Lock::Stop)).clicked() {
                        view.ask(Action::StopLockTrial);
                    }
                });
            }
            LockTrial::Locked => {
                banner_with_ui(ui, Kind::Information, &texts.get(Lock::Locked), |ui| {
                    if button::quiet_ui(ui, &texts.get(Lock::Stop)).clicked() {
                        view.ask(Action::StopLockTrial);
                    }
                });
            }
            LockTrial::Seen => banner_with_ui(ui, Kind::Good, &texts.get(Lock::Seen), |ui| {
                if button::quiet_ui(ui, &texts.get(Question::CheckAgain)).clicked() {
                    view.ask(Action::StartLockTrial);
                }
            }),
            LockTrial::CannotSee => {
                banner_with_ui(ui, Kind::Attention, &texts.get(Lock::CannotSee), |_| {});
            }
        }
    });
}
