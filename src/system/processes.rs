//! The running programs, and how many of some tools are among them.

/// The names of the running programs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Processes {
    /// The names as the kernel knows them; Linux keeps the first 15 bytes.
    pub names: Vec<String>,
    /// Whether other accounts' programs are among them; some systems hide those.
    pub complete: bool,
}

impl Processes {
    /// Counts which of the given programs run, each once; names are compared by their first 15 bytes, in any case.
    #[must_use]
    pub fn count_of(&self, programs: &[&str]) -> u32 {
        let runs = |program: &&&str| {
            self.names
                .iter()
                .any(|name| shortened(name) == shortened(program))
        };
        u32::try_from(programs.iter().filter(runs).count()).unwrap_or(u32::MAX)
    }
}

/// A process name as the Linux kernel would keep it, in lower case.
fn shortened(name: &str) -> String {
    name.bytes()
        .take(15)
        .map(|byte| char::from(byte.to_ascii_lowercase()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_counts_once_and_by_its_first_fifteen_bytes() {
        let processes = Processes {
            names: ["gnome-remote-de", "Xtigervnc", "Xtigervnc"]
                .map(str::to_owned)
                .to_vec(),
            complete: true,
        };
        assert_eq!(processes.count_of(&["gnome-remote-desktop-daemon"]), 1);
        assert_eq!(processes.count_of(&["xtigervnc", "anydesk"]), 1);
        assert_eq!(processes.count_of(&["vnc"]), 0);
    }
}
