//! Drawn lines as PDF paths: smoothed, fitted into their area, thinned to what an eye can see.

use std::fmt::Write as _;

use super::Area;

/// Width of the ink, in points.
const INK_WIDTH: f64 = 1.15;
/// Points closer together than this are one, in points (1/72 inch).
const NEAREST: f64 = 0.25;
/// How much larger than the pad fitted into the area a small signature may become.
const MOST_ENLARGED: f64 = 1.8;

/// Writes the operators that draw the strokes; nothing where there is no point.
///
/// The strokes are scaled to the area without being stretched, and stand at its left.
pub(super) fn path(strokes: &[Vec<[f32; 2]>], aspect: f32, area: Area) -> Option<String> {
    let aspect = if aspect.is_finite() && aspect > 0.0 {
        f64::from(aspect)
    } else {
        1.0
    };
    let strokes: Vec<Vec<[f64; 2]>> = strokes
        .iter()
        .map(|stroke| {
            let points = stroke
                .iter()
                .filter(|point| point.iter().all(|value| value.is_finite()));
            points
                .map(|[x, y]| {
                    [
                        f64::from(x.clamp(0.0, 1.0)) * aspect,
                        1.0 - f64::from(y.clamp(0.0, 1.0)),
                    ]
                })
                .collect()
        })
        .filter(|stroke: &Vec<_>| !stroke.is_empty())
        .collect();
    let first = *strokes.first()?.first()?;
    let points = strokes.iter().flatten();
    let [low, high] = points.fold([first; 2], |[low, high], [x, y]| {
        [
            [low[0].min(*x), low[1].min(*y)],
            [high[0].max(*x), high[1].max(*y)],
        ]
    });
    let [width, height] = [area.width - INK_WIDTH, area.height - INK_WIDTH];
    let whole_pad = (width / aspect).min(height);
    let fitted = (width / (high[0] - low[0]).max(f64::EPSILON))
        .min(height / (high[1] - low[1]).max(f64::EPSILON));
    let scale = fitted.min(whole_pad * MOST_ENLARGED);
    let left = area.left + INK_WIDTH / 2.0;
    let bottom = area.bottom + INK_WIDTH / 2.0 + (height - (high[1] - low[1]) * scale) / 2.0;
    let place = |[x, y]: [f64; 2]| [left + (x - low[0]) * scale, bottom + (y - low[1]) * scale];

    let mut path = format!("{INK_WIDTH} w ");
    for stroke in strokes {
        let points = thin(stroke.into_iter().map(place).collect());
        write_stroke(&mut path, &points);
    }
    path.push_str("S ");
    Some(path)
}

/// Tells whether operators are what [`path`] writes for some strokes: nothing but lines and curves inside the area.
pub(super) fn are_strokes(operators: &str, area: Area) -> bool {
    let Some(mut rest) = operators.strip_prefix(&format!("{INK_WIDTH} w ")) else {
        return false;
    };
    let (mut strokes, mut in_stroke) = (0, false);
    while rest != "S " {
        let Some((points, operator, after)) = step(rest, area) else {
            return false;
        };
        match (operator, points) {
            ("m", 1) => strokes += 1,
            ("l", 1) | ("c", 3) if in_stroke => {}
            _ => return false,
        }
        in_stroke = true;
        rest = after;
    }
    strokes > 0
}

/// Reads points inside the area up to the operator that takes them; returns their number, the operator, and what follows.
fn step(mut rest: &str, area: Area) -> Option<(usize, &str, &str)> {
    let inside = |text: &str, low: f64, length: f64| {
        let value: f64 = text.parse().ok()?;
        // Written to a hundredth, as `path` does.
        let is_ours = format!("{value:.2}") == text;
        (is_ours && value >= low - 0.01 && value <= low + length + 0.01).then_some(())
    };
    let mut points = 0;
    loop {
        let (x, after) = rest.split_once(' ')?;
        if matches!(x, "m" | "l" | "c") {
            return Some((points, x, after));
        }
        let (y, after) = after.split_once(' ')?;
        inside(x, area.left, area.width)?;
        inside(y, area.bottom, area.height)?;
        points += 1;
        rest = after;
    }
}

/// Drops points that lie on the one before; keeps the last.
fn thin(points: Vec<[f64; 2]>) -> Vec<[f64; 2]> {
    let last = points.last().copied();
    let mut kept: Vec<[f64; 2]> = Vec::with_capacity(points.len());
    for point in points {
        if kept
            .last()
            .is_none_or(|before| distance(*before, point) >= NEAREST)
        {
            kept.push(point);
        }
    }
    if let (Some(end), Some(place)) = (last, kept.last_mut())
        && distance(*place, end) > 0.0
    {
        *place = end;
    }
    kept
}

fn distance(a: [f64; 2], b: [f64; 2]) -> f64 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

/// Writes one stroke as curves through its points (Catmull-Rom as Bézier); a single point becomes a dot.
fn write_stroke(path: &mut String, points: &[[f64; 2]]) {
    let Some(start) = points.first() else { return };
    let _ = write!(path, "{:.2} {:.2} m ", start[0], start[1]);
    if points.len() == 1 {
        // A line of no length with round caps is a dot.
        let _ = write!(path, "{:.2} {:.2} l ", start[0], start[1]);
    }
    let at = |index: usize| {
        points
            .get(index.min(points.len() - 1))
            .copied()
            .unwrap_or(*start)
    };
    for index in 0..points.len() - 1 {
        let [before, from, to, after] = [
            at(index.saturating_sub(1)),
            at(index),
            at(index + 1),
            at(index + 2),
        ];
        let pull = |axis: usize, end: f64, by: f64| between(end + by / 6.0, from[axis], to[axis]);
        let _ = write!(
            path,
            "{:.2} {:.2} {:.2} {:.2} {:.2} {:.2} c ",
            pull(0, from[0], to[0] - before[0]),
            pull(1, from[1], to[1] - before[1]),
            pull(0, to[0], from[0] - after[0]),
            pull(1, to[1], from[1] - after[1]),
            to[0],
            to[1],
        );
    }
}

/// Keeps a control point between its ends, so that no curve leaves the area.
fn between(value: f64, one: f64, other: f64) -> f64 {
    value.clamp(one.min(other), one.max(other))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const AREA: Area = Area {
        left: 4.0,
        bottom: 37.0,
        width: 223.0,
        height: 36.0,
    };

    proptest! {
        #[test]
        fn whatever_is_drawn_is_known_again_as_strokes(
            strokes in prop::collection::vec(prop::collection::vec(prop::array::uniform2(-0.5_f32..1.5), 1..40), 1..8),
            aspect in 0.1_f32..10.0,
        ) {
            let written = path(&strokes, aspect, AREA).expect("points");
            prop_assert!(are_strokes(&written, AREA), "{written}");
        }
    }

    #[test]
    fn nothing_else_passes_for_strokes() {
        for (operators, expected) in [
            ("1.15 w 10.00 40.00 m 10.00 40.00 l S ", true),
            (
                "1.15 w 10.00 40.00 m 10.00 40.00 11.00 41.00 12.00 42.00 c S ",
                true,
            ),
            // Over the words under the picture, beside the field, thicker, in another spelling, other operators.
            ("1.15 w 10.00 20.00 m 30.00 20.00 l S ", false),
            ("1.15 w 10.00 40.00 m 300.00 40.00 l S ", false),
            ("9.15 w 10.00 40.00 m 11.00 40.00 l S ", false),
            ("1.15 w 10.0 40.00 m 11.00 40.00 l S ", false),
            ("1.15 w 10.00 40.00 m 11.00 40.00 l f ", false),
            ("1.15 w 10.00 40.00 m 1 0 0 RG S ", false),
            ("1.15 w 10.00 40.00 l S ", false),
            ("1.15 w S ", false),
            ("1.15 w 10.00 40.00 m", false),
        ] {
            assert_eq!(are_strokes(operators, AREA), expected, "{operators}");
        }
    }
}
