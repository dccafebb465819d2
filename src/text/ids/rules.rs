//! Ids of `rules.ftl`: the role that manages the rules.

use super::fixed_texts;

fixed_texts! {
    /// The role's frame and the names of its pages.
    RulesText {
        NavigationName = "rules-navigation-name",
        PageStart = "rules-page-start",
        PageOrganisation = "rules-page-organisation",
        PageHolds = "rules-page-holds",
        PageAccess = "rules-page-access",
        PageControls = "rules-page-controls",
        PageFiles = "rules-page-files",
        PageDecision = "rules-page-decision",
        PageReview = "rules-page-review",
        PageSign = "rules-page-sign",
        PageDistribute = "rules-page-distribute",
        PageBulletin = "rules-page-bulletin",
        PageBulletinSign = "rules-page-bulletin-sign",
        Heading = "rules-heading",
        Lead = "rules-lead",
        SaveFailed = "rules-save-failed",
        SetAside = "rules-set-aside",
    }
}

fixed_texts! {
    /// The first page.
    RulesStart {
        ResumeTitle = "rules-start-resume-title",
        ResumeText = "rules-start-resume-text",
        ResumeNameless = "rules-start-resume-nameless",
        Resume = "rules-start-resume",
        NewTitle = "rules-start-new-title",
        NewText = "rules-start-new-text",
        New = "rules-start-new",
        Previous = "rules-start-previous",
        TakeBack = "rules-start-take-back",
        ChangeTitle = "rules-start-change-title",
        ChangeText = "rules-start-change-text",
        ChangeField = "rules-start-change-field",
        OpenInForce = "rules-start-open-in-force",
        Open = "rules-start-open",
        Choose = "rules-start-choose",
        NoDialog = "rules-start-no-dialog",
        NotRules = "rules-start-not-rules",
        IsBulletin = "rules-start-is-bulletin",
        IsChecklist = "rules-start-is-checklist",
        Dropped = "rules-start-dropped",
        DroppedOpen = "rules-start-dropped-open",
        BulletinTitle = "rules-start-bulletin-title",
        BulletinText = "rules-start-bulletin-text",
        Bulletin = "rules-start-bulletin",
    }
}

fixed_texts! {
    /// What the fields are called.
    RulesField {
        InDutch = "rules-field-in-dutch",
        InFrench = "rules-field-in-french",
        Organisation = "rules-field-organisation",
        DpoName = "rules-field-dpo-name",
        DpoEmail = "rules-field-dpo-email",
        DpoTelephone = "rules-field-dpo-telephone",
        ItName = "rules-field-it-name",
        ItEmail = "rules-field-it-email",
        ItTelephone = "rules-field-it-telephone",
        UserPolicy = "rules-field-user-policy",
        ValidityMonths = "rules-field-validity-months",
        ScreenLockMinutes = "rules-field-screen-lock-minutes",
        UpdateAgeDays = "rules-field-update-age-days",
        PrintingDays = "rules-field-printing-days",
        ConditionDays = "rules-field-condition-days",
        WindowDays = "rules-field-window-days",
        WindowFrom = "rules-field-window-from",
        WindowUntil = "rules-field-window-until",
        WindowClosedOn = "rules-field-window-closed-on",
        WindowCountries = "rules-field-window-countries",
        WayName = "rules-field-way-name",
        WayProduct = "rules-field-way-product",
        WayWords = "rules-field-way-words",
        RemoteHelpTools = "rules-field-remote-help-tools",
        Reason = "rules-field-reason",
        Sentence = "rules-field-sentence",
        DropFolder = "rules-field-drop-folder",
        TrustAnchors = "rules-field-trust-anchors",
        TimeStampService = "rules-field-time-stamp-service",
        SuccessorKeys = "rules-field-successor-keys",
        Version = "rules-field-version",
        DecidedBy = "rules-field-decided-by",
        DecidedOn = "rules-field-decided-on",
        ExpiresOn = "rules-field-expires-on",
        CheckAgain = "rules-field-check-again",
        Other = "rules-field-other",
    }
}

fixed_texts! {
    /// What is missing or wrong, beside the field.
    RulesProblem {
        Missing = "rules-problem-missing",
        InList = "rules-problem-in-list",
        Number = "rules-problem-number",
        TooLong = "rules-problem-too-long",
        Day = "rules-problem-day",
        Time = "rules-problem-time",
        TimeOrder = "rules-problem-time-order",
        DayOrder = "rules-problem-day-order",
        WebAddress = "rules-problem-web-address",
        Email = "rules-problem-email",
        Country = "rules-problem-country",
        Certificate = "rules-problem-certificate",
        KeyCode = "rules-problem-key-code",
        Repeated = "rules-problem-repeated",
        Unseen = "rules-problem-unseen",
        Reason = "rules-problem-reason",
        Confirm = "rules-problem-confirm",
        Future = "rules-problem-future",
        Past = "rules-problem-past",
        NotTaken = "rules-problem-not-taken",
    }
}

fixed_texts! {
    /// The page of the organisation.
    RulesOrganisation {
        Lead = "rules-organisation-lead",
        DpoTitle = "rules-organisation-dpo-title",
        ContactHelp = "rules-organisation-contact-help",
        ItTitle = "rules-organisation-it-title",
        ItHelp = "rules-organisation-it-help",
        UserPolicyHelp = "rules-organisation-user-policy-help",
    }
}

fixed_texts! {
    /// The page of terms and hours.
    RulesHolds {
        Lead = "rules-holds-lead",
        TermsTitle = "rules-holds-terms-title",
        WindowTitle = "rules-holds-window-title",
        WindowHelp = "rules-holds-window-help",
        HoursNotSet = "rules-holds-hours-not-set",
        HoursSet = "rules-holds-hours-set",
        TimeZone = "rules-holds-time-zone",
        Holidays = "rules-holds-holidays",
        HolidaysClosed = "rules-holds-holidays-closed",
        HolidaysOpen = "rules-holds-holidays-open",
        CountriesHelp = "rules-holds-countries-help",
    }
}

fixed_texts! {
    /// The page of the ways into the network.
    RulesAccess {
        Lead = "rules-access-lead",
        WordsHelp = "rules-access-words-help",
        Remove = "rules-access-remove",
        AddTitle = "rules-access-add-title",
        AddText = "rules-access-add-text",
        AddVpn = "rules-access-add-vpn",
        AddVirtualDesktop = "rules-access-add-virtual-desktop",
        AddExplore = "rules-access-add-explore",
        AddPubliwin = "rules-access-add-publiwin",
        Removed = "rules-access-removed",
        TakeBack = "rules-access-take-back",
        HelpTitle = "rules-access-help-title",
        HelpText = "rules-access-help-text",
    }
}

fixed_texts! {
    /// The sorts of ways, as titles.
    RulesKind {
        Vpn = "rules-kind-vpn",
        VirtualDesktop = "rules-kind-virtual-desktop",
        Explore = "rules-kind-explore",
        Publiwin = "rules-kind-publiwin",
    }
}

fixed_texts! {
    /// The list of controls.
    RulesControls {
        Lead = "rules-controls-lead",
        ListTitle = "rules-controls-list-title",
        Raised = "rules-controls-raised",
        Lowered = "rules-controls-lowered",
        HasSentence = "rules-controls-has-sentence",
        PerWorkplace = "rules-controls-per-workplace",
    }
}

fixed_texts! {
    /// The page of one control.
    RulesControl {
        LevelsTitle = "rules-control-levels-title",
        Usual = "rules-control-usual",
        Fixed = "rules-control-fixed",
        ReasonTitle = "rules-control-reason-title",
        ReasonHelp = "rules-control-reason-help",
        LoweredBanner = "rules-control-lowered-banner",
        Confirm = "rules-control-confirm",
        SentenceHelp = "rules-control-sentence-help",
        Back = "rules-control-back",
    }
}

fixed_texts! {
    /// The page of folder and keys.
    RulesFiles {
        Lead = "rules-files-lead",
        FolderTitle = "rules-files-folder-title",
        FolderHelp = "rules-files-folder-help",
        ChooseFolder = "rules-files-choose-folder",
        SuccessorsTitle = "rules-files-successors-title",
        SuccessorsHelp = "rules-files-successors-help",
        AnchorsTitle = "rules-files-anchors-title",
        AnchorsHelp = "rules-files-anchors-help",
        AddAnchor = "rules-files-add-anchor",
        AnchorNotRead = "rules-files-anchor-not-read",
        TimeStampHelp = "rules-files-time-stamp-help",
    }
}

fixed_texts! {
    /// The page of the decision.
    RulesDecision {
        Lead = "rules-decision-lead",
        WhoTitle = "rules-decision-who-title",
        WhoHelp = "rules-decision-who-help",
        AgainHelp = "rules-decision-again-help",
        AgainEverybody = "rules-decision-again-everybody",
        AgainNobody = "rules-decision-again-nobody",
        HoldsTitle = "rules-decision-holds-title",
        Sequence = "rules-decision-sequence",
        VersionHelp = "rules-decision-version-help",
        ExpiresHelp = "rules-decision-expires-help",
    }
}

fixed_texts! {
    /// The page on which everything is read back.
    RulesReview {
        Lead = "rules-review-lead",
        Ready = "rules-review-ready",
        Open = "rules-review-open",
        PreviewTitle = "rules-review-preview-title",
        PreviewText = "rules-review-preview-text",
        PreviewLanguage = "rules-review-preview-language",
        PreviewSituation = "rules-review-preview-situation",
        OutsideHours = "rules-review-outside-hours",
        WholeTitle = "rules-review-whole-title",
    }
}

fixed_texts! {
    /// The sign page.
    RulesSign {
        Lead = "rules-sign-lead",
        WhoTitle = "rules-sign-who-title",
        WhoHelp = "rules-sign-who-help",
        KeyTitle = "rules-sign-key-title",
        KeyHelp = "rules-sign-key-help",
        WhereTitle = "rules-sign-where-title",
        Button = "rules-sign-button",
        Signing = "rules-sign-signing",
        OtherKey = "rules-sign-other-key",
        NotAccepted = "rules-sign-not-accepted",
        FileName = "rules-sign-file-name",
    }
}

fixed_texts! {
    /// What to do with the signed file.
    RulesDistribute {
        Nothing = "rules-distribute-nothing",
        Lead = "rules-distribute-lead",
        OtherKey = "rules-distribute-other-key",
        FileTitle = "rules-distribute-file-title",
        CodeText = "rules-distribute-code-text",
        HowTitle = "rules-distribute-how-title",
        HowSend = "rules-distribute-how-send",
        HowCompare = "rules-distribute-how-compare",
        HowLater = "rules-distribute-how-later",
        HowSystem = "rules-distribute-how-system",
        HowHere = "rules-distribute-how-here",
        HowHereToo = "rules-distribute-how-here-too",
    }
}

/// Returns every id of the file.
#[must_use]
pub fn all() -> Vec<std::borrow::Cow<'static, str>> {
    let mut ids = Vec::new();
    ids.extend(super::listed(RulesText::ALL));
    ids.extend(super::listed(RulesStart::ALL));
    ids.extend(super::listed(RulesField::ALL));
    ids.extend(super::listed(RulesProblem::ALL));
    ids.extend(super::listed(RulesOrganisation::ALL));
    ids.extend(super::listed(RulesHolds::ALL));
    ids.extend(super::listed(RulesAccess::ALL));
    ids.extend(super::listed(RulesKind::ALL));
    ids.extend(super::listed(RulesControls::ALL));
    ids.extend(super::listed(RulesControl::ALL));
    ids.extend(super::listed(RulesFiles::ALL));
    ids.extend(super::listed(RulesDecision::ALL));
    ids.extend(super::listed(RulesReview::ALL));
    ids.extend(super::listed(RulesSign::ALL));
    ids.extend(super::listed(RulesDistribute::ALL));
    ids
}
