//! What the organisation adds beside a control's question: why it weighs otherwise, its own sentence, its products and tools.

use egui::{Frame, Label, Margin, RichText, Ui};

use super::user_policy::user_policy_ui;
use crate::app::pages::View;
use crate::app::theme;
use crate::app::widgets::words;
use crate::control::Control;
use crate::policy::{AccessKind, LevelChange, Policy};
use crate::text::ids::{OrganisationText, PolicyText, WordText};
use crate::text::{Texts, access, policy as policy_words};

/// Shows what the organisation adds; nothing where it adds nothing.
pub fn beside_question_ui(ui: &mut Ui, view: &mut View<'_>, control: Control) {
    let texts = view.texts;
    let policy = &view.session.in_force.policy;
    let mut lines = added(texts, policy, view.session.level_change(control), control);
    if control != Control::UsagePolicy {
        if !lines.is_empty() {
            added_ui(ui, texts, &lines);
        }
        return;
    }
    // Its address is pressed here, and not only read.
    let stated = policy_words::user_policy(texts, policy);
    lines.retain(|line| Some(line) != stated.as_ref());
    if stated.is_some() || !lines.is_empty() {
        framed_ui(ui, texts, |ui| {
            lines_ui(ui, &lines);
            user_policy_ui(ui, view);
        });
    }
}

/// Shows what the organisation adds, as it stands beside a question.
pub fn added_ui(ui: &mut Ui, texts: &Texts, lines: &[String]) {
    framed_ui(ui, texts, |ui| lines_ui(ui, lines));
}

fn lines_ui(ui: &mut Ui, lines: &[String]) {
    for line in lines {
        words::body_ui(ui, line);
    }
}

fn framed_ui(ui: &mut Ui, texts: &Texts, contents: impl FnOnce(&mut Ui)) {
    Frame::new()
        .fill(theme::CALM.ground)
        .corner_radius(theme::CONTROL_RADIUS)
        .inner_margin(Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let heading = RichText::new(texts.get(OrganisationText::Adds))
                .font(theme::small_strong_font())
                .color(theme::CALM.ink);
            ui.add(Label::new(heading).wrap());
            contents(ui);
        });
    ui.add_space(2.0);
}

/// Returns what the organisation says of a control, a sentence or two each.
#[must_use]
pub fn added(
    texts: &Texts,
    policy: &Policy,
    change: Option<LevelChange>,
    control: Control,
) -> Vec<String> {
    let language = texts.language();
    let mut lines = Vec::new();
    if let Some(change) = change {
        let levels = [
            ("level", texts.get(WordText::Level(change.chosen)).into()),
            ("circular", texts.get(WordText::Level(change.usual)).into()),
        ];
        lines.push(texts.format(OrganisationText::Level, &levels));
        let reason = policy.level_reasons.get(&control);
        lines.extend(reason.map(|reason| reason.text(language).to_owned()));
    }
    let sentence = policy.sentences.get(&control);
    lines.extend(sentence.map(|sentence| sentence.text(language).to_owned()));
    match control {
        Control::Vpn => lines.extend(ways(texts, policy, &[AccessKind::Vpn])),
        Control::RemoteDesktop => {
            lines.extend(ways(texts, policy, &[AccessKind::VirtualDesktop]));
        }
        Control::KszRoute => {
            let kinds = [AccessKind::Explore, AccessKind::Publiwin];
            lines.extend(ways(texts, policy, &kinds));
        }
        Control::ConnectionWindow => {
            let window = policy.connection_window.as_ref();
            lines.extend(
                window
                    .into_iter()
                    .flat_map(|one| policy_words::window(texts, one)),
            );
        }
        Control::RemoteHelpClosed if !policy.remote_help_tools.is_empty() => {
            let tools = texts.list(&policy.remote_help_tools);
            lines.push(texts.format(PolicyText::RemoteHelp, &[("tools", tools.into())]));
        }
        Control::UsagePolicy => lines.extend(policy_words::user_policy(texts, policy)),
        _ => {}
    }
    lines
}

/// Says what the organisation's ways of some sorts are called, with the product behind each.
fn ways(texts: &Texts, policy: &Policy, kinds: &[AccessKind]) -> Option<String> {
    let known = &policy.access_ways;
    let names: Vec<String> = known
        .iter()
        .filter(|way| kinds.contains(&way.kind))
        .map(|way| {
            let name = access::way(texts, known, &way.id);
            match &way.product {
                Some(product) if *product != name => format!("{name} ({product})"),
                _ => name,
            }
        })
        .collect();
    let list = ("ways", texts.list(&names).into());
    (!names.is_empty()).then(|| texts.format(OrganisationText::Ways, &[list]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::control::Level;
    use crate::text::Language;

    const RAISED: LevelChange = LevelChange {
        control: Control::Firewall,
        usual: Level::Advised,
        chosen: Level::Required,
    };

    #[track_caller]
    fn check(control: Control, change: Option<LevelChange>, expected: &[&str]) {
        let policy = Policy::parse(include_bytes!("../../../assets/policy-example.toml")).unwrap();
        let texts = Texts::new(Language::Nl);
        assert_eq!(
            added(&texts, &policy, change, control),
            expected,
            "{control}"
        );
        let default = added(&texts, &Policy::default_policy(), None, control);
        assert_eq!(default, [""; 0], "{control}");
    }

    #[test]
    fn a_control_that_weighs_otherwise_says_so_with_the_reason() {
        let expected = [
            "Bij uw organisatie is dit verplicht; de omzendbrief zegt: aanbevolen.",
            "Onze pc’s komen ook in andere netwerken dan dat van thuis.",
        ];
        check(Control::Firewall, Some(RAISED), &expected);
    }

    #[test]
    fn the_organisations_own_sentences_names_tools_and_hours_stand_beside_their_questions() {
        check(
            Control::TwoFactor,
            None,
            &["U gebruikt de code van itsme of uw eID-kaart."],
        );
        check(
            Control::Vpn,
            None,
            &["Bij uw organisatie heet dit: Vpn van het OCMW."],
        );
        check(
            Control::RemoteDesktop,
            None,
            &["Bij uw organisatie heet dit: Werken op afstand (Citrix)."],
        );
        check(
            Control::RemoteHelpClosed,
            None,
            &["Hulp op afstand gebeurt alleen met Voorbeeldhulp."],
        );
        check(
            Control::UsagePolicy,
            None,
            &["Het gebruikersbeleid staat op https://www.example.be/nl/gebruikersbeleid"],
        );
        check(Control::NoOnlookers, None, &[]);
    }
}
