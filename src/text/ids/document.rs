//! Ids of `document.ftl`: what the checklist's document says beside the controls' titles and rules and the
//! words of `verdict.ftl`.

use std::borrow::Cow;

use crate::answers::{Afterwards, Answer, Printing};
use crate::assessment::{KszVerdict, Provenance, Verdict};
use crate::policy::AccessKind;
use crate::text::TextId;

super::fixed_texts! {
    /// Fixed texts of the document: headings, labels, sentences.
    DocumentText {
        FieldWorker = "document-field-worker",
        FieldReader = "document-field-reader",
        Title = "document-title",
        Subtitle = "document-subtitle",
        Subject = "document-subject",
        AttachmentDescription = "document-attachment-description",
        RunningTitle = "document-running-title",
        PageOf = "document-page-of",
        DateAndTime = "document-date-and-time",
        Yes = "document-yes",
        No = "document-no",
        LookAgain = "document-look-again",
        NoAnswer = "document-no-answer",
        NotAnswered = "document-not-answered",

        WorkerHeading = "document-worker-heading",
        Name = "document-name",
        Role = "document-role",
        Organisation = "document-organisation",
        PcNickname = "document-pc-nickname",
        Situation = "document-situation",
        KszAccess = "document-ksz-access",
        PersonalData = "document-personal-data",
        PrintingAtHome = "document-printing-at-home",
        AccessWays = "document-access-ways",
        AssessedOn = "document-assessed-on",
        ValidUntil = "document-valid-until",

        VerdictHeading = "document-verdict-heading",
        Because = "document-because",
        BecauseItem = "document-because-item",
        BecauseCompromise = "document-because-compromise",
        BecausePolicyExpired = "document-because-policy-expired",
        ClientsAreServed = "document-clients-are-served",
        WaysOut = "document-ways-out",
        KszReadyLater = "document-ksz-ready-later",
        KszBlockedBy = "document-ksz-blocked-by",

        ConditionsHeading = "document-conditions-heading",
        ConditionWhat = "document-condition-what",
        ConditionWho = "document-condition-who",
        ConditionBy = "document-condition-by",
        ConditionKeptUntil = "document-condition-kept-until",

        MeasuresHeading = "document-measures-heading",
        MeasureFor = "document-measure-for",
        PrintingReason = "document-printing-reason",
        PrintingOutOfReach = "document-printing-out-of-reach",
        PrintingKeptSafely = "document-printing-kept-safely",
        PrintingAfterwards = "document-printing-afterwards",
        PrintingBy = "document-printing-by",

        AdviceHeading = "document-advice-heading",
        AdviceNoClientData = "document-advice-no-client-data",
        AdviceCloseConnection = "document-advice-close-connection",

        FindingsHeading = "document-findings-heading",
        FindingsSummary = "document-findings-summary",
        FindingsAtOffice = "document-findings-at-office",
        ColumnControl = "document-column-control",
        ColumnLevel = "document-column-level",
        ColumnStatus = "document-column-status",
        ColumnProvenance = "document-column-provenance",
        ProvenancePolicy = "document-provenance-policy",
        MeasurementSaid = "document-measurement-said",
        NoBulletin = "document-no-bulletin",
        Bulletin = "document-bulletin",
        BulletinUntil = "document-bulletin-until",
        BulletinAnotherWay = "document-bulletin-another-way",
        BulletinRanOut = "document-bulletin-ran-out",
        Explanation = "document-explanation",
        SeeMeasures = "document-see-measures",
        ToDo = "document-to-do",
        LevelChanged = "document-level-changed",

        SectionAgreements = "document-section-agreements",
        SectionPasswords = "document-section-passwords",
        SectionComputer = "document-section-computer",
        SectionSession = "document-section-session",
        SectionPlace = "document-section-place",
        SectionKsz = "document-section-ksz",

        AboutHeading = "document-about-heading",
        AboutPolicy = "document-about-policy",
        DefaultPolicy = "document-default-policy",
        PolicyOf = "document-policy-of",
        PolicyOfNobody = "document-policy-of-nobody",
        PolicyUnsigned = "document-policy-unsigned",
        PolicyAsCircular = "document-policy-as-circular",
        PolicyDiffers = "document-policy-differs",
        PolicyChange = "document-policy-change",
        PolicySigned = "document-policy-signed",
        AboutMeasurement = "document-about-measurement",
        MeasuredAt = "document-measured-at",
        MeasuredFromFile = "document-measured-from-file",
        MeasuredMeansFromFile = "document-measured-means-from-file",
        DeclaredOnly = "document-declared-only",
        NothingToMeasure = "document-nothing-to-measure",
        AboutWords = "document-about-words",
        AboutData = "document-about-data",
        DataInside = "document-data-inside",
        AboutProgram = "document-about-program",
        ProgramVersion = "document-program-version",

        SigningHeading = "document-signing-heading",
        WorkerDeclares = "document-worker-declares",
        WhatTheSignatureIs = "document-what-the-signature-is",
        SignatureOfWorker = "document-signature-of-worker",
        SignatureOfReader = "document-signature-of-reader",
        SignatureName = "document-signature-name",
        SignatureDate = "document-signature-date",
    }
}

/// A word of the document for one of the record's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DocumentWord {
    /// How that became known, in a few words.
    Provenance(Provenance),
    /// What a provenance means, as one sentence.
    ProvenanceMeaning(Provenance),
    /// The verdict as a heading.
    Verdict(Verdict),
    /// The verdict as a sentence.
    VerdictSentence(Verdict),
    /// The verdict about KSZ/BCSS data as a heading.
    Ksz(KszVerdict),
    /// The verdict about KSZ/BCSS data as a sentence.
    KszSentence(KszVerdict),
    /// An answer about the situation.
    Answer(Answer),
    /// Whether something is printed at home.
    Printing(Printing),
    /// What happens to prints.
    Afterwards(Afterwards),
    /// A way of access that the program knows by its id; a policy's own ways show their id.
    AccessWay(AccessKind),
}

impl DocumentWord {
    /// The provenances that the document explains, in the order of the explanation.
    pub const EXPLAINED: [Provenance; 5] = [
        Provenance::Measured,
        Provenance::Declared,
        Provenance::Confirmed,
        Provenance::Contradicted,
        Provenance::Corrected,
    ];

    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let mut all = Vec::new();
        all.extend(Self::EXPLAINED.map(Self::Provenance));
        all.push(Self::Provenance(Provenance::NotApplicable));
        all.extend(Self::EXPLAINED.map(Self::ProvenanceMeaning));
        all.extend(Verdict::ALL.map(Self::Verdict));
        all.extend(Verdict::ALL.map(Self::VerdictSentence));
        all.extend(KszVerdict::ALL.map(Self::Ksz));
        all.extend(KszVerdict::ALL.map(Self::KszSentence));
        all.extend([Answer::Yes, Answer::No, Answer::Unknown].map(Self::Answer));
        all.extend([Printing::Never, Printing::Exceptionally].map(Self::Printing));
        all.extend([Afterwards::Returned, Afterwards::Destroyed].map(Self::Afterwards));
        all.extend(AccessKind::ALL.map(Self::AccessWay));
        all
    }
}

impl TextId for DocumentWord {
    fn id(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Provenance(Provenance::Measured) => "document-provenance-measured",
            Self::Provenance(Provenance::Declared) => "document-provenance-declared",
            Self::Provenance(Provenance::Confirmed) => "document-provenance-confirmed",
            Self::Provenance(Provenance::Contradicted) => "document-provenance-contradicted",
            Self::Provenance(Provenance::Corrected) => "document-provenance-corrected",
            Self::Provenance(Provenance::NotApplicable)
            | Self::ProvenanceMeaning(Provenance::NotApplicable) => {
                "document-provenance-not-applicable"
            }
            Self::ProvenanceMeaning(Provenance::Measured) => "document-provenance-measured.meaning",
            Self::ProvenanceMeaning(Provenance::Declared) => "document-provenance-declared.meaning",
            Self::ProvenanceMeaning(Provenance::Confirmed) => {
                "document-provenance-confirmed.meaning"
            }
            Self::ProvenanceMeaning(Provenance::Contradicted) => {
                "document-provenance-contradicted.meaning"
            }
            Self::ProvenanceMeaning(Provenance::Corrected) => {
                "document-provenance-corrected.meaning"
            }
            Self::Verdict(Verdict::OnSite) => "document-verdict-on-site",
            Self::Verdict(Verdict::WorkOnSite) => "document-verdict-work-on-site",
            Self::Verdict(Verdict::NotReady) => "document-verdict-not-ready",
            Self::Verdict(Verdict::ReadyWithConditions) => "document-verdict-ready-with-conditions",
            Self::Verdict(Verdict::Ready) => "document-verdict-ready",
            Self::VerdictSentence(Verdict::OnSite) => "document-verdict-on-site.sentence",
            Self::VerdictSentence(Verdict::WorkOnSite) => "document-verdict-work-on-site.sentence",
            Self::VerdictSentence(Verdict::NotReady) => "document-verdict-not-ready.sentence",
            Self::VerdictSentence(Verdict::ReadyWithConditions) => {
                "document-verdict-ready-with-conditions.sentence"
            }
            Self::VerdictSentence(Verdict::Ready) => "document-verdict-ready.sentence",
            Self::Ksz(KszVerdict::NotNeeded) => "document-ksz-not-needed",
            Self::Ksz(KszVerdict::Ready) => "document-ksz-ready",
            Self::Ksz(KszVerdict::Blocked) => "document-ksz-blocked",
            Self::KszSentence(KszVerdict::NotNeeded) => "document-ksz-not-needed.sentence",
            Self::KszSentence(KszVerdict::Ready) => "document-ksz-ready.sentence",
            Self::KszSentence(KszVerdict::Blocked) => "document-ksz-blocked.sentence",
            Self::Answer(Answer::Yes) => "document-answer-yes",
            Self::Answer(Answer::No) => "document-answer-no",
            Self::Answer(Answer::Unknown) => "document-answer-unknown",
            Self::Printing(Printing::Never) => "document-printing-never",
            Self::Printing(Printing::Exceptionally) => "document-printing-exceptionally",
            Self::Afterwards(Afterwards::Returned) => "document-afterwards-returned",
            Self::Afterwards(Afterwards::Destroyed) => "document-afterwards-destroyed",
            Self::AccessWay(AccessKind::Vpn) => "document-access-way-vpn",
            Self::AccessWay(AccessKind::VirtualDesktop) => "document-access-way-virtual-desktop",
            Self::AccessWay(AccessKind::Explore) => "document-access-way-explore",
            Self::AccessWay(AccessKind::Publiwin) => "document-access-way-publiwin",
        })
    }
}
