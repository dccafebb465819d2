//! Work that takes a while, each on a named thread of its own: measuring, trying the lock, dialogs, signing.

use std::path::PathBuf;

use egui::Context;

use super::channel::Channel;
use super::rules_in_force::work::Found as FoundRules;
use super::session::{Check, Measurement};
use super::signing_job::SigningDone;
use super::world::World;
use crate::control::Control;
use crate::device_key::KeyState;
use crate::machine::lock_watch::{LockPractice, LockWatch};
use crate::machine::{self, Found};
use crate::observation::{Observation, Reason};
use crate::policy::Policy;

/// Something that a thread delivered.
pub enum Delivery {
    /// A result of measuring everything.
    Found(Found),
    /// Measuring everything has ended.
    MeasuringEnded,
    /// A control was checked again.
    Checked(Control, Observation),
    /// What the lock trial noticed.
    Lock(LockPractice),
    /// The folder picked for the PDF; `None` when none was.
    Folder(Option<PathBuf>),
    /// The folder picked for a copy; `None` when none was.
    CopyFolder(Option<PathBuf>),
    /// What is known of the key.
    Key(KeyState),
    /// What is known of policies and bulletins.
    Rules(FoundRules),
    /// What came of signing.
    Signed(Box<SigningDone>),
}

/// The threads under way.
#[derive(Default)]
pub struct Jobs {
    channel: Channel<Delivery>,
    lock_watch: Option<LockWatch>,
}

impl Jobs {
    /// Returns what threads have delivered, oldest first.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.channel.deliveries()
    }

    /// Runs work on a named thread; each thing it delivers wakes the window.
    pub fn start(
        &self,
        name: &str,
        context: &Context,
        work: impl FnOnce(&dyn Fn(Delivery)) + Send + 'static,
    ) {
        self.channel.start(name, context, work);
    }

    /// Measures the whole PC; results come in one by one.
    pub fn measure_all(
        &self,
        measurement: &mut Measurement,
        policy: &Policy,
        context: &Context,
        world: &World,
    ) {
        measurement.checks = machine::CHECKS
            .iter()
            .map(|check| (check.control, Check::Running))
            .collect();
        measurement.taken_at = Some(world.now());
        let (system, circumstances) = (world.system.clone(), world.circumstances(policy));
        self.start("measure", context, move |deliver| {
            machine::measure_all(&system, &circumstances, &mut |found| {
                deliver(Delivery::Found(found));
            });
            deliver(Delivery::MeasuringEnded);
        });
    }

    /// Checks one control again.
    pub fn measure_one(&self, control: Control, policy: &Policy, context: &Context, world: &World) {
        let (system, circumstances) = (world.system.clone(), world.circumstances(policy));
        self.start("check-again", context, move |deliver| {
            let observation = machine::measure_one(&system, &circumstances, control)
                .unwrap_or_else(|| Observation::undetermined(Reason::NotSupportedHere));
            deliver(Delivery::Checked(control, observation));
        });
    }

    /// Watches for the screen being locked and unlocked.
    pub fn start_lock_trial(&mut self, context: &Context, world: &World) {
        let deliver = self.channel.door(context);
        self.lock_watch = Some(LockWatch::start(&world.system, move |noticed| {
            deliver(Delivery::Lock(noticed));
        }));
    }

    /// Stops watching.
    pub fn stop_lock_trial(&mut self) {
        self.lock_watch = None;
    }
}
