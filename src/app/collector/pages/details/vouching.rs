//! Vouching: the code of the key, how to compare it, who did, and taking it back.

use egui::Ui;

use super::refused_ui;
use crate::app::collector::pages::{Action, View, keeper_is_known_ui};
use crate::app::collector::state::{Again, KeyCardState};
use crate::app::comparison::comparison_ui;
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::field::{Lines, field_ui};
use crate::app::widgets::{button, card, expander, key_code, words};
use crate::checklist::MAX_TEXT;
use crate::register::decision::{Comparison, VouchedSigner, Vouching, What, Withdrawal};
use crate::register::decisions::VouchingStep;
use crate::register::doubt_words;
use crate::register::line::{Entry, EntrySigner, GivenAnswer, Line};
use crate::register::name::fold;
use crate::register::visible::visible;
use crate::signing::KeyCode;
use crate::text::Texts;
use crate::text::ids::{CollectorVouching, Common};
use crate::verification::{SignerRole, Status};

/// A signer whose key is compared.
struct SignerCard<'a> {
    /// What it is called before somebody vouches, and after.
    titles: [CollectorVouching; 2],
    /// Where this person finds the code.
    where_to_read: CollectorVouching,
    signer: &'a EntrySigner,
    code: KeyCode,
    vouching: Option<Vouching>,
    /// What the person signs, and is vouched for.
    role: SignerRole,
}

/// Shows the worker's key, and that of whoever answered once the worker's is compared; a file that deceives has no key that
/// is worth comparing.
pub(super) fn vouching_ui(ui: &mut Ui, view: &mut View<'_>, line: &Line, newest: &Entry) {
    let (Some(signer), Some(code)) = (&newest.signer, newest.key) else {
        return;
    };
    if !matches!(newest.status, Status::Valid | Status::Intact) {
        return;
    }
    let worker = SignerCard {
        titles: [CollectorVouching::Title, CollectorVouching::HeldTitle],
        where_to_read: CollectorVouching::StepRead,
        signer,
        code,
        vouching: line.vouching.clone(),
        role: SignerRole::Checklists,
    };
    signer_ui(ui, view, &worker);
    // One key at a time: with several answers the next is shown once this one counts.
    let answer = line.unconfirmed_answers().next().or(line.answer());
    let answer = answer.filter(|_| newest.is_vouched_for());
    if let Some(card) = answer.and_then(|answer| card_of_answer(view, answer)) {
        ui.push_id("answer", |ui| signer_ui(ui, view, &card));
    }
}

/// Returns the card about whoever answered, unless that is the keeper's own key or one under an authority.
fn card_of_answer<'a>(view: &View<'_>, answer: &'a GivenAnswer) -> Option<SignerCard<'a>> {
    let decisions = &view.known.decisions;
    let vouching = decisions
        .vouching(&answer.signer, SignerRole::Answers)
        .cloned();
    let compared = vouching.as_ref().map(|vouching| vouching.compared);
    let is_shown = match compared {
        Some(compared) => compared != Comparison::OwnKey,
        None => !answer.is_vouched_for(),
    };
    is_shown.then_some(SignerCard {
        titles: [
            CollectorVouching::AnswerTitle,
            CollectorVouching::AnswerHeldTitle,
        ],
        where_to_read: CollectorVouching::StepReadAnswer,
        signer: &answer.signer,
        code: answer.key,
        vouching,
        role: SignerRole::Answers,
    })
}

fn signer_ui(ui: &mut Ui, view: &mut View<'_>, about: &SignerCard<'_>) {
    let (texts, signer) = (view.texts, about.signer);
    let [asked, held_by] = about.titles;
    let title = texts.get(about.vouching.as_ref().map_or(asked, |_| held_by));
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let named = [
            ("name", visible(&signer.name).into()),
            ("organisation", visible(&signer.organisation).into()),
        ];
        words::body_ui(ui, &texts.format(CollectorVouching::Signer, &named));
        key_code::key_code_ui(ui, &about.code.to_string());
        match &about.vouching {
            Some(vouching) => {
                banner_ui(ui, Kind::Good, &held(texts, vouching));
                withdraw_ui(ui, view, about);
            }
            None => {
                if let Some(withdrawal) = view.known.decisions.withdrawal(signer) {
                    let said = doubt_words::withdrawn_title(texts, withdrawal);
                    banner_ui(ui, Kind::Attention, &words::capitalised(&said));
                }
                compare_ui(ui, view, about);
            }
        }
        refused_ui(ui, view);
        history_ui(ui, view, signer);
    });
}

/// Shows what was decided about this key before, under whatever name, when there is more than what holds now.
fn history_ui(ui: &mut Ui, view: &View<'_>, signer: &EntrySigner) {
    let texts = view.texts;
    let steps = view.known.decisions.history(&signer.public_key_info);
    if steps.len() < 2 {
        return;
    }
    expander::expander_ui(ui, &texts.get(CollectorVouching::History), |ui| {
        let said: Vec<String> = steps.iter().map(|step| said(texts, step)).collect();
        words::bullets_ui(ui, said.iter().map(String::as_str));
    });
}

fn said(texts: &Texts, step: &VouchingStep) -> String {
    let text = match step.compared {
        Some((_, SignerRole::Checklists)) => CollectorVouching::HistoryVouched,
        Some((_, SignerRole::Answers)) => CollectorVouching::HistoryVouchedAnswers,
        None => CollectorVouching::HistoryWithdrawn,
    };
    let values = [
        ("date", texts.date(step.on).into()),
        ("name", visible(&step.by.name).into()),
        ("signer", visible(&step.signer.name).into()),
    ];
    let said = texts.format(text, &values);
    if step.why.is_empty() {
        return said;
    }
    let both = [("label", said.into()), ("text", visible(&step.why).into())];
    texts.format(Common::LabelAndText, &both)
}

fn held(texts: &Texts, vouching: &Vouching) -> String {
    let text = match vouching.compared {
        Comparison::Telephone => CollectorVouching::HeldTelephone,
        Comparison::InPerson => CollectorVouching::HeldInPerson,
        Comparison::OwnKey => CollectorVouching::HeldOwnKey,
    };
    texts.format(
        text,
        &[
            ("name", visible(&vouching.by.name).into()),
            ("date", texts.date(vouching.on).into()),
        ],
    )
}

fn compare_ui(ui: &mut Ui, view: &mut View<'_>, about: &SignerCard<'_>) {
    let texts = view.texts;
    let steps = [
        CollectorVouching::StepCall,
        about.where_to_read,
        CollectorVouching::StepCompare,
    ]
    .map(|step| texts.get(step));
    words::steps_ui(ui, steps.iter().map(String::as_str));
    words::note_ui(ui, &texts.get(CollectorVouching::Differs));
    own_name_ui(ui, view, about);
    if !keeper_is_known_ui(ui, view) {
        return;
    }
    let state = view.state.details.keys.entry(about.code).or_default();
    comparison_ui(ui, texts, &mut state.compared);
    let compared = state.compared;
    let vouch = ui
        .add_enabled_ui(compared.is_some(), |ui| {
            button::primary_ui(ui, &texts.get(CollectorVouching::Vouch))
        })
        .inner;
    let withdrawal = view.known.decisions.withdrawal(about.signer);
    if vouch.clicked() && withdrawal.is_some() {
        state.again = Some(Again);
    }
    let confirmed = match withdrawal {
        None => vouch.clicked(),
        Some(withdrawal) => again_ui(ui, texts, state, withdrawal),
    };
    if confirmed && let Some(compared) = compared {
        *state = KeyCardState::default();
        view.ask(Action::Decide(What::Vouched {
            signer: VouchedSigner::from(about.signer),
            compared,
            role: about.role,
        }));
    }
}

/// Asks once more before somebody vouches for a key that was withdrawn; returns whether that is confirmed.
fn again_ui(ui: &mut Ui, texts: &Texts, state: &mut KeyCardState, withdrawal: &Withdrawal) -> bool {
    if state.again.is_none() || state.compared.is_none() {
        return false;
    }
    let withdrawn = doubt_words::withdrawn(texts, withdrawal);
    let withdrawn = [("withdrawn", withdrawn.into())];
    words::strong_ui(ui, &texts.format(CollectorVouching::Again, &withdrawn));
    ui.horizontal_wrapped(|ui| {
        if button::secondary_ui(ui, &texts.get(Common::Cancel)).clicked() {
            state.again = None;
        }
        button::secondary_ui(ui, &texts.get(CollectorVouching::AgainYes)).clicked()
    })
    .inner
}

/// Warns of an answer under the keeper's own name that this PC's key did not sign.
fn own_name_ui(ui: &mut Ui, view: &mut View<'_>, about: &SignerCard<'_>) {
    let is_own_name = view
        .known
        .keeper
        .as_ref()
        .is_some_and(|keeper| fold(&keeper.name) == fold(&about.signer.name));
    if about.where_to_read != CollectorVouching::StepReadAnswer || !is_own_name {
        return;
    }
    let key = &view.state.key;
    if key.looked.is_none() {
        view.ask(Action::LookForKey);
    } else if key.is_another(&about.code.to_string()) {
        let said = view.texts.get(CollectorVouching::OwnName);
        banner_ui(ui, Kind::Stop, &said);
    }
}

fn withdraw_ui(ui: &mut Ui, view: &mut View<'_>, about: &SignerCard<'_>) {
    let texts = view.texts;
    expander::expander_ui(ui, &texts.get(CollectorVouching::WithdrawTitle), |ui| {
        words::body_ui(ui, &texts.get(CollectorVouching::WithdrawText));
        if !keeper_is_known_ui(ui, view) {
            return;
        }
        let label = texts.get(CollectorVouching::Why);
        let state = view.state.details.keys.entry(about.code).or_default();
        field_ui(ui, &label, &mut state.why, Lines::One, MAX_TEXT, None);
        if button::secondary_ui(ui, &texts.get(CollectorVouching::Withdraw)).clicked() {
            let why = std::mem::take(state).why.trim().to_owned();
            view.ask(Action::Decide(What::Withdrawn {
                signer: VouchedSigner::from(about.signer),
                why,
            }));
        }
    });
}
