//! Ids of `role.ftl`: what a person comes to do.

super::fixed_texts! {
    /// The roles and the card that changes between them.
    RoleText {
        Title = "role-title",
        Worker = "role-worker",
        Collector = "role-collector",
        Rules = "role-rules",
        Note = "role-note",
    }
}
