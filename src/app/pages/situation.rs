//! The situation: where, on whose PC, with what. Each question appears when the one before it asks for it.

use egui::Ui;

use super::View;
use crate::answers::{Answer, Computer, Place, Printing};
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::{card, choice, words};
use crate::control::Situation;
use crate::text::ids::{Common, OrganisationText, Question, SituationPage};
use crate::text::{Texts, access};

/// Shows the page.
pub fn situation_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(Common::PageSituation));
    words::lead_ui(ui, &texts.get(SituationPage::Lead));
    ui.add_space(8.0);

    let draft = &mut view.session.draft;
    let hints = &view.session.measurement.hints;
    let places = [
        (Place::Home, texts.get(SituationPage::PlaceHome)),
        (Place::Office, texts.get(SituationPage::PlaceOffice)),
    ];
    asked_ui(
        ui,
        texts,
        SituationPage::Place,
        None,
        None,
        &places,
        &mut draft.place,
    );
    if draft.place == Some(Place::Office) {
        about_ui(ui, texts, draft.situation());
    }
    if draft.place == Some(Place::Home) {
        let computers = [
            (
                Computer::Employer,
                texts.get(SituationPage::ComputerEmployer),
            ),
            (Computer::Private, texts.get(SituationPage::ComputerPrivate)),
        ];
        let managed = (hints.employer_managed == Some(true))
            .then(|| texts.get(SituationPage::ComputerHintManaged));
        let help = Some(SituationPage::ComputerHelp);
        asked_ui(
            ui,
            texts,
            SituationPage::Computer,
            help,
            managed,
            &computers,
            &mut draft.computer,
        );
        if draft.computer == Some(Computer::Private) {
            let options = [
                (true, texts.get(Question::Yes)),
                (false, texts.get(Question::No)),
            ];
            let client = (hints.virtual_desktop_client == Some(true))
                .then(|| texts.get(SituationPage::VirtualDesktopHint));
            let help = Some(SituationPage::VirtualDesktopHelp);
            asked_ui(
                ui,
                texts,
                SituationPage::VirtualDesktop,
                help,
                client,
                &options,
                &mut draft.virtual_desktop,
            );
        }
        about_ui(ui, texts, draft.situation());
        if draft.situation().is_some() {
            let options = answers(texts);
            let help = Some(SituationPage::KszHelp);
            asked_ui(
                ui,
                texts,
                SituationPage::Ksz,
                help,
                None,
                &options,
                &mut draft.ksz_access,
            );
            let help = Some(SituationPage::PersonalDataHelp);
            let data = &mut draft.personal_data_on_disk;
            asked_ui(
                ui,
                texts,
                SituationPage::PersonalData,
                help,
                None,
                &options,
                data,
            );
            let options = [
                (Printing::Never, texts.get(SituationPage::PrintingNever)),
                (
                    Printing::Exceptionally,
                    texts.get(SituationPage::PrintingExceptionally),
                ),
            ];
            let printers = hints.printers.filter(|count| *count > 0);
            let hint = printers
                .map(|count| texts.format(SituationPage::PrintingHint, &[("count", count.into())]));
            let help = Some(SituationPage::PrintingHelp);
            asked_ui(
                ui,
                texts,
                SituationPage::Printing,
                help,
                hint,
                &options,
                &mut draft.printing,
            );
            ways_ui(ui, view);
        }
    }
}

/// Asks by which ways the person connects, where the organisation names them; nothing ticked means that it is not known.
fn ways_ui(ui: &mut Ui, view: &mut View<'_>) {
    let ways = view.session.ways_asked_about();
    if ways.is_empty() {
        return;
    }
    let texts = view.texts;
    let title = texts.get(OrganisationText::WaysTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::note_ui(ui, &texts.get(OrganisationText::WaysHelp));
        for way in ways {
            let name = access::way(texts, &view.session.in_force.policy.access_ways, &way);
            let named = &mut view.session.draft.access_ways;
            if choice::tick_ui(ui, &name, named.contains(&way)) && !named.remove(&way) {
                named.insert(way);
            }
        }
    });
}

/// Says what the situation means, right below the answer that led to it.
fn about_ui(ui: &mut Ui, texts: &Texts, situation: Option<Situation>) {
    match situation {
        None => {}
        Some(Situation::Office) => {
            banner_ui(ui, Kind::Good, &texts.get(SituationPage::AboutOffice));
        }
        Some(Situation::EmployerPc) => banner_ui(
            ui,
            Kind::Information,
            &texts.get(SituationPage::AboutEmployer),
        ),
        Some(Situation::PrivateVirtual) => banner_ui(
            ui,
            Kind::Information,
            &texts.get(SituationPage::AboutVirtual),
        ),
        Some(Situation::PrivateDirect) => {
            banner_ui(ui, Kind::Attention, &texts.get(SituationPage::AboutDirect));
        }
    }
}

/// Returns yes, no and I don't know.
#[must_use]
pub fn answers(texts: &Texts) -> [(Answer, String); 3] {
    [
        (Answer::Yes, texts.get(Question::Yes)),
        (Answer::No, texts.get(Question::No)),
        (Answer::Unknown, texts.get(Question::Unknown)),
    ]
}

fn asked_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    texts: &Texts,
    question: SituationPage,
    help: Option<SituationPage>,
    hint: Option<String>,
    options: &[(T, String)],
    answer: &mut Option<T>,
) {
    let question = texts.get(question);
    card::card_ui(ui, &question, |ui| {
        words::section_ui(ui, &question);
        if let Some(help) = help {
            words::note_ui(ui, &texts.get(help));
        }
        if let Some(hint) = hint {
            words::note_ui(ui, &hint);
        }
        ui.add_space(2.0);
        if let Some(pressed) = choice::choice_ui(ui, &question, options, *answer) {
            *answer = Some(pressed);
        }
    });
}
