//! From a bulletin to what stands in the form, and back: also from a form that is not complete.

use jiff::civil::Date;

use super::draft::{BulletinDraft, FORMAT, TypedBoth, TypedContinuity, TypedFlaw};
use super::place::About;
use crate::checklist::tidy;
use crate::input::typed_date;
use crate::policy::bulletin::{Alternatives, Bulletin, Continuity, Flaw, ReadyMade, State};
use crate::policy::{Bilingual, Decision};

impl BulletinDraft {
    /// Begins with a ready-made form, or with an empty one, which closes the access. The access way and what hangs on it come
    /// later ([`super::ways`]).
    #[must_use]
    pub fn begin(form: Option<ReadyMade>, today: Date) -> Self {
        let empty = || Bulletin {
            what_happened: Bilingual::default(),
            alternatives: Alternatives::default(),
            flaw: None,
            ..ReadyMade::FlawInGateway.fill_in(today, 1, "")
        };
        let begun = form.map_or_else(empty, |form| form.fill_in(today, 1, ""));
        Self {
            access_way: None,
            ..Self::of(&begun)
        }
    }

    /// Writes a bulletin into the form, without a signer.
    #[must_use]
    pub fn of(bulletin: &Bulletin) -> Self {
        let Alternatives {
            work_on_site,
            desks,
            mobile_mail,
            telephone,
            other,
        } = bulletin.alternatives.clone();
        Self {
            format: FORMAT,
            access_way: Some(bulletin.access_way.clone()),
            number: bulletin.decision.sequence.to_string(),
            state: bulletin.state,
            from: typed_date::write(bulletin.from),
            until: written(bulletin.until),
            what_happened: typed(&bulletin.what_happened),
            about: bulletin
                .flaw
                .as_ref()
                .map_or(About::SomethingElse, |_| About::Flaw),
            flaw: bulletin
                .flaw
                .as_ref()
                .map(TypedFlaw::of)
                .unwrap_or_default(),
            measures: bulletin.measures.iter().map(typed).collect(),
            work_on_site,
            desks: desks.map(|desks| desks.to_string()).unwrap_or_default(),
            mobile_mail,
            telephone: telephone.unwrap_or_default(),
            other: other.as_ref().map(typed).unwrap_or_default(),
            services_down: bulletin.services_down.iter().map(typed).collect(),
            decided_by: bulletin.decision.decided_by.clone(),
            decided_on: typed_date::write(bulletin.decision.decided_on),
            continuity: bulletin
                .continuity
                .as_ref()
                .map(typed_continuity)
                .unwrap_or_default(),
            signer_name: String::new(),
            signer_organisation: String::new(),
        }
    }

    /// Makes the bulletin. A day that must be there and cannot be read becomes `today`, any other number or day that cannot be
    /// read is left out: [`super::mistakes()`] finds them.
    #[must_use]
    pub fn to_bulletin(&self, today: Date) -> Bulletin {
        let day = |typed: &str| typed_date::read(typed).unwrap_or(today);
        let decision = Decision {
            sequence: self.number.trim().parse().unwrap_or_default(),
            decided_by: tidy(&self.decided_by),
            decided_on: day(&self.decided_on),
        };
        Bulletin {
            access_way: self.access_way.as_deref().map(tidy).unwrap_or_default(),
            state: self.state,
            from: day(&self.from),
            until: typed_date::read(&self.until),
            what_happened: both(&self.what_happened),
            flaw: (self.about == About::Flaw).then(|| self.flaw.to_flaw()),
            measures: self.measures_of_state().iter().map(both).collect(),
            alternatives: Alternatives {
                work_on_site: self.work_on_site,
                desks: self
                    .work_on_site
                    .then(|| self.desks.trim().parse().ok())
                    .flatten(),
                mobile_mail: self.mobile_mail,
                telephone: filled(&self.telephone),
                other: (!self.other.is_empty()).then(|| both(&self.other)),
            },
            services_down: self.services_down.iter().map(both).collect(),
            continuity: (!self.continuity.is_empty()).then(|| self.to_continuity(&decision)),
            decision,
            signed_by: None,
        }
    }

    /// Returns the measures: only an access that is used with measures has them.
    #[must_use]
    pub fn measures_of_state(&self) -> &[TypedBoth] {
        if self.state.has_measures() {
            &self.measures
        } else {
            &[]
        }
    }

    fn to_continuity(&self, decision: &Decision) -> Continuity {
        let typed = &self.continuity;
        let (by, on) = (tidy(&typed.decided_by), typed_date::read(&typed.decided_on));
        Continuity {
            primary_process: tidy(&typed.primary_process),
            stops_without_access: tidy(&typed.stops_without_access),
            feared_damage: tidy(&typed.feared_damage),
            decision: tidy(&typed.decision),
            decided_by: if by.is_empty() {
                decision.decided_by.clone()
            } else {
                by
            },
            decided_on: on.unwrap_or(decision.decided_on),
        }
    }

    /// Chooses what holds. Whoever opens an access begins with a line for a measure where measures are asked for.
    pub fn choose_state(&mut self, state: State) {
        self.state = state;
        if state.has_measures() && self.measures.is_empty() {
            self.measures.push(TypedBoth::default());
        }
    }
}

impl TypedFlaw {
    /// Writes a flaw as a person would type it.
    #[must_use]
    pub fn of(flaw: &Flaw) -> Self {
        Self {
            published_on: written(flaw.published_on),
            advisories: flaw.advisories.join(", "),
            cut_off: written(flaw.cut_off),
            measures_taken_on: written(flaw.measures_taken_on),
        }
    }

    fn to_flaw(&self) -> Flaw {
        Flaw {
            published_on: typed_date::read(&self.published_on),
            advisories: self.advisories.split(',').filter_map(filled).collect(),
            cut_off: typed_date::read(&self.cut_off),
            measures_taken_on: typed_date::read(&self.measures_taken_on),
        }
    }
}

fn both(typed: &TypedBoth) -> Bilingual {
    Bilingual {
        nl: tidy(&typed.nl),
        fr: tidy(&typed.fr),
    }
}

fn filled(typed: &str) -> Option<String> {
    Some(tidy(typed)).filter(|text| !text.is_empty())
}

fn typed(both: &Bilingual) -> TypedBoth {
    TypedBoth {
        nl: both.nl.clone(),
        fr: both.fr.clone(),
    }
}

fn written(day: Option<Date>) -> String {
    day.map(typed_date::write).unwrap_or_default()
}

fn typed_continuity(continuity: &Continuity) -> TypedContinuity {
    TypedContinuity {
        primary_process: continuity.primary_process.clone(),
        stops_without_access: continuity.stops_without_access.clone(),
        feared_damage: continuity.feared_damage.clone(),
        decision: continuity.decision.clone(),
        decided_by: continuity.decided_by.clone(),
        decided_on: typed_date::write(continuity.decided_on),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::app::rules::bulletin::samples::complete;

    #[test]
    fn what_a_form_is_filled_with_comes_out_of_it_again() {
        let today = date(2020, 1, 17);
        let written = complete();
        assert_eq!(BulletinDraft::of(&written).to_bulletin(today), written);
        for form in ReadyMade::ALL {
            let filled_in = form.fill_in(today, 1, "");
            let draft = BulletinDraft::begin(Some(form), today);
            assert_eq!(draft.to_bulletin(today), filled_in, "{form:?}");
        }
    }

    #[test]
    fn whoever_decided_on_the_bulletin_decided_on_continuity_unless_it_is_said() {
        let mut draft = BulletinDraft::of(&complete());
        draft.continuity.decided_by.clear();
        draft.continuity.decided_on.clear();
        draft.decided_by = "Algemeen directeur".to_owned();
        let continuity = draft.to_bulletin(date(2020, 1, 20)).continuity.unwrap();
        assert_eq!(continuity.decided_by, "Algemeen directeur");
        assert_eq!(continuity.decided_on, date(2020, 1, 17));
    }

    #[test]
    fn what_does_not_apply_stays_typed_and_out_of_the_bulletin() {
        let today = date(2020, 1, 17);
        let mut draft = BulletinDraft::of(&complete());
        draft.about = About::SomethingElse;
        draft.work_on_site = false;
        draft.measures = vec![TypedBoth {
            nl: "Bel eerst.".to_owned(),
            fr: "Appelez d’abord.".to_owned(),
        }];
        let bulletin = draft.to_bulletin(today);
        assert_eq!((bulletin.flaw, bulletin.alternatives.desks), (None, None));
        assert_eq!(bulletin.measures, [], "nobody connects");
        draft.choose_state(State::Limited);
        assert_eq!(draft.to_bulletin(today).measures.len(), 1);
    }
}
