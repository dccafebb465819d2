//! From a checklist that its worker signed to the same with the team lead's or DPO's answer; window and command line go the
//! same way.

use jiff::Zoned;

use crate::signature_words;
use crate::signing::answer::{AnswerError, SignedAnswer};
use crate::signing::appearance::AppearanceError;
use crate::signing::certificate::Certificate;
use crate::signing::{
    Appearance, Credential, KeyCode, Picture, Signer as _, SigningError, countersign,
};
use crate::text::ids::{CountersignText, FoundText};
use crate::text::{Language, Texts};
use crate::verification::{Reason, Status, verify_signatures};

/// A checklist that waits for an answer: its worker's signature alone, and intact.
#[derive(Clone, Debug)]
pub struct Awaiting<'a> {
    pdf: &'a [u8],
    worker: KeyCode,
    language: Language,
}

/// What is answered, and how it looks.
#[derive(Clone, Debug)]
pub struct CounterSignature<'a> {
    /// The answer with its remark.
    pub answer: &'a SignedAnswer,
    /// What was drawn or typed.
    pub picture: Picture,
    /// The moment of signing, in the PC's time zone.
    pub time: &'a Zoned,
    /// The language of the picture's lines; the checklist's own where it is left open.
    pub language: Option<Language>,
}

/// Why a checklist was not counter-signed. Nothing is written then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CounterSignatureError {
    /// The file is no intact checklist; the first reason says why.
    NotIntact(Reason),
    /// It has an answer already.
    AlreadyAnswered,
    /// The worker signed with this very key: nobody answers their own checklist.
    OwnChecklist,
    /// The answer cannot be signed.
    Answer(AnswerError),
    /// The signature could not be written.
    Signing(SigningError),
}

impl From<AnswerError> for CounterSignatureError {
    fn from(error: AnswerError) -> Self {
        Self::Answer(error)
    }
}

impl CounterSignatureError {
    /// Says what happened and what to do next.
    #[must_use]
    pub fn sentence(&self, texts: &Texts) -> String {
        match self {
            Self::NotIntact(reason) => {
                let found = texts.get(FoundText(*reason));
                texts.format(CountersignText::NotIntact, &[("reason", found.into())])
            }
            Self::AlreadyAnswered => texts.get(CountersignText::AlreadyAnswered),
            Self::OwnChecklist => texts.get(CountersignText::OwnChecklist),
            Self::Answer(AnswerError::RemarkMissing) => texts.get(CountersignText::RemarkMissing),
            Self::Answer(AnswerError::RemarkNotAllowed) => {
                texts.get(CountersignText::RemarkNotAllowed)
            }
            Self::Answer(AnswerError::Remark(_) | AnswerError::UnknownAnswer) => {
                texts.get(CountersignText::RemarkRefused)
            }
            Self::Signing(SigningError::Appearance(AppearanceError::NoGlyph(character))) => texts
                .format(
                    CountersignText::RemarkCharacter,
                    &[("character", character.to_string().into())],
                ),
            Self::Signing(_) => texts.get(CountersignText::Failed),
        }
    }
}

impl<'a> Awaiting<'a> {
    /// Looks whether a file can be answered. The text is not compared with the record: whoever answers has verified the
    /// file before.
    ///
    /// # Errors
    /// See [`CounterSignatureError`].
    pub fn read(pdf: &'a [u8]) -> Result<Self, CounterSignatureError> {
        let found = verify_signatures(pdf);
        let intact = matches!(found.status(), Status::Valid | Status::Intact);
        let (true, Some(checklist)) = (intact, found.checklist) else {
            let reason = found.reasons.first().copied();
            let reason = reason.unwrap_or(Reason::ProgramFault);
            return Err(CounterSignatureError::NotIntact(reason));
        };
        match found.signatures.as_slice() {
            [worker] => Ok(Self {
                pdf,
                worker: worker.code(),
                language: checklist.language,
            }),
            _ => Err(CounterSignatureError::AlreadyAnswered),
        }
    }

    /// Signs the answer with a key; returns the new file.
    ///
    /// # Errors
    /// See [`CounterSignatureError`].
    pub fn sign(
        &self,
        signature: &CounterSignature<'_>,
        credential: &Credential,
    ) -> Result<Vec<u8>, CounterSignatureError> {
        if credential.code() == self.worker {
            return Err(CounterSignatureError::OwnChecklist);
        }
        let failed = CounterSignatureError::Signing;
        let certificate = Certificate::read(credential.certificate())
            .map_err(|_| failed(SigningError::MalformedCertificate))?;
        let name = certificate.name.unwrap_or_default();
        let texts = Texts::new(signature.language.unwrap_or(self.language));
        let appearance = Appearance {
            picture: signature.picture.clone(),
            lines: signature_words::of_answer(
                &texts,
                &name,
                signature.answer,
                signature.time,
                &credential.code(),
            ),
        };
        let signed = countersign(
            self.pdf,
            signature.answer,
            &appearance,
            credential,
            signature.time,
        )
        .map_err(failed)?;
        // What the verifier would refuse is not handed out.
        let found = verify_signatures(&signed);
        match found.signatures.as_slice() {
            [_, second] if second.answer.as_ref() == Some(signature.answer) => Ok(signed),
            _ => Err(failed(SigningError::Encoding)),
        }
    }
}

#[cfg(test)]
mod tests;
