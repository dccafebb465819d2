//! The window as somebody meets it who cannot see it: the real program, walked through by roles and names alone.
//!
//! `accessibility.py` beside this file is the independent client: it asks over AT-SPI, as a screen reader does. The
//! names come from the texts, so that both languages are walked through and no text stands here.

use std::path::Path;

use serde_json::{Value, json};
use teleklaar::control::{Control, Level, Situation};
use teleklaar::draft::Page;
use teleklaar::policy::Policy;
use teleklaar::text::ids::{
    Common, ComputerPage, ControlText, Done, Password, Question, ResultPage, Sign, SituationPage,
    Welcome,
};
use teleklaar::text::{Argument, Language, TextId, Texts};

use crate::support::{Home, PROGRAM, succeed};

const CLIENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/accessibility.py");

const PASSPHRASE: &str = "enkele woorden voor een test";

/// What a person does with the window, step by step.
pub struct Walk {
    texts: Texts,
    steps: Vec<Value>,
}

impl Walk {
    /// Begins a walk through the window in a language.
    pub fn new(language: Language) -> Self {
        Self {
            texts: Texts::new(language),
            steps: Vec::new(),
        }
    }

    /// Waits for a page, and for a name on everything that can be operated there.
    pub fn arrive(&mut self, heading: impl TextId) -> &mut Self {
        self.arrive_at(&self.texts.get(heading))
    }

    /// The same for a page that is called as something that a person typed.
    pub fn arrive_at(&mut self, heading: &str) -> &mut Self {
        self.steps.push(json!(["expect-heading", heading]));
        self.steps.push(json!(["expect-named"]));
        self
    }

    /// Waits for a sentence.
    pub fn read(&mut self, sentence: impl TextId) -> &mut Self {
        self.read_words(&self.texts.get(sentence))
    }

    /// The same for words that are no text of the program's, such as the code of a key.
    pub fn read_words(&mut self, words: &str) -> &mut Self {
        self.steps.push(json!(["expect-text", words]));
        self
    }

    /// Presses a button.
    pub fn press(&mut self, button: impl TextId) -> &mut Self {
        self.steps.push(json!(["press", self.texts.get(button)]));
        self
    }

    /// Presses the one thing whose name contains these words.
    pub fn press_containing(&mut self, words: &str) -> &mut Self {
        self.steps.push(json!(["press-containing", words]));
        self
    }

    /// Waits for a sentence with values in it, or for its beginning where the last value is left empty.
    pub fn read_with(
        &mut self,
        sentence: impl TextId,
        values: &[(&str, Argument<'_>)],
    ) -> &mut Self {
        self.read_words(self.texts.format(sentence, values).trim_end())
    }

    /// Chooses an answer.
    pub fn choose(&mut self, question: impl TextId, answer: impl TextId) -> &mut Self {
        let (question, answer) = (self.texts.get(question), self.texts.get(answer));
        self.choose_labelled(&question, &answer)
    }

    /// Chooses an answer with values in it.
    pub fn choose_with(
        &mut self,
        question: impl TextId,
        answer: impl TextId,
        values: &[(&str, Argument<'_>)],
    ) -> &mut Self {
        let question = self.texts.get(question);
        let answer = self.texts.format(answer, values);
        self.choose_labelled(&question, &answer)
    }

    /// The same by the labels of question and answer.
    pub fn choose_labelled(&mut self, question: &str, answer: &str) -> &mut Self {
        self.steps.push(json!(["choose", question, answer]));
        self
    }

    /// Ticks a box.
    pub fn tick(&mut self, label: impl TextId) -> &mut Self {
        self.steps.push(json!(["tick", self.texts.get(label)]));
        self
    }

    /// Fills in a field.
    pub fn fill_in(&mut self, label: impl TextId, text: &str) -> &mut Self {
        self.fill_in_labelled(&self.texts.get(label), text)
    }

    /// The same by the field's label.
    pub fn fill_in_labelled(&mut self, label: &str, text: &str) -> &mut Self {
        self.steps.push(json!(["type", label, text]));
        self
    }

    /// Finds a link.
    pub fn find_link(&mut self, name: &str) -> &mut Self {
        self.steps.push(json!(["expect", "link", name]));
        self
    }

    /// Finds an answer that is chosen already.
    fn find_chosen(&mut self, answer: impl TextId) -> &mut Self {
        self.steps.push(json!([
            "expect-state",
            self.texts.get(answer),
            "checked",
            "yes"
        ]));
        self
    }

    /// Ends the program as a power cut does, and starts it again.
    fn kill_and_start(&mut self) {
        self.steps.extend([json!(["kill"]), json!(["start"])]);
    }

    /// Goes from the first page to the result on a private PC, declares everything, and gives every question of the
    /// pages the same answer.
    pub fn walk_to_the_result(&mut self, situation: Situation, answer: Question) -> &mut Self {
        let virtual_desktop = if situation == Situation::PrivateVirtual {
            Question::Yes
        } else {
            Question::No
        };
        self.arrive(Welcome::Heading).press(Common::Begin);
        self.arrive(Common::PageSituation)
            .choose(SituationPage::Place, SituationPage::PlaceHome)
            .choose(SituationPage::Computer, SituationPage::ComputerPrivate)
            .choose(SituationPage::VirtualDesktop, virtual_desktop)
            .choose(SituationPage::Ksz, Question::No)
            .choose(SituationPage::PersonalData, Question::No)
            .choose(SituationPage::Printing, SituationPage::PrintingNever)
            .press(Common::Next);
        self.arrive(Common::PageComputer)
            .press(ComputerPage::Declare);
        self.answer_page(Page::Computer, situation, answer)
            .press(Common::Next);
        for (page, heading, onward) in [
            (Page::Access, Common::PageAccess, Common::Next),
            (Page::Place, Common::PagePlace, Common::Next),
            (Page::Agreements, Common::PageAgreements, Common::ToResult),
        ] {
            self.arrive(heading)
                .answer_page(page, situation, answer)
                .press(onward);
        }
        self.arrive(Common::PageResult)
    }

    /// Goes on from the result to the signed file. A bus of its own has no credential store: so the key gets a
    /// passphrase.
    pub fn walk_to_the_signed_file(&mut self) -> &mut Self {
        self.press(Common::Next);
        self.arrive(Common::PageSign)
            .fill_in(Sign::Name, "Voornaam Naam")
            .fill_in(Sign::Role, "Maatschappelijk werker")
            .fill_in(Sign::Organisation, "OCMW")
            .choose(Sign::StyleGroup, Sign::StyleTyped)
            .choose_passphrase()
            .press(Sign::Button);
        self.arrive(Done::Heading)
    }

    /// Gives a new key its passphrase.
    pub fn choose_passphrase(&mut self) -> &mut Self {
        self.fill_in(Sign::PassphraseNew, PASSPHRASE)
            .fill_in(Sign::PassphraseRepeat, PASSPHRASE)
    }

    /// Gives the key that there is its passphrase.
    pub fn give_passphrase(&mut self) -> &mut Self {
        self.fill_in(Sign::PassphraseAsk, PASSPHRASE)
    }

    fn answer_page(&mut self, page: Page, situation: Situation, answer: Question) -> &mut Self {
        for control in page.controls() {
            match control {
                // Not asked: no KSZ/BCSS data is needed, the policy sets no hours, and nothing is printed.
                Control::KszRoute
                | Control::EidReader
                | Control::ConnectionWindow
                | Control::NoHomePrinting => {}
                Control::Password if answer == Question::Yes => {
                    self.tick(Password::Length)
                        .tick(Password::UpperCase)
                        .tick(Password::LowerCase);
                    self.tick(Password::Digit).tick(Password::Special);
                }
                Control::Password => {
                    self.choose(Password::NotAll, answer);
                }
                control if level(*control, situation) == Level::NotApplicable => {}
                control => self.answer(*control, situation, answer),
            }
        }
        self
    }

    fn answer(&mut self, control: Control, situation: Situation, answer: Question) {
        let policy = Policy::default_policy();
        let limits = [
            ("minutes", policy.screen_lock_minutes.into()),
            ("days", policy.update_age_days.into()),
        ];
        let question = self
            .texts
            .format(ControlText::QuestionFor(control, situation), &limits);
        self.choose_labelled(&question, &self.texts.get(answer));
    }

    /// Takes the walk with the real program; with a trace, strace writes there what it asks of the network.
    pub fn take(&self, home: &Home, trace: Option<&Path>) {
        home.write("steps.json", &Value::from(self.steps.clone()).to_string());
        let mut client = home.command("/usr/bin/python3");
        client.env("LANG", format!("{}_BE.UTF-8", self.texts.language().code()));
        client.args([CLIENT, "--home", ".", "--steps", "steps.json"]);
        if let Some(trace) = trace {
            client.arg("--trace").arg(trace);
        }
        succeed(client.args(["--", PROGRAM]));
    }
}

/// Returns how much a control weighs, as the table of controls says it.
fn level(control: Control, situation: Situation) -> Level {
    let [employer, private_virtual, private_direct] = control.row().levels;
    match situation {
        Situation::Office => Level::NotApplicable,
        Situation::EmployerPc => employer,
        Situation::PrivateVirtual => private_virtual,
        Situation::PrivateDirect => private_direct,
    }
}

#[test]
fn a_screen_reader_user_gets_from_the_first_page_to_a_signed_file_in_dutch() {
    let home = Home::new();
    let mut walk = Walk::new(Language::Nl);
    walk.walk_to_the_result(Situation::PrivateVirtual, Question::Yes)
        .read(ResultPage::Ready)
        .walk_to_the_signed_file();
    walk.take(&home, None);
    // A home without a folder for documents: then the file lands in the home itself.
    let files = std::fs::read_dir(home.path()).unwrap();
    let signed: Vec<_> = files
        .map(|file| file.unwrap().file_name())
        .filter(|name| Path::new(name).extension().is_some_and(|it| it == "pdf"))
        .collect();
    assert_eq!(signed.len(), 1, "{signed:?}");
}

#[test]
fn a_screen_reader_user_who_knows_nothing_learns_the_ways_out_in_french() {
    let mut walk = Walk::new(Language::Fr);
    walk.walk_to_the_result(Situation::PrivateDirect, Question::Unknown)
        .read(ResultPage::NotReady)
        .arrive(ResultPage::WaysOutTitle);
    walk.take(&Home::new(), None);
}

#[test]
fn killed_without_warning_it_comes_back_with_the_answers_where_it_was() {
    let mut walk = Walk::new(Language::Fr);
    walk.arrive(Welcome::Heading).press(Common::Begin);
    walk.arrive(Common::PageSituation)
        .choose(SituationPage::Place, SituationPage::PlaceHome)
        .choose(SituationPage::Computer, SituationPage::ComputerPrivate)
        .choose(SituationPage::VirtualDesktop, Question::Yes);
    walk.kill_and_start();
    walk.arrive(Welcome::Heading).press(Welcome::Resume);
    walk.arrive(Common::PageSituation)
        .find_chosen(SituationPage::PlaceHome)
        .find_chosen(SituationPage::ComputerPrivate);
    walk.take(&Home::new(), None);
}
