//! Words for the second verdict, about KSZ/BCSS data, with the points that keep somebody from them.

use crate::assessment::{KszVerdict, Status};
use crate::checklist::{Checklist, RecordedFinding};
use crate::control::Control;
use crate::text::Texts;
use crate::text::ids::{ControlText, VerdictWord};

/// Says how it stands with KSZ/BCSS data; where they are not to be had, which points are in the way.
#[must_use]
pub fn ksz(texts: &Texts, checklist: &Checklist) -> String {
    let said = texts.get(VerdictWord::Ksz(checklist.ksz));
    let points: Vec<String> = in_the_way(checklist)
        .map(|finding| texts.get(ControlText::Title(finding.control)))
        .collect();
    if points.is_empty() {
        said
    } else {
        format!("{said} ({})", points.join(", "))
    }
}

/// Returns the points that keep somebody from KSZ/BCSS data; none where they are not needed or within reach.
pub fn in_the_way(checklist: &Checklist) -> impl Iterator<Item = &RecordedFinding> {
    let is_blocked = checklist.ksz == KszVerdict::Blocked;
    let findings = checklist.findings.iter().filter(move |_| is_blocked);
    findings.filter(|finding| {
        let is_asked = finding.control.is_about_ksz() || finding.control == Control::UsagePolicy;
        is_asked && finding.status != Status::Met
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checklist::samples::{Sample, record};
    use crate::text::Language;

    #[test]
    fn what_keeps_somebody_from_the_data_is_named() {
        let mut checklist = record(Sample::Ready, Language::Nl);
        checklist.ksz = KszVerdict::Blocked;
        for finding in &mut checklist.findings {
            finding.status = match finding.control {
                Control::EidReader => Status::NotMet,
                _ => Status::Met,
            };
        }
        let texts = Texts::new(Language::Nl);
        let title = texts.get(ControlText::Title(Control::EidReader));
        let expected = format!("gegevens van de KSZ nog niet bereikbaar ({title})");
        assert_eq!(ksz(&texts, &checklist), expected);
        checklist.ksz = KszVerdict::NotNeeded;
        assert_eq!(ksz(&texts, &checklist), "gegevens van de KSZ niet nodig");
    }
}
