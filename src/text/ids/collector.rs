//! Ids of `collector.ftl`: the window's role that collects the checklists of others.

super::fixed_texts! {
    /// The role's pages by name, and what stands on all of them.
    CollectorText {
        PageWelcome = "collector-page-welcome",
        NavigationName = "collector-navigation-name",
    }
}

super::fixed_texts! {
    /// The role's first page.
    CollectorWelcome {
        Heading = "collector-welcome-heading",
        Lead = "collector-welcome-lead",
        DoesVerify = "collector-welcome-does-verify",
        DoesList = "collector-welcome-does-list",
        DoesMissing = "collector-welcome-does-missing",
        DoesFollow = "collector-welcome-does-follow",
        NeverSend = "collector-welcome-never-send",
        NeverChange = "collector-welcome-never-change",
        NeverGuess = "collector-welcome-never-guess",
    }
}
