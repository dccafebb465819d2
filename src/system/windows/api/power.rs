//! The power plan in use (`powrprof.h`). The one `unsafe` module of this interface.
#![expect(unsafe_code, reason = "power settings are a C interface")]

use windows::Win32::Foundation::{HLOCAL, LocalFree};
use windows::Win32::System::Power::{
    GetPwrCapabilities, GetSystemPowerStatus, PowerGetActiveScheme, SYSTEM_POWER_CAPABILITIES,
    SYSTEM_POWER_STATUS,
};
use windows::core::GUID;

use super::check_win32;
use super::library::SystemLibrary;
use crate::system::Refusal;
use crate::system::windows::{IdleTimes, PowerPlan};

/// `PowerReadACValueIndex` and `PowerReadDCValueIndex`.
type ReadIndex = unsafe extern "system" fn(
    *const core::ffi::c_void,
    *const GUID,
    *const GUID,
    *const GUID,
    *mut u32,
) -> u32;

/// A setting and the group in which it stands (`winnt.h`).
type Setting = (GUID, GUID);

/// `GUID_VIDEO_SUBGROUP`, `GUID_VIDEO_POWERDOWN_TIMEOUT`: seconds until the screen goes off, 0 for never.
const SCREEN_OFF: Setting = (
    GUID::from_u128(0x7516b95f_f776_4464_8c53_06167f40cc99),
    GUID::from_u128(0x3c0bc021_c8a8_4e07_a973_6b14cbcb2b7e),
);
/// `GUID_SLEEP_SUBGROUP`, `GUID_STANDBY_TIMEOUT`: seconds until the PC sleeps, 0 for never.
const SLEEP: Setting = (
    GUID::from_u128(0x238c9fa8_0aad_41ed_83f4_97be242c8f20),
    GUID::from_u128(0x29f6c1db_86da_48c5_9fdb_f2b67b1f44da),
);
/// `NO_SUBGROUP_GUID`, `GUID_LOCK_CONSOLE_ON_WAKE`: whether waking up asks the password, 1 or 0.
const ASKS_PASSWORD: Setting = (
    GUID::from_u128(0xfea3413e_7e05_4911_9a71_700331f1c294),
    GUID::from_u128(0x0e796bdb_100d_47d6_a2d5_f7d2daa51f51),
);

/// `BATTERY_FLAG_NO_BATTERY` of `GetSystemPowerStatus`.
const NO_BATTERY: u8 = 128;

/// Reads what matters for locking.
pub(super) fn plan() -> Result<PowerPlan, Refusal> {
    let library = SystemLibrary::open("powrprof.dll")?;
    // SAFETY: both functions have this signature since Windows Vista.
    let (plugged_in, on_battery) = unsafe {
        (
            library.function::<ReadIndex>("PowerReadACValueIndex")?,
            library.function::<ReadIndex>("PowerReadDCValueIndex")?,
        )
    };
    let scheme = active_scheme()?;
    let has_battery = has_battery()?;
    let times = |read: ReadIndex| -> Result<IdleTimes, Refusal> {
        Ok(IdleTimes {
            screen_off: seconds(index(read, &scheme, SCREEN_OFF)?),
            sleep: seconds(index(read, &scheme, SLEEP)?),
        })
    };
    Ok(PowerPlan {
        screen_off_is_sleep: has_modern_standby(),
        plugged_in: times(*plugged_in)?,
        on_battery: has_battery.then(|| times(*on_battery)).transpose()?,
        asks_password: index(*plugged_in, &scheme, ASKS_PASSWORD)? != 0
            && (!has_battery || index(*on_battery, &scheme, ASKS_PASSWORD)? != 0),
    })
}

fn seconds(setting: u32) -> Option<u64> {
    (setting != 0).then_some(u64::from(setting))
}

fn index(read: ReadIndex, scheme: &GUID, (group, setting): Setting) -> Result<u32, Refusal> {
    let mut value = 0;
    // SAFETY: all pointers are valid for the call; the first is reserved and null.
    check_win32(unsafe {
        read(
            std::ptr::null(),
            scheme,
            &raw const group,
            &raw const setting,
            &raw mut value,
        )
    })?;
    Ok(value)
}

fn active_scheme() -> Result<GUID, Refusal> {
    let mut scheme = std::ptr::null_mut();
    // SAFETY: `scheme` outlives the call.
    check_win32(unsafe { PowerGetActiveScheme(None, &raw mut scheme) }.0)?;
    if scheme.is_null() {
        return Err(Refusal::NotFound);
    }
    // SAFETY: the call succeeded, so this is a GUID on the local heap, which the caller frees.
    unsafe {
        let copy = *scheme;
        LocalFree(Some(HLOCAL(scheme.cast())));
        Ok(copy)
    }
}

/// A battery of which Windows knows nothing counts as one, so that its settings are looked at too.
fn has_battery() -> Result<bool, Refusal> {
    let mut status = SYSTEM_POWER_STATUS::default();
    // SAFETY: `status` outlives the call.
    unsafe { GetSystemPowerStatus(&raw mut status) }?;
    Ok(status.BatteryFlag == u8::MAX || status.BatteryFlag & NO_BATTERY == 0)
}

fn has_modern_standby() -> bool {
    let mut capabilities = SYSTEM_POWER_CAPABILITIES::default();
    // SAFETY: `capabilities` outlives the call.
    unsafe { GetPwrCapabilities(&raw mut capabilities) && capabilities.AoAc }
}
