//! Ids of `collector.ftl`: the window's role that collects the checklists of others.

use std::borrow::Cow;

use crate::assessment::Verdict;
use crate::register::listing::{Order, SignedWhen};
use crate::text::TextId;

super::fixed_texts! {
    /// The role's pages by name, and what stands on all of them.
    CollectorText {
        PageWelcome = "collector-page-welcome",
        PageFolder = "collector-page-folder",
        PageList = "collector-page-list",
        PageFollowUp = "collector-page-follow-up",
        PageExport = "collector-page-export",
        PageKeeping = "collector-page-keeping",
        NavigationName = "collector-navigation-name",
    }
}

super::fixed_texts! {
    /// The role's first page.
    CollectorWelcome {
        Heading = "collector-welcome-heading",
        Lead = "collector-welcome-lead",
        DoesVerify = "collector-welcome-does-verify",
        DoesList = "collector-welcome-does-list",
        DoesMissing = "collector-welcome-does-missing",
        DoesFollow = "collector-welcome-does-follow",
        NeverSend = "collector-welcome-never-send",
        NeverChange = "collector-welcome-never-change",
        NeverGuess = "collector-welcome-never-guess",
    }
}

super::fixed_texts! {
    /// The list, its search and its rows.
    CollectorList {
        Search = "collector-list-search",
        Organisation = "collector-list-organisation",
        AllOrganisations = "collector-list-all-organisations",
        Signed = "collector-list-signed",
        Order = "collector-list-order",
        MoreFilters = "collector-list-more-filters",
        AllStates = "collector-list-all-states",
        Pill = "collector-list-pill",
        Shown = "collector-list-shown",
        NothingYet = "collector-list-nothing-yet",
        NothingFound = "collector-list-nothing-found",
        ShowAll = "collector-list-show-all",
        Row = "collector-list-row",
        OrganisationAndPc = "collector-list-organisation-and-pc",
        OpenConditions = "collector-list-open-conditions",
        Doubts = "collector-list-doubts",
        SignedOn = "collector-list-signed-on",
        ValidUntil = "collector-list-valid-until",
    }
}

super::fixed_texts! {
    /// What stands on a line's own page, whatever the line is.
    CollectorDetails {
        Back = "collector-details-back",
        ReasonsTitle = "collector-details-reasons-title",
        InTheWay = "collector-details-in-the-way",
        TeleworkWithoutKsz = "collector-details-telework-without-ksz",
        KszRefused = "collector-details-ksz-refused",
        PointsOpen = "collector-details-points-open",
        AccessClosed = "collector-details-access-closed",
        SentBack = "collector-details-sent-back",
        FileNote = "collector-details-file-note",
    }
}

super::fixed_texts! {
    /// A line's checklist: facts, findings, pages.
    CollectorRecord {
        Title = "collector-record-title",
        Situation = "collector-record-situation",
        Verdict = "collector-record-verdict",
        Ksz = "collector-record-ksz",
        Role = "collector-record-role",
        Assessed = "collector-record-assessed",
        Signed = "collector-record-signed",
        SignedAt = "collector-record-signed-at",
        Measurement = "collector-record-measurement",
        DeclaredOnly = "collector-record-declared-only",
        FromFile = "collector-record-from-file",
        ValidUntil = "collector-record-valid-until",
        Signature = "collector-record-signature",
        Findings = "collector-record-findings",
        Finding = "collector-record-finding",
        Explanation = "collector-record-explanation",
        Pages = "collector-record-pages",
        PagesNote = "collector-record-pages-note",
        Page = "collector-record-page",
        Rendering = "collector-record-rendering",
        RenderFailed = "collector-record-render-failed",
    }
}

super::fixed_texts! {
    /// A line's files and earlier checklists.
    CollectorFiles {
        Title = "collector-files-title",
        Inside = "collector-files-inside",
        Open = "collector-files-open",
        OpenFolder = "collector-files-open-folder",
        Earlier = "collector-files-earlier",
        EarlierLine = "collector-files-earlier-line",
    }
}

super::fixed_texts! {
    /// A line's conditions.
    CollectorConditions {
        Title = "collector-conditions-title",
        By = "collector-conditions-by",
        KeptUntil = "collector-conditions-kept-until",
        Done = "collector-conditions-done",
        NoteSaid = "collector-conditions-note-said",
        Note = "collector-conditions-note",
        Mark = "collector-conditions-mark",
        Reopen = "collector-conditions-reopen",
    }
}

super::fixed_texts! {
    /// Comparing a key and vouching for it.
    CollectorVouching {
        Title = "collector-vouching-title",
        HeldTitle = "collector-vouching-held-title",
        AnswerTitle = "collector-vouching-answer-title",
        AnswerHeldTitle = "collector-vouching-answer-held-title",
        Signer = "collector-vouching-signer",
        StepCall = "collector-vouching-step-call",
        StepRead = "collector-vouching-step-read",
        StepReadAnswer = "collector-vouching-step-read-answer",
        StepCompare = "collector-vouching-step-compare",
        How = "collector-vouching-how",
        Telephone = "collector-vouching-telephone",
        InPerson = "collector-vouching-in-person",
        Vouch = "collector-vouching-vouch",
        Differs = "collector-vouching-differs",
        OwnName = "collector-vouching-own-name",
        HeldTelephone = "collector-vouching-held-telephone",
        HeldInPerson = "collector-vouching-held-in-person",
        HeldOwnKey = "collector-vouching-held-own-key",
        WithdrawTitle = "collector-vouching-withdraw-title",
        WithdrawText = "collector-vouching-withdraw-text",
        Why = "collector-vouching-why",
        Withdraw = "collector-vouching-withdraw",
        NobodyAnyMore = "collector-vouching-nobody-any-more",
        Withdrawn = "collector-vouching-withdrawn",
        Again = "collector-vouching-again",
        AgainYes = "collector-vouching-again-yes",
        History = "collector-vouching-history",
        HistoryVouched = "collector-vouching-history-vouched",
        HistoryVouchedAnswers = "collector-vouching-history-vouched-answers",
        HistoryWithdrawn = "collector-vouching-history-withdrawn",
    }
}

super::fixed_texts! {
    /// Notes about a line.
    CollectorNotes {
        Title = "collector-notes-title",
        Line = "collector-notes-line",
        New = "collector-notes-new",
        Add = "collector-notes-add",
    }
}

super::fixed_texts! {
    /// Who keeps the register.
    CollectorKeeper {
        First = "collector-keeper-first",
        Go = "collector-keeper-go",
        NotWritten = "collector-keeper-not-written",
        Unreadable = "collector-keeper-unreadable",
    }
}

super::fixed_texts! {
    /// Choosing the folder and the roster.
    CollectorFolder {
        Lead = "collector-folder-lead",
        Title = "collector-folder-title",
        Field = "collector-folder-field",
        Choose = "collector-folder-choose",
        Use = "collector-folder-use",
        Missing = "collector-folder-missing",
        NoDialog = "collector-folder-no-dialog",
        Drop = "collector-folder-drop",
        Dropped = "collector-folder-dropped",
        ForgetDropped = "collector-folder-forget-dropped",
        WhoTitle = "collector-folder-who-title",
        WhoText = "collector-folder-who-text",
        Name = "collector-folder-name",
        Organisation = "collector-folder-organisation",
        WhoSave = "collector-folder-who-save",
        WhoSaved = "collector-folder-who-saved",
        RosterTitle = "collector-folder-roster-title",
        RosterText = "collector-folder-roster-text",
        RosterField = "collector-folder-roster-field",
        RosterChoose = "collector-folder-roster-choose",
        RosterRead = "collector-folder-roster-read",
        RosterThere = "collector-folder-roster-there",
        RosterNotRead = "collector-folder-roster-not-read",
    }
}

super::fixed_texts! {
    /// How far collecting is.
    CollectorProgress {
        Examining = "collector-progress-examining",
        Walking = "collector-progress-walking",
        Comparing = "collector-progress-comparing",
        NotCompared = "collector-progress-not-compared",
        Done = "collector-progress-done",
        At = "collector-progress-at",
        On = "collector-progress-on",
        Cancelled = "collector-progress-cancelled",
        Cancel = "collector-progress-cancel",
        Again = "collector-progress-again",
        Failed = "collector-progress-failed",
    }
}

super::fixed_texts! {
    /// Answering by counter-signing.
    CollectorAnswer {
        Title = "collector-answer-title",
        GivenTitle = "collector-answer-given-title",
        Text = "collector-answer-text",
        Question = "collector-answer-question",
        Accept = "collector-answer-accept",
        AcceptWithRemark = "collector-answer-accept-with-remark",
        SendBack = "collector-answer-send-back",
        SendBackOnly = "collector-answer-send-back-only",
        Noted = "collector-answer-noted",
        NotedMailFailed = "collector-answer-noted-mail-failed",
        GivenOnlyHere = "collector-answer-given-only-here",
        Remark = "collector-answer-remark",
        RemarkMissing = "collector-answer-remark-missing",
        RemarkRefused = "collector-answer-remark-refused",
        Signs = "collector-answer-signs",
        Button = "collector-answer-button",
        Signing = "collector-answer-signing",
        Made = "collector-answer-made",
        MailMade = "collector-answer-mail-made",
        MailFailed = "collector-answer-mail-failed",
        NotRead = "collector-answer-not-read",
        NotWritten = "collector-answer-not-written",
        Given = "collector-answer-given",
        GivenDoesNotCount = "collector-answer-given-does-not-count",
        GivenRemark = "collector-answer-given-remark",
        FileName = "collector-answer-file-name",
        NotPossible = "collector-answer-not-possible",
        Signed = "collector-answer-signed",
        VouchFirst = "collector-answer-vouch-first",
    }
}

super::fixed_texts! {
    /// Open conditions and reminders.
    CollectorFollowUp {
        Lead = "collector-follow-up-lead",
        KeysTitle = "collector-follow-up-keys-title",
        KeysText = "collector-follow-up-keys-text",
        KeysSeveral = "collector-follow-up-keys-several",
        KeysButton = "collector-follow-up-keys-button",
        RemindersTitle = "collector-follow-up-reminders-title",
        RemindersText = "collector-follow-up-reminders-text",
        RemindersButton = "collector-follow-up-reminders-button",
        RemindersMade = "collector-follow-up-reminders-made",
        LanguageUnknown = "collector-follow-up-language-unknown",
        ReminderButton = "collector-follow-up-reminder-button",
        ReminderMade = "collector-follow-up-reminder-made",
        NothingToSend = "collector-follow-up-nothing-to-send",
        ReminderFileName = "collector-follow-up-reminder-file-name",
        AnswerFileName = "collector-follow-up-answer-file-name",
        FolderName = "collector-follow-up-folder-name",
        NotWritten = "collector-follow-up-not-written",
        ItTitle = "collector-follow-up-it-title",
        ItText = "collector-follow-up-it-text",
        ItButton = "collector-follow-up-it-button",
        ItSaved = "collector-follow-up-it-saved",
        ItFileName = "collector-follow-up-it-file-name",
        Group = "collector-follow-up-group",
        Nothing = "collector-follow-up-nothing",
        DueBy = "collector-follow-up-due-by",
        KeptUntil = "collector-follow-up-kept-until",
        OverdueSince = "collector-follow-up-overdue-since",
        InTheWay = "collector-follow-up-in-the-way",
        InTheWayOfKsz = "collector-follow-up-in-the-way-of-ksz",
        Checklist = "collector-follow-up-checklist",
    }
}

super::fixed_texts! {
    /// Lists and the summary to take along.
    CollectorExport {
        Lead = "collector-export-lead",
        NotComparedYet = "collector-export-not-compared-yet",
        FormTitle = "collector-export-form-title",
        Workbook = "collector-export-workbook",
        Summary = "collector-export-summary",
        Separated = "collector-export-separated",
        Data = "collector-export-data",
        WorkbookNote = "collector-export-workbook-note",
        SummaryNote = "collector-export-summary-note",
        SeparatedNote = "collector-export-separated-note",
        DataNote = "collector-export-data-note",
        WhichTitle = "collector-export-which-title",
        WhichAll = "collector-export-which-all",
        WhichShown = "collector-export-which-shown",
        Button = "collector-export-button",
        Making = "collector-export-making",
        WhereTitle = "collector-export-where-title",
        WhereNote = "collector-export-where-note",
        Made = "collector-export-made",
        FileName = "collector-export-file-name",
    }
}

super::fixed_texts! {
    /// How long data is kept, and deleting.
    CollectorKeeping {
        Lead = "collector-keeping-lead",
        PeriodTitle = "collector-keeping-period-title",
        PeriodText = "collector-keeping-period-text",
        Years = "collector-keeping-years",
        Other = "collector-keeping-other",
        Undecided = "collector-keeping-undecided",
        DueTitle = "collector-keeping-due-title",
        DueNone = "collector-keeping-due-none",
        DueLine = "collector-keeping-due-line",
        PersonTitle = "collector-keeping-person-title",
        PersonText = "collector-keeping-person-text",
        PersonExport = "collector-keeping-person-export",
        PersonExported = "collector-keeping-person-exported",
        PersonFileName = "collector-keeping-person-file-name",
        EraseTitle = "collector-keeping-erase-title",
        EraseText = "collector-keeping-erase-text",
        EraseFiles = "collector-keeping-erase-files",
        EraseInside = "collector-keeping-erase-inside",
        EraseStays = "collector-keeping-erase-stays",
        EraseButton = "collector-keeping-erase-button",
        EraseSure = "collector-keeping-erase-sure",
        EraseYes = "collector-keeping-erase-yes",
        Erased = "collector-keeping-erased",
        ErasedElsewhere = "collector-keeping-erased-elsewhere",
        ErasedMayStay = "collector-keeping-erased-may-stay",
        EraseFailed = "collector-keeping-erase-failed",
    }
}

/// A word of the list, fit for a narrow column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CollectorWord {
    /// The main verdict: `collector-verdict-<id>`.
    Verdict(Verdict),
    /// An order of the list: `collector-order-<id>`.
    Order(Order),
    /// A choice of when it was signed: `collector-signed-<id>`.
    Signed(SignedWhen),
}

impl CollectorWord {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let verdicts = Verdict::ALL.into_iter().map(Self::Verdict);
        verdicts
            .chain(Order::ALL.into_iter().map(Self::Order))
            .chain(SignedWhen::ALL.into_iter().map(Self::Signed))
            .collect()
    }
}

impl TextId for CollectorWord {
    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(match self {
            Self::Verdict(verdict) => format!("collector-verdict-{}", verdict.id()),
            Self::Order(order) => format!("collector-order-{}", order.id()),
            Self::Signed(when) => format!("collector-signed-{}", when.id()),
        })
    }
}

/// Returns every id of this file.
#[must_use]
pub fn all() -> Vec<Cow<'static, str>> {
    let mut ids = super::listed(&CollectorWord::all());
    ids.extend(super::listed(CollectorText::ALL));
    ids.extend(super::listed(CollectorWelcome::ALL));
    ids.extend(super::listed(CollectorList::ALL));
    ids.extend(super::listed(CollectorDetails::ALL));
    ids.extend(super::listed(CollectorRecord::ALL));
    ids.extend(super::listed(CollectorFiles::ALL));
    ids.extend(super::listed(CollectorConditions::ALL));
    ids.extend(super::listed(CollectorVouching::ALL));
    ids.extend(super::listed(CollectorNotes::ALL));
    ids.extend(super::listed(CollectorKeeper::ALL));
    ids.extend(super::listed(CollectorFolder::ALL));
    ids.extend(super::listed(CollectorProgress::ALL));
    ids.extend(super::listed(CollectorAnswer::ALL));
    ids.extend(super::listed(CollectorFollowUp::ALL));
    ids.extend(super::listed(CollectorExport::ALL));
    ids.extend(super::listed(CollectorKeeping::ALL));
    ids
}
