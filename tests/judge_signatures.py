"""Prints what pyHanko says of each signature of a PDF, one JSON object per line.

Usage: judge_signatures.py FILE MOMENT ROOT...
MOMENT: the time to judge at, ISO 8601 with an offset.  ROOT: certificates in DER that are trusted.
"""

import datetime
import json
import sys

from asn1crypto import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext


def load(path):
    with open(path, "rb") as file:
        return x509.Certificate.load(file.read())


def main():
    moment = datetime.datetime.fromisoformat(sys.argv[2])
    roots = [load(path) for path in sys.argv[3:]]
    with open(sys.argv[1], "rb") as file:
        reader = PdfFileReader(file)
        for signature in reader.embedded_signatures:
            # A context keeps what it has seen; each signature gets its own.
            context = ValidationContext(
                trust_roots=roots, moment=moment, allow_fetching=False
            )
            status = validate_pdf_signature(signature, context)
            verdict = {
                "field": signature.field_name,
                "bottom-line": status.bottom_line,
                "intact": status.intact,
                "valid": status.valid,
                "trusted": status.trusted,
                "coverage": status.coverage.name,
                "modification": status.modification_level.name,
                "docmdp-ok": status.docmdp_ok,
                "signer": status.signing_cert.subject.native,
            }
            print(json.dumps(verdict, ensure_ascii=False))


main()
