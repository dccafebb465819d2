//! Certificates that are not the worker's, or not for this.

use super::*;

pub(in crate::verification::tests) fn signed_by(signer: &dyn Signer) -> Vec<u8> {
    signed_record(&checklist(), signer, &time())
}

pub(in crate::verification::tests) fn foreign_certificates() -> Vec<Attack> {
    let broken = Disguised {
        key: worker(),
        certificate: {
            let mut der = worker().certificate().to_vec();
            *der.last_mut().expect("bytes") ^= 1;
            der
        },
    };
    let foreign = Disguised {
        key: team_lead(),
        certificate: worker().certificate().to_vec(),
    };
    let usage = certificate_with(&[3, 2, 6, 0xc0], &[3, 2, 1, 6]);
    let extended = certificate_with(&[0x55, 0x1d, 0x0e], &[0x55, 0x1d, 0x25]);
    let nameless = certificate_with(&[0x55, 4, 3], &[0x55, 4, 4]);
    let hidden = certificate_with("Voornaam Naam".as_bytes(), b"Voornaam\nNaam");
    let names = |name, organisation| signed_by(&credential(name, organisation, 1));
    [
        Reason::CertificateSignatureWrong.refuses([("a broken certificate", signed_by(&broken))]),
        Reason::SignatureWrong.refuses([("another's certificate", signed_by(&foreign))]),
        Reason::CertificateUnsuited.refuses([
            ("a certificate for authorities", signed_by(&usage)),
            ("a certificate with other purposes", signed_by(&extended)),
            ("a certificate without a name", signed_by(&nameless)),
            ("a name with a line break", signed_by(&hidden)),
        ]),
        Reason::CertificateNotInForce.refuses([
            (
                "an old certificate",
                signed_by(&credential_at(
                    "Voornaam Naam",
                    "OCMW Voorbeeldstad",
                    1,
                    "2019-01-01T00:00:00Z",
                )),
            ),
            (
                "a later certificate",
                signed_by(&credential_at(
                    "Voornaam Naam",
                    "OCMW Voorbeeldstad",
                    1,
                    "2027-01-01T00:00:00Z",
                )),
            ),
        ]),
        Reason::SignerIsNotWorker.refuses([
            ("the team lead's", signed_by(&team_lead())),
            // Nobody vouches for these names, which is told as well.
            ("another name", names("Andere Naam", "OCMW Voorbeeldstad")),
            (
                "another organisation",
                names("Voornaam Naam", "OCMW Elders"),
            ),
            (
                "a name that looks the same",
                names("Voornaаm Naam", "OCMW Voorbeeldstad"),
            ),
            (
                "a longer name",
                names("Voornaam Naam jr", "OCMW Voorbeeldstad"),
            ),
        ]),
    ]
    .concat()
}

#[test]
fn certificates_that_are_not_the_workers_or_not_for_this() {
    check(foreign_certificates());
}
