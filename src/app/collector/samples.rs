//! Lines for tests: one forged, one unknown key, one missing, one that ends soon, one ready.

use std::path::PathBuf;
use std::sync::Arc;

use egui_kittest::Harness;
use jiff::Zoned;
use jiff::civil::{Date, date};

use super::Collector;
use super::pages::Page;
use crate::app::preferences::Preferences;
use crate::app::world::World;
use crate::checklist::samples::{Sample, record};
use crate::device_key::KeyPlaces;
use crate::policy::store::{Places, Store};
use crate::register::line::{
    Doubt, Entry, EntrySigner, FollowedCondition, Line, LineId, Place, State, Validity,
};
use crate::register::rules_standing::RulesStanding;
use crate::signing::KeyCode;
use crate::signing::store::MemoryStore;
use crate::system::fake::Fake;
use crate::text::{Language, Texts};
use crate::verification::{Reason, Status};

/// Returns the five lines.
pub(crate) fn lines() -> Vec<Line> {
    let forged = Line {
        newest: Some(Entry {
            status: Status::Invalid,
            reasons: vec![Reason::DigestDiffers],
            ..entry(5, "vervalst.pdf")
        }),
        ..line(State::Invalid, "", "")
    };
    let unknown = Line {
        newest: Some(signed(
            1,
            Sample::Conditions,
            date(2026, 3, 2),
            date(2027, 3, 2),
        )),
        doubts: vec![Doubt::KeyChanged, Doubt::NotOnRoster],
        pc_nickname: Some("laptop".to_owned()),
        ..line(State::NotVouchedFor, "Naam Drie", "OCMW Voorbeeldstad")
    };
    let missing = Line {
        email: Some("nom.quatre@example.be".to_owned()),
        ..line(State::NotHandedIn, "Nom Quatre", "CPAS Exemple")
    };
    let expiring = Line {
        newest: Some(signed(
            2,
            Sample::Ready,
            date(2026, 11, 2),
            date(2026, 12, 5),
        )),
        ..line(State::Expiring, "Prénom Nom", "CPAS Exemple")
    };
    let ready = Line {
        newest: Some(signed(
            3,
            Sample::Ready,
            date(2026, 11, 20),
            date(2027, 11, 20),
        )),
        ..line(State::Ready, "Voornaam Naam", "OCMW Voorbeeldstad")
    };
    vec![forged, unknown, missing, expiring, ready]
        .into_iter()
        .map(with_conditions)
        .collect()
}

fn line(state: State, name: &str, organisation: &str) -> Line {
    Line {
        id: LineId(format!("{name} {}", state.code())),
        name: name.to_owned(),
        organisation: organisation.to_owned(),
        email: None,
        pc_nickname: None,
        rules: RulesStanding::default(),
        language: None,
        state,
        validity: Some(match state {
            State::Expiring => Validity::Expiring,
            _ => Validity::Holds,
        }),
        doubts: Vec::new(),
        newest: None,
        earlier: Vec::new(),
        looks_like: Vec::new(),
        conditions: Vec::new(),
        vouching: None,
        withdrawal: None,
        sent_back_gone: None,
        notes: Vec::new(),
    }
}

fn entry(number: u8, file: &str) -> Entry {
    Entry {
        places: vec![Place {
            file: PathBuf::from(file),
            inside: Vec::new(),
        }],
        hash: [number; 32],
        worker_revision: None,
        set_aside: None,
        status: Status::Intact,
        reasons: Vec::new(),
        refusal: None,
        key: Some(KeyCode::of_public_key(&[number])),
        signer: None,
        signer_doubts: Vec::new(),
        signed_at: None,
        ahead: None,
        checklist: None,
        answer: None,
    }
}

fn signed(number: u8, sample: Sample, on: Date, until: Date) -> Entry {
    let mut checklist = record(sample, Language::Nl);
    checklist.assessed_on = on;
    checklist.valid_until = until;
    Entry {
        signer: Some(EntrySigner {
            public_key_info: vec![number],
            name: checklist.worker.name.clone(),
            organisation: checklist.worker.organisation.clone(),
        }),
        signed_at: Some(moment(on)),
        checklist: Some(Arc::new(checklist)),
        ..entry(number, &format!("map/checklist {number}.pdf"))
    }
}

fn moment(on: Date) -> Zoned {
    let noon = on.at(12, 0, 0, 0);
    noon.in_tz("Europe/Brussels").unwrap()
}

fn with_conditions(mut line: Line) -> Line {
    let checklist = line
        .newest
        .as_ref()
        .and_then(|entry| entry.checklist.clone());
    line.conditions = checklist
        .iter()
        .flat_map(|checklist| checklist.conditions.clone())
        .map(|condition| FollowedCondition {
            condition,
            done: None,
        })
        .collect();
    line
}

/// The role shown without a screen, in a world of its own.
pub(crate) struct Shown {
    pub(crate) collector: Collector,
    texts: Texts,
    world: World,
    preferences: Preferences,
    themed: bool,
}

/// Shows lines on a page, in a window of this size in points.
pub(crate) fn harness(
    lines: Vec<Line>,
    page: Page,
    language: Language,
    size: [f32; 2],
    scale: f32,
) -> Harness<'static, Shown> {
    let mut collector = Collector::default();
    collector.known.lines = Arc::new(lines);
    collector.page = page;
    let shown = Shown {
        collector,
        texts: Texts::new(language),
        world: world(language),
        preferences: Preferences::default(),
        themed: false,
    };
    let mut harness = Harness::builder()
        .with_size(size)
        .with_pixels_per_point(scale)
        .with_theme(egui::Theme::Light)
        .with_max_steps(32)
        .build_ui_state(
            |ui, shown: &mut Shown| {
                if !std::mem::replace(&mut shown.themed, true) {
                    crate::app::theme::apply(ui.ctx());
                    return;
                }
                let preferences = &mut shown.preferences;
                shown
                    .collector
                    .show(ui, &shown.texts, &shown.world, preferences);
            },
            shown,
        );
    harness.run();
    harness
}

fn world(language: Language) -> World {
    let folder = PathBuf::from("nowhere");
    World {
        system: Fake::linux().system(),
        clock: Arc::new(|| moment(date(2026, 11, 22))),
        keys: KeyPlaces {
            system: Arc::new(MemoryStore::default()),
            file: folder.join("key.pem"),
        },
        store: Store::in_places(Places::keeping_in(folder.join("policy"))),
        data_folder: folder.clone(),
        home_folder: folder.clone(),
        documents_folder: folder,
        open: Arc::new(|_| Ok(())),
        open_page: Arc::new(|_| Ok(())),
        pick_folder: Arc::new(|_| None),
        pick_file: Arc::new(|_| None),
        languages: vec![language.code().to_owned()],
    }
}
