//! Files that two programs read differently: keys that stand twice, names, numbers and strings in other spellings. The
//! worker signs them all, so that only the spelling is wrong.

use super::attack::{Attack, check, reader};
use super::corpus::numbers;
use super::layout::{all_signed_again, relaid, respelled, with_object, with_trailer};
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
    all_signed_again(
        [
            twice.refuses([
                ("a catalog's pages", doubled(n.root, "Pages")),
                ("a page's content", doubled(n.page, "Contents")),
                ("a form's fields", doubled(n.form, "Fields")),
                ("a field's value", doubled(n.worker, "V")),
                ("a drawing's length", doubled(n.drawing, "Length")),
                ("a signature's contents", doubled(n.signature, "Contents")),
                (
                    "a signature's byte range",
                    doubled(n.signature, "ByteRange"),
                ),
                (
                    "a value of null twice",
                    with_object(&pdf, "<< /A null /A null >>"),
                ),
                (
                    "a root in the trailer",
                    with_trailer(&pdf, |text| text.replace("/Root", "/Root 1 0 R /Root")),
                ),
            ]),
            reader(Problem::NumberTwice).refuses([(
                "an object in its update",
                relaid(&pdf, |objects| {
                    let root = objects.iter().find(|(number, _)| *number == n.root);
                    objects.push(root.expect("a root").clone());
                }),
            )]),
        ]
        .concat(),
    )
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
    [
        name.refuses([
            (
                "an escaped open action",
                respelled(&pdf, n.root, "<< /", "<< /Open#41ction 1 0 R /"),
            ),
            (
                "an escaped form",
                respelled(&pdf, n.root, "/AcroForm", "/#41croForm"),
            ),
            (
                "an escaped kind of signature",
                respelled(&pdf, n.signature, "/Sig ", "/S#69g "),
            ),
            ("an escape of nothing", object("/A#00")),
            ("an unfinished escape", object("/A#4")),
            ("a name with a high byte", object("/é")),
        ]),
        number.refuses([
            ("a leading zero", object("007")),
            ("two points", object("1.2.3")),
            ("a number without a digit", object("-")),
            ("a number beyond all files", object("99999999999")),
        ]),
        byte.refuses([
            ("a plus sign", object("+7")),
            ("an exponent", object("1e9")),
            ("a comment inside", object("% here\nnull")),
            ("a form feed", object("[1\u{c}2]")),
            ("a reference to a later generation", object("[1 1 R]")),
            ("a word of no meaning", object("nothing")),
            ("a dictionary that stays open", object("<< /A 1")),
            ("a list that stays open", object("[1 2")),
        ]),
        string.refuses([
            ("a string of a high byte", object("(é)")),
            ("a string with an odd escape", object("(\\x)")),
            ("a string that goes on", object("(a\\\nb)")),
            ("an odd number of digits", object("<123>")),
            ("spaces between digits", object("<12 34>")),
        ]),
        reader(Problem::MalformedReference).refuses([("a reference to zero", object("0 0 R"))]),
        reader(Problem::WrongStreamLength).refuses([
            (
                "an indirect length",
                object("<< /Length 1 0 R >>\nstream\n\nendstream"),
            ),
            (
                "a short length",
                object("<< /Length 1 >>\nstream\nabc\nendstream"),
            ),
            (
                "a long length",
                object("<< /Length 99999 >>\nstream\nabc\nendstream"),
            ),
        ]),
    ]
    .concat()
}

#[test]
fn a_key_that_stands_twice_is_refused() {
    check(doubled_keys());
}

#[test]
fn another_spelling_is_refused() {
    check(other_spellings());
}
