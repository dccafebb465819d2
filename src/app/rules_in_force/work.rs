//! Looks for policies and bulletins in the background, takes what the person brings, and puts into force what was agreed to.

use std::path::PathBuf;

use egui::{Context, Event};

use super::{Said, Shown, Visit};
use crate::app::dropped::{dropped, may_hold_rules};
use crate::app::jobs::Delivery;
use crate::app::state::NoDialog;
use crate::app::wizard::Wizard;
use crate::app::world::World;
use crate::draft::Measuring;
use crate::input::read_file;
use crate::policy::Refusal;
use crate::policy::store::{Asks, InForce, Look, Offer, Refused};

/// How many seconds after the last look the folders are looked at again: a bulletin is seen within a minute.
const EVERY_SECONDS: f64 = 45.0;

/// A mark that the folders are being looked at right now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Looking;

/// A mark that the PC is to be measured again: by other limits than those of the measurement under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeasureAgain;

/// What a thread found out about policies and bulletins.
pub enum Found {
    /// What this PC acted on until now.
    Kept(Box<InForce>),
    /// What a look around gave.
    Looked(Box<Look>),
    /// The file that was picked; `None` when none was.
    Picked(Option<PathBuf>),
    /// What a file that the person brought is.
    Judged(PathBuf, Box<Result<Offer, Refusal>>),
}

impl Wizard {
    /// Looks at the folders at the start, when the window is taken up again, and from time to time.
    pub(in crate::app) fn follow_rules(&mut self, context: &Context, world: &World) {
        let (time, taken_up) = context.input(|input| {
            let taken_up = input.raw.events.contains(&Event::WindowFocused(true));
            (input.time, taken_up)
        });
        let rules = &mut self.state.rules;
        let last = rules.looked_at;
        if taken_up || last.is_none_or(|last| time - last >= EVERY_SECONDS) {
            rules.looked_at = Some(time);
            self.look_for_rules(context, world);
        }
        context.request_repaint_after_secs(50.0);
        self.take_dropped(context, world);
        self.state.rules.banners = self.session.banners(&(world.clock)());
    }

    fn look_for_rules(&mut self, context: &Context, world: &World) {
        if self.state.rules.looking.replace(Looking).is_some() {
            return;
        }
        let (store, today) = (world.store.clone(), world.today());
        self.jobs.start("look-for-rules", context, move |deliver| {
            // First what is known: a folder on a slow network is looked at after it.
            deliver(Delivery::Rules(Found::Kept(Box::new(store.in_force()))));
            deliver(Delivery::Rules(Found::Looked(Box::new(store.look(today)))));
        });
    }

    fn take_dropped(&mut self, context: &Context, world: &World) {
        let dropped = dropped(context);
        if !dropped.is_empty() {
            self.bring(dropped, context, world);
        }
    }

    /// Takes rules that were dropped while the role that collects is shown: there is one page on which they are looked at,
    /// and the person goes back from it.
    pub(in crate::app) fn take_visit(&mut self, context: &Context, world: &World) {
        let mut dropped = dropped(context);
        dropped.retain(|path| may_hold_rules(path));
        if !dropped.is_empty() {
            self.forget_shown_page();
            self.state.rules.visit = Some(Visit);
            self.bring(dropped, context, world);
            context.request_repaint();
        }
    }

    /// Tells whether the page about the organisation's rules is shown to somebody who came from the role that collects.
    pub(in crate::app) fn is_visited(&self) -> bool {
        self.state.rules.visit.is_some()
    }

    /// Lets the person pick a file from the organisation.
    pub(in crate::app) fn choose_rules_file(&mut self, context: &Context, world: &World) {
        let (pick, from) = (world.pick_file.clone(), world.documents_folder.clone());
        self.jobs.start("choose-rules", context, move |deliver| {
            deliver(Delivery::Rules(Found::Picked(pick(&from))));
        });
    }

    /// Reads and judges what the person brings, and shows the page that says what came of it.
    fn bring(&mut self, paths: Vec<PathBuf>, context: &Context, world: &World) {
        let visit = self.state.rules.visit;
        self.state.rules.leave();
        self.state.rules.visit = visit;
        self.state.rules.shown = Some(Shown);
        self.judge_files(paths, context, world);
    }

    fn judge_files(&self, paths: Vec<PathBuf>, context: &Context, world: &World) {
        let (store, today) = (world.store.clone(), world.today());
        self.jobs.start("judge-rules", context, move |deliver| {
            for path in paths {
                let judged = read_file(&path)
                    .map_err(Refusal::from)
                    .and_then(|bytes| store.offer(bytes, today));
                deliver(Delivery::Rules(Found::Judged(path, Box::new(judged))));
            }
        });
    }

    /// Takes what a thread found out.
    pub(in crate::app) fn take_rules(&mut self, found: Found, context: &Context, world: &World) {
        match found {
            Found::Kept(in_force) => self.put_into_force(*in_force, context, world),
            Found::Looked(look) => {
                self.state.rules.looking = None;
                self.put_into_force(look.in_force.clone(), context, world);
                self.state.rules.take_look(*look);
                for offer in std::mem::take(&mut self.state.rules.waiting) {
                    self.accept_offer(offer, context, world);
                }
            }
            Found::Picked(Some(path)) => self.bring(vec![path], context, world),
            Found::Picked(None) => self.state.rules.no_dialog = Some(NoDialog),
            Found::Judged(path, judged) => self.take_judged(path, *judged, context, world),
        }
    }

    fn take_judged(
        &mut self,
        path: PathBuf,
        judged: Result<Offer, Refusal>,
        context: &Context,
        world: &World,
    ) {
        // What came of it stands at the top of the page, and the person may be at its end.
        self.forget_shown_page();
        match judged {
            Ok(offer) if offer.asks == Asks::Nothing => {
                self.accept_offer(offer, context, world);
            }
            Ok(offer) if offer.asks == Asks::AlreadyKnown => {
                self.state.rules.said.push(Said::Known);
            }
            Ok(offer) => self.state.rules.offer_brought(offer),
            Err(refusal) => {
                if refusal == Refusal::NoPolicyYet {
                    self.state.rules.too_early.push(path.clone());
                }
                self.state.rules.said.push(Said::refused(path, refusal));
            }
        }
    }

    /// Leaves an offer out whose code is not the one that the DPO read aloud.
    pub(in crate::app) fn decline_offer(&mut self, hash: &str) {
        self.forget_shown_page();
        self.state.rules.decline(hash);
    }

    /// Puts an offer into force that the person agreed to, by the digest of its file.
    pub(in crate::app) fn take_offer(&mut self, hash: &str, context: &Context, world: &World) {
        let offers = &self.state.rules.offers;
        let found = offers.iter().find(|offer| offer.signed_by.hash == hash);
        if let Some(offer) = found.cloned() {
            self.state.rules.said.clear();
            self.forget_shown_page();
            self.accept_offer(offer, context, world);
        }
    }

    fn accept_offer(&mut self, offer: Offer, context: &Context, world: &World) {
        let rules = &mut self.state.rules;
        // A look under way would write over what is taken in meanwhile.
        if rules.looking.is_some() {
            rules.waiting.push(offer);
            return;
        }
        match world.store.accept(&offer) {
            Ok(in_force) => {
                rules.remove_offer(&offer.signed_by.hash);
                rules.say_taken_in(offer.contents);
                self.put_into_force(in_force, context, world);
                // A new policy may make other files known: those in the drop folder, and those brought before it.
                self.look_for_rules(context, world);
                let too_early = std::mem::take(&mut self.state.rules.too_early);
                if !too_early.is_empty() {
                    self.judge_files(too_early, context, world);
                }
            }
            Err(error) => {
                log::warn!("rules could not be kept: {:?}", error.error);
                let path = world.data_folder.clone();
                let refusal = error.into();
                rules.said.push(Said::Refused(Refused { path, refusal }));
            }
        }
        context.request_repaint();
    }

    /// Lets other rules hold from now on. What was measured by other limits is measured again.
    fn put_into_force(&mut self, in_force: InForce, context: &Context, world: &World) {
        let same_policy = in_force.policy == self.session.in_force.policy;
        self.session.in_force = in_force;
        self.state.rules.banners = self.session.banners(&(world.clock)());
        let measured = self.session.draft.measuring == Measuring::Measure
            && !self.session.measurement.checks.is_empty();
        if !same_policy && measured {
            self.state.rules.measure_again = Some(MeasureAgain);
            self.measure_by_new_limits(context, world);
        }
    }

    /// Measures again once the measurement under way has ended.
    pub(in crate::app) fn measure_by_new_limits(&mut self, context: &Context, world: &World) {
        let running = self.session.measurement.is_running() || !self.state.checking.is_empty();
        if !running && self.state.rules.measure_again.take().is_some() {
            self.jobs.measure_all(
                &mut self.session.measurement,
                &self.session.in_force.policy,
                context,
                world,
            );
        }
    }

    /// Looks anew after everything was removed from this PC: what lies in the folders is offered again.
    pub(in crate::app) fn forget_rules(&mut self) {
        self.session.in_force = InForce::nothing();
        self.state.rules = super::RulesState::default();
    }
}
