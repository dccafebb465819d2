//! What a reminder says of the organisation's policy and bulletins.

use crate::checklist::Checklist;
use crate::policy::bulletin::State as BulletinState;
use crate::register::line::{Line, State};
use crate::register::rules_standing::{Cause, ConcerningBulletin};
use crate::register::rules_words::way;
use crate::text::Texts;
use crate::text::ids::FollowUpText;

/// Says which access is closed, and why the checklist has to be made again.
pub(super) fn about_rules(line: &Line, record: &Checklist, texts: &Texts) -> Vec<String> {
    let bulletins = || line.rules.bulletins.iter();
    let ways = |concerned: Vec<&ConcerningBulletin>| {
        let ways: Vec<String> = concerned
            .into_iter()
            .map(|bulletin| way(texts, bulletin))
            .collect();
        [("way", texts.list(&ways).into())]
    };
    let mut said = Vec::new();
    if line.state == State::AccessClosed {
        let closing = bulletins().filter(|bulletin| bulletin.state == BulletinState::Suspended);
        let closed = texts.format(FollowUpText::AccessClosed, &ways(closing.collect()));
        let served = texts.get(FollowUpText::ClientsAreServed);
        said.push(format!("{closed} {served}"));
    }
    if !matches!(
        line.state,
        State::NotReady | State::AccessClosed | State::CheckAgain
    ) {
        return said;
    }
    let assessed = [("date", texts.date(record.assessed_on).into())];
    for cause in line.rules.check_again.causes() {
        said.push(match cause {
            Cause::PolicyChanged => texts.format(FollowUpText::CheckAgain, &assessed),
            Cause::AnotherPolicy => texts.format(FollowUpText::CheckAgainOtherPolicy, &assessed),
            Cause::UnknownRules => texts.format(FollowUpText::CheckAgainUnknownRules, &assessed),
            Cause::Bulletin => {
                let asking = bulletins().filter(|one| !one.check_again.causes().is_empty());
                texts.format(FollowUpText::CheckAgainBulletin, &ways(asking.collect()))
            }
        });
    }
    said
}
