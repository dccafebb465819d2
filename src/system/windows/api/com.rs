//! COM for the thread of one check. The one `unsafe` module of this interface.

use std::marker::PhantomData;

use windows::Win32::System::Com::{
    CLSCTX_INPROC_SERVER, COINIT_APARTMENTTHREADED, COINIT_DISABLE_OLE1DDE, CoCreateInstance,
    CoInitializeEx, CoUninitialize,
};
use windows::core::{GUID, Interface};

use crate::system::Refusal;

/// COM is on for this thread as long as the value lives; it cannot leave the thread.
pub(super) struct Apartment(PhantomData<*const ()>);

impl Apartment {
    /// Turns COM on for this thread.
    pub(super) fn enter() -> Result<Self, Refusal> {
        #[expect(unsafe_code, reason = "COM is a C interface")]
        // SAFETY: balanced by `CoUninitialize` on the same thread, since the value cannot leave it.
        unsafe { CoInitializeEx(None, COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE) }.ok()?;
        Ok(Self(PhantomData))
    }

    /// Makes an object whose code runs in this process.
    #[expect(clippy::unused_self, reason = "whoever has the value has COM on")]
    pub(super) fn create<T: Interface>(&self, class: &GUID) -> Result<T, Refusal> {
        #[expect(unsafe_code, reason = "COM is a C interface")]
        // SAFETY: COM is on for this thread, and `T` asks for its own interface identifier.
        let object = unsafe { CoCreateInstance(class, None, CLSCTX_INPROC_SERVER) };
        object.map_err(Refusal::from)
    }
}

impl Drop for Apartment {
    fn drop(&mut self) {
        #[expect(unsafe_code, reason = "COM is a C interface")]
        // SAFETY: balances the successful `CoInitializeEx` of `enter`.
        unsafe {
            CoUninitialize();
        }
    }
}
