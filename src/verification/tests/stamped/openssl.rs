//! Time stamps taken out of our signed files, before OpenSSL: it judges the token by the value that the file's signature has.

use std::path::Path;
use std::process::Command;

use ::cms::content_info::ContentInfo;
use ::cms::signed_data::SignedData;
use der::{Decode, Encode};

use super::super::forge::{read, signature_number};
use super::super::samples::pem;
use super::{AT, Kind, Service, TOKEN, oid, stamped_by};
use crate::pdf::Reference;

/// When OpenSSL looks at the certificates: when the files were signed, whatever this machine's clock says.
const MOMENT: &str = "1795338300";

/// The time stamp inside a file, and the value of the signature that it belongs to.
struct TakenOut {
    token: Vec<u8>,
    value: Vec<u8>,
}

impl TakenOut {
    fn of(pdf: &[u8]) -> Self {
        let file = read(pdf);
        let view = file.view();
        let signature = view.dictionary(Reference(signature_number(pdf)));
        let container = signature.expect("a signature").get("Contents");
        let container = container.and_then(|value| value.as_string());
        let container = container.expect("a container");
        // The place is longer than the container: zeros follow it.
        let (content, _) = ContentInfo::from_der_partial(container).expect("a container");
        let data: SignedData = content.content.decode_as().expect("signed data");
        let signer = data.signer_infos.0.get(0).expect("a signer");
        let beside = signer.unsigned_attrs.as_ref().expect("unsigned attributes");
        let stamp = beside.iter().find(|one| one.oid == oid(TOKEN));
        let stamp = stamp.and_then(|one| one.values.get(0)).expect("a token");
        Self {
            token: stamp.to_der().expect("DER"),
            value: signer.signature.as_bytes().to_vec(),
        }
    }

    /// Tells whether OpenSSL finds the token right for its value under an authority.
    fn passes(&self, folder: &Path, root: &[u8]) -> bool {
        let write = |name: &str, bytes: &[u8]| {
            let path = folder.join(name);
            std::fs::write(&path, bytes).expect("a file");
            path
        };
        #[expect(
            clippy::disallowed_methods,
            reason = "a judge from outside reads the token"
        )]
        let mut openssl = Command::new("openssl");
        openssl.args(["ts", "-verify", "-token_in", "-attime", MOMENT]);
        openssl.arg("-in").arg(write("token.der", &self.token));
        openssl.arg("-data").arg(write("value", &self.value));
        let root = write("root.pem", pem("CERTIFICATE", root).as_bytes());
        openssl.arg("-CAfile").arg(root);
        let output = openssl.output().expect("openssl starts");
        let said = String::from_utf8_lossy(&output.stdout);
        output.status.success() && said.contains("Verification: OK")
    }
}

#[test]
fn openssl_finds_the_time_stamp_of_a_signed_file_right_and_for_no_other_value() {
    let folder = tempfile::tempdir().expect("a folder");
    for kind in Kind::ALL {
        let service = Service::new(kind);
        let pdf = stamped_by(&service, &|value| Service::statement(value, AT));
        let mut taken = TakenOut::of(&pdf);
        let root = &service.root.certificate;
        assert!(taken.passes(folder.path(), root), "{kind:?}");
        let foreign = Service::new(kind).root.certificate;
        assert!(!taken.passes(folder.path(), &foreign), "{kind:?}");
        taken.value[0] ^= 1;
        assert!(!taken.passes(folder.path(), root), "{kind:?}");
    }
}
