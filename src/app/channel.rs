//! Where threads deliver what they found: a bounded channel, and the window is woken to take it at its next frame.

use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};

use egui::Context;

/// More results than all checks and hints of a PC together, so that none of them ever waits for the window.
const ROOM: usize = 64;

/// A channel from threads to the window.
pub struct Channel<T> {
    sender: SyncSender<T>,
    receiver: Receiver<T>,
}

impl<T> Default for Channel<T> {
    fn default() -> Self {
        let (sender, receiver) = sync_channel(ROOM);
        Self { sender, receiver }
    }
}

impl<T: Send + 'static> Channel<T> {
    /// Returns what threads have delivered, oldest first.
    #[must_use]
    pub fn deliveries(&self) -> Vec<T> {
        let mut deliveries = Vec::new();
        loop {
            match self.receiver.try_recv() {
                Ok(delivery) => deliveries.push(delivery),
                Err(TryRecvError::Empty | TryRecvError::Disconnected) => return deliveries,
            }
        }
    }

    /// Returns what a thread delivers through.
    pub fn door(&self, context: &Context) -> impl Fn(T) + Send + use<T> {
        let (sender, context) = (self.sender.clone(), context.clone());
        move |delivery| {
            // When the window is gone nobody waits any more.
            if sender.send(delivery).is_ok() {
                context.request_repaint();
            }
        }
    }

    /// Runs work on a named thread; each thing it delivers wakes the window.
    pub fn start(
        &self,
        name: &str,
        context: &Context,
        work: impl FnOnce(&dyn Fn(T)) + Send + 'static,
    ) {
        let deliver = self.door(context);
        let started = std::thread::Builder::new()
            .name(name.to_owned())
            .spawn(move || work(&deliver));
        if let Err(error) = started {
            log::error!("no thread for {name}: {error}");
        }
    }
}
