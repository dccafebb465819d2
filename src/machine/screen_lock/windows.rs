//! Windows locks by four routes, and one is enough: the limit for the whole PC (`InactivityTimeoutSecs`), the screen saver
//! as the organisation or as the person set it, and sleep with a password for waking up.
//!
//! That the screen goes off locks nothing, except on PCs for which it is sleep (Modern Standby). On a PC with a battery
//! the longer time counts, plugged in or not.

use super::Lock;
use crate::machine::settings::whole_minutes;
use crate::observation::Observation;
use crate::system::windows::registry::RegistryKey;
use crate::system::windows::{IdleTimes, PowerPlan, WindowsDoor};
use crate::system::{Refusal, System};

/// The limit for the whole PC, set by an organisation.
const MACHINE: RegistryKey<'static> =
    RegistryKey::machine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System");
/// The screen saver as the organisation sets it; each of its values wins.
const POLICY: RegistryKey<'static> =
    RegistryKey::user("Software\\Policies\\Microsoft\\Windows\\Control Panel\\Desktop");
/// The screen saver as the person sets it.
const PERSON: RegistryKey<'static> = RegistryKey::user("Control Panel\\Desktop");

/// The `DelayLockInterval` that stands for never asking the password.
const NEVER: u64 = 0xffff_ffff;

/// Looks how the screen locks by itself.
pub(super) fn read(system: &System, limit_minutes: u32) -> Result<Observation, Refusal> {
    let windows = system.windows()?;
    let routes = [limit(windows), screen_saver(windows), sleep(windows)];
    let in_time = |lock: &Lock| {
        lock.asks_password
            && lock
                .after_seconds
                .is_some_and(|seconds| whole_minutes(seconds) <= limit_minutes)
    };
    let known = || routes.iter().flatten().copied();
    let best = known().min_by_key(|lock| {
        (
            lock.after_seconds.is_none(),
            !lock.asks_password,
            lock.after_seconds,
        )
    });
    let refused = routes.iter().find_map(|route| route.err());
    match (best, refused) {
        (Some(lock), _) if in_time(&lock) => Ok(super::judge(lock, limit_minutes)),
        // The route that cannot be read may be the one that locks.
        (_, Some(refusal)) => Err(refusal),
        (lock, None) => Ok(super::judge(lock.unwrap_or(Lock::NEVER), limit_minutes)),
    }
}

fn limit(windows: &dyn WindowsDoor) -> Result<Lock, Refusal> {
    let seconds = MACHINE.number(windows, "InactivityTimeoutSecs")?;
    Ok(Lock {
        after_seconds: seconds.filter(|seconds| *seconds > 0),
        asks_password: true,
    })
}

fn screen_saver(windows: &dyn WindowsDoor) -> Result<Lock, Refusal> {
    let number = |name| match POLICY.number(windows, name)? {
        None => PERSON.number(windows, name),
        some => Ok(some),
    };
    let program = match POLICY.text(windows, "SCRNSAVE.EXE")? {
        None => PERSON.text(windows, "SCRNSAVE.EXE")?,
        some => some,
    };
    let is_on = number("ScreenSaveActive")? == Some(1)
        && program.is_some_and(|program| !program.trim().is_empty());
    let seconds = number("ScreenSaveTimeOut")?.filter(|seconds| *seconds > 0);
    Ok(Lock {
        after_seconds: seconds.filter(|_| is_on),
        asks_password: number("ScreenSaverIsSecure")? == Some(1),
    })
}

fn sleep(windows: &dyn WindowsDoor) -> Result<Lock, Refusal> {
    let plan = windows.power_plan()?;
    let delay = PERSON.number(windows, "DelayLockInterval")?.unwrap_or(0);
    let times = [Some(plan.plugged_in), plan.on_battery];
    let longest = times
        .into_iter()
        .flatten()
        .map(|times| sleeps_after(times, &plan))
        // Where one of them is never, so is the whole.
        .try_fold(0, |longest, seconds| Some(longest.max(seconds?)));
    Ok(Lock {
        after_seconds: longest.map(|seconds| match delay {
            NEVER => seconds,
            delay => seconds.saturating_add(delay),
        }),
        asks_password: plan.asks_password && delay != NEVER,
    })
}

fn sleeps_after(times: IdleTimes, plan: &PowerPlan) -> Option<u64> {
    let screen_off = times.screen_off.filter(|_| plan.screen_off_is_sleep);
    screen_off.into_iter().chain(times.sleep).min()
}

#[cfg(test)]
mod tests;
