//! The result of `verify` as text to read: the verdict first, then each reason, then who signed and what it says.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Verified;
use crate::checklist::Checklist;
use crate::register::line::{Ahead, Validity};
use crate::signature_words::answer_text;
use crate::text::ids::{CountersignText, VerdictWord, VerificationText};
use crate::text::isolation::isolated;
use crate::text::problem::visible;
use crate::text::{self, Texts};
use crate::verification::{KeyKind, Reason, Signature, Status, TrustedAs, Verification};

/// Writes the result; with several files a line before them counts the valid ones. A checklist that ran out by `today`, or
/// that has a day still to come, says so beside its verdict: its signature may well be valid.
pub(super) fn write(files: &[Verified], today: Date, texts: &Texts) -> String {
    let mut lines = Vec::new();
    if files.len() > 1 {
        let valid = files
            .iter()
            .filter(|file| file.found.status == Status::Valid);
        let counts = [("valid", valid.count().into()), ("all", files.len().into())];
        lines.push(texts.format(VerificationText::Summary, &counts));
    }
    for file in files {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(block(file, today, texts));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn block(file: &Verified, today: Date, texts: &Texts) -> Vec<String> {
    let found = &file.found;
    let verdict = [
        ("status", texts.get(word(found.status)).into()),
        ("file", visible(&file.path.display().to_string()).into()),
    ];
    let mut lines = vec![texts.format(VerificationText::Verdict, &verdict)];
    let doubts: Vec<&[Reason]> = found
        .signatures
        .iter()
        .map(|one| one.doubts.as_slice())
        .collect();
    for (reason, sentence) in text::found::found(texts, &found.reasons, &doubts) {
        let reason = [
            ("sentence", sentence.into()),
            ("code", reason.code().into()),
        ];
        lines.push(format!(
            "- {}",
            texts.format(VerificationText::Reason, &reason)
        ));
    }
    let passes = matches!(found.status, Status::Valid | Status::Intact);
    if !passes && !found.signatures.is_empty() {
        lines.push(texts.get(VerificationText::Worthless));
    }
    for (index, one) in found.signatures.iter().enumerate() {
        lines.extend(signature(index + 1, one, texts));
    }
    if let Some(checklist) = &found.checklist {
        lines.extend(said(checklist, outcome(found, checklist, today), texts));
    }
    lines
}

fn word(status: Status) -> VerificationText {
    match status {
        Status::Valid => VerificationText::Valid,
        Status::Intact => VerificationText::Intact,
        Status::Invalid => VerificationText::Invalid,
        Status::Unreadable => VerificationText::Unreadable,
        Status::Unsigned => VerificationText::Unsigned,
    }
}

fn signature(number: usize, signature: &Signature, texts: &Texts) -> Vec<String> {
    let who = [
        ("number", number.into()),
        ("name", isolated(&visible(&signature.name)).into()),
        ("organisation", visible(&signature.organisation).into()),
        ("date", texts.date(signature.at.date()).into()),
        ("time", signature.at.strftime("%H:%M").to_string().into()),
    ];
    let trust = match signature.trust {
        TrustedAs::Trusted if signature.key == KeyKind::SelfSigned => VerificationText::Trusted,
        TrustedAs::Trusted => VerificationText::Anchored,
        TrustedAs::OtherRole => VerificationText::OtherRole,
        TrustedAs::Known => VerificationText::Known,
        TrustedAs::Unknown => VerificationText::Unknown,
    };
    let code = [("code", signature.code.to_string().into())];
    let mut lines = vec![
        texts.format(VerificationText::Signature, &who),
        format!("  {}", texts.format(VerificationText::SignatureCode, &code)),
        format!("  {}", texts.get(trust)),
    ];
    if let Some(proven) = signature.proven_at {
        let proven = proven.to_zoned(TimeZone::UTC);
        let when = [
            ("date", texts.date(proven.date()).into()),
            ("time", proven.strftime("%H:%M").to_string().into()),
        ];
        let stamp = texts.format(VerificationText::TimeStamp, &when);
        lines.push(format!("  {stamp}"));
    }
    let Some(given) = &signature.answer else {
        return lines;
    };
    let answer = texts.get(answer_text(given.answer()));
    let answer = [("answer", answer.into())];
    lines.push(format!(
        "  {}",
        texts.format(CountersignText::VerifyAnswer, &answer)
    ));
    for line in given.remark().lines() {
        let remark = [("remark", line.into())];
        let remark = texts.format(CountersignText::VerifyRemark, &remark);
        lines.push(format!("  {remark}"));
    }
    lines
}

/// Chooses how the verdict is said: with its last day, as one that ran out, or as one of a day that is still to come.
fn outcome(found: &Verification, checklist: &Checklist, today: Date) -> VerificationText {
    let signed_on = found.signatures.first().map(|worker| worker.at.date());
    if Ahead::of(&found.reasons, Some(checklist), signed_on, today).is_some() {
        VerificationText::OutcomeInFuture
    } else if Validity::of(checklist, today) == Validity::Expired {
        VerificationText::OutcomeExpired
    } else {
        VerificationText::Outcome
    }
}

fn said(checklist: &Checklist, outcome: VerificationText, texts: &Texts) -> [String; 2] {
    let worker = [
        ("name", isolated(&visible(&checklist.worker.name)).into()),
        (
            "organisation",
            visible(&checklist.worker.organisation).into(),
        ),
    ];
    let verdict = [
        (
            "verdict",
            texts.get(VerdictWord::Verdict(checklist.verdict)).into(),
        ),
        ("until", texts.date(checklist.valid_until).into()),
    ];
    [
        texts.format(VerificationText::Worker, &worker),
        texts.format(outcome, &verdict),
    ]
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::text::Language;
    use crate::verification::{Trust, samples, verify};

    #[test]
    fn a_checklist_that_ran_out_or_is_still_to_come_says_so_beside_its_verdict() {
        let signed_at = "2026-11-22T09:00:00Z".parse().unwrap();
        let path = "checklist.pdf".into();
        let found = verify(&samples::signed(), &Trust::default(), signed_at);
        let files = [Verified { path, found }];
        let texts = Texts::new(Language::Nl);
        for (today, said) in [
            (date(2026, 11, 22), ", geldig tot en met 22 november 2027"),
            (date(2027, 11, 22), ", geldig tot en met 22 november 2027"),
            (
                date(2027, 11, 23),
                ", maar vervallen: geldig tot en met 22 november 2027",
            ),
            (
                date(2026, 11, 20),
                ", maar met een datum in de toekomst: zo telt het niet",
            ),
        ] {
            let written = write(&files, today, &texts);
            assert!(written.trim_end().ends_with(said), "{today}: {written}");
        }
    }
}
