//! Which operating system was measured, and which desktop the person sees.

use serde::{Deserialize, Serialize};

/// Which operating system family was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Family {
    /// Any Linux distribution.
    Linux,
    /// Microsoft Windows.
    Windows,
    /// Apple macOS.
    Macos,
    /// Anything else.
    Other,
}

/// The desktop whose menus the person sees; the steps of "how to mend it" follow it.
///
/// It stays on the PC and enters no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Desktop {
    /// GNOME.
    Gnome,
    /// KDE Plasma.
    Kde,
    /// Xfce.
    Xfce,
    /// Cinnamon, as in Linux Mint.
    Cinnamon,
    /// MATE.
    Mate,
    /// Windows 10.
    Windows10,
    /// Windows 11.
    Windows11,
    /// Any other desktop, or an unknown one: general steps.
    Other,
}

impl Desktop {
    /// Every desktop, as declared.
    pub const ALL: [Self; 8] = [
        Self::Gnome,
        Self::Kde,
        Self::Xfce,
        Self::Cinnamon,
        Self::Mate,
        Self::Windows10,
        Self::Windows11,
        Self::Other,
    ];

    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Gnome => "gnome",
            Self::Kde => "kde",
            Self::Xfce => "xfce",
            Self::Cinnamon => "cinnamon",
            Self::Mate => "mate",
            Self::Windows10 => "windows-10",
            Self::Windows11 => "windows-11",
            Self::Other => "other",
        }
    }
}

/// The measured operating system, as the person knows it. It stays on the PC: the record does not carry it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct SystemName {
    /// The family.
    pub family: Family,
    /// The product's name, say `Debian GNU/Linux 12 (bookworm)`; empty when unknown.
    pub name: String,
    /// The version or build; empty when unknown.
    pub version: String,
}
