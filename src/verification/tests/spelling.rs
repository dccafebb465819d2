//! Files that two programs read differently: keys that stand twice, names, numbers and strings in other spellings. The
//! worker signs them all, so that only the spelling is wrong.

use super::attack::{Attack, check, reader};
use super::corpus::numbers;
use super::layout::{all_signed_again, relaid, relaid_with, respelled, with_object};
use super::samples::*;
use crate::pdf::Problem;

/// Keys that stand twice, of which each reader believes another one.
pub(super) fn doubled_keys() -> Vec<Attack> {
    let pdf = signed();
    let n = numbers(&pdf);
    let twice = reader(Problem::KeyTwice);
    let doubled = |number: u32, key: &str| {
        let again = format!("<< /{key} null /");
        respelled(&pdf, number, "<< /", &again)
    };
    all_signed_again(vec![
        ("a catalog's pages", doubled(n.root, "Pages"), twice),
        ("a page's content", doubled(n.page, "Contents"), twice),
        ("a form's fields", doubled(n.form, "Fields"), twice),
        ("a field's value", doubled(n.worker, "V"), twice),
        ("a drawing's length", doubled(n.drawing, "Length"), twice),
        (
            "a signature's contents",
            doubled(n.signature, "Contents"),
            twice,
        ),
        (
            "a signature's byte range",
            doubled(n.signature, "ByteRange"),
            twice,
        ),
        (
            "a value of null twice",
            with_object(&pdf, "<< /A null /A null >>"),
            twice,
        ),
        (
            "a root in the trailer",
            relaid_with(
                &pdf,
                |_| {},
                |text| text.replace("/Root", "/Root 1 0 R /Root"),
            ),
            twice,
        ),
        (
            "an object in its update",
            relaid(&pdf, |objects| {
                let root = objects.iter().find(|(number, _)| *number == n.root);
                objects.push(root.expect("a root").clone());
            }),
            reader(Problem::NumberTwice),
        ),
    ])
}

/// Names, numbers and strings in another spelling, which a search for the plain one does not find.
pub(super) fn other_spellings() -> Vec<Attack> {
    let pdf = signed();
    let n = numbers(&pdf);
    let object = |text: &str| with_object(&pdf, text);
    let name = reader(Problem::MalformedName);
    let number = reader(Problem::MalformedNumber);
    let string = reader(Problem::MalformedString);
    let byte = reader(Problem::UnexpectedByte);
    vec![
        (
            "an escaped open action",
            respelled(&pdf, n.root, "<< /", "<< /Open#41ction 1 0 R /"),
            name,
        ),
        (
            "an escaped form",
            respelled(&pdf, n.root, "/AcroForm", "/#41croForm"),
            name,
        ),
        (
            "an escaped kind of signature",
            respelled(&pdf, n.signature, "/Sig ", "/S#69g "),
            name,
        ),
        ("an escape of nothing", object("/A#00"), name),
        ("an unfinished escape", object("/A#4"), name),
        ("a name with a high byte", object("/é"), name),
        ("a leading zero", object("007"), number),
        ("a plus sign", object("+7"), byte),
        ("an exponent", object("1e9"), byte),
        ("two points", object("1.2.3"), number),
        ("a number without a digit", object("-"), number),
        ("a number beyond all files", object("99999999999"), number),
        ("a string of a high byte", object("(é)"), string),
        ("a string with an odd escape", object("(\\x)"), string),
        ("a string that goes on", object("(a\\\nb)"), string),
        ("an odd number of digits", object("<123>"), string),
        ("spaces between digits", object("<12 34>"), string),
        ("a comment inside", object("% here\nnull"), byte),
        ("a form feed", object("[1\u{c}2]"), byte),
        (
            "a reference to zero",
            object("0 0 R"),
            reader(Problem::MalformedReference),
        ),
        ("a reference to a later generation", object("[1 1 R]"), byte),
        ("a word of no meaning", object("nothing"), byte),
        ("a dictionary that stays open", object("<< /A 1"), byte),
        ("a list that stays open", object("[1 2"), byte),
        (
            "an indirect length",
            object("<< /Length 1 0 R >>\nstream\n\nendstream"),
            reader(Problem::WrongStreamLength),
        ),
        (
            "a short length",
            object("<< /Length 1 >>\nstream\nabc\nendstream"),
            reader(Problem::WrongStreamLength),
        ),
        (
            "a long length",
            object("<< /Length 99999 >>\nstream\nabc\nendstream"),
            reader(Problem::WrongStreamLength),
        ),
    ]
}

#[test]
fn a_key_that_stands_twice_is_refused() {
    check(doubled_keys());
}

#[test]
fn another_spelling_is_refused() {
    check(other_spellings());
}
