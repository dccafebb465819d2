//! How fluent the list of the window is: the time of the processor for each frame while somebody scrolls through it.

use std::hint::black_box;
use std::path::Path;

use egui::{Event, Modifiers, MouseWheelSource, MouseWheelUnit, TouchPhase, pos2, vec2};
use teleklaar::text::Language;
use teleklaar::text::ids::{CollectorFolder, CollectorList, CollectorText, RoleText};

use super::driver::{Driver, Place};
use super::processor;

/// How many frames are measured.
const FRAMES: usize = 1_000;

/// Milliseconds of the processor per frame: laying out, telling the screen reader, cutting into triangles.
pub struct Frames {
    /// Half of the frames take less.
    pub median: f64,
    /// Nineteen of twenty take less.
    pub nearly_all: f64,
}

/// Opens the window on a folder whose files are known, and scrolls through its list.
pub fn measure(place: &Place, folder: &Path, lines: usize) -> Frames {
    let mut driver = list(place, folder, lines);
    driver.harness.hover_at(pos2(640.0, 600.0));
    driver.harness.step();
    let mut frames: Vec<f64> = (0..FRAMES).map(|_| 1e3 * frame(&mut driver)).collect();
    frames.sort_by(f64::total_cmp);
    Frames {
        median: frames[FRAMES / 2],
        nearly_all: frames[FRAMES * 95 / 100],
    }
}

/// Shows the list with all of its lines.
fn list<'a>(place: &Place, folder: &Path, lines: usize) -> Driver<'a> {
    let mut driver = Driver::open(place, Language::Nl);
    let (title, role) = (
        driver.text(RoleText::Title),
        driver.text(RoleText::Collector),
    );
    driver.choose(&title, &role);
    driver.press(CollectorText::PageFolder);
    driver.fill(CollectorFolder::Field, &folder.display().to_string());
    driver.press(CollectorFolder::Use);
    driver.press(CollectorText::PageList);
    let count = [("shown", lines.into()), ("all", lines.into())];
    let shown = driver.texts.format(CollectorList::Shown, &count);
    driver.wait_for("the list", |driver| driver.shows(&shown));
    driver
}

/// Turns the wheel by a line and a half, shows the next frame, and returns how many seconds it took.
fn frame(driver: &mut Driver<'_>) -> f64 {
    driver.harness.event(Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: vec2(0.0, -140.0),
        phase: TouchPhase::Move,
        modifiers: Modifiers::NONE,
        source: MouseWheelSource::Wheel,
    });
    let start = processor::of_thread();
    driver.harness.step();
    let shapes = driver.harness.output().shapes.clone();
    black_box(driver.harness.ctx.tessellate(shapes, 1.0));
    processor::of_thread() - start
}
