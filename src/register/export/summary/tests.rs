//! The summary, read back by its text and its data.

use std::sync::Arc;

use zeroize::Zeroizing;

use super::*;
use crate::assessment::Verdict;
use crate::checklist::samples::Sample;
use crate::device_key::KeyPlaces;
use crate::judge::judge;
use crate::register::export::samples::{self, hostile, many, one_per_state};
use crate::register::export::{Expected, Keeper};
use crate::register::line::{Doubt, Line, State};
use crate::register::refusal::Refusal;
use crate::register::rules_standing::{CheckAgain, MadeUnder};
use crate::signing::Picture;
use crate::signing::answer::Answer;
use crate::signing::store::MemoryStore;
use crate::text::ids::{FoundText, RegisterWord, VerdictWord};
use crate::verification::Reason;

/// Sets and signs the summary of these lines.
fn signed(lines: &[Line], language: Language) -> Vec<u8> {
    let (keeper, made_at) = (samples::keeper(language), samples::moment());
    let export = samples::export(lines, &keeper, &made_at, language);
    let keys = KeyPlaces {
        system: Arc::new(MemoryStore::default()),
        file: "no-such-folder/key.pem".into(),
    };
    let signature = Signature {
        picture: Picture::Typed(keeper.name.clone()),
        keys: &keys,
        passphrase: &Zeroizing::new(String::new()),
        time: &made_at,
    };
    bytes(&export, &signature).unwrap()
}

fn judged(program: &str, arguments: &[&str], pdf: &[u8]) -> String {
    String::from_utf8(judge(program, arguments, pdf)).unwrap()
}

fn text(pdf: &[u8]) -> String {
    let text = judged("pdftotext", &["-raw", "-enc", "UTF-8", "FILE", "-"], pdf);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_pages_say_who_counts_what_is_missing_doubtful_and_refused() {
    for language in Language::FOR_PEOPLE {
        let texts = Texts::new(language);
        let lines = one_per_state(language);
        let pdf = signed(&lines, language);
        let said = text(&pdf);
        let mut expected = vec![
            texts.get(SummaryText::Title),
            texts.get(SummaryText::MissingLead),
            texts.get(SummaryText::DoubtsLead),
            texts.get(SummaryText::RefusedLead),
            "checklist-3.pdf".to_owned(),
            texts.get(FoundText(Reason::DigestDiffers)),
            texts.get(RegisterWord::Refusal(Refusal::TooLarge)),
            texts.get(RegisterWord::DoubtSentence(Doubt::KeyChanged)),
            samples::keeper(language).name,
        ];
        expected.extend(State::ALL.map(|state| texts.get(RegisterWord::State(state))));
        expected.extend(lines.iter().map(|line| line.name.clone()));
        for one in expected {
            let one = one.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(said.contains(&one), "{language:?}: {one} in {said}");
        }
    }
}

#[test]
fn a_key_that_is_not_confirmed_hides_no_verdict() {
    let (language, made_at) = (Language::Nl, samples::moment());
    let (texts, keeper) = (Texts::new(language), samples::keeper(language));
    let of = |sample| samples::line(State::NotVouchedFor, sample, language, "Voornaam Naam");
    let lines = [of(Sample::NotReady), of(Sample::Ready)];
    let export = samples::export(&lines, &keeper, &made_at, language);
    let view = serde_json::to_value(View::new(&export, &texts)).unwrap();
    let state = texts.get(RegisterWord::State(State::NotVouchedFor));
    for (row, verdict) in [Verdict::NotReady, Verdict::Ready].into_iter().enumerate() {
        let verdict = texts.get(VerdictWord::Verdict(verdict));
        let said = view["list"]["rows"][row]["state"].as_str().unwrap();
        assert!(said.starts_with(&format!("{state}; {verdict}")), "{said}");
    }
    let counts = [
        ("count", 2_usize.into()),
        ("ready", 0_usize.into()),
        ("against", 1_usize.into()),
        ("sent-back", 0_usize.into()),
    ];
    let lead = texts.format(SummaryText::CountsLead, &counts);
    assert_eq!(view["counts"]["lead"], lead);
}

#[test]
fn without_a_roster_nobody_is_said_to_have_handed_in() {
    for language in Language::FOR_PEOPLE {
        let texts = Texts::new(language);
        let (keeper, made_at) = (samples::keeper(language), samples::moment());
        for (expected, lead) in [
            (Expected::OnRoster, SummaryText::MissingNone),
            (Expected::NotKnown, SummaryText::MissingNoRoster),
        ] {
            let export = Export {
                expected,
                unused_columns: &[],
                ..samples::export(&[], &keeper, &made_at, language)
            };
            let view = serde_json::to_value(View::new(&export, &texts)).unwrap();
            assert_eq!(view["missing"]["lead"], texts.get(lead), "{expected:?}");
        }
    }
}

#[test]
fn the_numbers_leave_out_what_was_replaced_or_refused() {
    let lines = one_per_state(Language::Nl);
    let (keeper, made_at) = (samples::keeper(Language::Nl), samples::moment());
    let export = samples::export(&lines, &keeper, &made_at, Language::Nl);
    let view = View::new(&export, &Texts::new(Language::Nl));
    let view = serde_json::to_value(view).unwrap();
    let lead = view["counts"]["lead"].as_str().unwrap();
    for number in [" 14 ", ": 3. ", ": 1."] {
        assert!(lead.contains(number), "{number} in {lead}");
    }
    let rows = view["counts"]["rows"].as_array().unwrap();
    assert_eq!(rows.len(), State::ALL.len());
    assert_eq!(rows[0]["tone"], "good");
    assert_eq!(rows.last().unwrap()["tone"], "quiet");
    // The refused two stand in a section of their own.
    assert_eq!(view["list"]["rows"].as_array().unwrap().len(), 15);
    assert_eq!(view["refused"]["rows"].as_array().unwrap().len(), 2);
}

#[test]
fn the_rules_name_those_whose_key_nobody_compared_and_never_say_nobody_where_it_is_not_known() {
    let section = |lines: &[Line]| {
        let (keeper, made_at) = (samples::keeper(Language::Nl), samples::moment());
        let export = samples::export(lines, &keeper, &made_at, Language::Nl);
        let view = View::new(&export, &Texts::new(Language::Nl));
        serde_json::to_value(view).unwrap()["rules"].clone()
    };
    let texts = Texts::new(Language::Nl);
    let mut lines = one_per_state(Language::Nl);
    lines.retain(|line| line.state == State::CheckAgain);
    lines[0].state = State::NotVouchedFor;
    let rows = section(&lines)["rows"].clone();
    assert_eq!(rows[0][1], "sleutel nog niet bevestigd");
    assert!(
        rows[0][3].as_str().unwrap().contains("Citrix Thuis"),
        "{rows}"
    );
    // Compared, and nothing is asked; then not compared with anything.
    lines[0].rules.check_again = CheckAgain::NotAsked;
    lines[0].rules.bulletins.clear();
    assert_eq!(section(&lines)["lead"], texts.get(SummaryText::RulesNone));
    lines[0].rules.made_under = MadeUnder::NotCompared;
    assert_eq!(
        section(&lines)["lead"],
        texts.get(SummaryText::RulesUnknown)
    );
}

#[test]
fn the_whole_data_are_inside() {
    let lines = one_per_state(Language::Fr);
    let pdf = signed(&lines, Language::Fr);
    let inside = judged("qpdf", &["--show-attachment=register.json", "FILE"], &pdf);
    let (keeper, made_at) = (samples::keeper(Language::Fr), samples::moment());
    let export = samples::export(&lines, &keeper, &made_at, Language::Fr);
    assert!(inside.as_bytes() == data::bytes(&export));
}

#[test]
fn verifying_says_that_it_is_no_checklist() {
    let pdf = signed(&one_per_state(Language::Nl), Language::Nl);
    let found = crate::verification::verify_signatures(&pdf);
    assert_eq!(found.reasons, [Reason::NotAChecklist]);
    assert_eq!(found.checklist, None);
}

#[test]
fn it_is_an_accessible_archive_with_a_title() {
    let pdf = signed(&one_per_state(Language::Fr), Language::Fr);
    let metadata = judged("pdfinfo", &["-meta", "FILE"], &pdf);
    for claim in [
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "Relevé du télétravail de CPAS de Ville-Exemple, 1er décembre 2026",
    ] {
        assert!(metadata.contains(claim), "{claim} in {metadata}");
    }
}

#[test]
fn names_that_mean_harm_are_plain_text() {
    let lines = hostile(Language::Nl);
    let said = text(&signed(&lines, Language::Nl));
    for expected in [
        "#panic() *vet* $x$",
        "Naam[U+202E]fdp.exe",
        "[U+1F642] [U+6F22][U+5B57]",
        "<b>&amp;</b>",
    ] {
        assert!(said.contains(expected), "{expected} in {said}");
    }
    assert!(!said.contains('\u{202e}'));
}

#[test]
fn many_organisations_are_counted_and_not_all_named() {
    let mut lines = many(40, Language::Nl);
    for (number, line) in lines.iter_mut().enumerate() {
        line.organisation = format!("OCMW {number:02}");
        line.state = State::NotHandedIn;
    }
    let made_at = samples::moment();
    let keeper = Keeper {
        organisation: "OCMW 00".to_owned(),
        ..samples::keeper(Language::Nl)
    };
    let export = samples::export(&lines, &keeper, &made_at, Language::Nl);
    let view = View::new(&export, &Texts::new(Language::Nl));
    let view = serde_json::to_value(view).unwrap();
    assert_eq!(
        view["organisations"],
        "OCMW 00, OCMW 01, OCMW 02, OCMW 03, OCMW 04 en nog 35"
    );
}

#[test]
fn a_thousand_lines_are_all_there() {
    let lines = many(1_000, Language::Nl);
    let said = text(&signed(&lines, Language::Nl));
    for line in lines.iter().filter(|line| !line.name.is_empty()) {
        assert!(said.contains(&line.name), "{}", line.name);
    }
}

#[test]
fn an_empty_register_says_so() {
    let said = text(&signed(&[], Language::Nl));
    let texts = Texts::new(Language::Nl);
    for none in [SummaryText::CountsNone, SummaryText::ListNone] {
        assert!(said.contains(&texts.get(none)), "{said}");
    }
}

#[test]
fn the_same_register_gives_the_same_pages_and_the_signature_comes_behind_them() {
    let lines = one_per_state(Language::Nl);
    let (keeper, made_at) = (samples::keeper(Language::Nl), samples::moment());
    let export = samples::export(&lines, &keeper, &made_at, Language::Nl);
    let texts = Texts::new(Language::Nl);
    let pages = render(&export, &texts).unwrap().pdf;
    assert!(pages == render(&export, &texts).unwrap().pdf);
    assert!(signed(&lines, Language::Nl).starts_with(&pages));
    // There is no summary in English, as there is no checklist in English.
    let export = samples::export(&lines, &keeper, &made_at, Language::En);
    let english = signed(&lines, Language::En);
    assert!(english.starts_with(&render(&export, &texts).unwrap().pdf));
}

#[test]
fn what_a_strangers_file_says_is_no_heading() {
    let mut lines = [samples::line(
        State::NotVouchedFor,
        Sample::Ready,
        Language::Nl,
        "Naam",
    )];
    lines[0].organisation = "OCMW Anderstad".to_owned();
    lines[0].vouching = None;
    let (keeper, made_at) = (samples::keeper(Language::Nl), samples::moment());
    let export = samples::export(&lines, &keeper, &made_at, Language::Nl);
    let view = serde_json::to_value(View::new(&export, &Texts::new(Language::Nl))).unwrap();
    assert_eq!(view["organisations"], keeper.organisation);
}

#[test]
fn who_was_sent_back_has_to_hand_in_and_is_counted() {
    for language in Language::FOR_PEOPLE {
        let texts = Texts::new(language);
        let mut line = samples::line(State::NotReady, Sample::Ready, language, "Naam");
        line.newest.as_mut().unwrap().answer = Some(samples::answer(Answer::SentBack, "Let op."));
        let (keeper, made_at) = (samples::keeper(language), samples::moment());
        let lines = [line];
        let export = samples::export(&lines, &keeper, &made_at, language);
        let view = serde_json::to_value(View::new(&export, &texts)).unwrap();
        let state = texts.get(RegisterWord::State(State::NotReady));
        let answer = texts.get(RegisterWord::Answer(Answer::SentBack));
        assert_eq!(view["missing"]["rows"][0][3], format!("{state}; {answer}"));
        let lead = view["counts"]["lead"].as_str().unwrap();
        assert!(lead.ends_with(": 1."), "{lead}");
    }
}
