//! Files that want to be read for ever: bombs, crowds, deep nesting. The worker signs them all.

use super::super::Reason;
use super::attack::{Attack, check, reader};
use super::corpus::{drawing, numbers, sign};
use super::forge::*;
use super::layout::{relaid, respelled, signed_again, with_object, with_trailer};
use super::samples::*;
use crate::pdf::{Problem, stream};

/// Streams that inflate to more than anybody needs, or not at all.
pub(super) fn bombs() -> Vec<Attack> {
    let pdf = signed();
    let n = numbers(&pdf);
    let large = vec![0; 17 * 1024 * 1024];
    let too_large = reader(Problem::InflatedTooLarge);
    let filter = |to: &str| respelled(&pdf, n.drawing, "/Filter /FlateDecode", to);
    let font = |key: &'static str, content: &[u8]| {
        rewrite(&pdf, |drafts| {
            let part = drafts.values_mut().find(|one| one.dictionary.contains(key));
            part.expect("a part of a font").stream = Some(content.to_vec());
        })
    };
    let raw = |change: &dyn Fn(Vec<u8>) -> Vec<u8>| {
        signed_again(relaid(&pdf, |objects| {
            let object = objects.iter_mut().find(|(number, _)| *number == n.drawing);
            let (_, text) = object.expect("the drawing");
            let content = change(stream::compress(b"q Q"));
            let at = text.windows(8).position(|one| one == b"/Length ");
            text.truncate(at.expect("a length"));
            text.extend_from_slice(format!("/Length {} >>\nstream\n", content.len()).as_bytes());
            text.extend_from_slice(&content);
            text.extend_from_slice(b"\nendstream\nendobj");
        }))
    };
    [
        too_large.refuses([
            ("a drawing", drawing(n.drawing, &large[..2 * 1024 * 1024])),
            (
                "an empty drawing",
                drawing(n.empty, &large[..2 * 1024 * 1024]),
            ),
            ("a font", font("Length1", &large)),
            ("a font's map", font("CMapName", &large)),
        ]),
        reader(Problem::UnknownFilter).refuses([
            ("two filters", filter("/Filter [/FlateDecode /FlateDecode]")),
            ("another filter", filter("/Filter /LZWDecode")),
        ]),
        reader(Problem::DamagedStream).refuses([
            ("half a stream", raw(&|mut content| content.split_off(3))),
            (
                "a stream that ends early",
                raw(&|mut content| {
                    content.truncate(6);
                    content
                }),
            ),
            (
                "a stream with a wrong sum",
                raw(&|mut content| {
                    *content.last_mut().expect("bytes") ^= 1;
                    content
                }),
            ),
            (
                "something behind the stream's end",
                raw(&|content| [content, b"hidden".to_vec()].concat()),
            ),
        ]),
    ]
    .concat()
}

/// More objects, values and depth than the limits allow.
pub(super) fn crowds() -> Vec<Attack> {
    let pdf = signed();
    let from = read(&pdf).highest_number() + 1;
    let objects = signed_again(relaid(&pdf, |objects| {
        let null = |number: u32| (number, format!("{number} 0 obj\nnull\nendobj").into_bytes());
        objects.extend((from..from + 20_000).map(null));
    }));
    let nested = |open: &str, close: &str, depth: usize| {
        with_object(
            &pdf,
            &format!("{}null{}", open.repeat(depth), close.repeat(depth)),
        )
    };
    let json = |json: String| {
        let document = document();
        sign(&with_record(&document, json.as_bytes()))
    };
    let sequences = |depth: usize| {
        with_container(&move |_, _| {
            let mut made = vec![5, 0];
            for _ in 0..depth {
                let length = u16::try_from(made.len())
                    .expect("a short one")
                    .to_be_bytes();
                made.splice(0..0, [0x30, 0x82, length[0], length[1]]);
            }
            made
        })
    };
    let deep = reader(Problem::TooDeep);
    [
        reader(Problem::TooManyObjects).refuses([("objects", objects)]),
        reader(Problem::TooManyValues).refuses([(
            "values",
            with_object(&pdf, &format!("[{}]", "0 ".repeat(400_001))),
        )]),
        deep.refuses([
            ("lists in lists", nested("[", "]", 100_000)),
            (
                "dictionaries in dictionaries",
                nested("<< /A ", " >>", 100_000),
            ),
            ("both in each other", nested("[<< /A ", " >>]", 50_000)),
            (
                "lists in the trailer",
                signed_again(with_trailer(&pdf, |text| {
                    text.replace(
                        "/Prev",
                        &format!("/Other {}{} /Prev", "[".repeat(99), "]".repeat(99)),
                    )
                })),
            ),
        ]),
        reader(Problem::MalformedNumber).refuses([(
            "a number of a million digits",
            with_object(&pdf, &"7".repeat(1_000_000)),
        )]),
        Reason::UnexpectedObject.refuses([
            (
                "a name of a million letters",
                with_object(&pdf, &format!("/{}", "a".repeat(1_000_000))),
            ),
            (
                "brackets in a text",
                with_object(
                    &pdf,
                    &format!("{}{}", "(".repeat(500_000), ")".repeat(500_000)),
                ),
            ),
        ]),
        Reason::RecordRefused.refuses([
            (
                "lists in the record",
                json(format!("{}{}", "[".repeat(50_000), "]".repeat(50_000))),
            ),
            (
                "a number in the record",
                json(format!("{{\"format\": {}}}", "9".repeat(100_000))),
            ),
        ]),
        Reason::MalformedSignature.refuses([("sequences in the signature", sequences(2_000))]),
    ]
    .concat()
}

#[test]
fn a_bomb_is_refused_before_it_bursts() {
    check(bombs());
}

#[test]
fn a_crowd_is_refused() {
    check(crowds());
}
