//! Single values: what is read, and what is refused with which reason.

use std::borrow::Cow;

use super::*;
use crate::pdf::Reference;

fn read(text: &[u8]) -> Result<Object<'_>, PdfError> {
    let limits = Limits {
        depth: 4,
        values: 12,
        dictionary_entries: 3,
        ..Limits::default()
    };
    Parser::new(text, &limits).value(0)
}

#[test]
fn values_of_every_kind_are_read() {
    let name = |text: &'static str| Object::name(text);
    let string = |text: &'static [u8]| Object::String(Cow::Borrowed(text));
    let cases: Vec<(&[u8], Object<'_>)> = vec![
        (b"null", Object::Null),
        (b"true", Object::Boolean(true)),
        (b"false]", Object::Boolean(false)),
        (b"0", Object::Integer(0)),
        (b"-12", Object::Integer(-12)),
        (b"595.276", Object::Real(Cow::Borrowed(b"595.276"))),
        (b"-0.5", Object::Real(Cow::Borrowed(b"-0.5"))),
        (b"12 0 R", Object::Reference(Reference(12))),
        (b"/Type", name("Type")),
        (b"/application#2Fjson", name("application/json")),
        (b"(a(b)\\)\\n\\101)", string(b"a(b))\nA")),
        (b"(a b-c)", string(b"a b-c")),
        (b"<FEff00E9>", string(b"\xfe\xff\0\xe9")),
        (
            b"[1 0 R 2 3]",
            Object::Array(vec![Reference(1).into(), 2_i64.into(), 3_i64.into()]),
        ),
        (
            b"<< /A 1/B[/C] >>",
            Dictionary::new()
                .with("A", 1_i64)
                .with("B", vec![name("C")])
                .into(),
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(
            read(text),
            Ok(expected),
            "{}",
            String::from_utf8_lossy(text)
        );
    }
}

#[test]
fn what_no_writer_of_this_format_writes_is_refused_with_its_reason() {
    let cases: Vec<(&[u8], Problem, usize)> = vec![
        (b"", Problem::UnexpectedEnd, 0),
        (b"maybe", Problem::UnexpectedByte, 0),
        (b"truer", Problem::UnexpectedByte, 4),
        (b"%comment\n1", Problem::UnexpectedByte, 0),
        (b"+1", Problem::UnexpectedByte, 0),
        (b"01", Problem::MalformedNumber, 0),
        (b"-", Problem::MalformedNumber, 0),
        (b"--1", Problem::MalformedNumber, 0),
        (b"1.", Problem::MalformedNumber, 0),
        (b"1.2.3", Problem::MalformedNumber, 0),
        (b".5", Problem::UnexpectedByte, 0),
        (b"1e5", Problem::UnexpectedByte, 1),
        (b"12345678901", Problem::MalformedNumber, 0),
        (b"0 0 R", Problem::MalformedReference, 0),
        (b"/a#62c", Problem::MalformedName, 1),
        (b"/a#2", Problem::MalformedName, 1),
        (b"/a#00", Problem::MalformedName, 1),
        (b"/caf\xc3\xa9", Problem::MalformedName, 1),
        (b"(a", Problem::UnexpectedEnd, 0),
        (b"(a\n)", Problem::MalformedString, 0),
        (b"(\\q)", Problem::MalformedString, 0),
        (b"(\\400)", Problem::MalformedString, 0),
        (b"<ABC>", Problem::MalformedString, 0),
        (b"<A B>", Problem::MalformedString, 2),
        (b"<< /A 1 /A 2 >>", Problem::KeyTwice, 8),
        (b"<< /A#20 1 /B /A#20 /A#20 3 >>", Problem::KeyTwice, 20),
        (b"<< 1 2 >>", Problem::UnexpectedByte, 3),
        (b"<< /A >>", Problem::UnexpectedByte, 6),
        (b"<< /A 1", Problem::UnexpectedEnd, 7),
        (b"[1 2", Problem::UnexpectedEnd, 4),
        (b"[[[[1]]]]", Problem::TooDeep, 4),
        (b"[0 1 2 3 4 5 6 7 8 9 0 1]", Problem::TooManyValues, 23),
        (b"<</A 1/B 2/C 3/D 4>>", Problem::TooManyKeys, 0),
    ];
    for (text, problem, offset) in cases {
        let text_shown = String::from_utf8_lossy(text);
        assert_eq!(
            read(text),
            Err(PdfError::new(problem, offset)),
            "{text_shown}"
        );
    }
}

#[test]
fn the_span_of_a_value_is_kept() {
    let text = b"<< /ByteRange [0 1] /Contents <00> >>";
    let Ok(Object::Dictionary(dictionary)) = read(text) else {
        panic!("a dictionary")
    };
    let span = dictionary
        .entry("Contents")
        .map(|entry| &text[entry.span.clone()]);
    assert_eq!(span, Some(&b"<00>"[..]));
}

#[test]
fn zeros_behind_a_hexadecimal_string_are_part_of_it_and_digits_stay_even() {
    let string = |digits: &str| {
        read(format!("<{digits}>").as_bytes()).map(|value| value.as_string().map(<[u8]>::to_vec))
    };
    for zeros in [0, 1, 31, 32, 33, 64, 1000] {
        let digits = format!("A0{}", "00".repeat(zeros));
        let mut expected = vec![0xa0];
        expected.resize(1 + zeros, 0);
        assert_eq!(string(&digits), Ok(Some(expected)), "{zeros}");
        let odd = PdfError::new(Problem::MalformedString, 0);
        assert_eq!(string(&format!("{digits}0")), Err(odd), "{zeros}");
        assert_eq!(string(&"00".repeat(zeros)), Ok(Some(vec![0; zeros])));
        assert_eq!(string(&format!("{}0", "00".repeat(zeros))), Err(odd));
        let foreign = PdfError::new(Problem::MalformedString, 1);
        assert_eq!(string(&format!("G{digits}0")), Err(foreign), "{zeros}");
    }
}

#[test]
fn an_array_or_dictionary_has_its_own_values_alone() {
    let text = b"[1 [2 << /A [3] /B << >> >> []] 4]";
    let inner = Dictionary::new()
        .with("A", vec![3_i64.into()])
        .with("B", Dictionary::new());
    let middle = Object::Array(vec![2_i64.into(), inner.into(), Object::Array(Vec::new())]);
    let limits = Limits::default();
    let mut parser = Parser::new(text, &limits);
    let expected = Object::Array(vec![1_i64.into(), middle, 4_i64.into()]);
    assert_eq!(parser.value(0), Ok(expected));
}
