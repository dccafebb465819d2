//! The role that collects checklists as somebody meets it who cannot see it: from the folder to the exported list.

use teleklaar::text::Language;
use teleklaar::text::ids::{
    CollectorExport, CollectorFolder, CollectorFollowUp, CollectorKeeping, CollectorProgress,
    CollectorSharing, CollectorText, CollectorVouching, CollectorWelcome, RoleText, Welcome,
};

use crate::accessibility::Walk;
use crate::support::Home;
use crate::window::collector_folder::Worker;

#[test]
fn a_team_lead_who_cannot_see_the_screen_vouches_for_a_key_and_exports_the_list() {
    for language in Language::FOR_PEOPLE {
        let home = Home::new();
        let folder = home.path().join("checklists");
        std::fs::create_dir(&folder).unwrap();
        let signed = Worker::new("Voornaam Een").sign("2026-11-20", str::to_owned);
        std::fs::write(folder.join("een.pdf"), signed).unwrap();
        let mut walk = Walk::new(language);
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
            .read_with(CollectorProgress::Done, &[("count", 1_u32.into())])
            .press_containing("Voornaam Een")
            .arrive_at("Voornaam Een")
            .choose(CollectorVouching::How, CollectorVouching::Telephone)
            .press(CollectorVouching::Vouch)
            .read(CollectorVouching::WithdrawTitle)
            .press(CollectorText::PageFollowUp)
            .arrive(CollectorText::PageFollowUp)
            .press(CollectorFollowUp::RemindersButton)
            .press(CollectorText::PageKeeping)
            .arrive(CollectorText::PageKeeping)
            .read(CollectorKeeping::Undecided)
            .press(CollectorText::PageExport)
            .arrive(CollectorText::PageExport)
            .choose(CollectorExport::FormTitle, CollectorExport::Separated)
            .press(CollectorExport::Button)
            .read_with(CollectorExport::Made, &[("path", "".into())]);
        walk.take(&home, None);
        let lists: Vec<String> = std::fs::read_dir(home.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "csv"))
            .map(|path| std::fs::read_to_string(path).unwrap())
            .collect();
        assert!(
            matches!(&lists[..], [list] if list.contains("Voornaam Een")),
            "{lists:?}"
        );
    }
}
