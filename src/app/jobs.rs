//! Work that takes a while, each on a named thread of its own: measuring, trying the lock, dialogs, signing.
//!
//! A thread delivers into a bounded channel and wakes the window, which takes what there is at its next frame.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};

use egui::Context;

use super::session::{Check, Measurement};
use super::signing_job::SigningDone;
use super::world::World;
use crate::control::Control;
use crate::device_key::KeyState;
use crate::machine::lock_watch::{LockPractice, LockWatch};
use crate::machine::{self, Found};
use crate::observation::{Observation, Reason};
use crate::policy::Policy;

/// More results than all checks and hints together, so that no check ever waits for the window.
const ROOM: usize = 64;

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
    /// What came of signing.
    Signed(Box<SigningDone>),
}

/// The threads under way.
pub struct Jobs {
    sender: SyncSender<Delivery>,
    receiver: Receiver<Delivery>,
    lock_watch: Option<LockWatch>,
}

impl Default for Jobs {
    fn default() -> Self {
        let (sender, receiver) = sync_channel(ROOM);
        Self {
            sender,
            receiver,
            lock_watch: None,
        }
    }
}

impl Jobs {
    /// Returns what threads have delivered, oldest first.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        let mut deliveries = Vec::new();
        loop {
            match self.receiver.try_recv() {
                Ok(delivery) => deliveries.push(delivery),
                Err(TryRecvError::Empty | TryRecvError::Disconnected) => return deliveries,
            }
        }
    }

    /// Runs work on a named thread; each thing it delivers wakes the window.
    pub fn start(
        &self,
        name: &str,
        context: &Context,
        work: impl FnOnce(&dyn Fn(Delivery)) + Send + 'static,
    ) {
        let (sender, context) = (self.sender.clone(), context.clone());
        let started = std::thread::Builder::new()
            .name(name.to_owned())
            .spawn(move || {
                work(&|delivery| {
                    // When the window is gone nobody waits any more.
                    if sender.send(delivery).is_ok() {
                        context.request_repaint();
                    }
                });
            });
        if let Err(error) = started {
            log::error!("no thread for {name}: {error}");
        }
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
                deliver(Delivery::Found(found))
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
        let (sender, context) = (self.sender.clone(), context.clone());
        self.lock_watch = Some(LockWatch::start(&world.system, move |noticed| {
            // When the window is gone nobody waits any more.
            if sender.send(Delivery::Lock(noticed)).is_ok() {
                context.request_repaint();
            }
        }));
    }

    /// Stops watching.
    pub fn stop_lock_trial(&mut self) {
        self.lock_watch = None;
    }
}
