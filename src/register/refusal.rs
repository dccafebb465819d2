//! Why something in a folder was not examined: data that becomes one clear line.

/// Why a file, a folder or an attachment was not examined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Refusal {
    /// The system gives no permission to read it.
    NoPermission,
    /// The system refuses to read it for another reason: a broken disk, a lost network share.
    NotRead,
    /// It is larger than a checklist, message or archive may be; it was not read.
    TooLarge,
    /// It is a pipe, a socket or a device.
    SpecialFile,
    /// It is a symbolic link that leads out of the folder, to nothing, or in a circle.
    LinkLeadsOut,
    /// Folders, messages or archives stand inside each other too deep.
    TooDeep,
    /// The folder, message or archive holds more than is looked at; the rest of it is missing from the list.
    TooMany,
    /// The message is none that could be read.
    DamagedMessage,
    /// The archive is none that could be read.
    DamagedArchive,
    /// The archive or an entry of it is protected by a password.
    Encrypted,
    /// An entry of the archive is packed by a method other than stored and deflate.
    UnknownMethod,
    /// The archive grows out of all proportion when it is unpacked.
    Bomb,
    /// The message holds no PDF, no archive and no message that could: an attachment was forgotten, or it is another message.
    MessageWithoutPdf,
    /// There are more files that cannot be read than a list can show; the place says how many.
    LeftOut,
    /// It is a message in the form that Outlook alone reads (`.msg`): the PDF inside has to be saved beside it.
    OutlookMessage,
}

impl Refusal {
    /// Every refusal.
    pub const ALL: [Self; 15] = [
        Self::NoPermission,
        Self::NotRead,
        Self::TooLarge,
        Self::SpecialFile,
        Self::LinkLeadsOut,
        Self::TooDeep,
        Self::TooMany,
        Self::DamagedMessage,
        Self::DamagedArchive,
        Self::Encrypted,
        Self::UnknownMethod,
        Self::Bomb,
        Self::MessageWithoutPdf,
        Self::LeftOut,
        Self::OutlookMessage,
    ];

    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoPermission => "no-permission",
            Self::NotRead => "not-read",
            Self::TooLarge => "too-large",
            Self::SpecialFile => "special-file",
            Self::LinkLeadsOut => "link-leads-out",
            Self::TooDeep => "too-deep",
            Self::TooMany => "too-many",
            Self::DamagedMessage => "damaged-message",
            Self::DamagedArchive => "damaged-archive",
            Self::Encrypted => "encrypted-archive",
            Self::UnknownMethod => "unknown-packing",
            Self::Bomb => "archive-bomb",
            Self::MessageWithoutPdf => "message-without-pdf",
            Self::LeftOut => "left-out",
            Self::OutlookMessage => "outlook-message",
        }
    }

    /// Finds a refusal by its code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|refusal| refusal.code() == code)
    }

    /// Says in one of these words what the system refused.
    #[must_use]
    pub fn of(error: &std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::PermissionDenied => Self::NoPermission,
            _ => Self::NotRead,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_names_one_refusal() {
        for refusal in Refusal::ALL {
            assert_eq!(Refusal::from_code(refusal.code()), Some(refusal));
        }
        assert_eq!(Refusal::from_code("unknown"), None);
    }

    #[test]
    fn only_a_missing_permission_is_called_so() {
        use std::io::ErrorKind;
        for (kind, expected) in [
            (ErrorKind::PermissionDenied, Refusal::NoPermission),
            (ErrorKind::NotFound, Refusal::NotRead),
            (ErrorKind::TimedOut, Refusal::NotRead),
        ] {
            assert_eq!(Refusal::of(&kind.into()), expected);
        }
    }
}
