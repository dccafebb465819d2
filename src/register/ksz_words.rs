//! Words for the second verdict, about KSZ/BCSS data, with the points that keep somebody from them.

use crate::assessment::{KszVerdict, Status};
use crate::checklist::{Checklist, RecordedFinding};
use crate::control::Control;
use crate::text::Texts;
use crate::text::ids::{ControlText, RegisterWord};

/// Says how it stands with KSZ/BCSS data, where a heading names them; where they are not to be had, which points are in
/// the way.
#[must_use]
pub fn ksz(texts: &Texts, checklist: &Checklist) -> String {
    with_points(texts, checklist, RegisterWord::Ksz(checklist.ksz))
}

/// Says the same with what it is about.
#[must_use]
pub fn named(texts: &Texts, checklist: &Checklist) -> String {
    with_points(texts, checklist, RegisterWord::KszNamed(checklist.ksz))
}

fn with_points(texts: &Texts, checklist: &Checklist, word: RegisterWord) -> String {
    let said = texts.get(word);
    let points = in_the_way(checklist).map(|finding| point(texts, finding.control));
    let points: Vec<String> = points.collect();
    if points.is_empty() {
        said
    } else {
        format!("{said} ({})", points.join(", "))
    }
}

/// Names a point as it stands in the middle of a sentence: with a small letter, unless it is an abbreviation.
#[must_use]
pub fn point(texts: &Texts, control: Control) -> String {
    let title = texts.get(ControlText::Title(control));
    let mut letters = title.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => title,
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
        let missing = "toegang geweigerd (eID-kaartlezer)";
        assert_eq!(ksz(&texts, &checklist), missing);
        assert_eq!(named(&texts, &checklist), format!("KSZ: {missing}"));
        let french = Texts::new(Language::Fr);
        let missing = "accès refusé (lecteur de carte eID)";
        assert_eq!(ksz(&french, &checklist), missing);
        assert_eq!(point(&french, Control::Vpn), "connexion VPN");
        checklist.ksz = KszVerdict::NotNeeded;
        assert_eq!(ksz(&texts, &checklist), "niet nodig");
    }
}
