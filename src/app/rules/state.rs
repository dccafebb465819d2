//! What the role remembers while the window is open.

use std::path::PathBuf;

use super::form::check::Checked;
use super::form::{Form, SignerForm, WayForm};
use super::keeping::{Keeping, PutAside};
use super::opening::Dropped;
use super::pages::Picking;
use super::preview::Reader;
use super::signing::SigningDone;
use crate::app::key_part::KeyPart;
use crate::app::pages::sign::{Missing, missing_of_key};
use crate::app::state::{NoDialog, Signing, Tried};
use crate::app::typed_folder::FolderProblem;
use crate::checklist::tidy;
use crate::device_key::KeyState;
use crate::policy::Policy;

/// Something that a thread delivered.
pub enum Delivery {
    /// The file or folder that was picked; `None` when none was.
    Picked(Picking, Option<PathBuf>),
    /// What is known of the key.
    Key(KeyState),
    /// What came of signing.
    Signed(Box<SigningDone>),
}

/// Everything that the pages of the policy share.
#[derive(Default)]
pub struct RulesState {
    /// The form, kept on disk.
    pub keeping: Keeping<Form>,
    /// What came of checking it.
    pub checked: Checked,
    /// Somebody asked what is missing: from now on it is said beside the fields too.
    pub tried: Option<Tried>,
    /// A draft was just put aside.
    pub put_aside: Option<PutAside>,
    /// The field that gets the keyboard when its page is shown.
    pub jump_to: Option<String>,
    /// The organisation's rules that this PC acts on, where it knows them.
    pub in_force: Option<Box<Policy>>,
    /// The rules to open, as typed.
    pub rules_file: String,
    /// Why they could not be opened, as a sentence.
    pub not_opened: Option<String>,
    /// A file that was dropped where it does not open by itself.
    pub dropped: Option<Dropped>,
    /// A way that was just removed, and its place.
    pub removed_way: Option<(usize, WayForm)>,
    /// Whom the preview shows the rules to.
    pub reader: Reader,
    /// A certificate could not be read from the file that was picked.
    pub anchor_not_read: Option<String>,
    /// The system has no file dialog, or it was cancelled.
    pub no_dialog: Option<NoDialog>,
    /// The sign page.
    pub sign: SignState,
}

/// What the sign page remembers.
#[derive(Default)]
pub struct SignState {
    /// This PC's key.
    pub key: KeyPart,
    /// Where the signed file goes, as typed.
    pub folder: String,
    /// Why it cannot go there.
    pub folder_problem: Option<FolderProblem>,
    /// Someone pressed sign with something still missing.
    pub tried: Option<Tried>,
    /// Signing goes on.
    pub signing: Option<Signing>,
    /// Why the last attempt failed, as a sentence.
    pub problem: Option<String>,
    /// The folder could not be opened by itself.
    pub folder_not_opened: Option<PathBuf>,
}

impl SignState {
    /// Lists what signing still needs, in the order of the page; empty when it can begin.
    #[must_use]
    pub fn missing(&self, signer: &SignerForm) -> Vec<Missing> {
        let typed = [
            (&signer.name, Missing::Name),
            (&signer.organisation, Missing::Organisation),
        ];
        let empty = typed
            .into_iter()
            .filter(|(typed, _)| tidy(typed).is_empty());
        let folder = self.folder.trim().is_empty().then_some(Missing::Folder);
        empty
            .map(|(_, missing)| missing)
            .chain(missing_of_key(&self.key))
            .chain(folder)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_thing_that_signing_needs_is_named_when_it_is_missing() {
        let signer = SignerForm {
            name: "Voornaam Naam".to_owned(),
            organisation: " ".to_owned(),
        };
        let mut sign = SignState::default();
        sign.key.state = KeyState::NeedsPassphrase("1".to_owned());
        let missing = [Missing::Organisation, Missing::Passphrase, Missing::Folder];
        assert_eq!(sign.missing(&signer), missing);
        sign.key.state = KeyState::Ready("1".to_owned());
        sign.folder.push('S');
        assert_eq!(sign.missing(&signer), [Missing::Organisation]);
        let signer = SignerForm {
            organisation: "OCMW Voorbeeldstad".to_owned(),
            ..signer
        };
        assert_eq!(sign.missing(&signer), []);
    }
}
