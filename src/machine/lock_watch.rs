//! "Try the screen lock": notices that the person locked the screen and came back.
//!
//! Listens to logind's `LockedHint` of the person's session on the system bus, which GNOME, Plasma and others set, and
//! to `ActiveChanged` of the screen savers on the session bus. logind's signals `Lock` and `Unlock` are requests and
//! prove nothing. On Windows the session's own notices are listened to. A thread waits for signals; nothing is asked again and again, so waiting costs nothing.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::observation::{Family, Reason};
use crate::system::bus::{Bus, BusObject, BusSignal, BusValue, SignalRule};
use crate::system::watch::Watch;
use crate::system::windows::SessionChange;
use crate::system::{Refusal, System};

/// How far the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockPractice {
    /// The program listens; the person may lock the screen now.
    Listening,
    /// The screen was locked.
    Locked,
    /// The screen was locked and the person came back. The watch has ended.
    CameBack,
    /// The program cannot notice it here; the person has to say it. The watch has ended.
    CannotNotice(Reason),
}

/// A watch that is on; dropping it ends it.
pub struct LockWatch {
    events: SyncSender<Event>,
    stopped: Arc<AtomicBool>,
}

/// What wakes the watch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Event {
    Locked,
    Unlocked,
    Stop,
}

const SESSION_INTERFACE: &str = "org.freedesktop.login1.Session";
const PROPERTIES_INTERFACE: &str = "org.freedesktop.DBus.Properties";

/// Screen savers that say when they cover the screen: Plasma and the freedesktop.org name, Cinnamon, MATE, Xfce.
const SCREEN_SAVERS: [&str; 4] = [
    "org.freedesktop.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
];

/// GNOME's covers the screen also where locking is off, so it counts only where logind cannot be listened to.
const GNOME_SCREEN_SAVER: &str = "org.gnome.ScreenSaver";

impl LockWatch {
    /// Starts to listen on a thread of its own, which calls `on_change` at every step.
    #[must_use]
    pub fn start(system: &System, on_change: impl Fn(LockPractice) + Send + 'static) -> Self {
        let (events, receiver) = sync_channel(16);
        let watch = Self {
            events: events.clone(),
            stopped: Arc::default(),
        };
        let (system, stopped) = (system.clone(), Arc::clone(&watch.stopped));
        // Shared only so that it is still there to be told when the thread could not start.
        let notify = Arc::new(Mutex::new(on_change));
        let told = Arc::clone(&notify);
        let work = move || {
            let notify = |practice| tell(&told, practice);
            run(&system, &events, &receiver, &stopped, notify);
        };
        let thread = thread::Builder::new().name("lock watch".to_owned());
        if thread.spawn(work).is_err() {
            tell(&notify, LockPractice::CannotNotice(Reason::CheckFailed));
        }
        watch
    }
}

impl Drop for LockWatch {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
        // A full channel wakes the thread too, and one that has ended hears nothing any more.
        let _ = self.events.try_send(Event::Stop);
    }
}

fn tell(on_change: &Mutex<impl Fn(LockPractice)>, practice: LockPractice) {
    on_change.lock().unwrap_or_else(PoisonError::into_inner)(practice);
}

fn run(
    system: &System,
    events: &SyncSender<Event>,
    receiver: &Receiver<Event>,
    stopped: &AtomicBool,
    notify: impl Fn(LockPractice),
) {
    let _watches = match listen(system, events) {
        Ok(watches) => watches,
        Err(reason) => return notify(LockPractice::CannotNotice(reason)),
    };
    notify(LockPractice::Listening);
    let mut locked = false;
    while let Ok(event) = receiver.recv() {
        match event {
            _ if stopped.load(Ordering::SeqCst) => return,
            Event::Locked if !locked => {
                locked = true;
                notify(LockPractice::Locked);
            }
            Event::Unlocked if locked => return notify(LockPractice::CameBack),
            Event::Locked | Event::Unlocked | Event::Stop => {}
        }
    }
}

/// Listens wherever it is possible; one place is enough.
fn listen(system: &System, events: &SyncSender<Event>) -> Result<Vec<Watch>, Reason> {
    match system.family() {
        Family::Linux => {}
        Family::Windows => return listen_on_windows(system, events),
        Family::Macos | Family::Other => return Err(Reason::NotSupportedHere),
    }
    let logind = session_path(system).and_then(|path| {
        let rule = rule(PROPERTIES_INTERFACE, "PropertiesChanged", Some(path));
        system.watch_bus(Bus::System, &[rule], deliver(events, locked_hint))
    });
    let gnome = logind.is_err().then_some(GNOME_SCREEN_SAVER);
    let rules: Vec<_> = SCREEN_SAVERS
        .into_iter()
        .chain(gnome)
        .map(|name| rule(name, "ActiveChanged", None))
        .collect();
    let savers = system.watch_bus(Bus::Session, &rules, deliver(events, active));
    match (logind, savers) {
        (Err(refusal), Err(_)) => Err(refusal.into()),
        (logind, savers) => Ok(logind.into_iter().chain(savers).collect()),
    }
}

/// Listens to the notices that Windows gives of its session.
fn listen_on_windows(system: &System, events: &SyncSender<Event>) -> Result<Vec<Watch>, Reason> {
    let events = events.clone();
    let deliver = move |change| {
        // A full channel means that nobody waits any more.
        let _ = events.try_send(match change {
            SessionChange::Locked => Event::Locked,
            SessionChange::Unlocked => Event::Unlocked,
        });
    };
    let watch = system
        .windows()
        .and_then(|windows| windows.watch_session(Box::new(deliver)));
    Ok(vec![watch?])
}

/// Finds the person's session at logind: the one of this program, or the one on the screen.
fn session_path(system: &System) -> Result<String, Refusal> {
    const SERVICE: &str = "org.freedesktop.login1";
    if let Some(id) = system.variable("XDG_SESSION_ID") {
        let manager = BusObject {
            service: SERVICE,
            path: "/org/freedesktop/login1",
            interface: "org.freedesktop.login1.Manager",
        };
        if let Ok(BusValue::Text(path)) =
            system.bus_call(Bus::System, manager, "GetSession", &[id.as_str().into()])
        {
            return Ok(path);
        }
    }
    let user = BusObject {
        service: SERVICE,
        path: "/org/freedesktop/login1/user/self",
        interface: "org.freedesktop.login1.User",
    };
    // An id and a path; both are empty for someone who sits at no screen.
    let display = system.bus_property(Bus::System, user, "Display")?;
    let path = display
        .as_list()
        .and_then(|pair| pair.get(1)?.as_text())
        .ok_or(Refusal::Unreadable)?;
    if path.len() < 2 {
        Err(Refusal::NotFound)
    } else {
        Ok(path.to_owned())
    }
}

fn rule(interface: &str, member: &str, path: Option<String>) -> SignalRule {
    SignalRule {
        interface: interface.to_owned(),
        member: member.to_owned(),
        path,
    }
}

/// Turns signals into events by what they say of the lock; a full channel means that nobody waits any more.
fn deliver(
    events: &SyncSender<Event>,
    meaning: fn(&BusSignal) -> Option<bool>,
) -> Box<dyn FnMut(BusSignal) + Send> {
    let events = events.clone();
    Box::new(move |signal| {
        if let Some(locked) = meaning(&signal) {
            let _ = events.try_send(if locked {
                Event::Locked
            } else {
                Event::Unlocked
            });
        }
    })
}

/// Reads `LockedHint` out of a change of the session's properties.
fn locked_hint(signal: &BusSignal) -> Option<bool> {
    let [interface, changed, ..] = &signal.values[..] else {
        return None;
    };
    if interface.as_text() != Some(SESSION_INTERFACE) {
        return None;
    }
    changed.as_dict()?.get("LockedHint")?.as_bool()
}

/// Reads whether a screen saver covers the screen.
fn active(signal: &BusSignal) -> Option<bool> {
    signal.values.first()?.as_bool()
}

#[cfg(test)]
mod tests;
