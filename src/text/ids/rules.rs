//! Ids of `rules.ftl`: the role that manages the rules.

super::fixed_texts! {
    /// The role's frame and its first page.
    RulesText {
        NavigationName = "rules-navigation-name",
        PageStart = "rules-page-start",
        PageBulletin = "rules-page-bulletin",
        PageBulletinSign = "rules-page-bulletin-sign",
        Heading = "rules-heading",
        Lead = "rules-lead",
    }
}

/// Returns every id of the file.
#[must_use]
pub fn all() -> Vec<std::borrow::Cow<'static, str>> {
    super::listed(RulesText::ALL)
}
