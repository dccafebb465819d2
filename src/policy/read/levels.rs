//! Reads the tables of a policy that are keyed by control: how much it weighs, why, and what is added to its words.

use std::collections::{BTreeMap, BTreeSet};

use crate::control::{Control, Situation};
use crate::input::{Field, InputError, Kind, Mistakes, Problem, Section, TextRule};
use crate::policy::level::may_not_be_lowered;
use crate::policy::{Bilingual, LevelRule, Policy, bilingual};

const SITUATIONS: &[&str] = &["employer-pc", "private-virtual", "private-direct"];

/// A level that differs from the circular's, and where.
type Chosen = ((Control, Situation), LevelRule);

/// Reads `[levels]`; what is as usual is left out.
pub(super) fn levels(
    root: &Section<'_>,
    mistakes: &mut Mistakes,
) -> BTreeMap<(Control, Situation), LevelRule> {
    by_control(root, "levels", mistakes, of_control)
        .flatten()
        .collect()
}

/// Reads `[sentences]`: what an organisation adds to a control's own words.
pub(super) fn sentences(
    root: &Section<'_>,
    mistakes: &mut Mistakes,
) -> BTreeMap<Control, Bilingual> {
    by_control(root, "sentences", mistakes, |control, field, mistakes| {
        let text = bilingual::read(field, TextRule::SENTENCES, mistakes)?;
        Some((control, text))
    })
    .collect()
}

/// Reads `[level-reasons]`: why the levels of a policy differ. A level that is as usual needs none.
pub(super) fn reasons(
    root: &Section<'_>,
    policy: &Policy,
    mistakes: &mut Mistakes,
) -> BTreeMap<Control, Bilingual> {
    let changed = policy.changed_levels().into_iter();
    let changed = judged(changed.map(|change| change.control).collect(), mistakes);
    by_control(
        root,
        "level-reasons",
        mistakes,
        |control, field, mistakes| {
            mistakes.note(as_usual(changed.as_ref(), control, field));
            let text = bilingual::read(field, TextRule::SENTENCES, mistakes)?;
            Some((control, text))
        },
    )
    .collect()
}

/// Reads `lowered-on-purpose`: the confirmation that levels below the circular's are meant.
pub(super) fn lowered_on_purpose(
    root: &Section<'_>,
    policy: &Policy,
    mistakes: &mut Mistakes,
) -> BTreeSet<Control> {
    let lowered = judged(policy.lowered(), mistakes);
    let Some(field) = root.optional("lowered-on-purpose") else {
        return BTreeSet::new();
    };
    let controls = mistakes.distinct(&field, |item| {
        let control = item.control_named()?;
        as_usual(lowered.as_ref(), control, item)?;
        Ok(control)
    });
    controls.into_iter().collect()
}

/// Gives the controls back where `[levels]` was read: whoever misspells a level is not told, too, that its reason is idle.
fn judged(controls: BTreeSet<Control>, mistakes: &Mistakes) -> Option<BTreeSet<Control>> {
    (!mistakes.concern("levels")).then_some(controls)
}

fn as_usual(
    different: Option<&BTreeSet<Control>>,
    control: Control,
    field: &Field<'_>,
) -> Result<(), InputError> {
    if different.is_none_or(|different| different.contains(&control)) {
        Ok(())
    } else {
        Err(field.error(Problem::LevelIsAsUsual))
    }
}

/// Reads each key of a section that may be missing, as a control.
fn by_control<T>(
    root: &Section<'_>,
    key: &str,
    mistakes: &mut Mistakes,
    mut read: impl FnMut(Control, &Field<'_>, &mut Mistakes) -> Option<T>,
) -> impl Iterator<Item = T> {
    let section = mistakes.note(root.optional_section(key)).flatten();
    let values = section.map(|section| {
        mistakes.each(&section, |field, mistakes| {
            let control = mistakes.note(field.control())?;
            read(control, field, mistakes)
        })
    });
    values.into_iter().flatten()
}

/// Reads a control's level: one word for all three situations at home, or a table with a word for each.
fn of_control(control: Control, field: &Field<'_>, mistakes: &mut Mistakes) -> Option<Vec<Chosen>> {
    let chosen: Vec<(Situation, Field<'_>)> = match field.kind() {
        Kind::Text => Situation::AT_HOME
            .map(|situation| (situation, field.clone()))
            .to_vec(),
        Kind::Table => {
            let table = mistakes.note(field.section())?;
            mistakes.only(&table, SITUATIONS);
            Situation::AT_HOME
                .into_iter()
                .filter_map(|situation| Some((situation, table.optional(situation.id())?)))
                .collect()
        }
        _ => {
            mistakes.add(field.wrong_type(Kind::TextOrTable));
            return None;
        }
    };
    let rules = chosen.into_iter().filter_map(|(situation, field)| {
        let rule = mistakes.note(rule(control, situation, &field))?;
        let differs = rule != LevelRule::usual(control, situation);
        differs.then_some(((control, situation), rule))
    });
    Some(rules.collect())
}

fn rule(
    control: Control,
    situation: Situation,
    field: &Field<'_>,
) -> Result<LevelRule, InputError> {
    let rule = field.word(&LevelRule::words(control))?;
    let lowered = rule.rank() < LevelRule::usual(control, situation).rank();
    if lowered && may_not_be_lowered(control, situation) {
        return Err(field.error(Problem::MayNotBeLowered));
    }
    Ok(rule)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_organisation_raises_and_lowers_levels() {
        let text = "format = 1\nversion = \"2\"\n[levels]\nfirewall = \"required\"\nvpn = { employer-pc = \"advised\" }\n";
        let policy = Policy::parse(text.as_bytes()).unwrap();
        let expected = BTreeMap::from([
            (
                (Control::Firewall, Situation::EmployerPc),
                LevelRule::Required,
            ),
            (
                (Control::Firewall, Situation::PrivateVirtual),
                LevelRule::Required,
            ),
            ((Control::Vpn, Situation::EmployerPc), LevelRule::Advised),
        ]);
        assert_eq!(policy.levels, expected);
    }

    #[test]
    fn two_factor_may_be_lowered_where_the_circular_leaves_room() {
        let text =
            "format = 1\nversion = \"2\"\n[levels]\ntwo-factor = { employer-pc = \"advised\" }\n";
        let policy = Policy::parse(text.as_bytes()).unwrap();
        assert_eq!(policy.changed_levels().len(), 1);
    }

    #[test]
    fn whoever_misspells_a_level_is_not_told_that_its_reason_is_idle() {
        let reason = "[level-reasons.firewall]\nnl = \"a\"\nfr = \"b\"\n";
        let keys = |levels: &str| {
            let text = format!("format = 1\nversion = \"2\"\n{levels}\n{reason}");
            let mistakes = Policy::parse_or_all_mistakes(text.as_bytes()).unwrap_err();
            let keys = mistakes.into_iter().map(|mistake| mistake.key);
            keys.collect::<Vec<_>>()
        };
        assert_eq!(
            keys("[levels]\nfirewall = \"require\""),
            ["levels.firewall"]
        );
        assert_eq!(keys("[level]\nfirewall = \"required\""), ["level"]);
        assert_eq!(
            keys("[levels]\nvpn = \"advised\""),
            ["level-reasons.firewall"]
        );
    }
}
