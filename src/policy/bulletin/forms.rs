//! Ready-made bulletins to begin with, in both languages. What a form cannot know is left for whoever fills it in.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Alternatives, Bulletin, Flaw, State};
use crate::policy::{Bilingual, Decision};
use crate::text::ids::ReadyMadeText;
use crate::text::{Language, Texts};

/// A bulletin that is written but for its details.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReadyMade {
    /// A serious flaw in the gateway: the access is closed.
    FlawInGateway,
    /// Too many connections saturate the network: the access is limited.
    NetworkSaturated,
    /// Maintenance: the access is closed for a day.
    Maintenance,
    /// The access opens again, with measures.
    Reopening,
}

impl ReadyMade {
    /// Every form, as declared.
    pub const ALL: [Self; 4] = [
        Self::FlawInGateway,
        Self::NetworkSaturated,
        Self::Maintenance,
        Self::Reopening,
    ];

    /// Returns the stable kebab-case id; its texts are `bulletin-form-<id>`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::FlawInGateway => "flaw-in-gateway",
            Self::NetworkSaturated => "network-saturated",
            Self::Maintenance => "maintenance",
            Self::Reopening => "reopening",
        }
    }

    /// Returns the state that the form begins with.
    #[must_use]
    pub fn state(self) -> State {
        match self {
            Self::FlawInGateway | Self::Maintenance => State::Suspended,
            Self::NetworkSaturated => State::Limited,
            Self::Reopening => State::ReopenedWithMeasures,
        }
    }

    /// Tells how many measures the form's texts have.
    #[must_use]
    pub fn measures(self) -> usize {
        match self {
            Self::FlawInGateway | Self::Maintenance => 0,
            Self::NetworkSaturated => 3,
            // No word of passwords: where a compromise is assumed, every worker is asked to change them at once, and elsewhere
            // nobody has to.
            Self::Reopening => 2,
        }
    }

    /// Fills the form in for an access way, as of a day. Who decided stays empty.
    ///
    /// A maintenance ends the same day and a saturated network is looked at again after two weeks; for a flaw and a reopening
    /// nobody knows the end yet.
    #[must_use]
    pub fn fill_in(self, today: Date, sequence: u32, access_way: &str) -> Bulletin {
        let texts = [Texts::new(Language::Nl), Texts::new(Language::Fr)];
        let both = |id: ReadyMadeText| {
            let [nl, fr] = texts.each_ref().map(|texts| texts.get(id));
            Bilingual { nl, fr }
        };
        Bulletin {
            decision: Decision {
                sequence,
                decided_by: String::new(),
                decided_on: today,
            },
            access_way: access_way.to_owned(),
            state: self.state(),
            from: today,
            until: match self {
                Self::Maintenance => Some(today),
                Self::NetworkSaturated => Some(today.saturating_add(14.days())),
                Self::FlawInGateway | Self::Reopening => None,
            },
            what_happened: both(ReadyMadeText::What(self)),
            flaw: match self {
                Self::FlawInGateway | Self::Reopening => Some(Flaw::default()),
                Self::NetworkSaturated | Self::Maintenance => None,
            },
            measures: (1..=self.measures())
                .map(|number| both(ReadyMadeText::Measure(self, number)))
                .collect(),
            alternatives: Alternatives {
                work_on_site: self != Self::Reopening,
                mobile_mail: self != Self::Reopening,
                ..Alternatives::default()
            },
            services_down: Vec::new(),
            continuity: None,
            signed_by: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_form_lacks_only_who_decided() {
        let today = date(2026, 11, 22);
        for form in ReadyMade::ALL {
            let mut bulletin = form.fill_in(today, 1, "virtual-desktop");
            let refused = Bulletin::parse(bulletin.to_toml().as_bytes(), &[]).unwrap_err();
            assert_eq!(refused.key, "decided-by", "{form:?}");
            bulletin.decision.decided_by = "Vast bureau".to_owned();
            let read = Bulletin::parse(bulletin.to_toml().as_bytes(), &[]);
            assert_eq!(read.as_ref(), Ok(&bulletin), "{form:?}");
            assert!(bulletin.acts_on(today), "{form:?}");
            assert_ne!(bulletin.what_happened.nl, bulletin.what_happened.fr);
        }
    }
}
