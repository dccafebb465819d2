//! What the shell says of the system drive's protection (`propsys.h`, `shobjidl.h`): the padlock that the Explorer draws.
//! The one `unsafe` module of this interface.
#![expect(unsafe_code, reason = "the shell's properties are a COM interface")]

use windows::Win32::Foundation::PROPERTYKEY;
use windows::Win32::System::Com::StructuredStorage::PropVariantToUInt32;
use windows::Win32::System::SystemInformation::GetSystemWindowsDirectoryW;
use windows::Win32::UI::Shell::PropertiesSystem::{
    GPS_BESTEFFORT, IPropertyStore, PSGetPropertyKeyFromName, SHGetPropertyStoreFromParsingName,
};
use windows::core::{HSTRING, w};

use super::com::Apartment;
use crate::system::Refusal;

/// Returns the number of `System.Volume.BitLockerProtection` of the drive on which Windows is.
pub(super) fn protection() -> Result<u32, Refusal> {
    let _apartment = Apartment::enter()?;
    let mut property = PROPERTYKEY::default();
    // SAFETY: the name is ended by a zero, and `property` outlives the call.
    unsafe { PSGetPropertyKeyFromName(w!("System.Volume.BitLockerProtection"), &raw mut property) }
        .map_err(|_| Refusal::Unsupported)?;
    let drive = system_drive()?;
    // SAFETY: COM is on for this thread; the path is ended by a zero.
    let store: IPropertyStore =
        unsafe { SHGetPropertyStoreFromParsingName(&drive, None, GPS_BESTEFFORT) }?;
    // SAFETY: calls on a live object; the value is freed by its own type.
    let value = unsafe { store.GetValue(&raw const property) }?;
    if value.is_empty() {
        return Err(Refusal::NotFound);
    }
    // SAFETY: a value that is whole.
    unsafe { PropVariantToUInt32(&raw const value) }.map_err(|_| Refusal::Unreadable)
}

/// Returns the root of the drive on which Windows is, say `C:\`.
fn system_drive() -> Result<HSTRING, Refusal> {
    let mut folder = [0_u16; 260];
    // SAFETY: the slice tells its own length.
    let length = unsafe { GetSystemWindowsDirectoryW(Some(&mut folder)) };
    let length = usize::try_from(length).map_err(|_| Refusal::Unreadable)?;
    let root = folder.get(..length.min(3)).unwrap_or_default();
    if root.len() == 3 {
        Ok(HSTRING::from_wide(root))
    } else {
        Err(Refusal::Unreadable)
    }
}
