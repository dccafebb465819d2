//! Who may write a file or a folder, read from its security descriptor as Windows writes it down ("SDDL",
//! learn.microsoft.com, "Security Descriptor String Format"). No name of an account is in it, so it is the same in every
//! language.
//!
//! What is not understood counts as a right to write: only what surely keeps others out is called protected.

/// What a path is to the file that is to be protected. Others may always read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::system) enum Role {
    /// The file itself, or the folder in which it lies: others may read and nothing else.
    Itself,
    /// A folder further up: others may add to it, as they may to `C:\ProgramData`, but not take away or rename.
    Above,
}

/// Reading, listing, running: `FILE_GENERIC_READ` and `FILE_GENERIC_EXECUTE`.
const READING: u32 = 0x0012_00a9;

/// Adding files and folders, and the attributes of the folder itself.
const ADDING: u32 = 0x0000_0116;

/// Administrators, the system, and the service that installs Windows itself.
const TRUSTED: [&str; 5] = [
    "BA",
    "S-1-5-32-544",
    "SY",
    "S-1-5-18",
    "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",
];

/// The rights that have a name of two letters, as files have them.
const NAMED_RIGHTS: [(&str, u32); 19] = [
    ("GA", 0x001f_01ff),
    ("GR", 0x0012_0089),
    ("GW", 0x0012_0116),
    ("GX", 0x0012_00a0),
    ("FA", 0x001f_01ff),
    ("FR", 0x0012_0089),
    ("FW", 0x0012_0116),
    ("FX", 0x0012_00a0),
    ("CC", 0x0001),
    ("DC", 0x0002),
    ("LC", 0x0004),
    ("SW", 0x0008),
    ("RP", 0x0010),
    ("WP", 0x0020),
    ("DT", 0x0040),
    ("LO", 0x0080),
    ("CR", 0x0100),
    ("RC", 0x0002_0000),
    ("SD", 0x0001_0000),
];

/// Tells whether administrators alone can change a path with this descriptor: one of them owns it, and its list of rights
/// gives nobody else more than the role allows.
pub(in crate::system) fn only_administrators_change(descriptor: &str, role: Role) -> bool {
    let Some((owner, list)) = descriptor
        .strip_prefix("O:")
        .and_then(|owner| owner.split_once("D:"))
    else {
        return false;
    };
    let owner = owner.split_once("G:").map_or(owner, |(owner, _)| owner);
    let allowed = match role {
        Role::Itself => READING,
        Role::Above => READING | ADDING,
    };
    TRUSTED.contains(&owner)
        && entries(list).is_some_and(|entries| {
            let mut entries = entries.into_iter();
            entries.all(|entry| keeps_within(entry, allowed) == Some(true))
        })
}

/// Splits a list of rights, such as `PAI(A;;FA;;;SY)(A;;FR;;;BU)`, into what stands in the brackets.
fn entries(list: &str) -> Option<Vec<&str>> {
    let start = list.find('(').unwrap_or(list.len());
    let (flags, entries) = list.split_at(start);
    // The flags say how the list is inherited. Without a list at all ("NO_ACCESS_CONTROL") everybody may do everything.
    if flags.contains('_') {
        return None;
    }
    let Some(entries) = entries.strip_prefix('(') else {
        return Some(Vec::new());
    };
    Some(entries.strip_suffix(')')?.split(")(").collect())
}

/// Tells whether one entry leaves others within the allowed rights; `None` where the entry is not understood.
fn keeps_within(entry: &str, allowed: u32) -> Option<bool> {
    let mut fields = entry.split(';');
    let (kind, flags, rights) = (fields.next()?, fields.next()?, fields.next()?);
    let (_object, _inherited_object, who) = (fields.next()?, fields.next()?, fields.next()?);
    match kind {
        // Denying only takes away.
        "D" | "XD" => Some(true),
        // A condition ("XA") may be fulfilled: it counts as if it always were.
        "A" | "XA" => Some(
            is_for_heirs_only(flags)
                || TRUSTED.contains(&who)
                || rights_of(rights)? & !allowed == 0,
        ),
        _ => None,
    }
}

/// Tells whether an entry only shapes what is made below ("inherit only"); what lies there has a descriptor of its own.
fn is_for_heirs_only(flags: &str) -> bool {
    flags.as_bytes().chunks(2).any(|flag| flag == b"IO")
}

/// Reads rights: a number, or names of two letters one after the other.
fn rights_of(text: &str) -> Option<u32> {
    if let Some(digits) = text.strip_prefix("0x") {
        return u32::from_str_radix(digits, 16).ok();
    }
    text.as_bytes().chunks(2).try_fold(0, |rights, name| {
        let known = NAMED_RIGHTS.iter();
        let mut known = known.filter(|(known, _)| known.as_bytes() == name);
        known.next().map(|(_, right)| rights | right)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder for everybody's programs, set so that users may only read.
    const SHUT: &str = "O:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)";

    /// `C:\ProgramData` as Windows sets it up: users may add files.
    const PROGRAM_DATA: &str = "O:SYG:SYD:PAI(A;OICIIO;GA;;;CO)(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)(A;CI;DCLCRPCR;;;BU)";

    /// `C:\` as Windows sets it up: users may add folders.
    const ROOT: &str = "O:S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464D:PAI(A;OICIIO;SDGXGWGR;;;AU)(A;;LC;;;AU)(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)";

    #[track_caller]
    fn check(descriptor: &str, itself: bool, above: bool) {
        let found =
            [Role::Itself, Role::Above].map(|role| only_administrators_change(descriptor, role));
        assert_eq!(found, [itself, above], "{descriptor}");
    }

    #[test]
    fn a_folder_that_users_may_only_read_is_protected() {
        check(SHUT, true, true);
        check("O:SYD:(A;ID;FA;;;S-1-5-18)(A;ID;FRFX;;;WD)", true, true);
        check("O:BAD:(D;;FA;;;WD)(A;;FA;;;BA)", true, true);
        check("O:BAG:DUD:P", true, true);
    }

    #[test]
    fn where_users_may_add_files_nothing_is_protected_but_folders_further_down_may_be() {
        check(PROGRAM_DATA, false, true);
        check(ROOT, false, true);
    }

    #[test]
    fn what_others_own_is_not_protected_whatever_its_list_says() {
        for owner in ["S-1-5-21-1-2-3-1001", "BU", "WD", ""] {
            check(&SHUT.replacen("BA", owner, 1), false, false);
        }
    }

    #[test]
    fn every_right_to_change_for_somebody_else_counts() {
        for right in ["FA", "GA", "SD", "WD", "WO", "DT", "0x40000", "0x2000000"] {
            check(&format!("O:BAD:(A;;{right};;;BU)"), false, false);
        }
        for right in ["GW", "FW", "DC", "LC", "0x2", "RP", "CR"] {
            check(&format!("O:BAD:(A;;{right};;;AU)"), false, true);
        }
        for who in ["CO", "OW", "WD", "IU", "S-1-5-21-1-2-3-1001", "S-1-15-2-1"] {
            check(&format!("O:BAD:(A;OICI;FA;;;{who})"), false, false);
        }
    }

    #[test]
    fn an_entry_for_heirs_only_gives_nothing_here() {
        check("O:BAD:(A;OICIIO;FA;;;CO)", true, true);
        check("O:BAD:(A;OICIIOID;FA;;;CO)", true, true);
        // Letters of two neighbours make no flag.
        check("O:BAD:(A;CIOI;FA;;;CO)", false, false);
    }

    #[test]
    fn what_is_not_understood_is_not_protected() {
        for descriptor in [
            "",
            "O:BA",
            "D:(A;;FR;;;BU)",
            "O:BAD:NO_ACCESS_CONTROL",
            "O:BAD:(A;;FR;;;BU",
            "O:BAD:(A;;FR;;)",
            "O:BAD:(A;;F;;;BU)",
            "O:BAD:(A;;XY;;;BU)",
            "O:BAD:(A;;0xfffffffff;;;BU)",
            "O:BAD:(OA;;FR;;;BU)",
            "O:BAD:(A;;FR;;;BU)(?;;;;;)",
        ] {
            check(descriptor, false, false);
        }
        check("O:BAD:(XA;;FR;;;BU;(a == 1))", true, true);
        check("O:BAD:(XA;;FW;;;BU;(a == 1))", false, true);
    }
}
