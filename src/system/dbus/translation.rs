//! Between the bus's values and errors and ours.

use std::io::ErrorKind;

use zbus::zvariant::{Structure, StructureBuilder, Value};

use crate::system::Refusal;
use crate::system::bus::BusValue;

/// Puts the arguments together; there is no empty structure on the bus.
pub(super) fn body_of(arguments: &[BusValue]) -> Result<Option<Structure<'static>>, Refusal> {
    if arguments.is_empty() {
        return Ok(None);
    }
    let mut body = StructureBuilder::new();
    for argument in arguments {
        body = body.append_field(argument_value(argument)?);
    }
    body.build().map(Some).map_err(|_| Refusal::Unreadable)
}

/// The values that our calls send: texts and 32-bit numbers (every number that our services take is one).
fn argument_value(argument: &BusValue) -> Result<Value<'static>, Refusal> {
    match argument {
        BusValue::Text(text) => Ok(Value::from(text.clone())),
        BusValue::Bool(value) => Ok(Value::from(*value)),
        BusValue::Number(number) => u32::try_from(*number)
            .map(Value::from)
            .map_err(|_| Refusal::Unreadable),
        BusValue::List(_) | BusValue::Dict(_) | BusValue::Other => Err(Refusal::Unsupported),
    }
}

pub(super) fn plain(value: &Value<'_>) -> BusValue {
    match value {
        Value::Str(text) => BusValue::Text(text.as_str().to_owned()),
        Value::ObjectPath(path) => BusValue::Text(path.as_str().to_owned()),
        Value::Signature(signature) => BusValue::Text(signature.to_string()),
        Value::Bool(value) => BusValue::Bool(*value),
        Value::U8(number) => BusValue::Number(i64::from(*number)),
        Value::I16(number) => BusValue::Number(i64::from(*number)),
        Value::U16(number) => BusValue::Number(i64::from(*number)),
        Value::I32(number) => BusValue::Number(i64::from(*number)),
        Value::U32(number) => BusValue::Number(i64::from(*number)),
        Value::I64(number) => BusValue::Number(*number),
        Value::U64(number) => BusValue::Number(i64::try_from(*number).unwrap_or(i64::MAX)),
        Value::Value(inner) => plain(inner),
        Value::Array(items) => BusValue::List(items.inner().iter().map(plain).collect()),
        Value::Structure(structure) => {
            BusValue::List(structure.fields().iter().map(plain).collect())
        }
        Value::Dict(entries) => entries
            .iter()
            .map(|(key, value)| match key {
                Value::Str(key) => Some((key.as_str().to_owned(), plain(value))),
                _ => None,
            })
            .collect::<Option<_>>()
            .map_or(BusValue::Other, BusValue::Dict),
        _ => BusValue::Other,
    }
}

pub(super) fn refusal_of(error: &zbus::Error) -> Refusal {
    match error {
        zbus::Error::MethodError(name, _, _) => refusal_named(name.as_str()),
        zbus::Error::InputOutput(error) if error.kind() == ErrorKind::TimedOut => Refusal::TimedOut,
        zbus::Error::InputOutput(_) | zbus::Error::Connection(_, _) => Refusal::Unavailable,
        _ => Refusal::Unreadable,
    }
}

/// The bus's own error names (D-Bus specification, and those of the reference implementation).
pub(super) fn refusal_named(name: &str) -> Refusal {
    let Some(name) = name.strip_prefix("org.freedesktop.DBus.Error.") else {
        return Refusal::NotFound;
    };
    match name {
        "AccessDenied" | "AuthFailed" | "InteractiveAuthorizationRequired" => Refusal::Denied,
        "ServiceUnknown" | "NameHasNoOwner" | "Disconnected" | "Spawn.ServiceNotFound" => {
            Refusal::Unavailable
        }
        "NoReply" | "Timeout" | "TimedOut" => Refusal::TimedOut,
        "UnknownObject" | "UnknownInterface" | "UnknownMethod" | "UnknownProperty"
        | "InvalidArgs" => Refusal::NotFound,
        _ => Refusal::Unreadable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_the_bus_keeps_its_meaning() {
        let cases = [
            ("org.freedesktop.DBus.Error.AccessDenied", Refusal::Denied),
            (
                "org.freedesktop.DBus.Error.ServiceUnknown",
                Refusal::Unavailable,
            ),
            ("org.freedesktop.DBus.Error.NoReply", Refusal::TimedOut),
            (
                "org.freedesktop.DBus.Error.UnknownProperty",
                Refusal::NotFound,
            ),
            (
                "org.freedesktop.DBus.Error.InvalidSignature",
                Refusal::Unreadable,
            ),
            ("org.freedesktop.login1.NoSuchSession", Refusal::NotFound),
        ];
        for (name, expected) in cases {
            assert_eq!(refusal_named(name), expected, "{name}");
        }
    }

    #[test]
    fn values_within_values_become_plain() {
        let value = Value::new(Value::new(vec![("a", 1_u32), ("b", 2)]));
        let pair = |name: &str, number| BusValue::List(vec![name.into(), BusValue::Number(number)]);
        assert_eq!(
            plain(&value),
            BusValue::List(vec![pair("a", 1), pair("b", 2)])
        );
    }
}
