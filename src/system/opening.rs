//! Opens a file, a folder or a page for the person with the system's program for it.

use std::io;
use std::path::Path;

/// Opens a file or folder and does not wait for the program that shows it.
///
/// # Errors
/// When the system knows no program for it.
#[cfg(not(windows))]
pub fn open(path: &Path) -> io::Result<()> {
    open::that_detached(path)
}

/// Opens a file or folder and does not wait for the program that shows it. Without a command prompt in between, which
/// organisations often forbid.
///
/// # Errors
/// When Windows knows no program for it.
#[cfg(windows)]
pub fn open(path: &Path) -> io::Result<()> {
    super::windows::api::shell::open_path(path).map_err(|_| io::ErrorKind::NotFound.into())
}

/// Opens a page in the person's browser and does not wait for it. The program itself asks nothing of the network.
///
/// # Errors
/// When the address does not begin with `https://`, so that no file and no other program is started in its place, or when
/// the system knows no browser.
pub fn open_page(address: &str) -> io::Result<()> {
    if address.starts_with("https://") {
        open(Path::new(address))
    } else {
        Err(io::ErrorKind::InvalidInput.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_a_secure_page_is_opened() {
        for address in [
            "",
            "http://example.be",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "/bin/sh",
        ] {
            let refused = open_page(address).unwrap_err().kind();
            assert_eq!(refused, io::ErrorKind::InvalidInput, "{address}");
        }
    }
}
