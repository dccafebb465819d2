//! Tests of the record.

mod making;
mod reading;
mod shape;

use std::collections::BTreeSet;

use serde_json::Value;

use super::samples::{Sample, record};
use super::*;
use crate::answers::{Answer, Printing, PrintingAnswers};
use crate::assessment::sample::{Case, careful_printing};
use crate::assessment::{Provenance, Status};
use crate::control::Level;
use crate::control::Situation::{EmployerPc, PrivateVirtual};
use crate::policy::LevelRule;

fn case(situation: Situation) -> Case {
    Case::all_good(situation)
}

#[track_caller]
fn recorded(case: &Case) -> Result<Checklist, RecordError> {
    let occasion = Occasion {
        program_version: "0.1.0",
        template_version: "1-0",
        language: Language::Nl,
        measurement: Measurement::Measured {
            at: case.observations.taken_at,
        },
        pc_nickname: None,
    };
    Checklist::from_assessment(&case.assess(), &case.answers, &case.policy, &occasion)
}
