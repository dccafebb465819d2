//! Functions that some Windows lack, opened at run time and from the system's own folder only. The one `unsafe` module
//! for opening them; calling them is up to the module that knows their signature.

use libloading::os::windows::{LOAD_LIBRARY_SEARCH_SYSTEM32, Library, Symbol};

use crate::system::Refusal;

/// A library of the system.
pub(super) struct SystemLibrary(Library);

impl SystemLibrary {
    /// Opens a library of the system by its file name.
    pub(super) fn open(name: &str) -> Result<Self, Refusal> {
        #[expect(unsafe_code, reason = "a library of the system is opened")]
        // SAFETY: only Windows' own folder is searched; its libraries may be loaded at any time.
        let library = unsafe { Library::load_with_flags(name, LOAD_LIBRARY_SEARCH_SYSTEM32) };
        library.map(Self).map_err(|_| Refusal::Unsupported)
    }

    /// Finds a function.
    ///
    /// # Safety
    /// `T` must be the function's type.
    #[expect(unsafe_code, reason = "only the caller knows the function's type")]
    pub(super) unsafe fn function<T>(&self, name: &str) -> Result<Symbol<T>, Refusal> {
        // SAFETY: the caller vouches for the type.
        unsafe { self.0.get(name) }.map_err(|_| Refusal::Unsupported)
    }
}
