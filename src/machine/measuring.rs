//! Runs checks and hints at the same time, each on a thread of its own and within its time limit.

use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

use super::checks::TIME_LIMIT;
use super::{Check, Circumstances, Found, HintCheck, operating_system};
use crate::observation::{Hints, Observation, Reason, SystemName};
use crate::system::System;

/// Something to be found out: a check, a hint or the system's name.
#[derive(Clone, Copy)]
pub(super) enum Task {
    Check(Check),
    Hint(HintCheck),
    Name,
}

impl Task {
    fn name(self) -> &'static str {
        match self {
            Self::Check(check) => check.control.id(),
            Self::Hint(check) => check.hint.id(),
            Self::Name => "system name",
        }
    }

    /// Does it on a thread of its own, within its time limit.
    pub(super) fn run(self, system: &System, circumstances: &Circumstances) -> Found {
        let limit = match self {
            Self::Check(check) => check.time_limit,
            Self::Hint(check) => check.time_limit,
            Self::Name => TIME_LIMIT,
        };
        let (inner, circumstances) = (system.clone(), *circumstances);
        let work = move || match self {
            Self::Check(check) => {
                Found::Observation(check.control, (check.observe)(&inner, &circumstances))
            }
            Self::Hint(check) => Found::Hint(check.hint, (check.observe)(&inner)),
            Self::Name => Found::System(operating_system::name(&inner)),
        };
        within(self.name(), limit, work).unwrap_or_else(|reason| self.failed(system, reason))
    }

    /// What it becomes when it came to nothing.
    fn failed(self, system: &System, reason: Reason) -> Found {
        match self {
            Self::Check(check) => {
                Found::Observation(check.control, Observation::undetermined(reason))
            }
            Self::Hint(check) => Found::Hint(check.hint, Hints::default()),
            Self::Name => Found::System(SystemName {
                family: system.family(),
                name: String::new(),
                version: String::new(),
            }),
        }
    }
}

/// Runs all tasks at the same time and delivers each result as it comes in.
pub(super) fn measure(
    system: &System,
    circumstances: &Circumstances,
    tasks: &[Task],
    deliver: &mut dyn FnMut(Found),
) {
    let (sender, receiver) = sync_channel(tasks.len());
    thread::scope(|scope| {
        for task in tasks.iter().copied() {
            let results = sender.clone();
            // This thread only waits for the task's own, which may be left behind.
            let supervisor = move || {
                // The receiver outlives every supervisor.
                let _ = results.send(task.run(system, circumstances));
            };
            let name = format!("wait {}", task.name());
            if thread::Builder::new()
                .name(name)
                .spawn_scoped(scope, supervisor)
                .is_err()
            {
                let _ = sender.send(task.failed(system, Reason::CheckFailed));
            }
        }
        drop(sender);
        receiver.into_iter().for_each(deliver);
    });
}

/// Does something on a named thread and waits for its result, but no longer than the limit.
fn within<T: Send + 'static>(
    name: &str,
    limit: Duration,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Reason> {
    let (sender, receiver) = sync_channel(1);
    let worker = move || {
        // Nobody waits any more after the time limit.
        let _ = sender.send(work());
    };
    if thread::Builder::new()
        .name(name.to_owned())
        .spawn(worker)
        .is_err()
    {
        return Err(Reason::CheckFailed);
    }
    receiver.recv_timeout(limit).map_err(|error| match error {
        RecvTimeoutError::Timeout => Reason::TimedOut,
        // The thread ended without a result: it broke down.
        RecvTimeoutError::Disconnected => Reason::CheckFailed,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::control::Control;
    use crate::machine::checks::check;
    use crate::machine::tests::circumstances;
    use crate::observation::Value;
    use crate::system::fake::Fake;

    /// A check that reads one file and may take so many milliseconds.
    fn reader(control: Control, milliseconds: u64) -> Check {
        fn observe(system: &System, _circumstances: &Circumstances) -> Observation {
            system
                .text("/file")
                .map_or_else(Observation::from, |_| Observation::ok())
        }
        Check {
            time_limit: Duration::from_millis(milliseconds),
            ..check(control, observe)
        }
    }

    fn check_becomes(fake: Fake, milliseconds: u64, expected: &Observation) {
        let found = Task::Check(reader(Control::Firewall, milliseconds))
            .run(&fake.system(), &circumstances());
        assert_eq!(
            found,
            Found::Observation(Control::Firewall, expected.clone())
        );
    }

    #[test]
    fn a_check_that_hangs_breaks_or_is_refused_is_undetermined_with_its_reason() {
        let undetermined = Observation::undetermined;
        let patient = 20_000;
        check_becomes(Fake::linux().file("/file", ""), patient, &Observation::ok());
        check_becomes(
            Fake::linux().hanging("/file"),
            20,
            &undetermined(Reason::TimedOut),
        );
        check_becomes(
            Fake::linux().breaking("/file"),
            patient,
            &undetermined(Reason::CheckFailed),
        );
        check_becomes(
            Fake::linux().denied("/file"),
            patient,
            &undetermined(Reason::AccessDenied),
        );
    }

    #[test]
    fn a_check_that_hangs_does_not_keep_the_others_waiting() {
        fn at_once(_system: &System, _circumstances: &Circumstances) -> Observation {
            Observation::ok()
        }
        let tasks = [
            reader(Control::Firewall, 1000),
            check(Control::Vpn, at_once),
        ]
        .map(Task::Check);
        let mut order = Vec::new();
        let system = Fake::linux().hanging("/file").system();
        measure(&system, &circumstances(), &tasks, &mut |found| {
            if let Found::Observation(control, observation) = found {
                order.push((control, observation.value));
            }
        });
        assert_eq!(
            order,
            [
                (Control::Vpn, Value::Ok),
                (Control::Firewall, Value::Undetermined)
            ]
        );
    }
}
