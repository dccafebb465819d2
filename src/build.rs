//! Puts icon, version and manifest into the Windows program; does nothing for other systems.

use std::io;

#[expect(
    clippy::disallowed_methods,
    reason = "so a build script and cargo speak with each other"
)]
fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=src/build.rs");
    println!("cargo::rerun-if-changed=assets/windows");
    if std::env::var_os("CARGO_CFG_TARGET_OS").is_some_and(|system| system == "windows") {
        winresource::WindowsResource::new()
            .set_icon("assets/windows/icon.ico")
            .set_manifest_file("assets/windows/teleklaar.manifest")
            .set("ProductName", "Teleklaar / Téléclair")
            .set("FileDescription", "Teleklaar / Téléclair")
            .set("LegalCopyright", "EUPL-1.2")
            .set("OriginalFilename", "teleklaar.exe")
            .compile()?;
    }
    Ok(())
}
