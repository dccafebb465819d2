//! Private PC without virtual desktop, much of it missing; and the same with every field at its limit.

use super::*;

pub(super) fn not_ready(language: Language) -> Checklist {
    let mut record = base(Situation::PrivateDirect, language);
    for (control, status, provenance, reason) in [
        (
            Control::UsagePolicy,
            Status::NotMet,
            Provenance::Declared,
            None,
        ),
        (
            Control::SupportedOs,
            Status::NotMet,
            Provenance::Confirmed,
            Some(Reason::SupportEnded),
        ),
        (
            Control::Updates,
            Status::Undetermined,
            Provenance::Declared,
            Some(Reason::AccessDenied),
        ),
        (
            Control::ScreenLock,
            Status::NotMet,
            Provenance::Contradicted,
            Some(Reason::LockTooLate),
        ),
        (
            Control::EidReader,
            Status::Undetermined,
            Provenance::Declared,
            Some(Reason::NotConnected),
        ),
        (
            Control::NoAdminRights,
            Status::NotMet,
            Provenance::Measured,
            Some(Reason::AdministratorAccount),
        ),
    ] {
        let changed = finding(&mut record, control);
        changed.status = status;
        changed.provenance = provenance;
        changed.reason = reason;
    }
    // The policy sets a window; without one, IT would have to confirm the firewall's.
    let window = finding(&mut record, Control::ConnectionWindow);
    window.level = Level::Required;
    window.status = Status::Met;
    window.provenance = Provenance::Declared;
    finding(&mut record, Control::SupportedOs).detail.until = Some(date(2025, 10, 14));
    finding(&mut record, Control::ScreenLock).detail.minutes = Some(30);
    record.verdict = Verdict::NotReady;
    record.because = vec![
        Control::UsagePolicy,
        Control::SupportedOs,
        Control::Updates,
        Control::ScreenLock,
    ];
    record.ksz = KszVerdict::Blocked;
    record.ksz_because = vec![Control::UsagePolicy, Control::EidReader];
    record.advice = vec![Control::NoAdminRights];
    record
}

/// Fills every field to its limit: words of ordinary length, one endless word, many lines.
pub(super) fn longest(language: Language) -> Checklist {
    let mut record = not_ready(language);
    let words = "woorden-van-gewone-lengte ".repeat(80);
    let long_text = words[..MAX_TEXT - 1].to_owned() + "é";
    let endless = "w".repeat(MAX_TEXT);
    let many_lines = "zevende\n".repeat(MAX_TEXT / 8).trim_end().to_owned();
    record.worker = RecordedWorker {
        name: "Voornaam-".repeat(22) + "Na",
        role: "functie ".repeat(25)[..MAX_NAME - 1].to_owned(),
        organisation: "O".repeat(MAX_NAME),
        pc_nickname: Some("p".repeat(MAX_NICKNAME)),
    };
    for finding in &mut record.findings {
        if finding.status == Status::Met && finding.control != Control::RemoteAccessOpen {
            finding.status = Status::NotMet;
        }
    }
    for (control, text) in [
        (Control::Antivirus, &long_text),
        (Control::Firewall, &endless),
        (Control::ScreenLock, &many_lines),
    ] {
        let corrected = finding(&mut record, control);
        corrected.provenance = Provenance::Corrected;
        corrected.explanation = Some(text.clone());
    }
    record.measures = vec![RecordedMeasure {
        control: Control::SeparateRoom,
        measure: long_text.clone(),
    }];
    record.printing = Some(RecordedPrinting {
        reason: Some(endless),
        out_of_reach: false,
        kept_safely: false,
        afterwards: None,
        by: None,
    });
    if let Some(facts) = &mut record.facts {
        facts.printing = Some(Printing::Exceptionally);
    }
    record.because = record
        .findings
        .iter()
        .filter(|finding| finding.level == Level::Required && !finding.control.is_about_ksz())
        .filter(|finding| finding.status != Status::Met)
        .map(|finding| finding.control)
        .collect();
    record.ksz_because = vec![Control::UsagePolicy, Control::KszRoute, Control::EidReader];
    record.advice = record
        .findings
        .iter()
        .filter(|finding| finding.level == Level::Advised)
        .map(|finding| finding.control)
        .collect();
    record
}
