//! What the signature dictionaries hold, and that the signatures verify.

use super::*;

/// The first part of the byte range, the gap's bytes, and the second part.
fn ranges<'a>(pdf: &'a [u8], signature: &IndirectObject<'_>) -> [&'a [u8]; 3] {
    let range = signature
        .value
        .as_dictionary()
        .and_then(|d| d.get("ByteRange"))
        .and_then(Object::as_array);
    let numbers = range
        .expect("a byte range")
        .iter()
        .map(|number| usize::try_from(number.as_integer()?).ok());
    let numbers: Vec<usize> = numbers
        .map(|number| number.expect("a whole number"))
        .collect();
    let [a, b, c, d] = numbers[..] else {
        panic!("four numbers")
    };
    assert_eq!(a, 0);
    [&pdf[..b], &pdf[b..c], &pdf[c..c + d]]
}

fn hexadecimal(text: &[u8]) -> Vec<u8> {
    let digit = |digit: u8| {
        char::from(digit)
            .to_digit(16)
            .and_then(|value| u8::try_from(value).ok())
            .expect("a digit")
    };
    text.chunks(2)
        .map(|pair| digit(pair[0]) << 4 | digit(pair[1]))
        .collect()
}

#[test]
fn the_first_signature_certifies_and_allows_nothing_but_signing_the_declared_field() {
    let pdf = signed();
    let file = read(&pdf);
    let parts = parts(&file);
    let signature = signature_of(&parts, 0);
    let permissions = parts.catalog.dictionary("Perms").expect("permissions");
    assert_eq!(permissions.reference("DocMDP"), Some(signature.reference));
    let dictionary = signature.value.as_dictionary().expect("a dictionary");
    let references = dictionary.array("Reference").expect("references");
    let [Object::Dictionary(reference)] = references else {
        panic!("one reference")
    };
    assert!(reference.is_name("TransformMethod", "DocMDP"));
    let parameters = reference.dictionary("TransformParams").expect("parameters");
    assert_eq!(parameters.integer("P"), Some(2));
    assert!(parameters.is_name("V", "1.2"));
}

#[test]
fn the_signature_dictionaries_hold_what_pades_asks_and_nothing_else() {
    let pdf = countersigned();
    let file = read(&pdf);
    let parts = parts(&file);
    let both = [
        (
            0,
            vec![
                "Type",
                "Filter",
                "SubFilter",
                "M",
                "Reference",
                "Contents",
                "ByteRange",
            ],
        ),
        (
            1,
            vec![
                "Type",
                "Filter",
                "SubFilter",
                "M",
                "Reason",
                "Contents",
                "ByteRange",
            ],
        ),
    ];
    for (field, expected) in both {
        let dictionary = signature_of(&parts, field)
            .value
            .as_dictionary()
            .expect("a dictionary");
        assert_eq!(keys(dictionary), expected);
        assert!(dictionary.is_name("Filter", "Adobe.PPKLite"));
        assert!(dictionary.is_name("SubFilter", "ETSI.CAdES.detached"));
        assert_eq!(
            dictionary.get("M"),
            Some(&Object::text("D:20261122100000+01'00'"))
        );
        let contents = dictionary
            .get("Contents")
            .and_then(Object::as_string)
            .expect("contents");
        assert_eq!(contents.len(), RESERVED);
    }
}

#[test]
fn each_signature_covers_its_whole_revision_but_its_own_place_and_verifies() {
    let pdf = countersigned();
    let file = read(&pdf);
    let parts = parts(&file);
    for (field, credential) in [(0, worker()), (1, team_lead())] {
        let signature = signature_of(&parts, field);
        let [before, gap, after] = ranges(&pdf, signature);
        let end = before.len() + gap.len() + after.len();
        assert_eq!(
            end,
            file.revisions()[field + 1].span.end,
            "it ends with its revision"
        );
        let contents = signature
            .value
            .as_dictionary()
            .and_then(|d| d.entry("Contents"))
            .expect("contents");
        assert_eq!(contents.span, before.len()..before.len() + gap.len());
        let [b'<', digits @ .., b'>'] = gap else {
            panic!("the gap is one hexadecimal string")
        };
        assert_eq!(digits.len(), 2 * RESERVED);

        let bytes = hexadecimal(digits);
        // The container's own length tells where it ends; what follows is zero.
        let length = 4 + usize::from(u16::from_be_bytes([bytes[2], bytes[3]]));
        assert!(bytes[length..].iter().all(|byte| *byte == 0));
        let content =
            ::cms::content_info::ContentInfo::from_der(&bytes[..length]).expect("a container");
        let data: ::cms::signed_data::SignedData =
            content.content.decode_as().expect("signed data");
        let info = data.signer_infos.0.get(0).expect("one signer");
        let attributes = info.signed_attrs.as_ref().expect("attributes");
        let digest = attributes
            .iter()
            .find(|attribute| attribute.oid == cms::MESSAGE_DIGEST)
            .expect("a digest");
        let digest: der::asn1::OctetString = digest
            .values
            .get(0)
            .expect("one")
            .decode_as()
            .expect("bytes");
        assert_eq!(
            digest.as_bytes(),
            &Sha256::new()
                .chain_update(before)
                .chain_update(after)
                .finalize()[..]
        );
        let certificate = Certificate::read(credential.certificate()).expect("a certificate");
        let key = VerifyingKey::from_public_key_der(&certificate.public_key_info).expect("a key");
        let value = DerSignature::try_from(info.signature.as_bytes()).expect("a signature");
        assert!(
            key.verify(&attributes.to_der().expect("DER"), &value)
                .is_ok()
        );
    }
}

#[test]
fn the_counter_signature_rewrites_its_field_alone() {
    let (once, twice) = (signed(), countersigned());
    let file = read(&twice);
    let parts = parts(&file);
    let [_, second, third] = file.revisions() else {
        panic!("three revisions")
    };
    let rewritten: Vec<Reference> = third
        .objects()
        .iter()
        .map(|object| object.reference)
        .filter(|reference| {
            file.revisions()[..2]
                .iter()
                .any(|revision| revision.object(*reference).is_some())
        })
        .collect();
    assert_eq!(rewritten, [parts.fields[1]]);
    let before = second
        .object(parts.fields[1])
        .and_then(|object| object.value.as_dictionary())
        .expect("the field");
    let after = third
        .object(parts.fields[1])
        .and_then(|object| object.value.as_dictionary())
        .expect("the field");
    for entry in after.entries() {
        let key = String::from_utf8_lossy(&entry.key);
        match key.as_ref() {
            "V" => assert!(!before.contains("V")),
            "AP" => assert_ne!(before.get("AP"), Some(&entry.value)),
            _ => assert_eq!(before.get(&key), Some(&entry.value), "{key}"),
        }
    }
    assert_eq!(after.entries().len(), before.entries().len() + 1);
    let first = signature_of(&parts, 0).span.clone();
    assert_eq!(once[first.clone()], twice[first]);
}

#[test]
fn a_time_is_written_with_its_offset_to_the_minute() {
    for (time, expected) in [
        (
            "2026-11-22T10:00:00+01:00[Europe/Brussels]",
            "D:20261122100000+01'00'",
        ),
        (
            "2026-07-01T23:59:59+02:00[Europe/Brussels]",
            "D:20260701235959+02'00'",
        ),
        (
            "2026-07-01T00:00:00-03:30[-03:30]",
            "D:20260701000000-03'30'",
        ),
        ("2026-07-01T00:00:00+00:00[UTC]", "D:20260701000000+00'00'"),
    ] {
        assert_eq!(pdf_date(&time.parse().expect("a moment")), expected);
    }
}
