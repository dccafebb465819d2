//! The limits hold, and no altered file brings the reader down.

use proptest::prelude::*;

use super::*;

#[test]
fn the_limits_hold() {
    let updated = small_with_update();
    let few = |limits: Limits| {
        File::read(&updated, &limits)
            .err()
            .map(|error| error.problem)
    };
    let default = Limits::default;
    assert_eq!(
        few(Limits {
            file_bytes: 100,
            ..default()
        }),
        Some(Problem::FileTooLarge)
    );
    assert_eq!(
        few(Limits {
            objects: 4,
            ..default()
        }),
        Some(Problem::TooManyObjects)
    );
    assert_eq!(
        few(Limits {
            revisions: 1,
            ..default()
        }),
        Some(Problem::TooManyRevisions)
    );
    assert_eq!(
        few(Limits {
            values: 8,
            ..default()
        }),
        Some(Problem::TooManyValues)
    );
    assert_eq!(
        few(Limits {
            depth: 1,
            ..default()
        }),
        Some(Problem::TooDeep)
    );
    assert_eq!(
        few(Limits {
            dictionary_entries: 2,
            ..default()
        }),
        Some(Problem::TooManyKeys)
    );
    assert_eq!(
        few(Limits {
            objects: 5,
            revisions: 2,
            ..default()
        }),
        None
    );
}

#[test]
fn no_cut_and_no_flipped_bit_makes_the_reader_panic_or_read_outside() {
    let updated = small_with_update();
    for length in 0..updated.len() {
        let cut = problem(&updated[..length]);
        assert!(cut.is_some() || length == small().len(), "{length} bytes");
    }
    for index in 0..updated.len() {
        for bit in 0..8 {
            let mut flipped = updated.clone();
            flipped[index] ^= 1 << bit;
            if let Ok(file) = File::read(&flipped, &Limits::default()) {
                assert_eq!(
                    file.revisions().last().map(|last| last.span.end),
                    Some(flipped.len())
                );
                let _ = file.view().pages();
            }
        }
    }
}

#[test]
fn a_stream_inflates_only_up_to_the_limit() {
    let small = small();
    let file = File::read(&small, &Limits::default()).expect("the small file reads");
    let mut update = Update::new(&file);
    let bomb = update.reserve();
    update.stream(bomb, Dictionary::new(), &vec![0; 100_000]);
    let damaged = update.reserve();
    let raw = Dictionary::new().with("Filter", Object::name("LZWDecode"));
    update.dictionary(damaged, &raw);
    let updated = update.finish();
    let file = File::read(&updated, &Limits::default()).expect("the update reads");
    let view = file.view();
    let inflate = |inflated_bytes, reference| {
        let limits = Limits {
            inflated_bytes,
            ..Limits::default()
        };
        let object = view.object(reference).expect("the object");
        stream::content(&view, object, &limits)
            .map(|content| content.len())
            .map_err(|error| error.problem)
    };
    assert_eq!(inflate(100_000, bomb), Ok(100_000));
    assert_eq!(inflate(99_999, bomb), Err(Problem::InflatedTooLarge));
    assert_eq!(inflate(100, damaged), Err(Problem::UnexpectedType));
    assert_eq!(inflate(100, Reference(3)), Ok(5));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Longer edits than one bit, in a document by Typst: pieces cut out, repeated or moved.
    #[test]
    fn no_edited_document_makes_the_reader_panic(
        from in 0..20_000_usize,
        length in 0..300_usize,
        to in 0..20_000_usize,
        number in "[0-9]{1,12}|<<|>>|\\[|/K|obj|stream|R",
    ) {
        let mut pdf = SAMPLE.clone();
        let from = from.min(pdf.len());
        let piece: Vec<u8> = pdf[from..(from + length).min(pdf.len())].to_vec();
        let to = to.min(pdf.len());
        pdf.splice(to..to, piece.into_iter().chain(number.bytes()));
        if let Ok(file) = File::read(&pdf, &Limits::default()) {
            prop_assert_eq!(file.revisions().last().map(|last| last.span.end), Some(pdf.len()));
        }
    }
}

static SAMPLE: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(sample_pdf);
