//! What the fields of the form are called: the same words beside the field and in the list of what is missing.

use crate::control::{Control, Situation};
use crate::policy::{AccessKind, Bilingual};
use crate::text::Texts;
use crate::text::ids::{Common, ControlText, RulesControl, RulesField, RulesKind, Sign, WordText};

use super::form::Form;

/// Returns the label of the field with a key of the policy file.
#[must_use]
pub fn label(texts: &Texts, key: &str) -> String {
    let (base, language) = match key.rsplit_once('.') {
        Some((base, "nl")) => (base, Some(RulesField::InDutch)),
        Some((base, "fr")) => (base, Some(RulesField::InFrench)),
        _ => (key, None),
    };
    let label = plain(texts, base);
    match language {
        Some(language) => texts.format(language, &[("label", label.into())]),
        None => label,
    }
}

fn plain(texts: &Texts, base: &str) -> String {
    let id = match base {
        "organisation" => RulesField::Organisation,
        "contacts.dpo.name" => RulesField::DpoName,
        "contacts.dpo.email" => RulesField::DpoEmail,
        "contacts.dpo.telephone" => RulesField::DpoTelephone,
        "contacts.it.name" => RulesField::ItName,
        "contacts.it.email" => RulesField::ItEmail,
        "contacts.it.telephone" => RulesField::ItTelephone,
        "user-policy" => RulesField::UserPolicy,
        "validity-months" => RulesField::ValidityMonths,
        "screen-lock-minutes" => RulesField::ScreenLockMinutes,
        "update-age-days" => RulesField::UpdateAgeDays,
        "printing-days" => RulesField::PrintingDays,
        "condition-days" => RulesField::ConditionDays,
        "connection-window.days" => RulesField::WindowDays,
        "connection-window.from" => RulesField::WindowFrom,
        "connection-window.until" => RulesField::WindowUntil,
        "connection-window.closed-on" => RulesField::WindowClosedOn,
        "connection-window.countries" => RulesField::WindowCountries,
        "remote-help-tools" => RulesField::RemoteHelpTools,
        "drop-folder" => RulesField::DropFolder,
        "trust-anchors" => RulesField::TrustAnchors,
        "time-stamp-service" => RulesField::TimeStampService,
        "successor-keys" => RulesField::SuccessorKeys,
        "version" => RulesField::Version,
        "decided-by" => RulesField::DecidedBy,
        "decided-on" => RulesField::DecidedOn,
        "expires-on" => RulesField::ExpiresOn,
        "check-again-since" => RulesField::CheckAgain,
        "signer.name" => return texts.get(Sign::Name),
        "signer.organisation" => return texts.get(Sign::Organisation),
        other => return of_a_part(texts, other),
    };
    texts.get(id)
}

/// Returns the label of a field of an access way or a control.
fn of_a_part(texts: &Texts, base: &str) -> String {
    let id = if base.starts_with("access-ways.") {
        match base.rsplit('.').next() {
            Some("product") => RulesField::WayProduct,
            Some("adapter-words") => RulesField::WayWords,
            _ => RulesField::WayName,
        }
    } else if base.starts_with("level-reasons.") {
        RulesField::Reason
    } else if base.starts_with("lowered-on-purpose.") {
        return texts.get(RulesControl::Confirm);
    } else if base.starts_with("sentences.") {
        RulesField::Sentence
    } else {
        RulesField::Other
    };
    texts.get(id)
}

/// Returns the label with what the field belongs to, for a place where the field itself is not seen.
#[must_use]
pub fn label_from_afar(texts: &Texts, form: &Form, key: &str) -> String {
    let label = label(texts, key);
    let part = match key.split('.').collect::<Vec<_>>()[..] {
        ["access-ways", id, ..] => way(texts, form, id),
        [
            "level-reasons" | "lowered-on-purpose" | "sentences",
            control,
            ..,
        ] => Control::from_id(control).map(|control| texts.get(ControlText::Title(control))),
        _ => None,
    };
    match part {
        Some(part) => texts.format(
            Common::LabelAndText,
            &[("label", part.into()), ("text", label.into())],
        ),
        None => label,
    }
}

fn way(texts: &Texts, form: &Form, id: &str) -> Option<String> {
    let way = form.access_ways.iter().find(|way| way.id == id)?;
    Some(way_title(texts, way.kind, &way.name))
}

/// Returns what an access way is called: its name when it has one, else its sort.
#[must_use]
pub fn way_name(texts: &Texts, kind: AccessKind, name: &Bilingual) -> String {
    match name.text(texts.language()).trim() {
        "" => kind_title(texts, kind),
        typed => typed.to_owned(),
    }
}

/// Returns the sort of an access way, and its name when it has one.
#[must_use]
pub fn way_title(texts: &Texts, kind: AccessKind, name: &Bilingual) -> String {
    let typed = name.text(texts.language()).trim();
    let kind = kind_title(texts, kind);
    if typed.is_empty() {
        kind
    } else {
        let words = [("label", kind.into()), ("text", typed.into())];
        texts.format(Common::LabelAndText, &words)
    }
}

fn kind_title(texts: &Texts, kind: AccessKind) -> String {
    texts.get(match kind {
        AccessKind::Vpn => RulesKind::Vpn,
        AccessKind::VirtualDesktop => RulesKind::VirtualDesktop,
        AccessKind::Explore => RulesKind::Explore,
        AccessKind::Publiwin => RulesKind::Publiwin,
    })
}

/// Returns a situation as the beginning of a line.
#[must_use]
pub fn situation(texts: &Texts, situation: Situation) -> String {
    let word = texts.get(WordText::Situation(situation));
    let mut letters = word.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn a_field_of_a_part_names_the_part_from_afar() {
        let texts = Texts::new(Language::Nl);
        let mut form = Form::default();
        form.add_way(AccessKind::VirtualDesktop);
        form.access_ways[0].name.nl = "Citrix".to_owned();
        for (key, part) in [
            ("access-ways.virtual-desktop.name.fr", "Citrix"),
            ("level-reasons.vpn.nl", "Vpn-verbinding"),
            ("lowered-on-purpose.firewall", "Firewall"),
        ] {
            let said = label_from_afar(&texts, &form, key);
            let label = label(&texts, key);
            assert!(said.contains(part) && said.ends_with(&label), "{said}");
        }
    }
}
