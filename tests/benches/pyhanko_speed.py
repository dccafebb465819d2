"""Prints how many PDFs of a folder pyHanko verifies in a second of the processor, each with its own signer for an anchor.

Usage: pyhanko_speed.py FOLDER
"""

import datetime
import pathlib
import sys
import time

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

MOMENT = datetime.datetime.fromisoformat("2026-11-22T10:00:00+01:00")

files = sorted(pathlib.Path(sys.argv[1]).glob("*.pdf"))
start = time.process_time()
for path in files:
    with open(path, "rb") as file:
        for signature in PdfFileReader(file).embedded_signatures:
            context = ValidationContext(
                trust_roots=[signature.signer_cert], moment=MOMENT, allow_fetching=False
            )
            assert validate_pdf_signature(signature, context).bottom_line
print(len(files) / (time.process_time() - start))
