//! Ids of `follow-up.ftl`: reminders, answers that go back, and the lines of the list for IT.

super::fixed_texts! {
    /// What the mails of a register say.
    FollowUpText {
        Greeting = "follow-up-greeting",
        GreetingNobody = "follow-up-greeting-nobody",
        Closing = "follow-up-closing",

        SubjectNotHandedIn = "follow-up-subject-not-handed-in",
        SubjectExpired = "follow-up-subject-expired",
        SubjectExpiring = "follow-up-subject-expiring",
        SubjectNotVouchedFor = "follow-up-subject-not-vouched-for",
        SubjectCheckAgain = "follow-up-subject-check-again",
        SubjectAccessClosed = "follow-up-subject-access-closed",
        SubjectToDo = "follow-up-subject-to-do",

        AboutPc = "follow-up-about-pc",
        NotHandedIn = "follow-up-not-handed-in",
        NotUsable = "follow-up-not-usable",
        Expired = "follow-up-expired",
        Expiring = "follow-up-expiring",
        CheckAgain = "follow-up-check-again",
        CheckAgainOtherPolicy = "follow-up-check-again-other-policy",
        CheckAgainUnknownRules = "follow-up-check-again-unknown-rules",
        CheckAgainBulletin = "follow-up-check-again-bulletin",
        AccessClosed = "follow-up-access-closed",
        NotVouchedFor = "follow-up-not-vouched-for",
        ClientsAreServed = "follow-up-clients-are-served",
        WorkOnSite = "follow-up-work-on-site",
        NotReady = "follow-up-not-ready",
        YouCanMend = "follow-up-you-can-mend",
        ItMends = "follow-up-it-mends",
        NotKnown = "follow-up-not-known",
        WasSentBack = "follow-up-was-sent-back",
        Conditions = "follow-up-conditions",
        ConditionOpen = "follow-up-condition-open",
        ConditionKept = "follow-up-condition-kept",
        ConditionOverdue = "follow-up-condition-overdue",
        HowToMakeOne = "follow-up-how-to-make-one",
        TellWhenDone = "follow-up-tell-when-done",
        Help = "follow-up-help",

        SubjectAccepted = "follow-up-subject-accepted",
        SubjectNotPossible = "follow-up-subject-not-possible",
        SubjectSentBack = "follow-up-subject-sent-back",
        Accepted = "follow-up-accepted",
        AcceptedWithRemark = "follow-up-accepted-with-remark",
        SentBack = "follow-up-sent-back",
        Verdict = "follow-up-verdict",
        NotPossible = "follow-up-not-possible",
        ValidUntil = "follow-up-valid-until",
        ChangeAndSignAgain = "follow-up-change-and-sign-again",
        FileAttached = "follow-up-file-attached",

        ItPerson = "follow-up-it-person",
        ItPersonAndPc = "follow-up-it-person-and-pc",
    }
}
