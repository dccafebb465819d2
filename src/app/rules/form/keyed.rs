//! A table reached by the dotted keys with which the reader of a policy names a mistake.

use toml::{Table, Value};

/// Splits a key into its names and, for an item of a list, its place from 0.
fn path(key: &str) -> (Vec<&str>, Option<usize>) {
    let (names, place) = match key.split_once('[') {
        Some((names, place)) => (names, place.trim_end_matches(']').parse::<usize>().ok()),
        None => (key, None),
    };
    (
        names.split('.').collect(),
        place.and_then(|place| place.checked_sub(1)),
    )
}

/// Returns what stands at a key.
pub(super) fn find<'a>(table: &'a Table, key: &str) -> Option<&'a Value> {
    let (names, place) = path(key);
    let (first, rest) = names.split_first()?;
    let mut value = table.get(*first)?;
    for name in rest {
        value = value.get(*name)?;
    }
    match place {
        Some(place) => value.get(place),
        None => Some(value),
    }
}

fn parent<'a>(table: &'a mut Table, names: &[&str]) -> Option<&'a mut Table> {
    let mut parent = table;
    for name in names {
        parent = parent.get_mut(*name)?.as_table_mut()?;
    }
    Some(parent)
}

/// Puts something at a key; tells whether what it belongs to is there.
pub(super) fn insert(table: &mut Table, key: &str, value: Value) -> bool {
    let (names, _) = path(key);
    let Some((last, above)) = names.split_last() else {
        return false;
    };
    let parent = parent(table, above);
    parent.is_some_and(|parent| {
        parent.insert((*last).to_owned(), value);
        true
    })
}

/// Takes away what stands at a key; tells whether anything did.
pub(super) fn remove(table: &mut Table, key: &str) -> bool {
    let (names, place) = path(key);
    let Some((last, above)) = names.split_last() else {
        return false;
    };
    let Some(parent) = parent(table, above) else {
        return false;
    };
    match (place, parent.get_mut(*last)) {
        (Some(place), Some(Value::Array(items))) if place < items.len() => {
            items.remove(place);
            true
        }
        (None, Some(_)) => parent.remove(*last).is_some(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        "[way.vpn]\nwords = [\"a\", \"b\"]".parse().unwrap()
    }

    #[test]
    fn an_item_of_a_list_is_counted_from_one() {
        let mut table = table();
        let second = find(&table, "way.vpn.words[2]").and_then(Value::as_str);
        assert_eq!(second, Some("b"));
        assert!(remove(&mut table, "way.vpn.words[1]"));
        assert!(!remove(&mut table, "way.vpn.words[2]"));
        let first = find(&table, "way.vpn.words[1]").and_then(Value::as_str);
        assert_eq!(first, Some("b"));
    }

    #[test]
    fn what_is_not_there_is_neither_found_nor_put_elsewhere() {
        let mut table = table();
        assert_eq!(find(&table, "way.citrix.name"), None);
        assert!(!insert(&mut table, "way.citrix.name", "x".into()));
        assert!(insert(&mut table, "way.vpn.name", "x".into()));
        assert!(remove(&mut table, "way.vpn"));
        assert_eq!(find(&table, "way.vpn.name"), None);
    }
}
