//! A sheet of the workbook: its rows, and how each kind of cell is written.

use jiff::civil::Date;
use rust_xlsxwriter::{
    Color, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::register::export::cell::{Cell, harmless};
use crate::register::export::standing::Tone;
use crate::text::Texts;
use crate::text::ids::ExportText;

/// A row, and the tone in which its state is set.
pub(super) struct Row {
    /// The cells, one per column.
    pub(super) cells: Vec<Cell>,
    /// The column and tone of the state; `None` where the sheet has no state.
    pub(super) toned: Option<(usize, Tone)>,
}

/// Adds a sheet: headings that stay in view, filters on every column, fit to the width of A4 when printed.
pub(super) fn add(
    workbook: &mut Workbook,
    name: ExportText,
    columns: &[(ExportText, f64)],
    rows: impl Iterator<Item = Row>,
    texts: &Texts,
) -> Result<(), XlsxError> {
    let formats = Formats::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name(texts.get(name))?;
    sheet.set_landscape().set_paper_size(A4);
    sheet.set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_row_height(0, 30)?;
    for (index, (heading, width)) in (0_u16..).zip(columns) {
        let heading = harmless(&texts.get(*heading));
        sheet.write_string_with_format(0, index, heading, &formats.heading)?;
        sheet.set_column_width(index, *width)?;
    }
    let mut last = 0;
    for (number, row) in (1_u32..).zip(rows) {
        for (index, cell) in row.cells.iter().enumerate() {
            let tone = row
                .toned
                .and_then(|(column, tone)| (column == index).then_some(tone));
            write_cell(
                sheet,
                number,
                u16::try_from(index).unwrap_or(u16::MAX),
                cell,
                formats.of(cell, tone),
            )?;
        }
        last = number;
    }
    let last_column = u16::try_from(columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, last, last_column)?;
    Ok(())
}

/// Writes a cell as what it is; a text never as a formula, an address or a number.
fn write_cell(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell,
    format: &Format,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) => sheet.write_string_with_format(row, column, text, format)?,
        Cell::Date(date) => match excel_day(*date) {
            Ok(day) => sheet.write_datetime_with_format(row, column, day, format)?,
            // A foolish clock must not keep the others from their list.
            Err(_) => sheet.write_string_with_format(row, column, date.to_string(), format)?,
        },
        Cell::Count(count) => {
            let count = u32::try_from(*count).unwrap_or(u32::MAX);
            sheet.write_number_with_format(row, column, count, format)?
        }
        Cell::Empty => sheet.write_blank(row, column, format)?,
    };
    Ok(())
}

/// Returns a day as the file format counts it, from 1900 to 9999.
pub(super) fn excel_day(date: Date) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(
        date.year().unsigned_abs(),
        date.month().unsigned_abs(),
        date.day().unsigned_abs(),
    )
}

/// ISO A4, as the file format numbers paper.
const A4: u8 = 9;

/// The formats of a sheet's cells.
struct Formats {
    heading: Format,
    text: Format,
    date: Format,
    tones: [(Tone, Format); 4],
}

impl Formats {
    fn new() -> Self {
        let cell = Format::new()
            .set_align(FormatAlign::Top)
            .set_border_bottom(FormatBorder::Hair);
        let heading = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::VerticalCenter)
            .set_font_color(Color::White)
            .set_background_color(Color::RGB(0x000F_4A5A));
        let tones = [
            (Tone::Good, 0x001B_6339, 0x00E3_F1E8),
            (Tone::Attention, 0x007D_5200, 0x00FB_EFD5),
            (Tone::Stop, 0x0098_201B, 0x00FA_E3E1),
            (Tone::Quiet, 0x0048_5860, 0x00EE_F3F4),
        ];
        Self {
            heading,
            tones: tones.map(|(tone, ink, ground)| {
                let inked = cell.clone().set_bold().set_font_color(Color::RGB(ink));
                (tone, inked.set_background_color(Color::RGB(ground)))
            }),
            date: cell
                .clone()
                .set_num_format("dd/mm/yyyy")
                .set_align(FormatAlign::Left),
            text: cell.set_text_wrap(),
        }
    }

    fn of(&self, cell: &Cell, tone: Option<Tone>) -> &Format {
        let toned = self.tones.iter().find(|(known, _)| Some(*known) == tone);
        match (toned, cell) {
            (Some((_, format)), _) => format,
            (None, Cell::Date(_)) => &self.date,
            (None, Cell::Text(_) | Cell::Count(_) | Cell::Empty) => &self.text,
        }
    }
}
