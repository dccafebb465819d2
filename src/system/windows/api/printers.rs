//! The printers that are set up (`winspool.h`). The one `unsafe` module of this interface.
//!
//! Printers of this PC are asked for with their port; those of a print server without it, since that would speak to the
//! server.
#![expect(unsafe_code, reason = "the print service is a C interface")]

use std::mem::size_of;

use windows::Win32::Graphics::Printing::{
    EnumPrintersW, PRINTER_ENUM_CONNECTIONS, PRINTER_ENUM_LOCAL, PRINTER_INFO_4W, PRINTER_INFO_5W,
};
use windows::core::PWSTR;

use crate::system::Refusal;
use crate::system::windows::Printer;

/// Lists the printers.
pub(super) fn list() -> Result<Vec<Printer>, Refusal> {
    let local = List::read(PRINTER_ENUM_LOCAL, 5)?;
    let connected = List::read(PRINTER_ENUM_CONNECTIONS, 4)?;
    let local = local.entries::<PRINTER_INFO_5W>().iter();
    let local = local.map(|printer| Printer {
        port: text(printer.pPortName),
        name: text(printer.pPrinterName),
    });
    let connected = connected.entries::<PRINTER_INFO_4W>().iter();
    let connected = connected.map(|printer| Printer {
        port: String::new(),
        name: text(printer.pPrinterName),
    });
    Ok(local.chain(connected).collect())
}

/// What the print service answers, aligned for the structures in it.
struct List {
    buffer: Vec<u64>,
    count: usize,
}

impl List {
    fn read(which: u32, level: u32) -> Result<Self, Refusal> {
        let (mut size, mut count) = (0, 0);
        // SAFETY: without a buffer the call only sets the size; its error says just that.
        let _ = unsafe { EnumPrintersW(which, None, level, None, &raw mut size, &raw mut count) };
        let mut buffer = vec![0_u64; (size as usize).div_ceil(size_of::<u64>())];
        // SAFETY: the same memory seen as bytes; it outlives the call.
        let bytes = unsafe {
            std::slice::from_raw_parts_mut(
                buffer.as_mut_ptr().cast::<u8>(),
                buffer.len() * size_of::<u64>(),
            )
        };
        // SAFETY: the slice tells its own length.
        unsafe {
            EnumPrintersW(
                which,
                None,
                level,
                Some(bytes),
                &raw mut size,
                &raw mut count,
            )
        }?;
        Ok(Self {
            buffer,
            count: count as usize,
        })
    }

    /// The entries of the level's own structure.
    fn entries<T>(&self) -> &[T] {
        let fits = self.count * size_of::<T>() <= self.buffer.len() * size_of::<u64>();
        let count = if fits { self.count } else { 0 };
        // SAFETY: the service filled `count` structures of the level that belongs to `T`, and they fit the buffer.
        unsafe { std::slice::from_raw_parts(self.buffer.as_ptr().cast(), count) }
    }
}

fn text(text: PWSTR) -> String {
    if text.is_null() {
        return String::new();
    }
    // SAFETY: a text of the same buffer, ended by a zero.
    unsafe { text.to_string() }.unwrap_or_default()
}
