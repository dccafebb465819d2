//! One line per state, with everything that a line can tell.

use super::*;

/// A file that is no checklist, or none any more.
fn refused_line(state: State, status: Status, reason: Reason, file: &str) -> Line {
    Line {
        id: LineId("ab".repeat(32)),
        name: String::new(),
        organisation: String::new(),
        email: None,
        language: None,
        newest: Some(Entry {
            places: vec![place(file)],
            status,
            reasons: vec![reason],
            key: None,
            signer: None,
            signer_doubts: Vec::new(),
            signed_at: None,
            checklist: None,
            ..entry(Sample::Ready, Language::Nl, "")
        }),
        conditions: Vec::new(),
        pc_nickname: None,
        ..line(state, Sample::Ready, Language::Nl, "")
    }
}

/// A line in each state, in the order of the states, with doubts, marks and an answer among them.
pub(crate) fn one_per_state(language: Language) -> Vec<Line> {
    let [first, last] = match language {
        Language::Fr => ["Prénom", "Nom"],
        Language::Nl | Language::En => ["Voornaam", "Naam"],
    };
    let states = State::ALL.into_iter().zip('A'..);
    let mut lines: Vec<_> = states
        .map(|(state, letter)| {
            let name = format!("{first} {letter}. {last}");
            match state {
                State::Invalid => refused_line(
                    state,
                    Status::Invalid,
                    Reason::DigestDiffers,
                    "checklist-3.pdf",
                ),
                State::Unreadable => refused_line(
                    state,
                    Status::Unreadable,
                    Reason::Container(crate::pdf::Problem::NoHeader),
                    "scan 2.pdf",
                ),
                State::NotHandedIn => not_handed_in(language, &name),
                State::NotReady => line(state, Sample::NotReady, language, &name),
                State::OnSite => line(state, Sample::OnSite, language, &name),
                State::ConditionsOpen => line(state, Sample::Conditions, language, &name),
                State::KeyWithdrawn
                | State::NotVouchedFor
                | State::NotCompared
                | State::NotComparable
                | State::InFuture
                | State::Expired
                | State::AccessClosed
                | State::CheckAgain
                | State::Expiring
                | State::Ready
                | State::Superseded => line(state, Sample::Ready, language, &name),
            }
        })
        .collect();
    for line in &mut lines {
        decorate(line);
    }
    lines
}

/// Gives some of the lines what makes them less plain.
fn decorate(line: &mut Line) {
    match line.state {
        State::KeyWithdrawn => {
            line.doubts = vec![Doubt::KeyWithdrawn];
            line.withdrawal = Some(Withdrawal {
                by: keeper(Language::Nl),
                on: date(2026, 11, 23),
                why: "Pc verkocht / PC vendu".to_owned(),
            });
            if let Some(entry) = &mut line.newest {
                entry.status = Status::Intact;
                entry.reasons = vec![Reason::SignerUnknown];
                entry.signer_doubts = vec![Reason::SignerUnknown];
            }
        }
        State::NotVouchedFor => {
            line.doubts = vec![Doubt::KeyChanged];
            if let Some(entry) = &mut line.newest {
                entry.status = Status::Intact;
                entry.reasons = vec![Reason::SignerUnknown];
                entry.signer_doubts = vec![Reason::SignerUnknown];
            }
        }
        State::ConditionsOpen => {
            line.conditions[0].done = Some(DoneMark {
                on: date(2026, 11, 30),
                by: "Voornaam Verantwoordelijke".to_owned(),
                note: "Nagekeken / vérifié".to_owned(),
            });
        }
        State::Ready => {
            line.doubts = vec![Doubt::NameNearRoster];
            if let Some(entry) = &mut line.newest {
                entry.places.push(Place {
                    file: "berichten/mail.eml".into(),
                    inside: vec!["archief.zip".to_owned(), "checklist.pdf".to_owned()],
                });
                entry.answer = Some(answer(Answer::AcceptedWithRemark, "Goed zo."));
            }
            line.earlier = line.newest.clone().into_iter().collect();
            line.vouching = Some(Vouching {
                by: keeper(Language::Nl),
                on: date(2026, 11, 23),
                compared: Comparison::Telephone,
            });
            line.notes = vec![Note {
                by: keeper(Language::Nl),
                on: date(2026, 11, 24),
                text: "Gebeld / appelé".to_owned(),
            }];
        }
        State::AccessClosed => {
            line.rules.access = Access::Closed;
            line.rules.bulletins = vec![bulletin(BulletinState::Suspended, CheckAgain::NotAsked)];
        }
        State::CheckAgain => {
            let causes = vec![Cause::PolicyChanged, Cause::Bulletin];
            line.rules = RulesStanding {
                made_under: MadeUnder::Earlier,
                check_again: CheckAgain::Due(causes),
                bulletins: vec![bulletin(
                    BulletinState::ReopenedWithMeasures,
                    CheckAgain::Due(vec![Cause::Bulletin]),
                )],
                access: Access::Open,
            };
        }
        State::InFuture => {
            line.validity = None;
            if let Some(entry) = &mut line.newest {
                entry.status = Status::Intact;
                entry.reasons = vec![Reason::SignedInFuture];
                entry.signer_doubts = vec![Reason::SignedInFuture];
                entry.ahead = Some(Ahead::Signature);
                entry.signed_at = entry.signed_at.take().map(|at| at.saturating_add(1.year()));
            }
        }
        State::Expired => valid_until(line, date(2026, 11, 25)),
        State::Expiring => valid_until(line, date(2026, 12, 20)),
        State::Unreadable => {
            if let Some(entry) = &mut line.newest {
                entry.reasons.clear();
                entry.refusal = Some(Refusal::TooLarge);
            }
        }
        State::Invalid
        | State::NotCompared
        | State::NotComparable
        | State::NotReady
        | State::NotHandedIn
        | State::OnSite
        | State::Superseded => {}
    }
}

/// A bulletin about a virtual desktop that the policy gives a name.
fn bulletin(state: BulletinState, check_again: CheckAgain) -> ConcerningBulletin {
    ConcerningBulletin {
        access_way: "virtual-desktop".to_owned(),
        name: Some(Bilingual::new("Citrix Thuis", "Citrix Maison")),
        sequence: 3,
        state,
        concern: Concern::Named,
        check_again,
    }
}

fn valid_until(line: &mut Line, day: Date) {
    let entry = line.newest.as_mut();
    if let Some(checklist) = entry.and_then(|entry| entry.checklist.as_mut()) {
        Arc::make_mut(checklist).valid_until = day;
    }
}
