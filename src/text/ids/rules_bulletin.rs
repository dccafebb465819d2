//! Ids of `rules-bulletin.ftl`: writing an access bulletin in the window.

use std::borrow::Cow;

super::fixed_texts! {
    /// The page on which a bulletin is written: its frame, and where one begins.
    WriteBulletin {
        Lead = "write-bulletin-lead",
        BeginTitle = "write-bulletin-begin-title",
        BeginText = "write-bulletin-begin-text",
        BeginEmpty = "write-bulletin-begin-empty",
        BeginEmptyNote = "write-bulletin-begin-empty-note",
        BeginNote = "write-bulletin-begin-note",
        Anew = "write-bulletin-anew",
        PutAside = "write-bulletin-put-aside",
        TakeBack = "write-bulletin-take-back",
        NoPolicy = "write-bulletin-no-policy",
        ToSign = "write-bulletin-to-sign",
        Mistakes = "write-bulletin-mistakes",
    }
}

super::fixed_texts! {
    /// The form, card by card.
    BulletinForm {
        WayTitle = "bulletin-field-way-title",
        WayOther = "bulletin-field-way-other",
        WayTyped = "bulletin-field-way-typed",
        WayTypedNote = "bulletin-field-way-typed-note",
        Number = "bulletin-field-number",
        NumberNote = "bulletin-field-number-note",
        StateTitle = "bulletin-field-state-title",
        From = "bulletin-field-from",
        Until = "bulletin-field-until",
        UntilNote = "bulletin-field-until-note",
        UntilSuspended = "bulletin-field-until-suspended",
        WholeDays = "bulletin-field-whole-days",
        WhatTitle = "bulletin-field-what-title",
        WhatText = "bulletin-field-what-text",
        InDutch = "bulletin-field-in-dutch",
        InFrench = "bulletin-field-in-french",
        FlawTitle = "bulletin-field-flaw-title",
        FlawYes = "bulletin-field-flaw-yes",
        FlawNo = "bulletin-field-flaw-no",
        Published = "bulletin-field-published",
        Advisories = "bulletin-field-advisories",
        AdvisoriesNote = "bulletin-field-advisories-note",
        CutOff = "bulletin-field-cut-off",
        CutOffNote = "bulletin-field-cut-off-note",
        CutOffUnknown = "bulletin-field-cut-off-unknown",
        MeasuresTaken = "bulletin-field-measures-taken",
        MeasuresTakenNote = "bulletin-field-measures-taken-note",
        Compromise = "bulletin-field-compromise",
        CompromiseFollows = "bulletin-field-compromise-follows",
        CompromiseMonitoring = "bulletin-field-compromise-monitoring",
        CompromisePasswords = "bulletin-field-compromise-passwords",
        CompromiseCheckAgain = "bulletin-field-compromise-check-again",
        InTime = "bulletin-field-in-time",
        MeasuresTitle = "bulletin-field-measures-title",
        MeasuresText = "bulletin-field-measures-text",
        Measure = "bulletin-field-measure",
        MeasureAdd = "bulletin-field-measure-add",
        MeasureRemove = "bulletin-field-measure-remove",
        AlternativesTitle = "bulletin-field-alternatives-title",
        AlternativesText = "bulletin-field-alternatives-text",
        OnSite = "bulletin-field-on-site",
        Desks = "bulletin-field-desks",
        MobileMail = "bulletin-field-mobile-mail",
        Telephone = "bulletin-field-telephone",
        TelephoneNote = "bulletin-field-telephone-note",
        Other = "bulletin-field-other",
        ServicesTitle = "bulletin-field-services-title",
        Service = "bulletin-field-service",
        ServiceAdd = "bulletin-field-service-add",
        ServiceRemove = "bulletin-field-service-remove",
        DecisionTitle = "bulletin-field-decision-title",
        DecidedBy = "bulletin-field-decided-by",
        DecidedByNote = "bulletin-field-decided-by-note",
        DecidedOn = "bulletin-field-decided-on",
        WeighedTitle = "bulletin-field-weighed-title",
        WeighedText = "bulletin-field-weighed-text",
        PrimaryProcess = "bulletin-field-primary-process",
        Stops = "bulletin-field-stops",
        Damage = "bulletin-field-damage",
        Weighed = "bulletin-field-weighed",
        WeighedBy = "bulletin-field-weighed-by",
        WeighedOn = "bulletin-field-weighed-on",
        WeighedAsAbove = "bulletin-field-weighed-as-above",
    }
}

super::fixed_texts! {
    /// What is wrong at a field.
    BulletinMistake {
        NotADay = "bulletin-mistake-not-a-day",
        NotANumber = "bulletin-mistake-not-a-number",
        OutOfRange = "bulletin-mistake-out-of-range",
        TooLong = "bulletin-mistake-too-long",
        UntilTooEarly = "bulletin-mistake-until-too-early",
        BeforeFlaw = "bulletin-mistake-before-flaw",
        PublishedLater = "bulletin-mistake-published-later",
        UnknownWay = "bulletin-mistake-unknown-way",
        NoWay = "bulletin-mistake-no-way",
        NoMeasure = "bulletin-mistake-no-measure",
        InFuture = "bulletin-mistake-in-future",
        NumberTaken = "bulletin-mistake-number-taken",
        DecidedEarlier = "bulletin-mistake-decided-earlier",
        Character = "bulletin-mistake-character",
    }
}

super::fixed_texts! {
    /// The page on which a bulletin is read and signed, and what comes after.
    SignBulletin {
        Lead = "sign-bulletin-lead",
        Nothing = "sign-bulletin-nothing",
        ToWrite = "sign-bulletin-to-write",
        MistakesTitle = "sign-bulletin-mistakes-title",
        MistakesText = "sign-bulletin-mistakes-text",
        WorkersTitle = "sign-bulletin-workers-title",
        WorkersText = "sign-bulletin-workers-text",
        UntilThen = "sign-bulletin-until-then",
        WholeTitle = "sign-bulletin-whole-title",
        WhoTitle = "sign-bulletin-who-title",
        WhoText = "sign-bulletin-who-text",
        ForeignKey = "sign-bulletin-foreign-key",
        WhereTitle = "sign-bulletin-where-title",
        WhereText = "sign-bulletin-where-text",
        Button = "sign-bulletin-button",
        Signing = "sign-bulletin-signing",
        NotWritten = "sign-bulletin-not-written",
        NotAccepted = "sign-bulletin-not-accepted",
        BulletinName = "sign-bulletin-bulletin-name",
        DecisionName = "sign-bulletin-decision-name",
        DoneTitle = "sign-bulletin-done-title",
        DoneBulletin = "sign-bulletin-done-bulletin",
        DoneDecision = "sign-bulletin-done-decision",
        DoneHere = "sign-bulletin-done-here",
        DoneNotHere = "sign-bulletin-done-not-here",
        NextTitle = "sign-bulletin-next-title",
        NextDropFolder = "sign-bulletin-next-drop-folder",
        NextDropFolderNone = "sign-bulletin-next-drop-folder-none",
        NextMail = "sign-bulletin-next-mail",
        NextIt = "sign-bulletin-next-it",
        NextFile = "sign-bulletin-next-file",
        OpenFolder = "sign-bulletin-open-folder",
        OpenDecision = "sign-bulletin-open-decision",
        CopyDrop = "sign-bulletin-copy-drop",
        CopyDropDone = "sign-bulletin-copy-drop-done",
        CopyDropFailed = "sign-bulletin-copy-drop-failed",
        Another = "sign-bulletin-another",
    }
}

/// Returns every id of the file.
#[must_use]
pub fn all() -> Vec<Cow<'static, str>> {
    let mut ids = super::listed(WriteBulletin::ALL);
    ids.extend(super::listed(BulletinForm::ALL));
    ids.extend(super::listed(BulletinMistake::ALL));
    ids.extend(super::listed(SignBulletin::ALL));
    ids
}
