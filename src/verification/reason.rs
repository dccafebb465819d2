//! What can be found in a file, each with its stable code and its weight.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::pdf::{PdfError, Problem};

use super::Weight;

macro_rules! reasons {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal $weight:ident,)+) => {
        /// Why a file is not valid.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Reason {
            /// The strict reader refuses the file; the code is the problem's own.
            Container(Problem),
            $($(#[doc = $doc])+ $name,)+
        }

        impl Reason {
            /// Every reason but those of the reader, in the order of the rules.
            pub const OWN: &[Self] = &[$(Self::$name,)+];

            /// Returns the stable kebab-case code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    Self::Container(problem) => problem.code(),
                    $(Self::$name => $code,)+
                }
            }

            /// Returns how much it weighs.
            #[must_use]
            pub const fn weight(self) -> Weight {
                match self {
                    Self::Container(problem) => weight_of(problem),
                    $(Self::$name => Weight::$weight,)+
                }
            }
        }
    };
}

reasons! {
    /// A library or this program failed on the file.
    ProgramFault = "program-fault" Unreadable,
    /// It is an access decision or a register's summary, which this program makes too: no checklist, signed or not.
    NotAChecklist = "not-a-checklist" Unreadable,
    /// The reader refuses a file in which a signed checklist can be seen: something was added behind it, or another program
    /// saved it again. The reader's own reason stands before this one.
    SavedAgain = "saved-again" Deceit,
    /// The file has no signature.
    NotSigned = "not-signed" Unsigned,
    /// A form or signature stands in the document itself, where this program writes none.
    FormInDocument = "form-in-document" Deceit,
    /// There are more updates than two signatures make.
    UnexpectedRevision = "unexpected-revision" Deceit,
    /// An update names another catalog, information dictionary or identifier.
    TrailerDiffers = "trailer-differs" Deceit,
    /// An update brings an object that this program does not write, or lacks one.
    UnexpectedObject = "unexpected-object" Deceit,
    /// An update changes the catalog otherwise than by the form.
    CatalogDiffers = "catalog-differs" Deceit,
    /// An update changes a page otherwise than by its two fields.
    PageDiffers = "page-differs" Deceit,
    /// An update changes the structure otherwise than by its two fields.
    StructureDiffers = "structure-differs" Deceit,
    /// A signature field is not as this program writes it.
    FieldDiffers = "field-differs" Deceit,
    /// A field's drawing has parts that this program does not write.
    AppearanceDiffers = "appearance-differs" Deceit,
    /// An object is the same in meaning, but not written as this program writes.
    WrittenDifferently = "written-differently" Deceit,
    /// The signature dictionary is not as this program writes it.
    SignatureDictionaryDiffers = "signature-dictionary-differs" Deceit,
    /// The signature's time is missing or malformed.
    MalformedTime = "malformed-time" Deceit,
    /// The second signature gives no answer, or not as this program writes it.
    MalformedAnswer = "malformed-answer" Deceit,
    /// The byte range does not cover its whole revision but the signature's place.
    ByteRangeDiffers = "byte-range-differs" Deceit,
    /// The signature's place holds no hexadecimal digits of the fixed length.
    MalformedContents = "malformed-contents" Deceit,
    /// Something other than zeros stands behind the signature.
    BytesAfterSignature = "bytes-after-signature" Deceit,
    /// The signature container is no `SignedData` in DER.
    MalformedSignature = "malformed-signature" Deceit,
    /// The container carries content of its own.
    NotDetached = "not-detached" Deceit,
    /// The container has none or more than one signer.
    NotOneSigner = "not-one-signer" Deceit,
    /// The container has no certificate, more than [`super::MAX_ISSUERS`] beside the signer's, or another one beside a
    /// certificate that needs none.
    NotOneCertificate = "not-one-certificate" Deceit,
    /// The container names another certificate than it brings.
    SignerDiffers = "signer-differs" Deceit,
    /// Key, digest or signature algorithm is none that this version accepts: SHA-2 with ECDSA (P-256, P-384, P-521) or RSA
    /// (2048 bits and more); of a certificate that signs itself P-256 with SHA-256.
    UnsupportedAlgorithm = "unsupported-algorithm" Deceit,
    /// There are no signed attributes.
    NoSignedAttributes = "no-signed-attributes" Deceit,
    /// A signed attribute is missing.
    AttributeMissing = "attribute-missing" Deceit,
    /// A signed attribute is there twice, or has none or several values.
    AttributeTwice = "attribute-twice" Deceit,
    /// There is a signed attribute that this program does not write, such as a signing time.
    UnexpectedAttribute = "unexpected-attribute" Deceit,
    /// There are unsigned attributes other than one time stamp.
    UnsignedAttributes = "unsigned-attributes" Deceit,
    /// The content-type attribute does not say data.
    ContentTypeDiffers = "content-type-differs" Deceit,
    /// The signed bytes were changed.
    DigestDiffers = "digest-differs" Deceit,
    /// The attribute names another certificate than the one inside.
    CertificateDiffers = "certificate-differs" Deceit,
    /// The signature does not belong to key and attributes.
    SignatureWrong = "signature-wrong" Deceit,
    /// The container holds something beyond what this program writes.
    SignatureWrittenDifferently = "signature-written-differently" Deceit,
    /// The certificate's own signature is wrong.
    CertificateSignatureWrong = "certificate-signature-wrong" Deceit,
    /// The certificate is for other purposes, or not of the form that this program makes.
    CertificateUnsuited = "certificate-unsuited" Deceit,
    /// The certificate did not hold at the time of signing.
    CertificateNotInForce = "certificate-not-in-force" Deceit,
    /// The certificate names a configured authority, but the way to it does not hold.
    CertificatePathBroken = "certificate-path-broken" Deceit,
    /// The time stamp is malformed, is signed wrongly, or is by a key that is not for time stamps.
    TimeStampRefused = "time-stamp-refused" Deceit,
    /// The time stamp is for another signature.
    TimeStampOfAnother = "time-stamp-of-another" Deceit,
    /// No record is in the document's own revision, or not where it has to be.
    RecordMissing = "record-missing" Deceit,
    /// There is more than one embedded file.
    RecordNotAlone = "record-not-alone" Deceit,
    /// The record is not one that this program writes.
    RecordRefused = "record-refused" Deceit,
    /// The record says that it was made by the program's own rules, and asks less than those do or holds longer.
    RulesNotTheBuiltIn = "rules-not-the-built-in" Deceit,
    /// A newer program wrote the record.
    RecordNewer = "record-newer" Unreadable,
    /// The document does not say what the record says.
    TextDiffers = "text-differs" Deceit,
    /// Text and record were not compared yet; only of files whose signatures alone were examined.
    TextNotComparedYet = "text-not-compared-yet" Doubt,
    /// Another version of the document made it: text and record were not compared.
    TextNotCompared = "text-not-compared" Doubt,
    /// The document has actions, scripts or foreign annotations.
    ActiveContent = "active-content" Deceit,
    /// The signature fields are not where the document has its boxes.
    FieldMoved = "field-moved" Deceit,
    /// A signature field is called otherwise than in a document of this language.
    FieldDescriptionDiffers = "field-description-differs" Deceit,
    /// The worker's signature is by somebody else than the record says.
    SignerIsNotWorker = "signer-is-not-worker" Deceit,
    /// The signer's name is the worker's only apart from case, accents or order.
    SignerNameSimilar = "signer-name-similar" Doubt,
    /// Assessed and signed more than a day apart.
    AssessmentDateDiffers = "assessment-date-differs" Doubt,
    /// The signature's time is more than a day ahead of the clock.
    SignedInFuture = "signed-in-future" Doubt,
    /// The second signature's time is more than a day before the first's.
    SignedOutOfOrder = "signed-out-of-order" Doubt,
    /// Both signatures are by the same key.
    SameKeyTwice = "same-key-twice" Doubt,
    /// The record was made by rules that are not in force where it is verified.
    RulesUnknown = "rules-unknown" Doubt,
    /// Nobody vouches for a signer's key yet.
    SignerUnknown = "signer-unknown" Doubt,
    /// The certificate is by an authority that nobody configured.
    IssuerUnknown = "issuer-unknown" Doubt,
    /// The time stamp is by an authority that nobody configured.
    TimeStampUnknown = "time-stamp-unknown" Doubt,
    /// The time stamp is more than a day away from the time that the signer's PC showed.
    TimeStampDiffers = "time-stamp-differs" Doubt,
    /// Somebody vouches for the key under another name or organisation.
    SignerNameChanged = "signer-name-changed" Doubt,
    /// Somebody vouches for a signer, but for answers and not for checklists, or the other way round.
    SignerOtherRole = "signer-other-role" Doubt,
}

impl From<PdfError> for Reason {
    fn from(error: PdfError) -> Self {
        Self::Container(error.problem)
    }
}

/// A file that is cut off, foreign or too large is unreadable; one that two programs would read differently deceives.
const fn weight_of(problem: Problem) -> Weight {
    match problem {
        Problem::FileTooLarge
        | Problem::TooDeep
        | Problem::TooManyObjects
        | Problem::TooManyValues
        | Problem::TooManyKeys
        | Problem::TooManyRevisions
        | Problem::InflatedTooLarge
        | Problem::NoHeader
        | Problem::NoEnd
        | Problem::OffsetOutside
        | Problem::XrefStream
        | Problem::MalformedXref
        | Problem::Encrypted
        | Problem::MalformedTrailer
        | Problem::WrongSize
        | Problem::UnexpectedEnd
        | Problem::UnexpectedByte
        | Problem::MalformedNumber
        | Problem::MalformedString
        | Problem::MalformedReference
        | Problem::NoEndOfObject
        | Problem::WrongStreamLength
        | Problem::ObjectStream
        | Problem::UnknownFilter
        | Problem::DamagedStream => Weight::Unreadable,
        Problem::HybridXref
        | Problem::UnexpectedTrailerKey
        | Problem::PrevNotBefore
        | Problem::UnexpectedFreeEntry
        | Problem::NumberTwice
        | Problem::ObjectNumberDiffers
        | Problem::ObjectsOverlap
        | Problem::BytesBetween
        | Problem::MalformedName
        | Problem::KeyTwice
        | Problem::MissingObject
        | Problem::MissingKey
        | Problem::UnexpectedType
        | Problem::CircularTree => Weight::Deceit,
    }
}

impl Reason {
    /// Tells whether it says that nobody vouches for a signer: neither a person for the key nor an authority.
    #[must_use]
    pub const fn is_about_trust(self) -> bool {
        matches!(
            self,
            Self::SignerUnknown
                | Self::SignerNameChanged
                | Self::SignerOtherRole
                | Self::IssuerUnknown
        )
    }

    /// Returns the reason of a code, or nothing for a code that this version does not have.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let own = Self::OWN.iter().copied();
        let of_reader = Problem::ALL.iter().copied().map(Self::Container);
        own.chain(of_reader).find(|reason| reason.code() == code)
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Reason {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::from_code(&code).ok_or_else(|| serde::de::Error::custom("an unknown reason"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<Reason> {
        let of_reader = Problem::ALL.iter().copied().map(Reason::Container);
        Reason::OWN.iter().copied().chain(of_reader).collect()
    }

    #[test]
    fn codes_are_kebab_case_and_used_once() {
        let mut codes: Vec<&str> = all().into_iter().map(Reason::code).collect();
        for code in &codes {
            let plain = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
            assert!(code.bytes().all(plain), "{code}");
        }
        let total = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), total);
    }

    #[test]
    fn a_reason_is_found_again_by_its_code() {
        for reason in all() {
            assert_eq!(Reason::from_code(reason.code()), Some(reason));
        }
        assert_eq!(Reason::from_code("no-such-reason"), None);
    }
}
