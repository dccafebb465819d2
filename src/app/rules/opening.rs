//! Opens rules that are to be changed: a file that was named, picked or dropped, and says why where it cannot be.

use std::path::{Path, PathBuf};

use egui::{Context, Ui};

use super::Rules;
use super::pages::{Action, Page};
use crate::app::dropped::dropped;
use crate::app::widgets::banner::{Kind, banner_ui, banner_with_ui};
use crate::app::widgets::button;
use crate::app::world::World;
use crate::input::read_file;
use crate::policy::bulletin::Bulletin;
use crate::policy::signed;
use crate::policy::{Policy, Refusal, SignedBy};
use crate::register::intake::may_hold_checklists;
use crate::text::ids::{RoleText, RulesStart};
use crate::text::{Argument, Texts, access, problem};

/// A file that was dropped where it does not open by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dropped {
    /// It holds rules: the person says whether they are to be changed now.
    Rules(PathBuf),
    /// It holds none, for this reason as a sentence.
    Another(String),
}

impl Rules {
    /// Opens rules that were dropped on the first page; elsewhere asks whether to, and says where anything else belongs.
    pub(super) fn take_dropped(&mut self, context: &Context, texts: &Texts, world: &World) {
        let Some(file) = dropped(context).into_iter().next() else {
            return;
        };
        if self.page == Page::Start {
            self.open_rules(&file, texts, world);
        } else {
            self.state.dropped = Some(match read_rules(&file, texts) {
                Ok(_) => Dropped::Rules(file),
                Err(sentence) => Dropped::Another(sentence),
            });
            // It is said at the top of the page, and the person may be at its end.
            self.forget_shown_page();
        }
    }

    /// Fills the form from a file, or says why not.
    pub(super) fn open_rules(&mut self, file: &Path, texts: &Texts, world: &World) {
        self.state.rules_file = file.display().to_string();
        match read_rules(file, texts) {
            Ok((policy, signed_by)) => self.change(&policy, signed_by, world),
            Err(sentence) => self.state.not_opened = Some(sentence),
        }
    }
}

/// Says what was dropped on a page on which nothing opens by itself.
pub(super) fn dropped_ui(
    ui: &mut Ui,
    texts: &Texts,
    dropped: Option<&Dropped>,
    actions: &mut Vec<Action>,
) {
    match dropped {
        None => {}
        Some(Dropped::Another(sentence)) => banner_ui(ui, Kind::Attention, sentence),
        Some(Dropped::Rules(file)) => {
            let said = texts.format(RulesStart::Dropped, &[("file", name(file).into())]);
            banner_with_ui(ui, Kind::Information, &said, |ui| {
                let label = texts.get(RulesStart::DroppedOpen);
                if button::secondary_ui(ui, &label).clicked() {
                    actions.push(Action::OpenRules(file.clone()));
                }
            });
        }
    }
}

fn name(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// Reads a policy's text, or the signed file with the text inside.
fn read_rules(file: &Path, texts: &Texts) -> Result<(Policy, Option<SignedBy>), String> {
    let name = name(file);
    let elsewhere = |id, role| {
        let values: [(&str, Argument<'_>); 2] =
            [("file", (&name).into()), ("role", texts.get(role).into())];
        texts.format(id, &values)
    };
    if may_hold_checklists(file) {
        return Err(elsewhere(RulesStart::IsChecklist, RoleText::Collector));
    }
    let bytes = read_file(file).map_err(|error| problem::of_file(texts, &name, error))?;
    let (text, signed_by) = match signed::open(&bytes) {
        Ok(opened) => (opened.content, Some(opened.signed_by)),
        Err(Refusal::NotSigned) => (bytes, None),
        Err(refusal) => return Err(access::refusal_alone(texts, &refusal)),
    };
    if Bulletin::is_meant(&text) {
        return Err(elsewhere(RulesStart::IsBulletin, RoleText::Worker));
    }
    let policy = Policy::parse(&text).map_err(|error| {
        let problem = [("problem", problem::in_file(texts, &name, &error).into())];
        texts.format(RulesStart::NotRules, &problem)
    })?;
    Ok((policy, signed_by))
}
