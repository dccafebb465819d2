//! TOML to the tree, with the line of every key.

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use toml::value::Datetime;

use crate::input::MAX_DEPTH;
use crate::input::error::{InputError, Problem, Syntax};
use crate::input::mistakes::Mistakes;
use crate::input::tree::{Entry, LineStarts, Node, Place, Table, Value, join};

/// Reads a TOML document. A mistake of form ends the reading; without one, every key that stands twice is noted.
pub(super) fn parse(text: &str, mistakes: &mut Mistakes) -> Option<Table> {
    let lines = LineStarts::of(text);
    let (document, errors) = DeTable::parse_recoverable(text);
    let errors: Vec<_> = errors
        .iter()
        .map(|error| mistake(text, &lines, error))
        .collect();
    if let Some(form) = errors.iter().find(|one| one.problem != Problem::Repeated) {
        mistakes.add(form.clone());
        return None;
    }
    for twice in errors {
        mistakes.add(twice);
    }
    mistakes.note(table(&lines, document.get_ref(), "", 0))
}

fn mistake(text: &str, lines: &LineStarts, error: &toml::de::Error) -> InputError {
    // The library tells its kinds of error by their words alone; a test holds these two.
    let problem = match error.message() {
        "duplicate key" => Problem::Repeated,
        message if message.contains("recurs") => Problem::TooDeep,
        _ => Problem::NotWellFormed {
            syntax: Syntax::Toml,
        },
    };
    let span = error.span();
    let place = span.clone().map(|span| lines.place(span.start));
    let key = span.filter(|_| problem == Problem::Repeated);
    let key = key.and_then(|span| text.get(span)).unwrap_or_default();
    InputError {
        place: place.unwrap_or(Place::Unknown),
        key: key.to_owned(),
        problem,
    }
}

fn table(
    lines: &LineStarts,
    table: &DeTable<'_>,
    path: &str,
    depth: usize,
) -> Result<Table, InputError> {
    let mut entries = Vec::with_capacity(table.len());
    for (key, value) in table {
        let place = lines.place(key.span().start);
        let path = join(path, key.get_ref());
        let node = node(lines, value, place, &path, depth + 1)?;
        let key_start = key.span().start;
        entries.push((
            key_start,
            Entry {
                key: key.get_ref().to_string(),
                place,
                node,
            },
        ));
    }
    // The library sorts by name; a person reads mistakes from top to bottom.
    entries.sort_by_key(|(start, _)| *start);
    Ok(Table {
        entries: entries.into_iter().map(|(_, entry)| entry).collect(),
    })
}

fn node(
    lines: &LineStarts,
    value: &Spanned<DeValue<'_>>,
    place: Place,
    path: &str,
    depth: usize,
) -> Result<Node, InputError> {
    if depth > MAX_DEPTH {
        return Err(InputError {
            place,
            key: path.to_owned(),
            problem: Problem::TooDeep,
        });
    }
    let value = match value.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        // One beyond 64 bits lies outside every limit, as the furthest number does.
        DeValue::Integer(number) => Value::Integer(
            i64::from_str_radix(number.as_str(), number.radix()).unwrap_or(
                if number.as_str().starts_with('-') {
                    i64::MIN
                } else {
                    i64::MAX
                },
            ),
        ),
        DeValue::Float(_) => Value::OtherNumber,
        DeValue::Boolean(boolean) => Value::Boolean(*boolean),
        DeValue::Datetime(datetime) => date(datetime).map_or(Value::Time, Value::Date),
        DeValue::Array(items) => {
            let mut list = Vec::with_capacity(items.len());
            for (index, item) in items.iter().enumerate() {
                let path = format!("{path}[{}]", index + 1);
                let place = lines.place(item.span().start);
                list.push(node(lines, item, place, &path, depth + 1)?);
            }
            Value::List(list)
        }
        DeValue::Table(inner) => Value::Table(table(lines, inner, path, depth)?),
    };
    Ok(Node { place, value })
}

/// Returns the day, when the value is a day without a time.
fn date(datetime: &Datetime) -> Option<Date> {
    let Datetime {
        date: Some(date),
        time: None,
        offset: None,
    } = datetime
    else {
        return None;
    };
    Date::new(
        i16::try_from(date.year).ok()?,
        i8::try_from(date.month).ok()?,
        i8::try_from(date.day).ok()?,
    )
    .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Table, Vec<InputError>> {
        let mut mistakes = Mistakes::default();
        let table = parse(text, &mut mistakes);
        mistakes.settle(table)
    }

    #[test]
    fn keys_know_their_lines_and_stand_in_the_order_of_the_file() {
        let table = read("z = 1\n[b]\nkey = \"text\"\n\n[a]\nday = 2026-12-01\n").unwrap();
        let keys: Vec<_> = table
            .entries
            .iter()
            .map(|entry| (entry.key.as_str(), entry.place))
            .collect();
        assert_eq!(
            keys,
            [
                ("z", Place::Line(1)),
                ("b", Place::Line(2)),
                ("a", Place::Line(5))
            ]
        );
        let Value::Table(a) = &table.get("a").unwrap().node.value else {
            unreachable!("a is a table")
        };
        let day = a.get("day").unwrap();
        assert_eq!(day.place, Place::Line(6));
        assert_eq!(day.node.value, Value::Date(jiff::civil::date(2026, 12, 1)));
    }

    #[test]
    fn mistakes_have_their_line_and_kind() {
        let deep = format!("a = {}{}", "[".repeat(40), "]".repeat(40));
        let very_deep = format!("a = {}{}", "[".repeat(4000), "]".repeat(4000));
        let cases = [
            (
                "a = 1\nb = = 2",
                2,
                Problem::NotWellFormed {
                    syntax: Syntax::Toml,
                },
            ),
            ("a = 1\n\na = 2", 3, Problem::Repeated),
            ("[a]\nx = 1\n[b]\n[a]\n", 4, Problem::Repeated),
            (&deep, 1, Problem::TooDeep),
            (&very_deep, 1, Problem::TooDeep),
        ];
        for (text, line, problem) in cases {
            let mistakes = read(text).unwrap_err();
            let [error] = mistakes.as_slice() else {
                unreachable!("{mistakes:?}")
            };
            assert_eq!(error.problem, problem, "{text:.40}");
            assert_eq!(error.place, Place::Line(line), "{text:.40}");
        }
    }

    #[test]
    fn every_key_that_stands_twice_is_named_unless_the_form_is_wrong() {
        let named = |text| {
            let mistakes = read(text).unwrap_err().into_iter();
            mistakes.map(|one| (one.key, one.place)).collect::<Vec<_>>()
        };
        let twice = [
            ("a".to_owned(), Place::Line(2)),
            ("b".to_owned(), Place::Line(4)),
        ];
        assert_eq!(named("a = 1\na = 2\nb = 1\nb = 2\n"), twice);
        let wrong = (String::new(), Place::Line(3));
        assert_eq!(named("a = 1\na = 2\nc = =\nb = 1\nb = 2\n"), [wrong]);
    }

    #[test]
    fn a_number_beyond_64_bits_is_still_a_whole_number() {
        let table = read("n = 99999999999999999999999\nh = 0xff").unwrap();
        assert_eq!(table.get("n").unwrap().node.value, Value::Integer(i64::MAX));
        assert_eq!(table.get("h").unwrap().node.value, Value::Integer(255));
    }
}
