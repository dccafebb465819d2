//! A policy that waits for the person: who signed it, the code of the key, how to compare it, and agreeing or not.

use egui::Ui;

use super::decided;
use crate::app::comparison::comparison_ui;
use crate::app::pages::{Action, View};
use crate::app::widgets::banner::{Kind, banner_with_ui};
use crate::app::widgets::key_code::key_code_ui;
use crate::app::widgets::{button, card, expander, words};
use crate::policy::Policy;
use crate::policy::store::{Asks, Contents, Offer};
use crate::register::visible::visible;
use crate::text::Texts;
use crate::text::ids::{CollectorVouching, OrganisationText};
use crate::text::policy as policy_words;

/// Shows what waits; bulletins never do, because only the known key's act, and then at once.
pub(super) fn offers_ui(ui: &mut Ui, view: &mut View<'_>) {
    let offers: Vec<Offer> = view.state.rules.offers().cloned().collect();
    for offer in &offers {
        if let Contents::Policy(policy) = &offer.contents {
            ui.push_id(&offer.signed_by.hash, |ui| {
                offer_ui(ui, view, offer, policy);
            });
        }
    }
}

fn offer_ui(ui: &mut Ui, view: &mut View<'_>, offer: &Offer, policy: &Policy) {
    let texts = view.texts;
    let title = texts.get(match &offer.asks {
        Asks::CompareKey { until_now: None } => OrganisationText::OfferFirst,
        Asks::CompareKey { until_now: Some(_) } => OrganisationText::OfferChanged,
        Asks::Consent | Asks::Nothing | Asks::AlreadyKnown => OrganisationText::OfferNewer,
    });
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::strong_ui(ui, &policy_words::title(texts, policy));
        if let Some(decision) = &policy.decision {
            words::body_ui(ui, &decided(texts, decision));
        }
        let named = [
            ("name", visible(&offer.signed_by.name).into()),
            (
                "organisation",
                visible(&offer.signed_by.organisation).into(),
            ),
        ];
        words::body_ui(ui, &texts.format(CollectorVouching::Signer, &named));
        match &offer.asks {
            Asks::CompareKey { until_now } => {
                if let Some(until_now) = until_now {
                    changed_ui(ui, texts, until_now);
                }
                compare_ui(ui, view, offer);
            }
            Asks::Consent | Asks::Nothing | Asks::AlreadyKnown => {
                words::body_ui(ui, &texts.get(OrganisationText::OfferConsent));
                if button::primary_ui(ui, &texts.get(OrganisationText::OfferAgree)).clicked() {
                    view.ask(Action::TakeOffer(offer.signed_by.hash.clone()));
                }
            }
        }
        let name = texts.get(OrganisationText::OfferAsks);
        expander::expander_ui(ui, &name, |ui| {
            for section in policy_words::explain(texts, policy).into_iter().skip(1) {
                words::strong_ui(ui, &section.title);
                words::bullets_ui(ui, section.lines.iter().map(String::as_str));
            }
        });
    });
}

/// Says that the key is another one than until now, and what that may mean.
fn changed_ui(ui: &mut Ui, texts: &Texts, until_now: &str) {
    let title = texts.get(OrganisationText::ChangedTitle);
    banner_with_ui(ui, Kind::Attention, &title, |ui| {
        words::body_ui(ui, &texts.get(OrganisationText::ChangedText));
        let code = [("code", until_now.into())];
        words::body_ui(ui, &texts.format(OrganisationText::ChangedUntilNow, &code));
    });
}

/// Asks to compare the code; only who says how can agree.
fn compare_ui(ui: &mut Ui, view: &mut View<'_>, offer: &Offer) {
    let texts = view.texts;
    words::body_ui(ui, &texts.get(OrganisationText::OfferNothingYet));
    words::strong_ui(ui, &texts.get(OrganisationText::CodeTitle));
    key_code_ui(ui, &offer.signed_by.key);
    let steps = [
        texts.get(OrganisationText::StepCall),
        texts.get(OrganisationText::StepRead),
        texts.get(CollectorVouching::StepCompare),
    ];
    words::steps_ui(ui, steps.iter().map(String::as_str));
    comparison_ui(ui, texts, &mut view.state.rules.compared);
    let is_compared = view.state.rules.compared.is_some();
    let hash = &offer.signed_by.hash;
    ui.horizontal_wrapped(|ui| {
        let same = ui
            .add_enabled_ui(is_compared, |ui| {
                button::primary_ui(ui, &texts.get(OrganisationText::CodeSame))
            })
            .inner;
        if same.clicked() {
            view.ask(Action::TakeOffer(hash.clone()));
        }
        if button::secondary_ui(ui, &texts.get(OrganisationText::CodeDiffers)).clicked() {
            view.ask(Action::DeclineOffer(hash.clone()));
        }
        if button::quiet_ui(ui, &texts.get(OrganisationText::Later)).clicked() {
            view.state.rules.put_off();
            view.ask(Action::LeaveOrganisation);
        }
    });
}
