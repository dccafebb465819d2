//! The verdict about a file, and how much each reason weighs in it.

use super::Reason;

/// The verdict about a file (contract: `verify`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Intact, and somebody vouches for every signer.
    Valid,
    /// Nothing was altered, but there is a doubt: mostly that nobody vouches for the signer's key yet.
    Intact,
    /// A checklist or another document that nobody signed.
    Unsigned,
    /// No PDF of this format, damaged, or over the limits.
    Unreadable,
    /// Altered, or built to deceive, or signed in a way that this version cannot check.
    Invalid,
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 5] = [
        Self::Valid,
        Self::Intact,
        Self::Unsigned,
        Self::Unreadable,
        Self::Invalid,
    ];

    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Intact => "intact",
            Self::Unsigned => "unsigned",
            Self::Unreadable => "unreadable",
            Self::Invalid => "invalid",
        }
    }
}

/// How much a reason weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The file is intact at most.
    Doubt,
    /// Nobody signed it.
    Unsigned,
    /// It cannot be read.
    Unreadable,
    /// It is invalid.
    Deceit,
}

/// Returns the verdict that the reasons lead to: the heaviest decides.
pub(super) fn status(reasons: &[Reason]) -> Status {
    let any = |weight| reasons.iter().any(|reason| reason.weight() == weight);
    if any(Weight::Deceit) {
        Status::Invalid
    } else if any(Weight::Unreadable) {
        Status::Unreadable
    } else if any(Weight::Unsigned) {
        Status::Unsigned
    } else if any(Weight::Doubt) {
        Status::Intact
    } else {
        Status::Valid
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::Problem;

    #[test]
    fn the_heaviest_reason_decides() {
        let cases: [(&[Reason], Status); 6] = [
            (&[], Status::Valid),
            (&[Reason::SignerUnknown], Status::Intact),
            (&[Reason::NotSigned], Status::Unsigned),
            (&[Reason::Container(Problem::NoEnd)], Status::Unreadable),
            (
                &[Reason::SignerUnknown, Reason::DigestDiffers],
                Status::Invalid,
            ),
            (&[Reason::Container(Problem::KeyTwice)], Status::Invalid),
        ];
        for (reasons, expected) in cases {
            assert_eq!(status(reasons), expected, "{reasons:?}");
        }
    }
}
