//! Writes a bulletin as the file that [`Bulletin::parse`] reads, for whoever fills in a form.

use toml::{Table, Value};

use super::{Alternatives, Bulletin, Continuity, Flaw};
use crate::policy::Bilingual;
use crate::policy::write::{both, day, filled, put, text, texts, write_decision};

impl Bulletin {
    /// Writes the bulletin as TOML. Reading it back gives the same bulletin, or names the key that a form filled in wrongly.
    #[must_use]
    pub fn to_toml(&self) -> String {
        let mut root = Table::new();
        root.insert("format".to_owned(), 1.into());
        write_decision(&mut root, &self.decision);
        root.insert("access-way".to_owned(), text(&self.access_way));
        root.insert("state".to_owned(), text(self.state.id()));
        root.insert("from".to_owned(), day(self.from));
        put(&mut root, "until", self.until.map(day));
        root.insert("what-happened".to_owned(), both(&self.what_happened));
        put(&mut root, "flaw", self.flaw.as_ref().map(flaw));
        put(&mut root, "measures", list(&self.measures));
        put(
            &mut root,
            "alternatives",
            filled(alternatives(&self.alternatives)),
        );
        put(&mut root, "services-down", list(&self.services_down));
        put(
            &mut root,
            "continuity",
            self.continuity.as_ref().map(continuity),
        );
        root.to_string()
    }
}

fn list(items: &[Bilingual]) -> Option<Value> {
    (!items.is_empty()).then(|| Value::Array(items.iter().map(both).collect()))
}

fn flaw(flaw: &Flaw) -> Value {
    let mut table = Table::new();
    put(&mut table, "published-on", flaw.published_on.map(day));
    put(&mut table, "advisories", texts(&flaw.advisories));
    put(&mut table, "cut-off", flaw.cut_off.map(day));
    put(
        &mut table,
        "measures-taken-on",
        flaw.measures_taken_on.map(day),
    );
    Value::Table(table)
}

fn alternatives(alternatives: &Alternatives) -> Table {
    let mut table = Table::new();
    let told = |holds: bool| holds.then_some(Value::Boolean(true));
    put(&mut table, "work-on-site", told(alternatives.work_on_site));
    put(
        &mut table,
        "desks",
        alternatives.desks.map(|desks| i64::from(desks).into()),
    );
    put(&mut table, "mobile-mail", told(alternatives.mobile_mail));
    put(
        &mut table,
        "telephone",
        alternatives.telephone.as_deref().map(text),
    );
    put(&mut table, "other", alternatives.other.as_ref().map(both));
    table
}

fn continuity(continuity: &Continuity) -> Value {
    let texts = [
        ("primary-process", &continuity.primary_process),
        ("stops-without-access", &continuity.stops_without_access),
        ("feared-damage", &continuity.feared_damage),
        ("decision", &continuity.decision),
        ("decided-by", &continuity.decided_by),
    ];
    let mut table: Table = texts
        .into_iter()
        .map(|(key, value)| (key.to_owned(), text(value)))
        .collect();
    table.insert("decided-on".to_owned(), day(continuity.decided_on));
    Value::Table(table)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::policy::bulletin::forms::ReadyMade;

    #[test]
    fn what_is_written_is_read_back_as_it_was() {
        for form in ReadyMade::ALL {
            let mut bulletin = form.fill_in(date(2026, 11, 22), 3, "vpn");
            bulletin.decision.decided_by = "Vast bureau".to_owned();
            bulletin.continuity = Some(Continuity {
                primary_process: "hulp".to_owned(),
                stops_without_access: "alles".to_owned(),
                feared_damage: "veel".to_owned(),
                decision: "sluiten".to_owned(),
                decided_by: "Vast bureau".to_owned(),
                decided_on: date(2026, 11, 22),
            });
            bulletin.alternatives.desks = Some(12);
            let written = bulletin.to_toml();
            let read = Bulletin::parse(written.as_bytes(), &[]);
            assert_eq!(read, Ok(bulletin), "{written}");
        }
    }
}
