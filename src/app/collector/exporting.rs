//! Exporting from the window: makes the file on a thread, since setting and signing a summary takes its time.

use std::path::PathBuf;
use std::sync::Arc;

use egui::Context;
use jiff::civil::Date;

use super::Collector;
use super::changed_since::Checked;
use super::state::{Delivery, Signing};
use super::up_to_date::UpToDate;
use crate::app::key_part::KeyPart;
use crate::app::state::Tried;
use crate::app::world::World;
use crate::export::Signature;
use crate::file::{Existing, free_path};
use crate::register::export::{Expected, Export, Form, write};
use crate::register::line::Line;
use crate::register::listing::{Criteria, Listing};
use crate::register::register_file::RegisterError;
use crate::register::visible::visible;
use crate::signing::Picture;
use crate::text::Texts;
use crate::text::ids::{CollectorExport, CollectorKeeper};

/// Which lines are exported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Which {
    /// All of them.
    #[default]
    All,
    /// Those that the list shows at this moment, in its order.
    Shown,
}

/// What the export page remembers.
#[derive(Default)]
pub struct ExportState {
    /// The form of the file, once chosen.
    pub form: Option<Form>,
    /// Which lines.
    pub which: Which,
    /// The folder typed or chosen; empty: Documents.
    pub folder: String,
    /// Someone pressed save with something still missing.
    pub tried: Option<Tried>,
    /// The file is being made.
    pub making: Option<Signing>,
    /// What came of it.
    pub outcome: Option<ExportOutcome>,
}

/// What came of exporting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportOutcome {
    /// The file is here.
    Made(PathBuf),
    /// There is none; why, as a sentence.
    Refused(String),
    /// There is no signed one: these files hold other bytes than those that were checked.
    FilesChanged(Vec<PathBuf>),
}

impl Collector {
    /// Exports, when everything that the form needs is there; else the page shows what is missing.
    pub(super) fn export(&mut self, context: &Context, texts: &Texts, world: &World) {
        self.state.export.outcome = self.not_now(texts).map(ExportOutcome::Refused);
        if self.state.export.outcome.is_some() {
            return;
        }
        let (Some(form), Some(keeper)) = (self.state.export.form, self.known.keeper.clone()) else {
            return;
        };
        let is_ready = form != Form::Summary || self.state.key.is_ready();
        if !is_ready || self.state.export.making.is_some() {
            return;
        }
        let ending = Form::ENDINGS
            .into_iter()
            .find_map(|(other, ending)| (other == form).then_some(ending))
            .unwrap_or_default();
        let folder = match self.state.export.folder.trim() {
            "" => world.documents_folder.clone(),
            typed => PathBuf::from(typed),
        };
        let date = [("date", world.today().to_string().into())];
        let name = texts.format(CollectorExport::FileName, &date);
        let path = free_path(&folder, &name, ending);
        let (shown, which) = (self.shown(world), self.state.export.which);
        let (criteria, today) = (self.state.criteria.clone(), world.today());
        let (keys, now, language) = (world.keys.clone(), (world.clock)(), texts.language());
        let passphrase = self.state.key.passphrase.clone();
        let checked = (form == Form::Summary).then(|| self.checked_lines(&self.known.lines));
        self.state.changed_files.clear();
        self.state.export.making = Some(Signing);
        self.channel.start("export", context, move |deliver| {
            let texts = Texts::new(language);
            let changed = checked.map(Checked::changed).unwrap_or_default();
            if !changed.is_empty() {
                deliver(Delivery::Exported(ExportOutcome::FilesChanged(changed)));
                return;
            }
            let UpToDate { lines, decisions } = match shown.up_to_date() {
                Ok(up_to_date) => up_to_date,
                Err(error) => {
                    let refused = ExportOutcome::Refused(unreadable(&error, &texts));
                    deliver(Delivery::Exported(refused));
                    return;
                }
            };
            let export = Export {
                lines: &chosen(&lines, which, &criteria, today),
                expected: Expected::of(decisions.roster().len()),
                unused_columns: &[],
                keeper: &keeper,
                made_at: &now,
                language,
            };
            let signature = Signature {
                picture: Picture::Typed(keeper.name.clone()),
                keys: &keys,
                passphrase: &passphrase,
                time: &now,
            };
            let signature = (form == Form::Summary).then_some(&signature);
            let outcome = match write(&path, &export, signature, Existing::Keep) {
                Ok(()) => ExportOutcome::Made(path),
                Err(error) => {
                    log::warn!("not exported: {error:?}");
                    ExportOutcome::Refused(error.sentence(&path, &texts))
                }
            };
            deliver(Delivery::Exported(outcome));
        });
    }

    /// Takes what came of exporting; what others decided meanwhile is in it, so it is shown as well.
    pub(super) fn take_exported(
        &mut self,
        outcome: ExportOutcome,
        context: &Context,
        world: &World,
    ) {
        self.look_at_register(world);
        self.state.export.making = None;
        if let ExportOutcome::FilesChanged(files) = outcome {
            self.check_anew(files, context, world);
            return;
        }
        if let ExportOutcome::Made(_) = outcome {
            self.state.export.tried = None;
            if self.state.export.form == Some(Form::Summary) {
                self.state.key = KeyPart::default();
                self.state.export.form = None;
            }
        }
        self.state.export.outcome = Some(outcome);
    }
}

/// Returns the lines that are exported.
fn chosen(lines: &Arc<Vec<Line>>, which: Which, criteria: &Criteria, today: Date) -> Vec<Line> {
    match which {
        Which::All => lines.to_vec(),
        Which::Shown => {
            let mut listing = Listing::of(Arc::clone(lines));
            listing.follow(lines, criteria, today);
            listing.lines().cloned().collect()
        }
    }
}

/// Says that the register cannot be read any more.
pub(super) fn unreadable(error: &RegisterError, texts: &Texts) -> String {
    log::error!("the register cannot be read: {error:?}");
    let file = [("file", visible(&error.path.display().to_string()).into())];
    texts.format(CollectorKeeper::Unreadable, &file)
}
