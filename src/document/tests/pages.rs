//! What the finished pages are: how many, with fields inside the margins, as pictures.

use super::*;

#[test]
fn a_usual_checklist_fits_on_three_pages() {
    for (sample, language, record) in every_sample() {
        let pages = render(&record).unwrap().page_count();
        let limit = if sample == Sample::Longest { 12 } else { 3 };
        assert!(
            (2..=limit).contains(&pages),
            "{sample:?} {language:?}: {pages} pages"
        );
    }
}

#[test]
fn both_signature_fields_lie_side_by_side_within_the_margins_of_one_page() {
    for (sample, _, record) in every_sample() {
        let document = render(&record).unwrap();
        let [worker, reader] = document.signature_fields;
        assert_eq!(worker.page, reader.page, "{sample:?}");
        let [width, height] = document.page_size(worker.page).unwrap();
        let [left, bottom, middle, top] = worker.rectangle;
        let [right_left, right_bottom, right, right_top] = reader.rectangle;
        assert!(
            40.0 < left && middle + 20.0 < right_left && right < width - 40.0,
            "{sample:?}"
        );
        assert!(40.0 < bottom && top < height - 30.0, "{sample:?}");
        assert!(
            (bottom - right_bottom).abs() < 0.01 && (top - right_top).abs() < 0.01,
            "{sample:?}"
        );
        assert!(
            middle - left > 200.0 && top - bottom > 60.0,
            "{sample:?}: {:?}",
            worker.rectangle
        );
    }
}

#[test]
fn a_page_becomes_a_picture_of_its_size_with_ink_on_it() {
    let document = render(&record(Sample::Ready, Language::Fr)).unwrap();
    let picture = document.page_picture(0, 1.5).unwrap();
    assert_eq!(picture.dimensions(), (893, 1263));
    assert!(
        picture.pixels().all(|pixel| pixel.0[3] == 255),
        "the page is not opaque"
    );
    let dark = picture.pixels().filter(|pixel| pixel.0[0] < 100).count();
    assert!(dark > 10_000, "{dark} dark pixels");
    assert!(document.page_picture(document.page_count(), 1.0).is_none());
}
