//! Honest files to verify, and who signs them: with a frozen clock and known keys.

use jiff::{Timestamp, Zoned};

use super::super::{SignerRole, Trust, Verification, Vouched, verify};
use crate::checklist::Checklist;
use crate::checklist::samples::{Sample, record};
use crate::document::{self, FieldPlace};
use crate::signature_words;
use crate::signing::certificate::Certificate;
use crate::signing::device::Credential;
use crate::signing::{
    Answer, Appearance, Field, Picture, SignedAnswer, Signer, SigningError, countersign,
    sign_worker,
};
use crate::text::{Language, Texts};

pub(in crate::verification) use crate::signing::samples::{credential, credential_at, time};

pub(super) fn now() -> Timestamp {
    time().timestamp()
}

/// The key of a record's worker.
pub(super) fn worker_of(checklist: &Checklist) -> Credential {
    credential(&checklist.worker.name, &checklist.worker.organisation, 1)
}

pub(in crate::verification) fn worker() -> Credential {
    worker_of(&checklist())
}

pub(in crate::verification) fn team_lead() -> Credential {
    credential("Prénom Nom", "OCMW Voorbeeldstad", 9)
}

/// Vouches for these signers in both roles.
pub(super) fn vouched(signers: &[&Credential]) -> Trust {
    let mut trust = Trust::default();
    for signer in signers {
        let certificate = Certificate::read(signer.certificate()).expect("a certificate");
        for role in SignerRole::ALL {
            trust.vouch(Vouched {
                public_key_info: certificate.public_key_info.clone(),
                name: certificate.name.clone().expect("a name"),
                organisation: certificate.organisation.clone().expect("an organisation"),
                role,
            });
        }
    }
    trust
}

pub(super) fn vouched_key(signer: &Credential) -> Vec<u8> {
    Certificate::read(signer.certificate())
        .expect("a certificate")
        .public_key_info
}

/// The certificate of the first signature.
pub(crate) fn worker_pem() -> String {
    pem("CERTIFICATE", worker().certificate())
}

pub(super) fn pem(label: &str, der: &[u8]) -> String {
    der::pem::encode_string(label, der::pem::LineEnding::LF, der).expect("PEM")
}

pub(in crate::verification) fn checklist() -> Checklist {
    record(Sample::Conditions, Language::Nl)
}

/// The document of [`checklist`], before any signature.
pub(super) fn document() -> Vec<u8> {
    document::render(&checklist()).expect("a document").pdf
}

/// The fields of a document in Dutch.
pub(super) fn fields(places: [FieldPlace; 2]) -> [Field; 2] {
    fields_in(Language::Nl, places)
}

fn fields_in(language: Language, [worker, reader]: [FieldPlace; 2]) -> [Field; 2] {
    let [first, second] = document::field_descriptions(language);
    [(worker, first), (reader, second)].map(|(place, description)| Field { place, description })
}

/// What a worker draws, and the lines that the program writes under it.
pub(in crate::verification) fn drawn_by(
    checklist: &Checklist,
    signer: &dyn Signer,
    at: &Zoned,
) -> Appearance {
    let texts = Texts::new(checklist.language);
    let name = &checklist.worker.name;
    Appearance {
        picture: Picture::Drawn {
            strokes: vec![vec![[0.1, 0.5], [0.3, 0.2], [0.6, 0.8]], vec![[0.5, 0.5]]],
            aspect: 3.2,
        },
        lines: signature_words::of_signer(&texts, name, at, &certificate(signer).code()),
    }
}

/// Adds the second signature with the signer's name typed, as the program does.
pub(super) fn answered_by(
    pdf: &[u8],
    answer: &SignedAnswer,
    signer: &dyn Signer,
    at: &Zoned,
) -> Result<Vec<u8>, SigningError> {
    let certificate = certificate(signer);
    let (name, code) = (
        certificate.name.clone().expect("a name"),
        certificate.code(),
    );
    let lines = signature_words::of_answer(&Texts::new(Language::Nl), &name, answer, at, &code);
    let picture = Picture::Typed(name);
    countersign(pdf, answer, &Appearance { picture, lines }, signer, at)
}

fn certificate(signer: &dyn Signer) -> Certificate {
    Certificate::read(signer.certificate()).expect("a certificate")
}

pub(super) fn signed_record(checklist: &Checklist, signer: &dyn Signer, at: &Zoned) -> Vec<u8> {
    let document = document::render(checklist).expect("a document");
    let fields = fields_in(checklist.language, document.signature_fields);
    sign_worker(
        &document.pdf,
        &fields,
        &drawn_by(checklist, signer, at),
        signer,
        at,
    )
    .expect("signed")
}

/// A checklist with one signature: the file that the attacks start from.
pub(crate) fn signed() -> Vec<u8> {
    signed_record(&checklist(), &worker(), &time())
}

/// The same with a letter of a bookmark changed: still a PDF that can be read, whatever stands on its pages.
pub(crate) fn altered() -> Vec<u8> {
    let mut pdf = signed();
    let start = b"/Title(";
    let at = pdf.windows(start.len()).position(|part| part == start);
    pdf[at.unwrap() + start.len()] ^= 1;
    pdf
}

pub(in crate::verification) fn accepted() -> SignedAnswer {
    SignedAnswer::new(Answer::Accepted, "").expect("an answer")
}

pub(in crate::verification) fn sent_back(remark: &str) -> SignedAnswer {
    SignedAnswer::new(Answer::SentBack, remark).expect("an answer")
}

/// The same with the second signature, which accepts it.
pub(crate) fn countersigned() -> Vec<u8> {
    answered_by(&signed(), &accepted(), &team_lead(), &time()).expect("countersigned")
}

/// Verifies with both signers vouched for, so that no reason is that one of them is unknown.
pub(in crate::verification) fn verified(pdf: &[u8]) -> Verification {
    verify(pdf, &vouched(&[&worker(), &team_lead()]), now())
}
