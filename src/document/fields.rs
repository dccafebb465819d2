//! Where the template placed the boxes for the signatures.

use serde::Serialize;
use typst::foundations::Label;
use typst::introspection::{Introspector, PagedPosition};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

/// The place of a signature field on its page.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct FieldPlace {
    /// The page, the first is 0.
    pub page: usize,
    /// Left, bottom, right and top in PDF points (1/72 inch) from the page's lower left corner, as a PDF `/Rect` has them.
    pub rectangle: [f64; 4],
}

/// Finds a field by the labels of its box's upper left and lower right corners, `<name>-field-start` and `-field-end`;
/// `None` when the template does not mark each exactly once, on one page.
pub(super) fn field(document: &PagedDocument, name: &str) -> Option<FieldPlace> {
    let [start, end] = ["start", "end"].map(|corner| format!("{name}-field-{corner}"));
    let (start, end) = (corner(document, &start)?, corner(document, &end)?);
    if start.page != end.page {
        return None;
    }
    let page = start.page.get() - 1;
    let height = document.pages().get(page)?.frame.height();
    // Typst counts down from the top of the page, PDF up from its bottom.
    let rectangle = [
        start.point.x,
        height - end.point.y,
        end.point.x,
        height - start.point.y,
    ];
    Some(FieldPlace {
        page,
        rectangle: rectangle.map(|length| to_hundredths(length.to_pt())),
    })
}

fn corner(document: &PagedDocument, label: &str) -> Option<PagedPosition> {
    let introspector = document.introspector();
    let label = Label::new(PicoStr::intern(label))?;
    let location = introspector.query_label(label).ok()?.location()?;
    introspector.position(location)
}

/// Rounds to a hundredth of a point, so that the PDF holds short numbers.
fn to_hundredths(points: f64) -> f64 {
    (points * 100.0).round() / 100.0
}
