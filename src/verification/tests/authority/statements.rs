//! What a certificate says of its holder: names, and extensions with their uses and limits.

use der::asn1::{Any, OctetString, SetOfVec};
use der::{Decode, Encode, Tag};
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage, KeyUsages};
use x509_cert::name::{Name, RdnSequence, RelativeDistinguishedName};

use super::oid;

pub(in crate::verification::tests) const COMMON_NAME: &str = "2.5.4.3";
pub(in crate::verification::tests) const SURNAME: &str = "2.5.4.4";
pub(in crate::verification::tests) const SERIAL_NUMBER: &str = "2.5.4.5";
pub(in crate::verification::tests) const COUNTRY: &str = "2.5.4.6";
pub(in crate::verification::tests) const ORGANISATION: &str = "2.5.4.10";
pub(in crate::verification::tests) const GIVEN_NAME: &str = "2.5.4.42";

/// A name of attributes, each in UTF-8.
pub(in crate::verification::tests) fn name(attributes: &[(&str, &str)]) -> Name {
    let mut sequence = RdnSequence::default();
    for (kind, value) in attributes {
        let value = Any::new(Tag::Utf8String, value.as_bytes()).expect("a text");
        let one = AttributeTypeAndValue {
            oid: oid(kind),
            value,
        };
        let one = SetOfVec::try_from(vec![one]).expect("a set");
        sequence.push(RelativeDistinguishedName::from(one));
    }
    Name::from_der(&sequence.to_der().expect("DER")).expect("a name")
}

pub(in crate::verification::tests) fn extension(
    kind: &str,
    critical: bool,
    value: &impl Encode,
) -> Extension {
    Extension {
        extn_id: oid(kind),
        critical,
        extn_value: OctetString::new(value.to_der().expect("DER")).expect("bytes"),
    }
}

pub(in crate::verification::tests) fn key_usage(usage: KeyUsages) -> Extension {
    extension("2.5.29.15", true, &KeyUsage(usage.into()))
}

pub(in crate::verification::tests) fn constraints(
    ca: bool,
    path_len_constraint: Option<u8>,
) -> Extension {
    let constraints = BasicConstraints {
        ca,
        path_len_constraint,
    };
    extension("2.5.29.19", true, &constraints)
}

pub(in crate::verification::tests) fn purposes(critical: bool, purposes: &[&str]) -> Extension {
    let purposes = ExtendedKeyUsage(purposes.iter().map(|one| oid(one)).collect());
    extension("2.5.29.37", critical, &purposes)
}
