//! The access bulletins that were known, and what they brought about.

use super::{Words, lines};
use crate::checklist::{RecordedActing, RecordedBulletin};
use crate::policy::bulletin::State;
use crate::text::ids::{BulletinWord, DocumentText};

impl Words<'_> {
    /// Says which bulletins were known; for those that concern the worker what happened too.
    pub(super) fn bulletins(&self) -> Vec<String> {
        let bulletins = &self.record.bulletins;
        if bulletins.is_empty() {
            return vec![self.say(DocumentText::NoBulletin)];
        }
        bulletins
            .iter()
            .flat_map(|bulletin| self.bulletin(bulletin))
            .collect()
    }

    fn bulletin(&self, bulletin: &RecordedBulletin) -> Vec<String> {
        let mut values = vec![
            ("sequence", bulletin.sequence.to_string().into()),
            ("way", (&bulletin.name).into()),
            (
                "state",
                self.texts.get(BulletinWord::State(bulletin.state)).into(),
            ),
            ("from", self.date(bulletin.from).into()),
        ];
        let id = match bulletin.until {
            None => DocumentText::Bulletin,
            Some(until) => {
                values.push(("until", self.date(until).into()));
                DocumentText::BulletinUntil
            }
        };
        let mut said = self.format(id, &values);
        let more = match bulletin.acting {
            RecordedActing::Acts => None,
            RecordedActing::AnotherWay => Some(DocumentText::BulletinAnotherWay),
            RecordedActing::RanOut => Some(DocumentText::BulletinRanOut),
        };
        if let Some(more) = more {
            said.push(' ');
            said += &self.say(more);
        }
        let mut said = vec![said];
        if let Some(happened) = &bulletin.what_happened {
            said.extend(lines(happened));
        }
        said
    }

    /// Says, where the access is closed, what happened and how work goes on.
    pub(super) fn bulletin_sentences(&self) -> Vec<String> {
        let closing = self.record.bulletins.iter().filter(|bulletin| {
            bulletin.acting == RecordedActing::Acts && bulletin.state == State::Suspended
        });
        closing
            .flat_map(|bulletin| {
                let happened = bulletin.what_happened.iter().flat_map(|text| lines(text));
                let alternatives = bulletin.alternatives.iter().flat_map(|text| lines(text));
                happened.chain(alternatives).collect::<Vec<_>>()
            })
            .collect()
    }
}
