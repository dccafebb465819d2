//! Windows: lists the printers that are set up and leaves out those made of software, by the port they print to or by
//! their maker's name for them, which is the same in every language.

use crate::system::windows::Printer;
use crate::system::{Refusal, System};

/// Ports that end in a file, a question or nowhere.
const VIRTUAL_PORTS: [&str; 7] = [
    "file:",
    "microsoft.office",
    "nul:",
    "portprompt:",
    "shrfax:",
    "xpsport:",
    "onenote",
];

/// Words in the names of printers made of software.
const VIRTUAL_NAMES: [&str; 7] = [
    "pdf", "xps", "onenote", "fax", "anydesk", "kindle", "snagit",
];

/// Counts the real printers.
pub(super) fn count(system: &System) -> Result<u32, Refusal> {
    let printers = system.windows()?.printers()?;
    let real = printers.iter().filter(|printer| is_real(printer));
    u32::try_from(real.count()).map_err(|_| Refusal::Unreadable)
}

fn is_real(printer: &Printer) -> bool {
    let (port, name) = (printer.port.to_lowercase(), printer.name.to_lowercase());
    !VIRTUAL_PORTS
        .iter()
        .any(|virtual_port| port.starts_with(virtual_port))
        && !VIRTUAL_NAMES.iter().any(|word| name.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::printers::observe;
    use crate::system::fake::Fake;

    fn check(printers: &[(&str, &str)], expected: u32) {
        let printers = printers
            .iter()
            .map(|(port, name)| Printer {
                port: (*port).to_owned(),
                name: (*name).to_owned(),
            })
            .collect();
        let system = Fake::windows().printers(Ok(printers)).system();
        assert_eq!(observe(&system).printers, Some(expected));
    }

    #[test]
    fn printers_made_of_software_are_left_out() {
        check(
            &[
                ("PORTPROMPT:", "Microsoft Print to PDF"),
                ("PORTPROMPT:", "Microsoft XPS Document Writer"),
                ("nul:", "OneNote (Desktop)"),
                ("SHRFAX:", "Fax"),
                ("FILE:", "Generic"),
                ("CPW4:", "CutePDF Writer"),
            ],
            0,
        );
    }

    #[test]
    fn real_printers_are_counted() {
        check(&[("USB001", "Printer"), ("", "\\\\server\\printer")], 2);
        check(&[], 0);
    }

    #[test]
    fn a_refusal_leaves_the_number_unknown() {
        let system = Fake::windows().printers(Err(Refusal::Unavailable)).system();
        assert_eq!(observe(&system).printers, None);
    }
}
