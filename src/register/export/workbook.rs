//! The list as a workbook (Office Open XML): filters on, the first row fixed, real days, states in words and colour; then the
//! conditions, what is missing, and which files were refused.

use jiff::civil::Date;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
    XlsxError,
};

use crate::register::export::cell::{Cell, harmless};
use crate::register::export::table::Column;
use crate::register::export::tone::Tone;
use crate::register::export::{Export, ExportError};
use crate::register::follow_up;
use crate::register::line::{Line, State};
use crate::text::Texts;
use crate::text::ids::{ConditionText, ControlText, ExportText, RegisterWord};

/// Writes the workbook.
///
/// # Errors
/// [`ExportError::Workbook`], with more lines than a sheet can hold (1,048,575).
pub fn bytes(export: &Export<'_>) -> Result<Vec<u8>, ExportError> {
    build(export).map_err(|error| ExportError::Workbook(error.to_string()))
}

/// A row, and the tone in which its state is set.
struct Row {
    cells: Vec<Cell>,
    /// The column and tone of the state; `None` where the sheet has no state.
    toned: Option<(usize, Tone)>,
}

fn build(export: &Export<'_>) -> Result<Vec<u8>, XlsxError> {
    let texts = Texts::new(export.language);
    let mut workbook = Workbook::new();
    let made = export.made_at.datetime();
    let hms = (
        made.hour().unsigned_abs(),
        made.minute().unsigned_abs(),
        made.second().unsigned_abs(),
    );
    let made = excel_day(made.date())?.and_hms(hms.0.into(), hms.1, hms.2)?;
    workbook.set_properties(
        &DocProperties::new()
            .set_title(texts.get(ExportText::Title))
            .set_author(harmless(&export.keeper.name))
            .set_company(harmless(&export.keeper.organisation))
            .set_creation_datetime(&made),
    );
    let columns: Vec<_> = Column::ALL
        .iter()
        .map(|column| (column.heading(), width(*column)))
        .collect();
    let rows = export.lines.iter().map(|line| list_row(line, &texts));
    sheet(&mut workbook, ExportText::SheetList, &columns, rows, &texts)?;
    let columns = [
        (ExportText::Name, 26.0),
        (ExportText::Organisation, 26.0),
        (ExportText::Condition, 30.0),
        (ExportText::What, 60.0),
        (ExportText::Who, 20.0),
        (ExportText::By, 13.0),
        (ExportText::DoneOn, 13.0),
        (ExportText::DoneBy, 22.0),
        (ExportText::Note, 40.0),
    ];
    let rows = export
        .lines
        .iter()
        .flat_map(|line| condition_rows(line, &texts));
    sheet(
        &mut workbook,
        ExportText::SheetConditions,
        &columns,
        rows,
        &texts,
    )?;
    let columns = [
        Column::Name,
        Column::Organisation,
        Column::Email,
        Column::State,
        Column::ValidUntil,
    ]
    .map(|column| (column.heading(), width(column)));
    let rows = export
        .lines
        .iter()
        .filter(|line| lacks_a_checklist(line.state))
        .map(|line| missing_row(line, &texts));
    sheet(
        &mut workbook,
        ExportText::SheetMissing,
        &columns,
        rows,
        &texts,
    )?;
    let columns = [Column::File, Column::State, Column::Doubts]
        .map(|column| (column.heading(), width(column)));
    let rows = export
        .lines
        .iter()
        .filter(|line| is_refused(line.state))
        .map(|line| refused_row(line, &texts));
    sheet(
        &mut workbook,
        ExportText::SheetRefused,
        &columns,
        rows,
        &texts,
    )?;
    workbook.save_to_buffer()
}

/// Tells whether somebody in this state has to hand in a checklist.
pub(super) fn lacks_a_checklist(state: State) -> bool {
    matches!(
        state,
        State::NotHandedIn | State::Expired | State::CheckAgain
    )
}

/// Tells whether a line in this state is a file that counts for nobody.
pub(super) fn is_refused(state: State) -> bool {
    matches!(state, State::Invalid | State::Unreadable)
}

fn list_row(line: &Line, texts: &Texts) -> Row {
    let state = Column::ALL
        .iter()
        .position(|column| *column == Column::State);
    Row {
        cells: Column::ALL
            .iter()
            .map(|column| column.cell(line, texts))
            .collect(),
        toned: state.map(|column| (column, Tone::of(line.state))),
    }
}

fn condition_rows<'a>(line: &'a Line, texts: &'a Texts) -> impl Iterator<Item = Row> + 'a {
    line.conditions.iter().map(move |followed| {
        let condition = &followed.condition;
        let done = followed.done.as_ref();
        Row {
            cells: vec![
                Cell::text(&line.name),
                Cell::text(&line.organisation),
                Cell::text(&texts.get(ControlText::Title(condition.control))),
                Cell::text(&texts.get(ConditionText(condition.kind))),
                Cell::text(&texts.get(follow_up::word_for(condition.who))),
                Cell::Date(condition.by),
                Cell::date(done.map(|mark| mark.on)),
                Cell::text(done.map_or("", |mark| &mark.by)),
                Cell::text(done.map_or("", |mark| &mark.note)),
            ],
            toned: None,
        }
    })
}

fn missing_row(line: &Line, texts: &Texts) -> Row {
    let columns = [Column::Name, Column::Organisation, Column::Email];
    let mut cells: Vec<_> = columns
        .iter()
        .map(|column| column.cell(line, texts))
        .collect();
    cells.push(Cell::text(&texts.get(RegisterWord::State(line.state))));
    cells.push(Column::ValidUntil.cell(line, texts));
    Row {
        cells,
        toned: Some((3, Tone::of(line.state))),
    }
}

fn refused_row(line: &Line, texts: &Texts) -> Row {
    let columns = [Column::File, Column::State, Column::Doubts];
    let cells = columns.iter().map(|column| column.cell(line, texts));
    Row {
        cells: cells.collect(),
        toned: Some((1, Tone::of(line.state))),
    }
}

fn sheet(
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
        Cell::Date(date) => {
            sheet.write_datetime_with_format(row, column, excel_day(*date)?, format)?
        }
        Cell::Count(count) => {
            let count = u32::try_from(*count).unwrap_or(u32::MAX);
            sheet.write_number_with_format(row, column, count, format)?
        }
        Cell::Empty => sheet.write_blank(row, column, format)?,
    };
    Ok(())
}

fn excel_day(date: Date) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(
        date.year().unsigned_abs(),
        date.month().unsigned_abs(),
        date.day().unsigned_abs(),
    )
}

/// ISO A4, as the file format numbers paper.
const A4: u8 = 9;

/// How wide a column of the list is, in characters.
fn width(column: Column) -> f64 {
    match column {
        Column::Name | Column::Organisation | Column::Email | Column::State => 26.0,
        Column::PcNickname => 22.0,
        Column::Situation | Column::Verdict | Column::Ksz => 34.0,
        Column::ConditionsOpen | Column::SignedOn | Column::ValidUntil => 13.0,
        Column::Signature => 24.0,
        Column::Doubts | Column::File => 60.0,
    }
}

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
                let toned = cell.clone().set_bold().set_font_color(Color::RGB(ink));
                (tone, toned.set_background_color(Color::RGB(ground)))
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
