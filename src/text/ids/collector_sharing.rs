//! Ids of `collector-sharing.ftl`: one register for several team leads.

super::fixed_texts! {
    /// Where the register is kept, and sharing it.
    CollectorSharing {
        Title = "collector-sharing-title",
        Own = "collector-sharing-own",
        Shared = "collector-sharing-shared",
        KeepHere = "collector-sharing-keep-here",
        How = "collector-sharing-how",
        Text = "collector-sharing-text",
        Field = "collector-sharing-field",
        Choose = "collector-sharing-choose",
        Share = "collector-sharing-share",
        AmongChecklists = "collector-sharing-among-checklists",
        SharedAmongChecklists = "collector-sharing-shared-among-checklists",
        Refused = "collector-sharing-refused",
        DecidedMeanwhile = "collector-sharing-decided-meanwhile",
    }
}
