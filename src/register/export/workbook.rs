//! The list as a workbook (Office Open XML): filters on, the first row fixed, real days, states in words and colour; then the
//! conditions, what is missing, and which files were refused.

mod sheet;

use jiff::Zoned;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use crate::register::export::cell::{Cell, harmless};
use crate::register::export::standing::{Tone, is_refused, lacks_a_checklist};
use crate::register::export::table::Column;
use crate::register::export::{Export, ExportError};
use crate::register::follow_up;
use crate::register::line::Line;
use crate::register::rules_words;
use crate::text::Texts;
use crate::text::ids::{ConditionText, ControlText, ExportText};

use sheet::Row;

/// Writes the workbook.
///
/// # Errors
/// [`ExportError::Workbook`], with more lines than a sheet can hold (1,048,575).
pub fn bytes(export: &Export<'_>) -> Result<Vec<u8>, ExportError> {
    build(export).map_err(|error| ExportError::Workbook(error.to_string()))
}

fn build(export: &Export<'_>) -> Result<Vec<u8>, XlsxError> {
    let texts = Texts::new(export.language);
    let mut workbook = Workbook::new();
    let made = excel_moment(export.made_at)?;
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
    sheet::add(&mut workbook, ExportText::SheetList, &columns, rows, &texts)?;
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
    sheet::add(
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
        .filter(|line| lacks_a_checklist(line))
        .map(|line| missing_row(line, &texts));
    sheet::add(
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
    sheet::add(
        &mut workbook,
        ExportText::SheetRefused,
        &columns,
        rows,
        &texts,
    )?;
    workbook.save_to_buffer()
}

fn excel_moment(at: &Zoned) -> Result<ExcelDateTime, XlsxError> {
    sheet::excel_day(at.date())?.and_hms(
        u16::from(at.hour().unsigned_abs()),
        at.minute().unsigned_abs(),
        at.second().unsigned_abs(),
    )
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
    cells.push(Cell::text(&rules_words::states(texts, line).join("; ")));
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

/// How wide a column of the list is, in characters.
fn width(column: Column) -> f64 {
    match column {
        Column::Name | Column::Organisation | Column::Email | Column::State => 26.0,
        Column::PcNickname => 22.0,
        Column::Situation | Column::Verdict | Column::Ksz => 34.0,
        Column::ConditionsOpen | Column::SignedOn | Column::ValidUntil => 13.0,
        Column::Signature | Column::Answer => 24.0,
        Column::CheckAgain | Column::Bulletins => 40.0,
        Column::Doubts | Column::File => 60.0,
    }
}
