//! JSON to the tree. A key that stands twice is refused, which `serde_json`'s own tree would not do.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::input::MAX_DEPTH;
use crate::input::error::{InputError, Problem, Syntax};
use crate::input::tree::{Entry, Node, Place, Table, Value, join};

/// Reads a JSON document whose outermost value is an object.
pub(super) fn parse(text: &str) -> Result<Table, InputError> {
    let refused = RefCell::new(None);
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let seed = NodeSeed {
        refused: &refused,
        path: String::new(),
        depth: 0,
    };
    let read = seed
        .deserialize(&mut deserializer)
        .and_then(|node| deserializer.end().map(|()| node));
    match read {
        Ok(Node {
            value: Value::Table(table),
            ..
        }) => Ok(table),
        Ok(node) => Err(InputError {
            place: Place::Unknown,
            key: String::new(),
            problem: Problem::WrongType {
                expected: crate::input::Kind::Table,
                found: node.value.kind(),
            },
        }),
        Err(error) => Err(refused.into_inner().unwrap_or(InputError {
            place: Place::Line(error.line()),
            key: String::new(),
            problem: Problem::NotWellFormed {
                syntax: Syntax::Json,
            },
        })),
    }
}

/// Reads one value. What it refuses itself goes into `refused`, because serde's errors carry only text.
struct NodeSeed<'a> {
    refused: &'a RefCell<Option<InputError>>,
    path: String,
    depth: usize,
}

impl NodeSeed<'_> {
    fn inner(&self, path: String) -> Self {
        Self {
            refused: self.refused,
            path,
            depth: self.depth + 1,
        }
    }

    fn refuse<E: serde::de::Error>(&self, key: String, problem: Problem) -> E {
        *self.refused.borrow_mut() = Some(InputError {
            place: Place::Unknown,
            key,
            problem,
        });
        E::custom("refused")
    }
}

impl<'de> DeserializeSeed<'de> for NodeSeed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        if self.depth > MAX_DEPTH {
            return Err(self.refuse(self.path.clone(), Problem::TooDeep));
        }
        let value = deserializer.deserialize_any(self)?;
        Ok(Node {
            place: Place::Unknown,
            value,
        })
    }
}

impl<'de> Visitor<'de> for NodeSeed<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, boolean: bool) -> Result<Value, E> {
        Ok(Value::Boolean(boolean))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Integer(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(i64::try_from(number).map_or(Value::OtherNumber, Value::Integer))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Value, E> {
        Ok(Value::OtherNumber)
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(node) =
            items.next_element_seed(self.inner(format!("{}[{}]", self.path, list.len() + 1)))?
        {
            list.push(node);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<Value, A::Error> {
        let mut table = Table::default();
        let mut seen = HashSet::new();
        while let Some(key) = pairs.next_key::<String>()? {
            let path = join(&self.path, &key);
            if !seen.insert(key.clone()) {
                return Err(self.refuse(path, Problem::Repeated));
            }
            let node = pairs.next_value_seed(self.inner(path))?;
            table.entries.push(Entry {
                key,
                place: Place::Unknown,
                node,
            });
        }
        Ok(Value::Table(table))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_becomes_a_table_in_its_own_order() {
        let table = parse(r#"{"b": [1, 2.5, null], "a": {"x": true}}"#).unwrap();
        let keys: Vec<_> = table
            .entries
            .iter()
            .map(|entry| entry.key.as_str())
            .collect();
        assert_eq!(keys, ["b", "a"]);
        let Value::List(list) = &table.get("b").unwrap().node.value else {
            unreachable!("b is a list")
        };
        let values: Vec<_> = list.iter().map(|node| node.value.clone()).collect();
        assert_eq!(values, [Value::Integer(1), Value::OtherNumber, Value::Null]);
    }

    #[test]
    fn mistakes_have_their_key_or_line_and_kind() {
        let deep = format!("{{\"a\": {}{}}}", "[".repeat(40), "]".repeat(40));
        let broken = Problem::NotWellFormed {
            syntax: Syntax::Json,
        };
        let cases = [
            ("{\n\"a\": }", Place::Line(2), "", broken.clone()),
            ("{\"a\": 1", Place::Line(1), "", broken.clone()),
            ("{\"a\": 1} {}", Place::Line(1), "", broken),
            (
                r#"{"a": {"x": 1, "x": 2}}"#,
                Place::Unknown,
                "a.x",
                Problem::Repeated,
            ),
        ];
        for (text, place, key, problem) in cases {
            let error = parse(text).unwrap_err();
            assert_eq!(
                error,
                InputError {
                    place,
                    key: key.to_owned(),
                    problem
                },
                "{text}"
            );
        }
        assert_eq!(parse(&deep).unwrap_err().problem, Problem::TooDeep);
    }
}
