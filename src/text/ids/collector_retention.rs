//! Ids of `collector-retention.ftl`: deleting checklists that were kept long enough.

super::fixed_texts! {
    /// Ticking what is due, one question, and what came of it.
    CollectorRetention {
        Oldest = "collector-retention-oldest",
        All = "collector-retention-all",
        Delete = "collector-retention-delete",
        What = "collector-retention-what",
        Sure = "collector-retention-sure",
        Deleted = "collector-retention-deleted",
        Left = "collector-retention-left",
    }
}
