//! The two verdicts in words, with what led to them.

use serde::Serialize;

use super::{ListView, Words};
use crate::assessment::{ConditionKind, KszVerdict, Provenance, Status, Verdict};
use crate::checklist::RecordedActing;
use crate::control::{Control, Situation};
use crate::text::ids::{BulletinWord, DocumentText, DocumentWord};

/// A verdict with its shape, word, sentences and grounds.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct VerdictView {
    heading: String,
    /// Which of the template's shapes goes with it, beside the word: `good`, `conditions`, `stop`, `place` or `neutral`.
    shape: &'static str,
    word: String,
    sentences: Vec<String>,
    because: Option<ListView>,
}

impl Words<'_> {
    pub(super) fn verdict(&self) -> VerdictView {
        let record = self.record;
        let mut sentences = Vec::new();
        if matches!(record.verdict, Verdict::NotReady | Verdict::WorkOnSite) {
            sentences.push(self.say(DocumentText::ClientsAreServed));
        }
        sentences.push(self.word(DocumentWord::VerdictSentence(record.verdict)));
        if record.verdict == Verdict::NotReady && record.situation == Situation::PrivateDirect {
            sentences.push(self.say(DocumentText::WaysOut));
        }
        if record.verdict == Verdict::WorkOnSite {
            sentences.extend(self.bulletin_sentences());
        }
        let because: Vec<_> = record
            .because
            .iter()
            .map(|&control| self.ground(control))
            .collect();
        VerdictView {
            heading: self.say(DocumentText::VerdictHeading),
            shape: match record.verdict {
                Verdict::Ready => "good",
                Verdict::ReadyWithConditions => "conditions",
                Verdict::NotReady => "stop",
                Verdict::OnSite | Verdict::WorkOnSite => "place",
            },
            word: self.word(DocumentWord::Verdict(record.verdict)),
            sentences,
            because: (!because.is_empty()).then(|| ListView {
                heading: self.say(DocumentText::Because),
                items: because,
            }),
        }
    }

    /// The second verdict; at the office nobody asked.
    pub(super) fn ksz(&self) -> Option<VerdictView> {
        let record = self.record;
        if record.situation == Situation::Office {
            return None;
        }
        // Ready for KSZ/BCSS itself is no permission to telework: no green, and a sentence that says so.
        let later = record.ksz == KszVerdict::Ready
            && matches!(record.verdict, Verdict::NotReady | Verdict::WorkOnSite);
        let mut sentences = vec![if later {
            self.say(DocumentText::KszReadyLater)
        } else {
            self.word(DocumentWord::KszSentence(record.ksz))
        }];
        if record.ksz == KszVerdict::Blocked {
            let controls = self.titles(&record.ksz_because);
            sentences
                .push(self.format(DocumentText::KszBlockedBy, &[("controls", controls.into())]));
        }
        Some(VerdictView {
            heading: String::new(),
            shape: match record.ksz {
                KszVerdict::NotNeeded => "neutral",
                KszVerdict::Ready if later => "neutral",
                KszVerdict::Ready => "good",
                KszVerdict::Blocked => "stop",
            },
            word: self.word(DocumentWord::Ksz(record.ksz)),
            sentences,
            because: None,
        })
    }

    /// Says why an access that is open leads to conditions: a bulletin's measures, an assumed compromise, expired rules.
    fn what_access_asks(&self) -> String {
        let acting = self.record.bulletins.iter();
        let with_measures = acting
            .filter(|bulletin| bulletin.acting == RecordedActing::Acts)
            .map(|bulletin| bulletin.state)
            .filter(|state| state.has_measures());
        // The declared order begins with the strictest.
        if let Some(state) = with_measures.min() {
            return self.texts.get(BulletinWord::State(state));
        }
        let asks = |kind| self.record.conditions.iter().any(|one| one.kind == kind);
        if asks(ConditionKind::ChangePasswords) {
            self.say(DocumentText::BecauseCompromise)
        } else if asks(ConditionKind::RenewPolicy) {
            self.say(DocumentText::BecausePolicyExpired)
        } else {
            self.status(Status::Met)
        }
    }

    /// Names a control that led to the verdict, with what is the matter where one word says it.
    fn ground(&self, control: Control) -> String {
        let title = self.title(control);
        let word = self
            .record
            .finding(control)
            .and_then(|finding| match finding.status {
                Status::NotApplicable => None,
                _ if finding.provenance == Provenance::Corrected => {
                    Some(self.word(DocumentWord::Provenance(finding.provenance)))
                }
                Status::Met if control == Control::RemoteAccessOpen => {
                    Some(self.what_access_asks())
                }
                status => Some(self.status(status)),
            });
        match word {
            None => title,
            Some(word) => self.format(
                DocumentText::BecauseItem,
                &[("title", title.into()), ("status", word.into())],
            ),
        }
    }
}
