//! Ids of `collector-source.ftl`: files and folders that are not what they were.

super::fixed_texts! {
    /// Files that changed since they were checked, and folders that cannot be reached.
    CollectorSource {
        Changed = "collector-source-changed",
        ChangedText = "collector-source-changed-text",
        Unreachable = "collector-source-unreachable",
        UnreachableText = "collector-source-unreachable-text",
        UnreachableNothing = "collector-source-unreachable-nothing",
        UnreachableNotNow = "collector-source-unreachable-not-now",
        NoChecklists = "collector-source-no-checklists",
        UnsignedState = "collector-source-unsigned-state",
        Unsigned = "collector-source-unsigned",
    }
}
