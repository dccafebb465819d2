//! The role that collects checklists as somebody meets it who cannot see it: from the folder to the signed summary.

use std::path::Path;

use teleklaar::clock;
use teleklaar::text::Language;
use teleklaar::text::ids::{
    CollectorAnswer, CollectorConditions, CollectorExport, CollectorFolder, CollectorFollowUp,
    CollectorKeeping, CollectorNotes, CollectorProgress, CollectorSharing, CollectorText,
    CollectorVouching, CollectorWelcome, RoleText, Welcome,
};

use crate::accessibility::Walk;
use crate::support::Home;
use crate::window::collector_folder::{Worker, with_condition};

/// Says who keeps the register, and points at a folder with one checklist.
fn collect(walk: &mut Walk, folder: &Path) {
    walk.arrive(Welcome::Heading)
        .choose(RoleText::Title, RoleText::Collector)
        .arrive(CollectorWelcome::Heading)
        .press(CollectorText::PageFolder)
        .arrive(CollectorText::PageFolder)
        .read(CollectorSharing::Own)
        .fill_in(CollectorFolder::Name, "Prénom Nom")
        .fill_in(CollectorFolder::Organisation, "OCMW Voorbeeldstad")
        .press(CollectorFolder::WhoSave)
        .fill_in(CollectorFolder::Field, &folder.display().to_string())
        .press(CollectorFolder::Use)
        .arrive(CollectorText::PageList)
        .read_with(CollectorProgress::Done, &[("count", 1_u32.into())]);
}

/// Goes from the follow-up to who waits, vouches, and signs an answer.
fn vouch_and_answer(walk: &mut Walk) {
    walk.press(CollectorText::PageFollowUp)
        .arrive(CollectorText::PageFollowUp)
        .read_with(CollectorFollowUp::KeysText, &[("count", 1_u32.into())])
        .press(CollectorFollowUp::KeysButton)
        .arrive(CollectorText::PageList)
        .press_containing("Voornaam Een")
        .arrive_at("Voornaam Een")
        .choose(CollectorVouching::How, CollectorVouching::Telephone)
        .press(CollectorVouching::Vouch)
        .read(CollectorVouching::WithdrawTitle)
        .choose(CollectorAnswer::Question, CollectorAnswer::Accept)
        .choose_passphrase()
        .press(CollectorAnswer::Button)
        .read(CollectorAnswer::GivenTitle)
        .read(CollectorAnswer::Signed);
}

/// Goes from the follow-up to the open condition and marks it as done; then nothing is open any more.
fn follow_up(walk: &mut Walk) {
    walk.press(CollectorText::PageFollowUp)
        .arrive(CollectorText::PageFollowUp)
        .press(CollectorFollowUp::RemindersButton)
        .press_containing("Voornaam Een")
        .arrive_at("Voornaam Een")
        .fill_in(CollectorNotes::New, "Ter plaatse gezien.")
        .press(CollectorNotes::Add)
        .press(CollectorConditions::Mark)
        .fill_in(CollectorConditions::Note, "In orde.")
        .press(CollectorConditions::Mark)
        .read(CollectorConditions::Reopen)
        .press(CollectorText::PageFollowUp)
        .arrive(CollectorText::PageFollowUp)
        .read(CollectorFollowUp::Nothing);
}

/// Chooses how long checklists are kept, and exports the list and the signed summary.
fn keep_and_export(walk: &mut Walk) {
    walk.press(CollectorText::PageKeeping)
        .arrive(CollectorText::PageKeeping)
        .read(CollectorKeeping::Undecided)
        .choose_with(
            CollectorKeeping::PeriodTitle,
            CollectorKeeping::Years,
            &[("count", 2_u32.into())],
        )
        .read(CollectorKeeping::DueNone)
        .press(CollectorText::PageExport)
        .arrive(CollectorText::PageExport)
        .choose(CollectorExport::FormTitle, CollectorExport::Separated)
        .press(CollectorExport::Button)
        .read_with(CollectorExport::Made, &[("path", "".into())])
        .choose(CollectorExport::FormTitle, CollectorExport::Summary)
        .give_passphrase()
        .press(CollectorExport::Button)
        .read_words(".pdf");
}

#[test]
fn a_team_lead_who_cannot_see_the_screen_gets_from_the_folder_to_the_signed_summary() {
    for language in Language::FOR_PEOPLE {
        let home = Home::new();
        let folder = home.path().join("checklists");
        std::fs::create_dir(&folder).unwrap();
        // The program's clock is the real one.
        let yesterday = clock::now().date().yesterday().unwrap().to_string();
        let signed = Worker::new("Voornaam Een").sign(&yesterday, with_condition);
        std::fs::write(folder.join("een.pdf"), signed).unwrap();
        let mut walk = Walk::new(language);
        collect(&mut walk, &folder);
        vouch_and_answer(&mut walk);
        follow_up(&mut walk);
        keep_and_export(&mut walk);
        walk.take(&home, None);
        let files: Vec<_> = std::fs::read_dir(home.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        let ending_in = |ending: &str| {
            let mut found = files
                .iter()
                .filter(|path| path.extension().is_some_and(|found| found == ending));
            let file = found.next().map(|path| std::fs::read(path).unwrap());
            assert!(found.next().is_none(), "{files:?}");
            file.unwrap_or_else(|| panic!("no {ending} in {files:?}"))
        };
        let list = String::from_utf8(ending_in("csv")).unwrap();
        assert!(list.contains("Voornaam Een"), "{list}");
        assert!(ending_in("pdf").starts_with(b"%PDF-1.7"));
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 2);
    }
}
