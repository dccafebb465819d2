//! Ids of `exports.ftl`: headings and sheets of an exported list, and why nothing was exported.

super::fixed_texts! {
    /// What an export says.
    ExportText {
        Title = "export-title",
        Name = "export-name",
        Organisation = "export-organisation",
        Email = "export-email",
        PcNickname = "export-pc-nickname",
        State = "export-state",
        Situation = "export-situation",
        Verdict = "export-verdict",
        Ksz = "export-ksz",
        ConditionsOpen = "export-conditions-open",
        SignedOn = "export-signed-on",
        ValidUntil = "export-valid-until",
        Signature = "export-signature",
        Answer = "export-answer",
        AnswerGiven = "export-answer-given",
        AnswerGivenRemark = "export-answer-given-remark",
        CheckAgain = "export-check-again",
        Bulletins = "export-bulletins",
        Doubts = "export-doubts",
        File = "export-file",

        Condition = "export-condition",
        What = "export-what",
        Who = "export-who",
        By = "export-by",
        DoneOn = "export-done-on",
        DoneBy = "export-done-by",
        Note = "export-note",

        WhoWorker = "export-who-worker",
        WhoIt = "export-who-it",
        WhoTeamLead = "export-who-team-lead",

        SheetList = "export-sheet-list",
        SheetConditions = "export-sheet-conditions",
        SheetMissing = "export-sheet-missing",
        SheetRefused = "export-sheet-refused",

        UnknownEnding = "export-unknown-ending",
        Exists = "export-exists",
        NotWritten = "export-not-written",
        DiskFull = "export-disk-full",
        NotMade = "export-not-made",
        NoSigner = "export-no-signer",
    }
}
