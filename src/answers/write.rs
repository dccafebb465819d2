//! Writes an ANSWERS file that reads back as the same value.

use std::collections::BTreeMap;
use std::fmt::Display;

use crate::answers::{Answer, Answers, PrintingAnswers, SituationAnswers};
use crate::control::Control;

impl Answers {
    /// Writes the answers as TOML; reading that gives the same answers again, as long as every text keeps to its
    /// [`crate::input::TextRule`].
    #[must_use]
    pub fn to_toml(&self) -> String {
        let mut file = Lines::default();
        file.pair("format", crate::input::FORMAT);
        file.section("worker");
        file.text("name", &self.worker.name);
        file.text("role", &self.worker.role);
        file.text("organisation", &self.worker.organisation);
        file.section("situation");
        write_situation(&mut file, &self.situation);
        file.by_control("answers", &self.answers, |answer| answer.id());
        file.by_control("measures", &self.measures, String::as_str);
        if let Some(printing) = &self.printing {
            file.section("printing");
            write_printing(&mut file, printing);
        }
        file.by_control("corrections", &self.corrections, String::as_str);
        file.0
    }
}

fn write_situation(file: &mut Lines, situation: &SituationAnswers) {
    file.text("place", situation.place.id());
    if let Some(computer) = situation.computer {
        file.text("computer", computer.id());
    }
    if let Some(virtual_desktop) = situation.virtual_desktop {
        file.pair("virtual-desktop", virtual_desktop);
    }
    for (key, fact) in [
        ("ksz-access", situation.ksz_access),
        ("personal-data-on-disk", situation.personal_data_on_disk),
    ] {
        match fact {
            Answer::Yes => file.pair(key, true),
            Answer::No => file.pair(key, false),
            Answer::Unknown => file.text(key, fact.id()),
        }
    }
    if let Some(printing) = situation.printing {
        file.text("printing", printing.id());
    }
    if !situation.access_ways.is_empty() {
        let ways: Vec<_> = situation
            .access_ways
            .iter()
            .map(|way| quoted(way))
            .collect();
        file.pair("access-ways", format!("[{}]", ways.join(", ")));
    }
}

fn write_printing(file: &mut Lines, printing: &PrintingAnswers) {
    file.text("reason", &printing.reason);
    file.pair("out-of-reach", printing.out_of_reach);
    file.pair("kept-safely", printing.kept_safely);
    if let Some(afterwards) = printing.afterwards {
        file.text("afterwards", afterwards.id());
    }
    if let Some(by) = printing.by {
        file.text("by", &by.to_string());
    }
}

/// The file as it grows.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn section(&mut self, name: &str) {
        self.0.extend(["\n[", name, "]\n"]);
    }

    fn pair(&mut self, key: &str, value: impl Display) {
        let value = value.to_string();
        self.0.extend([key, " = ", &value, "\n"]);
    }

    fn text(&mut self, key: &str, text: &str) {
        self.pair(key, quoted(text));
    }

    fn by_control<T>(&mut self, name: &str, values: &BTreeMap<Control, T>, text: fn(&T) -> &str) {
        if values.is_empty() {
            return;
        }
        self.section(name);
        for (control, value) in values {
            self.text(control.id(), text(value));
        }
    }
}

/// Returns a text as TOML writes it, whatever stands in it.
fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use proptest::collection::{btree_map, vec};
    use proptest::option;
    use proptest::prelude::*;
    use proptest::sample::{select, subsequence};

    use super::*;
    use crate::answers::{
        ACCESS_WAYS, Afterwards, Computer, Place, Printing, PrintingAnswers, Worker,
    };
    use crate::input::TextRule;
    use crate::policy::Policy;

    /// Any text that the rule accepts, with quotes, line breaks and letters beyond Latin.
    fn any_text(rule: TextRule) -> impl Strategy<Value = String> {
        let letter = prop_oneof![
            any::<char>(),
            select(vec!['"', '\'', '\\', '\n', '\t', '#', '=', 'é', ' ', 'a'])
        ];
        vec(letter, 0..60).prop_filter_map("the rule refuses it", move |letters| {
            rule.check(&letters.into_iter().collect::<String>()).ok()
        })
    }

    fn any_day() -> impl Strategy<Value = jiff::civil::Date> {
        (2000..2100i16, 1..=12i8, 1..=28i8)
            .prop_map(|(year, month, day)| jiff::civil::date(year, month, day))
    }

    prop_compose! {
        fn any_situation()(
            place in select(&Place::ALL[..]),
            computer in select(&Computer::ALL[..]),
            virtual_desktop in any::<bool>(),
            ksz_access in select(&Answer::ALL[..]),
            personal_data_on_disk in select(&Answer::ALL[..]),
            printing in select(&Printing::ALL[..]),
            given_at_the_office in any::<bool>(),
            access_ways in subsequence(ACCESS_WAYS.map(str::to_owned).to_vec(), 0..=4),
        ) -> SituationAnswers {
            let given = place == Place::Home || given_at_the_office;
            SituationAnswers {
                place,
                computer: given.then_some(computer),
                virtual_desktop: given.then_some(virtual_desktop),
                ksz_access,
                personal_data_on_disk,
                printing: given.then_some(printing),
                access_ways,
            }
        }
    }

    prop_compose! {
        fn any_printing()(
            reason in any_text(TextRule::OPTIONAL_EXPLANATION),
            out_of_reach in any::<bool>(),
            kept_safely in any::<bool>(),
            afterwards in option::of(select(&Afterwards::ALL[..])),
            by in any_day(),
        ) -> PrintingAnswers {
            PrintingAnswers { reason, out_of_reach, kept_safely, afterwards, by: Some(by) }
        }
    }

    fn controls(keep: fn(&Control) -> bool) -> impl Strategy<Value = Control> {
        select(Control::all().filter(keep).collect::<Vec<_>>())
    }

    prop_compose! {
        fn any_answers()(
            name in any_text(TextRule::NAME),
            role in any_text(TextRule::NAME),
            organisation in any_text(TextRule::NAME),
            situation in any_situation(),
            answers in btree_map(
                controls(|control| {
                    use crate::control::Source;
                    matches!(control.row().source, Source::Declared | Source::Observed)
                }),
                select(&Answer::ALL[..]),
                0..20,
            ),
            measures in btree_map(
                Just(Control::SeparateRoom),
                any_text(TextRule::OPTIONAL_EXPLANATION),
                0..=1,
            ),
            printing in option::of(any_printing()),
            corrections in btree_map(
                controls(|control| control.is_observable()),
                any_text(TextRule::EXPLANATION),
                0..4,
            ),
        ) -> Answers {
            let worker = Worker { name, role, organisation };
            Answers { worker, situation, answers, measures, printing, corrections }
        }
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back_as_the_same(answers in any_answers()) {
            let written = answers.to_toml();
            let read = Answers::parse(written.as_bytes(), &Policy::default_policy());
            prop_assert_eq!(read, Ok(answers), "{}", written);
        }
    }

    #[test]
    fn the_file_reads_as_the_contract_shows_it() {
        let answers = Answers {
            worker: Worker {
                name: "Voornaam \"Roepnaam\" Naam".to_owned(),
                role: "maatschappelijk werker".to_owned(),
                organisation: "OCMW".to_owned(),
            },
            situation: SituationAnswers {
                place: Place::Home,
                computer: Some(Computer::Private),
                virtual_desktop: Some(true),
                ksz_access: Answer::Unknown,
                personal_data_on_disk: Answer::No,
                printing: Some(Printing::Never),
                access_ways: vec!["vpn".to_owned(), "explore".to_owned()],
            },
            answers: BTreeMap::from([(Control::UsagePolicy, Answer::Yes)]),
            measures: BTreeMap::new(),
            printing: None,
            corrections: BTreeMap::new(),
        };
        let expected = "format = 1\n\n[worker]\nname = 'Voornaam \"Roepnaam\" Naam'\nrole = \"maatschappelijk werker\"\norganisation = \"OCMW\"\n\n[situation]\nplace = \"home\"\ncomputer = \"private\"\nvirtual-desktop = true\nksz-access = \"unknown\"\npersonal-data-on-disk = false\nprinting = \"never\"\naccess-ways = [\"vpn\", \"explore\"]\n\n[answers]\nusage-policy = \"yes\"\n";
        assert_eq!(answers.to_toml(), expected);
    }
}
