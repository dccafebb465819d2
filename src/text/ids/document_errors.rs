//! Ids of `document-errors.ftl`: why a record or its document could not be made, and the names of the fields.

super::fixed_texts! {
    /// Sentences that name the field and what to do, for the window and the command line.
    DocumentErrorText {
        MissingCharacters = "document-error-missing-characters",
        RefusedCharacter = "document-error-refused-character",
        Empty = "document-error-empty",
        NotTrimmed = "document-error-not-trimmed",
        TooLong = "document-error-too-long",
        RecordTooLarge = "document-error-record-too-large",
        NewerFormat = "document-error-newer-format",
        Malformed = "document-error-malformed",
        NotCanonical = "document-error-not-canonical",
        Contradiction = "document-error-contradiction",
        Typesetting = "document-error-typesetting",
        OtherTemplate = "document-error-other-template",
        FieldWorkerName = "document-field-worker-name",
        FieldWorkerRole = "document-field-worker-role",
        FieldWorkerOrganisation = "document-field-worker-organisation",
        FieldPcNickname = "document-field-pc-nickname",
        FieldExplanation = "document-field-explanation",
        FieldMeasure = "document-field-measure",
        FieldPrintingReason = "document-field-printing-reason",
        FieldAccessWay = "document-field-access-way",
        FieldPolicy = "document-field-policy",
        FieldBulletin = "document-field-bulletin",
        FieldProgram = "document-field-program",
    }
}
