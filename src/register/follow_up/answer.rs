//! The mail that takes an answer back to the worker: accepted, accepted with a remark, or sent back, with the file.

use crate::register::follow_up::draft::{
    AttachedFile, Correspondence, Draft, joined, joined_subjects, plain_address, quoted,
};
use crate::register::follow_up::in_the_way::verdict_against;
use crate::register::line::Line;
use crate::register::visible::visible;
use crate::signing::answer::Answer;
use crate::text::Texts;
use crate::text::ids::{ExportText, FollowUpText, RegisterWord, VerdictWord};

/// An answer that goes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerToSend<'a> {
    /// The answer.
    pub answer: Answer,
    /// The remark; empty without one.
    pub remark: &'a str,
    /// The countersigned file; `None` where the answer stands in no file.
    pub file: Option<AttachedFile>,
}

impl Correspondence<'_> {
    /// Drafts the mail to the person of a line, in that person's language, with the countersigned file.
    #[must_use]
    pub fn answer(&self, line: &Line, to_send: AnswerToSend<'_>) -> Draft {
        let texts = self.texts_for(line.language);
        let letters: Vec<_> = texts
            .iter()
            .map(|texts| self.letter(texts, &line.name, &paragraphs(line, &to_send, texts)))
            .collect();
        let subject = match (to_send.answer, verdict_against(line)) {
            (Answer::SentBack, _) => FollowUpText::SubjectSentBack,
            (_, Some(_)) => FollowUpText::SubjectNotPossible,
            (Answer::Accepted | Answer::AcceptedWithRemark, None) => FollowUpText::SubjectAccepted,
        };
        let subjects: Vec<_> = texts.iter().map(|texts| texts.get(subject)).collect();
        Draft {
            to: plain_address(line.email.as_deref()),
            subject: joined_subjects(&subjects),
            body: joined(&letters),
            attachment: to_send.file,
        }
    }
}

/// Says in a few words what was answered to the newest checklist of a line; `None` without an answer that counts.
#[must_use]
pub fn answered(line: &Line, texts: &Texts) -> Option<String> {
    let given = line.answer()?;
    Some(texts.get(RegisterWord::Answer(given.answer)))
}

/// Says what was answered, by whom, when and with which remark; `None` without an answer that counts.
#[must_use]
pub fn answered_by(line: &Line, texts: &Texts) -> Option<String> {
    let given = line.answer()?;
    let answer = texts.get(RegisterWord::Answer(given.answer));
    let mut values = vec![
        ("answer", answer.into()),
        ("name", visible(&given.signer.name).into()),
        ("date", texts.date(given.at.date()).into()),
    ];
    if given.remark.is_empty() {
        return Some(texts.format(ExportText::AnswerGiven, &values));
    }
    let lines: Vec<String> = given.remark.lines().map(visible).collect();
    values.push(("remark", lines.join(" ").into()));
    Some(texts.format(ExportText::AnswerGivenRemark, &values))
}

fn paragraphs(line: &Line, to_send: &AnswerToSend<'_>, texts: &Texts) -> Vec<String> {
    let record = line
        .newest
        .as_ref()
        .and_then(|entry| entry.checklist.as_deref());
    let dates =
        record.map(|record| [record.assessed_on, record.valid_until].map(|date| texts.date(date)));
    let [assessed, until] = dates.unwrap_or_default();
    let answered = match to_send.answer {
        Answer::Accepted => FollowUpText::Accepted,
        Answer::AcceptedWithRemark => FollowUpText::AcceptedWithRemark,
        Answer::SentBack => FollowUpText::SentBack,
    };
    let mut said = vec![texts.format(answered, &[("date", assessed.into())])];
    if !to_send.remark.is_empty() {
        said.push(quoted(to_send.remark));
    }
    match to_send.answer {
        Answer::Accepted | Answer::AcceptedWithRemark => {
            let verdict = record.map(|record| texts.get(VerdictWord::Verdict(record.verdict)));
            let verdict = [("verdict", verdict.unwrap_or_default().into())];
            said.push(texts.format(FollowUpText::Verdict, &verdict));
            said.push(match verdict_against(line) {
                Some(_) => texts.get(FollowUpText::NotPossible),
                None => texts.format(FollowUpText::ValidUntil, &[("date", until.into())]),
            });
        }
        Answer::SentBack => said.push(texts.get(FollowUpText::ChangeAndSignAgain)),
    }
    let is_attached = to_send.file.is_some();
    said.extend(is_attached.then(|| texts.get(FollowUpText::FileAttached)));
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Verdict;
    use crate::checklist::samples::Sample;
    use crate::register::export::samples::{keeper, line, one_per_state};
    use crate::register::line::State;
    use crate::text::Language;
    use crate::verification::Reason;

    fn draft(answer: Answer, remark: &str, language: Language) -> Draft {
        let line = line(State::Ready, Sample::Ready, language, "Prénom Nom");
        draft_for(&line, answer, remark, language)
    }

    fn draft_for(line: &Line, answer: Answer, remark: &str, language: Language) -> Draft {
        let keeper = keeper(language);
        let file = AttachedFile {
            name: "checklist.pdf".to_owned(),
            pdf: b"%PDF-1.7".to_vec(),
        };
        let to_send = AnswerToSend {
            answer,
            remark,
            file: Some(file),
        };
        Correspondence::new(&keeper, None).answer(line, to_send)
    }

    #[test]
    fn each_answer_names_the_checklist_and_takes_the_file_along() {
        for language in Language::FOR_PEOPLE {
            let texts = Texts::new(language);
            let date = texts.date(jiff::civil::date(2026, 11, 22));
            for answer in Answer::ALL {
                let draft = draft(answer, "Let op.", language);
                assert!(draft.body.contains(&date), "{}", draft.body);
                assert!(draft.body.contains("\n\n    Let op.\n\n"), "{}", draft.body);
                assert_eq!(draft.to.as_deref(), Some("voornaam.naam@example.be"));
                let eml = String::from_utf8(draft.to_eml(1_795_000_000, "1")).unwrap();
                assert!(eml.contains("JVBERi0xLjc="), "{eml}");
                assert!(eml.contains("X-Unsent: 1"), "{eml}");
            }
        }
    }

    #[test]
    fn an_accepted_checklist_says_until_when_and_one_sent_back_what_to_do() {
        let texts = Texts::new(Language::Nl);
        let again = texts.get(FollowUpText::ChangeAndSignAgain);
        let accepted = draft(Answer::Accepted, "", Language::Nl).body;
        assert!(accepted.contains("22 november 2027"), "{accepted}");
        assert!(!accepted.contains(&again), "{accepted}");
        let back = draft(Answer::SentBack, "Zet de firewall aan.", Language::Nl).body;
        assert!(back.contains(&again), "{back}");
        assert!(!back.contains("22 november 2027"), "{back}");
    }

    #[test]
    fn accepting_a_checklist_that_is_not_ready_allows_no_telework() {
        for language in Language::FOR_PEOPLE {
            let texts = Texts::new(language);
            let line = line(State::NotReady, Sample::NotReady, language, "Prénom Nom");
            let until = texts.date(line.newest.clone().unwrap().checklist.unwrap().valid_until);
            for answer in [Answer::Accepted, Answer::AcceptedWithRemark] {
                let draft = draft_for(&line, answer, "Let op.", language);
                let verdict = texts.get(VerdictWord::Verdict(Verdict::NotReady));
                assert!(draft.body.contains(&verdict), "{}", draft.body);
                let not_possible = texts.get(FollowUpText::NotPossible);
                assert!(draft.body.contains(&not_possible), "{}", draft.body);
                assert!(!draft.body.contains(&until), "{}", draft.body);
                assert_eq!(draft.subject, texts.get(FollowUpText::SubjectNotPossible));
            }
        }
    }

    #[test]
    fn an_answer_is_told_with_who_gave_it_when_and_its_remark() {
        let mut lines = one_per_state(Language::Nl).into_iter();
        let mut line = lines.find(|line| line.state == State::Ready).unwrap();
        let texts = Texts::new(Language::Nl);
        let said = answered_by(&line, &texts).unwrap();
        let who = "Voornaam Verantwoordelijke";
        let start = format!(
            "{}, {who}, ",
            texts.get(RegisterWord::Answer(Answer::AcceptedWithRemark))
        );
        assert!(said.starts_with(&start), "{said}");
        assert!(said.ends_with(": ‘Goed zo.’"), "{said}");
        let answer = line.newest.as_mut().unwrap().answer.as_mut().unwrap();
        answer.doubts = vec![Reason::SignerUnknown];
        assert_eq!(answered_by(&line, &texts), None);
    }

    #[test]
    fn a_remark_cannot_hide_anything() {
        let body = draft(Answer::SentBack, "een\u{202e}eewt\nDrie", Language::Nl).body;
        assert!(body.contains("    een[U+202E]eewt\n    Drie"), "{body}");
    }
}
