//! Certificates that do not hold, each for its own reason.

use super::*;

#[test]
fn certificates_that_do_not_hold_are_refused_for_their_own_reason() {
    let kind = Kind::P256;
    let root = Authority::root(kind, "Wortel");
    let other = Authority::root(kind, "Wortel");
    let plain = |change: &dyn Fn(&mut Says)| holder(&root, kind, &worker_name(), change);
    let set = |extension: x509_cert::ext::Extension| {
        plain(&move |says: &mut Says| says.extensions = vec![extension.clone()])
    };
    let and = |extension: x509_cert::ext::Extension| {
        plain(&move |says: &mut Says| says.extensions.push(extension.clone()))
    };
    let through = |below: &Authority, above: &Authority| {
        let mut made = holder(below, kind, &worker_name(), |_| {});
        made.issuers = vec![below.certificate.clone()];
        if above.name != root.name {
            made.issuers.push(above.certificate.clone());
        }
        made
    };
    let no_authority = root.below(kind, "Uitgever", |says| {
        says.extensions = vec![constraints(false, None), key_usage(KeyUsages::KeyCertSign)];
    });
    let no_usage = root.below(kind, "Uitgever", |says| {
        says.extensions = vec![
            constraints(true, None),
            key_usage(KeyUsages::DigitalSignature),
        ];
    });
    let ended = root.below(kind, "Uitgever", |says| {
        says.not_after = "2026-11-01T00:00:00Z";
    });
    let last = root.below(kind, "Uitgever", |says| {
        says.extensions = vec![
            constraints(true, Some(0)),
            key_usage(KeyUsages::KeyCertSign),
        ];
    });
    let beyond = last.below(kind, "Onder", |_| {});
    let odd = root.below(kind, "Uitgever", |says| {
        says.extensions.push(extension("1.2.3.4", true, &true));
    });
    let tls = "1.3.6.1.5.5.7.3.1";
    let broken = Reason::CertificatePathBroken;
    let unsuited = Reason::CertificateUnsuited;
    let mut crowd = plain(&|_| {});
    crowd.issuers = (0..7)
        .map(|number| Authority::root(kind, &format!("Wortel {number}")).certificate)
        .collect();
    let cases: Vec<(&str, Holder, Reason)> = vec![
        (
            "by another of the same name",
            holder(&other, kind, &worker_name(), |_| {}),
            broken,
        ),
        (
            "through no authority",
            through(&no_authority, &root),
            broken,
        ),
        (
            "through one that may not certify",
            through(&no_usage, &root),
            broken,
        ),
        ("through one that has ended", through(&ended, &root), broken),
        ("one step too many", through(&beyond, &last), broken),
        (
            "through one with an unknown duty",
            through(&odd, &root),
            broken,
        ),
        (
            "with an unknown duty",
            and(extension("1.2.3.4", true, &true)),
            broken,
        ),
        ("for servers", and(purposes(false, &[tls])), unsuited),
        (
            "for enciphering",
            set(key_usage(KeyUsages::KeyEncipherment)),
            unsuited,
        ),
        (
            "for nothing",
            plain(&|says| says.extensions.clear()),
            unsuited,
        ),
        ("an authority's own", and(constraints(true, None)), unsuited),
        (
            "a usage twice",
            and(key_usage(KeyUsages::DigitalSignature)),
            unsuited,
        ),
        (
            "ended",
            plain(&|says| says.not_after = "2026-11-01T00:00:00Z"),
            Reason::CertificateNotInForce,
        ),
        (
            "of somebody else",
            holder(&root, kind, &name(&[(COMMON_NAME, "Andere Naam")]), |_| {}),
            Reason::SignerIsNotWorker,
        ),
        (
            "of nobody",
            holder(
                &root,
                kind,
                &name(&[(ORGANISATION, "OCMW Voorbeeldstad")]),
                |_| {},
            ),
            unsuited,
        ),
        ("a crowd", crowd, Reason::NotOneCertificate),
    ];
    let trust = relying_on(&root);
    assert_eq!(found(&plain(&|_| {}), &trust).reasons, []);
    for (name, signer, reason) in cases {
        let verified = found(&signer, &trust);
        assert!(
            verified.reasons.contains(&reason),
            "{name}: {:?}",
            verified.reasons
        );
        assert_eq!(verified.status, Status::Invalid, "{name}");
        assert_eq!(verified.checklist, None, "{name}");
    }
}
