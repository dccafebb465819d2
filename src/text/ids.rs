//! The ids of all texts: one module and enum per file of `i18n/`.
//!
//! A fixed text is a variant; a text that belongs to a control, reason, level and so on is a variant that carries
//! it. [`all`] lists every id there is, and the language tests hold that list against the files: none missing,
//! none unused.

pub mod bulletin;
pub mod collector;
pub mod collector_retention;
pub mod collector_rules;
pub mod collector_sharing;
pub mod collector_source;
pub mod command_line;
pub mod controls;
pub mod countersign;
pub mod document;
pub mod document_errors;
pub mod errors;
pub mod exports;
pub mod follow_up;
pub mod machine;
pub mod mend;
pub mod organisation;
pub mod policy;
pub mod reasons;
pub mod register;
pub mod register_rules;
pub mod register_words;
pub mod role;
pub mod rules;
pub mod rules_bulletin;
pub mod summary;
pub mod verdict;
pub mod verification;
pub mod window;

use std::borrow::Cow;

use crate::control::Control;

pub use bulletin::{BannerKind, BannerText, BulletinText, BulletinWord, ReadyMadeText};
pub use collector::*;
pub use collector_retention::CollectorRetention;
pub use collector_rules::{CollectorRules, RulesFilterWord};
pub use collector_sharing::CollectorSharing;
pub use collector_source::CollectorSource;
pub use command_line::CommandLineText;
pub use controls::{ControlText, WordText};
pub use countersign::CountersignText;
pub use document::{DocumentText, DocumentWord};
pub use document_errors::DocumentErrorText;
pub use errors::{ErrorText, KindText};
pub use exports::ExportText;
pub use follow_up::FollowUpText;
pub use machine::ReadsText;
pub use mend::MendStep;
pub use organisation::OrganisationText;
pub use policy::{PolicyText, RefusalText, WeekdayText};
pub use reasons::{ObservedText, ReasonText};
pub use register::RegisterText;
pub use register_rules::{RegisterRulesText, RegisterRulesWord};
pub use register_words::RegisterWord;
pub use role::RoleText;
pub use rules::RulesText;
pub use rules::*;
pub use rules_bulletin::{BulletinForm, BulletinMistake, SignBulletin, WriteBulletin};
pub use summary::SummaryText;
pub use verdict::{ConditionText, VerdictWord};
pub use verification::{FoundText, VerificationText};
pub use window::{
    Common, ComputerPage, Done, Key, Lock, Password, Prints, Question, ResultPage, Sign,
    SituationPage, Welcome,
};

/// Declares an enum of fixed texts and lists them.
macro_rules! fixed_texts {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $id:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $(#[doc = concat!("`", $id, "`")] $variant,)+ }

        impl $name {
            /// Every text of this file.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];
        }

        impl crate::text::TextId for $name {
            fn id(&self) -> std::borrow::Cow<'static, str> {
                std::borrow::Cow::Borrowed(match self { $(Self::$variant => $id,)+ })
            }
        }
    };
}
use fixed_texts;

/// Embeds the files of a language that people see; the list stands here once for all of them.
macro_rules! sources {
    ($language:literal) => {
        sources!(
            $language,
            "common.ftl",
            "welcome.ftl",
            "situation.ftl",
            "computer.ftl",
            "question.ftl",
            "password.ftl",
            "lock.ftl",
            "printing.ftl",
            "result.ftl",
            "sign.ftl",
            "key.ftl",
            "done.ftl",
            "controls.ftl",
            "machine.ftl",
            "reasons.ftl",
            "mend.ftl",
            "verdict.ftl",
            "document.ftl",
            "document-errors.ftl",
            "command-line.ftl",
            "errors.ftl",
            "verification.ftl",
            "policy.ftl",
            "bulletin.ftl",
            "bulletin-forms.ftl",
            "countersign.ftl",
            "role.ftl",
            "rules.ftl",
            "rules-bulletin.ftl",
            "organisation.ftl",
            "collector.ftl",
            "collector-rules.ftl",
            "collector-retention.ftl",
            "collector-sharing.ftl",
            "collector-source.ftl",
            "register.ftl",
            "register-words.ftl",
            "register-rules.ftl",
            "exports.ftl",
            "summary.ftl",
            "follow-up.ftl",
        )
    };
    ($language:literal, $($file:literal),+ $(,)?) => {
        &[$(include_str!(concat!("../../i18n/", $language, "/", $file))),+]
    };
}

/// The files of the languages that people see.
pub const NL_SOURCES: &[&str] = sources!("nl");
/// The same files in French.
pub const FR_SOURCES: &[&str] = sources!("fr");
/// The files that the command line needs in English.
pub const EN_SOURCES: &[&str] = sources!(
    "en",
    "controls.ftl",
    "reasons.ftl",
    "verdict.ftl",
    "document-errors.ftl",
    "command-line.ftl",
    "errors.ftl",
    "key.ftl",
    "verification.ftl",
    "policy.ftl",
    "bulletin.ftl",
    "countersign.ftl",
    "register.ftl",
    "register-words.ftl",
    "register-rules.ftl",
    "exports.ftl",
);

/// Returns every id that Rust can ask for in Dutch and French.
#[must_use]
pub fn all() -> Vec<Cow<'static, str>> {
    let mut ids = Vec::new();
    let mut add = |texts: Vec<Cow<'static, str>>| ids.extend(texts);
    add(listed(Common::ALL));
    add(listed(Welcome::ALL));
    add(listed(SituationPage::ALL));
    add(listed(ComputerPage::ALL));
    add(listed(Question::ALL));
    add(listed(Password::ALL));
    add(listed(Lock::ALL));
    add(listed(Prints::ALL));
    add(listed(ResultPage::ALL));
    add(listed(Sign::ALL));
    add(listed(Key::ALL));
    add(listed(Done::ALL));
    add(listed(&ControlText::all()));
    add(listed(&WordText::all()));
    add(listed(&ReadsText::all()));
    add(listed(&ReasonText::all()));
    add(listed(&ObservedText::all()));
    add(listed(&MendStep::all()));
    add(listed(&VerdictWord::all()));
    add(listed(&ConditionText::all()));
    add(listed(DocumentText::ALL));
    add(listed(&DocumentWord::all()));
    add(listed(DocumentErrorText::ALL));
    add(listed(CommandLineText::ALL));
    add(listed(ErrorText::ALL));
    add(listed(&KindText::all()));
    add(listed(VerificationText::ALL));
    add(listed(CountersignText::ALL));
    add(listed(&FoundText::all()));
    add(listed(RoleText::ALL));
    add(rules::all());
    add(rules_bulletin::all());
    add(listed(OrganisationText::ALL));
    add(listed(RegisterText::ALL));
    add(collector::all());
    add(collector_rules::all());
    add(listed(CollectorRetention::ALL));
    add(listed(CollectorSharing::ALL));
    add(listed(CollectorSource::ALL));
    add(listed(&RegisterWord::all()));
    add(listed(RegisterRulesText::ALL));
    add(listed(&RegisterRulesWord::all()));
    add(listed(ExportText::ALL));
    add(listed(SummaryText::ALL));
    add(listed(FollowUpText::ALL));
    add(policy::all());
    add(listed(&ReadyMadeText::all()));
    ids
}

/// Returns every id that the command line can ask for, in English too.
#[must_use]
pub fn all_of_command_line() -> Vec<Cow<'static, str>> {
    let titles: Vec<_> = Control::all().map(ControlText::Title).collect();
    let mut ids = Vec::new();
    let mut add = |texts: Vec<Cow<'static, str>>| ids.extend(texts);
    add(listed(&titles));
    add(listed(&WordText::all()));
    add(listed(&ReasonText::all()));
    add(listed(&ObservedText::all()));
    add(listed(&VerdictWord::all()));
    add(listed(&ConditionText::all()));
    add(listed(CommandLineText::ALL));
    add(listed(Key::ALL));
    add(listed(DocumentErrorText::ALL));
    add(listed(ErrorText::ALL));
    add(listed(&KindText::all()));
    add(listed(VerificationText::ALL));
    add(listed(CountersignText::ALL));
    add(listed(&FoundText::all()));
    add(listed(RegisterText::ALL));
    add(policy::all());
    add(listed(&RegisterWord::all()));
    add(listed(RegisterRulesText::ALL));
    add(listed(&RegisterRulesWord::all()));
    add(listed(ExportText::ALL));
    ids
}

fn listed(texts: &[impl crate::text::TextId]) -> Vec<Cow<'static, str>> {
    texts.iter().map(crate::text::TextId::id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, TextId, Texts};

    /// An id as it stands, for asking whether its text is there.
    struct Written(Cow<'static, str>);

    impl TextId for Written {
        fn id(&self) -> Cow<'static, str> {
            self.0.clone()
        }
    }

    #[test]
    fn the_command_line_has_all_its_words_in_each_language() {
        for language in [Language::Nl, Language::Fr, Language::En] {
            let texts = Texts::new(language);
            for id in all_of_command_line() {
                assert!(
                    texts.has(&Written(id.clone())),
                    "{id} in {}",
                    language.code()
                );
            }
        }
    }
}
