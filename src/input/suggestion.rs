//! "Did you mean": the known word that looks most like a mistyped one.

/// Words longer than this are no typing mistake of ours and cost time to compare.
const MAX_LENGTH: usize = 60;

/// Returns the candidate that is closest to `word`, when it is close enough to be meant.
///
/// Capitals and `_` for `-` count as no difference at all; else one change per three letters is allowed.
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let word = plain(word);
    if word.is_empty() || word.len() > MAX_LENGTH {
        return None;
    }
    let allowed = (word.len() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (distance(&word, &plain(candidate)), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate.to_owned())
}

fn plain(word: &str) -> Vec<char> {
    let lower = word.trim().to_lowercase();
    lower
        .chars()
        .map(|letter| if letter == '_' { '-' } else { letter })
        .collect()
}

/// Counts inserted, left-out, replaced and swapped neighbouring letters (optimal string alignment).
fn distance(left: &[char], right: &[char]) -> usize {
    let width = right.len() + 1;
    let mut before_previous = vec![0; width];
    let mut previous: Vec<usize> = (0..width).collect();
    for (row, letter) in left.iter().enumerate() {
        let mut current = vec![row + 1; width];
        for (column, other) in right.iter().enumerate() {
            let replaced = previous[column] + usize::from(letter != other);
            let mut best = replaced
                .min(previous[column + 1] + 1)
                .min(current[column] + 1);
            let swapped =
                row > 0 && column > 0 && *letter == right[column - 1] && left[row - 1] == *other;
            if swapped {
                best = best.min(before_previous[column - 1] + 1);
            }
            current[column + 1] = best;
        }
        before_previous = previous;
        previous = current;
    }
    previous[width - 1]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_the_word_and_nonsense_finds_none() {
        let known = ["firewall", "antivirus", "vpn", "no-admin-rights"];
        let cases = [
            ("firewal", Some("firewall")),
            ("Firewall", Some("firewall")),
            ("fierwall", Some("firewall")),
            ("no_admin_rights", Some("no-admin-rights")),
            ("pvn", Some("vpn")),
            ("printer", None),
            ("", None),
        ];
        for (word, expected) in cases {
            assert_eq!(closest(word, known).as_deref(), expected, "{word}");
        }
        assert_eq!(closest(&"x".repeat(100_000), known), None);
    }

    #[test]
    fn a_swap_of_neighbours_is_one_change() {
        let letters = |word: &str| word.chars().collect::<Vec<_>>();
        assert_eq!(distance(&letters("ab"), &letters("ba")), 1);
        assert_eq!(distance(&letters("kitten"), &letters("sitting")), 3);
        assert_eq!(distance(&letters(""), &letters("abc")), 3);
    }
}
