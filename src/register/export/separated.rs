//! The list as separated values (RFC 4180), as a Belgian Excel opens it by a double click: UTF-8 with a byte order mark,
//! semicolons, days as `22/11/2026`.

use csv::{Terminator, WriterBuilder};

use crate::register::export::Export;
use crate::register::export::cell::{Cell, harmless};
use crate::register::export::table::Column;
use crate::text::Texts;

/// Tells a spreadsheet program that the text is UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Writes one line per line of the register, below a line of headings.
#[must_use]
pub fn bytes(export: &Export<'_>) -> Vec<u8> {
    let texts = Texts::new(export.language);
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    let headings = Column::ALL.map(|column| harmless(&texts.get(column.heading())));
    // Writing to memory does not fail, and every record has the same length.
    let _ = writer.write_record(headings);
    for line in export.lines {
        let _ = writer.write_record(Column::ALL.map(|column| written(&column.cell(line, &texts))));
    }
    writer.into_inner().unwrap_or_default()
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Date(date) => date.strftime("%d/%m/%Y").to_string(),
        Cell::Count(count) => count.to_string(),
        Cell::Empty => String::new(),
    }
}
