//! Ids of `countersign.ftl`: the answer to a checklist, and what `countersign` prints.

super::fixed_texts! {
    /// Answers, and what is said about giving one.
    CountersignText {
        Accepted = "answer-accepted",
        AcceptedWithRemark = "answer-accepted-with-remark",
        SentBack = "answer-sent-back",
        AppearanceRemark = "countersign-appearance-remark",
        AppearanceMore = "countersign-appearance-more",
        VerifyAnswer = "verify-answer",
        VerifyRemark = "verify-remark",
        NotIntact = "countersign-not-intact",
        AlreadyAnswered = "countersign-already-answered",
        OwnChecklist = "countersign-own-checklist",
        RemarkMissing = "countersign-remark-missing",
        RemarkNotAllowed = "countersign-remark-not-allowed",
        RemarkRefused = "countersign-remark-refused",
        RemarkCharacter = "countersign-remark-character",
        Failed = "countersign-failed",
        Done = "countersign-done",
        Help = "help-countersign",
    }
}
