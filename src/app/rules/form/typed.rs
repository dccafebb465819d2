//! What people type and what the policy file says for it.

/// Returns a text without blanks around it; nothing when it is empty.
pub(super) fn optional(typed: &str) -> Option<String> {
    let text = typed.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Returns the lines that say something.
pub(super) fn lines(typed: &str) -> Vec<String> {
    typed.lines().filter_map(optional).collect()
}

/// Returns words that stand behind each other, with commas or blanks between them.
pub(super) fn words(typed: &str) -> Vec<String> {
    let words = typed.split([',', ';', ' ', '\n']);
    words.filter_map(optional).collect()
}

/// Returns a day as the file writes it; what is no day stays as it was typed.
pub(super) fn day(typed: &str) -> String {
    crate::input::typed_date::read(typed)
        .map_or_else(|| typed.trim().to_owned(), |day| day.to_string())
}

/// Returns a time of the day as the file writes it: `7`, `7:30`, `7.30`, `7u30` and `7 h 30` are understood. What is no time
/// stays as it was typed.
pub(super) fn time(typed: &str) -> String {
    let plain: String = typed.chars().filter(|one| !one.is_whitespace()).collect();
    let plain = plain.to_lowercase();
    let (hours, minutes) = plain
        .split_once([':', '.', 'u', 'h'])
        .unwrap_or((&plain, ""));
    let minutes = if minutes.is_empty() { "00" } else { minutes };
    let two_digits = |part: &str| part.len() <= 2 && part.bytes().all(|one| one.is_ascii_digit());
    if hours.is_empty() || !two_digits(hours) || !two_digits(minutes) {
        return typed.trim().to_owned();
    }
    format!("{hours:0>2}:{minutes:0>2}")
}

/// Returns certificates and keys that stand below each other, one by one; text outside of them is an item of its own.
pub(super) fn pem_blocks(typed: &str) -> Vec<String> {
    let mut blocks = vec![String::new()];
    for line in typed.lines() {
        if line.trim_start().starts_with("-----BEGIN") {
            blocks.push(String::new());
        }
        if let Some(block) = blocks.last_mut() {
            block.push_str(line.trim());
            block.push('\n');
        }
    }
    blocks.iter().filter_map(|block| optional(block)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_understood_as_people_in_belgium_write_it() {
        for typed in ["7:30", "07:30", "7.30", "7u30", "7 h 30", " 7H30 "] {
            assert_eq!(time(typed), "07:30", "{typed}");
        }
        for typed in ["7", "7u", "7 h"] {
            assert_eq!(time(typed), "07:00", "{typed}");
        }
        for typed in ["", "half acht", "7:30:15", "-7:30", "24 uur"] {
            assert_eq!(time(typed), typed.trim(), "{typed}");
        }
    }

    #[test]
    fn keys_below_each_other_are_taken_apart() {
        let one = "-----BEGIN PUBLIC KEY-----\nMAA=\n-----END PUBLIC KEY-----";
        assert_eq!(pem_blocks(&format!("{one}\n\n  {one}\n")), [one, one]);
        assert_eq!(pem_blocks("hello"), ["hello"]);
        assert_eq!(pem_blocks(" \n "), [""; 0]);
    }

    #[test]
    fn words_and_lines_leave_out_what_says_nothing() {
        assert_eq!(words(" be, nl;fr  "), ["be", "nl", "fr"]);
        assert_eq!(lines("Een hulp\n\n  Twee \n"), ["Een hulp", "Twee"]);
    }
}
